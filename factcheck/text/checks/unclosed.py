"""Check that each quotation that opens also closes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.sentences import say
from factcheck.text.checks.remarks import CheckKind, Remark, clipped, remark

_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")
_SOFT_BREAK = re.compile(r"(?<=[.!?”“\"’)])[ \t]*\n")
_MARKUP = re.compile(r"<[a-z/!][^>]{0,300}>|=\"[^\"\n]{0,300}\"|`[^`\n]*`|\{[{%].{0,300}?[}%]\}")
_STRAIGHT = re.compile(r"\"")
_INCHES = re.compile(r"[0-9½]\s?$")


def check(text: str) -> Iterator[Remark]:
    """Remark on each opening mark without a closing one in its paragraph.

    A quotation may go on in the next paragraph, which then repeats the opening mark.
    """
    paragraphs = list(_paragraphs(text))
    for index, (start, end) in enumerate(paragraphs):
        following = ""
        if index + 1 < len(paragraphs):
            begins = paragraphs[index + 1][0]
            following = text[begins : begins + 1]
        place = _open_mark(text, start, end)
        if place is None or following == text[place]:
            continue
        words = text[place : min(end, place + 48)]
        sentence = say(
            "The quotation that opens with {words} is not closed in its paragraph.", words=_quoted(words)
        )
        yield remark(CheckKind.QUOTATION, place, min(end, place + 48), sentence, words)


def _quoted(words: str) -> str:
    return clipped(words.lstrip('“„"'), 40)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs: parted by blank lines, or by a line's end that also ends a sentence."""
    for block in _PARAGRAPH.finditer(text):
        at = block.start()
        for part in _SOFT_BREAK.split(block[0]):
            begin = text.find(part, at, block.end()) if part else at
            lead = len(part) - len(part.lstrip())
            yield begin + lead, begin + len(part)
            at = begin + len(part)


def _open_mark(text: str, start: int, end: int) -> int | None:
    """Return where the mark stands that a paragraph leaves open, or None."""
    if text.find("„", start, end) >= 0:  # which “ closes, and never opens
        opened, closed = text.count("„", start, end), sum(text.count(mark, start, end) for mark in "“”")
        return text.rfind("„", start, end) if opened == closed + 1 else None
    if text.find("“", start, end) >= 0:
        opened, closed = (
            text.count("“", start, end),
            text.count("”", start, end) + text.count("''", start, end),
        )
        # Straight and curly marks in one paragraph are a mixture in which nothing can be counted.
        if opened != closed + 1 or text.find('"', start, end) >= 0:
            return None
        last = text.rfind("“", start, end)
        return last if text.find("”", last, end) < 0 else None
    if text.find('"', start, end) < 0 or text.find("”", start, end) >= 0:
        return None
    hidden = [match.span() for match in _MARKUP.finditer(text, start, end)]
    marks: list[int] = []
    for match in _STRAIGHT.finditer(text, start, end):
        at = match.start()
        # A mark right after a figure is one of inches, unless it can close what is open.
        inches = len(marks) % 2 == 0 and _INCHES.search(text, max(start, at - 2), at)
        if not inches and not any(low <= at < high for low, high in hidden):
            marks.append(at)
    if len(marks) % 2 == 0:
        return None
    last = marks[-1]
    opens = last + 1 < end and text[last + 1].isalnum() and (last == start or not text[last - 1].isalnum())
    return last if opens else None
