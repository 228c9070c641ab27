"""Claims of an article that state the same in the same words, and were decided otherwise."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from factcheck.case.kept import Changed, KeptAnswer
from factcheck.models import Case, ClaimId, Verdict

_WORD = re.compile(r"\w+")
_FEWEST = 3
"""Words from which on two claims are the same: “It did.” may be said of anything."""

Groups = tuple[tuple[int, ...], ...]


def other_verdicts(case: Case) -> dict[ClaimId, tuple[int, Verdict]]:
    """Return, for each claim of which another states the same with another verdict, that one.

    It is given by its number, from 1, and its verdict; the first such claim counts.
    """
    found = {}
    for group in _alike.of(
        case, None, lambda: _find(case), lambda known, changed: _follow(case, known, changed)
    ):
        decided = [(at, case.claims[at].claim.verdict) for at in group]
        for at, key in decided:
            other = next((row for row in decided if key and row[1] and row[1] != key), None)
            verdict = case.scale.verdict(other[1]) if other is not None else None
            if other is not None and verdict is not None:
                found[case.claims[at].id] = (other[0] + 1, verdict)
    return found


_alike: KeptAnswer[Groups] = KeptAnswer()


def _find(case: Case) -> Groups:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, placed in enumerate(case.claims):
        places[_key(placed.text)].append(at)
    return tuple(tuple(group) for key, group in places.items() if key and len(group) > 1)


def _follow(case: Case, known: Groups, changed: Changed) -> Groups:
    # Verdicts change with every key; the words of claims hardly ever.
    return known if all(old.text == new.text for old, new in changed) else _find(case)


@lru_cache(maxsize=20_000)
def _key(text: str) -> str:
    words = _WORD.findall(text.casefold())
    return " ".join(words) if len(words) >= _FEWEST else ""
