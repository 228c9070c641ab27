"""RTF as word processors write it."""

import random

import pytest

from factcheck.errors import ReadingError
from factcheck.models import AnnotationKind, Caveat, CaveatKind, Reading, StyleKind
from factcheck.readers import read

RTF = r"""{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial;}}
{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\*\cs10 Default;}{\s2 heading 2;}}{\info{\title Not shown}}
\pard\plain\s1\b The tunnel costs twice as much\par
\pard\plain By Nina Holt\par
\pard\plain PORT ASTEN \emdash  The tunnel will cost {\b 840 million} euros, \ldblquote said\rdblquote  Zo\'eb
 M\u252?ller.{\footnote\pard\plain {\super\chftn} Budget report, {\field{\*\fldinst HYPERLINK "https://asten.example/b"}
{\fldrslt here}}\par} It {\deleted 410}{\revised 840}{\v hidden} grew \u-10179?\u-8704?.\par
\pard\plain\s2 What went wrong\par
\pard\plain See {\field{\*\fldinst{HYPERLINK "https://asten.example/r"}}{\fldrslt{\ul the report}}} and
 {\*\atrfstart 1}rock was {\i hard}{\*\atrfend 1}{\*\atnid NH}{\*\atnauthor Nina Holt}{\*\annotation
{\*\atnref 1}\pard\plain Interview with Lena Brandt\par}.\par
\trowd\cellx100\cellx200\pard\intbl Year\cell Cost\cell\row
\trowd\cellx100\cellx200\pard\intbl 2021\cell 410\cell\row
\pard\plain {\f1 \'cc\'ee\'f1\'f2} is a word.{\pict\pngblip 89504e47}\par}
"""


def words(reading: Reading) -> list[tuple[str, str]]:
    return [(block.role.value, reading.text[block.start : block.end]) for block in reading.blocks]


def test_text_structure_and_signs_arrive() -> None:
    reading = read(RTF.encode(), "a.rtf")
    assert reading.media_type == "application/rtf"
    assert words(reading) == [
        ("headline", "The tunnel costs twice as much"),
        ("byline", "By Nina Holt"),
        ("dateline", "PORT ASTEN —"),
        ("body", "The tunnel will cost 840 million euros, “said” Zoë Müller. It 840 grew 😀."),
        ("subhead", "What went wrong"),
        ("body", "See the report and rock was hard."),
        ("body", "Year"),
        ("body", "Cost"),
        ("body", "2021"),
        ("body", "410"),
        ("body", "Мост is a word."),
    ]
    assert "Year\tCost\n2021\t410\n\nМост" in reading.text
    assert reading.caveats == (Caveat(CaveatKind.CHANGES_ACCEPTED),)


def test_changes_can_be_read_as_before_them() -> None:
    assert "It 410 grew" in read(RTF.encode(), "a.rtf", as_original=True).text


def test_notes_comments_links_and_emphasis_keep_their_places() -> None:
    reading = read(RTF.encode(), "a.rtf")
    told = [
        (each.kind, reading.text[each.start : each.end], each.text, each.address, each.author)
        for each in reading.annotations
    ]
    assert told == [
        (
            AnnotationKind.FOOTNOTE,
            "Müller.",
            "Budget report, https://asten.example/b here",
            "https://asten.example/b",
            "",
        ),
        (AnnotationKind.LINK, "the report", "the report", "https://asten.example/r", ""),
        (AnnotationKind.COMMENT, "rock was hard", "Interview with Lena Brandt", "", "Nina Holt"),
    ]
    styled = [(each.kind, reading.text[each.start : each.end]) for each in reading.styles]
    assert (StyleKind.BOLD, "840 million") in styled
    assert (StyleKind.ITALIC, "hard") in styled


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(ReadingError, match="no text"):
        read(b"{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}}", "a.rtf")


def test_damaged_files_give_text_or_a_sentence() -> None:
    chance = random.Random(3)
    for _ in range(300):
        broken = bytearray(RTF.encode())
        for _ in range(10):
            broken[chance.randrange(6, len(broken))] = chance.randrange(256)
        try:
            assert read(bytes(broken), "a.rtf").text
        except ReadingError as refused:
            assert str(refused)  # noqa: PT017


def text(body: str) -> str:
    return read(b"{\\rtf1\\ansi " + body.encode() + b"}", "a.rtf").text


def test_a_mark_to_pass_over_hides_nothing_in_the_middle_of_a_group() -> None:
    assert text(r"{\b The tunnel \*\odd cost} 840 million euros.\par") == "The tunnel cost 840 million euros."
    assert text(r"The tunnel {\*\odd hidden}cost 840 million.\par") == "The tunnel cost 840 million."


def test_nested_tables_keep_their_cells_apart() -> None:
    row = r"\pard\intbl\itap2 2021\nestcell 410\nestcell{\*\nesttableprops\trowd\cellx1\cellx2\nestrow}"
    fallback = r"{\nonesttables\par not this}"
    told = text(rf"\trowd\pard\intbl Year\cell {row}{fallback}\pard\intbl Cost\cell\row\pard After.\par")
    assert told.split() == ["Year", "2021", "410", "Cost", "After."]


def test_the_names_of_lists_are_no_text() -> None:
    table = r"{\listtable{\list{\listlevel{\leveltext\'02\'00.;}}{\listname Bullets;}}}"
    assert text(rf"{table}Some words.\par") == "Some words."


def test_the_text_of_a_drawing_is_read_once() -> None:
    properties = r"{\sp{\sn shapeType}{\sv 202}}"
    shape = rf"{{\shp{{\*\shpinst\shpleft1{properties}{{\shptxt\pard Boxed {{\b words}}.\par}}}}"
    fallback = r"{\shprslt{\pard Boxed words.\par}}}"
    assert text(rf"{shape}{fallback}\pard After all.\par") == "Boxed words.\n\nAfter all."


def test_raised_numbers_are_told_from_those_on_the_line() -> None:
    assert text(r"About 10{\super 9} tonnes of CO{\sub 2} and \super 3\nosupersub  4.\par") == (
        "About 10⁹ tonnes of CO₂ and ³ 4."
    )


def test_a_picture_in_raw_bytes_is_passed_over_whole_whatever_they_are() -> None:
    raw = b"\\par}{\\b \xff\\bin9 "
    data = b"{\\rtf1 Before.\\par{\\pict\\bin%d %b} After.\\par}" % (len(raw), raw)
    assert read(data, "a.rtf").text == "Before.\n\nAfter."


def test_a_file_that_claims_more_raw_bytes_than_it_has_ends_there() -> None:
    assert read(rb"{\rtf1 Before.\par{\pict\bin999999999 x} After.}", "a.rtf").text == "Before."
