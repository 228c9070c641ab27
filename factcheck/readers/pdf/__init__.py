"""PDF: a page of placed characters becomes paragraphs in the order in which a person reads them."""

from factcheck.readers.pdf.reading import read

__all__ = ["read"]
