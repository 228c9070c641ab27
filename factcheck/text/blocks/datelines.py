"""Datelines: where the news story was written, before its first word.

“BRUSSELS --”, “PORT ASTEN, Mich. —”, “WASHINGTON (AP) —”, “LONDON, March 3 (Reuters) -”,
“New York (CNN) —”. A town set in small letters counts only with its agency in brackets,
since “Paris — or what was left of it —” is a sentence.
"""

from __future__ import annotations

import re

_CAPITALS = r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž](?:[A-ZÀ-ÖØ-ÞĀ-Ž’'-]|\.(?! ?[A-Z][a-z]))+|ST\.|MT\.|D\.C\.)"
_TOWN = rf"{_CAPITALS}(?:[ /]{_CAPITALS}){{0,4}}(?: (?:and|AND|&) {_CAPITALS}(?: {_CAPITALS}){{0,3}})?"
_MIXED_TOWN = r"[A-ZÀ-Þ][\w’'.-]{1,20}(?: [A-ZÀ-Þ][\w’'.-]{1,20}){0,3}"
_REGION = r"(?:, [A-ZÀ-Þ][\w.’'-]{1,20}(?: (?:of |and |the )?[A-ZÀ-Þ][\w.’'-]{1,20}){0,3}){0,2}"
_DAY = (
    r"(?:,? (?:(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}"
    r"|\d{1,2} (?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?)(?:, \d{4})?)?"
)
_AGENCY = r" \([A-Z][\w /&.’'-]{1,30}\)"
_DASH = r" ?(?:—|–|―|--+|(?<= )-) ?"
_BY_CAPITALS = re.compile(rf"{_TOWN}{_REGION}{_DAY}(?:{_AGENCY})?{_DASH}(?=[A-ZÀ-Þ0-9\"'“‘«$€£(])")
_BY_AGENCY = re.compile(rf"{_TOWN}{_REGION}{_DAY}{_AGENCY}{_DASH}(?=\S)")
_SMALL_LETTERS = re.compile(rf"{_MIXED_TOWN}{_REGION}{_DAY}{_AGENCY}{_DASH}(?=\S)")
_BY_COLON = re.compile(r"[A-Z]{4,}(?: [A-Z]{3,}){0,2}: (?=[A-Z0-9\"“‘])")
_NO_TOWN_WORDS = (
    "ABSTRACT ADVISORY ALERT ANALYSIS ANSWER BREAKING CLAIM COLUMN COMMENT CORRECTION DEVELOPING "
    "DISCLAIMER DISCLOSURE EDITORIAL EXCLUSIVE FACT HOW INTRODUCTION LIVE NOTE OPINION PHOTOS POLL "
    "QUESTION REPORT REVIEW SUMMARY UPDATE UPDATED URGENT VERDICT VIDEO WARNING WATCH WHAT WHY"
)
_NO_TOWN = frozenset(_NO_TOWN_WORDS.split())
_LONGEST = 120


def end_of_dateline(paragraph: str, *, opening: bool) -> int:
    """Return the offset after a dateline's dash (or colon), 0 where the paragraph has none.

    Only the story's opening paragraph may do without an agency's name in brackets: further
    down, capitals before a dash are an acronym (“NATO —”) more often than a town.
    """
    head = paragraph[:_LONGEST]
    found = _BY_AGENCY.match(head)
    if not found and opening:
        found = _BY_CAPITALS.match(head) or _SMALL_LETTERS.match(head) or _BY_COLON.match(head)
    if not found or head.split(None, 1)[0].strip(":,-—–").upper() in _NO_TOWN:
        return 0
    return len(found.group().rstrip())
