"""What of a Word document marks stand around and changes are not made in, since no program keeps them there.

Measured with LibreOffice 7.4: a comment that ends within a control of plain text takes the words before
it away, one within a field writes its own words into the text, one within a text box is lost, as Word
allows none there either. Beside them it is kept, on the whole of what it would have stood in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.models import Span
from factcheck.readers.docx import Traced
from factcheck.readers.xmlparts import attribute, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLOCKS = frozenset(("p", "tbl", "tr", "tc"))
_BOXES = frozenset(("drawing", "pict", "object", "AlternateContent"))
_HOLDERS = frozenset(("fldSimple", "oMathPara"))
_KEEPING = ("HYPERLINK", "TOC", "INDEX", "BIBLIOGRAPHY")
_TRANSPARENT = frozenset(("smartTag", "customXml"))
_PROPERTIES = frozenset(("smartTagPr", "customXmlPr"))
_MARKS = frozenset(("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd"))
_HELD_APART = frozenset(("docPartObj", "docPartList", "picture", "checkbox", "date", "group"))
"""Kinds of controls around paragraphs that keep a comment within their first one."""


class WordWhole(Struct, frozen=True):
    """What is not to be parted: the elements that it begins and ends with, a child of a run or a holder."""

    first: _Element
    last: _Element


class WordWholes:
    """Finds what an element of a document stands in that is not to be parted."""

    def __init__(self, root: _Element) -> None:
        self._fields, self._flowing = _fields(root)

    def around(self, element: _Element) -> WordWhole | None:
        """Return the outermost whole that an element stands in; None where marks may stand beside it."""
        found, below, each = self._fields.get(element), element, element.getparent()
        if local(element) == "oMath":
            found = WordWhole(element, element)
        while each is not None and local(each) != "body":
            name = local(each)
            if name in _HOLDERS or (name == "sdt" and _is_plain(each)):
                found = WordWhole(each, each)
            elif name == "r" and local(below) in _BOXES:
                found = WordWhole(below, below)
            found = self._fields.get(each) or found
            below, each = each, each.getparent()
        return found

    def is_one_piece(self, element: _Element) -> bool:
        """Tell whether an element stands in a field or a control that no change can be tracked in."""
        whole = self.around(element)
        return whole is not None and local(whole.first) not in _BOXES

    def parted_by(self, traced: Traced, span: Span) -> bool:
        """Tell whether a stretch of text begins or ends within a whole, or where no bookmark is kept."""
        ends = traced.ends_of(span)
        if ends is None:
            return False
        beside = (Span(max(span.start - 1, 0), span.start), Span(span.end, span.end + 1))
        for piece, next_to in zip(ends, beside, strict=True):
            whole = self.around(piece.element)
            in_box = whole is not None and local(whole.first) in _BOXES
            if in_box or piece.element in self._flowing:
                return True
            near = (self.around(each.element) for each in traced.within(next_to))
            if whole is not None and any(each is not None and each.first is whole.first for each in near):
                return True
        return False


def _fields(root: _Element) -> tuple[dict[_Element, WordWhole], set[_Element]]:
    """Return what stands in the fields of one paragraph, each with the outermost, and in those that go on.

    Links and tables of contents keep what stands in them.
    """
    found: dict[_Element, WordWhole] = {}
    flowing: set[_Element] = set()
    open_now: list[tuple[_Element, list[_Element], list[str]]] = []
    for each in root.iter():
        name = local(each)
        if name == "fldChar":
            kind = attribute(each, "fldCharType")
            if kind == "begin":
                open_now.append((each, [], []))
            elif kind == "end" and open_now:
                begin, within, code = open_now.pop()
                if open_now:
                    open_now[-1][1].extend(within)
                if "".join(code).strip().upper().startswith(_KEEPING):
                    continue
                if _paragraph(begin) is _paragraph(each):
                    found |= dict.fromkeys(within, WordWhole(begin, each))
                else:
                    flowing.update(within)
        elif open_now:
            open_now[-1][1].append(each)
            if name == "instrText":
                open_now[-1][2].append(each.text or "")
    return found, flowing


def _paragraph(element: _Element) -> _Element | None:
    return next((each for each in element.iterancestors() if local(each) == "p"), None)


def _is_plain(control: _Element) -> bool:
    """Tell whether a control stands among runs and holds plain text alone."""
    content = child(control, "sdtContent")
    inline = content is not None and not any(local(each) in _BLOCKS for each in content)
    return inline and child(control, "sdtPr", "text") is not None


def unwrapped(element: _Element, *, before: bool) -> _Element:
    """Return the outermost element that begins, or ends, with an element and is only a tag on words."""
    holder = element.getparent()
    while holder is not None and local(holder) in _TRANSPARENT:
        if any(local(each) not in _MARKS | _PROPERTIES for each in element.itersiblings(preceding=before)):
            break
        element, holder = holder, holder.getparent()
    return element


def reference_place(element: _Element) -> _Element | None:
    """Return the paragraph whose beginning is to hold the sign of a comment that ends at an element.

    None for the usual place, behind its words. A control around paragraphs loses the words of its first
    one before a comment's sign, which may stand apart from what the comment is on: in the paragraph that
    follows, or before all words where none does.
    """
    own = paragraph = _paragraph(element)
    while paragraph is not None and (control := _begun_by(paragraph)) is not None:
        paragraph = _next_paragraph(control)
    return own if paragraph is None else None if paragraph is own else paragraph


def _begun_by(paragraph: _Element) -> _Element | None:
    """Return the outermost control around paragraphs that a paragraph is the first one of."""
    found = None
    for control in paragraph.iterancestors():
        if local(control) != "sdt":
            continue
        properties = child(control, "sdtPr")
        kinds = set() if properties is None else {local(each) for each in properties}
        first = next((each for each in control.iter() if local(each) == "p"), None)
        if first is paragraph and not kinds & _HELD_APART:
            found = control
    return found


def _next_paragraph(element: _Element) -> _Element | None:
    """Return the first paragraph behind an element, in whatever it stands."""
    holder: _Element | None = element
    while holder is not None:
        for beside in holder.itersiblings():
            for each in beside.iter():
                if local(each) == "p":
                    return each
        holder = holder.getparent()
    return None
