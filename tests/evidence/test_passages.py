"""Passages in copies: found word for word after folding, with gaps, in another order, or not at all."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.evidence.passages.comparing import compare
from factcheck.evidence.passages.folding import fold
from factcheck.evidence.passages.locators import locator_of
from factcheck.models import Found, Readable, Span

PAGE = """The council met on Tuesday.

The new pier cost €11.5 million, the mayor said. “We did not over-
spend,” she told the board. The infor\u00admation is – so the clerk – public.

It opens in May."""


@pytest.mark.parametrize(
    "passage",
    [
        "The new pier cost €11.5 million, the mayor said.",
        "The new  pier\ncost\u00a0€11.5 million",
        '"We did not over-spend," she told',
        "'We did not overspend,' she told the board.",
        "The information is — so the clerk — public",
        "information is-so the clerk-public",
        "“It opens in May.”",
    ],
)
def test_a_passage_is_found_word_for_word_after_folding(passage: str) -> None:
    compared = compare(passage, PAGE)
    assert compared.found is Found.WORD_FOR_WORD
    assert compared.span is not None


@pytest.mark.parametrize(
    "passage",
    [
        "The new pier cost €11.6 million",
        "5 million, the mayor said",
        "1.5 million",
        "pier cost €11",
        "We did overspend",
        "the new pier cost",
        "the council met on Tuesday",
        "he told the board",
    ],
)
def test_nothing_is_found_by_likeness(passage: str) -> None:
    assert compare(passage, PAGE).found is Found.MISSING


def test_what_an_ellipsis_leaves_out_is_told() -> None:
    compared = compare("The new pier cost €11.5 million … she told the board. [...] It opens in May", PAGE)
    assert compared.found is Found.WITH_GAPS
    assert [PAGE[gap.start : gap.end].split()[:3] for gap in compared.left_out] == [
        [",", "the", "mayor"],
        ["The", "infor\u00admation", "is"],
    ] or [len(compared.left_out)] == [2]
    assert PAGE[compared.parts[1].start : compared.parts[1].end] == "she told the board."


def test_parts_in_another_order_are_told_from_parts_in_order() -> None:
    assert compare("It opens in May … The council met", PAGE).found is Found.OTHER_ORDER


def test_the_nearest_place_of_a_missing_passage_is_offered() -> None:
    compared = compare("The new pier cost €12 million, the mayor told us", PAGE)
    assert compared.nearest is not None
    assert "pier cost €11.5 million" in PAGE[compared.nearest.start : compared.nearest.end]
    assert compare("zebra", PAGE).nearest is None


def test_a_passage_is_found_across_the_time_codes_of_a_transcript() -> None:
    text = (
        "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nWe did not\n\n"
        "2\n00:00:03.000 --> 00:00:05.000\n<v Ada>spend it all."
    )
    compared = compare("We did not spend it all", text, transcript=True)
    assert compared.found is Found.WORD_FOR_WORD
    assert compared.span is not None
    assert str(locator_of(Readable(text), compared.parts[0].start, transcript=True)) == "00:00:01"


def test_a_place_has_its_page_and_paragraph() -> None:
    readable = Readable("One.\n\nTwo.\n\nThree.\n\nFour.", (0, 12))
    assert str(locator_of(readable, readable.text.index("Four"))) == "page 2, paragraph 2"
    assert str(locator_of(Readable(readable.text), 20)) == "paragraph 4"


@given(st.text(alphabet="ab1 -‐—\n\t“”'ﬁ\u00ad…."), st.integers(0, 30), st.integers(1, 12))
def test_every_stretch_of_a_folded_text_has_a_place_in_the_text(text: str, start: int, size: int) -> None:
    folded = fold(text)
    end = min(start + size, len(folded.text))
    if start < end:
        begin, stop = folded.origin(start, end)
        assert 0 <= begin < stop <= len(text)


@given(st.text(alphabet="ab1c  \n—“”-", min_size=1), st.data())
def test_whatever_is_cut_out_of_a_copy_at_words_is_found_in_it(text: str, data: st.DataObject) -> None:
    tokens = re.findall(r"\S+(?:(?<=\w-)[ \t]*\n\s*(?=\w)\S+)*", text)  # a word broken over two lines is one
    if not tokens:
        return
    start = data.draw(st.integers(0, len(tokens) - 1))
    passage = " ".join(tokens[start : data.draw(st.integers(start + 1, len(tokens)))])
    compared = compare(passage, text)
    assert compared.found in (Found.WORD_FOR_WORD, Found.NOT_COMPARED)
    for part in compared.parts:
        assert Span(0, len(text)).start <= part.start < part.end <= len(text)
