"""Ranges in the text of a Word document: marks set exactly where words begin and end.

Marks can stand between runs alone, so a run is cut where words begin or end inside it; both halves
keep all its formatting. Places are taken from the last to the first: what was cut off behind a
place no longer matters, and the elements before it still are what they were.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import deepcopy
from typing import TYPE_CHECKING

from factcheck.models import Span
from factcheck.readers.docx import Traced, WordPiece
from factcheck.readers.xmlparts import local
from factcheck.reports.word_wholes import WordWhole, WordWholes, reference_place, unwrapped

if TYPE_CHECKING:
    from lxml.etree import _Element

Marks = Callable[[int], list["_Element"]]
"""Makes the elements that stand at the beginning or end of a range, by its index."""
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_AROUND = frozenset(("oMath", "oMathPara"))


def set_marks(traced: Traced, spans: Iterable[Span], begin: Marks, end: Marks) -> frozenset[int]:
    """Set marks around stretches of the text; returns the indices of those that have a place in the file.

    A stretch that begins or ends in what is not to be parted is marked around the whole of it. A run among
    the marks of an end is what shows them; it stands behind a control that would lose words before it.
    """
    wholes = WordWholes(traced.root)
    events = []
    placed = set()
    for index, span in enumerate(spans):
        ends = traced.ends_of(span)
        if ends is not None:
            placed.add(index)
            # Where one range ends and another begins, what ends must stand first.
            events += [(span.start, 1, index, ends[0]), (span.end, 0, index, ends[1])]
    for offset, begins, index, piece in sorted(events, key=lambda event: event[:3], reverse=True):
        whole = wholes.around(piece.element)
        if begins:
            right = begin_at(piece, offset) if whole is None else _begin_of(whole)
            for mark in begin(index):
                unwrapped(right, before=True).addprevious(mark)
        else:
            left = end_at(piece, offset) if whole is None else _end_of(whole)
            _set_end(unwrapped(left, before=False), end(index))
    return frozenset(placed)


def _set_end(left: _Element, marks: list[_Element]) -> None:
    shown_in = reference_place(left) if len(marks) > 1 else None
    for mark in reversed(marks):
        if shown_in is not None and local(mark) == "r":
            properties = next((each for each in shown_in if local(each) == "pPr"), None)
            shown_in.insert(0 if properties is None else 1, mark)
        else:
            left.addnext(mark)


def _begin_of(whole: WordWhole) -> _Element:
    run = whole.first.getparent()
    return _cut_run(run, whole.first) if run is not None and local(run) == "r" else whole.first


def _end_of(whole: WordWhole) -> _Element:
    run = whole.last.getparent()
    if run is None or local(run) != "r":
        return whole.last
    if (following := whole.last.getnext()) is not None:
        _cut_run(run, following)
    return run


def isolate(piece: WordPiece, span: Span) -> _Element:
    """Return the run that holds the part of a piece within a stretch of the text, and nothing else.

    Runs are cut at both ends; what is cut off stands in runs of its own that are set alike.
    """
    end_at(piece, min(span.end, piece.end))
    return begin_at(piece, max(span.start, piece.start))


def begin_at(piece: WordPiece, offset: int) -> _Element:
    """Return the element that begins at a place in a piece, cutting its run where that is needed."""
    run, inside = _holders(piece.element)
    if run is inside:
        return run
    # White space left out before the piece makes a cut needed at its very beginning too.
    cut = piece.cut(offset) if inside is piece.element else None
    if not cut:
        return _cut_run(run, inside)
    if cut < len(inside.text or ""):
        return _cut_run(run, _cut_text(inside, cut))
    following = run.getnext()  # it was cut here already
    return run if following is None else following


def end_at(piece: WordPiece, offset: int) -> _Element:
    """Return the element that ends at a place in a piece, cutting its run where that is needed."""
    run, inside = _holders(piece.element)
    if run is inside:
        return run
    cut = piece.cut(offset) if inside is piece.element and offset <= piece.end else None
    if cut is not None and 0 < cut < len(inside.text or ""):
        _cut_run(run, _cut_text(inside, cut))
    elif (following := inside.getnext()) is not None:
        _cut_run(run, following)
    return run


def _holders(element: _Element) -> tuple[_Element, _Element]:
    """Return the outermost run around an element within its paragraph, and what of the run it stands in.

    Text with readings above it holds runs within a run. A formula stands in no run: it is its own holder.
    """
    run, inside, below, each = element, element, element, element.getparent()
    while each is not None and local(each) not in ("p", "txbxContent"):
        if local(each) == "r" or (local(each) in _AROUND and run is below):
            run, inside = each, below if local(each) == "r" else each
        below, each = each, each.getparent()
    return run, inside


def _cut_text(element: _Element, cut: int) -> _Element:
    text = element.text or ""
    following = deepcopy(element)
    following.tail = None
    element.text, following.text = text[:cut], text[cut:]
    for half in (element, following):
        half.set(_SPACE, "preserve")
    element.addnext(following)
    return following


def _cut_run(run: _Element, first: _Element) -> _Element:
    """Cut a run before one of its children; return the run that now begins with it."""
    properties = next((each for each in run if local(each) == "rPr"), None)
    before = [each for each in first.itersiblings(preceding=True) if each is not properties]
    if not before:
        return run
    right = deepcopy(run)
    for each in list(right):
        right.remove(each)
    right.text = None
    if properties is not None:
        right.append(deepcopy(properties))
    right.extend([first, *first.itersiblings()])
    right.tail = None
    run.addnext(right)
    return right
