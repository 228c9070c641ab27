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
from tests.bench.sentences import f1
from tests.bench.splitters import Spans, splitters

_TREEBANKS = {
    "de": ("German GSD", "de"),
    "fr": ("French GSD", "fr"),
    "fr2": ("French Sequoia", "fr"),
    "it": ("Italian ISDT", "it"),
    "pt": ("Portuguese Bosque", "pt"),
    "nl": ("Dutch Alpino", "nl"),
}


def main() -> None:
    """Print one row for each treebank and splitter."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the data sets")
    data: Path = parser.parse_args().data
    for stem, (treebank, language) in _TREEBANKS.items():
        with gzip.open(data / "languages" / f"{stem}.dev.json.gz", "rt", encoding="utf-8") as file:
            sentences: list[str] = json.load(file)
        cases = [_joined(sentences[first : first + 8]) for first in range(0, len(sentences), 8)]
        read_by = language if language in languages() else UNKNOWN
        contenders = splitters(language)
        contenders["Factcheck Desk"] = splitters(read_by)["Factcheck Desk"]
        for name, run in contenders.items():
            told = f"{name} ({read_by})" if name == "Factcheck Desk" else name
            print(f"{treebank:20}{told:28}{f1(run, cases):8.2f}", flush=True)


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
