import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.models import Span
from factcheck.text.sentences import split
from tests.text.growth import grows_with_length

BUILDING_BLOCKS = st.lists(
    st.sampled_from(
        [
            *"abAB.!?…\"'“”‘’()[]-—•:;,/@<>*_=\n \u00a0",
            *(
                "\n\n",
                "Mr.",
                "U.S.",
                "p.m.",
                "e.g.",
                "1.",
                "2)",
                "a)",
                "St. ",
                "No. 5",
                "...",
                ". . . .",
                ":-)",
            ),
            *("https://a.example/b", "x@y.example", "08/16/2000 12:05 PM", "-----------", "The ", "he said"),
            *(
                "É",
                "😀",
                "''",
                "[2]",
                ". 4 The ",
                "1. ",
                "2. ",
                "  2) ",
                "- a.pdf",
                "Regards, ",
                "\u2003",
                "\x1c",
            ),
        ]
    )
).map("".join)


def sentences(text: str, *, whole_quotations: bool = False) -> list[str]:
    return [text[span.start : span.end] for span in split(text, whole_quotations=whole_quotations)]


@given(st.text() | BUILDING_BLOCKS, st.booleans())
def test_spans_tile_whatever_is_not_blank(text: str, whole: bool) -> None:
    end = 0
    for span in split(text, whole_quotations=whole):
        assert not text[end : span.start].strip()
        assert span.start < span.end <= len(text)
        piece = text[span.start : span.end]
        assert piece == piece.strip()
        end = span.end
    assert not text[end:].strip()


@given(BUILDING_BLOCKS, BUILDING_BLOCKS, st.booleans())
def test_a_blank_line_always_ends_a_sentence(one: str, two: str, whole: bool) -> None:
    text = f"{one}\n \n{two}"
    assert not any(span.start < len(one) + 1 < span.end for span in split(text, whole_quotations=whole))


@given(BUILDING_BLOCKS)
def test_whole_quotations_only_ever_join(text: str) -> None:
    fine = {span.start for span in split(text)}
    assert {span.start for span in split(text, whole_quotations=True)} <= fine


def test_offsets_are_code_points() -> None:
    assert split("😀 fits. So does é.") == [Span(0, 7), Span(8, 18)]


@pytest.mark.parametrize("text", ["", " \n\n\t", "\u00a0", "\n"])
def test_nothing_has_no_sentences(text: str) -> None:
    assert split(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Gen. Ada Moss met Sen. Lee Ortiz off the Conn. coast on Jan. 5.",
        "The U.S. Navy and the U.N. General Assembly agreed, per J. R. Hale Jr. of Hale & Co. in Ohio.",
        "Prices rose 3.5 percent to $4.20, or No. 2 on the list at p. 14 of vol. 3.",
        "GOV. MARA STONE AND DR. LIU OPENED ST. ANNE'S HOSPITAL.",
        "It lies near Mt. Rainier, i.e. south of St. Paul St. station, e.g. by bus.",
        "Dr. Ana Ruiz, Ph.D., spoke at 9 a.m. Tuesday and at 5 p.m. EST for approx. two hours.",
        "At 7 p.m. Mayor Quill opened the doors.",
        "Write to first.last@paper.example or read www.paper.example/a.b.html for more.",
        "“Who is there?” she asked, and “Stop!” he said.",
        "“Who is there?” Ann Rowe asked, and “Stop!” Mr. Hale shouted.",
        "She quit Yahoo! in the spring and sang in Moulin Rouge! on tour.",
        "He waited ... and then ... left for the U.S. in May.",
        "The film (it ran for three hours.) was cut.",
        "TRENTON, N.J. — The council met on Monday.",
        "Ex-Lt. Gov. Pat Roe and Prof. E. B. Dunn wrote vs. the rule.",
        "Sept. 11 Commission members agreed.",
        "It cost approx. $5 million at Acme Inc. €2 a share ... $9 in all.",
        "He spoke Thursday, May 5, 2011, on the fire of Friday, April 1, 2011 in Ohio.",
    ],
)
def test_stops_that_end_nothing(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "It ended.¦ Nobody knew why.",
        "They live in the U.S.¦ They moved in 2019.",
        "He works for Hale & Co.¦ It was founded in 1900.",
        "The bus left at 6 p.m.¦ Mattering little, it was late.",
        "He asked why.¦ (Nobody knew.)¦ The end came.",
        "“It ended.”¦ “So it seems.”",
        "“It ended. ¦So it seems,” she said.¦ He left.",
        "Was it he?¦ No!¦ It was she.",
        "He said no.¦ Then he left.",
        "We tried plan B.¦ It worked, said you and I.¦ Did it?",
        "He fell…¦ Then he rose.",
        "The tax fell.¦ 12 towns gained.",
        "The law was passed in 1990. [4]¦ It failed.¦ But it was read, etc.¦ Many wept.",
        "rights were lost. 4¦ Even so, few noticed.",
        "They fed him.¹²¦ It fell.[12][13]¦ He led.[2]:45¦ It rose.[note 4]¦ It holds.[a]¦ He sank.†¦ So.",
        "It was so.¦ [T]he end came.",
        "i called you.¦ they did not answer.¦ why?¦ no idea",
        "Thanks :-)¦ See you soon",
        "He wrote to a@b.example.¦ She did not.",
        "Mm.¦ All right.",
        "Then came World War I.¦ The king fled to St. Louis, Mo.¦ He died.",
        "The end came.¦ $5 was left.",
        "He was tall. …¦ I saw it. ...¦ he ran as ever ... I think.",
        "Fire kills two in Ohio¦ Thursday, May 5, 2011¦ A fire killed two people.",
        "Ann Rowe¦ 05/06/2011 10:30 AM¦ I came at 5.¦ Phone: 555-0100¦ Fax: 555-0101",
        "Read https://a.example/b¦ https://a.example/c¦ It is all there.",
        "The end¦ ------------¦ The next",
        "A bridge over the river¦ Photo: Ann Rowe",
        "Figure 1.5¦ Members of the council meet.",
        "Dear Ms. Roe,¦ I write about the tax.¦ Regards,¦ Pat",
    ],
)
def test_stops_that_end_a_sentence(text: str) -> None:
    assert sentences(text.replace("¦", "")) == [part.strip() for part in text.split("¦")]


@pytest.mark.parametrize(
    "text", ["It closed.¦The owner left.", "why not?¦they came", "Dear Base...¦Miramar is near."]
)
def test_a_space_forgotten_after_a_stop(text: str) -> None:
    assert sentences(text.replace("¦", "")) == text.split("¦")


@pytest.mark.parametrize(
    "text", ["See Booking.Com for more", "a.b.C is U.S.Steel", "https://a.example/s?query=The.End"]
)
def test_no_space_forgotten_inside_a_name(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1. Milk 2. Bread 3. Eggs", ["1. Milk", "2. Bread", "3. Eggs"]),
        ("a) Milk b) Bread", ["a) Milk", "b) Bread"]),
        ("• Milk • Bread", ["• Milk", "• Bread"]),
        ("- Milk\n- Bread and\n  butter\n- Eggs", ["- Milk", "- Bread and\n  butter", "- Eggs"]),
        ("1. Milk\n2. Bread", ["1. Milk", "2. Bread"]),
        ("They came in 3. It was cold.", ["They came in 3.", "It was cold."]),
    ],
)
def test_list_items_stand_alone(text: str, wanted: list[str]) -> None:
    assert sentences(text) == wanted


def test_wrapped_lines_do_not_end_a_sentence() -> None:
    text = (
        "The council voted on Monday to close the bridge over the river at New\n"
        "Haven for three weeks, which the mayor of the town of East Lyme, Ann\n"
        "Rowe, called a mistake. Work on the bridge begins on the third day of\n"
        "May. Boats may pass."
    )
    assert [len(sentence.splitlines()) for sentence in sentences(text)] == [3, 2, 1]


def test_short_lines_above_a_paragraph_stand_alone() -> None:
    body = "The council voted on Monday to close the bridge over the river for three weeks. " * 3
    text = f"Bridge to close\nBy Ann Rowe\n{body}"
    assert sentences(text)[:2] == ["Bridge to close", "By Ann Rowe"]
    assert len(sentences(text)) == 5


def test_page_furniture_in_short_lines_stands_alone() -> None:
    text = "Open the app\nRead more in the paper\nFollow us\nBe the first to hear of news and of events."
    assert sentences(text) == text.splitlines()


def test_a_quotation_of_several_sentences_is_split_or_kept() -> None:
    text = "“We tried. We failed. We left,” said Ann Rowe. Nobody minded."
    assert len(sentences(text)) == 4
    assert sentences(text, whole_quotations=True) == [text[:46], text[47:]]


@pytest.mark.parametrize(("opened", "closed"), ["‘’", "''", ("''", "''"), '""', "«»"])
def test_every_kind_of_quotation_mark_keeps_its_sentences(opened: str, closed: str) -> None:
    text = f"{opened}We tried. It’s the mayor's fault. We left,{closed} he said. Nobody minded."
    assert sentences(text, whole_quotations=True)[1:] == ["Nobody minded."]


def test_a_quotation_never_closed_holds_nothing_together() -> None:
    text = "“We tried. We failed. Nobody minded."
    assert len(sentences(text, whole_quotations=True)) == 3


HOSTILE = [
    *('"', "'", "“", ".", ". ", "A", "A. ", "(", "[", "] ", "!", "-", "_", "*", "<", "@", "<@", "http://"),
    *("1. ", "• ", "1/1/11 1:11 ", "\n", "\nA", " ", "a@", '." ', "No. 5. ", "E-mail: ", "Dear ", ". . . . "),
]


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("whole", [False, True])
def test_time_grows_with_the_length_only(unit: str, whole: bool) -> None:
    assert grows_with_length(lambda text: split(f"Well. {text} x", whole_quotations=whole), unit)
