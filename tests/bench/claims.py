"""Measure claims and set-asides on labelled sentences: python -m tests.bench.claims --data DIR.

DIR holds claimbuster (debates: CFS is worth checking, NFS states no fact) and policlaim (speeches:
a claim or none).  Two figures matter: what share of the claims ends up in a claim, and what share
of the rest is set aside.  The curve adds the reasons one by one, the surest first.  The articles of
polnear show what would be set aside in news, where a checkable sentence must never be.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck.models import Block
from factcheck.text import claims
from tests.bench.outcome import conclude


@dataclass(frozen=True, slots=True)
class Piece:
    """A text to split, without blocks of its own."""

    text: str
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence that people labelled, and the reason the program sets it aside, «» if it does not."""

    to_check: bool
    reason: str


def main() -> None:
    """Print the figures and curves of both data sets, and what is set aside in news."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the data sets")
    parser.add_argument("--show", action="store_true", help="print what is set aside in news")
    options = parser.parse_args()
    data: Path = options.data
    _report("claimbuster (CFS against NFS)", list(_claimbuster(data)))
    _report("policlaim (claim against none)", list(_policlaim(data)))
    _report_news(data, show=options.show)
    conclude("what becomes a claim of the sentences that people labelled, and of news")


def _claimbuster(data: Path) -> Iterator[Labelled]:
    for row in _rows(data / "claimbuster" / "crowdsourced.jsonl.gz"):
        if row["label"] in ("CFS", "NFS"):
            yield Labelled(row["label"] == "CFS", reason_for(row["text"]))


def _policlaim(data: Path) -> Iterator[Labelled]:
    for row in _rows(data / "policlaim" / "train.jsonl.gz"):
        if row["golden"] is not None:
            yield Labelled(row["golden"] == 1, reason_for(row["SENTENCES"]))


def reason_for(text: str) -> str:
    """Say why a text is wholly set aside; «» if any of it stands in a claim."""
    proposal = claims.propose(Piece(text))
    return proposal.set_aside[0].reason if proposal.set_aside and not proposal.claims else ""


def _report(title: str, rows: list[Labelled]) -> None:
    """Print the two figures, and how they grow as reasons are added, the surest first."""
    to_check = sum(row.to_check for row in rows)
    rest = len(rows) - to_check
    lost = Counter(row.reason for row in rows if row.to_check and row.reason)
    spared = Counter(row.reason for row in rows if not row.to_check and row.reason)
    print(f"{title}: {to_check} to check, {rest} not")
    lost_so_far = spared_so_far = 0
    for reason in sorted(lost | spared, key=lambda reason: lost[reason] / (lost[reason] + spared[reason])):
        lost_so_far, spared_so_far = lost_so_far + lost[reason], spared_so_far + spared[reason]
        kept, aside = 1 - lost_so_far / to_check, spared_so_far / rest
        print(f"  + {reason:22} in a claim {kept:7.2%}   set aside of the rest {aside:7.2%}")


def _report_news(data: Path, *, show: bool) -> None:
    """Print how many sentences of news articles are set aside, by reason, and the speed in processor time."""
    articles = [Piece(row["text"]) for row in _rows(data / "polnear" / "dev.jsonl.gz")]
    started = time.process_time()
    proposals = [claims.propose(article) for article in articles]
    seconds = time.process_time() - started
    size = sum(len(article.text.encode()) for article in articles)
    sentences = sum(len(proposal.sentences) for proposal in proposals)
    reasons = Counter(part.reason for proposal in proposals for part in proposal.set_aside)
    print(f"news: {sentences} sentences, {reasons.total()} set aside, {size / seconds / 1e6:.2f} MB/s")
    for reason, count in reasons.most_common():
        print(f"  {reason:24} {count}")
    if show:
        for article, proposal in zip(articles, proposals, strict=True):
            for part in proposal.set_aside:
                print(f"  {part.reason}: {article.text[part.start : part.end]}")


def _rows(path: Path) -> list[Any]:
    """Read one JSON object a line."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


if __name__ == "__main__":
    main()
