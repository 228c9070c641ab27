"""Measure reading of real files beside pandoc, LibreOffice and pdftotext: --files FOLDER.

FOLDER holds office files, mails and PDFs, in folders or not. Per format and program that is installed:
the files that both read, the share of its words that this reader kept, and, of the words that stand once
in both, the share that stands in the same order (the longest that rises in both). Comments and notes
count as words kept. A file that a program refuses or reads as nothing is left out of its row. A file of
which less than --show is kept is named, with words that are missing. At the end stands what a warm
child process adds to the reading of a small file: at most 50 ms.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import tempfile
import time
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from factcheck import readers
from factcheck.errors import ReadingError
from factcheck.models import AnnotationKind, Reading
from factcheck.readers import bounded, read_path
from tests.bench.outcome import Budget, conclude

_WORD = re.compile(r"\w+")
_PANDOC = {".docx": "docx", ".odt": "odt", ".epub": "epub", ".rtf": "rtf"}
_SMALL = b"# Tunnel\n\nThe tunnel of Port Asten cost four million euros.\n"
_MOST_MS = 50
_OFFICE = frozenset((".docx", ".odt", ".rtf"))


@dataclass(frozen=True, slots=True)
class Score:
    """How a reading compares with another program's, from 0 to 1."""

    name: str
    kept: float
    ordered: float
    missing: tuple[str, ...]


def main() -> None:
    """Print a row for each format and program."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=Path, required=True, help="folder with real files")
    parser.add_argument("--show", type=float, default=0.8, help="name files of which less is kept")
    options = parser.parse_args()
    scores: defaultdict[tuple[str, str], list[Score]] = defaultdict(list)
    refused: Counter[str] = Counter()
    for path in sorted(each for each in options.files.rglob("*") if each.is_file()):
        try:
            text = _words(read_path(path))
        except ReadingError:
            refused[path.suffix.lower()] += 1
            continue
        for program, told in _others(path):
            if told.strip():
                scores[path.suffix.lower(), program].append(score(path.name, text, told))
    _print(scores, refused, options.show)
    added = 1000 * child_costs()
    conclude(
        "what is kept of real files beside other readers, and what a child process costs",
        Budget(f"a warm child adds at most {_MOST_MS} ms to a small file ({added:.1f})", added <= _MOST_MS),
    )


def child_costs() -> float:
    """Return by how many seconds the reading of a small file is slower in a warm child process."""
    bounded.read(_SMALL, "a.md")
    inside, within = (median(_seconds(read) for _ in range(15)) for read in (readers.read, bounded.read))
    return within - inside


def _seconds(read: Callable[[bytes, str], object]) -> float:
    begun = time.perf_counter()
    read(_SMALL, "a.md")
    return time.perf_counter() - begun


def _words(reading: Reading) -> str:
    notes = (each.text for each in reading.annotations if each.kind is not AnnotationKind.LINK)
    return "\n".join((reading.text, *notes))


def score(name: str, text: str, told: str) -> Score:
    """Compare a text with another program's of the same file."""
    ours, theirs = _WORD.findall(text.lower()), _WORD.findall(told.lower())
    shared, missing = Counter(ours) & Counter(theirs), Counter(theirs) - Counter(ours)
    common = sum(shared.values())
    return Score(name, common / len(theirs) if theirs else 1.0, _ordered(ours, theirs), tuple(missing)[:8])


def _ordered(ours: list[str], theirs: list[str]) -> float:
    """Return the share, of the words that stand once in both, of the longest row in the same order."""
    once = {word for word, count in Counter(theirs).items() if count == 1}
    once &= {word for word, count in Counter(ours).items() if count == 1}
    places = {word: place for place, word in enumerate(theirs) if word in once}
    ends: list[int] = []  # the least place at which a rising row of each length ends
    for word in ours:
        if word in places:
            at = bisect_left(ends, places[word])
            ends[at : at + 1] = [places[word]]
    return len(ends) / len(once) if once else 1.0


def _print(scores: dict[tuple[str, str], list[Score]], refused: Counter[str], show: float) -> None:
    print(f"{'format':10}{'beside':14}{'files':>7}{'words kept':>12}{'in order':>10}")
    for (suffix, program), found in sorted(scores.items()):
        kept = sum(each.kept for each in found) / len(found)
        ordered = sum(each.ordered for each in found) / len(found)
        print(f"{suffix:10}{program:14}{len(found):7}{kept:12.4f}{ordered:10.4f}")
    print("refused:", ", ".join(f"{suffix or '-'} {count}" for suffix, count in sorted(refused.items())))
    for (_, program), found in sorted(scores.items()):
        for each in sorted(found, key=lambda each: each.kept):
            if each.kept < show:
                print(f"  {each.kept:.2f} beside {program}  {each.name[-60:]}  {' '.join(each.missing)}")


def _others(path: Path) -> Iterator[tuple[str, str]]:
    """Return what each installed program that reads a format makes of a file."""
    suffix = path.suffix.lower()
    if suffix in _PANDOC and shutil.which("pandoc"):
        command = ["pandoc", "-f", _PANDOC[suffix], "-t", "plain", "--wrap=none", str(path)]
        yield "pandoc", _output(command)
    if suffix == ".pdf" and shutil.which("pdftotext"):
        yield "pdftotext", _output(["pdftotext", str(path), "-"])
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if suffix in _OFFICE and office:
        yield "LibreOffice", _converted(office, path)


def _converted(office: str, path: Path) -> str:
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
        _output([office, profile, "--headless", "--convert-to", "txt:Text", "--outdir", folder, str(path)])
        made = Path(folder, path.stem + ".txt")
        return made.read_text(encoding="utf-8", errors="replace") if made.exists() else ""


def _output(command: list[str]) -> str:
    try:
        run = subprocess.run(command, capture_output=True, timeout=120, check=False)
    except subprocess.TimeoutExpired:
        return ""
    return run.stdout.decode("utf-8", errors="replace") if run.returncode == 0 else ""


if __name__ == "__main__":
    main()
