"""Says how a quotation stands to what was said."""

from __future__ import annotations

import re

from factcheck.sentences import Sentence, say

_VOICE = re.compile(r"<v(?:\.[\w.]{1,80})?[ \t]{1,20}([^>\n]{1,80})>")
GRADES: dict[str, Sentence] = {
    "equal": say("Word for word what was said."),
    "near": say("What was said, but for sounds and fillers."),
    "shortened": say("What was said, shortened where it shows."),
    "left-out": say("Words were left out, and the quotation does not show it."),
    "changed": say("Not the words that were said."),
    "joined": say("Joined from two places."),
    "missing": say("Not found in what was said."),
}
"""By the grade's value, so that cases need not know of evidence."""


def spoken(words: str) -> str:
    """Return words of a transcript as people read them: “Ada: Yes.” for the mark of a speaker in VTT."""
    return _VOICE.sub(r"\1: ", words)


def time_code(seconds: float) -> str:
    """Return a time as people write it, such as 12:40 or 1:02:07."""
    whole = int(seconds)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02d}:{whole % 60:02d}" if hours else f"{minutes:02d}:{whole % 60:02d}"
