"""Word documents: read from the file's XML, one module for each of its parts' subjects."""

from factcheck.readers.docx.tracing import Traced, WordPiece
from factcheck.readers.docx.writing import MEDIA_TYPE, read, trace

__all__ = ["MEDIA_TYPE", "Traced", "WordPiece", "read", "trace"]
