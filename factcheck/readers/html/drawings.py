"""Drawings inside a page (SVG), of which a chart is something to check and an icon is not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

DRAWN = "drawn:"
"""What stands for the address of a drawing: no decoder draws it, so that it is a stand-in alone."""
_SMALLEST = 64
"""Pixels; an icon is smaller."""
_FEWEST_LABELS = 2
_SIDE = re.compile(r"[0-9]{1,6}")


def is_chart(drawing: HtmlElement) -> bool:
    """Tell whether a drawing is large enough and says something: it is named, labelled or a figure."""
    box = (drawing.get("viewbox") or drawing.get("viewBox") or "").replace(",", " ").split()[2:4]
    for side in (drawing.get("width") or "", drawing.get("height") or "", *box):
        found = _SIDE.match(side.strip())
        if found and not side.strip().endswith(("%", "em", "rem")) and int(found.group()) < _SMALLEST:
            return False
    if any(each.tag in ("a", "button") for each in drawing.iterancestors()):
        return False
    labels = sum(bool("".join(each.itertext()).strip()) for each in drawing.iter("text"))
    in_figure = any(each.tag == "figure" for each in drawing.iterancestors())
    return in_figure or labels >= _FEWEST_LABELS or bool(told(drawing))


def told(drawing: HtmlElement) -> str:
    """Return what a drawing says of itself: its label or title, and its description."""
    given = [drawing.get("aria-label") or ""]
    given += ["".join(each.itertext()) for each in drawing if each.tag in ("title", "desc")]
    said: list[str] = []
    for each in (" ".join(words.split()) for words in given):
        if each and each not in said:
            said.append(each)
    return ". ".join(each.rstrip(".") for each in said[:-1]) + (". " if said[1:] else "") + "".join(said[-1:])
