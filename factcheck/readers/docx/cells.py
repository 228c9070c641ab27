"""The rows and cells of a table in a Word document, and what stands in a cell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.readers.xmlparts import local

if TYPE_CHECKING:
    from lxml.etree import _Element

_AROUND_CELLS = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"})


def rows_of(table: _Element) -> list[tuple[_Element, list[_Element]]]:
    """Return the rows of a table, each with its cells."""
    return [(row, list(_within(row, "tc"))) for row in _within(table, "tr")]


def cell_text(cell: _Element) -> str:
    """Return what stands in a cell on one line, whatever changes of it are tracked."""
    paragraphs = (part for part in cell.iter() if local(part) == "p")
    lines = ("".join(each.text or "" for each in part.iter() if local(each) == "t") for part in paragraphs)
    return " ".join(" ".join(lines).split())


def _within(element: _Element, name: str) -> Iterator[_Element]:
    """Return the children of a name, also those that stand in content controls and the like."""
    for each in element:
        if local(each) == name:
            yield each
        elif local(each) in _AROUND_CELLS:
            yield from _within(each, name)
