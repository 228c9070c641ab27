"""The start page: every article with its progress."""
