"""The final proof: the laid-out or published article compared with the text that was signed."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Event

from msgspec import Struct

from factcheck.case.proofed_pictures import PictureChange, PictureProof, compare_pictures
from factcheck.errors import NotFoundError, ReadingError, UserError
from factcheck.library import Library
from factcheck.models import (
    ArticleId,
    ClaimId,
    Draft,
    DraftId,
    Picture,
    Reading,
    ReadPicture,
    Span,
    Status,
)
from factcheck.text import addresses
from factcheck.text.proof import LaidOut, LateChange, compare

_PDF = "application/pdf"


class LateChangeOn(Struct, frozen=True):
    """A change after the signature, and the claims whose words it touches, stands among or follows."""

    change: LateChange
    claims: tuple[ClaimId, ...]


def read_laid_out(named: str, given_up: Event | None = None) -> Reading:
    """Read all that a laid-out file or a published page shows; raises FetchingError or ReadingError."""
    from factcheck.desk.opening import read_address
    from factcheck.readers import bounded
    from factcheck.readers.files import contents

    if addresses.is_web(named):
        return read_address(named, given_up, whole=True)
    path = Path(named)
    return bounded.read(contents(path), path.name, whole=True, given_up=given_up)


def proofed(signed: Draft, published: Reading) -> list[LateChange]:
    """Return what a laid-out text says otherwise than a signed draft, in the order of the draft."""
    return compare(
        LaidOut(signed.text, signed.blocks),
        LaidOut(published.text, published.blocks),
        language=signed.language,
        # A PDF's columns may be read in another order than they were set.
        ordered=published.media_type != _PDF,
    )


def proofed_pictures(signed: Sequence[SignedPicture], published: Reading) -> PictureProof:
    """Return what became of the pictures of a signed draft; slow, and raises ReadingError if given up."""
    from factcheck.readers import bounded
    from factcheck.readers.pictures import ALONE

    drawn = []
    for each in signed:
        wanted = ReadPicture(each.picture.at, ALONE)
        found: tuple[ReadPicture, ...] = ()
        if each.copy:
            with suppress(ReadingError):
                # A copy may have come from another desk, and is drawn in the process with limits.
                found = bounded.depict(each.copy, "", (wanted,))
        drawn.append((each.picture, found[0] if found else wanted))
    return compare_pictures(drawn, bounded.with_pictures(published).pictures)


class SignedPicture(Struct, frozen=True):
    """A picture of a signed draft, with the copy that is kept; empty where there is none."""

    picture: Picture
    copy: bytes


class Proofing:
    """The final proof of a library's signed articles."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def signed(self, article: ArticleId) -> Draft:
        """Return the draft that was signed last; raises UserError where none ever was."""
        case = self._library.read.case(article)
        return self._library.read.one(Draft, self._signed(article, case.article.title))

    def pictures(self, article: ArticleId) -> list[SignedPicture]:
        """Return the pictures of the draft that was signed last."""
        drawn = self._library.read.pictures(self.signed(article).id)
        return [SignedPicture(each, self._copy(each)) for each in drawn]

    def _copy(self, picture: Picture) -> bytes:
        # Of a case from another desk a step may be here before the file that it needs.
        with suppress(NotFoundError):
            return self._library.read.file(picture.sha256)
        return b""

    def claims_on(self, article: ArticleId, change: PictureChange) -> tuple[ClaimId, ...]:
        """Return the claims that rest on a picture of the signed draft."""
        if change.signed is None:
            return ()
        rows = self._library.read.placements(self._signed(article, ""))
        return tuple(row.claim for row in rows if row.picture == change.signed.id)

    def with_claims(self, article: ArticleId, changes: Sequence[LateChange]) -> list[LateChangeOn]:
        """Return changes with the claims they are on, by the places that claims have in the signed draft."""
        draft = self._signed(article, "")
        places = [
            (Span(row.start, row.end), row.claim)
            for row in self._library.read.placements(draft)
            if row.status is not Status.ORPHANED
        ]
        return [LateChangeOn(change, _touched(change, places)) for change in changes]

    def _signed(self, article: ArticleId, title: str) -> DraftId:
        found = self._library.read.case(article).sign_offs
        if not found:
            raise UserError(
                "“{title}” was never signed off: there is no signed text to compare with.", title=title
            )
        return found[-1].draft


def _touched(change: LateChange, places: Sequence[tuple[Span, ClaimId]]) -> tuple[ClaimId, ...]:
    span = Span(change.start, change.end)
    if len(span):
        return tuple(claim for place, claim in places if place.overlaps(span))
    within = tuple(claim for place, claim in places if place.start < span.start < place.end)
    before = [(place.end, claim) for place, claim in places if place.end <= span.start]
    # What was added between two claims is found at the one that it follows.
    return within or tuple(claim for _, claim in sorted(before)[-1:])
