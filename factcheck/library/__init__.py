"""SQLite: the schema, the reads, the only writes, history, search and backup."""

from factcheck.library.record.operation import Operation
from factcheck.library.record.packing import PackedFile, pack
from factcheck.library.store import Library

__all__ = ["Library", "Operation", "PackedFile", "pack"]
