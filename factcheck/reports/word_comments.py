"""Comments in a Word document, each on the exact words that it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.case.bookmarks import OUR_NAME
from factcheck.models import Span
from factcheck.readers.archive import Archive
from factcheck.readers.docx import Traced
from factcheck.readers.xmlparts import attribute, local, number, parse
from factcheck.reports.word_package import comments_part, serialised, with_parts
from factcheck.reports.word_ranges import set_marks

if TYPE_CHECKING:
    from lxml.etree import _Element

_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
"""What XML cannot hold, and what would turn round the words of a comment."""
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Written(Struct, frozen=True):
    """A comment to write: where it stands, and its lines, the first in bold."""

    span: Span
    lines: Sequence[str]


def with_comments(package: bytes, traced: Traced, comments: Sequence[Written], author: str, at: str) -> bytes:
    """Return a package with comments added to those it has; all other parts stay as they are."""
    called = traced.part
    archive = Archive(package, called)
    if not comments:
        return package
    word = str(traced.root.tag).partition("}")[0] + "}"
    part, changed = comments_part(archive, traced.part, strict="purl.oclc.org" in word, called=called)
    data = archive.read(part) or f'<w:comments xmlns:w="{word[1:-1]}"/>'.encode()
    root = parse(data, called, whole=True)
    first = _first_free(root, traced.root)
    placed = set_marks(
        traced,
        [comment.span for comment in comments],
        lambda index: [_element(f"{word}commentRangeStart", {f"{word}id": str(first + index)})],
        lambda index: _end_marks(word, str(first + index)),
    )
    for index in sorted(placed):
        root.append(_comment(word, str(first + index), comments[index].lines, author, at))
    changed |= {part: serialised(root), traced.part: serialised(traced.root)}
    return with_parts(package, changed)


def _first_free(comments: _Element, text: _Element) -> int:
    """Return the number from which on no comment is known, in the list or in the text."""
    known = [each for each in comments if local(each) == "comment"]
    known += [each for each in text.iter() if local(each).startswith("comment")]
    taken = [number(attribute(each, "id")) for each in known]
    return max(taken, default=-1) + 1


def _element(name: str, attributes: dict[str, str] | None = None) -> _Element:
    from lxml import etree

    # With the prefix that Word itself writes, where the element stands apart from the document's own.
    return etree.Element(name, attributes or {}, nsmap={"w": name[1:].partition("}")[0]})


def _end_marks(word: str, key: str) -> list[_Element]:
    run, properties = _element(f"{word}r"), _element(f"{word}rPr")
    properties.append(_element(f"{word}rStyle", {f"{word}val": "CommentReference"}))
    run.extend([properties, _element(f"{word}commentReference", {f"{word}id": key})])
    return [_element(f"{word}commentRangeEnd", {f"{word}id": key}), run]


def _comment(word: str, key: str, lines: Sequence[str], author: str, at: str) -> _Element:
    name = " ".join(_fit(author).split()) or OUR_NAME
    initials = "".join(each[0] for each in name.split())[:4]
    given = {"id": key, "author": name[:120], "initials": initials}
    if at:
        # Word writes the time of the place where it stands, and calls it UTC all the same.
        given["date"] = datetime.fromisoformat(at).strftime("%Y-%m-%dT%H:%M:%SZ")
    comment = _element(f"{word}comment", {f"{word}{attr}": value for attr, value in given.items()})
    for index, line in enumerate(each for text in lines for each in _fit(text).split("\n")):
        paragraph, run, text = (_element(f"{word}{tag}") for tag in ("p", "r", "t"))
        if index == 0:
            properties = _element(f"{word}rPr")
            properties.append(_element(f"{word}b"))
            run.append(properties)
        text.text = line
        text.set(_SPACE, "preserve")
        run.append(text)
        paragraph.append(run)
        comment.append(paragraph)
    return comment


def _fit(text: str) -> str:
    return _UNFIT.sub("", text.replace("\t", " "))
