"""The published text as paragraphs: which hold running text, and which stand beside it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Sequence
from functools import cached_property

from msgspec import Struct

from factcheck.models import Block, Role
from factcheck.text.anchor.tokens import Tokens, is_word

LOOSE = frozenset({Role.BYLINE, Role.DATELINE, Role.CLUTTER, Role.NUMBER})
"""What a layout may leave out, or give in words of its own."""
_BESIDE = LOOSE | {Role.CAPTION}
HEADS = frozenset({Role.SUBHEAD, Role.HEADLINE})
_ENDS = re.compile(r"[.!?…][\"'”’»)\]]*$")
_FEWEST_WORDS = 4
"""Words that a paragraph has at least to be taken for text that was added."""
_LONGEST_CREDIT = 6
_RUN = 4
"""Words in a row by which a pull quote is known."""
_REPEATED = 0.6
"""The share of such runs from which on a paragraph repeats the article."""


class LaidOut(Struct, frozen=True):
    """A text with the roles of its blocks."""

    text: str
    blocks: tuple[Block, ...]


class Paragraphs:
    """The blocks of a text, as stretches of its tokens."""

    def __init__(self, page: LaidOut, read: Tokens) -> None:
        self._read = read
        self._blocks = sorted(page.blocks, key=lambda block: block.start)
        self._starts = [block.start for block in self._blocks]

    def at(self, token: int) -> Block | None:
        """Return the block that a token stands in, or None."""
        offset = self._read.starts[token]
        number = bisect_right(self._starts, offset) - 1
        found = self._blocks[number] if number >= 0 else None
        return found if found is not None and offset < found.end else None

    def role(self, token: int) -> Role:
        """Return the role of the block that a token stands in."""
        block = self.at(token)
        return Role.BODY if block is None else block.role

    def tokens_of(self, block: Block) -> tuple[int, int]:
        """Return the tokens of a block as indices, end exclusive."""
        return bisect_right(self._read.ends, block.start), bisect_right(self._read.starts, block.end - 1)


class RunningText:
    """Tells paragraphs of the article from what stands beside it on the page."""

    def __init__(self, signed: Tokens, published: Tokens, paragraphs: Paragraphs) -> None:
        self._signed, self._published, self._paragraphs = signed, published, paragraphs

    def trimmed(self, low: int, high: int, wanted: Container[str]) -> tuple[int, int]:
        """Return a stretch of published words without the blocks at its ends that stand beside the text.

        A block in which most words are wanted ones stays.
        """
        while low < high and (inner := self._unwanted(low, low, high, wanted)):
            low = inner[1]
        while low < high and (inner := self._unwanted(high - 1, low, high, wanted)):
            high = inner[0]
        return low, high

    def _unwanted(self, token: int, low: int, high: int, wanted: Container[str]) -> tuple[int, int] | None:
        inner = self._beside(token, low, high, close=True)
        if inner is None:
            return None
        words = self._published.words[slice(*inner)]
        return None if 2 * sum(word in wanted for word in words) > len(words) else inner

    def added(self, low: int, high: int, *, head: bool, close: bool) -> list[tuple[int, int]]:
        """Return the parts of a stretch of published words that are text of the article.

        ``head`` says that it follows a heading of the signed text, ``close`` that the signed words on its
        two sides follow one another.
        """
        parts: list[tuple[int, int]] = []
        at = low
        while at < high:
            block = self._paragraphs.at(at)
            end = high if block is None else max(min(high, self._paragraphs.tokens_of(block)[1]), at + 1)
            if not self._is_credit(block, at, end, head) and not self._beside(at, low, high, close=close):
                joins = bool(parts) and parts[-1][1] == at
                parts[-1:] = [(parts[-1][0], end)] if joins else [*parts[-1:], (at, end)]
            at = end
        return parts

    def without_credit(self, low: int, high: int) -> tuple[int, int]:
        """Return a stretch of published words without the credit of a picture that it begins with."""
        block = self._paragraphs.at(low) if low < high else None
        if block is None or self._paragraphs.tokens_of(block)[0] == low:
            return low, high
        end = min(high, self._paragraphs.tokens_of(block)[1])
        return (end, high) if self._is_credit(block, low, end, head=False) else (low, high)

    def is_excerpt(self, token: int) -> bool:
        """Tell whether a published word stands in a paragraph that does not end as a sentence does."""
        block = self._paragraphs.at(token) if 0 <= token < len(self._published) else None
        return block is not None and not _ENDS.search(self._published.text[block.start : block.end].rstrip())

    def _is_credit(self, block: Block | None, at: int, end: int, head: bool) -> bool:
        """Tell whether a few words end a paragraph and no sentence, as a credit below a picture does."""
        if block is None or head or end != self._paragraphs.tokens_of(block)[1]:
            return False
        if sum(map(is_word, self._published.words[at:end])) > _LONGEST_CREDIT:
            return False
        read = self._published
        return _ENDS.search(read.text[read.starts[max(0, end - 3)] : read.ends[end - 1]]) is None

    def _beside(self, token: int, low: int, high: int, *, close: bool = False) -> tuple[int, int] | None:
        """Return the tokens of the block at a token where all of it is in the stretch and beside the text."""
        block = self._paragraphs.at(token)
        if block is None:
            return None
        first, last = self._paragraphs.tokens_of(block)
        whole = low <= first < last <= high
        return (first, last) if whole and self._stands_beside(block, first, last, close) else None

    def _stands_beside(self, block: Block, first: int, last: int, close: bool) -> bool:
        if block.role in _BESIDE:
            return True
        words = self._published.words[first:last]
        if self._is_repeated(words):
            return True
        count = sum(map(is_word, words))
        if block.role in HEADS:
            return count < 2 or not close
        ends = _ENDS.search(self._published.text[block.start : block.end].rstrip())
        return count < _FEWEST_WORDS or ends is None

    def _is_repeated(self, words: Sequence[str]) -> bool:
        """Tell whether most of a paragraph stands in the signed text too, as a pull quote does."""
        runs = [tuple(map(str.casefold, words[at : at + _RUN])) for at in range(len(words) - _RUN + 1)]
        return bool(runs) and sum(run in self._known for run in runs) >= _REPEATED * len(runs)

    @cached_property
    def _known(self) -> set[tuple[str, ...]]:
        words = [word.casefold() for word in self._signed.words]
        return {tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}
