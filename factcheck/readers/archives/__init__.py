"""Web archives: the pages and files in a WARC or WACZ, a part at a time."""

from __future__ import annotations

from msgspec import Struct

from factcheck.errors import ReadingError
from factcheck.readers import labels
from factcheck.readers.archives import wacz, warc
from factcheck.readers.archives.warc import Archived

__all__ = ["AT_ONCE", "LARGEST", "MOST_RECORDS", "Archived", "Unpacked", "unpack"]

LARGEST = warc.LARGEST_ARCHIVE
MOST_RECORDS = 20_000
AT_ONCE = 56 * 1024 * 1024
"""Bytes of pages in one answer, which the largest page fits in."""


class Unpacked(Struct, frozen=True):
    """Some of the pages and files of an archive."""

    pages: tuple[Archived, ...]
    next: int = 0
    """The number of the record to go on with, counted from 0; 0 where there are no more."""


def unpack(data: bytes, name: str, first: int = 0, at_once: int = AT_ONCE) -> Unpacked:
    """Return the pages and files of an archive from a record on, as many as one answer holds.

    The archive is read as a stream, so that what it unpacks to is never in memory as a whole. The ending of
    the name tells its form. Raises ReadingError where it is no archive, or not as it was packed.
    """
    called = labels.called(name)
    records = (wacz if name.lower().endswith(".wacz") else warc).records(data, called)
    pages: list[Archived] = []
    size = 0
    for number, page in enumerate(records):
        if number >= MOST_RECORDS:
            raise ReadingError("{file} holds more than {most} records.", file=called, most=MOST_RECORDS)
        if page is None or number < first:
            continue
        size += page.weight
        if pages and size > at_once:
            return Unpacked(tuple(pages), number)
        pages.append(page)
    return Unpacked(tuple(pages))
