"""Measure reading of web pages beside trafilatura: python -m tests.bench.pages --data DIR.

DIR/web_pages/dev.jsonl.gz holds pages of articles with their main text, without headline and
byline. The measure is the mean over pages of the F1 of words, each counted as often as it
occurs; readability-lxml and newspaper4k are measured too where they are installed.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import re
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from factcheck.models import Reading, Role
from factcheck.readers import read
from tests.bench.outcome import conclude

_WORD = re.compile(r"\w+")
_BESIDE_THE_TEXT = (Role.HEADLINE, Role.BYLINE, Role.CLUTTER)


def main() -> None:
    """Print each reader's mean F1 and seconds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the data sets")
    data: Path = parser.parse_args().data
    with gzip.open(data / "web_pages" / "dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        pages = [json.loads(line) for line in lines]
    print(f"{'':34}{'word F1':>10}{'seconds':>10}")
    for name, extract in _readers().items():
        begun = time.perf_counter()
        scores = [word_f1(extract(page["html"]), page["truth"]["main_content"]) for page in pages]
        print(f"{name:34}{sum(scores) / len(scores):10.4f}{time.perf_counter() - begun:10.1f}")
    _print_clutter(pages)
    conclude(f"the main text of {len(pages)} web pages beside other readers")


def word_f1(found: str, truth: str) -> float:
    """Return the F1 of the words found, each counted as often as it occurs."""
    told, meant = Counter(_WORD.findall(found.lower())), Counter(_WORD.findall(truth.lower()))
    shared = sum((told & meant).values())
    return 2 * shared / (sum(told.values()) + sum(meant.values())) if shared else 0.0


def _readers() -> dict[str, Callable[[str], str]]:
    from trafilatura import extract

    readers: dict[str, Callable[[str], str]] = {
        "factcheck, headline and byline too": lambda html: _reading(html).text,
        "factcheck": lambda html: _words(_reading(html), without=_BESIDE_THE_TEXT),
        "trafilatura": lambda html: extract(html) or "",
        "trafilatura without comments": lambda html: extract(html, include_comments=False) or "",
    }
    try:
        readability, html_parser = (
            importlib.import_module("readability"),
            importlib.import_module("lxml.html"),
        )
        readers["readability-lxml"] = lambda html: html_parser.fromstring(
            readability.Document(html).summary()
        ).text_content()
    except ImportError:
        print("readability-lxml is not installed")
    try:
        newspaper = importlib.import_module("newspaper")
        readers["newspaper4k"] = lambda html: _by_newspaper(newspaper, html)
    except ImportError:
        print("newspaper4k is not installed")
    return readers


def _by_newspaper(newspaper: Any, html: str) -> str:
    article = newspaper.Article("https://page.example/article", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    return str(article.text)


def _reading(html: str) -> Reading:
    return read(html.encode(), "page.html")


def _words(reading: Reading, without: tuple[Role, ...]) -> str:
    kept = (block for block in reading.blocks if block.role not in without)
    return "\n".join(reading.text[block.start : block.end] for block in kept)


def _print_clutter(pages: list[dict[str, Any]]) -> None:
    """Print what was called clutter although the page's main text has it, to be read by a person."""
    print("\ncalled clutter, but part of the main text:")
    for page in pages:
        reading, truth = _reading(page["html"]), " ".join(page["truth"]["main_content"].split())
        for block in reading.blocks:
            wording = " ".join(reading.text[block.start : block.end].split())
            if block.role is Role.CLUTTER and wording in truth and _WORD.search(wording):
                print(f"  {page['id']}  {wording[:90]}")


if __name__ == "__main__":
    main()
