"""Comments in real Word files: python -m tests.bench.comments --files DIR.

Each file is given back with comments on words drawn at random, and read again: all its words are
kept, each comment stands on exactly the words it was set on, its claim is found again by its bookmark, a
second program opens it if it opens the writer's, and every part but the text, the comments, the types and
the relations is equal to the byte. Where words part what no mark can stand in (a formula, a field, a control
of plain text, a text box) the comment stands on the whole of it, and a bookmark nowhere; that is counted.
"""

from __future__ import annotations

import argparse
import io
import random
import re
import struct
import zipfile
from pathlib import Path

import docx

from factcheck.case.bookmarks import name_of
from factcheck.errors import ReadingError
from factcheck.models import AnnotationKind, ClaimId, Reading, Role, Span
from factcheck.readers import read
from factcheck.readers.docx import MEDIA_TYPE, Traced, trace
from factcheck.readers.docx.returned import read_returned
from factcheck.readers.xmlparts import local
from factcheck.reports.word_bookmarks import with_bookmarks
from factcheck.reports.word_comments import Written, with_comments
from factcheck.reports.word_wholes import WordWholes
from tests.bench.outcome import Budget, conclude

_EACH = 40
_AUTHOR = "Ada of the bench"
_CHANGED = ("word/document", "/comments", "[Content_Types].xml", "/_rels/document", "word/_rels/")


def main() -> None:
    """Print what was wrong with which file, and how many are right; exit 1 where one is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=Path, required=True)
    found = sorted(parser.parse_args().files.rglob("*.docx"))
    files = right = comments = exact = whole = refused = 0
    for path in found:
        data = path.read_bytes()
        try:
            reading = read(data, path.name)
        except ReadingError:
            refused += 1
            continue
        if reading.media_type != MEDIA_TYPE:  # a text that is only called a Word file
            refused += 1
            continue
        files += 1
        spans = _spans(reading)
        faults, hits, around = _faults(data, path.name, reading, spans)
        comments, exact, whole = comments + len(spans), exact + hits, whole + around
        right += not faults
        if faults:
            print(f"{path.name}: {', '.join(faults)}")
    print(f"{exact:,} of {comments:,} comments stand on exactly their words, {whole} on the whole of what")
    print(f"they part; {refused} more are no Word files that hold text.")
    conclude(
        "Word files given back with comments and read again",
        Budget(f"all of {files} files right ({right})", right == files),
        Budget(f"every comment on its words ({exact + whole:,} of {comments:,})", exact + whole == comments),
    )


def _spans(reading: Reading) -> list[Span]:
    """Draw stretches of whole words; numbers before list items stand in no file."""
    chance = random.Random(1)
    numbers = [block for block in reading.blocks if block.role is Role.NUMBER]
    words = [Span(*found.span()) for found in re.finditer(r"\S+", reading.text)]
    words = [word for word in words if not any(Span(each.start, each.end).overlaps(word) for each in numbers)]
    drawn = []
    for _ in range(_EACH if words else 0):
        first = chance.randrange(len(words))
        last = min(first + chance.randrange(12), len(words) - 1)
        drawn.append(Span(words[first].start, words[last].end))
    return sorted(drawn)


def _faults(data: bytes, name: str, reading: Reading, spans: list[Span]) -> tuple[list[str], int, int]:
    """Return what is wrong, how many comments stand on exactly their words, and how many around a whole."""
    traced = trace(data, name)
    wholes = WordWholes(traced.root)
    parted = {index for index, span in enumerate(spans) if wholes.parted_by(traced, span)}
    said = [Written(span, (f"Comment {index}",)) for index, span in enumerate(spans)]
    claims = [(ClaimId(f"{index:032x}"), span) for index, span in enumerate(spans)]
    package, traced = with_bookmarks(data, traced, claims, {})
    made = with_comments(package, traced, said, _AUTHOR, "2026-11-24T10:00")
    again = read(made, name)
    faults = [] if again.text == reading.text else ["words lost"]
    given = [each for each in reading.annotations if each.kind is not AnnotationKind.LINK]
    kept = [each for each in again.annotations if each.kind is not AnnotationKind.LINK]
    if [each for each in kept if each.author != _AUTHOR] != given:
        faults.append("notes changed")
    places = {each.text: Span(each.start, each.end) for each in kept if each.author == _AUTHOR}
    stands = {index: places.get(f"Comment {index}") for index in range(len(spans))}
    hits = {index for index, span in enumerate(spans) if stands[index] == span}
    around = {
        index
        for index in parted - hits
        if (place := stands[index]) is not None
        and (place.contains(spans[index]) or _ends_in_box(traced, spans[index]))
    }
    if len(hits | around) < len(spans):
        faults.append("comments on other words")
    if _opens(data) and not _opens(made):
        faults.append("not opened")
    marked = [claim for index, claim in enumerate(claims) if index not in parted]
    if not _found_again(made, name, marked):
        faults.append("claims not found again")
    before, after = packed(data), packed(made)
    faults += [
        f"{part} changed" for part in before if before[part] != after.get(part) and not _may_change(part)
    ]
    return faults, len(hits), len(around)


def _ends_in_box(traced: Traced, span: Span) -> bool:
    """Tell whether words begin or end in a text box: a comment on them goes from box to box, not through."""
    ends = traced.ends_of(span) or ()
    return any(local(each) == "txbxContent" for piece in ends for each in piece.element.iterancestors())


def _found_again(made: bytes, name: str, claims: list[tuple[ClaimId, Span]]) -> bool:
    """Tell whether each claim's bookmark stands on its words, as a file that comes back is read."""
    marks = {mark.name: Span(mark.start, mark.end) for mark in read_returned(made, name).marks}
    return all(marks.get(name_of(claim, "")) == span for claim, span in claims)


def _opens(data: bytes) -> bool:
    try:
        docx.Document(io.BytesIO(data))
    except Exception:  # whatever the other program raises: it does not take strict or damaged files
        return False
    return True


def packed(data: bytes) -> dict[str, bytes]:
    """Return the entries of a package as they are packed, so that a damaged one can be compared too."""
    entries = {}
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for each in package.infolist():
            lengths = data[each.header_offset + 26 : each.header_offset + 30]
            start = each.header_offset + 30 + sum(struct.unpack("<HH", lengths))
            entries[each.filename] = data[start : start + each.compress_size]
    return entries


def _may_change(part: str) -> bool:
    return any(each in part for each in _CHANGED)


if __name__ == "__main__":
    main()
