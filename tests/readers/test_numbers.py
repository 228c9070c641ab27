"""Numbers that word processors set before list items and headings are kept, and are no claims."""

from __future__ import annotations

from factcheck.models import Reading, Role
from factcheck.readers import read
from factcheck.text import claims
from tests.readers.test_epub import PACKAGE, PAGE, book
from tests.readers.test_hostile import package, word

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def level(depth: int, style: str, text: str, start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{style}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


NUMBERING = (
    f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}'
    f"{level(1, 'lowerLetter', '(%2)')}{level(2, 'upperRoman', '%1.%2.%3')}</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="1">{level(0, "bullet", "•")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="2">{level(0, "decimal", "%1", 4)}{level(1, "decimal", "%1.%2")}'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/>'
    "</w:lvlOverride></w:num></w:numbering>"
)
STYLES = (
    f'<w:styles {W}><w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/>'
    '</w:numPr></w:pPr></w:style><w:style w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:numPr>'
    '<w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>'
)


def item(text: str, key: int, depth: int = 0) -> str:
    listed = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{key}"/></w:numPr>'
    return f"<w:p><w:pPr>{listed}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def heading(text: str, style: str, more: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'


def from_word(body: str) -> Reading:
    parts = {"word/numbering.xml": NUMBERING.encode(), "word/styles.xml": STYLES.encode()}
    return read(word(body, **parts), "a.docx")


def numbers(reading: Reading) -> list[str]:
    return [reading.text[each.start : each.end] for each in reading.blocks if each.role is Role.NUMBER]


def test_word_counts_each_list_and_each_level() -> None:
    told = from_word(
        item("One", 1) + item("One a", 1, 1) + item("One b", 1, 1) + item("Deep", 1, 2) + item("Two", 1)
        + item("Two a", 1, 1) + item("A bullet", 2) + item("", 1) + item("Four", 1) + item("Anew", 4)
        + item("On", 4)
    )  # fmt: skip
    assert [line for line in told.text.splitlines() if line] == [
        "1. One", "(a) One a", "(b) One b", "1.b.I Deep", "2. Two", "(a) Two a", "A bullet", "4. Four",
        "7. Anew", "8. On",
    ]  # fmt: skip


def test_headings_of_word_are_numbered_by_their_style() -> None:
    without = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    told = from_word(
        "<w:p><w:r><w:t>The port and its debts, a report.</w:t></w:r></w:p>" + heading("Costs", "H1")
        + heading("Rock", "H2") + heading("Sand", "H2") + heading("Annex", "H1", without)
        + heading("Time", "H1")
    )  # fmt: skip
    assert numbers(told) == ["4", "4.1", "4.2", "5"]
    assert "\n\n4.2 Sand\n\nAnnex\n\n5 Time" in told.text


def test_a_number_stands_outside_the_claim_on_its_line() -> None:
    told = from_word(
        item("The tunnel cost 840 million euros in 2026.", 1) + item("Two firms failed in May.", 1)
    )
    assert [(block.role.value, told.text[block.start : block.end]) for block in told.blocks] == [
        ("number", "1."),
        ("list", "The tunnel cost 840 million euros in 2026."),
        ("number", "2."),
        ("list", "Two firms failed in May."),
    ]
    assert [told.text[each.start : each.end] for each in claims.propose(told).claims] == [
        "The tunnel cost 840 million euros in 2026.",
        "Two firms failed in May.",
    ]


def test_open_document_counts_lists_and_headings() -> None:
    content = """<o:document-content xmlns:o="o" xmlns:t="t" xmlns:s="s">
<o:automatic-styles><t:list-style s:name="L">
<t:list-level-style-number t:level="1" s:num-format="1" s:num-suffix="."/>
<t:list-level-style-number t:level="2" s:num-format="a" s:num-prefix="(" s:num-suffix=")"/></t:list-style>
<t:list-style s:name="B"><t:list-level-style-bullet t:level="1"/></t:list-style></o:automatic-styles>
<o:body><o:text>
<t:h t:outline-level="1">Costs</t:h><t:h t:outline-level="2">Rock</t:h>
<t:list t:style-name="L"><t:list-item><t:p>One</t:p>
<t:list><t:list-item><t:p>One a</t:p></t:list-item></t:list>
</t:list-item><t:list-item><t:p>Two</t:p><t:p>Still two</t:p></t:list-item></t:list>
<t:list t:style-name="B"><t:list-item><t:p>A bullet</t:p></t:list-item></t:list>
<t:list t:style-name="L" t:continue-numbering="true"><t:list-item><t:p>Three</t:p></t:list-item></t:list>
<t:list t:style-name="L"><t:list-item t:start-value="9"><t:p>Nine</t:p></t:list-item></t:list>
</o:text></o:body></o:document-content>"""
    styles = """<o:document-styles xmlns:o="o" xmlns:t="t" xmlns:s="s"><t:outline-style>
<t:outline-level-style t:level="1" s:num-format="I"/>
<t:outline-level-style t:level="2" s:num-format="1" t:display-levels="2"/></t:outline-style>
</o:document-styles>"""
    kind = "application/vnd.oasis.opendocument.text"
    told = read(package({"mimetype": kind, "content.xml": content, "styles.xml": styles}), "a.odt")
    assert [line for line in told.text.splitlines() if line] == [
        "I Costs", "I.1 Rock", "1. One", "(a) One a", "2. Two", "Still two", "A bullet", "3. Three",
        "9. Nine",
    ]  # fmt: skip


def test_rtf_keeps_the_numbers_that_stand_in_it() -> None:
    def listed(label: str, text: str, depth: int = 0) -> str:
        return rf"{{\listtext\pard\plain {label}\tab}}\pard\plain\ls1\ilvl{depth} {text}\par "

    body = listed("1.", "Rock was hard.") + listed("a)", "In May.", 1) + listed(r"\bullet", "A bullet.")
    told = read(rb"{\rtf1\ansi The tunnel.\par " + body.encode() + rb"\pard\plain The end.\par}", "a.rtf")
    shown = [(block.role.value, block.level, told.text[block.start : block.end]) for block in told.blocks]
    assert [each for each in shown if each[0] in ("number", "list")] == [
        ("number", 0, "1."),
        ("list", 1, "Rock was hard."),
        ("number", 0, "a)"),
        ("list", 2, "In May."),
        ("list", 1, "A bullet."),
    ]
    assert told.text.endswith("The end.")


def test_pages_keep_the_numbers_of_ordered_lists() -> None:
    long = "The tunnel of Port Asten cost four million euros more than planned, the minister said on Monday."
    page = (
        f"<html><body><article><h1>Tunnel</h1><p>{long}</p><p>{long[::-1]}</p><ol start='3'>"
        "<li>Rock was harder than planned.<ol type=a><li>In May it broke two drills.</li></ol></li>"
        "<li>\n<p>Two firms failed in May.</p></li><li value=9>Steel became dear in the spring.</li>"
        "</ol><ul><li>Nobody was hurt in the tunnel.</li></ul><ol style='list-style: none'>"
        f"<li>Work goes on until the autumn.</li></ol><p>{long.upper()}</p></article></body></html>"
    )
    told = read(page.encode(), "a.html")
    shown = [told.text[block.start : block.end] for block in told.blocks if block.role is Role.NUMBER]
    assert shown == ["3.", "a.", "4.", "9."]
    assert "4. Two firms failed" in told.text


def test_e_books_keep_the_numbers_of_ordered_lists() -> None:
    items = "<li>Rock was harder.<ol type='i'><li>Two drills broke.</li></ol></li><li>Steel became dear.</li>"
    data = book(
        package=PACKAGE, first=PAGE.format(f"<h1>Causes</h1><ol start='2'>{items}</ol><p>See point 3.</p>")
    )
    told = read(data, "a.epub")
    assert numbers(told) == ["2.", "i.", "3."]
    assert "3. Steel became dear." in told.text
    proposed = [told.text[each.start : each.end] for each in claims.propose(told).claims]
    assert "Steel became dear." in proposed
    assert not any(each[0].isdigit() for each in proposed)
