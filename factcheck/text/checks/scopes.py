"""Check that a superlative says among what it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.models import DetailKind
from factcheck.sentences import say
from factcheck.text.checks.remarks import CheckKind, Passage, Remark, clipped, remark
from factcheck.text.lexicon import Lexicon


def check(lexicon: Lexicon, passages: Sequence[Passage]) -> Iterator[Remark]:
    """Remark on «is the oldest bridge.» where neither this sentence nor the one before says of what.

    Only superlatives that can be measured, and only where they are what the sentence states.
    """
    checks = lexicon.checks
    before = ""
    for passage in passages:
        for detail in passage.of(DetailKind.SUPERLATIVE):
            if detail.normal not in checks.MEASURABLE:
                continue
            noun = checks.SCOPED_NOUN.match(passage.text, detail.end, passage.span.end)
            head = passage.text[max(passage.span.start, detail.start - 16) : detail.start]
            if noun is None or not checks.STATES_IT.search(head) or checks.SCOPE.search(passage.wording):
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
