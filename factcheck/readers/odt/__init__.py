"""OpenDocument texts, read from the file's XML."""

from factcheck.readers.odt.writing import MEDIA_TYPE, read

__all__ = ["MEDIA_TYPE", "read"]
