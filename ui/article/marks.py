"""Which claims and set-asides stand where in a draft: the index that painting and clicking ask."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from factcheck.case.kept import changed_claims
from factcheck.models import Case, Changes, ClaimId, PlacedClaim, SetAside, Span, Status
from factcheck.sentences import say
from ui.article.offsets import PageMap
from ui.translation import said

_TO_CHECK = say("To check")
LANES = 3
"""Underlines that fit below one another between two lines of text."""


class Marks:
    """The claims and set-asides of a case by place.

    Claims are known by their index in the case, so that a claim that changed but did not move
    is taken over without building anything anew.
    """

    def __init__(self, case: Case, page_map: PageMap) -> None:
        self._map = page_map
        self.case = case
        spans = [placed.span for placed in case.claims]
        self._by_paragraph = _by_paragraph(spans, page_map)
        self._set_asides = _by_paragraph((Span(a.start, a.end) for a in case.set_asides), page_map)
        self._lanes = _lanes(spans)
        self._indexes = {placed.id: index for index, placed in enumerate(case.claims)}

    def follow(self, case: Case, changes: Changes) -> bool:
        """Take over a case whose places are the same; return False where they are not."""
        now = self.case
        changed = changed_claims(now, case)
        if changed is None or len(case.set_asides) != len(now.set_asides):
            return False
        if (changes.places or changes.set_asides) and case.set_asides != now.set_asides:
            return False
        if any(new.span != old.span for old, new in changed):
            return False
        self.case = case
        return True

    def index(self, claim: ClaimId) -> int | None:
        """Return the index of a placed claim by its id."""
        return self._indexes.get(claim)

    def claim(self, index: int) -> PlacedClaim:
        """Return a claim by its index."""
        return self.case.claims[index]

    def say(self, index: int) -> str:
        """Return in words which claim this is and how it stands."""
        placed = self.case.claims[index]
        verdict = self.case.scale.verdict(placed.claim.verdict)
        parts = [
            QCoreApplication.translate("Marks", "Claim %1").replace("%1", str(index + 1)),
            f"{verdict.mark} {said(verdict.name)}" if verdict else said(_TO_CHECK),
        ]
        if placed.placement.status is Status.CHANGED:
            parts.append(QCoreApplication.translate("Marks", "wording changed in this draft"))
        elif placed.placement.status is Status.MOVED:
            parts.append(QCoreApplication.translate("Marks", "moved in this draft"))
        left = sum(not detail.ticked for detail in placed.details)
        if left:
            parts.append(
                said(say("{left} of {total} details left", left=left, total=len(placed.details)))
                .replace("%1", str(left))
                .replace("%2", str(len(placed.details)))
            )
        return " · ".join(parts)

    def lane(self, index: int) -> int:
        """Return how far down a claim's underline stands: 0 is next to the letters."""
        return self._lanes.get(index, 0)

    def in_paragraph(self, paragraph: int, within: Span) -> list[int]:
        """Return the claims of a paragraph that touch a stretch, the longer before the shorter inside."""
        claims = self.case.claims
        return [at for at in self._by_paragraph.get(paragraph, ()) if claims[at].span.overlaps(within)]

    def set_asides_in(self, paragraph: int, within: Span) -> Iterator[SetAside]:
        """Yield the set-asides of a paragraph that touch a stretch."""
        for at in self._set_asides.get(paragraph, ()):
            aside = self.case.set_asides[at]
            if aside.start < within.end and within.start < aside.end:
                yield aside

    def at(self, offset: int) -> list[int]:
        """Return the claims that stand over a character, the smallest first."""
        here = self.in_paragraph(self._map.index(offset), Span(offset, offset + 1))
        return sorted(here, key=lambda at: (len(self.case.claims[at].span), at))

    def set_aside_at(self, offset: int) -> SetAside | None:
        """Return the smallest set-aside that stands over a character."""
        here = self.set_asides_in(self._map.index(offset), Span(offset, offset + 1))
        return min(here, key=lambda aside: aside.end - aside.start, default=None)


def _by_paragraph(spans: Iterable[Span], page_map: PageMap) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for at, span in enumerate(spans):
        first, last = page_map.index(span.start), page_map.index(max(span.end - 1, span.start))
        for paragraph in range(first, last + 1):
            found[paragraph].append(at)
    return found


def _lanes(spans: list[Span]) -> dict[int, int]:
    """Return the lanes of claims that overlap others, so that no two lines lie on each other.

    Shorter claims lie nearer to the letters. Where more overlap than there are lanes, the
    longest share the last.
    """
    lanes: dict[int, int] = {}
    for group in _groups(spans):
        taken: list[tuple[Span, int]] = []
        for at in sorted(group, key=lambda at: (len(spans[at]), at)):
            busy = {lane for span, lane in taken if span.overlaps(spans[at])}
            lane = next((lane for lane in range(LANES - 1) if lane not in busy), LANES - 1)
            lanes[at] = lane
            taken.append((spans[at], lane))
    return lanes


def _groups(spans: list[Span]) -> Iterator[list[int]]:
    """Yield the groups of two or more spans that hang together by overlapping."""
    group: list[int] = []
    end = -1
    for at in sorted(range(len(spans)), key=_start_of(spans)):
        if spans[at].start >= end and len(group) > 1:
            yield group
        if spans[at].start >= end:
            group = []
        group.append(at)
        end = max(end, spans[at].end)
    if len(group) > 1:
        yield group


def _start_of(spans: list[Span]) -> Callable[[int], int]:
    return lambda at: spans[at].start
