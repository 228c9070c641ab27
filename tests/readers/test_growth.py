"""Reading takes time that grows with a file's size and no faster, however odd the file is.

Each file repeats a piece that some reader might pass over again for each one before it. What is compared
is the processor time for a size and for four times that size: work that grows with the square takes
sixteen times as long.
"""

from __future__ import annotations

import contextlib
import gc
import time
from collections.abc import Callable

import pytest

from factcheck.errors import ReadingError
from factcheck.evidence.quotations.transcripts import parse
from factcheck.readers import read
from tests.readers.test_hostile import MAIL, PARTED, paragraph, word

Make = Callable[[int], bytes]
MOST = 9.0


def repeated(before: bytes, piece: bytes, after: bytes = b"words") -> Make:
    """Return what makes files that repeat a piece as often as is asked for."""
    return lambda count: before + piece * count + after


def in_word(piece: str) -> Make:
    return lambda count: word(piece * count + paragraph("words"))


def attributes(count: int) -> str:
    """Return so many attributes, no two of one name."""
    return " ".join(f"a{number}='b'" for number in range(count))


def notes(count: int) -> bytes:
    runs = "<w:r><w:t>word </w:t><w:footnoteReference w:id='2'/></w:r>" * count
    part = b"<w:footnotes xmlns:w='w'><w:footnote w:id='2'><w:p/></w:footnote></w:footnotes>"
    return word(f"<w:p>{runs}</w:p>", **{"word/footnotes.xml": part})


PAGE, RTF = b"<!doctype html><html><body>", b"{\\rtf1 words "
FILES: dict[str, tuple[str, Make, int]] = {
    "docx paragraphs": ("docx", in_word(paragraph("words")), 1_500),
    "docx notes": ("docx", notes, 1_200),
    "docx rows": ("docx", in_word(f"<w:tbl><w:tr><w:tc>{paragraph('a')}</w:tc></w:tr></w:tbl>"), 1_000),
    "docx attributes": ("docx", lambda n: word(f"<w:p {attributes(n)}><w:r><w:t>a</w:t></w:r></w:p>"), 5_000),
    "vtt blanks": ("vtt", repeated(b"WEBVTT\n\n00:00:01.00 ", b" ", b"\n\nwords"), 8_000),
    "html depth": ("html", repeated(PAGE, b"<div>"), 10_000),
    "html paragraphs": ("html", repeated(PAGE, b"<p>words and words of it"), 700),
    "html words": ("html", repeated(PAGE + b"<p>", b"word "), 10_000),
    "html emphasis": ("html", repeated(PAGE, b"<b>a"), 5_000),
    "html lists": ("html", repeated(PAGE, b"<ul><li>a"), 4_000),
    "html tables": ("html", repeated(PAGE, b"<table><tr><td>"), 2_000),
    "html rows": ("html", repeated(PAGE + b"<table>", b"<tr><td>a<td>b"), 700),
    "html entities": ("html", repeated(PAGE, b"&amp;"), 15_000),
    "html comments": ("html", repeated(PAGE, b"<!--"), 100_000),
    "html open tags": ("html", repeated(PAGE, b"<a href='"), 20_000),
    "html attributes": (
        "html",
        lambda n: PAGE + b"<p " + b" ".join(b"a%d=b" % i for i in range(n)) + b">words</p>",
        5_000,
    ),
    "html captions": (
        "html",
        repeated(PAGE, b"<figure><figcaption>A crane.</figcaption></figure>"),
        1_500,
    ),
    "rtf groups": ("rtf", repeated(RTF, b"{", b""), 20_000),
    "rtf ends": ("rtf", repeated(RTF, b"}", b""), 20_000),
    "rtf notes": ("rtf", repeated(RTF, b"{\\footnote words "), 4_000),
    "rtf paragraphs": ("rtf", repeated(RTF, b"\\par a"), 3_000),
    "rtf emphasis": ("rtf", repeated(RTF, b"{\\b a"), 4_000),
    "rtf odd words": ("rtf", repeated(RTF, b"\\u"), 15_000),
    "rtf odd codes": ("rtf", repeated(RTF, b"\\'e"), 12_000),
    "rtf cells": ("rtf", repeated(RTF, b"\\trowd\\intbl a\\cell\\row"), 2_500),
    "markdown brackets": ("md", repeated(b"", b"["), 4_000),
    "markdown pictures": ("md", repeated(b"", b"![["), 1_500),
    "markdown quotes": ("md", repeated(b"", b"> "), 4_000),
    "markdown comments": ("md", repeated(b"", b"<!--"), 20_000),
    "markdown ticks": ("md", repeated(b"```", b"a`` "), 6_000),
    "markdown stars": ("md", repeated(b"", b"*a _b "), 2_500),
    "markdown templates": ("md", repeated(b"", b"{{"), 12_000),
    "markdown tags": ("md", repeated(b"", b"<a "), 8_000),
    "markdown links": ("md", repeated(b"", b"[a]: b\n"), 1_500),
    "markdown notes": ("md", repeated(b"", b"[^1]: a\n  b\n"), 12_000),
    "text lines": ("txt", repeated(b"", b"a line\n"), 5_000),
    "text blanks": ("txt", repeated(b"", b"\n"), 250_000),
    "text quotes": ("txt", repeated(b"", "“".encode()), 100_000),
    "text accents": ("txt", repeated(b"", "e\u0301\u0323".encode()), 50_000),
    "text bylines": ("txt", repeated(b"", b"By "), 100_000),
    "mail parts": ("eml", repeated(MAIL + PARTED, b"--x\n"), 12_000),
    "mail headers": ("eml", repeated(MAIL, b"X: y\n", b"\n\nwords"), 10_000),
    "mail semicolons": ("eml", repeated(MAIL + b"Content-Type: text/plain", b";", b"\n\nwords"), 75_000),
}


def seconds(data: bytes, name: str) -> float:
    # The collector looks at all that other tests left behind, which is no part of the work.
    gc.collect()
    gc.disable()
    try:
        begun = time.process_time()
        with contextlib.suppress(ReadingError):
            reading = read(data, name)
            if name.endswith(".vtt"):
                parse(reading.text)
        return time.process_time() - begun
    finally:
        gc.enable()


@pytest.mark.parametrize("name", FILES)
def test_time_grows_no_faster_than_the_file(name: str) -> None:
    ending, make, count = FILES[name]
    small, large = make(count), make(4 * count)
    seconds(small, f"a.{ending}")  # what is imported and compiled once is no part of it
    # The least of several is what the work takes without what else the machine does.
    least = min(seconds(small, f"a.{ending}") for _ in range(2))
    growths = (seconds(large, f"a.{ending}") / max(least, 0.005) for _ in range(8))
    assert any(growth < MOST for growth in growths)
