"""The article as documents show it: its lines, cut where claims and set-asides begin and end."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import pairwise
from typing import Generic, Protocol, TypeVar

from msgspec import Struct

from factcheck.models import Case, Picture, PlacedClaim, Role, SetAside, Span, Verdict
from factcheck.text.lines import lines, list_mark


class ClaimMarking(Protocol):
    """What stands on words of the article."""

    @property
    def placed(self) -> PlacedClaim:
        """The claim with its place."""

    @property
    def number(self) -> int:
        """Its number in the article."""

    @property
    def verdict(self) -> Verdict | None:
        """What was found."""

    @property
    def colour(self) -> str:
        """The name of the verdict's colour."""


Marked = TypeVar("Marked", bound=ClaimMarking)


class Stretch(Struct, Generic[Marked], frozen=True):
    """A stretch of a line that the same claims cover."""

    text: str
    entries: tuple[Marked, ...]
    begins: tuple[Marked, ...]
    """The claims that begin here."""
    aside: bool


class MarkedLine(Struct, Generic[Marked], frozen=True):
    """A line of the article, cut into stretches."""

    role: Role
    stretches: tuple[Stretch[Marked], ...]
    picture: Picture | None = None
    """The picture that stands here in the place of words."""


def marked_lines(case: Case, entries: Sequence[Marked]) -> tuple[MarkedLine[Marked], ...]:
    """Cut each line of the article at the ends of claims and set-asides; entries are in order of place.

    Both are walked once beside the lines, so that the time grows with the article and not with
    lines times claims.
    """
    coming, here = deque(entries), list[Marked]()
    pictures = deque(case.pictures)
    coming_asides, asides = deque(case.set_asides), list[SetAside]()
    marked = []
    for line in lines(case.draft.text, case.draft.blocks):
        while coming and coming[0].placed.span.start < line.end:
            here.append(coming.popleft())
        while coming_asides and coming_asides[0].start < line.end:
            asides.append(coming_asides.popleft())
        here = [entry for entry in here if entry.placed.span.end > line.start]
        asides = [aside for aside in asides if aside.end > line.start]
        span = Span(line.start + list_mark(case.draft.text, line), line.end)  # each format sets its own mark
        marked.append(MarkedLine(line.role, _stretches(case.draft.text, span, here, asides)))
        while pictures and pictures[0].at <= line.end:
            marked.append(_pictured(pictures.popleft(), entries))
    return (*marked, *(_pictured(picture, entries) for picture in pictures))


def _pictured(picture: Picture, entries: Sequence[Marked]) -> MarkedLine[Marked]:
    """Return a picture as a line without words, on which the claims begin that rest on it."""
    resting = tuple(entry for entry in entries if entry.placed.placement.picture == picture.id)
    return MarkedLine(Role.CAPTION, (Stretch("", (), resting, aside=False),), picture)


def _stretches(
    text: str, line: Span, entries: list[Marked], asides: list[SetAside]
) -> tuple[Stretch[Marked], ...]:
    spans = [entry.placed.span for entry in entries] + [Span(aside.start, aside.end) for aside in asides]
    cuts = {line.start, line.end}
    for span in spans:
        cuts.update(place for place in (span.start, span.end) if line.start < place < line.end)
    stretches = []
    for left, right in pairwise(sorted(cuts)):
        piece = Span(left, right)
        here = tuple(entry for entry in entries if entry.placed.span.overlaps(piece))
        stretches.append(
            Stretch(
                text=text[left:right],
                entries=here,
                begins=tuple(entry for entry in here if entry.placed.span.start == left),
                aside=not here and any(Span(aside.start, aside.end).overlaps(piece) for aside in asides),
            )
        )
    return tuple(stretches)
