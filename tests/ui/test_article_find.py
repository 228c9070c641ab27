"""Finding in the article: hits whatever the letters, counted, stepped through, closed without a jump."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factcheck.models import Span
from tests.ui.article_cases import case, long_case
from ui.article.painting import Hits
from ui.article.view import ArticleView
from ui.finder import Finder


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(720, 600)
    view.show()
    return view


def _hits(view: ArticleView) -> Hits:
    assert view.page.scene is not None
    return view.page.scene.hits


def _words(text: str, phrase: str) -> list[str]:
    return [text[span.start : span.end] for span in Finder(text).find(phrase)]


def test_case_quotes_dashes_and_spaces_may_differ() -> None:
    text = "The state’s “record” – 5\u00a0million. THE STATE'S"
    assert _words(text, "the state's") == ["The state’s", "THE STATE'S"]
    assert _words(text, '"RECORD" - 5 million') == ["“record” – 5\u00a0million"]


def test_letters_that_fold_into_several_are_hit_whole() -> None:
    assert _words("Die STRASSE, die Straße, aus", "straße") == ["STRASSE", "Straße"]
    assert Finder("ßa İb").find("a") == [Span(1, 2)]
    assert _words("ßa İb", "b") == ["b"]
    assert set(_words("ß", "s")) == {"ß"}


@given(st.text(max_size=60), st.integers(0, 60), st.integers(1, 8))
def test_what_stands_in_the_text_is_found(text: str, start: int, length: int) -> None:
    phrase = text[start : start + length]
    spans = Finder(text).find(phrase)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    if phrase.strip():
        assert spans


def test_nothing_is_found_for_blanks() -> None:
    assert Finder("a  b").find("  ") == []


def test_hits_are_counted_and_stepped_through_in_a_circle(view: ArticleView) -> None:
    view.show_case(case())
    view.open_find()
    bar = view.find_bar
    QTest.keyClicks(bar.field, "the")
    total = len(_hits(view).spans)
    assert total >= 5
    assert bar.count.text() == f"1 of {total}"
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == f"{total} of {total}"
    QTest.keyClick(bar.field, Qt.Key.Key_F3)
    assert bar.count.text() == f"1 of {total}"
    QTest.keyClicks(bar.field, "zz")
    assert bar.count.text() == "not found"
    assert _hits(view).spans == []


def test_closing_gives_the_focus_back_selects_the_hit_and_moves_nothing(
    view: ArticleView,
) -> None:
    shown = long_case()
    view.show_case(shown)
    view.setFocus()
    view.open_find()
    QTest.keyClicks(view.find_bar.field, "rose to 83 crowns")
    before = view.page.verticalScrollBar().value()
    assert before > 0
    QTest.keyClick(view.find_bar.field, Qt.Key.Key_Escape)
    assert view.find_bar.isHidden()
    assert view.page.verticalScrollBar().value() == before
    chosen = view.selection()
    assert chosen is not None
    assert shown.draft.text[chosen.start : chosen.end] == "rose to 83 crowns"
    assert view.focusWidget() is view.page


def test_the_selected_words_are_looked_for(view: ArticleView) -> None:
    shown = case()
    view.show_case(shown)
    start = shown.draft.text.index("bridge")
    view.select(Span(start, start + 6))
    view.open_find()
    assert view.find_bar.phrase == "bridge"
    assert view.find_bar.count.text() == "1 of 1"
