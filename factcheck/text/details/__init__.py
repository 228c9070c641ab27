"""Find the checkable elements inside a claim.

One pass reads capitalised runs for names, one reads word by word for numbers, dates and telling
wording, and a few cheap ones look for quotations, appositions and addresses. Everything is rules
and compiled facts; the cost depends on the length of the stretch, never on that of the text.
"""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from factcheck.models import Detail
from factcheck.text import quotes
from factcheck.text.details import addresses, appositions, attributed, names, quoted, words
from factcheck.text.details.days import day_of
from factcheck.text.details.page import DetailPage
from factcheck.text.lexicon import lexicon_of

_START, _END = attrgetter("start"), attrgetter("end")


def find(
    text: str,
    start: int,
    end: int,
    *,
    published: str = "",
    said: Iterable[quotes.Said] | None = None,
    language: str = "en",
) -> list[Detail]:
    """Find the details between two offsets, ordered by start, the longer first where two begin together.

    Offsets are code points, end exclusive; details may nest (a number inside a quotation). With the
    article's date as ISO text, weekdays and words like «yesterday» get a date as normal form. ``said``
    is who says what around the stretch, where the caller has read that already.
    """
    start, end = max(0, start), min(len(text), end)
    page = DetailPage(lexicon_of(language), text, start, end, day_of(published))
    names.read(page)
    words.read(page)
    heard = quotes.said_in(text, start, end, language=language) if said is None else list(said)
    quoted.read(page, heard)
    appositions.read(page)
    addresses.read(page)
    attributed.read(page, heard)
    page.found.sort(key=_END, reverse=True)  # two sorts by a place take half the time of one by pairs
    page.found.sort(key=_START)
    return page.found
