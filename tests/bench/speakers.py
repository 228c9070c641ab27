"""Measure who speaks in other kinds of text than news: python -m tests.bench.speakers --data DIR.

DIR/ud_gum/dev.jsonl.gz holds documents of sixteen kinds. ``gum_speakers.json`` beside this module has
been labelled by hand: for each quotation its offsets in the document (paragraphs joined by a blank line)
and the offsets of the words that may count as its speaker; null where naming nobody is right. A scare
quote, a title or words under discussion have nobody.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from pathlib import Path

from factcheck.models import Span
from factcheck.text import quotes

Answers = list[list[int] | None]
_LABELS = Path(__file__).with_name("gum_speakers.json")


def main() -> None:
    """Print the share of quotations with the right, a wrong and no speaker, in all and by kind of text."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the data sets")
    data: Path = parser.parse_args().data
    labels: dict[str, list[tuple[int, int, Answers]]] = json.loads(_LABELS.read_text(encoding="utf-8"))
    counts: Counter[tuple[str, str]] = Counter()
    with gzip.open(data / "ud_gum" / "dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            text = "\n\n".join(paragraph["text"] for paragraph in row["paragraphs"])
            kind = row["doc"].split("_")[1]
            counts.update((kind, outcome) for outcome in _outcomes(text, labels.get(row["doc"], [])))
    kinds = sorted({kind for kind, _ in counts})
    for name, chosen in (("all", kinds), *((kind, [kind]) for kind in kinds)):
        found = {each: sum(counts[kind, each] for kind in chosen) for each in ("right", "wrong", "empty")}
        total = sum(found.values())
        shares = "  ".join(f"{each} {count / total:6.3f}" for each, count in found.items())
        print(f"{name:14}{total:5} quotations  {shares}")


def _outcomes(text: str, labels: list[tuple[int, int, Answers]]) -> list[str]:
    """Judge each labelled quotation of a document: right, wrong or empty."""
    speakers = {found.start: found.speaker for found in quotes.find(text)}
    return [_outcome(speakers.get(start), answers) for start, _, answers in labels]


def _outcome(speaker: Span | None, answers: Answers) -> str:
    if speaker is None:
        return "right" if None in answers else "empty"
    good = any(answer is not None and speaker.overlaps(Span(*answer)) for answer in answers)
    return "right" if good else "wrong"


if __name__ == "__main__":
    main()
