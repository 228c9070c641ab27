"""Measure who speaks in other kinds of text than news: python -m tests.bench.speakers --data DIR.

DIR/ud_gum/dev.jsonl.gz holds documents of sixteen kinds. ``gum_speakers.json`` beside this module has
been labelled by hand: offsets in the document (paragraphs joined by a blank line) of quotations in marks,
of statements reported in the writer's words or set off as a block, and of the answers of interviews, each
with the offsets of the words that may count as its speaker. Null stands where naming nobody is right: for a
scare quote, a title, words under discussion, a verb that reports nothing, an answer of one of several.

DIR/news_subjectivity/train_dev.jsonl.gz holds single sentences of news, of which ``news_speakers.json``
labels each quotation in the same way, by the hash of its sentence: what was found was read by eye and
mended. In three of five nobody is right.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from factcheck.models import Span
from factcheck.text import blocks, quotes
from factcheck.text.claims.interviews import Interview
from factcheck.text.lexicon import lexicon_of
from tests.bench.outcome import conclude

Answers = list[list[int] | None]
Label = tuple[int, int, Answers]
Labels = dict[str, dict[str, list[Label]]]
_LABELS = Path(__file__).with_name("gum_speakers.json")
_NEWS = Path(__file__).with_name("news_speakers.json")
_OUTCOMES = ("right", "wrong", "empty")


def main() -> None:
    """Print the share of labels with the right, a wrong and no speaker, by form and by kind of text."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the data sets")
    data: Path = parser.parse_args().data
    labels: Labels = json.loads(_LABELS.read_text(encoding="utf-8"))
    counts: Counter[tuple[str, str]] = Counter()
    with gzip.open(data / "ud_gum" / "dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            text = "\n\n".join(paragraph["text"] for paragraph in row["paragraphs"])
            for form, outcomes in _FORMS.items():
                for outcome in outcomes(text, labels[form].get(row["doc"], [])):
                    for name in ("all", form, row["doc"].split("_")[1]):
                        counts[name, outcome] += 1
    kinds = sorted({name for name, _ in counts} - {"all", *_FORMS})
    for name, outcome in _sentences(data):
        counts[name, outcome] += 1
    for name in ("all", *_FORMS, *kinds, *_IN_NEWS):
        total = sum(counts[name, each] for each in _OUTCOMES)
        shares = "  ".join(f"{each} {counts[name, each] / total:6.3f}" for each in _OUTCOMES)
        print(f"{name:15}{total:5} labels  {shares}")
    conclude("who speaks in other texts than news articles, beside labels made by hand")


def _sentences(data: Path) -> Iterator[tuple[str, str]]:
    """Judge the quotations in single sentences of news, apart by whether anybody speaks in them."""
    labels: dict[str, list[Label]] = json.loads(_NEWS.read_text(encoding="utf-8"))
    with gzip.open(data / "news_subjectivity" / "train_dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        texts = dict.fromkeys(json.loads(line)["text"] for line in lines)
    for text in texts:
        key = hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:_HASH]
        here = labels.get(key, [])
        for (_, _, answers), outcome in zip(here, _quoted(text, here), strict=True):
            yield _IN_NEWS[answers == [None]], outcome


def _quoted(text: str, labels: list[Label]) -> list[str]:
    """Judge the labelled quotations of a document."""
    speakers = {found.start: found.speaker for found in quotes.find(text)}
    return [_outcome(speakers.get(start), answers) for start, _, answers in labels]


def _reported(text: str, labels: list[Label]) -> list[str]:
    """Judge the labelled statements by the attribution that shares most text with each."""
    found = quotes.find_attributions(text)
    outcomes = []
    for start, end, answers in labels:
        shared = {min(end, each.end) - max(start, each.start): each.speaker for each in found}
        most = max(shared, default=0)
        outcomes.append(_outcome(shared[most] if most > 0 else None, answers))
    return outcomes


def _answers(text: str, labels: list[Label]) -> list[str]:
    """Judge the labelled answers: the interview has one person asked, or rightly nobody."""
    page = blocks.find(text)
    interview = Interview(lexicon_of("en"), text, page)
    named = {block.start: interview.speaker(block) for block in page}
    outcomes = []
    for start, _, answers in labels:
        name = named.get(start, "")
        at = text.find(name) if name else -1
        outcomes.append(_outcome(Span(at, at + len(name)) if at >= 0 else None, answers))
    return outcomes


_IN_NEWS = ("news, spoken", "news, nobody's")
_HASH = 12


def _outcome(speaker: Span | None, answers: Answers) -> str:
    if speaker is None:
        return "right" if None in answers else "empty"
    good = any(answer is not None and speaker.overlaps(Span(*answer)) for answer in answers)
    return "right" if good else "wrong"


_FORMS: dict[str, Callable[[str, list[Label]], list[str]]] = {
    "quoted": _quoted,
    "reported": _reported,
    "answers": _answers,
}


if __name__ == "__main__":
    main()
