"""Clutter: what a web page leaves behind when its text is copied.

A line is clutter only when it can hardly be anything else, since what is called clutter is
out of the checker's sight. Each rule has its reason; in doubt a line is article text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.text.lexicon import Lexicon, lexicon_of

_LONGEST = 400
_HOST = re.compile(r"(?:https?://)?www\.[\w-]+(?:\.[\w-]+)+/?")
"""The address of a whole site, which no source is."""


_SENTENCE_END = re.compile(r"[.!?…]['\"”’)\]]*$")


_RUNNING_TIME = re.compile(r"(?<![\d:.])\(?(\d?\d):([0-5]\d)(?::[0-5]\d)?\)?$")


def reason(line: str, *, written: bool = False, language: str = "en") -> str:
    """Return why a line of text is a page's leftover, an empty string where it is not one.

    In a file of the writer's own (``written``) a pointer such as “Related: …” is the writer's.
    """
    lexicon = lexicon_of(language)
    bare = " ".join(line.split())
    if not bare or len(bare) > _LONGEST:
        return ""
    if not any(character.isalnum() for character in bare):
        return "separator"
    folded = bare.lower().replace("’", "'") if "’" in bare else bare.lower()
    for why, pattern in lexicon.clutter.PHRASE_PATTERNS:
        if pattern.fullmatch(folded):
            return why
    if _is_button_row(lexicon, folded):
        return "share buttons"
    if _HOST.fullmatch(folded):
        return "separator"
    if not written and _is_pointer(lexicon, bare, folded):
        return "pointer to another piece"
    return ""


def reasons(lines: Sequence[str], *, written: bool = False, language: str = "en") -> list[str]:
    """Return for each paragraph, in order, why it is clutter, or an empty string.

    A teaser is known by the running time at its end, but only where it stands alone: three
    or more such lines in a row are results or a timetable. In a file of the writer's own
    (``written``) a time at a line's end is a place in a recording.
    """
    lexicon = lexicon_of(language)
    found = [reason(line, written=written, language=lexicon.language) for line in lines]
    if written:
        return found
    timed = [not why and _ends_in_running_time(lexicon, line) for why, line in zip(found, lines, strict=True)]
    start = 0
    while start < len(timed):
        end = start
        while end < len(timed) and timed[end]:
            end += 1
        if 0 < end - start < 3:
            found[start:end] = ["video teaser"] * (end - start)
        start = max(end, start + 1)
    return found


def _is_button_row(lexicon: Lexicon, folded: str) -> bool:
    words = folded.replace("|", " ").replace("·", " ").replace("•", " ").split()
    return (
        2 <= len(words) <= 12
        and all(word in lexicon.clutter.BUTTONS for word in words)
        and len(set(words)) > 1
    )


def _is_pointer(lexicon: Lexicon, bare: str, folded: str) -> bool:
    """Tell a promotion of another piece, which has a title's form: short, no full stop."""
    return (
        bool(lexicon.clutter.POINTER.match(folded))
        and len(bare.split()) <= 20
        and not _SENTENCE_END.search(bare[-6:])
    )


def _ends_in_running_time(lexicon: Lexicon, line: str) -> bool:
    clutter = lexicon.clutter
    bare = " ".join(line.split())
    if len(bare) > 120:
        return False
    found = _RUNNING_TIME.search(bare)
    if not found:
        return False
    title = bare[: found.start()].rstrip()
    words = title.split()
    if not 2 <= len(words) <= 14 or title[0].isdigit() or _SENTENCE_END.search(title[-4:]):
        return False
    minutes = found.group(1)
    # “02:24” can hardly be an hour of the day in a news text, “2:24” and “14:30” often are.
    padded = len(minutes) == 2 and minutes[0] == "0"
    return (padded or found.group().startswith("(")) and not clutter.CLOCK_WORD.search(title.lower())
