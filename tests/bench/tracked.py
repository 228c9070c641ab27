"""Tracked changes in real Word files: python -m tests.bench.tracked --files DIR.

In each file words drawn at random are changed. Read again it has the corrected text, and once another
program has rejected the changes exactly the writer's; every part but the text is equal to the byte.
"""

from __future__ import annotations

import argparse
import io
import random
import re
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import docx

from factcheck.case.corrections import Rewording, corrected
from factcheck.errors import ReadingError
from factcheck.models import ClaimId, Span
from factcheck.readers import read
from factcheck.readers.docx import MEDIA_TYPE, trace
from factcheck.readers.xmlparts import attribute, local
from factcheck.reports.word_changes import can_change, with_changes
from factcheck.reports.word_package import with_parts
from factcheck.reports.word_wholes import WordWholes
from tests.bench.comments import packed
from tests.bench.outcome import Budget, conclude

if TYPE_CHECKING:
    from lxml.etree import _Element

_EACH = 40
_LEAST = 8
"""Words that a line must have for some to be taken out of it."""
_AUTHOR = "Ada of the bench"
_NEW = ("", "forty", "the 3 %", "Østerbro & Co.", "“so”")


def main() -> None:
    """Print what was wrong with which file, and how many are right; exit 1 where one is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=Path, required=True)
    files = right = made = asked = 0
    for path in sorted(parser.parse_args().files.rglob("*.docx")):
        data = path.read_bytes()
        try:
            reading = read(data, path.name)
        except ReadingError:
            continue
        if reading.media_type != MEDIA_TYPE or not reading.text:
            continue
        files += 1
        traced = trace(data, path.name)
        wanted = drawn(reading.text, random.Random(1), _EACH)
        wholes = WordWholes(traced.root)
        changes = [each for each in wanted if can_change(traced, each, wholes)]
        asked, made = asked + len(wanted), made + len(changes)
        faults = _faults(data, with_changes(data, traced, changes, _AUTHOR, "2026-11-24T10:00"), changes)
        right += not faults
        if faults:
            print(f"{path.name}: {', '.join(faults)}")
    print(f"{made} of {asked} changes could be made as tracked changes.")
    conclude(
        "tracked changes in Word files, accepted and rejected by another program",
        Budget(f"all of {files} files right ({right})", right == files),
    )


def drawn(text: str, chance: random.Random, number: int) -> list[Rewording]:
    """Draw changes of whole words that touch one another nowhere, some of which only add words."""
    words = [Span(*found.span()) for found in re.finditer(r"\w+", text)]
    found: list[Rewording] = []
    for at in sorted(chance.sample(range(len(words)), min(number, len(words)))):
        first, last = words[at], words[min(at + chance.randrange(3), len(words) - 1)]
        span = Span(first.end, first.end) if chance.random() < 0.25 else Span(first.start, last.end)
        new = f" {chance.choice(_NEW[1:])}" if not len(span) else chance.choice(_NEW)
        line = text[text.rfind("\n", 0, span.start) + 1 : (text + "\n").find("\n", span.end)]
        if len(line.split()) < _LEAST:
            new = new or _NEW[1]  # a number before an item of which nothing is left goes with it
        if not found or span.start > found[-1].span.end + 1:
            found.append(Rewording(ClaimId("c"), span, new))
    return found


def settled(data: bytes, author: str, *, accept: bool) -> bytes:
    """Accept or reject the tracked changes of one person, as a word processor does."""
    document = docx.Document(io.BytesIO(data))
    settle(document.element.body, author, accept=accept)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def settle(root: _Element, author: str, *, accept: bool) -> None:
    """Accept or reject the tracked changes of one person in a tree."""
    for each in list(root.iter()):
        if local(each) not in ("ins", "del") or attribute(each, "author") != author:
            continue
        parent = each.getparent()
        assert parent is not None
        if (local(each) == "ins") is accept:
            for run in list(each):
                for text in run:
                    if local(text) == "delText":
                        text.tag = str(text.tag).replace("delText", "t")
                each.addprevious(run)
        parent.remove(each)


def _faults(data: bytes, made: bytes, changes: list[Rewording]) -> list[str]:
    text = read(data, "a.docx").text
    faults = (
        [] if _words(read(made, "a.docx").text) == _words(corrected(text, changes)) else ["not corrected"]
    )
    if read(_rejected(made), "a.docx").text != text:
        faults.append("words lost")
    if _opens(data) and not _opens(made):
        faults.append("not opened")
    before, after = packed(data), packed(made)
    part = trace(data, "a.docx").part
    return faults + [f"{each} changed" for each in before if each != part and before[each] != after.get(each)]


def _rejected(data: bytes) -> bytes:
    from lxml import etree

    part = trace(data, "a.docx").part
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        root = etree.fromstring(package.read(part))
    settle(root, _AUTHOR, accept=False)
    return with_parts(data, {part: etree.tostring(root)})


def _words(text: str) -> list[str]:
    return text.split()


def _opens(data: bytes) -> bool:
    try:
        docx.Document(io.BytesIO(data))
    except Exception:  # whatever the other program raises: it does not take strict or damaged files
        return False
    return True


if __name__ == "__main__":
    main()
