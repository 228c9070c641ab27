"""Cut a text into the stretches that are read on their own: paragraphs, hard-wrapped or not."""

from __future__ import annotations

from factcheck.models import Span

_HARD_WRAP = range(50, 100)
"""Lengths of a line that a typist or a mail program has broken."""


def around(text: str, spans: list[Span]) -> list[tuple[int, int, list[Span]]]:
    """Group quotations by the paragraph they stand in: its start, its end and they."""
    groups: list[tuple[int, int, list[Span]]] = []
    for span in spans:
        if groups and span.start < groups[-1][1]:
            start, end, members = groups[-1]
            members.append(span)
            if span.end > end:
                groups[-1] = (start, _paragraph_end(text, span.end), members)
        else:
            groups.append((_paragraph_start(text, span.start), _paragraph_end(text, span.end), [span]))
    return groups


def _paragraph_start(text: str, at: int) -> int:
    start = text.rfind("\n", 0, at) + 1
    for _ in range(8):
        if not start or not _wraps(text, start - 1):
            break
        start = text.rfind("\n", 0, start - 1) + 1
    return start


def _paragraph_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    for _ in range(8):
        if end < 0 or not _wraps(text, end):
            break
        end = text.find("\n", end + 1)
    return end if end >= 0 else len(text)


def _wraps(text: str, newline: int) -> bool:
    """Tell whether the line's end at `newline` is a hard wrap inside a paragraph."""
    before = text[newline - 1] if newline else "\n"
    after = text[newline + 1 : newline + 2]
    if not (before.isalnum() or before in ",;") or not after or after.isspace():
        return False
    return newline - (text.rfind("\n", max(0, newline - 101), newline) + 1) in _HARD_WRAP


def every(text: str, spans: list[Span]) -> list[tuple[int, int, list[Span]]]:
    """Return all paragraphs that hold more than white space, with the quotations in each."""
    groups: list[tuple[int, int, list[Span]]] = []
    position = 0
    for start, end, members in [*around(text, spans), (len(text), len(text), [])]:
        while position < start:
            close = min(_paragraph_end(text, position), start)
            if text[position:close].strip():
                groups.append((position, close, []))
            position = close + 1
        if members:
            groups.append((start, end, members))
        position = max(position, end)
    return groups


def over(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the paragraphs that share text with a stretch, each as its start and end."""
    found: list[tuple[int, int]] = []
    position = _paragraph_start(text, start)
    while position < end:
        close = _paragraph_end(text, position)
        if text[position:close].strip():
            found.append((position, close))
        position = close + 1
    return found
