"""What the page shows of a draft: one paragraph for each line or block of its text."""

from __future__ import annotations

import re

from msgspec import Struct

from factcheck.models import Block, Draft, Role, Span
from factcheck.text.lines import lines, list_mark

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001eeff]"
)
# What Qt would take for the edge of a frame, an embedded object or a mark of the order of bytes.
_UNSHOWABLE = re.compile("[\ud800-\udfff\ufdd0\ufdd1\ufffc\ufffe\uffff]")
_BYTE_ORDER_MARK, _WORD_JOINER = "\ufeff", "\u2060"
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029]")
_LINE_BREAK = "\u2028"


class ShownBlock(Struct, frozen=True):
    """One block of the shown document, with where its text stands in the draft."""

    role: Role
    start: int
    end: int
    level: int
    shown: str
    """What stands on the page: as long as the draft's text, in code points and in UTF-16 units."""
    bidirectional: bool
    list_mark: int
    """Code points of the list mark that the text itself brings; 0 where it has none."""

    @property
    def span(self) -> Span:
        """Where the paragraph stands in the draft."""
        return Span(self.start, self.end)


def paragraphs(draft: Draft) -> tuple[ShownBlock, ...]:
    """Return the paragraphs of a draft in order: every character but white space is in one."""
    found = tuple(_paragraph(draft.text, line) for line in lines(draft.text, draft.blocks))
    return found or (ShownBlock(Role.BODY, 0, 0, 0, "", False, 0),)


def _paragraph(text: str, block: Block) -> ShownBlock:
    own = text[block.start : block.end]
    return ShownBlock(
        block.role,
        block.start,
        block.end,
        block.level,
        _shown(own),
        not own.isascii() and _RIGHT_TO_LEFT.search(own) is not None,
        list_mark(text, block),
    )


def _shown(own: str) -> str:
    """Return a paragraph's text with what Qt cannot show replaced, one character for another."""
    shown = _CONTROL.sub(" ", own)
    if not own.isascii():
        shown = _UNSHOWABLE.sub("\ufffd", shown).replace(_BYTE_ORDER_MARK, _WORD_JOINER)
    if "\n" in own:
        shown = shown.replace("\n", " " if _is_hard_wrapped(own) else _LINE_BREAK)
    return shown


def _is_hard_wrapped(own: str) -> bool:
    """Tell whether the line ends are a typewriter's: all lines but the last about equally long."""
    lengths = [len(line) for line in own.split("\n")]
    longest = max(lengths)
    # Verse and addresses have short lines or very uneven ones; the last line ends where the words do.
    return longest >= 50 and min(lengths[:-1]) >= 0.6 * longest
