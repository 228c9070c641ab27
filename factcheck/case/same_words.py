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
    # Asked for each claim of a case: found once for each state of it.
    return _others.of(
        case, case.scale, lambda: _found(case), lambda known, changed: _again(case, known, changed)
    )


Others = dict[ClaimId, tuple[int, Verdict]]
_others: KeptAnswer[Others] = KeptAnswer()


def _again(case: Case, known: Others, changed: Changed) -> Others:
    # All anew where one differs: whom each claim is set against may be another one then.
    same = all(old.claim.verdict == new.claim.verdict and old.text == new.text for old, new in changed)
    return known if same else _found(case)


def _found(case: Case) -> Others:
    found: Others = {}
    for group in _alike.of(
        case, None, lambda: _find(case), lambda known, changed: _follow(case, known, changed)
    ):
        decided = [(at, key) for at in group if (key := case.claims[at].claim.verdict)]
        firsts: dict[str, int] = {}
        for at, key in decided:
            firsts.setdefault(key, at)
        for at, key in decided:
            other = next((other for other in firsts if other != key), None)
            # A verdict of a scale that the article had before is none to be named.
            verdict = case.scale.verdict(other)
            if other is not None and verdict is not None:
                found[case.claims[at].id] = (firsts[other] + 1, verdict)
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
