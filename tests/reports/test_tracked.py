"""Tracked corrections in Word files: accepted they give the corrected text, rejected the writer's."""

from __future__ import annotations

import io
import random
import zipfile

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from hypothesis import given, settings
from hypothesis import strategies as some
from lxml import etree

from factcheck.case.corrections import Rewording, corrected, rewordings, suggested
from factcheck.models import ClaimId, Span
from factcheck.readers import read
from factcheck.readers.docx import trace
from factcheck.reports.word_changes import can_change, with_changes
from factcheck.reports.word_comments import Written, with_comments
from factcheck.reports.word_wholes import WordWholes
from tests.bench.comments import packed
from tests.bench.tracked import drawn, settled
from tests.reports.cases import placed

AUTHOR = "Ada Berg"


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
    w = nsdecls("w")
    document.add_paragraph("The mast is ")
    last = document.element.body.findall(qn("w:p"))[-1]
    for part in (
        f'<w:del {w} w:id="7" w:author="Jo"><w:r><w:delText>20</w:delText></w:r></w:del>',
        f'<w:ins {w} w:id="8" w:author="Jo"><w:r><w:t>30 metres high</w:t></w:r></w:ins>',
        f'<w:hyperlink {w} w:anchor="x"><w:r><w:t> and 10</w:t></w:r></w:hyperlink>',
        f'<w:r {w}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>9</w:t></w:r>',
        f"<w:r {w}><w:t> grams heavy.</w:t></w:r>",
    ):
        last.append(parse_xml(part))
    return document


def change(text: str, old: str, new: str) -> Rewording:
    at = text.index(old)
    return Rewording(ClaimId("c"), Span(at, at + len(old)), new)


def tracked(data: bytes, *wanted: tuple[str, str]) -> bytes:
    traced = trace(data, "bridge.docx")
    changes = sorted((change(traced.text, *each) for each in wanted), key=lambda each: each.span)
    assert all(can_change(traced, each, WordWholes(traced.root)) for each in changes)
    return with_changes(data, traced, changes, AUTHOR, "2026-11-24T10:00")


def look(data: bytes) -> list[tuple[str, bool | None, bool | None]]:
    paragraphs = docx.Document(io.BytesIO(data)).paragraphs
    return [(letter, run.bold, run.italic) for each in paragraphs for run in each.runs for letter in run.text]


def test_only_the_words_that_change_are_marked_and_stay_set_as_they_were() -> None:
    data = saved(bridge())
    made = tracked(data, ("1984", "1985"), ("3 million", "4 billion"))
    body = docx.Document(io.BytesIO(made)).element.body
    ours = [each for each in body.iter(qn("w:del"), qn("w:ins")) if each.get(qn("w:author")) == AUTHOR]
    said = ["".join(t.text or "" for t in each.iter(qn("w:t"), qn("w:delText"))) for each in ours]
    assert said == ["19", "84", "1985", "3 million", "4 billion"]
    accepted = settled(made, AUTHOR, accept=True)
    assert look(settled(made, AUTHOR, accept=False)) == look(data)
    shown = "".join(letter for letter, _, _ in look(accepted))
    assert "opened in 1985 and cost 4 billion" in shown
    year = shown.index("1985")
    assert [italic for _, _, italic in look(accepted)[year : year + 4]] == [True, True, None, None]


@pytest.mark.parametrize(
    ("old", "new"),
    [("Norrow", "Nórrów"), ("André\tBolt", "Anna Bolt"), ("30 metres", "31 feet"), (" and 10", " or 12"),
     ("metres high", "metres wide"), ("grams heavy", "grams"), ("The bridge opened", "It"), ("", "Yes. ")],
)  # fmt: skip
def test_accepting_gives_the_corrected_text_and_rejecting_the_writers(old: str, new: str) -> None:
    data = saved(bridge())
    text = read(data, "bridge.docx").text
    made = tracked(data, (old, new))
    assert read(made, "bridge.docx").text == corrected(text, [change(text, old, new)])
    assert read(settled(made, AUTHOR, accept=True), "b.docx").text == read(made, "b.docx").text
    assert read(settled(made, AUTHOR, accept=False), "b.docx").text == text
    before = read(data, "b.docx", as_original=True).text
    assert read(settled(made, AUTHOR, accept=False), "b.docx", as_original=True).text == before


@given(seed=some.integers(0, 10**9), styled=some.lists(some.sampled_from("biu "), min_size=1, max_size=40))
@settings(max_examples=25, deadline=None)
def test_any_words_can_be_changed_in_any_runs(seed: int, styled: list[str]) -> None:
    chance = random.Random(seed)
    document = docx.Document()
    for _ in range(3):
        paragraph = document.add_paragraph()
        for kind in styled:
            run = paragraph.add_run(
                chance.choice(["salt ", "se", "a\tb", " mi", "x. ", "Øre", "e\u0301", "  "])
            )
            run.bold, run.italic, run.underline = kind == "b", kind == "i", kind == "u"
    data = saved(document)
    traced = trace(data, "any.docx")
    if not traced.text:
        return
    changes = [
        each for each in drawn(traced.text, chance, 12) if can_change(traced, each, WordWholes(traced.root))
    ]
    made = with_changes(data, traced, changes, AUTHOR, "")
    wanted = read(corrected(traced.text, changes).encode(), "t.txt").text if changes else traced.text
    assert "".join(read(made, "any.docx").text.split()) == "".join(wanted.split())
    assert look(settled(made, AUTHOR, accept=False)) == look(data)


def test_all_else_of_the_package_stays_as_it_was_and_comments_stand_beside_changes() -> None:
    data = saved(bridge())
    made = tracked(data, ("210", "211"))
    before, after = packed(data), packed(made)
    assert {part for part in after if before.get(part) != after[part]} == {"word/document.xml"}
    traced = trace(data, "b.docx")
    at = traced.text.index("It is 210 metres")
    both = with_comments(data, traced, [Written(Span(at, at + 16), ("Why",))], AUTHOR, "")
    both = with_changes(
        both, traced.after_cuts(), [change(traced.text, "210 metres", "211 feet")], AUTHOR, ""
    )
    assert "It is 211 feet long" in read(both, "b.docx").text
    note = next(each for each in read(both, "b.docx").annotations if each.text == "Why")
    assert read(both, "b.docx").text[note.start : note.end] == "It is 211 feet"


def test_no_change_is_made_in_a_field_or_a_control_of_plain_text() -> None:
    document = docx.Document()
    document.add_paragraph("See ")
    w = nsdecls("w")
    for part in (
        f'<w:fldSimple {w} w:instr="REF t"><w:r><w:t>Table 4</w:t></w:r></w:fldSimple>',
        f"<w:r {w}><w:t> and </w:t></w:r>",
        f"<w:sdt {w}><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Jo</w:t></w:r></w:sdtContent>"
        "</w:sdt>",
    ):
        document.element.body.find(qn("w:p")).append(parse_xml(part))
    traced = trace(saved(document), "b.docx")
    fit = {
        old: can_change(traced, change(traced.text, old, "x"), WordWholes(traced.root))
        for old in ("See", "4", "and", "Jo")
    }
    assert fit == {"See": True, "4": False, "and": True, "Jo": False}


def test_what_no_change_can_say_is_told_to_be_so() -> None:
    traced = trace(saved(bridge()), "b.docx")
    for old in ("Norrow\n\nThe", "10⁹", "⁹"):
        assert not can_change(traced, change(traced.text, old, "x"), WordWholes(traced.root))


def test_what_xml_cannot_hold_is_left_out() -> None:
    made = tracked(saved(bridge()), ("210", "2\x0011\ud800<w:t>&\u202e"))
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        etree.fromstring(package.read("word/document.xml"))
    assert "It is 211<w:t>& metres" in read(made, "b.docx").text


def test_the_style_of_quotation_marks_is_no_correction() -> None:
    text = "She said “no” in 1911, he said."
    entry = placed(text, text, 1, correction='She said "no" in 1912, he said.')
    assert [(text[each.span.start : each.span.end], each.words) for each in rewordings(entry)] == [
        ("1911", "1912")
    ]


def test_of_two_corrections_of_the_same_words_the_first_counts() -> None:
    from msgspec.structs import replace

    from tests.reports.cases import small

    case = small()
    other = replace(case.claims[1], claim=replace(case.claims[1].claim, correction="opened in 1913"))
    same = replace(case.claims[1], claim=replace(case.claims[1].claim, correction="opened in 1912"))
    changes, against = suggested(replace(case, claims=(case.claims[0], other)))
    assert [each.words for each in changes] == ["1912"]
    assert against == {other.id}
    assert suggested(replace(case, claims=(case.claims[0], same))) == (changes, frozenset())
