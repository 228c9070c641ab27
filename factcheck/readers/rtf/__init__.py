"""RTF: its tokens, and what is written of them."""

from factcheck.readers.rtf.writing import read

__all__ = ["read"]
