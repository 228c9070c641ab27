"""Forms that hold in every language written in Latin letters, for the patterns of the lexicons."""

from __future__ import annotations

import re
from collections.abc import Mapping

from factcheck.text.lexicon.kinds import Break

YEAR = r"(?:1[0-9]|20)[0-9]{2}"

ISO_DAY = re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)")
"""A day as ISO 8601 writes it, which no language writes otherwise."""

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞİŁŃŇŌŐŘŚŞŠŢŤŪŮŹŻŽ"
LOWER = "a-zß-öø-ɏ"
"""Small letters, as a range: told from the rest twice as fast as by what is a letter in every script."""

# The class of capitals stands first, since a search that can skip to it is ten times faster.
_APOSTROPHED = r"['’](?!s\b|[\s,.])[\w-]"
_ENDING = rf"(?:{_APOSTROPHED}++|(?!{_APOSTROPHED}))"
WORD = rf"[{UPPER}](?:\.(?:[A-Z]\.)*(?![A-Z]\.)|[\w&-]*+{_ENDING}(?:\.(?= [A-Z]))?)"
"""A capitalised word, with the full stops of its initials."""

GROUPED = re.compile(
    r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9,])|[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?(?![0-9.])"
    r"|[1-9][0-9]{0,2}([ \u00a0\u202f])[0-9]{3}(?![0-9])(?:\1[0-9]{3}(?![0-9]))*(?:[.,][0-9]+)?"
    r"|[0-9]+(?:[.,][0-9]+)?"
)
"""A number in figures, where it is not known whether a comma groups its digits or opens its decimals."""

COMMA_FIGURE = re.compile(
    r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?(?![0-9]|\.[0-9])"
    r"|[1-9][0-9]{0,2}([ \u00a0\u202f])[0-9]{3}(?![0-9])(?:\1[0-9]{3}(?![0-9]))*(?:,[0-9]+)?"
    r"|[0-9]+(?:,[0-9]+)?"
)
"""A number in figures whose decimals follow a comma; stops or spaces group its digits, always the same."""

GROUPING_SIGNS = ". \u00a0\u202f"
"""What groups the digits where a comma opens the decimals."""

NUMBER_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}

SYMBOLS = {
    "km": "km", "m": "m", "cm": "cm", "mm": "mm", "ha": "ha", "km²": "sq km", "km2": "sq km", "m²": "sq m",
    "m2": "sq m", "m³": "m³", "m3": "m³", "t": "t", "kg": "kg", "g": "g", "mg": "mg", "l": "l",
    "km/h": "km/h",
    "°C": "°C", "kW": "kW", "MW": "MW", "GW": "GW", "TW": "TW", "kWh": "kWh", "MWh": "MWh", "GWh": "GWh",
    "TWh": "TWh", "MB": "MB", "GB": "GB", "TB": "TB", "dB": "dB", "Hz": "Hz",
}  # fmt: skip
"""Symbols of measure that are written alike in the languages with a decimal comma."""

_STAMP = r"\d\d?/\d\d?/\d{2,4},? \d\d?:\d\d(?::\d\d)?(?: ?[AP]M|(?! ?[AP]M))"

STAMPS: Break = (("/",), re.compile(rf"(?<!\bon)(?<!\bat)\s(?={_STAMP}\b)|\b{_STAMP}\s++(?=\S)"))
"""A mail program's stamp "08/16/2000 12:05 PM" stands on a line of its own."""

ADDRESSES: tuple[Break, ...] = (
    # an address in angle brackets, and an attachment's name
    ((">",), re.compile(r"<(?:[^<>\s@]++@[^<>\s]++)?>\s++(?=[\w\"'(])|(?<= )>>\s++(?=\S)")),
    (("- ",), re.compile(r"\s(?=- [\w-]+\.(?:docx?|pdf|xlsx?|html?|txt|jpe?g|ppt)\b)")),
    # one web address after the other
    (("://",), re.compile(r"(?<!\S)https?://\S++\s++(?=https?://)")),
)

ADDRESS_BEFORE_A_WORD: Break = (
    ("@", "://"),
    re.compile(r"(?<!\S)(?:https?://\S++|[^\s<>@]++@[^\s<>@]++)\s++(?=(\w[\w'’]*+))"),
)
"""An address ends a sentence where the word after it, the first group, opens sentences."""

SMILEYS: Break = (
    (":)", ":-)", ";)", ";-)", ":D", ":P", ":(", ":-("),
    re.compile(r"(?<=\s)[:;]-?[()DP][)]*+\s++(?=[\w\"'])"),
)
"""A smiley closes what it comments."""

RULES: Break = (
    ("---", "___", "===", "***", "~~~"),
    re.compile(r"\s(?=[-_=*~]{8}|\*{3})|(?<![-_=*~])[-_=*~]{8,}+\s++(?=\S)|(?<![*\S])\*{3,}+\s++(?=\S)"),
)
"""Rules drawn with characters."""

_CONTINUED = re.compile(r"\n {12,}")
_MARKUP = r"""
        (?:</?[a-z][a-z0-9-]{0,20}(?: [^<>=]{1,30}=[^<>]{0,200})?/?>[ .]?){1,6}
        \{%[^%]{0,300}%\}
        \[/?[a-z_]{3,20}(?: [^\[\]]{0,200})?\]
    """


BRACKETED = r"(?=[^(\[]*+[(\[]).{0,400}[(\[]"
SLASHED = r"(?=[^/]*+/)(?:.{0,300}[ /(|])?"
"""Words before a bracket, or before a name behind a slash; a line without one is not tried place by place."""

_PART = r"(?:d[eiu]|d[ao]s?|de la|del|della|la|le|les|van|von|der|den|de|el|d[’']|l[’']|y|e|et|und|en|and|&)"
_NAMED = rf"(?-i:[{UPPER}][\w’'.-]*(?: (?:{_PART} ?){{0,2}}[{UPPER}][\w’'.-]*){{0,4}})"


def credit_line(picture: str, agency: str) -> re.Pattern[str]:
    """Compile what a line that only names a picture's maker looks like, given words for both.

    «Photo: Ana Duarte / AP», «(Foto di Ida Tonti)», «© Rui Brea», «Getty Images»; a name alone is none,
    since it may be who is shown.
    """
    who = rf"(?:{agency}(?: images| photo)?|{_NAMED})"
    kind = r"(?:archivs?|d[’']archives?|d[’']archivio|d[’']illustration|de archivo|de arquivo|file|credits?)"
    lead = rf"(?:(?:file |cr[ée]dits? )?{picture}s?(?: {kind})?(?: ?:| by| via| courtesy of| {_PART})? |© ?)"
    apart = r"(?: ?[/,|·–-] ?| via | for | pour | für | para | per | voor )"
    return re.compile(
        rf"[(\[]?(?:{lead}{who}(?:{apart}{who}){{0,3}}|(?:{_NAMED}{apart})?{agency}(?: images| photo)?"
        rf"(?:{apart}{agency}(?: images)?){{0,2}})[)\]]?\.?",
        re.IGNORECASE,
    )


def paper_line(article: str, paper: str, *, names_behind: bool) -> re.Pattern[str]:
    """Compile the line of a paper's own name: «The Harbour Gazette | News», «Le Courrier de la Vère».

    Every word of it has a capital but for articles and prepositions; where `names_behind` is set, what
    the paper is called by follows («Courrier de …»), else it stands before («Harbour Gazette»).
    """
    word = rf"(?-i:[{UPPER}][\w’'-]*)"
    capital = rf"(?-i:(?=[{UPPER}])){paper}"
    named = (
        rf"{article}?{capital}(?: (?:{_PART} ?){{0,2}}{word}){{1,4}}"
        if names_behind
        else rf"{article}?{word}(?: {word}){{0,2}} {capital}|{article}(?-i:(?=[{UPPER}]))\w{{3,}}{paper}"
    )
    return re.compile(rf"(?:{named})(?: ?[|·•–—-] ?[^.!?]{{2,40}})?", re.IGNORECASE)


def page_patterns(phrases: Mapping[str, str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Compile page phrases by what they are there for: one pattern a line, an indented line goes on.

    Markup that a page shows as text is added: it is the same in every language.
    """
    return tuple(
        (why, re.compile("|".join(line.strip() for line in _CONTINUED.sub("", lines).strip().split("\n"))))
        for why, lines in {**phrases, "markup": _MARKUP}.items()
    )
