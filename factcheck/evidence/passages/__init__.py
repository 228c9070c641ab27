"""Passages: found in a copy word for word, with gaps, or not at all; never by likeness."""
