"""Measure the rows of tables in PDFs beside pdftotext -layout: python -m tests.bench.pdf_tables --data DIR.

Every PDF under DIR/documents, or under DIR where there is no such folder, is read. A row is what pdftotext
sets out with wide gaps, three cells or more of which two hold figures, among two such lines. It is read as a
row where it is a line of its own here, and run together where it stands within a longer one; what stands
otherwise was read in another order. Files are shown in two halves, told by their names, so that rules made by
looking at one half can be judged on the other.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from factcheck.errors import ReadingError
from factcheck.readers import read
from tests.bench.outcome import conclude
from tests.bench.pdf_order import half_of

_WORD = re.compile(r"\w+")
_GAP = re.compile(r"\s{2,}")
_LONGEST_CELL = 45
_FEWEST_ROWS = 2
_SECONDS = 120


def main() -> None:
    """Print for both halves how many rows are lines of their own, run together or in another order."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the data sets, or with PDFs")
    data: Path = parser.parse_args().data
    if not shutil.which("pdftotext"):
        print("Needs pdftotext, which is not installed.")
        return
    folder = data / "documents" if (data / "documents").is_dir() else data
    counts: dict[str, Counter[str]] = {"0": Counter(), "1": Counter()}
    for path in sorted(folder.rglob("*.pdf")):
        counts[half_of(path.name)] += _judged(path)
    for half, found in counts.items():
        total = sum(found.values())
        shares = ", ".join(f"{name} {found[name]} ({found[name] / max(1, total):.1%})" for name in _OUTCOMES)
        print(f"half {half}: {total} rows of tables: {shares}")
    conclude("rows of tables in PDFs beside pdftotext")


_OUTCOMES = ("lines of their own", "run together", "otherwise")


def _judged(path: Path) -> Counter[str]:
    """Return how the rows of one file are read."""
    rows = list(_rows(path))
    if not rows:
        return Counter()
    try:
        text = read(path.read_bytes(), path.name).text
    except ReadingError:
        return Counter()
    lines = ["".join(_WORD.findall(line)) for line in text.split("\n")]
    known = set(lines)
    outcomes: Counter[str] = Counter()
    for row in rows:
        within = any(row in line for line in lines)
        outcomes[_OUTCOMES[0 if row in known else 1 if within else 2]] += 1
    return outcomes


def _rows(path: Path) -> Iterator[str]:
    """Yield the words of each row that pdftotext sets out."""
    command = ["pdftotext", "-layout", "-enc", "UTF-8", str(path), "-"]
    done = subprocess.run(command, capture_output=True, check=False, timeout=_SECONDS)
    lines = [_GAP.split(line.strip()) for line in done.stdout.decode("utf-8", "replace").split("\n")]
    filled = [cells for cells in lines if cells != [""]]
    for is_row, group in groupby(filled, key=_is_row):
        found = list(group)
        if is_row and len(found) >= _FEWEST_ROWS:
            yield from ("".join(_WORD.findall("".join(cells))) for cells in found)


def _is_row(cells: list[str]) -> bool:
    figures = sum(any(sign.isdigit() for sign in cell) for cell in cells)
    return len(cells) > 2 and figures > 1 and all(len(cell) < _LONGEST_CELL for cell in cells)


if __name__ == "__main__":
    main()
