"""Which quotation marks belong together within a paragraph."""

from __future__ import annotations

import re

_MARKS = re.compile(r"''|[\"“”„«»‘’‚‹›']")
_CLOSES = {
    "“": ("”",),
    "„": ("“", "”"),
    "«": ("»",),
    "»": ("«", "»"),
    "‘": ("’",),
    "‚": ("‘", "’"),
    "‹": ("›",),
    "›": ("‹", "›"),
    '"': ('"',),
    "'": ("'",),
    "''": ("''",),
}
"""What may close the quotation that a mark opens; several languages close with what others open with."""


def quoted_stretches(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the outermost quotations of a paragraph in order, marks included, end exclusive.

    A mark that is opened and never closed opens nothing.
    """
    stretches: list[tuple[int, int]] = []
    wanted: tuple[str, ...] = ()
    opened = start
    for match in _MARKS.finditer(text, start, end):
        mark = match[0]
        if wanted:
            if mark in wanted and (mark not in "’'" or _may_close(text, match.start(), end)):
                stretches.append((opened, match.end()))
                wanted = ()
        elif mark in _CLOSES and _may_open(text, match.start(), match.end(), start, end):
            wanted, opened = _CLOSES[mark], match.start()
    return stretches


def _may_open(text: str, at: int, after: int, start: int, end: int) -> bool:
    """Tell whether the mark stands where a quotation may begin: before a word, not right after one."""
    return (at == start or not text[at - 1].isalnum()) and after < end and not text[after].isspace()


def _may_close(text: str, at: int, end: int) -> bool:
    """Tell whether a single mark closes a quotation and is no apostrophe: after a stop or a comma."""
    return text[at - 1] in ".!?,…" and (at + 1 == end or not text[at + 1].isalnum())
