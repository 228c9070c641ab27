"""Formulas of OpenDocument texts, kept as objects of their own in MathML, as plain text."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from factcheck.errors import ReadingError
from factcheck.readers.archive import Archive
from factcheck.readers.html import formulas
from factcheck.readers.xmlparts import attribute, child, local, parse

if TYPE_CHECKING:
    from lxml.etree import _Element

_DOCUMENT_TYPE = re.compile(rb"<!DOCTYPE[^\[>]{0,500}>")
"""What OpenOffice.org 2 and 3 wrote before a formula; it declares nothing."""


class OdtFormulas:
    """The formulas of a document, each read from the archive where the text first shows it."""

    def __init__(self, archive: Archive, called: str) -> None:
        self._archive = archive
        self._called = called
        self._read: dict[str, str] = {}

    def text(self, element: _Element) -> str:
        """Return what an object says if it is a formula, else nothing: charts and sheets are no text."""
        inside = child(element, "math")
        if inside is not None:
            return formulas.text(inside)
        part = posixpath.normpath(f"{attribute(element, 'href')}/content.xml")
        if part not in self._read:
            self._read[part] = self._formula(self._archive.read(part))
        return self._read[part]

    def _formula(self, data: bytes) -> str:
        if b"math" not in data[:2048]:
            return ""
        try:
            root = parse(_DOCUMENT_TYPE.sub(b"", data, count=1), self._called)
        except ReadingError:
            return ""  # a damaged object is no reason to refuse the text around it
        return formulas.text(root) if local(root) == "math" else ""
