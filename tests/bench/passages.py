"""Passages: finding the places of a copy of a megabyte that speak of a claim, and comparing a passage."""

from __future__ import annotations

import random
import time

from factcheck.evidence.passages.comparing import compare
from factcheck.evidence.passages.finding import find_places
from factcheck.evidence.passages.folding import fold
from factcheck.text import details
from tests.bench.outcome import Budget, conclude
from tests.bench.quotations import sentences

_SIZE = 1_000_000
_CLAIM = (
    "The ministry repaired 4,217 bridges near the old depot in 1987, Ada Brandt said, and sold 12 engines."
)
_ROUNDS = 7
_MOST_MS = 100


def main() -> None:
    """Print how long each takes; the smallest of several rounds."""
    copy = _prose(random.Random(20261124))
    times: dict[str, list[float]] = {"folding": [], "comparing": []}
    for _ in range(_ROUNDS):
        began = time.process_time()
        folded = fold(copy)
        times["folding"].append(time.process_time() - began)
        began = time.process_time()
        compare(copy[700_010:700_200].partition(" ")[2].rpartition(" ")[0], folded)
        times["comparing"].append(time.process_time() - began)
    print(f"folding 1 MB once: {min(times['folding']) * 1000:.0f} ms")
    print(f"a passage in it, then: {min(times['comparing']) * 1000:.1f} ms")
    copies = {
        "prose": (_CLAIM, copy),
        "a claim of common words": (" ".join(list(dict.fromkeys(copy.split()))[:14]) + ".", copy),
        "in one paragraph": (_CLAIM, " ".join(copy.split())),
        "the claim over and over": (_CLAIM, f"{_CLAIM} " * (_SIZE // len(_CLAIM))),
    }
    conclude(
        "finding in a copy of 1 MB the places that speak of a claim, in processor time",
        *(_budget(name, claim, text) for name, (claim, text) in copies.items()),
    )


def _budget(name: str, claim: str, copy: str) -> Budget:
    found = details.find(claim, 0, len(claim))
    times = []
    for _ in range(_ROUNDS):
        began = time.process_time()
        find_places(claim, found, copy)
        times.append((time.process_time() - began) * 1000)
    return Budget(f"{name} within {_MOST_MS} ms ({min(times):.0f})", min(times) <= _MOST_MS)


def _prose(seed: random.Random) -> str:
    """Return a megabyte in which words are as frequent as in prose (Zipf), with spoken figures between."""
    vocabulary = ["".join(seed.choices("etaoinshrdlu", k=seed.randint(2, 9))) for _ in range(9000)]
    weights = [1 / rank for rank in range(1, len(vocabulary) + 1)]
    spoken = sentences(seed, 300)
    parts: list[str] = []
    length = 0
    while length < _SIZE:
        line = " ".join(seed.choices(vocabulary, weights, k=18)) + ". "
        parts.append(line if seed.random() > 0.02 else f"{seed.choice(spoken)}.\n\n")
        length += len(parts[-1])
    return "".join(parts)[:_SIZE]


if __name__ == "__main__":
    main()
