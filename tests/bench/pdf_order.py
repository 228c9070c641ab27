"""Measure reading of PDFs beside pdftotext and MuPDF: python -m tests.bench.pdf_order --data DIR.

Every PDF under DIR/documents, or under DIR where there is no such folder, is read. Words kept is the share
of the peers' words that stand in the reading too. The order is that of the words which a page holds once: two
readers agree on a page where 95% of those words follow one another alike in both. Where both peers agree on a
page of several columns, their order counts as the truth. Notes at a column's foot wait here for the end of
the paragraph that they interrupt, where both peers read on into them; so pages are also counted without what
stands in smaller type than most of the page. Files are shown in two halves, told by their names, so that
rules made by looking at one half can be judged on the other.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import subprocess
import time
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from factcheck.errors import ReadingError
from factcheck.readers import read
from tests.bench.outcome import conclude

_WORD = re.compile(r"[^\W_]{2,}")
_LINE = re.compile(r'<line xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">(.*?)</line>', re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
_ALIKE = 0.95
_FEWEST_WORDS = 80
"""Words that a page must hold for its order to be judged."""
_SECONDS = 120


@dataclass(slots=True)
class Figures:
    """What was counted over the files of one half."""

    files: int = 0
    pages: int = 0
    refused: int = 0
    words: int = 0
    kept: int = 0
    columned: int = 0
    agreed: int = 0
    false: list[str] = field(default_factory=list)
    false_but_for_notes: int = 0
    seconds: dict[str, float] = field(default_factory=lambda: defaultdict(float))


def main() -> None:
    """Print the figures of both halves, and with --pages the pages read in a false order."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with PDFs")
    parser.add_argument("--half", choices=("0", "1"), help="only this half of the files")
    parser.add_argument("--pages", action="store_true", help="name the pages read in a false order")
    options = parser.parse_args()
    missing = [name for name in ("pdftotext", "mutool") if shutil.which(name) is None]
    if missing:
        print(f"Needs {' and '.join(missing)} to measure beside.")
        return
    folder = options.data / "documents" if (options.data / "documents").is_dir() else options.data
    halves = {"0": Figures(), "1": Figures()}
    for path in sorted(folder.rglob("*.pdf")):
        half = half_of(path.name)
        if options.half in (None, half):
            _measure(path, halves[half])
    for half, figures in halves.items():
        if figures.files:
            _print(half, figures, pages=options.pages)
    conclude("the reading order of PDFs beside pdftotext and MuPDF")


def half_of(name: str) -> str:
    """Return the half that a file belongs to, told by a hash of its name."""
    return str(hashlib.sha256(name.encode()).digest()[0] % 2)


def agreement(one: str, other: str, *, without: frozenset[str] = frozenset()) -> float:
    """Return the share of the words both texts hold once that stand in the same order in both."""
    places = _places(one)
    order = [places[word] for word in _places(other) if word in places and word not in without]
    tails: list[int] = []  # of the longest rising sequences (patience sorting)
    for place in order:
        at = bisect_left(tails, place)
        tails[at : at + 1] = [place]
    return len(tails) / len(order) if order else 1.0


def _places(text: str) -> dict[str, int]:
    """Return where each word stands that occurs once, in the order of the text."""
    words = _WORD.findall(text.casefold())
    often = Counter(words)
    return {word: place for place, word in enumerate(words) if often[word] == 1}


def is_columned(page: str) -> bool:
    """Tell whether a third of a page's words have words of another column beside them."""
    lines = [
        (*(float(place) for place in found.groups()[:4]), found.group(5).count("<word"))
        for found in _LINE.finditer(page)
    ]
    beside = 0.0
    for left, top, right, bottom, words in lines:
        middle = (top + bottom) / 2
        beside += words * any(
            above <= middle <= below and (begin > right or end < left)
            for begin, above, end, below, count in lines
            if words >= 3 and count >= 3
        )
    total = sum(line[4] for line in lines)
    return total >= _FEWEST_WORDS and beside >= 0.35 * total


def small_words(page: str) -> frozenset[str]:
    """Return the words in lines that are clearly lower than most of a page's lines."""
    lines = [
        (
            round(float(found.group(4)) - float(found.group(2)), 1),
            _WORD.findall(_TAG.sub(" ", found.group(5))),
        )
        for found in _LINE.finditer(page)
    ]
    heights: Counter[float] = Counter()
    for height, words in lines:
        heights[height] += len(words)
    most = heights.most_common(1)[0][0] if heights else 0.0
    return frozenset(word.casefold() for height, words in lines if height < 0.93 * most for word in words)


def _measure(path: Path, figures: Figures) -> None:
    """Add one file's figures."""
    figures.files += 1
    texts = {
        "pdftotext": _run(figures, "pdftotext", str(path), "-"),
        "mutool": _run(figures, "mutool", "draw", "-q", "-F", "txt", str(path)),
    }
    places = _run(Figures(), "pdftotext", "-bbox-layout", str(path), "-")
    begun = time.perf_counter()
    try:
        reading = read(path.read_bytes(), path.name)
    except ReadingError:
        figures.refused += 1
        return
    finally:
        figures.seconds["factcheck"] += time.perf_counter() - begun
    ends = (*reading.pages[1:], len(reading.text))
    ours = [reading.text[start:end] for start, end in zip(reading.pages, ends, strict=True)]
    split = {name: text.split("\f") for name, text in texts.items()}
    laid_out = places.split("<page ")[1:]
    columned = [is_columned(page) for page in laid_out]
    noted = " ".join((reading.text, *(note.text for note in reading.annotations)))
    _count_words(figures, noted, texts["pdftotext"])
    for number, page in enumerate(ours):
        figures.pages += 1
        if number < len(columned) and columned[number]:
            figures.columned += 1
            peers = [split[name][number] for name in split if number < len(split[name])]
            if len(peers) == 2 and agreement(*peers) >= _ALIKE:
                figures.agreed += 1
                alike = max(agreement(page, peer) for peer in peers)
                if alike < _ALIKE:
                    figures.false.append(f"{alike:.2f} {path.name} page {number + 1}")
                    small = small_words(laid_out[number])
                    alike = max(agreement(page, peer, without=small) for peer in peers)
                    figures.false_but_for_notes += alike < _ALIKE


def _count_words(figures: Figures, ours: str, theirs: str) -> None:
    wanted = Counter(_WORD.findall(theirs.casefold()))
    figures.words += sum(wanted.values())
    figures.kept += sum((wanted & Counter(_WORD.findall(ours.casefold()))).values())


def _run(figures: Figures, *command: str) -> str:
    begun = time.perf_counter()
    result = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)
    figures.seconds[command[0]] += time.perf_counter() - begun
    return result.stdout.decode("utf-8", errors="replace")


def _print(half: str, figures: Figures, *, pages: bool) -> None:
    kept = 100 * figures.kept / max(1, figures.words)
    false = 100 * len(figures.false) / max(1, figures.agreed)
    seconds = ", ".join(f"{name} {time:.1f}" for name, time in figures.seconds.items())
    print(f"half {half}: {figures.files} files ({figures.refused} refused), {figures.pages} pages")
    print(f"  words kept {kept:.2f}%; seconds: {seconds}")
    print(
        f"  pages of several columns {figures.columned}, peers agree on {figures.agreed}, "
        f"of these in a false order {len(figures.false)} ({false:.1f}%), "
        f"without small type {figures.false_but_for_notes}"
    )
    for page in figures.false if pages else ():
        print(f"    {page}")


if __name__ == "__main__":
    main()
