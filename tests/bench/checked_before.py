"""Checked before: how often the claim that was checked is among the first five: --data DIR.

DIR holds claim_matching (CheckThat! 2020): claims that were checked, and statements made elsewhere. Of
claims that are the same in words or title one is kept. They stand in a real library and are found by
the desk's own way: by words alone, the least MAP@5 is 0.84, and by meaning as well, 0.90.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from factcheck.desk.memory import Memory
from factcheck.library import Library
from factcheck.models import (
    Article,
    ArticleId,
    Block,
    Claim,
    ClaimId,
    Draft,
    DraftId,
    EventKind,
    Placement,
    PlacementId,
    Role,
)
from tests.bench.outcome import Budget, conclude

_LEAST = {False: 0.84, True: 0.90}
"""By whether meaning is compared as well."""
_WAYS = {False: "by words", True: "by words and meaning"}
_SHOWN = 5


def main() -> None:
    """Print MAP@5 and the time of one question; exit 1 where it is less than it must be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the data sets")
    folder = parser.parse_args().data / "claim_matching"
    claims, queries = _rows(folder / "claims.jsonl.gz"), _rows(folder / "queries.jsonl.gz")
    kept, same = _without_duplicates(claims)
    wanted: defaultdict[str, set[str]] = defaultdict(set)
    for query, _, claim, *_ in _rows(folder / "pairs.jsonl.gz"):
        wanted[query].add(same[claim])
    with tempfile.TemporaryDirectory() as home, Library(Path(home) / "claims.factcheck") as library:
        _fill(library, kept)
        print(
            f"{len(claims) - len(kept)} duplicates dropped, {len(kept):,} claims, {len(queries)} statements"
        )
        asked = [(query["tweet_content"], wanted[query[""]]) for query in queries]
        scores = {by_meaning: _score(library, asked, by_meaning) for by_meaning in _LEAST}
    conclude(
        f"how well {len(queries)} statements find the claim that was checked",
        *(
            Budget(
                f"MAP@{_SHOWN} {_WAYS[by_meaning]} at least {least} ({scores[by_meaning]:.3f})",
                scores[by_meaning] >= least,
            )
            for by_meaning, least in _LEAST.items()
        ),
    )


def _score(library: Library, asked: list[tuple[str, set[str]]], by_meaning: bool) -> float:
    """Print and return MAP@5, and print the time of one question."""
    memory = Memory(library)
    began, total = time.perf_counter(), 0.0
    for text, wanted in asked:
        found = memory.like(text, most=_SHOWN, by_meaning=by_meaning)
        if by_meaning and any(row.likeness is None for row in found):
            sys.exit("Failed: the model gave no answer.")
        total += _precision([row.claim for row in found], wanted)
    each = (time.perf_counter() - began) / len(asked)
    score = total / len(asked)
    print(f"{_WAYS[by_meaning]}: MAP@{_SHOWN} {score:.3f}; one question {each * 1000:.0f} ms")
    return score


def _precision(found: list[ClaimId], wanted: set[str]) -> float:
    hits, total = 0, 0.0
    for place, claim in enumerate(found, 1):
        if claim in wanted:
            hits += 1
            total += hits / place
    return total / min(len(wanted), _SHOWN) if wanted else 0.0


def _without_duplicates(claims: list[Any]) -> tuple[list[Any], dict[str, str]]:
    """Return each claim once, and for every claim the one that stands for it."""
    known: dict[str, str] = {}
    same: dict[str, str] = {}
    kept = []
    for claim in claims:
        keys = [_key(claim["vclaim"]), _key(claim["title"])]
        first = next((known[key] for key in keys if key in known), claim[""])
        if first == claim[""]:
            kept.append(claim)
        same[claim[""]] = first
        known |= {key: first for key in keys if key and key not in known}
    return kept, same


def _key(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _fill(library: Library, claims: list[Any]) -> None:
    """Put claims into a library, each with its title beside it as far as a claim has room for one."""
    article, draft = ArticleId("a"), DraftId("d")
    texts = [f"{claim['vclaim']} {claim['title']}" for claim in claims]
    text = "\n".join(texts)
    with library.operation(EventKind.ARTICLE_ADDED, article) as operation:
        operation.insert(Article(article, "Checked claims"))
        operation.insert(Draft(draft, article, 1, text, (Block(Role.BODY, 0, len(text)),)))
        start = 0
        for claim, words in zip(claims, texts, strict=True):
            key = ClaimId(claim[""])
            operation.insert(Claim(key, article, verdict="wrong"))
            operation.insert(Placement(PlacementId(f"p{key}"), key, draft, start, start + len(words), words))
            start += len(words) + 1


def _rows(path: Path) -> list[Any]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


if __name__ == "__main__":
    main()
