"""Making a copy: of an address that is fetched, or of a file that the person has."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from threading import Event
from urllib.parse import urlsplit

from msgspec import Struct

from factcheck.errors import FetchingError, ReadingError
from factcheck.evidence.captures.media_types import is_readable, is_table, media_type_of
from factcheck.evidence.captures.walls import standing_of
from factcheck.models import CaptureHop, Readable, Reading, Standing


class Copy(Struct, frozen=True):
    """The bytes of a page or file with all that is known of them, not yet kept in a library."""

    data: bytes
    at: str
    media_type: str
    readable: Readable
    address: str = ""
    name: str = ""
    status: int = 0
    standing: Standing = Standing.WHOLE
    hops: tuple[CaptureHop, ...] = ()
    title: str = ""
    author: str = ""
    publisher: str = ""
    published: str = ""

    @property
    def sha256(self) -> str:
        """The hash of the bytes."""
        return hashlib.sha256(self.data).hexdigest()


def copy_of_address(
    address: str, *, now: Callable[[], str], allow_local: bool = False, given_up: Event | None = None
) -> Copy:
    """Fetch an address and return the copy, whatever page the server gives; raises ``FetchingError``."""
    from factcheck.evidence.fetching import fetch

    stopped = FetchingError("The copy of {address} was given up.", address=address)
    try:
        fetched = fetch(address, now=now, allow_local=allow_local, given_up=given_up)
    except FetchingError as error:
        if given_up is not None and given_up.is_set():
            raise stopped from error
        raise
    if given_up is not None and given_up.is_set():
        raise stopped
    media_type = media_type_of(fetched.data, urlsplit(fetched.address).path, fetched.media_type)
    read_from = fetched.in_utf_8() if media_type.startswith("text/") else fetched.data
    reading = _read(read_from, media_type, fetched.address, given_up, address=fetched.address)
    hosts = tuple(urlsplit(hop.address).hostname or "" for hop in fetched.hops)
    text = reading.text if reading else ""
    standing = standing_of(fetched.data, text, fetched.status, hosts)
    if not is_readable(media_type) and standing is Standing.NO_TEXT:
        standing = Standing.WHOLE
    return _copy(
        fetched.data,
        fetched.at,
        media_type,
        reading,
        address=fetched.address,
        status=fetched.status,
        standing=standing,
        hops=tuple(CaptureHop(hop.address, hop.status, hop.reason, hop.headers) for hop in fetched.hops),
    )


def copy_of_file(path: Path, *, now: Callable[[], str], given_up: Event | None = None) -> Copy:
    """Read a file from disk and return the copy; raises ``ReadingError`` where it cannot be read."""
    from factcheck.readers import labels
    from factcheck.readers.files import LARGEST, contents

    data = contents(path)
    if not data:
        raise ReadingError("{file} is empty.", file=labels.called(path.name))
    if len(data) > LARGEST:  # what was read is a part of it, and no copy
        raise ReadingError("{file} is larger than 50 MB, too large to keep.", file=labels.called(path.name))
    return copy_of_bytes(data, path.name, now=now, given_up=given_up)


def copy_of_bytes(data: bytes, name: str, *, now: Callable[[], str], given_up: Event | None = None) -> Copy:
    """Return the copy of a file's bytes; the name is shown, never used as a path."""
    media_type = media_type_of(data, name)
    reading = _read(data, media_type, name, given_up)
    if given_up is not None and given_up.is_set():  # while a picture was read from disk
        raise ReadingError("The copy of {file} was given up.", file=name)
    empty = reading is None and is_readable(media_type)
    standing = Standing.NO_TEXT if empty else Standing.WHOLE
    return _copy(data, now(), media_type, reading, name=name, standing=standing)


def _read(
    data: bytes, media_type: str, name: str, given_up: Event | None, *, address: str = ""
) -> Reading | None:
    """Read what can be read; a copy without text is a copy all the same."""
    from factcheck.readers.bounded import read

    if not data or not is_readable(media_type):
        return None
    try:
        if not (is_table(media_type, name) and data.startswith(b"PK")):
            return read(data, name, address=address, whole=True, given_up=given_up)
    except ReadingError:
        if given_up is not None and given_up.is_set():
            raise
    if not is_table(media_type, name):
        return None
    try:  # it may be longer than any article
        return Reading(_text_of_cells(data, name, given_up), ())
    except ReadingError:
        if given_up is not None and given_up.is_set():
            raise
        return None


def _text_of_cells(data: bytes, name: str, given_up: Event | None) -> str:
    """Write a workbook's cells as text, which articles are not made of, but in which passages are found."""
    from factcheck.evidence.captures.table_text import text_of
    from factcheck.readers.bounded import tabulate

    return text_of(lambda first: tabulate(data, name, first=first, given_up=given_up))


def _copy(
    data: bytes,
    at: str,
    media_type: str,
    reading: Reading | None,
    *,
    standing: Standing,
    address: str = "",
    name: str = "",
    status: int = 0,
    hops: tuple[CaptureHop, ...] = (),
) -> Copy:
    known = reading or Reading("", ())
    return Copy(
        data=data,
        at=at,
        media_type=media_type,
        readable=Readable(known.text, known.pages),
        address=address,
        name=name,
        status=status,
        standing=standing,
        hops=hops,
        title=known.title,
        author=known.byline,
        publisher=known.publisher,
        published=known.published,
    )
