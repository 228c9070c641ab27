"""Two drafts side by side: which paragraph answers which, and which words in them differ.

Paragraphs are paired first and words compared inside a pair, since a difference over the whole text finds
stray words of one paragraph in another. What is gone from one place and has come in another in the same
words is told as moved, each with one partner.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from factcheck.models import Block, Span
from factcheck.text.compare.pairing import FoldedBlock, pairs
from factcheck.text.compare.runs import matching_runs
from factcheck.text.diff import Change
from factcheck.text.lines import lines

_TOKEN = re.compile(r"\w+(?:['’\-.,]\w+)*|[^\w\s]")
_LEAST_MOVED = 4
"""Words that a stretch must have to be called moved: shorter ones recur by chance."""


class ComparedPart(Struct, frozen=True):
    """A run of words with its place in both drafts; where it stands in one alone, the other is empty.

    Kept words are the same in both; the white space between them may differ.
    """

    change: Change
    old: Span
    new: Span
    moved: bool = False
    """The same words stand elsewhere in the other draft."""


class ParagraphPair(Struct, frozen=True):
    """A paragraph of the old draft beside the one that answers it in the new; one may be missing."""

    old: Block | None
    new: Block | None
    pieces: tuple[ComparedPart, ...]

    @property
    def same(self) -> bool:
        """Whether no word differs."""
        return all(piece.change is Change.KEPT for piece in self.pieces)


class DraftChange(Struct, frozen=True):
    """One change: neighbouring pieces of a row, that a reader steps to as one."""

    row: int
    old: Span
    new: Span


def rows(
    old: str, new: str, old_blocks: Sequence[Block] = (), new_blocks: Sequence[Block] = ()
) -> tuple[ParagraphPair, ...]:
    """Compare two drafts paragraph by paragraph and word by word.

    Takes the normalised texts with their blocks; text that no block covers is compared line by
    line. The rows hold every paragraph of both drafts once, in the order of each.
    """
    before = [_paragraph(old, block) for block in lines(old, old_blocks)]
    after = [_paragraph(new, block) for block in lines(new, new_blocks)]
    found: list[ParagraphPair] = []
    reached = reached_new = 0
    for left, right in (*pairs(before, after), (len(before), len(after))):
        found += (_removed(paragraph.block) for paragraph in before[reached:left])
        found += (_added(paragraph.block) for paragraph in after[reached_new:right])
        if left < len(before):
            found.append(_pair(old, new, before[left], after[right]))
        reached, reached_new = left + 1, right + 1
    return tuple(_with_moves(old, new, found))


def changes(compared: Sequence[ParagraphPair]) -> tuple[DraftChange, ...]:
    """Return the changes in the order of rows; what moved counts once, where it stands now."""
    found: list[DraftChange] = []
    for at, row in enumerate(compared):
        run: list[ComparedPart] = []
        for piece in row.pieces:
            if piece.change is Change.KEPT:
                found += _place(at, run)
                run = []
            else:
                run.append(piece)
        found += _place(at, run)
    return tuple(found)


def _place(row: int, run: Sequence[ComparedPart]) -> Iterator[DraftChange]:
    if any(piece.change is Change.ADDED or not piece.moved for piece in run):
        first, last = run[0], run[-1]
        yield DraftChange(row, Span(first.old.start, last.old.end), Span(first.new.start, last.new.end))


def _paragraph(text: str, block: Block) -> FoldedBlock:
    words = tuple(_words(text[block.start : block.end]))
    return FoldedBlock(block, words, Counter(words))


def _words(text: str) -> list[str]:
    return [token.casefold() for token in _TOKEN.findall(text)]


def _removed(block: Block) -> ParagraphPair:
    return ParagraphPair(
        block, None, (ComparedPart(Change.REMOVED, Span(block.start, block.end), Span(0, 0)),)
    )


def _added(block: Block) -> ParagraphPair:
    return ParagraphPair(None, block, (ComparedPart(Change.ADDED, Span(0, 0), Span(block.start, block.end)),))


def _pair(old: str, new: str, before: FoldedBlock, after: FoldedBlock) -> ParagraphPair:
    left, right = before.block, after.block
    if old[left.start : left.end] == new[right.start : right.end]:
        kept = ComparedPart(Change.KEPT, Span(left.start, left.end), Span(right.start, right.end))
        return ParagraphPair(left, right, (kept,))
    old_tokens = [Span(*match.span()) for match in _TOKEN.finditer(old, left.start, left.end)]
    new_tokens = [Span(*match.span()) for match in _TOKEN.finditer(new, right.start, right.end)]
    runs = matching_runs(
        [old[token.start : token.end] for token in old_tokens],
        [new[token.start : token.end] for token in new_tokens],
    )
    return ParagraphPair(left, right, tuple(_pieces((left, right), (old_tokens, new_tokens), runs)))


def _pieces(
    blocks: tuple[Block, Block],
    tokens: tuple[Sequence[Span], Sequence[Span]],
    runs: Iterable[tuple[int, int, int]],
) -> Iterator[ComparedPart]:
    """Yield the pieces that tile both paragraphs; white space beside a change is the kept words'."""
    (left, right), (old, new) = blocks, tokens
    at, at_new = left.start, right.start
    token = token_new = 0
    for start, start_new, length in (*runs, (len(old), len(new), 0)):
        if start > token or start_new > token_new:
            gone = Span(at, old[start - 1].end) if start > token else Span(at, at)
            come = Span(at_new, new[start_new - 1].end) if start_new > token_new else Span(at_new, at_new)
            if len(gone):
                yield ComparedPart(Change.REMOVED, gone, Span(come.start, come.start))
            if len(come):
                yield ComparedPart(Change.ADDED, Span(gone.end, gone.end), come)
            at, at_new = gone.end, come.end
        token, token_new = start + length, start_new + length
        end = old[token].start if token < len(old) else left.end
        end_new = new[token_new].start if token_new < len(new) else right.end
        if end > at or end_new > at_new:
            yield ComparedPart(Change.KEPT, Span(at, end), Span(at_new, end_new))
        at, at_new = end, end_new


def _with_moves(old: str, new: str, found: list[ParagraphPair]) -> list[ParagraphPair]:
    """Call removed and added stretches of the same words moved, each with one partner."""
    gone: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    come: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for at, row in enumerate(found):
        for index, piece in enumerate(row.pieces):
            if piece.change is Change.KEPT:
                continue
            removed = piece.change is Change.REMOVED
            text = old[piece.old.start : piece.old.end] if removed else new[piece.new.start : piece.new.end]
            words = tuple(_words(text))
            whole = row.old is None or row.new is None
            if len(words) >= (1 if whole else _LEAST_MOVED):
                (gone if removed else come)[words].append((at, index))
    moved: dict[int, set[int]] = defaultdict(set)
    for words, places in gone.items():
        for partners in zip(places, come.get(words, ()), strict=False):
            for at, index in partners:
                moved[at].add(index)
    for at, indexes in moved.items():
        row = found[at]
        pieces = (replace(piece, moved=index in indexes) for index, piece in enumerate(row.pieces))
        found[at] = replace(row, pieces=tuple(pieces))
    return found
