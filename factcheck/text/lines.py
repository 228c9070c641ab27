"""The lines of a draft: what stands on the page as one paragraph, with one role."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from factcheck.models import Block, Role

_LINE = re.compile(r"\S[^\n]*")
_OPENS = frozenset({Role.DATELINE, Role.NUMBER})
"""Roles of what stands before other text on the same line."""
_LIST_MARK = re.compile(r"(?:[-*•‣◦·–—]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxlcIVXLC]{2,5})[.)])\s+")


def lines(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return one block for each line of a text: every character but white space is in one.

    Blocks that share a line are one, as a dateline and the body that it opens. The first of them
    that opens no other names the role, and a given block names it before text that no block covers.
    """
    found: list[tuple[Block, bool]] = []
    for block, given in covering(text, blocks):
        parts: Iterable[Block] = [block] if given else _lines_between(text, block)
        for part in parts:
            if text[part.start : part.end].isspace():
                continue
            if found and "\n" not in text[found[-1][0].end : part.start]:
                found[-1] = _joined(found[-1], (part, given))
            else:
                found.append((part, given))
    return [block for block, _ in found]


def list_mark(text: str, block: Block) -> int:
    """Return how many code points the mark takes that a list item's own text begins with; 0 for none."""
    found = _LIST_MARK.match(text, block.start, block.end) if block.role is Role.LIST else None
    return len(found[0]) if found else 0


def covering(text: str, blocks: Sequence[Block]) -> Iterator[tuple[Block, bool]]:
    """Yield the blocks in order and without overlap, and what they leave out as body text.

    The flag tells a block that was given from what was left out between two of them.
    """
    reached = 0
    for block in sorted(blocks, key=lambda block: (block.start, block.end)):
        start, end = max(block.start, reached), min(block.end, len(text))
        if start >= end:
            continue
        if start > reached:
            yield Block(Role.BODY, reached, start), False
        fits = start == block.start and end == block.end
        yield block if fits else replace(block, start=start, end=end), True
        reached = end
    if reached < len(text):
        yield Block(Role.BODY, reached, len(text)), False


def _lines_between(text: str, block: Block) -> Iterator[Block]:
    if text[block.start : block.end].isspace():  # between two paragraphs stands nothing else as a rule
        return
    for match in _LINE.finditer(text, block.start, block.end):
        yield Block(Role.BODY, match.start(), match.start() + len(match.group().rstrip()))


def _joined(first: tuple[Block, bool], second: tuple[Block, bool]) -> tuple[Block, bool]:
    (block, given), (other, other_given) = first, second
    names = block if (given and block.role not in _OPENS) or not other_given else other
    role = Role.BODY if names.role in _OPENS else names.role
    return Block(role, block.start, other.end, names.level), given or other_given
