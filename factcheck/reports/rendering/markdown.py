"""A composition as Markdown that shows the same in every renderer: all outside text is escaped."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator

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
    TableLook,
    TextParagraph,
    TextRun,
    TextTable,
)
from factcheck.reports.look import HouseLook

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~$&]")
_LINE_START = re.compile(r"^(\d*)([-+=.):])")
"""What begins a list, a rule or the line under a heading."""
_SCHEME = re.compile(r"(https?|mailto|ftp|www)(?=[:.])", re.IGNORECASE)
_LOOKS = {
    Look.HEADLINE: "### ", Look.SUBHEAD: "#### ", Look.QUOTE: "> ", Look.LIST: "- ", Look.WORDING: "> ",
    Look.PASSAGE: "> ",
}  # fmt: skip
_MARKS = {RunKind.STRONG: "**", RunKind.WORK: "*", RunKind.REMOVED: "~~", RunKind.ADDED: "**"}
_DIFFERING = (RunKind.REMOVED, RunKind.ADDED)


def render(composition: Composition) -> bytes:
    """Write a composition as Markdown."""
    head = [f"# {escaped(composition.full_title)}", inline(composition.facts)]
    told = [*head, *(text for part in composition.parts for text in _part(part))]
    paragraphs = filter(None, [_whose(composition.look), *told, _picture(composition.look)])
    return ("\n\n".join(paragraphs) + "\n").encode()


def _whose(look: HouseLook) -> str:
    """Write whose document it is; the picture itself stands at the end, so that the text can be read."""
    name = escaped(look.name)
    return " ".join(filter(None, (f"![{name}][logo]" if look.logo else "", name)))


def _picture(look: HouseLook) -> str:
    return f"[logo]: data:image/png;base64,{base64.b64encode(look.logo).decode()}" if look.logo else ""


def escaped(text: str) -> str:
    """Return text that every Markdown renderer shows letter by letter, on one line."""
    return _LINE_START.sub(r"\1\\\2", _words(text))


def _words(text: str) -> str:
    text = _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()))
    # A bare address would be made a link by some renderers; links are written by us alone.
    return _SCHEME.sub(lambda match: match[1] + "\u2060", text)


def inline(line: Line) -> str:
    """Write a line of words; what would begin a list or a rule there is escaped."""
    out: list[str] = []
    before: RunKind | None = None
    for run in line:
        # Marks that touch would be read as one, so a blank stands between removed and added words.
        if before in _DIFFERING and run.kind in _DIFFERING:
            out.append(" ")
        out.append(_run(run))
        before = run.kind if run.text.strip() else None
    return _LINE_START.sub(r"\1\\\2", re.sub(" {2,}", " ", "".join(out)).strip())


def _run(run: TextRun) -> str:
    core = _words(run.text)
    if not core:
        return " " if run.text else ""
    if run.kind is RunKind.NUMBER:
        return f"<sup>{core}</sup>"
    head = " " if run.text[0].isspace() else ""
    tail = " " if run.text[-1].isspace() else ""
    mark = _MARKS.get(run.kind, "")
    if run.link:
        link = run.link.replace("<", "%3C").replace(">", "%3E")
        core = f"[{core}](<{link}>)"
    return f"{head}{mark}{core}{mark}{tail}"


def _part(part: Part) -> Iterator[str]:
    match part:
        case Heading(level=level, line=line):
            yield f"{'#' * (level + 1)} {inline(line)}"
        case TextParagraph():
            if text := _paragraph(part):
                yield text
        case TextTable():
            yield _table(part)
        case Listing(items=items):
            yield "\n".join(map(_item, items))
        case Room(label=label, lines=lines):
            yield "\n\n".join([f"{escaped(label)}:", *["\\_" * 40] * lines])
        case Figure(alt=alt):
            yield escaped(alt)
        case ArticleText(lines=lines):
            yield from filter(None, map(_paragraph, lines))
        case Card(parts=parts):
            for each in parts:
                yield from _part(each)


def _paragraph(paragraph: TextParagraph) -> str:
    text = inline(paragraph.line)
    if paragraph.look is Look.CLUTTER:
        return f"*{text}*" if text else ""
    return f"{_LOOKS.get(paragraph.look, '')}{text}" if text else ""


def _item(paragraphs: tuple[TextParagraph, ...]) -> str:
    """Write an item of a list; what follows its first line is indented, so that it belongs to it."""
    first, *rest = paragraphs
    return "\n".join([f"- {inline(first.line)}", *(f"  {_paragraph(each)}" for each in rest)])


def _table(table: TextTable) -> str:
    if table.look is TableLook.KNOWN:
        return "\n".join(f"- {': '.join(map(inline, row))}" for row in table.rows)
    columns = len(table.rows[0]) if table.rows else len(table.head)
    counts = table.look is TableLook.TALLY
    rule = ["---:" if counts and at == columns - 1 else "---" for at in range(columns)]
    head = [inline(cell) for cell in table.head] or [""] * columns
    rows = [head, rule, *([inline(cell) for cell in row] for row in table.rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
