"""OpenDocument texts: structure, comments, notes and tracked changes."""

import io
import zipfile

import pytest

from factcheck.errors import ReadingError
from factcheck.models import AnnotationKind, Caveat, CaveatKind, Reading, Role, StyleKind
from factcheck.readers import read

NAMES = "".join(
    f' xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{value}:1.0"'
    for key, value in {
        "office": "office", "text": "text", "style": "style", "table": "table", "draw": "drawing",
        "fo": "xsl-fo-compatible", "meta": "meta",
    }.items()
) + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip

BODY = """
<text:tracked-changes>
<text:changed-region text:id="c1"><text:insertion/></text:changed-region>
<text:changed-region text:id="c2"><text:deletion><text:p>410</text:p></text:deletion></text:changed-region>
</text:tracked-changes>
<text:p text:style-name="Title">The tunnel costs twice as much</text:p>
<text:p text:style-name="P1">The tunnel cost <text:span text:style-name="T1">twice</text:span> the
<text:a xlink:href="https://asten.example/f">first   figure</text:a><text:note text:note-class="footnote">
<text:note-citation>1</text:note-citation><text:note-body>
<text:p>Report, www.asten.example/r</text:p></text:note-body>
</text:note>.</text:p>
<text:h text:style-name="Heading_20_2" text:outline-level="2">What went wrong</text:h>
<text:list><text:list-item><text:p>Rock was harder</text:p></text:list-item>
<text:list-item><text:p>Two firms failed</text:p></text:list-item></text:list>
<text:p>It grew to <text:change text:change-id="c2"/>
<text:change-start text:change-id="c1"/>840<text:change-end
text:change-id="c1"/> million, <office:annotation office:name="a1"><dc:creator>Nina Holt</dc:creator>
<dc:date>2026-03-03T10:00:00.123</dc:date><text:p>Interview with Lena Brandt</text:p></office:annotation>she
said<office:annotation-end office:name="a1"/>.</text:p>
<table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell>
<table:table-cell><text:p>Cost</text:p></table:table-cell></table:table-row></table:table>
<text:p><draw:frame><draw:text-box><text:p>Boxed words.</text:p></draw:text-box></draw:frame>
After<text:s/>all.</text:p>
"""


def document(body: str = BODY, **parts: str) -> bytes:
    styles = (
        '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="P1" style:parent-style-name="Text_20_body"/>'
    )
    content = (
        f"<office:document-content{NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), text)
    return file.getvalue()


def words(reading: Reading) -> list[tuple[str, str]]:
    return [(block.role.value, reading.text[block.start : block.end]) for block in reading.blocks]


def test_text_and_structure_arrive() -> None:
    reading = read(document(), "a.odt")
    assert words(reading) == [
        ("headline", "The tunnel costs twice as much"),
        ("body", "The tunnel cost twice the first figure."),
        ("subhead", "What went wrong"),
        ("list", "Rock was harder"),
        ("list", "Two firms failed"),
        ("body", "It grew to 840 million, she said."),
        ("body", "Year"),
        ("body", "Cost"),
        ("body", "After all."),
        ("body", "Boxed words."),
    ]
    assert reading.caveats == (Caveat(CaveatKind.CHANGES_ACCEPTED, 2),)


def test_changes_can_be_read_as_before_them() -> None:
    assert "It grew to 410 million" in read(document(), "a.odt", as_original=True).text


def test_a_comment_that_has_a_name_but_no_end_stands_at_its_word() -> None:
    """LibreOffice names every comment since 24.2, also one that was set without selecting words."""
    end = '<office:annotation-end office:name="a1"/>'
    assert BODY.count(end) == 1
    reading = read(document(BODY.replace(end, "")), "a.odt")
    (comment,) = [each for each in reading.annotations if each.kind is AnnotationKind.COMMENT]
    assert (comment.text, comment.author) == ("Interview with Lena Brandt", "Nina Holt")
    assert reading.text[comment.start : comment.end] == "million,"


def test_a_table_within_a_table_is_read_once() -> None:
    def table(*cells: str) -> str:
        row = "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in cells)
        return f"<table:table><table:table-row>{row}</table:table-row></table:table>"

    inner = table("<text:p>Inner</text:p>")
    outer = table(f"<text:p>Outer</text:p>{inner}", "<text:p>Beside</text:p>")
    text = read(document(f"<text:p>Before.</text:p>{outer}<text:p>After.</text:p>"), "a.odt").text
    assert text.split() == ["Before.", "Outer", "Inner", "Beside", "After."]


def test_how_a_word_is_read_is_no_word_of_the_text() -> None:
    reading = "<text:ruby-text>かんじ</text:ruby-text>"
    word = f"<text:ruby><text:ruby-base>漢字</text:ruby-base>{reading}</text:ruby>"
    assert read(document(f"<text:p>The sign {word} here.</text:p>"), "a.odt").text == "The sign 漢字 here."


def test_comments_notes_links_and_emphasis_keep_their_places() -> None:
    reading = read(document(), "a.odt")
    told = [
        (each.kind, reading.text[each.start : each.end], each.text, each.address, each.author, each.at)
        for each in reading.annotations
    ]
    footnote = (
        AnnotationKind.FOOTNOTE,
        "figure",
        "Report, www.asten.example/r",
        "https://www.asten.example/r",
        "",
        "",
    )
    link = (AnnotationKind.LINK, "first figure", "first figure", "https://asten.example/f", "", "")
    said = "Interview with Lena Brandt"
    comment = (AnnotationKind.COMMENT, "she said", said, "", "Nina Holt", "2026-03-03T10:00:00")
    assert told == [link, footnote, comment]
    assert [
        reading.text[each.start : each.end] for each in reading.styles if each.kind is StyleKind.BOLD
    ] == ["twice"]


def test_an_encrypted_document_says_so() -> None:
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    with pytest.raises(ReadingError, match="password"):
        read(document(**{"META-INF__manifest_xml": manifest}), "a.odt")


def test_a_broken_document_is_refused() -> None:
    with pytest.raises(ReadingError, match="damaged"):
        read(document("<text:p>"), "a.odt")


@pytest.mark.parametrize("look", ['fo:font-weight="bold"', 'fo:font-size="16pt"'], ids=["bold", "larger"])
def test_a_subhead_set_by_hand_is_known_by_the_style_that_libreoffice_makes_of_it(look: str) -> None:
    style = f'<style:style style:name="Hand"><style:text-properties {look}/></style:style>'
    styles = f"<office:document-styles{NAMES}><office:styles>{style}</office:styles></office:document-styles>"
    body = (
        "<text:p>The tunnel of Port Asten will cost 840 million euros, the town said.</text:p>"
        '<text:p text:style-name="Hand">Where the money went</text:p>'
        "<text:p>Rock was harder than thought, and two firms failed.</text:p>"
        "<text:p>Nina Holt, engineer</text:p><text:p>She has led the works since 2019, then left.</text:p>"
    )
    told = read(document(body, styles_xml=styles), "a.odt")
    shown = [told.text[each.start : each.end] for each in told.blocks if each.role is Role.SUBHEAD]
    assert shown == ["Where the money went"]
