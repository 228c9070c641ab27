"""Measure the speed of the detail finder and the desk checks on news articles.

Run as ``python -m tests.bench.details --data DIR``, where DIR holds ``polnear/dev.jsonl.gz`` with one
article a line: ``{"name": …, "text": …}``.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from factcheck.models import Span
from factcheck.text import checks, details, sentences
from tests.bench.outcome import conclude


def _articles(data: Path) -> list[str]:
    with gzip.open(data / "polnear" / "dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [str(json.loads(line)["text"]) for line in lines]


def _speed(size: int, work: Callable[[], object], runs: int = 3) -> float:
    """Return millions of characters a second, the best of several runs, in processor time."""
    best = float("inf")
    for _ in range(runs):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    return size / best / 1e6


def main() -> None:
    """Print speeds over whole articles and claim by claim, and how often each kind was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    texts = _articles(parser.parse_args().data)
    size = sum(map(len, texts))
    long = "\n\n".join(texts)
    spans: list[Span] = sentences.split(long)
    print(f"{len(texts)} articles, {size:,} characters, {len(spans):,} sentences")
    whole = _speed(size, lambda: [details.find(text, 0, len(text)) for text in texts])
    print(f"details, article by article   {whole:6.2f} MB/s")
    single = _speed(len(long), lambda: [details.find(long, span.start, span.end) for span in spans])
    print(f"details, sentence by sentence {single:6.2f} MB/s (one text of {len(long):,} characters)")
    desk = _speed(size, lambda: [checks.run(text) for text in texts])
    print(f"desk checks                   {desk:6.2f} MB/s (sentences and details included)")
    found = Counter(detail.kind for text in texts for detail in details.find(text, 0, len(text)))
    print(", ".join(f"{kind} {count}" for kind, count in found.most_common()))
    remarks = Counter(remark.kind for text in texts for remark in checks.run(text))
    print("remarks: " + (", ".join(f"{kind} {count}" for kind, count in remarks.most_common()) or "none"))
    conclude(f"the speed of details and desk checks in {len(texts)} news articles, in processor time")


if __name__ == "__main__":
    main()
