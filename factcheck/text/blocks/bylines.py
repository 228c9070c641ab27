"""Bylines: who wrote the piece and when it came out, as lines of their own.

“By Ana Ruiz and Tom Okafor”, “Jane Doe, Associated Press”, “Published March 3, 2026 at
4:15 p.m.”, “Reporting by A. B.; editing by C. D.”
"""

from __future__ import annotations

import re

_LONGEST = 200
_NAME = r"(?:(?!and\b)[^\W\d_](?:[\w’'-]|\.(?=\S| |$|,))*)"
_FULL_NAME = rf"{_NAME}(?: (?:de|da|di|van|von|der|den|bin|al|el|la|le|du|of|{_NAME})){{0,5}}"
_NAMES = rf"{_FULL_NAME}(?:, {_FULL_NAME}){{0,8}}(?:,? (?:and|&) {_FULL_NAME})?"
_BY = re.compile(
    r"(?:[Bb]y|BY|[Ww]ritten by|[Ss]tory by|[Tt]ext by|Words by|WORDS BY|[Rr]eporting by):? "
    rf"(?P<names>{_NAMES})(?P<rest>.*)"
)
_AND = re.compile(r" (?:and|&) ")
_AFTER_LAST = re.compile(r"( (?:and|&) [^,]+),.*$")
_REST = re.compile(
    r", [A-Z][^.!?]{2,60}$|\.?$|\s*[|·•/(–—-].{1,80}$|\s*\d.{0,60}$"
    r"|,? (?:for|in|at|of|Updated|Published|Posted|Special to|Contributing|Staff|Associated)\b.{0,80}$"
    r"|,? (?:[A-Z][\w.]+,? ){0,2}\d{1,2},? (?:[A-Z]\w+ )?\d{4}.{0,40}$"
)
_POST = (
    r"(?:associated press|reuters|ap|afp|upi|bloomberg(?: news)?|staff (?:writer|reporter)|correspondent"
    r"|senior (?:editor|writer|reporter)|(?:\w+ )?(?:editor|reporter|columnist|correspondent)"
    r"|special to .{2,40}|contributing writer)"
)
_AFFILIATION = re.compile(rf"{_FULL_NAME}(?:,| [|·•–—-]) (?:the )?{_POST}", re.IGNORECASE)
_CREDIT = re.compile(
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
_PUBLISHED = re.compile(
    rf"(?:(?:first |originally |last )?(?:published|posted|updated|modified|created|date)(?: on| at)?:?,? ?)?"
    rf"(?:{_STAMP}|\d{{1,2}}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: \(?[a-z]{{2,5}}\)?)?,? (?:on )?{_WEEKDAY}{_DATE})"
    rf"(?:\s*[|·•/(–—-]?\s*(?:last )?(?:updated|modified)(?: on| at)?:?,? ?{_STAMP}\)?)?",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"(?:(?:published|posted|updated|last updated):? )?\d{1,2} (?:minute|hour|day|week|month)s? ago",
    re.IGNORECASE,
)


def is_byline(line: str) -> bool:
    """Tell whether a line only says who wrote the piece, or when it was published."""
    bare = " ".join(line.split())
    return bool(bare) and len(bare) <= _LONGEST and (_is_by_line(bare) or is_publication_line(bare))


def is_credit(line: str) -> bool:
    """Tell whether a line at the piece's end only names who reported and edited it."""
    bare = " ".join(line.split())
    return len(bare) <= _LONGEST and bool(_CREDIT.fullmatch(bare))


def is_publication_line(line: str) -> bool:
    """Tell whether a line only says when the piece was published or updated."""
    bare = " ".join(line.split())
    return len(bare) <= _LONGEST and bool(_PUBLISHED.fullmatch(bare) or _AGO.fullmatch(bare))


def names(line: str) -> str:
    """Return the writers' names of a byline as written, without “By” and what follows them."""
    bare = " ".join(line.split())
    found = _BY.fullmatch(bare)
    if found:
        written = found.group("names").rstrip(".,")
        # “Jane Doe, Coast Courier” is one writer with the paper's name, three names are three.
        if _AND.search(written):
            return _AFTER_LAST.sub(r"\1", written)
        return written.split(",")[0] if written.count(",") == 1 else written
    return bare.split(",")[0].split("|")[0].strip() if _AFFILIATION.fullmatch(bare) else ""


def _is_by_line(bare: str) -> bool:
    if _AFFILIATION.fullmatch(bare):
        return True
    found = _BY.fullmatch(bare)
    if not found or not _REST.match(found.group("rest")):
        return False
    written = [word for word in found.group("names").replace(",", " ").split() if len(word) > 3]
    return bool(written) and all(word[0].isupper() for word in written)
