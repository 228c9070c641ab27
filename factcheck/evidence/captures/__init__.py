"""Copies of sources: made of a page or a file, and what kind of copy each is."""
