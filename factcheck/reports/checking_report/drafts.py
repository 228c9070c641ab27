"""What changed between an article's drafts: each paragraph that differs, with its words struck and added.

Each draft is compared with the one before it, as the window does it. What stayed the same is told only
where it stands beside a change, and is cut short there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from factcheck.case.overlaps import Overlaps
from factcheck.models import Case, Draft, Span
from factcheck.reports.composition import Heading, Listing, Look, Part, RunKind, TextParagraph, TextRun
from factcheck.reports.setting import BETWEEN, Setter, claim_anchor, diff_line
from factcheck.sentences import Sentence, say
from factcheck.text import compare
from factcheck.text.compare import ComparedPart, DraftChange, ParagraphPair
from factcheck.text.diff import Change, DiffPart

_BESIDE = 70
"""Characters of unchanged words that are told on each side of a change."""

CHANGED, ADDED, REMOVED, MOVED = say("Changed"), say("Added"), say("Removed"), say("Moved here")


class ComparedDrafts(Struct, frozen=True):
    """A draft beside the one that came before it."""

    old: Draft
    new: Draft
    rows: tuple[ParagraphPair, ...]
    changes: tuple[DraftChange, ...]

    @property
    def anchor(self) -> str:
        """The anchor of what is told of it."""
        return f"draft-{self.new.number}"

    @property
    def count(self) -> Sentence:
        """How many changes there are, what moved counted once."""
        return say("{count} changes", one="{count} change", count=len(self.changes))


def compared(drafts: Sequence[Draft]) -> tuple[ComparedDrafts, ...]:
    """Compare each draft with the one before it."""
    found = []
    for old, new in pairwise(drafts):
        rows = compare.rows(old.text, new.text, old.blocks, new.blocks)
        found.append(ComparedDrafts(old, new, rows, compare.changes(rows)))
    return tuple(found)


def changes_told(drafts: ComparedDrafts, case: Case, put: Setter) -> Iterator[Part]:
    """Yield what is told of two drafts; claims are named where they stand in the newer one."""
    title = say("From draft {old} to draft {new}", old=drafts.old.number, new=drafts.new.number)
    yield Heading(2, put.line(title, drafts.count), drafts.anchor)
    if not drafts.changes:
        yield put.paragraph(say("No word differs."))
        return
    spans = [placed.span for placed in case.claims] if drafts.new.id == case.draft.id else []
    places = Overlaps([span.start for span in spans], [span.end for span in spans])
    yield Listing(
        tuple(
            (
                TextParagraph((put.run(said, RunKind.QUIET), *_claims(put, places, row))),
                TextParagraph(diff_line(list(_shortened(drafts, row))), Look.PASSAGE),
            )
            for row in drafts.rows
            if (said := _became(row)) is not None
        ),
        sources=True,
    )


def _became(row: ParagraphPair) -> Sentence | None:
    """Say what became of a paragraph; None where it is the same, or is told where it moved to."""
    differing = [piece for piece in row.pieces if piece.change is not Change.KEPT]
    if not any(piece.change is Change.ADDED or not piece.moved for piece in differing):
        return None
    if row.old is None:
        return MOVED if all(piece.moved for piece in differing) else ADDED
    return REMOVED if row.new is None else CHANGED


def _claims(put: Setter, places: Overlaps, row: ParagraphPair) -> Iterator[TextRun]:
    """Yield the claims whose words a change touches, each leading to its card."""
    touched = {at for piece in row.pieces for at in _touched(places, piece)}
    for at in sorted(touched):
        yield BETWEEN
        yield put.run(say("Claim {number}", number=at + 1), RunKind.QUIET, target=claim_anchor(at + 1))


def _touched(places: Overlaps, piece: ComparedPart) -> list[int]:
    span: Span = piece.new
    return [] if piece.change is Change.KEPT else places.over(span.start, span.end)


def _shortened(drafts: ComparedDrafts, row: ParagraphPair) -> Iterator[DiffPart]:
    """Yield a paragraph's words, those that stayed cut short where they are far from a change."""
    last = len(row.pieces) - 1
    for at, piece in enumerate(row.pieces):
        draft, span = (drafts.old, piece.old) if piece.change is Change.REMOVED else (drafts.new, piece.new)
        words = draft.text[span.start : span.end]
        if piece.change is Change.KEPT:
            words = _cut(words, first=at == 0, last=at == last)
        yield DiffPart(Change.KEPT if _came_along(row, piece) else piece.change, words)


def _came_along(row: ParagraphPair, piece: ComparedPart) -> bool:
    """Tell whether a whole paragraph moved, whose words are then no new ones."""
    return row.old is None and piece.moved


def _cut(words: str, *, first: bool, last: bool) -> str:
    room = _BESIDE * (2 - first - last)
    if len(words) <= room + _BESIDE:
        return words
    head = "" if first else words[:_BESIDE].rpartition(" ")[0]
    tail = "" if last else words[-_BESIDE:].partition(" ")[2]
    return f"{head} … {tail}"


def changes_as_data(drafts: ComparedDrafts) -> list[dict[str, object]]:
    """Return the changes for programs; the places are code points of either draft, ends exclusive."""
    old, new = drafts.old.text, drafts.new.text
    return [
        {
            "old": {"start": each.old.start, "end": each.old.end, "text": old[each.old.start : each.old.end]},
            "new": {"start": each.new.start, "end": each.new.end, "text": new[each.new.start : each.new.end]},
        }
        for each in drafts.changes
    ]
