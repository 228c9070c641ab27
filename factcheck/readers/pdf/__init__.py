"""PDF: a page of placed characters becomes paragraphs in the order in which a person reads them."""

from factcheck.readers.pdf.paragraphs import read

__all__ = ["read"]
