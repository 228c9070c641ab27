from hypothesis import given
from hypothesis import strategies as st

from factcheck.models import Span
from factcheck.text.sentences import split

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
            *(
                "https://a.example/b",
                "x@y.example",
                "08/16/2000 12:05 PM",
                "-----------",
                "The ",
                "he said",
                "É",
                "😀",
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


@given(BUILDING_BLOCKS, BUILDING_BLOCKS)
def test_a_blank_line_always_ends_a_sentence(one: str, two: str) -> None:
    text = f"{one}\n \n{two}"
    assert not any(span.start < len(one) + 1 < span.end for span in split(text))


def test_offsets_are_code_points() -> None:
    assert split("😀 fits. So does é.") == [Span(0, 7), Span(8, 18)]
