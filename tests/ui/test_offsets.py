"""Offsets: every code point of a draft is found again in a real document, and every place leads back."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from factcheck.models import ArticleId, Block, Draft, DraftId, Role, Span
from factcheck.text.normal import normalise
from ui.article.offsets import PageMap
from ui.article.page import typeset
from ui.article.paragraphs import paragraphs
from ui.utf16 import Utf16Map

_LETTERS = st.sampled_from(
    [
        *"abc xyz.\u00a0\n\n-“”",
        "é",
        "e\u0301",
        "ن",
        "ש",
        "\u200f",
        "\u202e",
        "👩",
        "\u200d",
        "✈️",
        "🇳🇴",
        "𝔘",
        "字",
    ]
)
_TEXTS = st.lists(_LETTERS | st.characters(), max_size=60).map("".join).map(normalise)


def _draft(text: str, blocks: tuple[Block, ...] = ()) -> Draft:
    return Draft(DraftId("d"), ArticleId("a"), 1, text, blocks)


def _document(draft: Draft) -> tuple[QTextDocument, PageMap]:
    shown = paragraphs(draft)
    page_map = PageMap(draft.text, [one.span for one in shown])
    document = QTextDocument()
    typeset(document, shown, draft, page_map, 17)
    return document, page_map


@given(st.text(st.characters() | st.sampled_from("👩𝔘\U0010ffff"), max_size=80))
def test_units_are_those_of_utf_16(text: str) -> None:
    mapped = Utf16Map(text)
    for point in range(len(text) + 1):
        units = len(text[:point].encode("utf-16-le", "surrogatepass")) // 2
        assert mapped.units(point) == units
        assert mapped.points(units) == point


def test_the_middle_of_a_pair_is_the_pair() -> None:
    mapped = Utf16Map("a👩b")
    assert [mapped.points(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.usefixtures("qapp")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(_TEXTS)
@example("\u00a0\ufeff")
@example("\ufffe\ufeff\ufffc\ufdd0")
def test_every_shown_character_stands_in_the_document_at_its_place(text: str) -> None:
    draft = _draft(text)
    document, page_map = _document(draft)
    cursor = QTextCursor(document)
    for paragraph in paragraphs(draft):
        for at, letter in enumerate(paragraph.shown):
            offset = paragraph.start + at
            start, end = page_map.positions(Span(offset, offset + 1))
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            assert cursor.selectedText() == letter
            assert page_map.offset(start) == offset
            assert page_map.span(start, end) == Span(offset, offset + 1)


@pytest.mark.usefixtures("qapp")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    _TEXTS,
    st.lists(st.tuples(st.sampled_from(list(Role)), st.integers(0, 60), st.integers(0, 60)), max_size=6),
)
def test_whatever_the_blocks_no_word_is_lost_and_positions_stay_in_the_document(
    text: str, raw: list[tuple[Role, int, int]]
) -> None:
    draft = _draft(text, tuple(Block(role, *sorted((a, b))) for role, a, b in raw))
    shown = paragraphs(draft)
    document, page_map = _document(draft)
    assert document.blockCount() == len(shown) == len(page_map)
    covered = {at for one in shown for at in range(one.start, one.end)}
    assert all(letter.isspace() for at, letter in enumerate(text) if at not in covered)
    for offset in range(len(text) + 1):
        assert 0 <= page_map.position(offset) < document.characterCount()
    for position in range(document.characterCount()):
        assert page_map.position(page_map.offset(position)) in {position, position - 1}


@pytest.mark.usefixtures("qapp")
def test_a_span_that_begins_between_paragraphs_begins_with_the_next_one(qtbot: QtBot) -> None:
    draft = _draft("One.\n\nTwo.")
    document, page_map = _document(draft)
    start, end = page_map.positions(Span(4, 10))
    assert document.findBlock(start).blockNumber() == 1
    assert (start, end) == (5, 9)
