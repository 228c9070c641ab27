"""Hidden bookmarks around the words of claims, so that answers are found again when the file comes back.

Word and LibreOffice keep a bookmark where its words are edited; one whose name begins with an
underscore is shown in no list. The name says which claim it is, and what the file holds for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from factcheck.case.bookmarks import name_of
from factcheck.models import ClaimId, Span
from factcheck.readers.docx import Traced
from factcheck.readers.xmlparts import attribute, local, number
from factcheck.reports.word_package import serialised, with_parts
from factcheck.reports.word_ranges import set_marks
from factcheck.reports.word_wholes import WordWholes

if TYPE_CHECKING:
    from lxml.etree import _Element


def with_bookmarks(
    package: bytes, traced: Traced, claims: Sequence[tuple[ClaimId, Span]], holds: Mapping[ClaimId, str]
) -> tuple[bytes, Traced]:
    """Return a package with a hidden bookmark around each claim, and the way back to its elements as now.

    ``holds`` says by letters what the file has for a claim: see ``case.bookmarks``. A claim that parts what
    marks cannot stand in has none, and is found by its words: a bookmark around more would tell other ones.
    """
    wholes = WordWholes(traced.root)
    claims = [(claim, span) for claim, span in claims if not wholes.parted_by(traced, span)]
    if not claims:
        return package, traced
    word = str(traced.root.tag).partition("}")[0] + "}"
    known = (each for each in traced.root.iter() if local(each).startswith("bookmark"))
    first = 1 + max((number(attribute(each, "id")) for each in known), default=-1)

    def begin(index: int) -> list[_Element]:
        claim = claims[index][0]
        named = {f"{word}id": str(first + index), f"{word}name": name_of(claim, holds.get(claim, ""))}
        return [_element(f"{word}bookmarkStart", named)]

    def end(index: int) -> list[_Element]:
        return [_element(f"{word}bookmarkEnd", {f"{word}id": str(first + index)})]

    set_marks(traced, [span for _, span in claims], begin, end)
    return with_parts(package, {traced.part: serialised(traced.root)}), traced.after_cuts()


def _element(name: str, attributes: dict[str, str]) -> _Element:
    from lxml import etree

    return etree.Element(name, attributes, nsmap={"w": name[1:].partition("}")[0]})
