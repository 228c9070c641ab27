"""Measure how claims are carried to a newer draft: python -m tests.bench.edits --data DIR.

DIR holds polnear and revisions_18f, each a gzipped file of JSON lines. Real articles are edited
at random, so that the truth is known; then real revisions are compared with two readings of what
their editors did. Overlap is the shared share of both stretches together.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from factcheck.models import Span, Status
from factcheck.text import sentences
from factcheck.text.anchor import Carried, carry
from factcheck.text.words import has_word
from tests.bench import redrafting, revised
from tests.bench.outcome import Budget, conclude
from tests.bench.redrafting import Editor, Piece, Redraft

_TEXTS = Path(__file__).with_name("texts")
_MOST_MS = 300
_RIGHT = 0.7
_AROUND = 25
"""Characters on either side of a claim that make its surroundings."""

Carry = Callable[[str, str, Sequence[Span]], list[Carried]]


def main() -> None:
    """Print the tables; exit 1 where a draft takes too long."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the data sets")
    parser.add_argument("--claims", type=int, default=100_000, help="claims to carry in edited articles")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0, help="failures to print")
    arguments = parser.parse_args()
    articles = _articles(arguments.data)
    _print_edits(articles, arguments.claims, arguments.seed, arguments.show)
    for folder in sorted(path for path in _TEXTS.iterdir() if path.is_dir()):
        own = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
        print(f"in {folder.name}, of our own articles")
        _print_edits(own, arguments.claims // 20, arguments.seed, arguments.show, language=folder.name)
    _print_revisions(arguments.data)
    took = _print_time(articles, arguments.seed) * 1000
    conclude(
        "how claims are carried to a newer draft",
        Budget(f"1,000 in 20,000 words with 400 edits within {_MOST_MS} ms ({took:.0f})", took <= _MOST_MS),
    )


def _articles(data: Path) -> list[str]:
    texts = [row["text"] for row in _rows(data / "polnear" / "dev.jsonl.gz")]
    texts += {row["path"]: row["before"] for row in _rows(data / "revisions_18f" / "dev.jsonl.gz")}.values()
    return [text for text in texts if len(text) > 1000]


def _rows(path: Path) -> Iterator[Any]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _claims(draft: Redraft, chance: random.Random) -> list[Span]:
    """Choose claims: each sentence, some parts of sentences, some pairs of sentences."""
    spans = [span for span in draft.spans if has_word(draft.old, span.start, span.end)]
    for number, span in enumerate(draft.spans):
        words = [at for at in range(span.start, span.end) if draft.old[at - 1 : at] in (" ", "")]
        if len(words) > 4:
            first, last = sorted(chance.sample(range(len(words)), 2))
            text = draft.old[words[first] : words[last]].rstrip()
            if has_word(text, 0, len(text)):
                spans.append(Span(words[first], words[first] + len(text)))
        if number and chance.random() < 0.1:
            spans.append(Span(draft.spans[number - 1].start, span.end))
    return spans


def _truth(
    draft: Redraft, places: dict[int, list[tuple[int, Piece]]], span: Span
) -> tuple[list[tuple[int, int]], bool]:
    """Return where the words of a claim went, as stretches, and whether any of them was edited."""
    found = []
    edited = False
    for number, sentence in enumerate(draft.spans):
        if not sentence.overlaps(span):
            continue
        for at, piece in places.get(number, ()):
            low, high = max(span.start, piece.low), min(span.end, piece.high)
            if piece.edited and (
                low < high or (piece.low == piece.high and span.start < piece.low < span.end)
            ):
                edited = True
                found.append((at, at + len(piece.text)))
            elif low < high and not piece.edited:
                found.append((at + low - piece.low, at + high - piece.low))
    return found, edited


def _print_edits(articles: list[str], claims: int, seed: int, show: int, *, language: str = "en") -> None:
    """Edit articles until so many claims were carried, and print what became of them."""
    tables = {"factcheck": _Table(show), "plain search": _Table(0), "rapidfuzz": _Table(0)}
    ways: dict[str, Carry] = {
        "factcheck": partial(carry, language=language),
        "plain search": _search,
        "rapidfuzz": _rapidfuzz,
    }
    chance = random.Random(seed)
    strangers = [
        text[span.start : span.end]
        for text in articles[:20]
        for span in sentences.split(text, language=language)
    ]
    done = 0
    while done < claims:
        draft = redrafting.start(chance.choice(articles), language)
        share = chance.choice((0.05, 0.1, 0.2, 0.4))
        Editor(chance.randrange(2**32), strangers, language).edit(
            draft, max(1, int(share * len(draft.spans)))
        )
        spans = _claims(draft, chance)
        new, places = draft.build()
        for name, way in ways.items():
            # The peers are slow: a twentieth of the articles shows what they do.
            if name == "factcheck" or done % 20 == 0:
                tables[name].add(draft, new, places, spans, way(draft.old, new, spans))
        done += len(spans)
    for name, table in tables.items():
        table.print(name)


class _Table:
    """Counts of what became of claims, by what was done to their sentences."""

    def __init__(self, show: int) -> None:
        self._counts: dict[str, Counter[str]] = {}
        self._show = show

    def add(
        self,
        draft: Redraft,
        new: str,
        places: dict[int, list[tuple[int, Piece]]],
        spans: Sequence[Span],
        results: Sequence[Carried],
    ) -> None:
        for span, result in zip(spans, results, strict=True):
            numbers = [number for number, each in enumerate(draft.spans) if each.overlaps(span)]
            kinds = set().union(*(draft.kinds.get(number, set()) for number in numbers)) or {"untouched"}
            found, edited = _truth(draft, places, span)
            verdict = _verdict(found, result, span)
            if verdict == "wrong" and _stands_alike(draft.old, span, new, result):
                verdict = "right"
            facts = edited and kinds & {"detail", "edited beside copy"}
            if facts and result.status in (Status.PLACED, Status.MOVED):
                verdict = "missed"
            elif verdict == "right" and not edited and result.status is Status.CHANGED:
                verdict = "reopened"
            kind = "several" if len(numbers) > 1 else " + ".join(sorted(kinds))
            self._counts.setdefault(kind, Counter())[verdict] += 1
            self._tell(kind, verdict, draft, new, span, result, found)

    def _tell(
        self, kind: str, verdict: str, draft: Redraft, new: str, span: Span, result: Carried,
        found: list[tuple[int, int]],
    ) -> None:  # fmt: skip
        if self._show <= 0 or verdict in ("right", "cut"):
            return
        self._show -= 1
        print(f"{verdict} ({kind}): {result}")
        print(f"   was    {draft.old[span.start : span.end]!r}")
        print(f"   truth  {[new[low:high] for low, high in found]!r}")
        if result.start is not None:
            print(f"   carried {new[result.start : result.end]!r}")

    def print(self, name: str) -> None:
        columns = ("right", "cut", "wrong", "missed", "partly", "orphaned", "reopened", "loose")
        print(f"{name:24}" + "".join(f"{column:>10}" for column in columns))
        whole: Counter[str] = Counter()
        for kind, counts in sorted(self._counts.items()):
            print(f"  {kind:22}" + "".join(f"{counts[column]:>10}" for column in columns))
            whole += counts
        print(f"  {'all':22}" + "".join(f"{whole[column]:>10}" for column in columns), flush=True)


def _verdict(found: list[tuple[int, int]], result: Carried, span: Span) -> str:
    """Judge one result: right, cut (rightly orphaned), wrong, partly, orphaned, or loose.

    Loose are claims over several sentences of which some left: an orphan is no failure there.
    """
    found = [each for each in found if each[0] < each[1]]
    if result.start is None or result.end is None:
        if not found:
            return "cut"
        size = sum(high - low for low, high in found)
        return "loose" if size < 0.5 * len(span) or _scattered(found) else "orphaned"
    shared = sum(max(0, min(high, result.end) - max(low, result.start)) for low, high in found)
    if not shared:
        return "wrong"
    if _scattered(found):
        return "right"
    low, high = min(each[0] for each in found), max(each[1] for each in found)
    shared = min(high, result.end) - max(low, result.start)
    return "right" if shared >= _RIGHT * (max(high, result.end) - min(low, result.start)) else "partly"


def _stands_alike(old: str, span: Span, new: str, result: Carried) -> bool:
    """Tell whether the same words stand between the same words, so that nobody could tell twins apart."""
    if result.start is None or result.end is None or result.status is Status.CHANGED:
        return False
    was = "".join(old[max(0, span.start - _AROUND) : span.end + _AROUND].split())
    now = "".join(new[max(0, result.start - _AROUND) : result.end + _AROUND].split())
    least = len(span) + _AROUND
    return SequenceMatcher(None, was, now, autojunk=False).find_longest_match().size >= least


def _scattered(found: list[tuple[int, int]]) -> bool:
    """Tell whether the words of a claim stand in places far from one another."""
    low, high = min(each[0] for each in found), max(each[1] for each in found)
    return high - low > 1.4 * sum(high - low for low, high in found) + 10


def _search(old: str, new: str, spans: Sequence[Span]) -> list[Carried]:
    """Look for the same words, the first time they stand in the new text."""
    results = []
    for span in spans:
        at = new.find(old[span.start : span.end])
        results.append(_found(at, at + len(span), 1.0) if at >= 0 else _found(None, None, 0.0))
    return results


def _rapidfuzz(old: str, new: str, spans: Sequence[Span]) -> list[Carried]:
    """Take the most alike stretch of the new text, from a likeness of 70 on; nothing where not installed."""
    try:
        fuzz = import_module("rapidfuzz.fuzz")
    except ImportError:
        return [_found(None, None, 0.0)] * len(spans)
    results = []
    for span in spans:
        best = fuzz.partial_ratio_alignment(old[span.start : span.end], new, score_cutoff=70)
        results.append(
            _found(None, None, 0.0) if best is None else _found(best.dest_start, best.dest_end, best.score)
        )
    return results


def _found(start: int | None, end: int | None, score: float) -> Carried:
    status = Status.ORPHANED if start is None else Status.PLACED if score in (1.0, 100.0) else Status.CHANGED
    return Carried(start, end, status, score)


def _print_revisions(data: Path) -> None:
    """Print how real revisions were followed: changed sentences, and deleted ones that got a place."""
    pairs = [(row["before"], row["after"]) for row in _rows(data / "revisions_18f" / "dev.jsonl.gz")]
    columns = ("changed", "right", "partly", "wrong", "orphaned", "deleted", "anchored")
    print(f"{'real revisions, percent':36}" + "".join(f"{column:>10}" for column in columns))
    ways: dict[str, Carry] = {
        "factcheck": carry,
        "plain search": _search,
        "rapidfuzz": _rapidfuzz,
    }
    for reading in (revised.by_sentence, revised.by_word):
        truths = [(old, new, list(reading(old, new))) for old, new in pairs]
        for name, way in ways.items():
            counts: Counter[str] = Counter()
            for old, new, truth in truths:
                results = way(old, new, [span for span, _ in truth])
                counts.update(_judge(place, each) for (_, place), each in zip(truth, results, strict=True))
            deleted = counts["anchored"] + counts["cut"]
            changed = counts.total() - deleted
            shares = [100 * counts[column] / max(1, changed) for column in columns[1:5]]
            figures = "".join(f"{share:>10.2f}" for share in shares)
            anchored = 100 * counts["anchored"] / max(1, deleted)
            label = f"{name}, {reading.__name__.replace('_', ' ')}"
            print(f"  {label:34}{changed:>10}{figures}{deleted:>10}{anchored:>10.2f}", flush=True)


def _judge(place: Span | None, result: Carried) -> str:
    """Compare one result with a reading of a real revision."""
    if result.start is None or result.end is None:
        return "cut" if place is None else "orphaned"
    if place is None:
        return "anchored"
    shared = min(place.end, result.end) - max(place.start, result.start)
    if shared <= 0:
        return "wrong"
    return (
        "right"
        if shared >= _RIGHT * (max(place.end, result.end) - min(place.start, result.start))
        else "partly"
    )


def _print_time(articles: list[str], seed: int) -> float:
    """Print and return the processor time of 1,000 claims in 20,000 words, 400 edits, the best of five."""
    text = "\n\n".join(articles)
    text = text[: [match.end() for match in re.finditer(r"\w+", text)][20_000]]
    draft = redrafting.start(text)
    made = Editor(seed, ["A sentence was put in here."]).edit(draft, 400)
    new, _ = draft.build()
    spans = random.Random(seed).sample(_claims(draft, random.Random(seed)), 1000)
    times = []
    for _ in range(5):
        begin = time.process_time()
        carry(text, new, spans)
        times.append(time.process_time() - begin)
    print(f"1,000 claims, 20,000 words, {made} edits: {min(times) * 1000:.0f} ms")
    return min(times)


if __name__ == "__main__":
    main()
