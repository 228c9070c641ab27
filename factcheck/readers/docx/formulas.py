"""Formulas of Word documents, written in Office's own markup, as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.readers.formulas import fraction, lowered, raised, root
from factcheck.readers.xmlparts import attribute, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_SUM = "∫"
"""What Word writes where an operator over a range names none."""


def text(element: _Element) -> str:
    """Return what a formula says on one line; the depth is that of the file, which parsing bounds."""
    name = local(element)
    if name == "t":
        return element.text or ""
    if name.endswith("Pr"):
        return ""
    if name in ("sSup", "sSub", "sSubSup", "sPre"):
        index = lowered(_part(element, "sub")) if child(element, "sub") is not None else ""
        power = raised(_part(element, "sup")) if child(element, "sup") is not None else ""
        base = _part(element, "e")
        return f"{index}{power}{base}" if name == "sPre" else f"{base}{index}{power}"
    if name == "f":
        return fraction(_part(element, "num"), _part(element, "den"))
    if name == "rad":
        return root(_part(element, "e"), _part(element, "deg").strip())
    if name == "nary":
        return _over_range(element)
    if name == "d":
        return _delimited(element)
    if name in ("limLow", "limUpp"):
        return f"{_part(element, 'e')} {_part(element, 'lim')} "
    if name == "func":
        return f"{_part(element, 'fName')} {_part(element, 'e')}"
    if name in ("mr", "eqArr"):
        return "  ".join(text(each) for each in element if local(each) == "e") + "; " * (name == "mr")
    return "".join(text(each) for each in element)


def _part(element: _Element, name: str) -> str:
    found = child(element, name)
    return "" if found is None else "".join(text(each) for each in found)


def _over_range(element: _Element) -> str:
    sign = child(element, "naryPr", "chr")
    start, end = _part(element, "sub"), _part(element, "sup")
    limits = (lowered(start) if start.strip() else "") + (raised(end) if end.strip() else "")
    return f"{_SUM if sign is None else attribute(sign, 'val')}{limits} {_part(element, 'e')}"


def _delimited(element: _Element) -> str:
    marks = []
    for name, usual in (("begChr", "("), ("sepChr", "|"), ("endChr", ")")):
        found = child(element, "dPr", name)
        marks.append(usual if found is None else attribute(found, "val"))
    inside = marks[1].join("".join(text(part) for part in each) for each in element if local(each) == "e")
    return f"{marks[0]}{inside}{marks[2]}"
