"""Check that a unit has its number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.sentences import say
from factcheck.text.checks.remarks import CheckKind, Passage, Remark, clipped, remark

_LONE = re.compile(
    r"\b(?P<lead>by|about|nearly|almost|roughly|around|at\sleast|up\sto|more\sthan|less\sthan|only|just|rose|fell|grew)\s"
    r"(?P<unit>percent|per\scent|percentage\spoints|%)(?![\w-])"
    r"|\b(?P<lead2>nearly|almost|roughly|at\sleast)\s(?P<unit2>kilometers|kilometres|miles|kilograms|tons|tonnes|acres|hectares"
    r"|years|months|weeks|days|hours|minutes|dollars|euros|pounds)(?=\s(?:of|in|from|to|ago|long|later|away|high|wide|deep)\b|[.,;])"
    r"|(?P<sign>[$€£])(?=\s?(?:million|billion|trillion|thousand)\b)"
)


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on «rose by percent», «$ million»: a unit whose number was lost."""
    for found in _LONE.finditer(passage.text, passage.span.start, passage.span.end):
        end = found.end()
        if found["sign"]:
            word = re.compile(r"\s?[a-z]+").match(passage.text, end, passage.span.end)
            end = word.end() if word else end
        words = passage.text[found.start() : end]
        sentence = say("{words} has a unit but no number.", words=clipped(words))
        yield remark(CheckKind.UNIT, found.start(), end, sentence, words)
