"""What an answer to a query decides, told by the words that it begins with.

Only its beginning counts: what a longer answer says further on may be about something else. Where none
of the known beginnings fits, nothing is decided, and a person has to say it.
"""

from __future__ import annotations

import re
from functools import cache

from factcheck.text.lexicon import languages, lexicon_of

_WORD = re.compile(r"[\w👍✓✔]+(?:['’]\w+)*")
_LONGEST = 5
"""Words of the longest beginning."""
_UNDECIDED = "undecided"
"""The list of beginnings that only look like a decision."""


def decision_of(answer: str) -> str:
    """Return the value of the disposition that an answer begins with; empty where it is none."""
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(answer[:200])[:_LONGEST]]
    known = _beginnings()
    for count in range(len(words), 0, -1):
        found = known.get(" ".join(words[:count]))
        if found:
            return "" if found == _UNDECIDED else found
    return ""


@cache
def _beginnings() -> dict[str, str]:
    found: dict[str, str] = {}
    for language in sorted(languages()):
        for decision, phrases in lexicon_of(language).replies.DECISIONS.items():
            for phrase in phrases:
                found.setdefault(" ".join(_WORD.findall(phrase)).replace("’", "'"), decision)
    return found
