"""Every report in the pseudo-language: each word in it is translated, or stands in the case itself."""

from __future__ import annotations

import re
from html import unescape

import pytest
from msgspec import Struct
from msgspec.structs import fields

from factcheck.reports import COMMENTS, TRACKED, ReportOptions, ReportWriter, kinds, writers
from factcheck.sentences import Sentence
from tests.reports.full import full
from tests.translations.pseudo import pseudo

KINDS = [kind for kind in kinds() if kind not in (COMMENTS, TRACKED)]
_MARKUP = re.compile(r"<(style|script)\b.*?</\1>|<!--.*?-->", re.DOTALL)
_SHOWN = re.compile(r'\b(?:title|alt|aria-label|placeholder)="([^"]*)"')
_TAG = re.compile(r"<[^>]*>")
_HASH = re.compile(r"\b[0-9a-f]{8,}\b")
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN = re.compile(r"[aeiouyAEIOUY]")
NAMES = {"Factcheck", "Desk", "https", "SHA"}


def texts(value: object) -> set[str]:
    """Return every text of a value and of what it is made of."""
    if isinstance(value, str):
        return {value}
    if isinstance(value, Sentence):
        return texts(value.template) | texts(value.one) | texts(dict(value.data))
    if isinstance(value, Struct):
        return {text for one in fields(value) for text in texts(getattr(value, one.name))}
    if isinstance(value, dict):
        return {text for pair in value.items() for one in pair for text in texts(one)}
    if isinstance(value, tuple | list | frozenset):
        return {text for one in value for text in texts(one)}
    return set()


def bare(report: str, known: set[str]) -> list[str]:
    """Return the words of a report that are neither translated nor known."""
    shown = _SHOWN.findall(report)
    text = unescape(" ".join((_TAG.sub(" ", _MARKUP.sub(" ", report)), *shown)))
    return sorted({word for word in _WORD.findall(_HASH.sub(" ", text)) if _PLAIN.search(word)} - known)


def foreign(template: str, _count: int) -> str:
    return pseudo(template)


FOR_PROGRAMS = {"csv", "json", "jsonld", "xlsx"}
WRITERS = [one for kind in KINDS for one in writers(kind) if one.format.key not in FOR_PROGRAMS]
"""Not those for programs: their keys, columns and kinds stay English in every language."""
EVERYTHING = ReportOptions(record=True, confidential=True, checker="Ada")
LEAST = ReportOptions(
    article=False, sources=False, notes=False, set_aside=False, checks=False, record=False, confidential=False
)


@pytest.mark.parametrize("options", [EVERYTHING, LEAST], ids=["everything", "least"])
@pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: f"{writer.kind.key}-{writer.format.key}")
def test_no_word_of_a_report_is_bare(writer: ReportWriter, options: ReportOptions) -> None:
    document = full()
    known = {word for text in texts(document) for word in _WORD.findall(text)} | NAMES

    if writer.format.is_text:
        said = writer.write(document, options, foreign).decode()
    else:
        assert writer.to_preview is not None
        said = writer.to_preview(document, options, foreign)
    assert bare(said, known) == []


def test_a_bare_word_of_a_report_would_be_found() -> None:
    report = '<p title="Legal risk">Verdict of <b>Ada</b></p>'

    assert bare(report, {"Ada"}) == ["Legal", "Verdict", "of", "risk"]
