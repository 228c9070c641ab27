"""Plain stand-ins for the quotation and detail finders until those are here."""

from __future__ import annotations

import re

from factcheck.models import Detail, DetailKind, Quotation

_QUOTED = re.compile(r"“[^“”\n]*”")
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")


def find_quotations(text: str) -> list[Quotation]:
    """Find curly quotations."""
    return [Quotation(*match.span()) for match in _QUOTED.finditer(text)]


def speaker_name(text: str, quotation: Quotation) -> str:
    """Name nobody unless the speaker is known."""
    return text[quotation.speaker.start : quotation.speaker.end] if quotation.speaker else ""


def find_details(text: str, start: int, end: int) -> list[Detail]:
    """Find numbers and quotations."""
    numbers = [Detail(DetailKind.NUMBER, *match.span()) for match in _NUMBER.finditer(text, start, end)]
    return numbers + [Detail(DetailKind.QUOTATION, *m.span()) for m in _QUOTED.finditer(text, start, end)]
