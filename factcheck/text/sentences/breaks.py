"""Places where a sentence ends without a stop: lines, list items, the furniture of letters.

Every pattern takes time in proportion to the text: what repeats is possessive and cannot start
anew inside its own run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.text.sentences.abbreviations import OPENERS
from factcheck.text.sentences.lines import BULLETS, line_breaks

_STAMP = r"\d\d?/\d\d?/\d{2,4},? \d\d?:\d\d(?::\d\d)?(?: ?[AP]M|(?! ?[AP]M))"
_LABEL = (
    r"(?:Phone|Fax|Tel|Telephone|Cell|Mobile|E-?mail|Groups|Subject|Cc|cc|Attn|Website"
    r"|Image|Photo|Photograph|Credit)"
)

_ADDRESS = re.compile(r"(?<!\S)(?:https?://\S++|[^\s<>@]++@[^\s<>@]++)\s++(?=(\w[\w'’]*+))")

Furniture = tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]
"""Patterns that find breaks, each with signs of which a text must hold one."""

_FURNITURE: Furniture = (
    # a mail program's stamp "08/16/2000 12:05 PM" stands on a line of its own
    (("/",), re.compile(rf"(?<!\bon)(?<!\bat)\s(?={_STAMP}\b)|\b{_STAMP}\s++(?=\S)")),
    # so does an address in angle brackets, and an attachment's name
    ((">",), re.compile(r"<(?:[^<>\s@]++@[^<>\s]++)?>\s++(?=[\w\"'(])|(?<= )>>\s++(?=\S)")),
    (("- ",), re.compile(r"\s(?=- [\w-]+\.(?:docx?|pdf|xlsx?|html?|txt|jpe?g|ppt)\b)")),
    # an address before a word that opens sentences, and one web address after the other
    (("@", "://"), _ADDRESS),
    (("://",), re.compile(r"(?<!\S)https?://\S++\s++(?=https?://)")),
    # a smiley closes what it comments
    (
        (":)", ":-)", ";)", ";-)", ":D", ":P", ":(", ":-("),
        re.compile(r"(?<=\s)[:;]-?[()DP][)]*+\s++(?=[\w\"'])"),
    ),
    # rules drawn with characters
    (
        ("---", "___", "===", "***", "~~~"),
        re.compile(r"\s(?=[-_=*~]{8}|\*{3})|(?<![-_=*~])[-_=*~]{8,}+\s++(?=\S)|(?<![*\S])\*{3,}+\s++(?=\S)"),
    ),
    # the lines of a visiting card, and who took a picture
    ((": ",), re.compile(rf"\s(?={_LABEL}: )|(?<!\S)E-?mail: (?:\"[^\"\s]*+\")?[^\s@]++@\S++\s++(?=\S)")),
)

_GREETING = re.compile(
    r"(?:Hi|Hello|Hey|Dear|Greetings|Good (?:[Mm]orning|[Aa]fternoon|[Ee]vening))\b"
    r"(?:(?:Mrs?|Ms|Dr|Prof|Sen|Rep|Gov)\.|[^.!?,:;\n]){0,40}(?:,|:| -)\s++(?=(\w[\w'’]*+))"
)
_CLOSING = re.compile(
    r"(?:(?:With )?(?:[Bb]est|[Kk]ind(?:est)?|[Ww]arm(?:est)?) (?:regards|wishes)|Regards"
    r"|Sincerely|Respectfully|Yours(?: \w+)?|Cheers|Many thanks|Thanks|Thank you),\s++(?=([A-Z][\w'’]*+))"
)
_DATE_LINE = re.compile(
    r"day,? (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December) (?:\d{1,2}, )?\d{4}(?:\s++(?=[A-Z\"“])|$)"
)
_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)$")
_INTRODUCES = re.compile(
    r"(?:[^\w)\s]|\b(?:[a-z]{1,7}|On|By|Since|Until|From|For|After|Before|Last|Next))\s?$"
)
_CAPTION = re.compile(r"(?:Figure|Fig\.|Table|Exhibit|Chart|Map|Box) \d+(?:[.-]\d++)*[.:]? ++(?=[A-Z])")
_BULLET = re.compile(r"(?<!\S)([•⁃‣◦▪▫●○■□])\s?(?=\w)")  # not dashes: those stand inside sentences too
_MARKER = re.compile(rf"(?<!\S)(?:[{re.escape(BULLETS)}]\s?)?(?:(\d{{1,3}})|([a-z]))(\.\)|\)|\.)\s(?=\S)")


def furniture_in(text: str) -> Furniture:
    """Return the patterns that can match in the text, so that each block need not try them all."""
    return tuple(entry for entry in _FURNITURE if any(map(text.__contains__, entry[0])))


def forced_breaks(text: str, start: int, end: int, furniture: Furniture, width: int) -> list[int]:
    """Return where sentences begin for another reason than a stop before them, in order.

    start and end are a block's; furniture and width are what furniture_in and wrap_width gave for
    the whole text. All in code points.
    """
    found = set(_opening_breaks(text, start, end))
    found.update(_furniture_breaks(text, start, end, furniture))
    found.update(_list_breaks(text, start, end))
    found.update(_date_line_breaks(text, start, end))
    found.update(line_breaks(text, start, end, width))
    return sorted(cut for cut in found if start < cut < end)


def _furniture_breaks(text: str, start: int, end: int, furniture: Furniture) -> Iterator[int]:
    """Yield the breaks around stamps, addresses, smileys, drawn rules and labels."""
    block = text[start:end]
    for signs, pattern in furniture:
        if any(map(block.__contains__, signs)):
            for match in pattern.finditer(text, start, end):
                if pattern is not _ADDRESS or match[1] in OPENERS:
                    yield match.end()


def _opening_breaks(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the break after a greeting or a figure's number."""
    if (match := _GREETING.match(text, start, end)) and match[1] in OPENERS:
        yield match.end()
    if match := _CAPTION.match(text, start, end):
        yield match.end()


def after_closing_words(text: str, begin: int, end: int) -> int | None:
    """Return where the name under a letter begins, if the sentence at begin closes a letter."""
    match = _CLOSING.match(text, begin, end)
    return match.end() if match and match[1] not in OPENERS else None


def _date_line_breaks(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the breaks around a full date that stands by itself, as above a story.

    Inside a sentence such a date has a preposition or a comma before it, or a comma after it.
    """
    for match in _DATE_LINE.finditer(text, start, end):
        weekday = _WEEKDAY.search(text, max(start, match.start() - 6), match.start())
        if weekday and not _INTRODUCES.search(text, max(start, weekday.start() - 9), weekday.start()):
            yield weekday.start()
            yield match.end()


def _list_breaks(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the items of a list that runs on in one line, counted from the block's first word."""
    first = _MARKER.match(text, start, end)
    if first is None:
        if _BULLET.match(text, start, end):
            for match in _BULLET.finditer(text, start + 1, end):
                if match[1] == text[start]:
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
