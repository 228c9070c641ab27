"""Tell an organisation by the words of its name, and where that name ends."""

from __future__ import annotations

import re

from factcheck.text.details.capitals import WORD
from factcheck.text.details.page import Page
from factcheck.text.details.people import FIRST_NAMES, ORG_ENDINGS, ORG_OPENINGS, ORGANISATIONS
from factcheck.text.wordlists import listed

_AND_MORE = re.compile(rf",? and (?P<first>{WORD})(?: {WORD}){{0,3}}")
ON_SUBJECT = re.compile(rf" on(?: the)?(?: {WORD}){{1,4}}(?: and {WORD}(?: {WORD}){{0,2}})?")


def is_organisation(words: list[str]) -> bool:
    """Tell whether a run of capitalised words names an organisation."""
    if " ".join(words[:2]) in ORGANISATIONS:
        return True
    if words[-1] in ORG_ENDINGS or (words[-1] in ORGANISATIONS and words[0] not in FIRST_NAMES):
        return True
    if "of" in words or "for" in words:
        return bool(ORG_OPENINGS.intersection(words)) or any(word in ORG_ENDINGS for word in words[:-1])
    return words[0] in {"University", "Department", "Ministry", "Bank"} or (
        words[-1].isupper() and len(words[-1]) > 2
    )


def organisation_end(page: Page, end: int, words: list[str]) -> int:
    """Return the end of «Department of Health and Human Services»; elsewhere «and» parts two names."""
    if words[-1] in COMMITTEES:
        subject = ON_SUBJECT.match(page.text, end, page.end)
        return subject.end() if subject else end
    if "of" in words or "for" in words or words[-1] in {"Immigration", "Securities"}:
        more = _AND_MORE.match(page.text, end, page.end)
        return more.end() if more and more["first"] in _SECOND_HALVES else end
    return end


COMMITTEES = listed("Commission Committee Subcommittee Council Conference Center")
_SECOND_HALVES = listed("""
    Agriculture Border Budget Commerce Community Consumer Crime Culture Customs Defence Defense Development
    Economic Education Energy Enforcement Environment Environmental Exchange Explosives Family Firearms
    Food Foreign Forestry Health Homeland Human Immigration Industry Innovation International Justice Labour
    Language Medicine Monetary Natural Oceans Peace Pensions Prevention Public Quality Recreation Reform
    Rehabilitation Research Rights Rural Science Security Services Social Space Sport Standards Technology
    Tourism Trade Training Transport Treatment Urban Welfare Wildlife
    """)
"""Words with which the second half of an organisation's name begins."""
