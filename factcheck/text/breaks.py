"""Places where a sentence ends without a stop: lines, list items, the furniture of letters.

Every pattern takes time in proportion to the text: what repeats is possessive and cannot start
anew inside its own run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.text.abbreviations import OPENERS
from factcheck.text.lines import BULLETS, line_breaks

_STAMP = r"\d\d?/\d\d?/\d{2,4},? \d\d?:\d\d(?::\d\d)?(?: ?[AP]M)?+"
_LABEL = r"(?:Phone|Fax|Tel|Telephone|Cell|Mobile|E-?mail|Groups|Subject|Cc|cc|Attn|Website)"

_FURNITURE: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    # a mail program's stamp "08/16/2000 12:05 PM" stands on a line of its own
    (("/",), re.compile(rf"(?<!\bon)(?<!\bat)\s(?={_STAMP}\b)|\b{_STAMP}\s++(?=\S)")),
    # so does an address in angle brackets, and an attachment's name
    ((">",), re.compile(r"<(?:[^<>\s@]++@[^<>\s]++)?+>\s++(?=[\w\"'(])|(?<= )>>\s++(?=\S)")),
    ((".",), re.compile(r"\s(?=- [\w-]+\.(?:docx?|pdf|xlsx?|html?|txt|jpe?g|ppt)\b)")),
    # one web address after the other
    (("://",), re.compile(r"(?<!\S)https?://\S++\s++(?=https?://)")),
    # a smiley closes what it comments
    (
        (":)", ":-)", ";)", ";-)", ":D", ":P", ":(", ":-("),
        re.compile(r"(?<=\s)[:;]-?[()DP](?:\)*+)\s++(?=[\w\"'])"),
    ),
    # rules drawn with characters
    (
        ("---", "___", "===", "***", "~~~"),
        re.compile(r"\s(?=[-_=*~]{8}|\*{3})|(?<![-_=*~])[-_=*~]{8,}+\s++(?=\S)|(?<![*\S])\*{3,}+\s++(?=\S)"),
    ),
    # the lines of a visiting card
    ((": ",), re.compile(rf"\s(?={_LABEL}: )|(?<!\S)E-?mail: (?:\"[^\"\s]*+\")?[^\s@]++@\S++\s++(?=\S)")),
)

_ADDRESS = re.compile(r"(?<!\S)(?:https?://\S++|[^\s<>@]++@[^\s<>@]++)\s++(?=(\w[\w'’]*+))")
_GREETING = re.compile(
    r"(?:Hi|Hello|Hey|Dear|Greetings|Good (?:[Mm]orning|[Aa]fternoon|[Ee]vening))\b"
    r"(?:(?:Mrs?|Ms|Dr|Prof|Sen|Rep|Gov)\.|[^.!?,:;\n]){0,40}(?:,|:| -)\s++(?=(\w[\w'’]*+))"
)
_CLOSING = re.compile(
    r"(?:^|(?<=[.!?)]\s))(?:(?:With )?(?:[Bb]est|[Kk]ind(?:est)?|[Ww]arm(?:est)?) (?:regards|wishes)|Regards"
    r"|Sincerely|Respectfully|Yours(?: \w+)?|Cheers|Many thanks|Thanks|Thank you),\s++(?=([A-Z][\w'’]*+))"
)
_CAPTION = re.compile(r"(?:Figure|Fig\.|Table|Exhibit|Chart|Map|Box) \d+(?:[.-]\d+)*+[.:]? ++(?=[A-Z])")
_BULLET = re.compile(rf"[{re.escape(BULLETS)}]\s?(?=\w)")
_MARKER = re.compile(rf"(?<!\S)[{re.escape(BULLETS)}]?\s?(?:(\d{{1,3}})|([a-z]))(\.\)|\)|\.)\s(?=\S)")


def forced_breaks(text: str, start: int, end: int, width: int) -> list[int]:
    """Return where sentences begin for another reason than a stop before them, in order.

    start and end are a block's, width is what lines.wrap_width gave for the whole text; all in code points.
    """
    found = set(_opening_breaks(text, start, end))
    found.update(_furniture_breaks(text, start, end))
    found.update(_list_breaks(text, start, end))
    found.update(line_breaks(text, start, end, width))
    return sorted(cut for cut in found if start < cut < end)


def _furniture_breaks(text: str, start: int, end: int) -> Iterator[int]:
    for signs, pattern in _FURNITURE:
        if any(text.find(sign, start, end) >= 0 for sign in signs):
            for match in pattern.finditer(text, start, end):
                yield match.end()
    if text.find("@", start, end) >= 0 or text.find("://", start, end) >= 0:
        for match in _ADDRESS.finditer(text, start, end):
            if match[1] in OPENERS:
                yield match.end()


def _opening_breaks(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the break after a greeting, a letter's closing words or a figure's number."""
    if (match := _GREETING.match(text, start, end)) and match[1] in OPENERS:
        yield match.end()
    if match := _CAPTION.match(text, start, end):
        yield match.end()
    for match in _CLOSING.finditer(text, start, end):
        if match[1] not in OPENERS:
            yield match.end()


def _list_breaks(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the items of a list that runs on in one line, counted from the block's first word."""
    first = _MARKER.match(text, start, end)
    if first is None:
        bullet = text[start]
        if bullet in "•⁃‣◦▪▫●○■□" and _BULLET.match(text, start, end):
            for match in re.compile(rf"(?<=\s){bullet}\s?(?=\w)").finditer(text, start + 1, end):
                yield match.start()
        return
    value, style = _value(first), first[3]
    for match in _MARKER.finditer(text, first.end(), end):
        if match[3] == style and _value(match) == value + 1 and bool(match[1]) == bool(first[1]):
            value += 1
            yield match.start()


def _value(marker: re.Match[str]) -> int:
    """Return a list marker's number, a for 1."""
    return int(marker[1]) if marker[1] else ord(marker[2]) - ord("a") + 1
