"""Sentence splitters from the registry, to measure beside; those not installed are left out."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from factcheck.text.sentences import split

Spans = list[tuple[int, int]]
Splitter = Callable[[str], Spans]


def splitters(language: str = "en") -> dict[str, Splitter]:
    """Return this project's splitter and every installed peer that knows the language, by its name."""
    found: dict[str, Splitter] = {"Factcheck Desk": lambda text: _ours(text, language)}
    if language == "en":
        found["… whole quotations"] = _ours_whole
    return found | {name: run for name, run in peers(language).items() if run is not None}


def peers(language: str) -> dict[str, Splitter | None]:
    """Return every peer that is installed, by name and version; None stands for one without the language."""
    found: dict[str, Splitter | None] = {}
    for package, build in _PEERS.items():
        try:
            module, release = import_module(package.replace("-", "_")), version(package)
        except (PackageNotFoundError, ImportError):
            continue
        found[f"{package} {release}"] = _built(module, build, language)
    return found


def _built(module: Any, build: Callable[[Any, str], Splitter], language: str) -> Splitter | None:
    if language not in _LANGUAGES.get(module.__name__, (language,)):
        return None
    try:
        return build(module, language)
    except Exception:  # each says in a way of its own that it does not know a language
        return None


def _ours(text: str, language: str) -> Spans:
    return [(span.start, span.end) for span in split(text, language=language)]


def _ours_whole(text: str) -> Spans:
    return [(span.start, span.end) for span in split(text, whole_quotations=True)]


def _located(text: str, sentences: list[str]) -> Spans:
    """Find the sentences in the text one after the other; one that was rewritten is left out."""
    spans, at = [], 0
    for sentence in sentences:
        stripped = sentence.strip()
        start = text.find(stripped, at) if stripped else -1
        if start >= 0:
            at = start + len(stripped)
            spans.append((start, at))
    return spans


def _pysbd(module: Any, language: str) -> Splitter:
    segmenter = module.Segmenter(language=language, clean=False)
    return lambda text: _located(text, segmenter.segment(text))


def _nupunkt(module: Any, _language: str) -> Splitter:
    return lambda text: _located(text, module.sent_tokenize(text))


def _blingfire(module: Any, _language: str) -> Splitter:
    def run(text: str) -> Spans:
        if not text.strip():
            return []
        offsets = module.text_to_sentences_and_offsets(text)[1]
        return [_trimmed(text, start, end) for start, end in offsets]

    return run


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def _syntok(module: Any, _language: str) -> Splitter:
    segmenter = import_module("syntok.segmenter")

    def run(text: str) -> Spans:
        sentences = (s for paragraph in segmenter.analyze(text) for s in paragraph)
        return [(s[0].offset, s[-1].offset + len(s[-1].value)) for s in map(list, sentences) if s]

    return run


def _sentencex(module: Any, language: str) -> Splitter:
    return lambda text: _located(text, list(module.segment(language, text)))


def _sentence_splitter(module: Any, language: str) -> Splitter:
    splitter = module.SentenceSplitter(language=language)
    return lambda text: _located(text, splitter.split(text))


_PEERS: dict[str, Callable[[Any, str], Splitter]] = {
    "pysbd": _pysbd,
    "nupunkt": _nupunkt,
    "blingfire": _blingfire,
    "syntok": _syntok,
    "sentencex": _sentencex,
    "sentence-splitter": _sentence_splitter,
}

_LANGUAGES = {"nupunkt": ("en",), "blingfire": ("en",), "syntok": ("en", "de", "es")}
"""What those know that take no language; the others refuse one."""
