"""Comments in Word files: on the exact words, with all else as it was, told by an independent reader."""

from __future__ import annotations

import io
import re

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from factcheck.models import ArticleId, Draft, DraftId, Span
from factcheck.readers import read
from factcheck.readers.docx import trace
from factcheck.reports.word_article import article_package
from factcheck.reports.word_comments import Written, with_comments
from tests.bench.comments import packed


def saved(document: WordDocument) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def bridge() -> WordDocument:
    document = docx.Document()
    document.add_heading("The bridge of Norrow", 0)
    paragraph = document.add_paragraph("  The bridge ")
    paragraph.add_run("opened in ").bold = True
    paragraph.add_run("19").italic = True
    paragraph.add_run("84 and cost 3 million dollars.")
    paragraph.add_run(" It is 210 metres long, says Andre\u0301\tBolt.")
    document.add_comment(paragraph.runs[0], text="From the town hall", author="Jo")
    return document


def commented(data: bytes, *wanted: str) -> tuple[bytes, str]:
    """Comment on words, each comment saying the words it is meant to stand on."""
    traced = trace(data, "bridge.docx")
    spans = [Span(at, at + len(words)) for words in wanted if (at := traced.text.index(words)) >= 0]
    said = [Written(span, (words,)) for span, words in zip(spans, wanted, strict=True)]
    return with_comments(data, traced, said, "Ada Berg", "2026-11-24T10:00"), traced.text


def words_of(data: bytes) -> dict[str, str]:
    """Return the words that each comment of Ada stands on, by what it says, as python-docx has them."""
    document = docx.Document(io.BytesIO(data))
    texts = {each.comment_id: each.text for each in document.comments if each.author == "Ada Berg"}
    open_now: set[int] = set()
    found = dict.fromkeys(texts, "")
    for element in document.element.body.iter():
        if element.tag == qn("w:commentRangeStart"):
            open_now.add(int(element.get(qn("w:id"))))
        elif element.tag == qn("w:commentRangeEnd"):
            open_now.discard(int(element.get(qn("w:id"))))
        written = {qn("w:t"): element.text, qn("w:tab"): "\t"}.get(element.tag)
        for key in open_now & set(found):
            found[key] += written or ""
    return {texts[key]: words for key, words in found.items()}


def look(data: bytes) -> list[tuple[str, bool | None, bool | None]]:
    """Return each character of the file with how it is set."""
    paragraphs = docx.Document(io.BytesIO(data)).paragraphs
    return [(letter, run.bold, run.italic) for each in paragraphs for run in each.runs for letter in run.text]


@pytest.mark.parametrize(
    "wanted",
    [
        ["opened in 1984"],
        ["The bridge opened"],
        ["9", "1984 and", "and cost", "cost 3 million dollars. It"],
        ["bridge of Norrow", "The bridge of Norrow\n\nThe bridge opened"],
        ["The bridge opened in 1984", "1984", "1984 and cost 3 million dollars."],
        ["It is 210", " metres long", ", says"],
        ["long, says"],
    ],
    ids=["runs", "first", "adjacent", "paragraphs", "nested", "touching", "one"],
)
def test_a_comment_stands_on_its_words_alone(wanted: list[str]) -> None:
    data = saved(bridge())
    made, _ = commented(data, *wanted)
    assert words_of(made) == {each: each.replace("\n\n", "  ") for each in wanted}
    assert look(made) == look(data)


def test_letters_that_are_composed_and_tabs_are_counted_as_the_text_counts_them() -> None:
    made, text = commented(saved(bridge()), "André", "André\tBolt", "Bolt")
    assert "Andr\u00e9\tBolt" in text
    assert words_of(made) == {"André": "Andre\u0301", "André Bolt": "Andre\u0301\tBolt", "Bolt": "Bolt"}


def test_all_else_of_the_package_stays_as_it_was() -> None:
    data = saved(bridge())
    made, text = commented(data, "210 metres")
    before, after = packed(data), packed(made)
    assert list(before) == list(after)
    changed = {part for part in before if before[part] != after[part]}
    assert changed == {"word/document.xml", "word/comments.xml"}
    assert read(made, "bridge.docx").text == text
    kept = [each.text for each in docx.Document(io.BytesIO(made)).comments if each.author == "Jo"]
    assert kept == ["From the town hall"]


def test_a_file_without_comments_gets_a_part_for_them_and_keeps_the_rest() -> None:
    document = docx.Document()
    document.add_paragraph("The ferry sails twice a day.")
    data = saved(document)
    made, _ = commented(data, "twice")
    before, after = packed(data), packed(made)
    changed = {part for part in after if before.get(part) != after[part]}
    assert changed == {
        "word/document.xml", "word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels",
    }  # fmt: skip
    assert words_of(made) == {"twice": "twice"}


def test_tracked_changes_links_and_raised_numbers_are_cut_without_being_lost() -> None:
    document = docx.Document()
    document.add_paragraph("The mast is ")
    w = nsdecls("w")
    for part in (
        f'<w:del {w} w:id="7" w:author="Jo"><w:r><w:delText>20</w:delText></w:r></w:del>',
        f'<w:ins {w} w:id="8" w:author="Jo"><w:r><w:t>30 metres high</w:t></w:r></w:ins>',
        f'<w:hyperlink {w} w:anchor="x"><w:r><w:t> and 10</w:t></w:r></w:hyperlink>',
        f'<w:r {w}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>9</w:t></w:r>',
        f"<w:r {w}><w:t> grams heavy.</w:t></w:r>",
    ):
        document.element.body.find(qn("w:p")).append(parse_xml(part))
    made, text = commented(saved(document), "30 metres", "high and", "10⁹ grams")
    assert words_of(made) == {"30 metres": "30 metres", "high and": "high and", "10⁹ grams": "109 grams"}
    body = docx.Document(io.BytesIO(made)).element.body
    inserted = "".join(each.text or "" for ins in body.iter(qn("w:ins")) for each in ins.iter(qn("w:t")))
    assert inserted == "30 metres high"
    assert [each.text for each in body.iter(qn("w:delText"))] == ["20"]
    assert read(made, "mast.docx").text == text


def field(code: str, words: str) -> list[str]:
    """Return the runs of a field, its words in two of them."""
    half = len(words) // 2
    inner = (
        '<w:fldChar w:fldCharType="begin"/>',
        f"<w:instrText> {code} </w:instrText>",
        '<w:fldChar w:fldCharType="separate"/>',
        f'<w:t xml:space="preserve">{words[:half]}</w:t>',
        f'<w:t xml:space="preserve">{words[half:]}</w:t>',
        '<w:fldChar w:fldCharType="end"/>',
    )
    return [f"<w:r {nsdecls('w')}>{each}</w:r>" for each in inner]


def control(kind: str, inner: str) -> str:
    return f"<w:sdt {nsdecls('w')}><w:sdtPr>{kind}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"


def run(words: str) -> str:
    return f'<w:r {nsdecls("w")}><w:t xml:space="preserve">{words}</w:t></w:r>'


BOX = (
    f"<w:r {nsdecls('w')}><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox>"
    f"<w:txbxContent><w:p>{run('It hums.')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)


@pytest.mark.parametrize(
    ("parts", "wanted", "stands_on"),
    [
        (field("REF mast", "Table 14"), "shows Table", "shows Table 14"),
        (field("REF mast", "Table 14"), "14 twice", "Table 14 twice"),
        (field("REF mast", "Table 14"), "Table 14", "Table 14"),
        (field('HYPERLINK "https://a.example"', "Table 14"), "shows Table", "shows Table"),
        ([f"<w:fldSimple {nsdecls('w')} w:instr='AUTHOR'>{run('Jo Karr')}</w:fldSimple>"], "Jo", "Jo Karr"),
        ([control("<w:text/>", run("Jo Karr"))], "Karr twice", "Jo Karr twice"),
        ([control("", run("Jo Karr"))], "Karr twice", "Karr twice"),
        ([f"<w:smartTag {nsdecls('w')} w:element='e'>{run('Jo Karr')}</w:smartTag>"], "Jo Karr", "Jo Karr"),
    ],
    ids=["field's end", "its start", "whole", "link", "simple field", "plain text", "rich text", "smart tag"],
)
def test_a_comment_stands_around_what_is_not_to_be_parted(
    parts: list[str], wanted: str, stands_on: str
) -> None:
    document = docx.Document()
    document.add_paragraph("The list shows ")
    for part in (*parts, run(" twice.")):
        document.element.body.find(qn("w:p")).append(parse_xml(part))
    made, text = commented(saved(document), wanted)
    assert words_of(made) == {wanted: stands_on}
    assert read(made, "bridge.docx").text == text
    (end,) = docx.Document(io.BytesIO(made)).element.body.iter(qn("w:commentRangeEnd"))
    assert end.getparent().tag != qn("w:smartTag")


def test_a_comment_on_words_of_a_text_box_stands_on_the_box() -> None:
    document = docx.Document()
    document.add_paragraph("The mast of Tarn.")
    document.element.body.find(qn("w:p")).append(parse_xml(BOX))
    made, text = commented(saved(document), "It hums.")
    body = docx.Document(io.BytesIO(made)).element.body
    (box,) = body.iter(qn("w:txbxContent"))
    assert not list(box.iter(qn("w:commentRangeStart"), qn("w:commentReference")))
    (start,) = body.iter(qn("w:commentRangeStart"))
    assert start.getnext().find(qn("w:pict")) is not None
    assert read(made, "bridge.docx").text == text


@pytest.mark.parametrize("last", [False, True])
def test_the_sign_of_a_comment_takes_no_words_out_of_a_control_around_a_paragraph(last: bool) -> None:
    document = docx.Document()
    body = document.element.body
    body.insert(0, parse_xml(control("", f"<w:p>{run('The mast fell.')}</w:p>")))
    if not last:
        document.add_paragraph("It hums.")
    made, text = commented(saved(document), "The mast")
    assert words_of(made) == {"The mast": "The mast"}
    body = docx.Document(io.BytesIO(made)).element.body
    (held,) = body.iter(qn("w:sdt"))
    names = [each.tag.rpartition("}")[2] for each in held.iter()]
    assert ("commentReference" in names) is last
    assert "t" not in names[: names.index("commentReference")] if last else True
    assert read(made, "bridge.docx").text == text


def test_what_no_file_can_hold_is_left_out_of_a_comment() -> None:
    data = saved(bridge())
    traced = trace(data, "bridge.docx")
    span = Span(traced.text.index("1984"), traced.text.index("1984") + 4)
    hostile = "A\x00B\x0b\ud800C\u202e<w:t>&\ufffe"
    made = with_comments(data, traced, [Written(span, (hostile,))], "Ada Berg\x07", "")
    assert words_of(made) == {"ABC<w:t>&": "1984"}


def test_a_draft_of_another_format_becomes_a_clean_document_with_the_same_comments() -> None:
    reading = read(b"# The ferry\n\nIt sails **twice** a day.\n\n- In May\n- In *June*\n", "ferry.md")
    draft = Draft(DraftId("d"), ArticleId("a"), 1, reading.text, reading.blocks, reading.styles)
    package, traced = article_package(draft)
    at = reading.text.index("sails twice a")
    made = with_comments(package, traced, [Written(Span(at, at + 13), ("sails twice a",))], "Ada Berg", "")
    assert words_of(made) == {"sails twice a": "sails twice a"}
    document = docx.Document(io.BytesIO(made))
    shown = [re.sub(r"^[-*•] ", "", each.text) for each in document.paragraphs]
    assert shown == ["The ferry", "It sails twice a day.", "In May", "In June"]
    assert next(each.style.name for each in document.paragraphs if each.style) == "Title"
    assert [run.text for each in document.paragraphs for run in each.runs if run.bold] == ["twice"]
    assert [run.text for each in document.paragraphs for run in each.runs if run.italic] == ["June"]
