"""Word documents made by an independent writer: every word, range, note and link arrives."""

import io
import zipfile

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from factcheck.errors import ReadingError
from factcheck.models import AnnotationKind, Caveat, CaveatKind, Reading, Role, StyleKind
from factcheck.readers import read
from factcheck.readers.docx.returned import read_returned

NOTE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"


def saved(document: DocumentType) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def with_parts(data: bytes, parts: dict[str, str]) -> bytes:
    """Return the package with parts added or replaced."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, text in parts.items():
            new.writestr(name, text)
    return file.getvalue()


def add_link(paragraph: Paragraph, address: str, text: str) -> None:
    key = paragraph.part.relate_to(
        address,
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
        is_external=True,
    )
    link = parse_xml(
        f'<w:hyperlink {nsdecls("w", "r")} r:id="{key}"><w:r><w:t>{text}</w:t></w:r></w:hyperlink>'
    )
    paragraph.paragraph_format.element.append(link)


def words(reading: Reading) -> list[tuple[str, str]]:
    return [(block.role.value, reading.text[block.start : block.end]) for block in reading.blocks]


def test_structure_arrives_as_roles() -> None:
    document = Document()
    document.add_paragraph("Tunnel costs double", style="Title")
    document.add_paragraph("By Nina Holt")
    document.add_paragraph("PORT ASTEN — The tunnel will cost 840 million euros.")
    document.add_heading("What went wrong", level=1)
    document.add_paragraph("Rock was harder than thought", style="List Bullet")
    document.add_paragraph("Two firms failed", style="List Bullet")
    document.add_paragraph("We know more now.", style="Quote")
    document.add_paragraph("A crane at the quay", style="Caption")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(
        [one for row in table.rows for one in row.cells], ["Year", "Cost", "2021", "410"], strict=True
    ):
        cell.text = text
    document.add_paragraph("Work began in May.")
    reading = read(saved(document), "a.docx")
    assert reading.title == "Tunnel costs double"
    assert reading.byline == "Nina Holt"
    assert words(reading) == [
        ("headline", "Tunnel costs double"),
        ("byline", "By Nina Holt"),
        ("dateline", "PORT ASTEN —"),
        ("body", "The tunnel will cost 840 million euros."),
        ("subhead", "What went wrong"),
        ("list", "Rock was harder than thought"),
        ("list", "Two firms failed"),
        ("quote", "We know more now."),
        ("caption", "A crane at the quay"),
        ("body", "Year"),
        ("body", "Cost"),
        ("body", "2021"),
        ("body", "410"),
        ("body", "Work began in May."),
    ]
    assert "Year\tCost\n2021\t410\n\nWork" in reading.text


def test_comments_keep_author_time_and_exact_range() -> None:
    document = Document()
    paragraph = document.add_paragraph("The tunnel ")
    run = paragraph.add_run("cost 840 million")
    paragraph.add_run(" euros.")
    comment = document.add_comment(run, text="Budget 2026, p. 4: https://asten.example/b", author="Nina Holt")
    reading = read(saved(document), "a.docx")
    (found,) = reading.annotations
    assert found.kind is AnnotationKind.COMMENT
    assert reading.text[found.start : found.end] == "cost 840 million"
    assert found.text == "Budget 2026, p. 4: https://asten.example/b"
    assert found.address == "https://asten.example/b"
    assert found.author == "Nina Holt"
    assert comment.timestamp is not None
    assert found.at.startswith(comment.timestamp.strftime("%Y-%m-%dT%H:%M"))


def test_parts_are_found_by_what_refers_to_them_as_word_online_names_them() -> None:
    document = Document()
    document.add_heading("Tunnel costs double", level=1)
    run = document.add_paragraph("The tunnel ").add_run("cost 840 million")
    document.add_comment(run, text="Where from?", author="Nina Holt")
    names = {"document": "document2", "styles": "styles2", "comments": "notes7"}
    renamed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(document))) as old, zipfile.ZipFile(renamed, "w") as new:
        for name in old.namelist():
            data, called = old.read(name).decode("latin-1"), name
            for before, after in names.items():
                data = data.replace(f"{before}.xml", f"{after}.xml")
                called = called.replace(f"/{before}.xml", f"/{after}.xml")
            new.writestr(called, data.encode("latin-1"))
    reading = read(renamed.getvalue(), "a.docx")
    assert [block.role for block in reading.blocks] == [Role.HEADLINE, Role.BODY]
    assert [each.text for each in reading.annotations] == ["Where from?"]
    returned = read_returned(renamed.getvalue(), "a.docx")
    assert [each.text for each in returned.comments] == ["Where from?"]


def test_a_comment_may_cover_several_paragraphs() -> None:
    document = Document()
    first = document.add_paragraph("One fact stands here.").runs[0]
    last = document.add_paragraph("Another stands there.").runs[0]
    document.add_comment([first, last], text="Interview with Lena Brandt, 3 Nov", author="N")
    reading = read(saved(document), "a.docx")
    (found,) = reading.annotations
    assert reading.text[found.start : found.end] == "One fact stands here.\n\nAnother stands there."


def test_links_bold_and_italics_keep_their_places() -> None:
    document = Document()
    paragraph = document.add_paragraph("It is ")
    paragraph.add_run("twice").bold = True
    paragraph.add_run(" the ")
    paragraph.add_run("first").italic = True
    add_link(paragraph, "https://asten.example/f", " figure")
    add_link(paragraph, "javascript:alert(1)", " here")
    reading = read(saved(document), "a.docx")
    assert reading.text == "It is twice the first figure here"
    assert [(each.kind, reading.text[each.start : each.end]) for each in reading.styles] == [
        (StyleKind.BOLD, "twice"),
        (StyleKind.ITALIC, "first"),
        (StyleKind.LINK, " figure"),
    ]
    assert [each.address for each in reading.annotations] == ["https://asten.example/f"]


def test_footnotes_stand_on_the_word_before_them() -> None:
    document = Document()
    paragraph = document.add_paragraph("The tunnel cost 840 million.")
    paragraph.paragraph_format.element.append(
        parse_xml(f'<w:r {nsdecls("w")}><w:footnoteReference w:id="2"/></w:r>')
    )
    paragraph.add_run(" It grew.")
    notes = (
        f'<w:footnotes {nsdecls("w")}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        '<w:footnote w:id="2"><w:p><w:r><w:t>Annual report, </w:t></w:r><w:r><w:t>www.asten.example/r.pdf'
        "</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    reading = read(with_parts(saved(document), {"word/footnotes.xml": notes}), "a.docx")
    (found,) = reading.annotations
    assert found.kind is AnnotationKind.FOOTNOTE
    assert reading.text[found.start : found.end] == "million."
    assert found.text == "Annual report, www.asten.example/r.pdf"
    assert found.address == "https://www.asten.example/r.pdf"


def tracked() -> bytes:
    document = Document()
    paragraph = document.add_paragraph("It cost ")
    changes = (
        f'<w:body {nsdecls("w")}><w:del w:id="1" w:author="E"><w:r><w:delText>410</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="E"><w:r><w:t>840</w:t></w:r></w:ins></w:body>'
    )
    for change in list(parse_xml(changes)):
        paragraph.paragraph_format.element.append(change)
    paragraph.add_run(" million.")
    return saved(document)


def test_tracked_changes_are_read_as_accepted_and_counted() -> None:
    reading = read(tracked(), "a.docx")
    assert reading.text == "It cost 840 million."
    assert reading.caveats == (Caveat(CaveatKind.CHANGES_ACCEPTED, 2),)


def test_tracked_changes_can_be_read_as_before_them() -> None:
    reading = read(tracked(), "a.docx", as_original=True)
    assert reading.text == "It cost 410 million."


def test_a_struck_out_paragraph_end_joins_two_paragraphs() -> None:
    document = Document()
    first = document.add_paragraph("It cost ")
    properties = first.paragraph_format.element.get_or_add_pPr()
    properties.append(parse_xml(f'<w:rPr {nsdecls("w")}><w:del w:id="1" w:author="E"/></w:rPr>'))
    document.add_paragraph("840 million.")
    assert read(saved(document), "a.docx").text == "It cost 840 million."


def test_text_boxes_and_fields_are_read_once() -> None:
    document = Document()
    paragraph = document.add_paragraph("Before the box.")
    box = "<w:txbxContent><w:p><w:r><w:t>Boxed words stand here.</w:t></w:r></w:p></w:txbxContent>"
    paragraph.paragraph_format.element.append(
        parse_xml(
            f'<w:r {nsdecls("w")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
            f"<mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
            f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        )
    )
    field = (
        f'<w:body {nsdecls("w")}><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> HYPERLINK "https://asten.example/x" </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>linked</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:body>'
    )
    after = document.add_paragraph("After it, ")
    for run in list(parse_xml(field)):
        after.paragraph_format.element.append(run)
    reading = read(saved(document), "a.docx")
    assert [text for _, text in words(reading)] == [
        "Before the box.",
        "Boxed words stand here.",
        "After it, linked",
    ]
    assert [(reading.text[each.start : each.end], each.address) for each in reading.annotations] == [
        ("linked", "https://asten.example/x")
    ]


def test_hidden_text_is_left_out_and_said() -> None:
    document = Document()
    paragraph = document.add_paragraph("Shown.")
    run = paragraph.add_run("Hidden.")
    run.font.hidden = True
    reading = read(saved(document), "a.docx")
    assert reading.text == "Shown."
    assert reading.caveats == (Caveat(CaveatKind.HIDDEN_TEXT),)


def test_a_numbered_paragraph_is_a_list() -> None:
    document = Document()
    paragraph = document.add_paragraph("First thing")
    number = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>'
    paragraph.paragraph_format.element.get_or_add_pPr().append(parse_xml(number))
    document.add_paragraph("Then more was said about it.")
    block = read(saved(document), "a.docx").blocks[0]
    assert (block.role, block.level) == (Role.LIST, 2)


def simple() -> bytes:
    document = Document()
    document.add_paragraph("Some words.")
    return saved(document)


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ('<!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="w"><w:body/></w:document>', "entities"),
        ("<w:document", "damaged"),
        ('<w:document xmlns:w="w"/>', "damaged"),
        ('<w:document xmlns:w="w"><w:body/></w:document>', "no text"),
        ("<a>" * 300 + "</a>" * 300, "damaged"),
    ],
)
def test_hostile_or_broken_documents_are_refused(part: str, words: str) -> None:
    with pytest.raises(ReadingError, match=words):
        read(with_parts(simple(), {"word/document.xml": part}), "a.docx")


def test_a_document_that_unpacks_to_far_more_is_refused() -> None:
    bomb = with_parts(simple(), {"word/document.xml": " " * (40 * 1024 * 1024)})
    assert len(bomb) < 200_000
    with pytest.raises(ReadingError, match="unpacked"):
        read(bomb, "a.docx")


def test_a_truncated_document_is_refused() -> None:
    with pytest.raises(ReadingError, match="damaged"):
        read(simple()[:2000], "a.docx")


def test_an_archive_of_other_things_is_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("../../etc/passwd", "x")
    with pytest.raises(ReadingError, match="archive"):
        read(file.getvalue(), "a.zip")


@pytest.mark.parametrize(
    "wrapper", ["<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", "<w:customXml>{}</w:customXml>"]
)
@pytest.mark.parametrize("columns", [1, 2])
def test_cells_and_rows_that_are_content_controls_keep_their_words(wrapper: str, columns: int) -> None:
    def control(inner: str) -> str:
        return wrapper.format(inner)

    cells = [control(f"<w:tc><w:p><w:r><w:t>Cell {at}</w:t></w:r></w:p></w:tc>") for at in range(columns)]
    rows = f"<w:tr>{''.join(cells)}</w:tr>" + control(f"<w:tr>{cells[0]}</w:tr>")
    part = f"<w:document {nsdecls('w')}><w:body><w:tbl>{rows}</w:tbl></w:body></w:document>"
    reading = read(with_parts(simple(), {"word/document.xml": part}), "a.docx")
    assert reading.text.split() == " ".join([f"Cell {at}" for at in range(columns)] + ["Cell 0"]).split()


def test_a_short_line_is_no_subhead_where_the_writer_sets_subheads_apart() -> None:
    sentence = "The tunnel under the bay cost 840 million euros, twice what the town had been told."
    made = Document()
    made.add_paragraph(sentence)
    made.add_paragraph().add_run("What went wrong").bold = True
    made.add_paragraph(sentence)
    made.add_paragraph("Room 12, second floor")
    made.add_paragraph(sentence)
    told = words(read(saved(made), "a.docx"))
    assert ("subhead", "What went wrong") in told
    assert ("body", "Room 12, second floor") in told


def test_a_short_line_is_a_subhead_where_nothing_is_set_apart() -> None:
    sentence = "The tunnel under the bay cost 840 million euros, twice what the town had been told."
    made = Document()
    for line in (sentence, "What went wrong", sentence):
        made.add_paragraph(line)
    assert ("subhead", "What went wrong") in words(read(saved(made), "a.docx"))


def set_by_hand(*, size: int = 0, bold_style: bool = False) -> bytes:
    """Return a document with a subhead in larger type or in a bold style of its own, and short lines."""
    document = Document()
    if bold_style:
        document.styles.add_style("Apart", WD_STYLE_TYPE.PARAGRAPH).font.bold = True
    document.add_paragraph("The tunnel of Port Asten will cost 840 million euros, the town said on Friday.")
    subhead = document.add_paragraph(style="Apart" if bold_style else None)
    run = subhead.add_run("Where the money went")
    if size:
        run.font.size = Pt(size)
    document.add_paragraph("Rock was harder than thought, and two firms failed.")
    document.add_paragraph("Nina Holt, engineer")
    document.add_paragraph("She has led the works since 2019, and she left in May.")
    return saved(document)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (set_by_hand(size=16), ["Where the money went"]),
        (set_by_hand(bold_style=True), ["Where the money went"]),
        (set_by_hand(size=8), ["Where the money went", "Nina Holt, engineer"]),
    ],
    ids=["larger", "bold by its style", "smaller"],
)
def test_a_subhead_without_a_heading_style_is_known_by_its_look(data: bytes, told: list[str]) -> None:
    assert [line for role, line in words(read(data, "a.docx")) if role == "subhead"] == told


def test_a_short_line_that_heads_no_sentences_is_no_subhead() -> None:
    document = Document()
    document.add_paragraph("The tunnel of Port Asten will cost 840 million euros, the town said on Friday.")
    for line in ("Office hours", "nina@example.org", "Ground floor"):
        document.add_paragraph(line)
    assert "subhead" not in [role for role, _ in words(read(saved(document), "a.docx"))]


@pytest.mark.parametrize(
    "line",
    [
        "The harbour and its fleet\t12", "Annexes\txiv", "Figure\tPage", "Costs of the tunnel:\t€",
        "ISSN 1997-1141", "Tel. 0732 5900", "Status 20.01.2012", "Hafenstraße 3", "4020 Asten",
        "14 Harbour Street", "Please send your letters to the",
        "Die Überweisung soll erfolgen an das Konto bei der",
    ],
)  # fmt: skip
def test_a_bold_line_of_contents_an_address_or_half_a_sentence_is_no_subhead(line: str) -> None:
    document = Document()
    document.add_paragraph("Everything in Port Asten costs twice as much as was planned")
    document.add_paragraph("The tunnel will cost 840 million euros, the council said on Monday.")
    document.add_paragraph().add_run(line).bold = True
    document.add_paragraph("Nobody had planned for the rock, which is harder than was thought in 2019.")
    document.add_paragraph().add_run("2.1\tOn the quay in 2019").bold = True
    document.add_paragraph("Two firms failed and the third asked for more time than there was.")
    told = {text: role for role, text in words(read(saved(document), "a.docx"))}
    assert told[line] == "body"
    assert told["2.1\tOn the quay in 2019"] == "subhead"
