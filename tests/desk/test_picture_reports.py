"""Documents show what a claim on a picture rests on: the statement, and the part of the picture."""

import csv
import io
import json
import re
import zipfile
from importlib.resources import files

import jsonschema
import pypdfium2
import pytest
from click.testing import CliRunner
from docx import Document
from PIL import Image

from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.desk.confidence import words_of
from factcheck.models import ArticleId, ClaimId, Region, Source, SourceId, SourceKind
from factcheck.readers import bounded
from factcheck.reports import ReportOptions
from factcheck.reports.writers import kind_called, registry
from tests import pictured

BAR = Region(0.25, 0.3, 0.25, 0.5)
STATES = "The tunnel cost 380 million euros in 2021."
CHANGED = "The tunnel cost 390 million euros in 2021."
ALT = (
    "Seen in Picture 1: Cost by year; the part is 25 % wide and 50 % high, 30 % from the left and 25 % from"
    " the top"
)
ADA = Source(SourceId(""), SourceKind.PERSON, title="Ada Brandt")
KINDS = ["checking", "checked", "writer-list", "lawyer", "letter", "call-sheet"]
"""Every kind that is composed and shows the claim."""


@pytest.fixture
def article(desk: Desk) -> ArticleId:
    data = pictured.docx(pictured.png(), pictured.png("red"))
    return desk.articles.add(bounded.with_pictures(bounded.read(data, "tunnel.docx")))


@pytest.fixture
def claim(desk: Desk, article: ArticleId) -> ClaimId:
    claim = desk.pictures.mark(desk.pictures.all(article)[0].id, BAR, STATES)
    desk.verdicts.decide(claim, "wrong", correction=CHANGED)
    desk.criticisms.mark(claim, against="The ministry")
    return claim


@pytest.fixture
def asked(desk: Desk, claim: ClaimId, kind: str) -> ClaimId:
    """The claim as a kind of document shows it: a call sheet where somebody is asked."""
    if kind == "call-sheet":
        desk.sources.attach(claim, ADA)
    return claim


def written(desk: Desk, article: ArticleId, kind: str, format_: str, *, quotations: bool = False) -> bytes:
    writer = registry()[kind_called(kind).key][format_]
    every = tuple(placed.id for placed in desk.articles.open(article).claims)
    options = ReportOptions(at="2026-11-30T12:00+00:00", quotations=quotations, claims=every)
    return desk.reports.write(article, writer, options)


@pytest.mark.parametrize("kind", [*KINDS, "reader-pack"])
def test_a_page_holds_the_part_and_loads_nothing(
    desk: Desk, article: ArticleId, asked: ClaimId, kind: str
) -> None:
    page = written(desk, article, kind, "html").decode()
    assert "img-src data:;" in page
    (source,) = re.findall(r'<img src="data:image/png;base64,([^"]+)" width="75" height="100"', page)
    assert f'alt="{ALT}"' in page
    import base64

    assert Image.open(io.BytesIO(base64.b64decode(source))).size == (75, 100)
    desk.claims.delete(asked)
    assert "img-src" not in written(desk, article, kind, "html").decode()


@pytest.mark.parametrize("kind", KINDS)
def test_markdown_word_and_pdf_show_it_with_the_statement(
    desk: Desk, article: ArticleId, asked: ClaimId, kind: str
) -> None:
    told = written(desk, article, kind, "markdown").decode()
    assert ALT in told
    assert "base64" not in told
    assert STATES in told
    word = Document(io.BytesIO(written(desk, article, kind, "docx")))
    assert len(word.inline_shapes) == 1
    shape = word.inline_shapes[0]
    assert shape.width / shape.height == pytest.approx(0.75)
    assert ALT in word.element.body.xml
    pdf = pypdfium2.PdfDocument(written(desk, article, kind, "pdf"))
    images = [each for page in pdf for each in page.get_objects() if each.type == 3]
    assert len(images) == 1
    assert any("380" in page.get_textpage().get_text_bounded() for page in pdf)
    pdf.close()


def test_a_letter_shows_no_picture_that_leads_to_a_source(
    desk: Desk, article: ArticleId, claim: ClaimId
) -> None:
    told = Source(SourceId(""), SourceKind.PERSON, title="Clara Quill", confidential=True, code_name="Heron")
    desk.sources.attach(claim, told)
    assert "<img" not in written(desk, article, "letter", "html").decode()
    assert "Seen in" not in written(desk, article, "letter", "markdown").decode()


def test_a_call_sheet_shows_no_words_that_are_not_read_out(
    desk: Desk, article: ArticleId, claim: ClaimId
) -> None:
    desk.sources.attach(claim, ADA)
    desk.pictures.restate(claim, "“It cost 380 million”, said Ada Brandt.")
    assert "<img" not in written(desk, article, "call-sheet", "html").decode()
    assert "<img" in written(desk, article, "call-sheet", "html", quotations=True).decode()


def test_tables_say_in_which_picture_a_claim_is_seen(desk: Desk, article: ArticleId, claim: ClaimId) -> None:
    rows = list(csv.DictReader(io.StringIO(written(desk, article, "checking", "csv").decode())))
    assert [row["picture"] for row in rows if row["claim"] == STATES] == [ALT]
    assert {row["picture"] for row in rows if row["claim"] != STATES} == {""}


def test_the_article_names_each_picture_where_it_stands(
    desk: Desk, article: ArticleId, claim: ClaimId
) -> None:
    told = written(desk, article, "checking", "markdown").decode()
    lines = [line for line in told.splitlines() if line]
    at = next(number for number, line in enumerate(lines) if "Picture 1: Cost by year\\]" in line)
    assert "640 million euros" in lines[at - 1]
    assert lines[at].startswith("<sup>3✕</sup>")
    assert "Picture 2" in told


def test_programs_read_picture_and_region(desk: Desk, article: ArticleId, claim: ClaimId) -> None:
    told = json.loads(written(desk, article, "checking", "json"))
    schema = json.loads(files("resources").joinpath("schemas/checking-report.schema.json").read_text("utf-8"))
    jsonschema.validate(told, schema)
    (found,) = [each for each in told["claims"] if each["picture"]]
    assert found["picture"]["regions"] == [{"x": 0.3, "y": 0.25, "width": 0.25, "height": 0.5}]
    linked = json.loads(written(desk, article, "annotations", "jsonld"))
    values = re.findall(r'"xywh=percent:[^"]+"', json.dumps(linked))
    assert values == ['"xywh=percent:30,25,25,50"']


def test_the_writers_file_has_a_comment_on_the_word_before_the_picture(
    desk: Desk, article: ArticleId, claim: ClaimId
) -> None:
    for kind in ("comments", "tracked"):
        package = zipfile.ZipFile(io.BytesIO(written(desk, article, kind, "docx")))
        text = package.read("word/document.xml").decode()
        (inside,) = re.findall("commentRangeStart(.*?)commentRangeEnd", text, re.DOTALL)
        assert re.sub("<[^>]*>", "", inside).endswith("euros.<w:")
        comment = re.sub("<[^>]+>", " ", package.read("word/comments.xml").decode())
        assert f"Picture 1: Cost by year: “{STATES}”" in comment
        assert CHANGED in comment
        assert "w:del " not in text


def test_a_hostile_alternative_text_stays_text(desk: Desk) -> None:
    hostile = '"><script>alert(1)</script> \u202e](javascript:x) \x1b[2J'
    document = Document(io.BytesIO(pictured.docx(pictured.png())))
    document.element.body.xpath(".//wp:docPr")[0].set("descr", hostile.replace("\x1b", ""))
    held = io.BytesIO()
    document.save(held)
    article = desk.articles.add(bounded.with_pictures(bounded.read(held.getvalue(), "a.docx")))
    desk.pictures.mark(desk.pictures.all(article)[0].id, BAR, hostile)
    page = written(desk, article, "checking", "html").decode()
    assert "<script" not in page
    told = written(desk, article, "checking", "markdown").decode()
    assert not re.search(r"(?<!\\)\]\(javascript:", told)
    for format_ in ("docx", "pdf", "json", "csv", "xlsx"):
        assert written(desk, article, "checking", format_)
    printed = CliRunner().invoke(main, ["--library", str(desk.path), "pictures", article]).output
    assert not {"\u202e", "\x1b"} & set(printed)


def test_the_letters_of_a_picture_are_no_words() -> None:
    assert "Anna" not in words_of(b'<p>It says</p><img src="data:image/png;base64,AAAA+Anna+BBBB==" alt="x">')
