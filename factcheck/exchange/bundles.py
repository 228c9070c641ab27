"""Signs the bundles that leave this desk and checks those that come: the one door for every way.

A way of carrying (case file, folder, server) needs four things: ``numbers`` says what is here, ``given``
gives the bundles after those numbers, ``file`` a file by its SHA-256, and ``taken_in`` takes bundles in,
in whatever order and however often they come. ``encoded`` and ``decoded`` are their one form in bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path

from msgspec.structs import replace

from factcheck import encryption, signing
from factcheck.case.secrets import openly_named, public_families
from factcheck.errors import UserError
from factcheck.exchange.redacting import Redaction
from factcheck.library import Library
from factcheck.library.record.giving import decoded, encoded, files_of
from factcheck.models import (
    ArticleId,
    Bundle,
    DeskId,
    Enclosed,
    KeptFile,
    SharedDeskId,
    Source,
    SourceId,
    Taken,
)

__all__ = ["Exchange", "decoded", "encoded"]


class Exchange:
    """The bundles of one library."""

    def __init__(
        self, library: Library, placing: Callable[[ArticleId], bool] = lambda _article: False
    ) -> None:
        """Take the library, and what places claims again in it by drafts that come."""
        self._library, self._placing = library, placing

    @property
    def desk(self) -> DeskId:
        """The id of this library's desk."""
        return self._library.desk

    def now(self) -> str:
        """Return the time by the library's clock."""
        return self._library.now()

    def numbers(self, article: ArticleId, *, seal: bool = True) -> dict[DeskId, int]:
        """Return the number of the last bundle of each desk that is here.

        Without ``seal`` what is being typed is left open, and comes another time.
        """
        return self._library.numbers(article, seal=seal)

    def given(
        self,
        article: ArticleId,
        known: Mapping[DeskId, int] | None = None,
        *,
        seal: bool = True,
    ) -> list[Bundle]:
        """Return the bundles of a case after these numbers, each after those it had seen, all signed.

        A confidential source of this desk goes by its code name, and legal notes stay: enclosed/views.py
        gives them to those who may read them.
        """
        bundles = self._library.bundles_after(article, known or {}, seal=seal)
        names = Redaction.of(self.confidential(article), frozenset(), self.public(article))
        return [bundle if bundle.signature else self.signed(names.replaced(bundle)) for bundle in bundles]

    def needed(self, bundles: Iterable[Bundle]) -> list[str]:
        """Return the files that bundles need and this library does not have, by SHA-256, in order."""
        wanted = {sha256 for bundle in bundles for sha256 in bundle.files}
        return sorted(sha256 for sha256 in wanted if self._library.kept_file(sha256) is None)

    def file(self, sha256: str) -> KeptFile | None:
        """Return a file with its readable text, or None where it is not kept here."""
        return self._library.kept_file(sha256)

    def taken_in(
        self,
        bundles: Iterable[Bundle],
        file: Callable[[str], KeptFile | None] = lambda _sha256: None,
        enclosed: Iterable[Enclosed] = (),
        *,
        one_by_one: bool = False,
    ) -> Taken:
        """Take bundles in with the files they need, all or none; raises UserError.

        ``file`` gives each file that is missing here; None where it cannot be had, so that its row
        comes without it. ``enclosed`` are forms of steps that show this desk more than everybody. With
        ``one_by_one`` files are asked for as they are written, so that one is in memory at a time; what
        comes over a network is asked for before, since the library waits for nobody.
        """
        incoming, fuller = list(bundles), list(enclosed)
        every = (*incoming, *(each.bundle for each in fuller))
        for bundle in every:
            verify(bundle)
        files = self._files(self.needed(every), file)
        here: Iterable[KeptFile] = files if one_by_one else list(files)
        return self._library.take_in(incoming, here, fuller, self._placing)

    def _files(self, needed: Iterable[str], file: Callable[[str], KeptFile | None]) -> Iterator[KeptFile]:
        for sha256 in needed:
            found = file(sha256)
            if found is not None and hashlib.sha256(found.data).hexdigest() != found.sha256:
                raise UserError("A file that came is not the one that was sent.")
            if found is not None:
                yield found

    def sealed(self, article: ArticleId, number: int) -> str:
        """Return the hash of a step of this desk, or the empty string where there is none."""
        return self._library.sharing.sealed(article, number)

    def missing(self, article: ArticleId) -> list[str]:
        """Return the files that a case names and this library does not have, by SHA-256, in order."""
        return self._library.sharing.missing_files(article)

    def keep_late(self, article: ArticleId, files: Iterable[KeptFile]) -> None:
        """Keep files of a case that came after the steps that name them."""
        self._library.keep_files(article, files)

    def sign(self, data: bytes) -> str:
        """Return this desk's signature over data, in hexadecimal digits."""
        return signing.sign(data, self._key_path).hex()

    @cached_property
    def key(self) -> str:
        """This desk's public key, in hexadecimal digits."""
        return signing.public_key(self._key_path).hex()

    @property
    def _key_path(self) -> Path:
        return signing.key_path(self._library.path)

    def signed(self, bundle: Bundle) -> Bundle:
        """Return a bundle of this desk with its key and its signature."""
        named = replace(bundle, key=self.key)
        return replace(named, signature=signing.sign(encoded(named), self._key_path).hex())

    # What only some may read

    def confidential(self, article: ArticleId) -> list[Source]:
        """Return the confidential sources of a case with every name they ever had, the present one last.

        A name that was undone or changed before it went anywhere stands in steps that go all the same.
        """
        return self._library.enclosed.forms_of_sources(article)

    def public(self, article: ArticleId) -> str:
        """Return the family names of confidential sources that the article, or another source, has openly."""
        sources = self.confidential(article)
        if not sources:
            return ""
        texts = (draft.text for draft in self._library.read.drafts(article))
        return public_families(sources, (*texts, openly_named(self._library.read.sources(article))))

    def telling(self, article: ArticleId, after: int, words: Collection[str]) -> list[Bundle]:
        """Return this desk's sealed steps after a number in which one of these words stands, not signed."""
        return self._library.enclosed.telling(article, after, words)

    def held(self, article: ArticleId, shows: tuple[str, ...]) -> list[Enclosed]:
        """Return other desks' steps of which a form stands here that shows just this."""
        return self._library.enclosed.held(article, shows)

    def shown(self, article: ArticleId) -> dict[tuple[DeskId, int], tuple[str, ...]]:
        """Return what fuller forms of other desks' steps show here, by desk and number."""
        return self._library.enclosed.shown(article)

    def shared_names(self, desk: SharedDeskId) -> dict[str, frozenset[SourceId]]:
        """Return the sources whose names are shared on a shared desk, by the key of each member."""
        return self._library.enclosed.names(desk)

    def secrets(self, article: ArticleId) -> list[str]:
        """Return what files of a case are encrypted with, in hexadecimal digits."""
        return self._library.enclosed.secrets(article)

    def case_keys(self, desk: SharedDeskId, article: ArticleId) -> list[bytes]:
        """Return the keys with which a case is encrypted on a shared desk (enclosed/case_keys.py)."""
        return self._library.enclosed.case_keys(desk, article)

    def keep_case_key(self, desk: SharedDeskId, article: ArticleId, id: str, key: bytes) -> None:
        """Keep a key of a case."""
        self._library.enclosed.keep_case_key(desk, article, id, key)

    def secret(self, article: ArticleId) -> str:
        """Return what files of this desk's enclosed steps of a case are encrypted with; always the same."""
        return signing.derived(self._key_path, f"factcheck files of {article}").hex()

    def unwrapped(self, data: bytes) -> bytes | None:
        """Return what was encrypted for this desk's key, or None where it was not."""
        return encryption.for_this_desk(data, self._key_path)


def verify(bundle: Bundle) -> None:
    """Raise UserError where a bundle was not signed by the desk whose key it names, as it is."""
    try:
        signature, key = bytes.fromhex(bundle.signature), bytes.fromhex(bundle.key)
    except ValueError:
        signature = key = b""
    if not signing.is_signed(encoded(replace(bundle, signature="")), signature, key):
        raise UserError(
            "Step {number} of the record that came does not bear the signature of its desk.",
            number=bundle.number,
        )
    if set(bundle.files) - set(files_of(bundle)):
        raise UserError(
            "Step {number} of the record asks for files that it does not name.", number=bundle.number
        )
