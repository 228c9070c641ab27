"""Standings: how passages stand in kept copies, with what the last ones came to kept at hand."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from factcheck.desk.tables import Tables, names_cells
from factcheck.errors import UserError
from factcheck.library import Library
from factcheck.models import Capture, CaptureId, Evidence, Found

if TYPE_CHECKING:
    from factcheck.evidence.passages.comparing import Compared
    from factcheck.evidence.passages.folding import Folded

STANDS = frozenset({Found.WORD_FOR_WORD, Found.WITH_GAPS})
TRANSCRIPTS = frozenset({"text/vtt", "application/x-subrip"})
_FOLDED_KEPT = 4
_COMPARED_KEPT = 500


class Standings:
    """Compares passages with copies; what takes long is done once, also before a step that asks for it."""

    def __init__(self, library: Library, tables: Tables) -> None:
        self._library = library
        self._tables = tables
        self._folded: OrderedDict[tuple[str, bool], Folded] = OrderedDict()
        self._compared: OrderedDict[tuple[str, str, bool], Compared] = OrderedDict()

    def compare(self, passage: str, capture: Capture, locator: str = "") -> Compared:
        """Tell how a passage stands in a copy; that of a table's cells is looked for in these first."""
        from factcheck.evidence.passages.comparing import Compared, compare

        if names_cells(locator, capture):
            with suppress(UserError):  # such a cell is there no longer, or it is no table
                in_cells = compare(passage, self._tables.words(capture, locator))
                if in_cells.found in STANDS:
                    return Compared(in_cells.found)
        if not self.knows(passage, capture):
            self.know(passage, capture, compare(passage, self._text(capture)))
        return self._compared[_key(passage, capture)]

    def knows(self, passage: str, capture: Capture) -> bool:
        """Tell whether it is at hand how a passage stands in the text of a copy."""
        return _key(passage, capture) in self._compared

    def know(self, passage: str, capture: Capture, compared: Compared) -> None:
        """Keep at hand how a passage stands in the text of a copy, worked out here or in a worker."""
        self._compared[_key(passage, capture)] = compared
        if len(self._compared) > _COMPARED_KEPT:
            self._compared.popitem(last=False)

    def take(self, capture: Capture, text: str) -> None:
        """Have the text of a copy at hand that is not kept yet."""
        from factcheck.evidence.passages.folding import fold

        key = (capture.sha256, capture.media_type in TRANSCRIPTS)
        self._folded[key] = fold(text, transcript=key[1])
        if len(self._folded) > _FOLDED_KEPT:
            self._folded.popitem(last=False)

    def where(self, evidence: Evidence, copies: Iterable[Capture]) -> tuple[CaptureId, Found]:
        """Return in which copy a passage stands, and how; else the first one with text."""
        if not evidence.passage.strip():
            return CaptureId(""), Found.NOT_COMPARED
        first: tuple[CaptureId, Found] | None = None
        for capture in copies:
            found = self.stands(evidence, capture)
            if found in STANDS:
                return capture.id, found
            first = first or ((capture.id, found) if found is not Found.NOT_COMPARED else None)
        return first or (CaptureId(""), Found.NOT_COMPARED)

    def stands(self, evidence: Evidence, capture: Capture) -> Found:
        """Return how a passage stands in a copy; it was not compared with one that has no text."""
        if names_cells(evidence.locator, capture):
            return self.compare(evidence.passage, capture, evidence.locator).found
        if not self.knows(evidence.passage, capture) and not self._text(capture).text:
            return Found.NOT_COMPARED
        return self.compare(evidence.passage, capture).found

    def _text(self, capture: Capture) -> Folded:
        """Return a copy's text as passages are compared with it; the last few are kept at hand."""
        key = (capture.sha256, capture.media_type in TRANSCRIPTS)
        if key not in self._folded:
            self.take(capture, self._library.read.readable(capture.sha256).text)
        return self._folded[key]


def _key(passage: str, capture: Capture) -> tuple[str, str, bool]:
    return passage, capture.sha256, capture.media_type in TRANSCRIPTS
