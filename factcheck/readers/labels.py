"""Labels: names and other words around a text, made fit to be shown and to be kept.

A file's name, a mail's sender and a comment's author come from outside like the text itself, but
stand in sentences, lists and columns: characters that would break or turn round a line are
written out as escapes, and what no text may hold is left out.
"""

from __future__ import annotations

import re
from pathlib import PurePath

from msgspec.structs import replace

from factcheck.models import Annotation, Reading
from factcheck.text.normal import normalise

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
"""Characters that XML and SQLite cannot hold, and that no writer means."""
_TURNING = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
"""Controls and line ends, what is not seen or turns the direction of writing, bytes that are no letters.

Joiners stay: Persian words and many emoji are written with them.
"""
_LONGEST_NAME = 120


def fit(text: str) -> str:
    """Return a text without the control characters that no text holds."""
    return text if text.isprintable() else _UNFIT.sub("", text)


def escaped(name: str) -> str:
    """Return a name on one line, in reading order; what would hide or turn it is written out."""
    return _TURNING.sub(lambda found: found.group().encode("unicode_escape").decode("ascii"), name)


def called(name: str) -> str:
    """Return what a sentence calls a file: its quoted name without folders, or “This file”."""
    shown = escaped(PurePath(name.replace("\\", "/")).name)
    if len(shown) > _LONGEST_NAME:
        shown = f"{shown[:80]}…{shown[-30:]}"
    return f"“{shown}”" if shown else "This file"


def settled(reading: Reading) -> Reading:
    """Return a reading whose labels hold nothing that cannot be stored or shown."""
    return replace(
        reading,
        name=escaped(reading.name),
        title=_line(reading.title),
        byline=_line(reading.byline),
        publisher=_line(reading.publisher),
        caveats=tuple(replace(each, subject=_line(each.subject)) for each in reading.caveats),
        annotations=tuple(map(_annotation, reading.annotations)),
    )


def _annotation(given: Annotation) -> Annotation:
    told = (given.text, given.address, given.author, given.at)
    if all(each.isprintable() for each in told):
        return given
    text, address, author, at = _lines(given.text), *map(_line, told[1:])
    return replace(given, text=text, address=address, author=author, at=at)


def _lines(text: str) -> str:
    return fit(normalise(text))


def _line(text: str) -> str:
    return text if text.isprintable() else " ".join(_lines(text).split())
