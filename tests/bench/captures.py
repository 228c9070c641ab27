"""Captures: what keeping a copy costs in time and in the library's size, and searching in many of them."""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path

from factcheck.desk import Desk
from factcheck.evidence.captures.copies import Copy
from factcheck.models import Readable, Source, SourceId, SourceKind
from tests.bench.outcome import Budget, conclude
from tests.bench.quotations import sentences

_COPIES = 2_000
_MOST_MS = 50
_LINES = 250
"""Lines of a page; about 20,000 characters, in 60,000 bytes of markup."""


def main() -> None:
    """Print time and size for one copy, and the time of a search among all of them."""
    seed = random.Random(20261124)
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "copies.factcheck"
        with Desk(path) as desk:
            source = desk.register.add(Source(SourceId(""), SourceKind.WEB, title="A site"))
            copies = [_copy(seed, number) for number in range(_COPIES)]
            text = sum(len(copy.readable.text) for copy in copies) / _COPIES
            data = sum(len(copy.data) for copy in copies) / _COPIES
            began = time.perf_counter()
            for copy in copies:
                desk.captures.keep(source, copy)
            each = (time.perf_counter() - began) / _COPIES
            times = [
                _searched(desk, words) for words in ("page 1234", "nobody repaired", "zebrafinch", "1987")
            ]
        size = path.stat().st_size / _COPIES
    print(f"a page of {data / 1024:.0f} KB, {text / 1024:.0f} KB of it text: kept in {each * 1000:.1f} ms")
    print(f"library for each copy: {size / 1024:.0f} KB")
    slowest = max(times) * 1000
    conclude(
        f"keeping {_COPIES:,} copies and searching in them, the search in processor time",
        Budget(f"a search within {_MOST_MS} ms ({slowest:.0f})", slowest <= _MOST_MS),
    )


def _copy(seed: random.Random, number: int) -> Copy:
    lines = [f"{line}." for line in sentences(seed, _LINES)]
    text = "\n".join([f"This is page {number}.", *lines])
    page = "".join(
        f'<p class="story__paragraph" data-number="{at}">{line}</p>\n' for at, line in enumerate(lines)
    )
    at = f"2026-11-24T08:00:00.{number % 1000:03d}Z"
    address = f"https://site.example/{number}"
    return Copy(page.encode(), at, "text/html", Readable(text), address=address, status=200)


def _searched(desk: Desk, words: str) -> float:
    began = time.process_time()
    desk.searching.find(f"{words} in:copies")
    return time.process_time() - began


if __name__ == "__main__":
    main()
