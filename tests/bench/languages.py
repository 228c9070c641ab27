"""Measure sentence splitting in other languages beside its peers: python -m tests.bench.languages --data DIR.

DIR holds languages, with a gzipped JSON list of sentences in their order for each treebank. Eight
sentences at a time are joined by a space; quality is F1 of exact sentence spans.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path

from factcheck.text.lexicon import languages
from factcheck.text.lexicon.general import UNKNOWN
from tests.bench.outcome import conclude
from tests.bench.sentences import f1
from tests.bench.splitters import Spans, peers, splitters

_TREEBANKS = {
    "de": ("German GSD", "de"),
    "fr": ("French GSD", "fr"),
    "fr2": ("French Sequoia", "fr"),
    "it": ("Italian ISDT", "it"),
    "pt": ("Portuguese Bosque", "pt"),
    "nl": ("Dutch Alpino", "nl"),
}


def main() -> None:
    """Print a row for each splitter and a column for each treebank; a dash where it lacks the language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the data sets")
    data: Path = parser.parse_args().data
    rows: dict[str, list[str]] = {}
    for stem, (_, language) in _TREEBANKS.items():
        with gzip.open(data / "languages" / f"{stem}.dev.json.gz", "rt", encoding="utf-8") as file:
            sentences: list[str] = json.load(file)
        cases = [_joined(sentences[first : first + 8]) for first in range(0, len(sentences), 8)]
        read_by = language if language in languages() else UNKNOWN
        ours = splitters(read_by)["Factcheck Desk"]
        for name, run in {"Factcheck Desk": ours, **peers(language)}.items():
            rows.setdefault(name, []).append(f"{f1(run, cases):.2f}" if run else "–")
    print(f"{'':28}" + "".join(f"{treebank:>20}" for treebank, _ in _TREEBANKS.values()))
    for name, figures in rows.items():
        print(f"{name:28}" + "".join(f"{figure:>20}" for figure in figures), flush=True)
    unread = sorted({language for _, language in _TREEBANKS.values()} - set(languages()))
    if unread:
        print(f"Factcheck Desk has no words of its own for {', '.join(unread)} and reads them as unknown.")
    conclude("sentences in other languages than English beside other splitters")


def _joined(sentences: list[str]) -> tuple[str, Spans]:
    """Return sentences as one text with their spans."""
    text, spans = "", []
    for sentence in sentences:
        start = len(text) + 1 if text else 0
        text += f" {sentence}" if text else sentence
        spans.append((start, len(text)))
    return text, spans


if __name__ == "__main__":
    main()
