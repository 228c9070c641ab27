"""English bylines, credits and publication lines.

Compiled for this project.
"""

from __future__ import annotations

import re

_NAME = r"(?:(?!and\b)[^\W\d_](?:[\w’'-]|\.(?=\S| |$|,))*)"

_FULL_NAME = rf"{_NAME}(?: (?:de|da|di|van|von|der|den|bin|al|el|la|le|du|of|{_NAME})){{0,5}}"

_NAMES = rf"{_FULL_NAME}(?:, {_FULL_NAME}){{0,8}}(?:,? (?:and|&) {_FULL_NAME})?"

BY = re.compile(
    r"(?:[Bb]y|BY|[Ww]ritten by|[Ss]tory by|[Tt]ext by|Words by|WORDS BY|[Rr]eporting by):? "
    rf"(?P<names>{_NAMES})(?P<rest>.*)"
)

AND = re.compile(r" (?:and|&) ")

AFTER_LAST = re.compile(r"( (?:and|&) [^,]+),.*$")

REST = re.compile(
    r", [A-Z][^.!?]{2,60}$|\.?$|\s*[|·•/(–—-].{1,80}$|\s*\d.{0,60}$"
    r"|,? (?:for|in|at|of|Updated|Published|Posted|Special to|Contributing|Staff|Associated)\b.{0,80}$"
    r"|,? (?:[A-Z][\w.]+,? ){0,2}\d{1,2},? (?:[A-Z]\w+ )?\d{4}.{0,40}$"
)

_POST = (
    r"(?:associated press|reuters|ap|afp|upi|bloomberg(?: news)?|staff (?:writer|reporter)|correspondent"
    r"|senior (?:editor|writer|reporter)|(?:\w+ )?(?:editor|reporter|columnist|correspondent)"
    r"|special to .{2,40}|contributing writer)"
)

AFFILIATION = re.compile(rf"{_FULL_NAME}(?:,| [|·•–—-]) (?:the )?{_POST}", re.IGNORECASE)

CREDIT = re.compile(
    r"[(\[]?(?:(?:additional )?reporting|writing|editing|compiled|edited|translated) by"
    r" [^\"“”]{3,180}?[.)\]]*"
    r"|[-–—]{1,3} ?additional reporting (?:by|from) [^\"“”]{3,120}",
    re.IGNORECASE,
)

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?"

_WEEKDAY = r"(?:(?:mon|tues|tue|wednes|wed|thurs|thu|fri|satur|sat|sun)(?:day)?\.?,? )?"

_DATE = (
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})"
)

_CLOCK = (
    r"(?:,?(?: at| [|·•–—-])?[ t]\d{1,2}[:.]?\d{0,2}(?::\d\d)? ?(?:[ap]\.?m\.?)?"
    r"(?: ?\(?(?:[a-z]{2,5}|[+-]\d\d:?\d\d|z)\)?)?)?"
)

_STAMP = rf"{_WEEKDAY}{_DATE}{_CLOCK}"

PUBLISHED = re.compile(
    rf"(?:(?:first |originally |last )?(?:published|posted|updated|modified|created|date)(?: on| at)?:?,? ?)?"
    rf"(?:{_STAMP}|\d{{1,2}}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: \(?[a-z]{{2,5}}\)?)?,? (?:on )?{_WEEKDAY}{_DATE})"
    rf"(?:\s*[|·•/(–—-]?\s*(?:last )?(?:updated|modified)(?: on| at)?:?,? ?{_STAMP}\)?)?",
    re.IGNORECASE,
)

AGO = re.compile(
    r"(?:(?:published|posted|updated|last updated):? )?\d{1,2} (?:minute|hour|day|week|month)s? ago",
    re.IGNORECASE,
)
