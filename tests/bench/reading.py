"""Measure who speaks, and details, in other languages: python -m tests.bench.reading --data DIR.

``texts/<language>`` beside this module holds articles of our own and ``labels.json``, made by hand: offsets
of quotations and reported statements with those of the words that may count as the speaker (null where
naming nobody is right), and offsets and kinds of details. Texts whose name begins with «a» were read while
the rules were written; those with «b» and the sentences were not. They were labelled by going through a first
run, in all but German before there was one and completed by it, so that for details precision alone is told.
Labels by number are offsets in the sentences of DIR/languages, of whose text nothing stands here; of these
only the second half is labelled.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from factcheck.models import Span
from factcheck.text import details, quotes
from tests.bench.outcome import conclude

_TEXTS = Path(__file__).with_name("texts")
_OUTCOMES = ("right", "wrong", "empty")

Labels = dict[str, Any]


def main() -> None:
    """Print the shares of speakers and the precision of details, for each language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the data sets")
    parser.add_argument("--show", action="store_true", help="print what differs from the labels")
    options = parser.parse_args()
    for folder in sorted(path for path in _TEXTS.iterdir() if path.is_dir()):
        language = folder.name
        groups: dict[str, list[tuple[str, Labels]]] = {"read": [], "own, unread": [], "treebank": []}
        labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        for name, each in labels["texts"].items():
            text = (folder / f"{name}.txt").read_text(encoding="utf-8")
            groups["read" if name.startswith("a") else "own, unread"].append((text, each))
        groups["treebank"] = list(_sentences(options.data, language, labels["sentences"]))
        for name, pieces in groups.items():
            _print(language, name, pieces, show=options.show)
    conclude("who speaks, and details, in other languages beside labels made by hand")


def _sentences(data: Path, language: str, labels: dict[str, Labels]) -> Iterator[tuple[str, Labels]]:
    """Yield the labelled sentences of a language's development half."""
    path = data / "languages" / f"{language}.dev.json.gz"
    if not labels or not path.exists():
        return
    with gzip.open(path, "rt", encoding="utf-8") as file:
        sentences: list[str] = json.load(file)
    yield from ((sentences[int(number)], each) for number, each in labels.items())


def _print(language: str, name: str, pieces: list[tuple[str, Labels]], *, show: bool) -> None:
    spoken: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for text, labels in pieces:
        spoken.update(_speakers(text, language, labels, show=show))
        if "details" in labels:
            found.update(_details(text, language, labels["details"], show=show))
    total = sum(spoken.values())
    if total:
        shares = "  ".join(f"{each} {spoken[each] / total:6.3f}" for each in _OUTCOMES)
        print(f"{language}  {name:12} speakers {total:5}  {shares}")
    if found["labelled"]:
        precision = found["right"] / max(1, found["right"] + found["wrong"])
        print(f"{language}  {name:12} details  {found['labelled']:5}  precision {precision:6.3f}")


def _speakers(text: str, language: str, labels: Labels, *, show: bool) -> Iterator[str]:
    """Yield the outcome of each labelled quotation and reported statement."""
    quoted = {each.start: each.speaker for each in quotes.find(text, language=language)}
    reported = quotes.find_attributions(text, language=language)
    for start, end, answers in labels.get("quoted", ()):
        outcome = _outcome(quoted.get(start), answers)
        if show and outcome != "right":
            print(f"  {outcome}: {text[start:end][:70]!r}")
        yield outcome
    for start, end, answers in labels.get("reported", ()):
        shared = {min(end, each.end) - max(start, each.start): each.speaker for each in reported}
        most = max(shared, default=0)
        outcome = _outcome(shared[most] if most > 0 else None, answers)
        if show and outcome != "right":
            print(f"  {outcome}: {text[start:end][:70]!r}")
        yield outcome


def _outcome(speaker: Span | None, answers: list[list[int] | None]) -> str:
    if speaker is None:
        return "right" if None in answers else "empty"
    good = any(answer is not None and speaker.overlaps(Span(*answer)) for answer in answers)
    return "right" if good else "wrong"


def _details(text: str, language: str, labels: list[list[Any]], *, show: bool) -> Counter[str]:
    """Count the details found: right are those of a labelled kind with its start or its end."""
    wanted = {(start, kind) for start, _, kind in labels} | {(-end, kind) for _, end, kind in labels}
    counts: Counter[str] = Counter(labelled=len(labels))
    for each in details.find(text, 0, len(text), language=language):
        right = (each.start, each.kind.value) in wanted or (-each.end, each.kind.value) in wanted
        counts["right" if right else "wrong"] += 1
        if show and not right:
            print(f"  {each.kind.value}: {text[each.start : each.end]!r}")
    return counts


if __name__ == "__main__":
    main()
