"""What the page shows of a draft: one paragraph for each line or block of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.models import Block, Draft, Role, Span

_LINE = re.compile(r"[^\n]+")
_LIST_MARK = re.compile(r"(?:[-*•‣◦·–—]|\d{1,3}[.)]|[a-zA-Z][.)])\s+")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001eeff]"
)
# What Qt would take for the edge of a frame, an embedded object or a mark of the order of bytes.
_UNSHOWABLE = re.compile("[\ud800-\udfff\ufdd0\ufdd1\ufffc\ufffe\uffff]")
_BYTE_ORDER_MARK, _WORD_JOINER = "\ufeff", "\u2060"
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029]")
_LINE_BREAK = "\u2028"


@dataclass(frozen=True, slots=True)
class Paragraph:
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


def paragraphs(draft: Draft) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a draft in order: every character but white space is in one.

    Blocks on one line, as a dateline and the body it opens, are one paragraph. Lines that no
    block covers are body text.
    """
    joined: list[tuple[Block, bool]] = []
    for block, given in _pieces(draft):
        if joined and "\n" not in draft.text[joined[-1][0].end : block.start]:
            joined[-1] = _join(joined[-1], (block, given))
        else:
            joined.append((block, given))
    return tuple(_paragraph(draft.text, block) for block, _ in joined) or (
        Paragraph(Role.BODY, 0, 0, 0, "", False, 0),
    )


def _pieces(draft: Draft) -> Iterator[tuple[Block, bool]]:
    """Yield the draft's blocks in order, and between them what they leave out as body text."""
    text, reached = draft.text, 0
    for block in sorted(draft.blocks, key=lambda block: (block.start, block.end)):
        start, end = max(block.start, reached), min(block.end, len(text))
        if start < end:
            yield from ((left, False) for left in _left_out(text, reached, start))
            yield Block(block.role, start, end, block.level), True
            reached = end
    yield from ((left, False) for left in _left_out(text, reached, len(text)))


def _left_out(text: str, start: int, end: int) -> Iterator[Block]:
    for match in _LINE.finditer(text, start, end):
        line = match.group()
        inner = line.strip()
        if inner:
            begin = match.start() + len(line) - len(line.lstrip())
            yield Block(Role.BODY, begin, begin + len(inner))


def _join(first: tuple[Block, bool], second: tuple[Block, bool]) -> tuple[Block, bool]:
    """Return two pieces of one line as one; the first given block that opens no other names the role."""
    (block, given), (other, other_given) = first, second
    names = block if (given and block.role is not Role.DATELINE) or not other_given else other
    role = Role.BODY if names.role is Role.DATELINE else names.role
    return Block(role, block.start, other.end, names.level), given or other_given


def _paragraph(text: str, block: Block) -> Paragraph:
    own = text[block.start : block.end]
    mark = _LIST_MARK.match(own) if block.role is Role.LIST else None
    return Paragraph(
        block.role,
        block.start,
        block.end,
        block.level,
        _shown(own),
        not own.isascii() and _RIGHT_TO_LEFT.search(own) is not None,
        mark.end() if mark else 0,
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
    return longest >= 50 and min(lengths[:-1]) >= 0.6 * longest
