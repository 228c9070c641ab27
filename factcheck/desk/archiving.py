"""Copies as web archives: those of an article out as WARC or WACZ, and archives of any program in.

A public archive can be asked to keep a page too; it has the page's address then.
"""

from __future__ import annotations

from contextlib import suppress
from threading import Event
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.case.naming import is_hidden
from factcheck.desk.captures import Captures, PreparedCopy
from factcheck.digests import sha256_of
from factcheck.errors import NotFoundError, ReadingError, UserError
from factcheck.library import Library
from factcheck.models import (
    Article,
    ArticleId,
    Capture,
    CaptureId,
    EventKind,
    Source,
    SourceId,
    SourceKind,
)
from factcheck.text.addresses import openable, title_from

if TYPE_CHECKING:
    from factcheck.readers.archives import Archived

ARCHIVE = "https://web.archive.org"
"""The public archive that is asked where no other is named."""
_OWN = "urn:uuid:"
"""What stands before the id of a copy that has no address, in the archives that this program writes."""
_SECONDS = len("2026-11-24T09:00:00")
ENDINGS = (".warc", ".warc.gz", ".wacz")


class Archiving:
    """The web archives of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def give_out(self, article: ArticleId, name: str, *, confidential: bool = False) -> bytes:
        """Return the copies of an article's sources as .warc.gz or .wacz, as the name ends.

        Those of confidential sources are left out unless the person asks for them.
        """
        from factcheck.evidence.archives import wacz, warc

        if not name.lower().endswith((".warc.gz", ".wacz")):
            raise UserError("“{file}” does not end like a web archive: use .warc.gz or .wacz.", file=name)
        kept = self.copies(article, confidential=confidential)
        if not kept:
            raise UserError("No copy of this article’s sources was kept yet.")
        data, entries = warc.write((copy, self._library.read.file(copy.sha256)) for copy in kept)
        if name.lower().endswith(".wacz"):
            title = self._library.read.one(Article, article).title
            return wacz.write(data, entries, title, self._library.now())
        return data

    def copies(self, article: ArticleId, *, confidential: bool = False) -> list[Capture]:
        """Return the copies that an archive of an article holds, the oldest first."""
        named = {
            source.id
            for source in self._library.read.sources(article)
            if not is_hidden(source, unlocked=confidential)
        }
        return [copy for copy in self._library.read.captures(article) if copy.source in named]

    def take_in(self, data: bytes, name: str, given_up: Event | None = None) -> list[CaptureId]:
        """Keep what an archive holds as copies, with their times; a page that is no source becomes one.

        It is read in a child process with limits; setting ``given_up`` ends that, and nothing is kept. What
        is kept already, as of an archive that this library has given out, is not kept twice.
        """
        from factcheck.readers import bounded

        found = bounded.unpack(data, name, given_up=given_up)
        if not found:
            raise ReadingError("{file} holds no page that could be kept.", file=name)
        made = [(each, self._made(each, given_up)) for each in found if each.data]
        captures = Captures(self._library)
        if given_up is not None and given_up.is_set():
            raise ReadingError("{file} was not read: it was given up.", file=name)
        with self._library.operation(EventKind.COPY_KEPT, None):
            return [
                copy if isinstance(copy, str) else captures.keep(self._source(each), copy)
                for each, copy in made
            ]

    # A public archive

    def page_for_archive(self, source: SourceId) -> Capture:
        """Return the newest copy of the page that an archive would be asked to keep; raises UserError.

        There is none where no copy of the page is kept here, or the source is confidential.
        """
        if self._library.read.one(Source, source).confidential:
            raise UserError("The address of a confidential source is not passed on to an archive.")
        kept = Captures(self._library).latest_page(source)
        if kept is None:
            raise UserError("Keep a copy of the page first: then it is known what the archive is to keep.")
        return kept

    def ask_archive(
        self,
        page: Capture,
        archive: str = ARCHIVE,
        *,
        allow_local: bool = False,
        given_up: Event | None = None,
    ) -> str:
        """Ask a public archive to keep the page of a copy, and return the address of its own copy.

        Slow, and writes nothing. Raises UserError where the archive kept none, or may not be asked, and
        LocalAddressError for an archive in the local network.
        """
        from factcheck.evidence.wayback import save

        address, now = self.page_for_archive(page.source).address, self._library.now
        return save(address, now=now, archive=archive, allow_local=allow_local, given_up=given_up)

    def keep_archived(self, capture: Capture, address: str, article: ArticleId | None = None) -> None:
        """Note beside a copy where a public archive keeps the same page."""
        with self._library.operation(EventKind.COPY_ARCHIVED, article) as operation:
            operation.update(Capture, capture.id, archived=address)

    def _made(self, page: Archived, given_up: Event | None) -> PreparedCopy | CaptureId:
        """Return a page or file made ready to be kept, or the copy that it is."""
        from factcheck.evidence.captures.copies import copy_of_bytes

        address = openable(page.address)
        for copy in self._library.read.captures_with(sha256_of(page.data)):
            if copy.address == address and copy.at[:_SECONDS] == page.at[:_SECONDS]:
                return copy.id
        read = copy_of_bytes(page.data, page.name, now=lambda: page.at, given_up=given_up)
        hops = (page.hop,) if page.hop else ()
        kept = replace(read, address=address, status=page.status, hops=hops)
        return Captures(self._library).prepare(kept, self._known(page))

    def _source(self, page: Archived) -> SourceId:
        """Return the source of a page, added where the library has none."""
        from factcheck.desk.register import Register

        return self._known(page) or Register(self._library).add(_given(page))

    def _known(self, page: Archived) -> SourceId | None:
        """Return the source that a page is of, or a file that this library has given out."""
        from factcheck.desk.sourcing import Sourcing

        own = page.address.removeprefix(_OWN)
        if own != page.address:
            with suppress(NotFoundError):
                return self._library.read.one(Capture, CaptureId(own)).source
        found = Sourcing(self._library).known(_given(page))
        return found.id if found is not None else None


def _given(page: Archived) -> Source:
    known = openable(page.address)
    kind = SourceKind.WEB if known else SourceKind.DOCUMENT
    title = title_from(known) if known else page.name or page.address
    return Source(SourceId(""), kind, address=known, title=title)
