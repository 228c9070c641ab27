"""A composition as a PDF by typst: the app's own faces embedded, tagged for screen readers (PDF/UA-1).

typst gets the words as data, so nothing that stands in an article is read as markup. The program's template
reaches neither files nor packages; a desk's own is set in a process that can reach its folder alone. PDF/UA
wants a face for every letter: letters that the own faces lack are set in one of the machine's, and a mark
stands for what none has.
"""

from __future__ import annotations

import json
import re
import struct
import unicodedata
from datetime import datetime
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.reports.composition import (
    ArticleText,
    Card,
    Composition,
    Figure,
    Heading,
    Line,
    Listing,
    Look,
    Part,
    Room,
    RunKind,
    TextParagraph,
    TextRun,
    TextTable,
    anchors,
    is_short,
    with_addresses,
)
from factcheck.reports.look import logo_size
from factcheck.reports.rendering.apart import NotFinishedError, Typesetting, TypesettingError, typeset
from factcheck.reports.rendering.own import broken, own_template, told_by_typst
from factcheck.sentences import say
from resources.faces import SANS, SERIF, faces, folders

if TYPE_CHECKING:
    from typst import Fonts

TEMPLATE = "page.typ"
_LOGO = (50, 10)
"""Millimetres of the box that a logo is fitted into."""
_STANDS_FOR = str.maketrans({"✎": "Δ", "✕": "×", "◐": "≈", "⚑": "▲", "⇄": "↔", "\t": " "})
"""Marks of the program that its own faces lack, and letters of theirs that say the same."""
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x09\x0b-\x1f\x7f-\x9f]")
"""What has no shape: controls, joiners and turns of direction. The direction of a line is set as a whole."""
_UNKNOWN = "□"
"""What stands for a letter that no face has: the own faces have it, as they have no U+FFFD."""
_NO_FACE = re.compile(r'the text `?"(.+?)"`? could not be displayed', re.DOTALL)
_MOST_TRIES = 12
"""Typst names the letters of one text at a time; where it names none, all that are foreign go at once."""
_POINTS, _WIDEST, _TALLEST = 0.75, 400.0, 240.0
"""Points to a pixel of a figure, and how wide and tall it is at most."""
_COLOURS = {
    "confirmed": ("#16703f", "#dff1e6"),
    "needs-change": ("#855900", "#fcefc7"),
    "wrong": ("#b42318", "#fbe1dd"),
    "misleading": ("#9c4708", "#fde6d2"),
    "unconfirmed": ("#57606a", "#e8eaed"),
    "to-check": ("#2456a6", "#eef2f8"),
    "not-a-fact": ("#5f6672", "#f1f1ef"),
}


def render(composition: Composition) -> bytes:
    """Write a composition as a PDF of A4 pages; the same one gives the same bytes."""
    from typst import TypstError

    given = json.dumps(_data(composition), ensure_ascii=False)
    foreign = {letter for letter in set(given) if ord(letter) not in _own_letters()}
    own = own_template(composition.look, TEMPLATE)
    for _ in range(_MOST_TRIES):
        try:
            return _set(given, _time(composition.at), own, of_machine=bool(foreign))
        except (TypstError, TypesettingError) as error:
            lacking = _NO_FACE.search(str(error))
            if lacking is None:
                raise error if own is None else told_by_typst(str(error), own.name) from error
            gone = foreign & set(lacking[1]) or foreign
            given = given.translate({ord(letter): _UNKNOWN for letter in gone})
            foreign -= gone
        except NotFinishedError as error:
            late = say("it takes longer than a minute, or more memory than there is.")
            raise broken(TEMPLATE, 0, late) from error
    raise AssertionError("every letter that no face has is replaced before the tries are used up")


def _set(given: str, at: int, own: Path | None, *, of_machine: bool) -> bytes:
    """Set the words by the desk's own template, or by the program's."""
    inputs = {"page": given}
    if own is not None:
        return typeset(Typesetting(str(own.parent), own.name, inputs=inputs, fonts=folders(), at=at))
    from typst import Compiler

    template = files("resources").joinpath(f"templates/{TEMPLATE}").read_bytes()
    compiler = Compiler(template, font_paths=_fonts(of_machine), sys_inputs=inputs)
    made = compiler.compile(format="pdf", pdf_standards="ua-1", timestamp=at)
    assert isinstance(made, bytes)
    return made


def _fit(text: str) -> str:
    """Return a text without what has no shape."""
    fit = text if text.isascii() else unicodedata.normalize("NFC", text).translate(_STANDS_FOR)
    return _UNSEEN.sub(" ", fit) if not fit.isprintable() else fit


def _time(at: str) -> int:
    return int(datetime.fromisoformat(at).timestamp()) if at else 0


@lru_cache
def _fonts(of_machine: bool) -> Fonts:
    """Return the faces to set in: the program's own, and where its letters ask for it the machine's."""
    from typst import Fonts

    own = list(map(Path, folders()))
    return Fonts(include_system_fonts=of_machine, include_embedded_fonts=False, font_paths=own)


@lru_cache
def _own_letters() -> frozenset[int]:
    """Return the code points that the program's own upright faces have a shape for, one or the other."""
    upright = (face.path.read_bytes() for face in faces() if not face.italic)
    return frozenset().union(*map(_letters, upright))


def _letters(face: bytes) -> frozenset[int]:
    """Return the code points that a face has a shape for, from its table «cmap», format 12 of OpenType."""
    tables = range(12, 12 + 16 * struct.unpack_from(">H", face, 4)[0], 16)
    start = next(struct.unpack_from(">L", face, at + 8)[0] for at in tables if face[at : at + 4] == b"cmap")
    found: set[int] = set()
    for at in range(start + 4, start + 4 + 8 * struct.unpack_from(">H", face, start + 2)[0], 8):
        sub = start + struct.unpack_from(">L", face, at + 4)[0]
        if struct.unpack_from(">H", face, sub)[0] == 12:
            groups = struct.unpack_from(">L", face, sub + 12)[0]
            for group in range(sub + 16, sub + 16 + 12 * groups, 12):
                first, last = struct.unpack_from(">LL", face, group)
                found.update(range(first, last + 1))
    return frozenset(found)


def _data(composition: Composition) -> dict[str, Any]:
    known, look = anchors(composition), composition.look
    return {
        "kicker": _fit(composition.kicker),
        "title": _fit(composition.title or composition.full_title),
        "full_title": _fit(composition.full_title),
        "author": _fit(composition.author),
        "language": composition.language.split("-")[0],
        "facts": _line(composition.facts, known),
        "foot": " · ".join(filter(None, (_fit(look.name), _fit(composition.author)))),
        "desk": _fit(look.name),
        "logo": list(look.logo),
        "logo_size": logo_size(look.logo, *_LOGO),
        "numbering": composition.page,
        "paper": "a4",
        "accent": look.accent or "#2456a6",
        "heading": look.heading,
        "serif": SERIF,
        "sans": SANS,
        "colours": {name: {"ink": ink, "weak": weak} for name, (ink, weak) in _COLOURS.items()},
        "parts": [_part(part, known) for part in composition.parts],
    }


def _part(part: Part, known: frozenset[str]) -> dict[str, Any]:
    match part:
        case Heading(level=level, line=line, anchor=anchor):
            at = {"at": anchor} if anchor else {}
            return {"kind": "heading", "level": level, "l": _line(line, known), **at}
        case TextParagraph():
            return {"kind": "paragraph", **_paragraph(part, known)}
        case TextTable(rows=rows, head=head, look=look, widths=widths):
            return {
                "kind": "table",
                "look": look.value,
                "columns": len(head or rows[0]),
                "widths": widths,
                "head": [_line(cell, known) for cell in head],
                "rows": [[_line(cell, known) for cell in row] for row in rows],
            }
        case Listing(items=items, sources=sources):
            told = [[_paragraph(each, known) for each in item] for item in items]
            return {"kind": "list", "sources": sources, "items": told}
        case Room(label=label, lines=lines):
            return {"kind": "room", "label": _fit(label), "lines": lines}
        case Figure(data=data, width=width, height=height, alt=alt):
            scale = min(_POINTS, _WIDEST / width, _TALLEST / height)
            return {"kind": "figure", "bytes": list(data), "alt": _fit(alt), "width": round(width * scale, 2)}
        case ArticleText(lines=lines):
            return {"kind": "article", "lines": [_paragraph(each, known) for each in lines]}
        case Card(parts=parts, anchor=anchor):
            made = [_part(each, known) for each in parts]
            if anchor and made[0]["kind"] == "heading":
                made[0]["at"] = anchor
            return {"kind": "card", "parts": made, "whole": is_short(part)}


def _paragraph(paragraph: TextParagraph, known: frozenset[str]) -> dict[str, Any]:
    made: dict[str, Any] = {"l": _line(paragraph.line, known)}
    if paragraph.look is not Look.PLAIN:
        made["look"] = paragraph.look.value
    if _runs_leftwards(paragraph.line):
        made["rtl"] = True
    return made


def _runs_leftwards(line: Line) -> bool:
    """Tell whether the first letter of a line that has a direction is written from right to left."""
    for run in line:
        if run.text.isascii():
            if any(map(str.isalpha, run.text)):
                return False
            continue
        for letter in run.text:
            kind = unicodedata.bidirectional(letter)
            if kind in ("L", "R", "AL"):
                return kind != "L"
    return False


def _line(line: Line, known: frozenset[str]) -> list[str | dict[str, str]]:
    return [_run(run, known) for run in with_addresses(line)]


def _run(run: TextRun, known: frozenset[str]) -> str | dict[str, str]:
    made = {"k": run.kind.value, "t": _fit(run.text)}
    if run.colour:
        made["c"] = run.colour
    if run.link:
        made["link"] = run.link
    if run.target in known:
        made["to"] = run.target
    if run.anchor:
        made["at"] = run.anchor
    return made["t"] if run.kind is RunKind.PLAIN and len(made) == 2 else made
