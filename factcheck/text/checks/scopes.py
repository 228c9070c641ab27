"""Check that a superlative says among what it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.models import DetailKind
from factcheck.sentences import say
from factcheck.text.checks.remarks import CheckKind, Passage, Remark, clipped, remark
from factcheck.text.wordlists import listed

_MEASURABLE = listed("""
    largest biggest oldest tallest highest longest fastest smallest richest poorest busiest
    deadliest youngest heaviest wealthiest cheapest hottest coldest deepest
    """)
_CLAIMS = re.compile(r"\b(?:is|was|are|were|became|becomes|remains|remained|be)\s(?:now\s|still\s|also\s)?$")
_NOUN = re.compile(
    r"(?:\s(?:and\s)?[a-z]+(?:-[a-z]+)*){1,3}(?=\s?[.!]|,\s(?:and|but|said|he|she|it|they|with)\b|\sand\s(?:its|the|has|is|was)\b)"
)
_SCOPE = re.compile(
    r"\b(?:in|of|on|among|ever|since|for|within|world|nation|national|country|state|history|record|year|date|at|to|than|that"
    r"|who|which|so\sfar|yet|around|across|here|there|by|outside|between|from|when|where)\b|[’']s?\s",
    re.I,
)


def check(passages: Sequence[Passage]) -> Iterator[Remark]:
    """Remark on «is the oldest bridge.» where neither this sentence nor the one before says of what.

    Only superlatives that can be measured, and only where they are what the sentence states.
    """
    before = ""
    for passage in passages:
        for detail in passage.of(DetailKind.SUPERLATIVE):
            if detail.normal not in _MEASURABLE:
                continue
            noun = _NOUN.match(passage.text, detail.end, passage.span.end)
            head = passage.text[max(passage.span.start, detail.start - 16) : detail.start]
            if noun is None or not _CLAIMS.search(head) or _SCOPE.search(passage.wording):
                continue
            # The stem, so that «factories» before is known again in «factory».
            counted = noun[0].split()[-1]
            counted = counted[: max(4, len(counted) - 3)]
            if re.search(rf"\b{re.escape(counted)}", before):
                continue
            words = passage.text[detail.start : noun.end()]
            sentence = say("{words} names no scope: among which, where, since when?", words=clipped(words))
            yield remark(CheckKind.SCOPE, detail.start, noun.end(), sentence, words)
        before = passage.wording
