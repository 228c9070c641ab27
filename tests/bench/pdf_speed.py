"""A long PDF in two dense columns, read beside PDFium alone: python -m tests.bench.pdf_speed.

PDFium alone opens each page and lays out its text, which no reader can do without. Both are measured in
processor time, the best of three runs in turn, so that a busy machine is busy for both. Then one child and
several read it in turn, measured by the clock, which says something only where little else runs.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from typing import Any

import pypdfium2
import typst

from factcheck.readers import bounded
from factcheck.readers.bounded import side_by_side
from factcheck.readers.pdf import reading
from tests.bench.outcome import Budget, conclude

_LINES = 16_000
_MOST_TIMES = 3.0
_MOST_SHARE = 0.75
"""Of the time that one child takes, with two processors and more."""
_VOCABULARY = """
    grain barley oats timber coal salt the a of and in for from with harbour council report railway north
    river mill warehouse clerk winter summer captain inspector counted carried promised unloaded repaired
    measured registered ordinary considerable municipal agricultural international
"""
_SETTING = """
#set page(width: 210mm, height: 280mm, margin: 12mm, columns: 2)
#set par(justify: true)
#set text(lang: "en", hyphenate: true, size: 8pt)
"""


def main() -> None:
    """Print how long both take, and a thousand pages at the same pace."""
    data = long_pdf()
    times: dict[str, list[float]] = {"alone": [], "whole": []}
    text = ""
    for _ in range(3):
        spent, pages = _timed(lambda: _laid_out(data))
        times["alone"].append(spent)
        spent, found = _timed(lambda: reading.read(data, "long.pdf", "long.pdf"))
        times["whole"].append(spent)
        text = found.text
    alone, whole = min(times["alone"]), min(times["whole"])
    print(f"{pages} pages, {len(text):,} characters: PDFium alone {alone:.2f} s, read {whole:.2f} s")
    print(f"a thousand such pages: {1000 * whole / pages:.1f} s of processor time")
    flat = " ".join(text.split())
    kept = sum(f"Depot {number} held" in flat for number in range(_LINES))
    conclude(
        f"a PDF of {pages} pages in two columns, in processor time",
        Budget(
            f"at most {_MOST_TIMES} times what PDFium takes ({whole / alone:.1f})",
            whole <= _MOST_TIMES * alone,
        ),
        Budget(f"every sentence found again ({kept:,} of {_LINES:,})", kept == _LINES),
        *_side_by_side(data),
    )


def _side_by_side(data: bytes) -> Iterator[Budget]:
    """Print how long one child takes by the clock, and as many as there are processors."""
    several, times = side_by_side.LONG, dict[int, list[float]]()
    if not side_by_side.long():
        return
    bounded.start()
    for _ in range(3):
        for least in (_LINES, several):  # no PDF has as many pages as there are sentences
            side_by_side.LONG = least
            began = time.perf_counter()
            bounded.read(data, "long.pdf")
            times.setdefault(least, []).append(time.perf_counter() - began)
    one, shared = min(times[_LINES]), min(times[several])
    print(f"by the clock: one child {one:.2f} s, side by side {shared:.2f} s")
    share = shared / one
    yield Budget(
        f"at most {_MOST_SHARE} of one child's time by the clock ({share:.2f})", share <= _MOST_SHARE
    )


def long_pdf() -> bytes:
    """Return a PDF of invented sentences, four to a paragraph."""
    chance, words = random.Random(20261130), _VOCABULARY.split()
    lines = [
        f"Depot {number} held {chance.randrange(9_000):,} tonnes of {' '.join(chance.choices(words, k=24))}."
        for number in range(_LINES)
    ]
    paragraphs = (" ".join(lines[at : at + 4]) for at in range(0, len(lines), 4))
    made: bytes = typst.compile((_SETTING + "\n\n".join(paragraphs)).encode(), format="pdf")
    return made


def _laid_out(data: bytes) -> int:
    """Have PDFium lay out the text of every page, and return how many there are."""
    document = pypdfium2.PdfDocument(data)
    for number in range(len(document)):
        page = document[number]
        page.get_textpage().close()
        page.close()
    pages = len(document)
    document.close()
    return pages


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    began = time.process_time()
    found = work()
    return time.process_time() - began, found


if __name__ == "__main__":
    main()
