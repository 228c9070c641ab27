"""Datelines of English news.

Forms as news agencies write them.
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

BY_CAPITALS = re.compile(rf"{_TOWN}{_REGION}{_DAY}(?:{_AGENCY})?{_DASH}(?=[A-ZÀ-Þ0-9\"'“‘«$€£(])")

BY_AGENCY = re.compile(rf"{_TOWN}{_REGION}{_DAY}{_AGENCY}{_DASH}(?=\S)")

SMALL_LETTERS = re.compile(rf"{_MIXED_TOWN}{_REGION}{_DAY}{_AGENCY}{_DASH}(?=\S)")

BY_COLON = re.compile(r"[A-Z]{4,}(?: [A-Z]{3,}){0,2}: (?=[A-Z0-9\"“‘])")

_NO_TOWN_WORDS = (
    "ABSTRACT ADVISORY ALERT ANALYSIS ANSWER BREAKING CLAIM COLUMN COMMENT CORRECTION DEVELOPING "
    "DISCLAIMER DISCLOSURE EDITORIAL EXCLUSIVE FACT HOW INTRODUCTION LIVE NOTE OPINION PHOTOS POLL "
    "QUESTION REPORT REVIEW SUMMARY UPDATE UPDATED URGENT VERDICT VIDEO WARNING WATCH WHAT WHY"
)

NO_TOWN = frozenset(_NO_TOWN_WORDS.split())
