"""Note who says what, as the quotations engine has read it."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.models import DetailKind, Quotation
from factcheck.text.details.page import DetailPage
from factcheck.text.quotes import Said, is_pronoun

_APART = 40
"""Code points between speaker and cue up to which the two are shown as one detail."""


def read(page: DetailPage, said: Iterable[Said]) -> None:
    """Note each speaker with the cue beside it, where both stand in the stretch.

    Where they stand far apart, as in «Mattis, who …, said», the speaker alone is the detail. A pronoun
    beside its quotation names nobody who could be checked.
    """
    noted: set[tuple[int, int]] = set()
    for each in said:
        if each.speaker is None or each.cue is None:
            continue
        if isinstance(each, Quotation) and is_pronoun(
            page.text[each.speaker.start : each.speaker.end], language=page.lexicon.language
        ):
            continue
        if page.text[each.cue.start : each.cue.end].lower() in page.lexicon.reported.MOOD:
            continue  # the mood alone shows that somebody speaks, who was named before
        start, end = min(each.speaker.start, each.cue.start), max(each.speaker.end, each.cue.end)
        gap = max(each.speaker.start, each.cue.start) - min(each.speaker.end, each.cue.end)
        if gap > _APART:
            start, end = each.speaker.start, each.speaker.end
        if page.start <= start and end <= page.end and (start, end) not in noted:
            noted.add((start, end))
            page.add(DetailKind.ATTRIBUTION, start, end, page.text[each.speaker.start : each.speaker.end])
