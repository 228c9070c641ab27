"""Where a claim begins and ends: a selection tidied, grown, shrunk and cut.

Every function takes and gives spans of code points in the same text, and none ever gives an
empty one.  ``edge`` names the end that moves, ``bounds`` the block that is never left.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from factcheck.models import Span
from factcheck.text import sentences
from factcheck.text.words import is_inside, is_letter, words

Edge = Literal["start", "end"]

_LEADING = ",;:.!?…–—-‐‑―/|\\*•·_#>"
_TRAILING = ",;:–—-‐‑―/|\\*•·_#"
_NUMBER_SIGNS = "-–−."
_OPENER_OF = {")": "(", "]": "[", "}": "{", "”": "“", "»": "«", "›": "‹", "’": "‘"}
_PAIRED = re.compile("[][(){}“”‘«»‹›]|(?<!\\w)’|’(?!\\w)")
_STRAIGHT = re.compile("\"|(?<!\\w)'(?!\\d)|(?<=[.,!?])'")
_STOPS = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|[\"'”’»)\]]+(?=\s|$)")
_INITIALISM = re.compile(r"(?:^|\W)(?:[^\W\d_]\.)+[^\W\d_]$")
_ZERO_WIDTH_JOINER = "\u200d"


def trim(text: str, span: Span) -> Span | None:
    """Trim a selection of white space and punctuation that stand at its edges by accident.

    Commas, semicolons, colons, dashes and quotation marks or brackets without their partner go;
    a stop that ends a sentence stays, and so does a pair that holds the whole selection.
    None if nothing is left that could be checked.
    """
    start, end = max(0, span.start), min(len(text), span.end)
    start, end = _whole_clusters(text, start, end)
    lonely = _lonely_marks(text, start, end)
    while start < end and _drops_first(text, start, lonely):
        start += 1
    while start < end and _drops_last(text, start, end, lonely):
        end -= 1
    return Span(start, end) if _holds_something(text[start:end]) else None


def snap(text: str, span: Span) -> Span:
    """Extend a selection to whole words where it begins or ends inside one."""
    start, end = max(0, span.start), min(len(text), span.end)
    while is_inside(text, start):
        start -= 1
    while is_inside(text, end):
        end += 1
    start, end = _whole_clusters(text, start, end)
    if text.startswith(".", end) and _INITIALISM.search(text[max(0, end - 16) : end]):
        end += 1
    return Span(start, end)


def grow_word(text: str, span: Span, edge: Edge, bounds: Span | None = None) -> Span:
    """Move one end of a span outwards by a word, inside the bounds; unchanged where there is none."""
    low, high = _limits(text, span, bounds)
    if edge == "start":
        start = span.start
        while start > low and not is_letter(text[start - 1]):
            start -= 1
        if start == low:
            return span
        start -= 1
        while start > low and (is_inside(text, start) or not _is_cut(text, start)):
            start -= 1
        return _tidied(text, Span(start, span.end), span)
    end = span.end
    while end < high and not is_letter(text[end]):
        end += 1
    if end == high:
        return span
    end += 1
    while end < high and (is_inside(text, end) or not _is_cut(text, end)):
        end += 1
    stop = _STOPS.match(text, end, high)
    return _tidied(text, Span(span.start, stop.end() if stop else end), span)


def shrink_word(text: str, span: Span, edge: Edge) -> Span:
    """Move one end of a span inwards by a word; unchanged where only one word is left."""
    found = words(text, span.start, span.end)
    if len(found) < 2:
        return span
    smaller = Span(found[0].end, span.end) if edge == "start" else Span(span.start, found[-1].start)
    return trim(text, smaller) or span


def grow_sentence(text: str, span: Span, edge: Edge, bounds: Span | None = None) -> Span:
    """Move one end of a span outwards to the next sentence's edge, inside the bounds."""
    low, high = _limits(text, span, bounds)
    found = _sentences(text, low, high)
    if edge == "start":
        starts = [sentence.start for sentence in found if sentence.start < span.start]
        return Span(starts[-1], span.end) if starts else span
    ends = (sentence.end for sentence in found if sentence.end > span.end)
    return Span(span.start, next(ends, span.end))


def shrink_sentence(text: str, span: Span, edge: Edge) -> Span:
    """Move one end of a span inwards by a sentence; unchanged where only one is left."""
    found = _sentences(text, span.start, span.end)
    if len(found) < 2:
        return span
    if edge == "start":
        return Span(found[1].start, span.end)
    return Span(span.start, found[-2].end)


def split_at(text: str, span: Span, position: int) -> tuple[Span, Span] | None:
    """Cut a span in two at a position, moved to the word's start if it stands inside one.

    Both halves come trimmed; None where one of them would be empty.
    """
    while position > span.start and (is_inside(text, position) or not _is_cut(text, position)):
        position -= 1
    if not span.start < position < span.end:
        return None
    first = trim(text, Span(span.start, position))
    second = trim(text, Span(position, span.end))
    return (first, second) if first and second else None


def _sentences(text: str, low: int, high: int) -> list[Span]:
    """Split a part of the text, with offsets in the whole."""
    return [Span(low + found.start, low + found.end) for found in sentences.split(text[low:high])]


def _limits(text: str, span: Span, bounds: Span | None) -> tuple[int, int]:
    """Say how far a span may grow; a span that already reaches over its bounds keeps what it has."""
    if bounds is None:
        return 0, len(text)
    return min(bounds.start, span.start), max(bounds.end, span.end)


def _tidied(text: str, grown: Span, before: Span) -> Span:
    """Trim what growing brought in, without ever giving back what was there before."""
    tidy = trim(text, grown) or grown
    return Span(min(tidy.start, before.start), max(tidy.end, before.end))


def _holds_something(piece: str) -> bool:
    """Tell whether a piece holds more than white space and punctuation; a symbol counts as something."""
    return any(unicodedata.category(character)[0] in "LMNS" for character in piece)


def _drops_first(text: str, start: int, lonely: set[int]) -> bool:
    """Tell whether the first character of a piece stands there by accident."""
    character = text[start]
    if character == "’" and is_letter(text[start + 1 : start + 2]):
        return False  # an apostrophe: ’90s
    if start in lonely or character.isspace() or not _is_cut(text, start):
        return True
    if character in _NUMBER_SIGNS and text[start + 1 : start + 2].isdecimal():
        return character != "." and start > 0 and not text[start - 1].isspace()
    return character in _LEADING


def _drops_last(text: str, start: int, end: int, lonely: set[int]) -> bool:
    """Tell whether the last character of a piece stands there by accident."""
    character = text[end - 1]
    if character == "’" and end - 1 in lonely:  # after a letter it may be an apostrophe: workers’
        return end - 1 == start or not is_letter(text[end - 2])
    return end - 1 in lonely or character.isspace() or character in _TRAILING


def _lonely_marks(text: str, start: int, end: int) -> set[int]:
    """Find the quotation marks and brackets of a piece that have no partner in it."""
    open_marks: dict[str, list[int]] = {}
    lonely = _lonely_straight(text, start, end)
    for match in _PAIRED.finditer(text, start, end):
        mark, at = match.group(), match.start()
        if mark in _OPENER_OF and open_marks.get(_OPENER_OF[mark]):
            open_marks[_OPENER_OF[mark]].pop()
        elif mark in _OPENER_OF:
            lonely.add(at)
        else:
            open_marks.setdefault(mark, []).append(at)
    return lonely.union(*open_marks.values())


def _lonely_straight(text: str, start: int, end: int) -> set[int]:
    """Find the straight quotation mark that is left over where their number is odd."""
    marks = [match.start() for match in _STRAIGHT.finditer(text, start, end)]
    if len(marks) % 2 == 0:
        return set()
    closes = not words(text, marks[-1], end) and bool(words(text, start, marks[0]))
    return {marks[-1] if closes else marks[0]}


def _whole_clusters(text: str, start: int, end: int) -> tuple[int, int]:
    """Move both edges outwards so that no letter loses its accent and no emoji its parts."""
    while not _is_cut(text, start):
        start -= 1
    while not _is_cut(text, end):
        end += 1
    return start, end


def _is_cut(text: str, position: int) -> bool:
    """Tell whether a text may be cut here without breaking what a reader sees as one character."""
    if not 0 < position < len(text):
        return True
    before, after = text[position - 1], text[position]
    if before < "\u0300" and after < "\u0300":
        return True
    if after == _ZERO_WIDTH_JOINER or before == _ZERO_WIDTH_JOINER:
        return False
    if unicodedata.category(after)[0] == "M" or "\U0001f3fb" <= after <= "\U0001f3ff":
        return before.isspace()
    if _is_flag_letter(after) and _is_flag_letter(before):
        run = 0
        while position - run > 0 and _is_flag_letter(text[position - run - 1]):
            run += 1
        return run % 2 == 0
    return not _joins_syllable(before, after)


def _is_flag_letter(character: str) -> bool:
    """Tell whether two of this kind make a flag."""
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _joins_syllable(before: str, after: str) -> bool:
    """Tell whether two Korean letters belong to one syllable, as they do in decomposed text."""
    if not "\u1160" <= after <= "\u11ff":
        return False
    return "\u1100" <= before <= "\u11ff" or "\uac00" <= before <= "\ud7a3"
