"""The two drafts that are compared: their rows, and which claims stand where in each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator

from msgspec import Struct

from factcheck.models import NO_CLAIM, Block, Case, ClaimId, PlacedClaim, Span, Style
from factcheck.text import compare
from factcheck.text.compare import ComparedPart, DraftChange, ParagraphPair
from factcheck.text.diff import Change
from ui.theme import Theme, VerdictLook

_LANES = 3
"""Underlines that fit below one another between two lines of text."""


class ComparedClaim(Struct, frozen=True):
    """A claim as it is shown in one draft."""

    number: int
    placed: PlacedClaim
    lane: int
    """How far down its underline stands: 0 is next to the letters."""


class Side:
    """One draft with its claims by paragraph."""

    def __init__(self, case: Case, rows: tuple[ParagraphPair, ...], *, old: bool) -> None:
        self.case = case
        self.old = old
        self.text = case.draft.text
        self.blocks: list[Block | None] = [row.old if old else row.new for row in rows]
        self._rows = [at for at, block in enumerate(self.blocks) if block is not None]
        self._starts = [block.start for block in self.blocks if block is not None]
        self._marks: dict[int, list[ComparedClaim]] = defaultdict(list)
        self._styles: dict[int, list[Style]] = defaultdict(list)
        for number, (placed, lane) in enumerate(_laned(case.claims), 1):
            for row in self.rows_of(placed.span):
                self._marks[row].append(ComparedClaim(number, placed, lane))
        for style in case.draft.styles:
            for row in self.rows_of(Span(style.start, style.end)):
                self._styles[row].append(style)

    def rows_of(self, span: Span) -> list[int]:
        """Return the rows in which a span of the draft stands."""
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        last = bisect_left(self._starts, max(span.end, span.start + 1))  # an empty span is where it stands
        return self._rows[first:last]

    def marks(self, row: int, within: Span | None = None) -> list[ComparedClaim]:
        """Return the claims in a row, all or those that touch a stretch of the draft."""
        marks = self._marks.get(row, [])
        return marks if within is None else [mark for mark in marks if mark.placed.span.overlaps(within)]

    def styles(self, row: int) -> list[Style]:
        """Return what is bold, italic or a link in a row."""
        return self._styles.get(row, [])

    def at(self, row: int, offset: int) -> ComparedClaim | None:
        """Return the smallest claim that stands over a character, or None."""
        here = [mark for mark in self.marks(row) if mark.placed.span.start <= offset < mark.placed.span.end]
        return min(here, key=lambda mark: len(mark.placed.span), default=None)

    def look(self, placed: PlacedClaim, theme: Theme) -> VerdictLook:
        """Return how a claim is drawn: by its verdict, or by the one it had before the wording changed."""
        claim = placed.claim
        key = claim.verdict or (claim.former_verdict if self.old else None)
        verdict = self.case.scale.verdict(key)
        return theme.verdict(verdict.colour if verdict else None)

    def span_of(self, piece: ComparedPart) -> Span:
        """Return where a piece stands in this draft."""
        return piece.old if self.old else piece.new

    def shows(self, piece: ComparedPart) -> bool:
        """Tell whether a piece is a change that stands in this draft."""
        return piece.change is (Change.REMOVED if self.old else Change.ADDED)


def _laned(claims: Iterable[PlacedClaim]) -> Iterator[tuple[PlacedClaim, int]]:
    """Yield claims in order of place with lanes, so that the lines of two that overlap lie apart."""
    open_ends: list[tuple[int, int]] = []
    for placed in claims:
        span = placed.span
        open_ends = [(end, lane) for end, lane in open_ends if end > span.start]
        taken = {lane for _, lane in open_ends}
        lane = next((lane for lane in range(_LANES - 1) if lane not in taken), _LANES - 1)
        # Of a hundred that lie over one another the last lane holds all but two: older ends tell nothing.
        open_ends = [*open_ends[-_LANES:], (span.end, lane)]
        yield placed, lane


class Comparison:
    """Two drafts of an article side by side."""

    def __init__(self, old: Case, new: Case, rows: tuple[ParagraphPair, ...] | None = None) -> None:
        """Compare two drafts; ``rows`` are given where they were compared before."""
        self.rows = rows or compare.rows(old.draft.text, new.draft.text, old.draft.blocks, new.draft.blocks)
        self.changes: tuple[DraftChange, ...] = compare.changes(self.rows)
        self.sides = Side(old, self.rows, old=True), Side(new, self.rows, old=False)

    def claim_at_change(self, change: DraftChange) -> ClaimId:
        """Return the first claim that a change touches, the new draft's before the old one's, or none."""
        old, new = self.sides
        for side, span in ((new, change.new), (old, change.old)):
            marks = side.marks(change.row, Span(span.start, max(span.end, span.start + 1)))
            if marks:
                return marks[0].placed.id
        return NO_CLAIM

    def say(self, change: DraftChange) -> str:
        """Return the words of a change: what stood there and what stands there now."""
        old, new = self.sides
        return (
            " ".join(old.text[change.old.start : change.old.end].split())
            + " → "
            + " ".join(new.text[change.new.start : change.new.end].split())
        ).strip()
