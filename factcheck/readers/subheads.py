"""Subheads that a word processor's file does not name: told by how their writer set them apart."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from factcheck.models import Block, Role, Style, StyleKind
from factcheck.text.lexicon import every

_READ_ON = (Role.BODY, Role.LIST, Role.QUOTE, Role.DATELINE)
_REACHED_BY = "|".join(word for each in every() for word in sorted(each.layout.REACHED_BY))
_LABELS = (
    r"\S+@\S+|\S*://\S*|www\.\S+|[\d\W_]+",
    r".*\t\s*(?:[\divxlc]+|N/A|[$€£%])|[^\W\d_]+\t[^\W\d_]+",
    rf"(?:{_REACHED_BY})\b.*\d.*",
    r"(?:\w+ )?\d{1,2}\. ?\d{1,2}\. ?\d{4}",
    *(each.layout.STREET.pattern for each in every()),
)
_LABEL = re.compile("|".join(_LABELS))
"""A line of contents or of a table, an address, number or date: what a form sets on a line of its own."""
_UNFINISHED = frozenset(word for each in every() for word in each.layout.NOT_LAST)
"""Words at which no heading ends, unless it goes on in the next one."""
_FIRST_SENTENCE = 40
_SENTENCE_END = re.compile(r"[.!?…:;]['\"”’»)\]]*(?:\s|$)")


def without_guesses(text: str, told: Sequence[Block], given: set[int], set_apart: set[int]) -> list[Block]:
    """Make body text of subheads that were told by their length alone, in a file that sets its own apart.

    In a word processor a writer sets a subhead in a style, in bold or in larger type. Where a file has any
    such, a short line set like all others is a list item, a label or an address. A file that has none is like
    plain text: a short line is a subhead where sentences follow it. A label or half a sentence is none.
    """
    apart = {
        each.start
        for index, each in enumerate(told)
        if each.role is Role.SUBHEAD
        and each.start in set_apart
        and not _is_label(text, told, index)
        and _is_read_on(told, index)
    }
    kept = given | apart or {
        each.start
        for index, each in enumerate(told)
        if each.role is Role.SUBHEAD
        and not _is_label(text, told, index)
        and _heads_sentences(text, told, index)
    }
    return [
        replace(each, role=Role.BODY, level=0)
        if each.role is Role.SUBHEAD and each.start not in kept
        else each
        for each in told
    ]


def bold_paragraphs(text: str, spans: Iterable[tuple[int, int]], styles: Iterable[Style]) -> set[int]:
    """Return where the paragraphs start that are all set in bold, but for white space."""
    bold = [each for each in styles if each.kind is StyleKind.BOLD]
    starts = [each.start for each in bold]
    found = set()
    for start, end in spans:
        first = max(0, bisect_right(starts, start) - 1)
        if _is_bold(text, start, end, bold[first : bisect_left(starts, end)]):
            found.add(start)
    return found


def _is_bold(text: str, start: int, end: int, bold: Iterable[Style]) -> bool:
    at = start
    for each in bold:
        if text[at : each.start].strip():
            break
        at = max(at, each.end)
    return at > start and (at >= end or not text[at:end].strip())


def _is_label(text: str, told: Sequence[Block], index: int) -> bool:
    """Tell a line that heads nothing: an address, a line of contents, or one that the next goes on with."""
    each = told[index]
    if _LABEL.fullmatch(text, each.start, each.end):
        return True
    below = told[index + 1] if index + 1 < len(told) else None
    last = text[each.start : each.end].rsplit(maxsplit=1)[-1]
    return last in _UNFINISHED and (below is None or below.role is not Role.SUBHEAD)


def _is_read_on(told: Sequence[Block], index: int) -> bool:
    """Tell whether text follows, right below or below further subheads."""
    return any(each.role in _READ_ON for each in told[index + 1 : index + 5])


def _heads_sentences(text: str, told: Sequence[Block], index: int) -> bool:
    """Tell whether the next paragraph is one of sentences, or a list."""
    below = next((each for each in told[index + 1 :] if each.role is not Role.SUBHEAD), None)
    if below is None or below.role not in _READ_ON:
        return False
    if below.role is Role.LIST:
        return True
    wording = text[below.start : below.end]
    return len(wording) >= _FIRST_SENTENCE and bool(_SENTENCE_END.search(wording))
