"""Measure sentence splitting beside its peers: python -m tests.bench.sentences --data DIR.

DIR holds golden_rules, ud_ewt, ud_gum and polnear, each a gzipped file of JSON lines. Quality is
F1 of exact sentence spans; speed is the best of five rounds over the news articles, in processor
time, all splitters taking turns so that a busy machine is busy for each of them.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from tests.bench.outcome import conclude
from tests.bench.splitters import Spans, Splitter, splitters

_COLUMNS = ("Golden Rules", "EWT par.", "GUM par.", "EWT docs", "GUM docs", "MB/s", "ratio")


def main() -> None:
    """Print one row for each splitter."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the data sets")
    data: Path = parser.parse_args().data
    print(f"{'':28}" + "".join(f"{column:>14}" for column in _COLUMNS))
    contenders = splitters()
    speeds = _speeds(contenders, data)
    first = next(iter(speeds.values()))
    for name, run in contenders.items():
        figures = [
            f"{_golden(run, data)}/48",
            *(f"{f1(run, _paragraphs(data / part)):.2f}" for part in ("ud_ewt", "ud_gum")),
            *(f"{f1(run, _documents(data / part)):.2f}" for part in ("ud_ewt", "ud_gum")),
            f"{speeds[name]:.2f}",
            f"{speeds[name] / first:.2f}",
        ]
        print(f"{name:28}" + "".join(f"{figure:>14}" for figure in figures), flush=True)
    conclude("sentences of English texts beside other splitters")


def _rows(path: Path) -> Iterator[Any]:
    """Yield what stands in a gzipped file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _golden(run: Splitter, data: Path) -> int:
    """Count the Golden Rules kept."""
    rows = _rows(data / "golden_rules" / "rules.jsonl.gz")
    return sum([row["text"][a:b] for a, b in run(row["text"])] == row["sentences"] for row in rows)


def _paragraphs(folder: Path) -> Iterator[tuple[str, Spans]]:
    """Yield each paragraph with its sentences."""
    for row in _rows(folder / "dev.jsonl.gz"):
        for paragraph in row["paragraphs"]:
            yield paragraph["text"], [(start, end) for start, end in paragraph["sentences"]]


def _documents(folder: Path) -> Iterator[tuple[str, Spans]]:
    """Yield each document, its paragraphs joined by blank lines, with its sentences."""
    for row in _rows(folder / "dev.jsonl.gz"):
        text, spans = "", []
        for paragraph in row["paragraphs"]:
            spans += [(len(text) + start, len(text) + end) for start, end in paragraph["sentences"]]
            text += paragraph["text"] + "\n\n"
        yield text, spans


def f1(run: Splitter, cases: Iterable[tuple[str, Spans]]) -> float:
    """Return the F1 of exact spans over all cases, in percent."""
    hits = wanted = found = 0
    for text, gold in cases:
        got = set(run(text))
        hits += len(got.intersection(gold))
        wanted += len(gold)
        found += len(got)
    return 200 * hits / (wanted + found)


def _speeds(contenders: dict[str, Splitter], data: Path) -> dict[str, float]:
    """Return the megabytes of news articles that each splits in a second."""
    articles = [row["text"] for row in _rows(data / "polnear" / "dev.jsonl.gz")]
    size = sum(len(article.encode()) for article in articles) / 1_000_000
    best = dict.fromkeys(contenders, float("inf"))
    for _ in range(5):
        for name, run in contenders.items():
            run(articles[0])  # what is loaded at first use does not count
            start = time.process_time()
            for article in articles:
                run(article)
            best[name] = min(best[name], time.process_time() - start)
    return {name: size / seconds for name, seconds in best.items()}


if __name__ == "__main__":
    main()
