"""The published text in the order in which it is read, without what is set twice.

How: a layout sets pull quotes between paragraphs and pictures with their captions where there is room,
also amid a sentence. A paragraph that is a part of a longer one and ends no sentence is left out, since
the words stand there as well and would else be taken for the sentence itself. Where a paragraph ends
amid a sentence that the signed text goes on with, what stands between its halves is put behind them.
"""

from __future__ import annotations

import re
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from factcheck.models import Block, Role
from factcheck.text.proof.pages import HEADS, LOOSE, LaidOut
from factcheck.text.proof.typesetting import as_meant

_ENDS = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_FEWEST = 4
"""Words that a pull quote or a caption has at least, to be known by them."""
_CREDIT = 6
"""Words that may follow a caption."""
_LAST = 3
"""Words by which the end of a signed paragraph is known."""
_BETWEEN = 3
"""Paragraphs that stand at most between the halves of one."""


class _Piece(Struct, frozen=True):
    """A block with the characters before it."""

    before: str
    text: str
    block: Block
    meant: str
    """Its words as they are compared, a space around each."""

    @property
    def is_open(self) -> bool:
        """Whether it ends amid a sentence."""
        return self.block.role not in HEADS | LOOSE and not _ENDS.search(self.text.rstrip())


def as_read(signed: LaidOut, published: LaidOut) -> LaidOut:
    """Return the published text in order and without pull quotes; the same one where nothing is to do."""
    pieces = _pieces(published)
    found = _Restored(signed, pieces).pieces()
    return published if found == pieces else _laid_out(found, published)


def _pieces(page: LaidOut) -> list[_Piece]:
    pieces, at = [], 0
    for block in sorted(page.blocks, key=lambda each: each.start):
        start = max(at, block.start)
        text = page.text[start : max(start, block.end)]
        pieces.append(_Piece(page.text[at:start], text, block, _meant(text)))
        at = start + len(text)
    return pieces


def _meant(text: str) -> str:
    return f" {' '.join(as_meant(text).casefold().split())} "


class _Restored:
    """Puts the pieces of a published text in order."""

    def __init__(self, signed: LaidOut, pieces: list[_Piece]) -> None:
        self._signed, self._pieces = signed, pieces

    def pieces(self) -> list[_Piece]:
        """Return the pieces in order."""
        kept = [each for each in self._pieces if not self._is_pull_quote(each)]
        at = 0
        while at < len(kept):
            end = self._other_half(kept, at) if kept[at].is_open else 0
            if end:
                half, rest = kept[at], kept[end]
                text = f"{half.text} {rest.text}"
                kept[at : end + 1] = [replace(half, text=text, meant=_meant(text)), *kept[at + 1 : end]]
            else:
                at += 1
        return kept

    def _is_pull_quote(self, piece: _Piece) -> bool:
        if not piece.is_open or piece.meant.count(" ") <= _FEWEST or piece.meant in self._paragraphs:
            return False
        words = piece.meant.rstrip()
        return any(words in each.meant and len(each.meant) > len(piece.meant) + 1 for each in self._pieces)

    def _other_half(self, pieces: list[_Piece], at: int) -> int:
        """Return which piece goes on with the sentence that one ends amid; 0 for none."""
        words = pieces[at].meant.split()
        first, last = " ".join(words[:_FEWEST]), " ".join(words[-_LAST:])
        signed = any(f" {first} " in each for each in self._paragraphs)
        whole = self._stands_between(pieces[at])
        if not signed or whole or any(each.rstrip().endswith(f" {last}") for each in self._paragraphs):
            return 0
        end = at + 1
        while end < min(len(pieces), at + 1 + _BETWEEN) and self._stands_between(pieces[end]):
            end += 1
        goes_on = at + 1 < end < len(pieces) and pieces[end].block.role not in HEADS | LOOSE
        return end if goes_on else 0

    def _stands_between(self, piece: _Piece) -> bool:
        """Tell whether a piece is a whole signed paragraph, with a credit or without, or furniture."""
        if piece.block.role in LOOSE or piece.block.role is Role.CAPTION:
            return True
        rest, at = piece.meant, 0
        while at >= 0 and rest.count(" ") > _CREDIT:
            # Captions that stand below one another may be read as one paragraph.
            found = [(rest.find(each), len(each)) for each in self._paragraphs if each in rest]
            at, size = min(found, default=(-1, 0))
            if at < 0 or rest[:at].count(" ") > _CREDIT:
                return False
            rest = rest[at + size - 1 :]
        return rest != piece.meant

    @cached_property
    def _paragraphs(self) -> list[str]:
        found = (_meant(self._signed.text[each.start : each.end]) for each in self._signed.blocks)
        return [each for each in found if each.count(" ") > _FEWEST]


def _laid_out(pieces: list[_Piece], page: LaidOut) -> LaidOut:
    text, blocks = "", []
    for piece in pieces:
        text += piece.before
        blocks.append(replace(piece.block, start=len(text), end=len(text) + len(piece.text)))
        text += piece.text
    last = max(block.end for block in page.blocks)
    return LaidOut(text + page.text[last:], tuple(blocks))
