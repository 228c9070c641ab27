"""The window: shows the case and passes on input; it makes no decisions and contains no SQL."""
