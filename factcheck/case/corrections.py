"""What the suggested corrections change in the draft, word by word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from factcheck.case.claims import disposition, is_lost
from factcheck.models import Case, ClaimId, Disposition, PlacedClaim, Span
from factcheck.text.diff import Change, words
from factcheck.text.normal import normalise
from factcheck.text.style import same_words


class Rewording(Struct, frozen=True):
    """Words of the draft that a correction takes out, and what it puts there; either may be empty."""

    claim: ClaimId
    span: Span
    """The words to take out, in code points of the current draft; empty where words are only added."""
    words: str


def is_suggested(placed: PlacedClaim) -> bool:
    """Tell whether a claim with a place has a correction that nobody has decided on."""
    return not is_lost(placed) and disposition(placed) is Disposition.PROPOSED


def rewordings(placed: PlacedClaim) -> list[Rewording]:
    """Return what a claim's correction changes, in order of place.

    The two wordings are compared word by word. Where they differ in white space or in the style of
    quotation marks alone, the writer's text stays: that is no correction of a fact.
    """
    found: list[Rewording] = []
    at = placed.span.start
    # A correction is kept as it was typed, the draft's text normalised.
    parts = words(placed.text, normalise(placed.claim.correction).strip())
    for index, part in enumerate(parts):
        if part.change is Change.KEPT:
            at += len(part.text)
        elif part.change is Change.REMOVED:
            follows = parts[index + 1] if index + 1 < len(parts) else None
            added = follows.text if follows is not None and follows.change is Change.ADDED else ""
            if not (added and same_words(part.text, added)):
                found.append(Rewording(placed.id, Span(at, at + len(part.text)), added))
            at += len(part.text)
        elif not index or parts[index - 1].change is not Change.REMOVED:
            found.append(Rewording(placed.id, Span(at, at), part.text))
    return found


def suggested(case: Case) -> tuple[list[Rewording], frozenset[ClaimId]]:
    """Return the changes that the open corrections ask for, and the claims whose changes contradict these.

    The changes are in order of place and never share a word. Of two claims that want the same words
    changed differently the one that stands first counts; what both want is done once.
    """
    taken: list[Rewording] = []
    against: set[ClaimId] = set()
    for placed in case.claims:
        if is_suggested(placed) and not placed.is_on_picture:
            wanted = rewordings(placed)
            new = [each for each in wanted if not any(_same(each, other) for other in taken)]
            if any(_collide(each, other) for each in new for other in taken):
                against.add(placed.id)
            else:
                taken += new
    return sorted(taken, key=lambda each: each.span), frozenset(against)


def corrected(text: str, changes: Sequence[Rewording]) -> str:
    """Return a text with changes made in it, that do not overlap and are in order of place."""
    at, pieces = 0, []
    for each in changes:
        pieces += [text[at : each.span.start], each.words]
        at = each.span.end
    return "".join((*pieces, text[at:]))


def of_claims(changes: Iterable[Rewording]) -> frozenset[ClaimId]:
    """Return the claims that changes belong to."""
    return frozenset(each.claim for each in changes)


def _same(one: Rewording, other: Rewording) -> bool:
    return one.span == other.span and one.words == other.words


def _collide(one: Rewording, other: Rewording) -> bool:
    if one.span.start == other.span.start or one.span.overlaps(other.span):
        return True
    # Words put in at the edge of a change would have to stand before or after it, and nobody says which.
    return not (len(one.span) and len(other.span)) and (
        one.span.start <= other.span.end and other.span.start <= one.span.end
    )
