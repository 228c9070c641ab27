"""PDF: a page of placed characters becomes paragraphs in the order in which a person reads them."""

from factcheck.readers.pdf.pieces import Page
from factcheck.readers.pdf.reading import join, read, read_part

__all__ = ["Page", "join", "read", "read_part"]
