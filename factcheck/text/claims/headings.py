"""Whether a headline or subhead states something or only names its subject."""

from __future__ import annotations

import re

from factcheck.text.claims.checkable import holds_fact
from factcheck.text.claims.wording import one_of
from factcheck.text.words import words

_ASKING = re.compile(r"(?:what|why|how|where|when|who|which|whether)\b", re.IGNORECASE)
_LONGEST_QUESTION = 4
_VERBS = """is, are, was, were, be, has, have, had, do, does, did, not, no, will, would, can, could, may,
might, should, must, say, says, said, get, gets, got, go, goes, went, make, makes, made, take, takes,
took, come, comes, came, give, gives, gave, find, finds, found, sets, puts, wins, won, lose, loses, lost,
dies, died, kills, hits, cuts, falls, fell, rises, rose, grow, grows, grew, faces, calls, seeks, quit,
quits, sue, sues, bans, vow, vows, warn, warns, votes, leaves, left, needs, wants, plans, know, knew,
knows, keep, keeps, kept, mean, means, meant, ran, wrote, sold, bought, told, held, met, paid, broke,
began, became"""
_STATES = re.compile(
    rf"^(?:we|i|he|she|it|they|you|this|that|there|nobody|everyone)\b|\d|\b{one_of(_VERBS)}|[’']s\b|n[’']t\b"
    r"|\bto (?!(?:a|an|the)\b)\w|\b\w{2,}(?:ed|ies)\b|^(?!(?:a|an|the) ).*\b\w{2,}ing\b",
    re.IGNORECASE,
)


def states_something(heading: str, longest_name: int) -> bool:
    """Tell whether a heading states something; one longer than so many words is taken to.

    «The vote» and «What happened next» name a subject; «Council votes no» is checked like a sentence.
    """
    count = len(words(heading))
    if _ASKING.match(heading) and count <= _LONGEST_QUESTION:
        return holds_fact(heading)
    return count > longest_name or (count > 1 and _STATES.search(heading) is not None)
