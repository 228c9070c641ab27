"""Paragraphs: plain text cut where its writer meant one paragraph to end.

Three ways of writing plain text are told apart: a blank line between paragraphs, one line
for each paragraph, and lines broken at a fixed width. Only the last kind is joined again.
"""

from __future__ import annotations

import re
from itertools import pairwise

from msgspec import Struct

from factcheck.models import Role
from factcheck.text.blocks import bylines
from factcheck.text.lexicon import Lexicon

_WIDEST = 132
"""No editor or mail program breaks lines wider than an old line printer's page."""
_NARROWEST = 30
_BULLET = re.compile(r"(?:[-*•–·‣▪●◦]|\(?\d{1,3}[.)]|[a-z]\))[ \t]+(?=\S)")
_QUOTED = re.compile(r">[ \t]?")
_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]*$")


class Paragraph(Struct, frozen=True):
    """A stretch of text that stands on its own, and its role where a format gave it one."""

    start: int
    end: int
    role: Role | None = None
    level: int = 0


class _Line(Struct, frozen=True):
    """A line that is not blank: its span without surrounding space, and how it was set."""

    start: int
    end: int
    text: str
    indent: int
    after_blank: bool


def split(lexicon: Lexicon, text: str) -> list[Paragraph]:
    """Cut text into its paragraphs, in order, covering every character that is not space."""
    lines = _lines(text)
    width = _wrap_width(lines)
    paragraphs: list[Paragraph] = []
    previous: _Line | None = None
    for line in lines:
        if previous is not None and _continues(lexicon, previous, line, width):
            paragraphs[-1] = Paragraph(paragraphs[-1].start, line.end)
        else:
            paragraphs.append(Paragraph(line.start, line.end))
        previous = line
    return paragraphs


def list_marker(line: str) -> str:
    """Return what kind of list mark a line opens with: «•», «1» for numbers, or nothing."""
    found = _BULLET.match(line)
    if not found:
        return ""
    mark = found.group().strip()
    return "1" if mark.strip("().").isdigit() else mark[-1] if mark.endswith(")") else mark


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    start, after_blank = 0, False
    for raw in text.split("\n"):
        bare = raw.strip()
        if bare:
            indent = len(raw) - len(raw.lstrip())
            begin = start + indent
            lines.append(_Line(begin, begin + len(bare), bare, indent, after_blank))
        after_blank = not bare
        start += len(raw) + 1
    return lines


def _wrap_width(lines: list[_Line]) -> int:
    """Measure the width at which the lines were broken, 0 where they were not.

    Broken lines are full: the next line's first word would not have fitted. Seven lines in
    ten must be, since the last line of each paragraph never is where no blank line tells.
    """
    pairs = [(a, b) for a, b in pairwise(lines) if not b.after_blank]
    if len(pairs) < 3:
        return 0
    lengths = sorted(len(line.text) + line.indent for line, _ in pairs)
    width = lengths[(len(lengths) - 1) * 9 // 10]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    full = sum(_is_full(line, after, width) for line, after in pairs)
    return width if full * 10 >= len(pairs) * 7 or _is_ragged(lines, pairs) else 0


def _is_ragged(lines: list[_Line], pairs: list[tuple[_Line, _Line]]) -> bool:
    """Tell lines broken by hand: none is long, and most break off within a sentence."""
    if max(len(line.text) for line in lines) > _WIDEST:
        return False
    broken = [line for line, _ in pairs if not _SENTENCE_END.search(line.text[-8:])]
    long_enough = sum(len(line.text) for line, _ in pairs) >= 45 * len(pairs)
    return long_enough and len(broken) * 10 >= len(pairs) * 6


def _is_full(line: _Line, after: _Line, width: int) -> bool:
    word = after.text.split(None, 1)[0]
    return line.indent + len(line.text) + 1 + len(word) > width


def _continues(lexicon: Lexicon, line: _Line, after: _Line, width: int) -> bool:
    """Tell whether a line goes on with the paragraph of the line before it."""
    if after.after_blank or list_marker(after.text):
        return False
    if bool(_QUOTED.match(line.text)) != bool(_QUOTED.match(after.text)):
        return False
    if _QUOTED.match(line.text):
        return line.text.strip("> ") != "" and after.text.strip("> ") != ""
    if width and (
        bylines.is_byline(line.text, language=lexicon.language)
        or bylines.is_byline(after.text, language=lexicon.language)
    ):
        return False
    if width and after.indent > line.indent + 1 and not list_marker(line.text):
        return False  # an indented first line opens a paragraph
    if after.text[0].islower() and not _SENTENCE_END.search(line.text[-8:]):
        return True
    if not width:
        return False
    unfinished = not _SENTENCE_END.search(line.text[-8:])
    return _is_full(line, after, width) or (unfinished and len(line.text) * 2 > width)
