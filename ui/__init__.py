"""The window: shows and asks, never decides and never touches SQL."""
