"""What is rendered for paper and for Word, read back by other programs than those that wrote it."""

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterable
from typing import Any

import docx
import pypdfium2
import pytest
from lxml import etree
from msgspec.structs import replace

from factcheck.reports import CHECKING_REPORT, Document, ReportOptions, ReportWriter, registry
from factcheck.sentences import english
from tests.reports import cases
from tests.reports.formats import pdf_words, word_words
from tests.reports.full import full
from tests.reports.test_reports import AT, HOSTILE

PDF, WORD = (registry()[CHECKING_REPORT.key][key] for key in ("pdf", "docx"))
OPTIONS = ReportOptions(at=AT, confidential=True, record=True)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def seen(text: str) -> str:
    """Return the letters and digits of a text, which is what faces and line ends leave of it."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFC", text))).casefold()


def words_in(run: Iterable[Any]) -> str:
    return "".join(each.text or "" for each in run if each.tag == f"{_W}t")


def test_a_pdf_says_what_the_report_says() -> None:
    said = seen(pdf_words(PDF.write(full(), OPTIONS)))
    told = PDF.to_preview
    assert told is not None
    lines = [line for line in told(full(), OPTIONS, english).splitlines() if "<http" not in line]
    assert len(lines) > 60
    missing = [line for line in lines if seen(line.replace("✎", "Δ")) not in said]
    assert missing == []


def test_a_pdf_is_tagged_titled_and_has_bookmarks() -> None:
    data = PDF.write(full(), OPTIONS)
    with pypdfium2.PdfDocument(data) as pdf:
        assert pdf.is_tagged()
        assert pdf.get_metadata_value("Title") == "Checking copy: Halm builds a pier"
        marks = [mark.get_title() for mark in pdf.get_toc()]
        assert [mark for mark in marks if mark.startswith("Claim 1")] == ["Claim 1 × Wrong 1 detail left"]
        pages = [page.get_textpage().get_text_bounded() for page in pdf]
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
    assert b"pdfuaid:part" in data
    assert b"/Lang (en)" in data or b"/Lang(en)" in data


def test_marks_and_claims_of_a_pdf_lead_to_one_another_and_sources_to_their_address() -> None:
    data = PDF.write(full(), OPTIONS)
    assert b"https://archive.example/pier?a=1&b=2" in data
    assert len(re.findall(rb"/Subtype ?/Link", data)) >= 2 * len(full().case.claims)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stand_in_a_pdf_as_words(words: str) -> None:
    data = PDF.write(Document(cases.hostile(words)), OPTIONS)
    assert seen(pdf_words(data)).count(seen(words)) >= 8
    assert not re.search(rb"/JavaScript|/Launch|/EmbeddedFile|/OpenAction", data)


def test_letters_that_the_own_faces_lack_are_shown_or_replaced_and_none_stops_the_pdf() -> None:
    words = "\u0628\u062d\u0631 \u05e9\u05dc\u05d5\u05dd \u6e2f \U0001f30a \U00010a60 \ue123 \x00\ufeff end"
    said = pdf_words(PDF.write(Document(cases.hostile(words)), OPTIONS))
    assert said.count("end") >= 8


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stand_in_a_word_document_as_words(words: str) -> None:
    data = WORD.write(Document(cases.hostile(words)), OPTIONS)
    assert seen(word_words(data)).count(seen(words)) >= 8
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        relations = package.read("word/_rels/document.xml.rels").decode()
        assert not any("vbaProject" in name or "embeddings" in name for name in package.namelist())
    outside = re.findall(r'Target="([^"]*)" TargetMode="External"', relations)
    assert all(re.match(r"https?://|mailto:", target) for target in outside)


def test_a_word_document_has_headings_tables_links_and_numbered_pages() -> None:
    word = docx.Document(io.BytesIO(WORD.write(full(), OPTIONS)))
    styled = [(paragraph.style.name, paragraph.text) for paragraph in word.paragraphs if paragraph.style]
    assert ("Title", "Halm builds a pier") in styled
    assert ("Heading 1", "Summary") in styled
    assert ("Heading 2", "Claim 2 ✎ Needs change") in styled
    assert ("Wording", "300 metres long") in styled
    assert ("Article Headline", "Halm builds the longest pier of the coast") in styled
    assert [cell.text for cell in word.tables[0].rows[1].cells] == ["✓ Confirmed", "2"]
    (section,) = word.sections
    assert section.header.paragraphs[0].text == "Checking copy: Halm builds a pier"
    fields = section.footer.part.element.findall(f".//{_W}fldSimple")
    assert [field.get(f"{_W}instr") for field in fields] == ["PAGE", "NUMPAGES"]
    body = word.element.body
    names = {mark.get(f"{_W}name") for mark in body.iter(f"{_W}bookmarkStart")}
    targets = {link.get(f"{_W}anchor") for link in body.iter(f"{_W}hyperlink")} - {None}
    assert {"claim_1", "mark_1"} <= targets <= names


def test_words_of_the_article_are_underlined_by_their_verdict_and_changes_struck_and_bold() -> None:
    made = WORD.write(full(), replace(OPTIONS, changes=False))
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(made)).read("word/document.xml"))
    lines = {
        words_in(run): line.get(f"{_W}val") for run in root.iter(f"{_W}r") for line in run.iter(f"{_W}u")
    }
    assert lines["300 metres long"] == "dash"
    struck = [words_in(run) for run in root.iter(f"{_W}r") if run.find(f".//{_W}strike") is not None]
    assert struck == ["Tuesday", "300", "4.3"]


@pytest.mark.parametrize("writer", [PDF, WORD], ids=lambda writer: writer.format.key)
def test_the_same_report_gives_the_same_bytes(writer: ReportWriter) -> None:
    assert writer.write(full(), OPTIONS) == writer.write(full(), OPTIONS)


def test_an_article_without_a_title_or_claims_is_set_too() -> None:
    case = cases.small()
    bare = replace(case, claims=(), set_asides=(), article=replace(case.article, title="", checker=""))
    for writer in (PDF, WORD):
        assert writer.write(Document(bare), ReportOptions(at=AT))
