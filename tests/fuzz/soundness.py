"""Soundness: what every reading must be, and every sentence that refuses one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from factcheck.models import Annotation, Reading, Role, Style
from factcheck.text.normal import normalise

_UNSAFE = re.compile(r"\s*(?:javascript|data|vbscript|file):", re.IGNORECASE)
_UNFIT = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff]")
_UNSEEN = "\xad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_DAY = re.compile(r"(?:\d{4}-\d\d-\d\d)?")


def faults(reading: Reading, data: bytes) -> Iterator[str]:
    """Tell what is wrong with a reading of some bytes, a few words for each fault."""
    text = reading.text
    if not text.strip():
        yield "no text"
    if normalise(text) != text or _UNFIT.search(text):
        yield "text not normalised"
    if reading.original != data:
        yield "original bytes lost"
    yield from _faults_of_blocks(reading)
    marks: list[Style | Annotation] = [*reading.styles, *reading.annotations]
    for each in marks:
        if not 0 <= each.start <= each.end <= len(text):
            yield f"{each.kind} outside the text"
        if _UNSAFE.match(each.address):
            yield f"{each.kind} leads to an unsafe address"
    for value in _strings(reading):
        if not _storable(value):
            yield "a string that cannot be stored"
    if not _DAY.fullmatch(reading.published):
        yield "published is no day"


def _faults_of_blocks(reading: Reading) -> Iterator[str]:
    reached, covered = 0, []
    for block in reading.blocks:
        if not reached <= block.start < block.end <= len(reading.text):
            yield "blocks overlap, are empty or stand outside the text"
            return
        if not isinstance(block.role, Role) or not 0 <= block.level < 1000:
            yield "a block's role or level is odd"
        covered.append(reading.text[block.start : block.end])
        reached = block.end
    if "".join("".join(covered).split()) != "".join(reading.text.split()):
        yield "words outside every block"


def _strings(reading: Reading) -> Iterator[str]:
    yield from (reading.text, reading.title, reading.byline, reading.published, reading.publisher)
    yield from (reading.name, reading.media_type, *(each.subject for each in reading.caveats))
    for style in reading.styles:
        yield style.address
    for each in reading.annotations:
        yield from (each.text, each.address, each.author, each.at)


def _storable(value: str) -> bool:
    """Tell whether SQLite and XML keep a string whole: no lone surrogates, no NUL or other control."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return not _UNFIT.search(value)


def faults_of_sentence(sentence: str) -> Iterator[str]:
    """Tell what is wrong with the sentence of a refusal."""
    if not sentence.endswith(".") or not 10 <= len(sentence) <= 400:
        yield "not one short sentence"
    if any(unicodedata.category(each) in ("Cc", "Cs", "Zl", "Zp") or each in _UNSEEN for each in sentence):
        yield "control characters in a sentence"
