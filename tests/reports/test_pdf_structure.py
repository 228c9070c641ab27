"""Every kind of PDF is tagged as PDF/UA-1 asks for, looked at with a library that did not make it."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator

import pikepdf
import pytest
from msgspec.structs import replace

from factcheck.models import Picture, PictureId, Region
from factcheck.models.ids import DraftId
from factcheck.reports import Document, ReportOptions
from factcheck.reports.document import Crop
from factcheck.reports.writers import registry
from tests import pictured
from tests.reports.full import full

_SHOWS = ("Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "EI")
"""Operators that put something on a page."""
_KINDS = [kind for kind, formats in registry().items() if "pdf" in formats]
_TAGS = (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6"
    " L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot"
    " Ruby RB RT RP Warichu WT WP Figure Formula Form"
)
_STANDARD = frozenset(_TAGS.split())


def with_picture() -> Document:
    """Return the full document, its first claim on a picture."""
    document = full()
    case, data = document.case, pictured.png()
    first, *others = case.claims
    picture = Picture(PictureId("p"), DraftId("d2"), 1, first.placement.start, "ab", alt="Cost by year")
    at = first.placement.start
    place = replace(first.placement, end=at, picture=picture.id, regions=(Region(0.1, 0.1, 0.5, 0.5),))
    claims = (replace(first, placement=place), *others)
    return replace(
        document,
        case=replace(case, claims=claims, pictures=(picture,)),
        crops={first.id: Crop(data, 300, 200)},
    )


@pytest.fixture(scope="module", params=_KINDS)
def pdf(request: pytest.FixtureRequest) -> Iterator[pikepdf.Pdf]:
    writer = registry()[request.param]["pdf"]
    options = ReportOptions(record=True, at="2026-11-30T12:00+00:00")
    with pikepdf.open(io.BytesIO(writer.write(with_picture(), options))) as opened:
        yield opened


def elements(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    found: list[pikepdf.Object] = []
    left: list[pikepdf.Object | None] = [pdf.Root.StructTreeRoot]
    while left:
        each = left.pop()
        if isinstance(each, pikepdf.Dictionary):
            found.append(each)
            inner = each.get("/K")
            left += list(inner) if isinstance(inner, pikepdf.Array) else [inner]
    return [each for each in found if "/S" in each]


def test_it_says_what_it_is_and_has_bookmarks(pdf: pikepdf.Pdf) -> None:
    root = pdf.Root
    assert root.MarkInfo.Marked
    assert str(root.Lang) == "en"
    assert root.ViewerPreferences.DisplayDocTitle
    with pdf.open_metadata() as told:
        assert told["pdfuaid:part"] == "1"
        assert told["dc:title"]
    headings = [each for each in elements(pdf) if str(each.S) in ("/H1", "/H2", "/H3")]
    assert ("/Outlines" in root) or not headings
    assert all(page.obj.get("/Tabs") == "/S" for page in pdf.pages)


def test_nothing_on_a_page_is_without_a_mark(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        depth, loose = 0, []
        for step in pikepdf.parse_content_stream(page):
            name = str(step.operator)
            depth += (name in ("BDC", "BMC")) - (name == "EMC")
            if name in _SHOWS and not depth:
                loose.append(name)
        assert depth == 0
        assert loose == []


def test_every_tag_is_known_and_headings_leave_no_level_out(pdf: pikepdf.Pdf) -> None:
    roles = pdf.Root.StructTreeRoot.get("/RoleMap") or pikepdf.Dictionary()
    tags = Counter(str(each.S).removeprefix("/") for each in elements(pdf))
    assert [tag for tag in tags if tag not in _STANDARD and f"/{tag}" not in roles] == []
    levels = {int(tag[1]) for tag in tags if tag in ("H1", "H2", "H3", "H4")}
    assert levels == set(range(1, len(levels) + 1))


def test_pictures_have_words_heads_a_scope_and_links_a_place_in_the_order(pdf: pikepdf.Pdf) -> None:
    for each in elements(pdf):
        if str(each.S) == "/Figure":
            assert str(each.Alt).startswith("Seen in Picture 1: Cost by year")
        if str(each.S) == "/TH":
            given = each.get("/A")
            held = list(given) if isinstance(given, pikepdf.Array) else [given]
            assert any(one is not None and "/Scope" in one for one in held)
    notes = [note for page in pdf.pages for note in page.obj.get("/Annots", [])]
    assert all("/StructParent" in note and str(note.get("/Contents", "")) for note in notes)


def test_every_table_says_what_its_cells_are(pdf: pikepdf.Pdf) -> None:
    tables = [each for each in elements(pdf) if str(each.S) == "/Table"]
    assert [table for table in tables if not list(heads(table))] == []


def heads(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
    inner = element.get("/K")
    for each in inner if isinstance(inner, pikepdf.Array) else [inner]:
        if isinstance(each, pikepdf.Dictionary):
            if str(each.get("/S")) == "/TH":
                yield each
            yield from heads(each)
