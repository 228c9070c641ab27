"""Whether a headline or subhead states something or only names its subject."""

from __future__ import annotations

import re

from factcheck.text.blocks import is_paper_name
from factcheck.text.claims.checkable import holds_fact
from factcheck.text.lexicon import lexicon_of
from factcheck.text.words import words

_LONGEST_QUESTION = 4
_LONGEST_SECTION = 4
_MARK = re.compile(r" ?[|·•–—-] ?")
"""What stands between a paper's name and its section."""
_PLACE_IN_LIST = re.compile(r"^\s*\d{1,2}[.)]\s+")
"""«3. Mental health»: the number says which of the parts it is, and states nothing."""


def names_paper(heading: str, *, language: str = "en") -> bool:
    """Tell whether a heading is only the name of a paper, with one of its sections or without.

    «World Record – 12 medals in one night» looks like one, but what stands behind its mark is no section.
    """
    behind = _MARK.split(heading, maxsplit=1)[1:]
    return is_paper_name(heading, language=language) and not any(
        states_something(part, _LONGEST_SECTION, language=language) for part in behind
    )


def states_something(heading: str, longest_name: int, *, language: str = "en") -> bool:
    """Tell whether a heading states something; one longer than so many words is taken to.

    «The vote» and «What happened next» name a subject; «Council votes no» is checked like a sentence.
    """
    heading = _PLACE_IN_LIST.sub("", heading, count=1)
    lexicon = lexicon_of(language)
    facts = lexicon.facts
    count = len(words(heading))
    if facts.ASKING.match(heading) and count <= _LONGEST_QUESTION:
        return holds_fact(lexicon, heading)
    return count > longest_name or (count > 1 and facts.STATES.search(heading) is not None)
