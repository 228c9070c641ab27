"""Readers: a file becomes a reading, one module per format."""
