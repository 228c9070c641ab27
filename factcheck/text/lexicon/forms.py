"""Forms that hold in every language written in Latin letters, for the patterns of the lexicons."""

from __future__ import annotations

import re

from factcheck.text.lexicon.kinds import Break

YEAR = r"(?:1[0-9]|20)[0-9]{2}"

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞİŁŃŇŌŐŘŚŞŠŢŤŪŮŹŻŽ"
# The class of capitals stands first, since a search that can skip to it is ten times faster.
_APOSTROPHED = r"['’](?!s\b|[\s,.])[\w-]"
_ENDING = rf"(?:{_APOSTROPHED}++|(?!{_APOSTROPHED}))"
WORD = rf"[{UPPER}](?:\.(?:[A-Z]\.)*(?![A-Z]\.)|[\w&-]*+{_ENDING}(?:\.(?= [A-Z]))?)"
"""A capitalised word, with the full stops of its initials."""

GROUPED = re.compile(
    r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9,])|[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?(?![0-9.])"
    r"|[0-9]+(?:[.,][0-9]+)?"
)
"""A number in figures, where it is not known whether a comma groups its digits or opens its decimals."""

NUMBER_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}

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
