"""Tracked changes in a Word document, that keep how the words are set.

Only runs are touched that hold a changed word. Such a run is cut so that the word stands in one of its
own, which is wrapped as deleted; the new words follow in runs set like those they replace, letter by
letter from both ends: of «**19**84» the figure of «**19**85» stays bold. Changes are made from the last
to the first, so that the elements before a change are still those that were traced.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING

from factcheck.case.bookmarks import OUR_NAME
from factcheck.case.corrections import Rewording
from factcheck.models import Span
from factcheck.readers.docx import Traced, WordPiece
from factcheck.readers.xmlparts import attribute, local, number
from factcheck.reports.word_package import serialised, with_parts
from factcheck.reports.word_ranges import begin_at, end_at, isolate
from factcheck.reports.word_wholes import WordWholes

if TYPE_CHECKING:
    from lxml.etree import _Element

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_MADE = frozenset(("ins", "moveTo"))
_STRUCK = frozenset(("del", "moveFrom"))
_WHOLE = frozenset(("tab", "br", "cr", "noBreakHyphen"))
_CHANGES = frozenset(("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange"))


def can_change(traced: Traced, change: Rewording, wholes: WordWholes) -> bool:
    """Tell whether a change can be made in the file as it stands.

    It cannot where it would join paragraphs, or touches what no run holds by itself: a list's number, a
    formula, a raised figure, words that the writer has struck out. Nor in a field, which is reckoned anew,
    or a control of plain text, where LibreOffice keeps the old words beside the new ones.
    """
    span = change.span
    if not len(span):
        place = _neighbour(traced, span.start)
        return place is not None and not wholes.is_one_piece(place[0].element)
    pieces = traced.within(span)
    if any(wholes.is_one_piece(piece.element) for piece in pieces):
        return False
    covered = sum(min(piece.end, span.end) - max(piece.start, span.start) for piece in pieces)
    return covered == len(span) and all(_can_cut(piece, span) for piece in pieces)


def with_changes(
    package: bytes,
    traced: Traced,
    changes: Sequence[Rewording],
    author: str,
    at: str,
    begins: frozenset[int] = frozenset(),
) -> bytes:
    """Return a package with tracked changes added to those it has; all other parts stay as they are.

    ``begins`` are places where claims begin: words added there stand beside what follows, within its marks.
    The changes are in order of place, do not overlap, and each can be made by ``can_change``.
    """
    if not changes:
        return package
    maker = _Maker(traced, author, at, begins)
    for change in reversed(changes):
        maker.make(change)
    return with_parts(package, {traced.part: serialised(traced.root)})


class _Maker:
    """Makes changes in a traced document, from the last to the first."""

    def __init__(self, traced: Traced, author: str, at: str, begins: frozenset[int]) -> None:
        self._traced = traced
        self._begins = begins
        self._word = str(traced.root.tag).partition("}")[0] + "}"
        self._given = {"author": " ".join(_UNFIT.sub("", author).split())[:120] or OUR_NAME}
        if at:
            self._given["date"] = datetime.fromisoformat(at).strftime("%Y-%m-%dT%H:%M:%SZ")
        known = (each for each in traced.root.iter() if local(each) in _CHANGES)
        self._next = 1 + max((number(attribute(each, "id")) for each in known), default=-1)

    def make(self, change: Rewording) -> None:
        """Make a change in the tree."""
        if len(change.span):
            self._replace(change)
            return
        start = change.span.start
        place = _neighbour(self._traced, start, following=start in self._begins)
        assert place is not None
        piece, follows = place
        run = end_at(piece, change.span.start) if follows else begin_at(piece, change.span.start)
        self._add(change.words, [run] * max(len(change.words), 1), run, follows=follows)

    def _replace(self, change: Rewording) -> None:
        letters: list[_Element] = []
        last: _Element | None = None
        for piece in reversed(self._traced.within(change.span)):
            run = isolate(piece, change.span)
            length = min(piece.end, change.span.end) - max(piece.start, change.span.start)
            letters[:0] = [run] * length
            last = run if last is None else last
            self._strike(run)
        assert last is not None
        if change.words:
            old = self._traced.text[change.span.start : change.span.end]
            struck = last.getparent()
            assert struck is not None
            self._add(change.words, _set_like(old, change.words, letters), struck, follows=True)

    def _strike(self, run: _Element) -> None:
        struck = self._element("del", self._numbered())
        run.addprevious(struck)
        struck.append(run)  # lxml takes what follows an element along: white space that says nothing
        struck.tail, run.tail = run.tail, None
        for each in run:
            if local(each) == "t":
                each.tag = f"{self._word}delText"

    def _add(self, words: str, like: Sequence[_Element], anchor: _Element, *, follows: bool) -> None:
        """Add words beside an element, each letter set like the run that stands at its place in a list."""
        added = self._element("ins", self._numbered())
        for run, group in groupby(zip(words, like, strict=True), key=lambda pair: pair[1]):
            added.extend(self._runs("".join(letter for letter, _ in group), run))
        anchor = self._lifted(anchor, follows=follows)
        if follows:
            added.tail, anchor.tail = anchor.tail, None
            anchor.addnext(added)
        else:
            anchor.addprevious(added)

    def _lifted(self, anchor: _Element, *, follows: bool) -> _Element:
        """Return what stands beside an element outside of the writer's own insertion, which is cut there."""
        parent = anchor.getparent()
        while parent is not None and local(parent) in _MADE:
            rest = list(anchor.itersiblings()) if follows else [anchor, *anchor.itersiblings()]
            before = [each for each in parent if each not in rest]
            if not rest or not before:
                anchor = parent
            else:
                right = self._element(local(parent), {})
                for name, value in parent.attrib.items():
                    right.set(name, value)
                right.set(f"{self._word}id", str(self._next))
                self._next += 1
                right.extend(rest)
                right.tail, parent.tail = parent.tail, None
                parent.addnext(right)
                anchor = parent if follows else right
            parent = anchor.getparent()
        return anchor

    def _runs(self, words: str, like: _Element) -> Iterator[_Element]:
        """Yield a run of the words; an end of line and a tab are elements of their own."""
        run = self._element("r", {})
        properties = next((each for each in like if local(each) == "rPr"), None)
        if properties is not None:
            own = deepcopy(properties)
            for each in [each for each in own if local(each) == "rPrChange"]:
                own.remove(each)
            run.append(own)
        for text in re.split("([\t\n])", _UNFIT.sub("", words)):
            white = {"\t": "tab", "\n": "br"}.get(text)
            if text:
                element = self._element(white or "t", {})
                if not white:
                    element.text = text
                    element.set(_SPACE, "preserve")
                run.append(element)
        yield run

    def _numbered(self) -> dict[str, str]:
        self._next += 1
        return {"id": str(self._next - 1), **self._given}

    def _element(self, name: str, attributes: dict[str, str]) -> _Element:
        from lxml import etree

        named = {f"{self._word}{key}": value for key, value in attributes.items()}
        return etree.Element(f"{self._word}{name}", named, nsmap={"w": self._word[1:-1]})


def _set_like(old: str, new: str, letters: Sequence[_Element]) -> list[_Element]:
    """Return for each letter of the new words the run of the old letter whose place it takes."""
    most = min(len(old), len(new))
    head = next((at for at in range(most) if old[at] != new[at]), most)
    tail = next((at for at in range(most - head) if old[-1 - at] != new[-1 - at]), most - head)
    middle = letters[min(head, len(letters) - 1)]
    between = len(new) - head - tail
    return [*letters[:head], *[middle] * between, *letters[len(letters) - tail :]]


def _neighbour(traced: Traced, offset: int, *, following: bool = False) -> tuple[WordPiece, bool] | None:
    """Return the piece beside which words can be added at a place, and whether they follow it.

    It is the one before, or with ``following`` the one after, where there are both.
    """
    before = next((each for each in traced.within(Span(offset - 1, offset)) if _can_cut(each)), None)
    after = next((each for each in traced.within(Span(offset, offset + 1)) if _can_cut(each)), None)
    if after is not None and (following or before is None):
        return after, False
    return None if before is None else (before, True)


def _can_cut(piece: WordPiece, span: Span | None = None) -> bool:
    run = piece.element.getparent()
    if run is None or local(run) != "r":
        return False
    around = [local(each) for each in run.iterancestors()]
    around = around[: around.index("p")] if "p" in around else around
    if "r" in around or not _STRUCK.isdisjoint(around):
        return False
    if local(piece.element) in _WHOLE:
        return span is None or span.contains(Span(piece.start, piece.end))
    return local(piece.element) == "t" and piece.cut(piece.start) is not None
