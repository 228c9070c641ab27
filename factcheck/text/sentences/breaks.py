"""Places where a sentence ends without a stop: lines, list items, the furniture of letters.

Every pattern takes time in proportion to the text: what repeats is possessive and cannot start
anew inside its own run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.text.lexicon import Lexicon
from factcheck.text.lexicon.forms import ADDRESS_BEFORE_A_WORD
from factcheck.text.sentences.lines import BULLETS, line_breaks

Furniture = tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]
"""Patterns that find breaks, each with signs of which a text must hold one."""


_BULLET = re.compile(r"(?<!\S)([•⁃‣◦▪▫●○■□])\s?(?=\w)")  # not dashes: those stand inside sentences too
_MARKER = re.compile(rf"(?<!\S)(?:[{re.escape(BULLETS)}]\s?)?(?:(\d{{1,3}})|([a-z]))(\.\)|\)|\.)\s(?=\S)")


def furniture_in(lexicon: Lexicon, text: str) -> Furniture:
    """Return the patterns that can match in the text, so that each block need not try them all."""
    if not _openings_of_signs(lexicon).search(text):
        return ()  # most paragraphs, told at once
    found = []  # a plain loop, since it is run for every block
    for entry in lexicon.sentences.FURNITURE:
        for sign in entry[0]:
            if sign in text:
                found.append(entry)
                break
    return tuple(found)


@cache
def _openings_of_signs(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the characters with which a sign begins; a text without any of them holds none."""
    first = {sign[0] for signs, _ in lexicon.sentences.FURNITURE for sign in signs}
    return re.compile("[" + re.escape("".join(sorted(first))) + "]")


def forced_breaks(
    lexicon: Lexicon, text: str, start: int, end: int, furniture: Furniture, width: int
) -> list[int]:
    """Return where sentences begin for another reason than a stop before them, in order.

    start and end are a block's; furniture and width are what furniture_in and wrap_width gave for
    the whole text. All in code points.
    """
    found = set(_opening_breaks(lexicon, text, start, end))
    found.update(_furniture_breaks(lexicon, text, start, end, furniture))
    found.update(_list_breaks(text, start, end))
    found.update(_date_line_breaks(lexicon, text, start, end))
    found.update(line_breaks(lexicon, text, start, end, width))
    return sorted(cut for cut in found if start < cut < end)


def _furniture_breaks(
    lexicon: Lexicon, text: str, start: int, end: int, furniture: Furniture
) -> Iterator[int]:
    """Yield the breaks around stamps, addresses, smileys, drawn rules and labels."""
    sentences = lexicon.sentences
    _, before_a_word = ADDRESS_BEFORE_A_WORD
    block = text[start:end]
    for signs, pattern in furniture:
        if any(map(block.__contains__, signs)):
            for match in pattern.finditer(text, start, end):
                if pattern is not before_a_word or match[1] in sentences.OPENERS:
                    yield match.end()


def _opening_breaks(lexicon: Lexicon, text: str, start: int, end: int) -> Iterator[int]:
    """Yield the break after a greeting or a figure's number."""
    sentences = lexicon.sentences
    if (match := sentences.GREETING.match(text, start, end)) and match[1] in sentences.OPENERS:
        yield match.end()
    if match := sentences.CAPTION.match(text, start, end):
        yield match.end()


def after_closing_words(lexicon: Lexicon, text: str, begin: int, end: int) -> int | None:
    """Return where the name under a letter begins, if the sentence at begin closes a letter."""
    sentences = lexicon.sentences
    match = sentences.CLOSING.match(text, begin, end)
    return match.end() if match and match[1] not in sentences.OPENERS else None


def _date_line_breaks(lexicon: Lexicon, text: str, start: int, end: int) -> Iterator[int]:
    """Yield the breaks around a full date that stands by itself, as above a story.

    Inside a sentence such a date has a preposition or a comma before it, or a comma after it.
    """
    sentences = lexicon.sentences
    for match in sentences.DATE_LINE.finditer(text, start, end):
        weekday = sentences.WEEKDAY.search(text, max(start, match.start() - 6), match.start())
        if weekday and not sentences.INTRODUCES.search(
            text, max(start, weekday.start() - 9), weekday.start()
        ):
            yield weekday.start()
            yield match.end()


def _list_breaks(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the items of a list that runs on in one line, counted from the block's first word."""
    first = _MARKER.match(text, start, end)
    if first is None:
        if _BULLET.match(text, start, end):
            for match in _BULLET.finditer(text, start + 1, end):
                if match[1] == text[start]:
                    yield match.start()
        return
    value, style = _value(first), first[3]
    for match in _MARKER.finditer(text, first.end(), end):
        if match[3] == style and _value(match) == value + 1 and bool(match[1]) == bool(first[1]):
            value += 1
            yield match.start()


def _value(marker: re.Match[str]) -> int:
    """Return a list marker's number, a for 1."""
    return int(marker[1]) if marker[1] else ord(marker[2]) - ord("a") + 1
