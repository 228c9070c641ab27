"""Locators: where in a copy a passage stands, as a reader looks it up: page, paragraph, time code."""

from __future__ import annotations

import re
from bisect import bisect_right

from factcheck.models import Readable
from factcheck.sentences import Sentence, say

_PARAGRAPH = re.compile(r"\S[^\n]*(?:\n(?!\s*\n)[^\n]+)*")
_TIMING = re.compile(r"(?m)^[ \t]*((?:\d+:)?\d{1,2}:\d\d)[.,]\d{1,3}\s*-->")


def page_at(readable: Readable, place: int) -> int:
    """Return the page that a place stands on, from 1; 0 where the copy has no pages."""
    return bisect_right(readable.pages, place) if readable.pages else 0


def paragraph_at(text: str, place: int) -> int:
    """Return the number of the paragraph that a place stands in, from 1; blank lines part them."""
    return max(1, sum(1 for _ in _PARAGRAPH.finditer(text, 0, place + 1)))


def locator_of(readable: Readable, place: int, *, transcript: bool = False) -> Sentence:
    """Return where a place stands: the time code of a transcript, else page and paragraph on it."""
    text = readable.text
    if transcript:
        # A little beyond, so that the code in whose own line the place stands is seen whole.
        codes = list(_TIMING.finditer(text, 0, min(len(text), place + 40)))
        before = [match for match in codes if match.start() <= place]
        if before:
            return say("{time}", time=before[-1][1])
    page = page_at(readable, place)
    if not page:
        return say("paragraph {number}", number=paragraph_at(text, place))
    top = readable.pages[page - 1]
    return say("page {page}, paragraph {number}", page=page, number=paragraph_at(text[top:], place - top))
