"""Measure subheads told without heading styles: --files FOLDER.

FOLDER holds Word documents. The styles of those that use heading styles are taken off their headings, and
it is counted which of them are still told as subheads, and what else is. Once the look stays, as where a
writer sets subheads by hand in bold or larger type; once nothing stays, and the words alone can tell. Many
files have subheads that never had a heading style: those found so far and judged by hand count as right,
too; they stand as digests in ``subheads_by_hand.json``, by the digest of their file. Files are shown in two
halves, told by their names.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree
from lxml.etree import _Element

from factcheck.errors import ReadingError
from factcheck.models import Reading, Role
from factcheck.readers import read
from tests.bench.outcome import conclude
from tests.bench.pdf_order import half_of

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DOCUMENT, _STYLES = "word/document.xml", "word/styles.xml"
_BY_HAND = Path(__file__).with_name("subheads_by_hand.json")
_LOOK = ("b", "sz")
_WAYS = {
    "headings set by hand": (True, False),
    "no style left, headings set by hand": (True, True),
    "no style and no look left": (False, True),
}
_LONGEST = 90
"""A heading of more characters can be told from its style alone."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How many subheads were told, how many rightly, and how many of those with a style were found."""

    told: int
    right: int
    found: int
    there: int

    def __str__(self) -> str:
        precision = self.right / self.told if self.told else 1.0
        recall = self.found / self.there if self.there else 1.0
        return f"precision {precision:.3f}  recall {recall:.3f}  ({self.told} told, {self.there} there)"


def main() -> None:
    """Print precision and recall with the look kept and with nothing kept."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=Path, required=True, help="folder with Word documents")
    parser.add_argument(
        "--show", action="store_true", help="print what was told wrongly, and what was missed"
    )
    options = parser.parse_args()
    documents = list(_documents(options.files))
    by_hand = json.loads(_BY_HAND.read_text(encoding="utf-8"))
    for name, (keep, every) in _WAYS.items():
        print(f"{name}:")
        for half in ("0", "1"):
            compared = [
                _figures(data, frozenset(by_hand.get(digest(data), ())), keep=keep, every=every)
                for path, data in documents
                if half_of(path.name) == half
            ]
            print(f"  half {half}: {len(compared)} files  {_sum([each for each, _ in compared])}")
            if options.show:
                for _, lines in compared:
                    print("\n".join(lines))
    conclude(f"subheads told without heading styles in {len(documents)} Word documents")


def digest(data: bytes) -> str:
    """Return the short digest under which a file or a line is known to the labels."""
    return hashlib.sha256(data).hexdigest()[:16]


def _documents(folder: Path) -> Iterator[tuple[Path, bytes]]:
    for path in sorted(folder.rglob("*.docx")):
        data = path.read_bytes()
        try:
            _, headings = stripped(data)
            readable = read(data, path.name)
        except (ReadingError, zipfile.BadZipFile, KeyError, etree.XMLSyntaxError):
            continue
        if headings and readable.text:
            yield path, data


def _figures(data: bytes, by_hand: frozenset[str], *, keep: bool, every: bool) -> tuple[Figures, list[str]]:
    """Compare the headings that a file's writer made with the subheads told without its styles."""
    bare, there = stripped(data, keep=keep, every=every)
    try:
        reading = read(bare, "a.docx")
    except ReadingError:
        return Figures(0, 0, 0, there.total()), []
    # The first line may be taken for the headline; it is not what is measured.
    headlines = _lines(reading, Role.HEADLINE)
    there, told = there - headlines, _lines(reading, Role.SUBHEAD)
    others = Counter(
        {line: count for line, count in (told - there).items() if digest(line.encode()) in by_hand}
    )
    lines = [f"  wrong   {each}" for each in (told - there - others)]
    lines += [f"  missed  {each}" for each in (there - told)]
    found = (told & there).total()
    return Figures(told.total(), found + others.total(), found, there.total()), lines


def _sum(found: list[Figures]) -> Figures:
    return Figures(
        *(sum(getattr(each, name) for each in found) for name in ("told", "right", "found", "there"))
    )


def _lines(reading: Reading, role: Role) -> Counter[str]:
    """Return a text's lines of a role without white space: a tab in a heading is not what is measured."""
    blocks = (each for each in reading.blocks if each.role is role)
    return Counter("".join(reading.text[each.start : each.end].split()) for each in blocks)


def stripped(data: bytes, *, keep: bool = False, every: bool = False) -> tuple[bytes, Counter[str]]:
    """Return a Word document whose headings, or every paragraph, have no style, and those headings.

    With ``keep`` the look that the styles gave is set on each run, as a writer does it by hand.
    """
    file = io.BytesIO()
    headings: Counter[str] = Counter()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        declared = etree.fromstring(old.read(_STYLES)).iter(f"{_W}style")
        styles = {each.get(f"{_W}styleId", ""): each for each in declared}
        for name in dict.fromkeys(old.namelist()):
            written = old.read(name)
            if name == _DOCUMENT:
                root = etree.fromstring(written)
                for paragraph in root.iter(f"{_W}p"):
                    is_heading = _strip(paragraph, styles, keep=keep, every=every)
                    line = "".join("".join(each.text or "" for each in paragraph.iter(f"{_W}t")).split())
                    if is_heading and line and len(line) <= _LONGEST:
                        headings[line] += 1
                written = etree.tostring(root)
            new.writestr(name, written)
    return file.getvalue(), headings


def _strip(paragraph: _Element, styles: dict[str, _Element], *, keep: bool, every: bool) -> bool:
    """Take a heading's style off, set its look on each run where it is kept, and tell whether it was one."""
    holder = paragraph.find(f"{_W}pPr")
    style = None if holder is None else holder.find(f"{_W}pStyle")
    key = "" if style is None else style.get(f"{_W}val", "")
    chain = [styles[each] for each in _chain(key, styles)]
    names = [each.find(f"{_W}name") for each in chain]
    shown = [(name.get(f"{_W}val") or "").lower() for name in names if name is not None]
    outlined = any(each.find(f"{_W}pPr/{_W}outlineLvl") is not None for each in chain)
    is_heading = outlined or any("heading" in each or "title" in each for each in shown)
    if holder is None or style is None or not (is_heading or every):
        return False
    holder.remove(style)
    looks = [look for name in _LOOK if (look := _look(chain, name)) is not None]
    for run in paragraph.iter(f"{_W}r"):
        properties = run.find(f"{_W}rPr")
        if properties is None:
            properties = etree.Element(f"{_W}rPr")
            run.insert(0, properties)
        for name in _LOOK:
            own = properties.find(f"{_W}{name}")
            if own is not None and not keep:
                properties.remove(own)
        for look in looks if keep else ():
            if properties.find(look.tag) is None:
                properties.append(etree.fromstring(etree.tostring(look)))
    return is_heading


def _look(chain: list[_Element], name: str) -> _Element | None:
    found = (each.find(f"{_W}rPr/{_W}{name}") for each in chain)
    return next((each for each in found if each is not None), None)


def _chain(key: str, styles: dict[str, _Element]) -> Iterator[str]:
    seen: set[str] = set()
    while key in styles and key not in seen:
        seen.add(key)
        yield key
        base = styles[key].find(f"{_W}basedOn")
        key = "" if base is None else base.get(f"{_W}val", "")


if __name__ == "__main__":
    main()
