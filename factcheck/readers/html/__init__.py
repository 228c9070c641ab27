"""Web pages: cut into segments, of which those of the article are written."""

from factcheck.readers.html.pages import read, write_segments

__all__ = ["read", "write_segments"]
