"""Datelines: where the news story was written, before its first word.

“BRUSSELS --”, “PORT ASTEN, Mich. —”, “WASHINGTON (AP) —”, “LONDON, March 3 (Reuters) -”,
“New York (CNN) —”. A town set in small letters counts only with its agency in brackets,
since “Paris — or what was left of it —” is a sentence.
"""

from __future__ import annotations

from factcheck.text.lexicon import Lexicon

_LONGEST = 120


def end_of_dateline(lexicon: Lexicon, paragraph: str, *, opening: bool) -> int:
    """Return the offset after a dateline's dash (or colon), 0 where the paragraph has none.

    Only the story's opening paragraph may do without an agency's name in brackets: further
    down, capitals before a dash are an acronym (“NATO —”) more often than a town.
    """
    datelines = lexicon.datelines
    head = paragraph[:_LONGEST]
    found = datelines.BY_AGENCY.match(head)
    if not found and opening:
        found = (
            datelines.BY_CAPITALS.match(head)
            or datelines.SMALL_LETTERS.match(head)
            or datelines.BY_COLON.match(head)
        )
    if not found or head.split(None, 1)[0].strip(":,-—–").upper() in datelines.NO_TOWN:
        return 0
    return len(found.group().rstrip())
