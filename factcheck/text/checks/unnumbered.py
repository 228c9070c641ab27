"""Check that a unit has its number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.sentences import say
from factcheck.text.checks.remarks import CheckKind, Passage, Remark, clipped, remark


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on «rose by percent», «$ million»: a unit whose number was lost."""
    for found in passage.lexicon.checks.LONE.finditer(passage.text, passage.span.start, passage.span.end):
        end = found.end()
        if found["sign"]:
            word = re.compile(r"\s?[a-z]+").match(passage.text, end, passage.span.end)
            end = word.end() if word else end
        words = passage.text[found.start() : end]
        sentence = say("{words} has a unit but no number.", words=clipped(words))
        yield remark(CheckKind.UNIT, found.start(), end, sentence, words)
