"""What is drawn in a Word document: the pictures, charts and text boxes of a drawing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.readers.xmlparts import attribute, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST = 50
"""Text boxes of one drawing that are read."""
_PICTURED = {"blip": "embed", "imagedata": "id"}
"""The elements that hold a picture, and the attribute that names it."""


def boxes_of(drawing: _Element) -> list[_Element]:
    """Return the text boxes of a drawing."""
    return [each for each in drawing.iter() if local(each) == "txbxContent"][:_MOST]


def pictures_of(drawing: _Element) -> Iterator[tuple[str, str]]:
    """Yield the key of each picture of a drawing, empty for a chart, and what is said in place of it.

    Those in its text boxes come with their paragraphs.
    """
    alt = ""
    for each in _outside_boxes(drawing):
        name = local(each)
        if name in ("docPr", "shape"):
            alt = attribute(each, "descr") or attribute(each, "alt")
        if name in _PICTURED and (key := attribute(each, _PICTURED[name])):
            yield key, alt
        elif name == "chart" and attribute(each, "id"):
            yield "", alt


def _outside_boxes(drawing: _Element) -> Iterator[_Element]:
    """Yield what a drawing is made of, in order, without what stands in its text boxes."""
    for each in drawing:
        if local(each) != "txbxContent":
            yield each
            yield from _outside_boxes(each)
