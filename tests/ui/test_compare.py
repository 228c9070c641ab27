"""The compare window and the history of a claim, on a real library and real widgets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt, QTranslator
from PySide6.QtGui import QColor, QContextMenuEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from factcheck.case.sentences.findings import DIFFERENCES
from factcheck.models import Block, Role, Span
from tests.ui.drafts import FIRST, SECOND, add_draft, claim_of, open_article
from ui import dialogs, theme
from ui.compare.cell import Cell
from ui.compare.dialog import CompareDialog
from ui.compare.history import ClaimHistoryDialog
from ui.compare.overview import Overview
from ui.compare.sides import Comparison
from ui.keys.keymap import keymap
from ui.session import Session
from ui.translation import load, said

PRICE = "The town bought the mill on Friday for 2.4 million crowns."


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    made = Session(tmp_path / "library.db", actor="Ines")
    yield made
    made.close()


@pytest.fixture
def two_drafts(session: Session) -> Session:
    article = open_article(session)
    session.desk.verdicts.set(claim_of(session, "2.4 million"), "confirmed")
    add_draft(session, SECOND)
    session.open_case(article)
    return session


def _shown(session: Session, qtbot: QtBot, width: int = 1100, height: int = 700) -> CompareDialog:
    dialog = CompareDialog(session)
    qtbot.addWidget(dialog)
    dialog.resize(width, height)
    with qtbot.waitActive(dialog):
        dialogs.show_dialog(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.activateWindow()
    return dialog


def _comparison(dialog: CompareDialog) -> Comparison:
    assert dialog.view.comparison is not None
    return dialog.view.comparison


def _point_on(dialog: CompareDialog, side: int, words: str) -> QPoint:
    """Return where on the page the middle of some words stands."""
    view, comparison = dialog.view, _comparison(dialog)
    shown = comparison.sides[side]
    start = shown.text.index(words)
    row = shown.rows_of(Span(start, start + len(words)))[0]
    block = shown.blocks[row]
    assert block is not None
    # Laid out once more as the page does it: the colours of the letters take no room.
    width = view.columns()[0].width()
    cell = Cell(shown.text, block, shown.styles(row), (), view.size_of_type, width)
    stretch = next(cell.stretches(Span(start, start + len(words))))
    top = view.heights.top(row) - view.verticalScrollBar().value()
    x = view.columns()[side].left() + (stretch.left + stretch.right) / 2
    return QPointF(x, top + stretch.baseline - 3).toPoint()


def _colours(dialog: CompareDialog, centre: QPoint) -> set[str]:
    image: QImage = dialog.view.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    return {
        QColor(image.pixel(int(x * ratio), int(y * ratio))).name()
        for x in range(centre.x() - 12, centre.x() + 12)
        for y in range(centre.y() - 14, centre.y() + 12)
    }


def test_the_two_latest_drafts_stand_side_by_side_and_their_changes_are_counted(
    two_drafts: Session, qtbot: QtBot
) -> None:
    dialog = _shown(two_drafts, qtbot)
    assert [choice.currentText().split(" · ")[0] for choice in dialog.choices] == ["Draft 1", "Draft 2"]
    assert dialog.count.text() == "4 changes"
    assert dialog.empty.isHidden()


def test_keys_lead_from_change_to_change_and_round(two_drafts: Session, qtbot: QtBot) -> None:
    dialog = _shown(two_drafts, qtbot)
    seen = []
    for key in (Qt.Key.Key_J, Qt.Key.Key_F7, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
        QTest.keyClick(dialog.view, key)
        seen.append(dialog.count.text().split()[1])
    assert seen == ["1", "2", "3", "4", "1", "4"]
    assert dialog.view.accessibleDescription() == "→ The council will meet again in May."
    dialog.go_to(0)
    assert dialog.view.accessibleDescription() == "2.4 → 2.9"


def test_the_change_gone_to_is_in_sight(session: Session, qtbot: QtBot) -> None:
    lines = [
        f"House {number} was sold for {number + 7} crowns in the year {1700 + number}."
        for number in range(150)
    ]
    article = open_article(session, "\n\n".join(lines))
    lines[140] = lines[140].replace("sold", "let")
    add_draft(session, "\n\n".join(lines))
    session.open_case(article)
    dialog = _shown(session, qtbot)
    dialog.next_change()
    point = _point_on(dialog, 1, "House 140 was let")
    assert 0 < point.y() < dialog.view.viewport().height()


def test_removed_and_added_words_are_marked_each_in_its_draft(two_drafts: Session, qtbot: QtBot) -> None:
    dialog = _shown(two_drafts, qtbot)
    shown = theme.current()
    old, new = _colours(dialog, _point_on(dialog, 0, "2.4")), _colours(dialog, _point_on(dialog, 1, "2.9"))
    assert {shown["removed-weak"].name(), shown["removed"].name()} <= old
    assert {shown["added-weak"].name(), shown["added"].name()} <= new


def test_the_page_follows_another_theme(two_drafts: Session, qtbot: QtBot) -> None:
    dialog = _shown(two_drafts, qtbot)
    before = theme.themes().choice
    try:
        theme.themes().choose(theme.Choice.DARK)
        colours = _colours(dialog, _point_on(dialog, 1, "2.9"))
        assert {theme.load("dark")["added-weak"].name(), theme.load("dark")["paper"].name()} <= colours
    finally:
        theme.themes().choose(before)


def test_a_click_on_a_claim_names_it_in_either_draft(two_drafts: Session, qtbot: QtBot) -> None:
    dialog = _shown(two_drafts, qtbot)
    claim = claim_of(two_drafts, "2.9 million")
    for side in (0, 1):
        with qtbot.waitSignal(dialog.claim_chosen) as chosen:
            at = _point_on(dialog, side, "bought the mill")
            QTest.mouseClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert chosen.args == [claim]
    with qtbot.assertNotEmitted(dialog.claim_chosen):
        beside = QPoint(dialog.view.viewport().width() // 2, 300)
        QTest.mouseClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=beside)


def test_a_claim_reopened_by_the_new_wording_still_shows_its_verdict_in_the_old_draft(
    two_drafts: Session, qtbot: QtBot
) -> None:
    dialog = _shown(two_drafts, qtbot)
    shown = theme.current()
    old = _colours(dialog, _point_on(dialog, 0, "the mill on Friday"))
    new = _colours(dialog, _point_on(dialog, 1, "the mill on Friday"))
    assert shown.verdict("confirmed").ink.name() in old
    assert shown.verdict("confirmed").ink.name() not in new
    assert shown.verdict(None).ink.name() in new


def test_a_verdict_set_meanwhile_is_shown_without_leaving_the_place(
    two_drafts: Session, qtbot: QtBot
) -> None:
    dialog = _shown(two_drafts, qtbot)
    dialog.go_to(2)
    two_drafts.desk.verdicts.set(claim_of(two_drafts, "2.9 million"), "wrong")
    assert dialog.count.text() == "Change 3 of 4"
    colours = _colours(dialog, _point_on(dialog, 1, "the mill on Friday"))
    assert theme.current().verdict("wrong").ink.name() in colours


def test_enter_chooses_the_claim_of_the_change(two_drafts: Session, qtbot: QtBot) -> None:
    dialog = _shown(two_drafts, qtbot)
    dialog.next_change()
    with qtbot.waitSignal(dialog.claim_chosen) as chosen:
        QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert chosen.args == [claim_of(two_drafts, "2.9 million")]


def test_a_click_on_the_overview_goes_to_the_nearest_change(two_drafts: Session, qtbot: QtBot) -> None:
    dialog = _shown(two_drafts, qtbot)
    overview = dialog.findChild(Overview)
    assert isinstance(overview, Overview)
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(4, overview.height() - 2))
    assert dialog.count.text() == "Change 4 of 4"
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(4, 1))
    assert dialog.count.text() == "Change 1 of 4"


def test_the_paragraph_under_the_mouse_can_be_copied(two_drafts: Session, qtbot: QtBot) -> None:
    dialog = _shown(two_drafts, qtbot)
    at = _point_on(dialog, 0, "2.4")
    QApplication.sendEvent(
        dialog.view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, QPoint(5, 5))
    )
    (menu,) = dialog.view.findChildren(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert QApplication.clipboard().text().startswith(PRICE)


def test_larger_type_keeps_the_paragraph_at_the_top(session: Session, qtbot: QtBot) -> None:
    text = "\n\n".join(f"Pier {number} was built in {1800 + number}. " * 4 for number in range(60))
    open_article(session, text)
    add_draft(session, text.replace("Pier 50", "Quay 50"))
    dialog = _shown(session, qtbot, 1024)
    view = dialog.view
    qtbot.waitUntil(lambda: view.heights.unknown() is None)
    before = view.heights.total
    view.verticalScrollBar().setValue(int(view.heights.top(30)) + 2)
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.heights.unknown() is None)
    assert view.heights.total > before
    assert view.heights.at(view.verticalScrollBar().value()) == 30


def test_other_drafts_can_be_chosen(two_drafts: Session, qtbot: QtBot) -> None:
    dialog = _shown(two_drafts, qtbot)
    dialog.choices[1].setCurrentIndex(0)
    assert dialog.count.text() == "The same draft on both sides"
    assert _comparison(dialog).sides[1].text.strip() == FIRST.strip()


def test_a_draft_that_comes_while_the_window_is_open_is_offered(two_drafts: Session, qtbot: QtBot) -> None:
    dialog = _shown(two_drafts, qtbot)
    add_draft(two_drafts, SECOND.replace("in May", "in June"))
    assert [choice.count() for choice in dialog.choices] == [3, 3]
    assert dialog.count.text() == "1 change"


def test_one_draft_alone_is_said_in_a_sentence(session: Session, qtbot: QtBot) -> None:
    open_article(session)
    dialog = _shown(session, qtbot)
    assert not dialog.view.isVisible()
    assert dialog.empty.isVisible()
    assert dialog.empty.text().startswith("This article has one draft only.")
    dialog.next_change()
    assert dialog.count.text() == ""


def test_both_drafts_are_laid_out_whole_and_the_top_stays_when_the_window_narrows(
    session: Session, qtbot: QtBot
) -> None:
    text = "\n\n".join(f"Street {number} was paved in {1800 + number}. " * 4 for number in range(90))
    article = open_article(session, text)
    add_draft(session, text.replace("Street 80 was", "Lane 80 was"))
    session.open_case(article)
    dialog = _shown(session, qtbot, 1300)
    view = dialog.view
    qtbot.waitUntil(lambda: view.heights.unknown() is None)
    view.verticalScrollBar().setValue(int(view.heights.top(40)) + 2)
    dialog.resize(900, 700)
    qtbot.waitUntil(lambda: view.heights.unknown() is None)
    assert view.heights.at(view.verticalScrollBar().value()) == 40
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.heights.at(view.verticalScrollBar().value() + view.viewport().height()) == 89


def test_offsets_outside_the_basic_plane_and_right_to_left_text_find_their_letters(qtbot: QtBot) -> None:
    for words, text in (
        ("1998", "👩‍🚀 flew in 1998 and 𝒳 stayed"),
        ("1998", "הספינה עגנה בשנת 1998 בנמל"),
        ("1998", "𞤀𞤁𞤂𞤃 𞤄𞤅 1998 𞤆𞤇"),
    ):
        cell = Cell(text, Block(Role.BODY, 0, len(text)), (), (), 15, 400)
        start = text.index(words)
        stretches = list(cell.stretches(Span(start, start + len(words))))
        assert stretches, words
        for stretch in stretches:
            middle = QPointF((stretch.left + stretch.right) / 2, stretch.baseline - 3)
            offset = cell.offset_at(middle)
            assert offset is not None
            assert start <= offset < start + len(words)


def _cards(dialog: ClaimHistoryDialog) -> list[str]:
    return [
        " | ".join(label.text() for label in card.findChildren(QLabel))
        for card in dialog.findChildren(QFrame)
        if card.property("look") == "card"
    ]


def test_the_history_shows_the_wording_of_each_draft_the_latest_first(
    two_drafts: Session, qtbot: QtBot
) -> None:
    dialog = ClaimHistoryDialog(two_drafts, claim_of(two_drafts, "2.9 million"))
    qtbot.addWidget(dialog)
    second, first = _cards(dialog)
    assert second.startswith("Draft 2")
    assert "≠ Changed" in second
    assert "<s>2.4</s>" in second
    assert "<u>2.9</u>" in second
    assert first.startswith("Draft 1")
    assert "First marked" in first
    assert PRICE in first


def test_the_history_says_where_a_claim_is_orphaned(two_drafts: Session, qtbot: QtBot) -> None:
    assert two_drafts.case is not None
    lost = next(placed for placed in two_drafts.case.orphans)
    dialog = ClaimHistoryDialog(two_drafts, lost.id)
    qtbot.addWidget(dialog)
    assert "Orphaned" in _cards(dialog)[0]
    assert "Nobody has lived" in _cards(dialog)[1]


def test_the_history_lists_the_steps_that_touched_the_claim(two_drafts: Session, qtbot: QtBot) -> None:
    claim, other = claim_of(two_drafts, "2.9 million"), claim_of(two_drafts, "1962")
    two_drafts.desk.verdicts.note(other, "Ask the archive")
    dialog = ClaimHistoryDialog(two_drafts, claim)
    qtbot.addWidget(dialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Verdict set" in texts
    assert "Newer draft taken in" in texts
    assert "Note written" not in texts


def test_a_check_that_still_holds_is_told_with_the_reworded_draft(two_drafts: Session, qtbot: QtBot) -> None:
    claim = claim_of(two_drafts, "2.9 million")
    two_drafts.desk.drafts.still_holds(claim)
    dialog = ClaimHistoryDialog(two_drafts, claim)
    qtbot.addWidget(dialog)
    assert "= Placed, reworded" in _cards(dialog)[0]
    assert "Still holds" in [label.text() for label in dialog.findChildren(QLabel)]


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = load(qapp, "de")
    assert translator is not None
    yield
    for each in (*translator.findChildren(QTranslator), translator):
        qapp.removeTranslator(each)


@pytest.mark.usefixtures("german")
def test_the_history_tells_in_the_windows_language_how_a_wording_differs(
    session: Session, qtbot: QtBot
) -> None:
    article = open_article(session, FIRST.replace("archive", "archvie"))
    add_draft(session, FIRST)
    session.open_case(article)
    assert session.case is not None
    differing = [placed for placed in session.case.claims if placed.placement.difference]
    assert differing
    for placed in differing:
        dialog = ClaimHistoryDialog(session, placed.id)
        qtbot.addWidget(dialog)
        texts = [label.text() for label in dialog.findChildren(QLabel)]
        told = DIFFERENCES[placed.placement.difference]
        assert said(told) in texts
        assert str(told) not in texts


@pytest.mark.usefixtures("german")
def test_figures_are_written_as_the_windows_language_writes_them(two_drafts: Session, qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        add_draft(two_drafts, SECOND + "\n\n" + "Wort " * 1200)
        dialog = _shown(two_drafts, qtbot)
        texts = [label.text() for label in dialog.findChildren(QLabel)]
        assert any("1.2" in text and "Wörter" in text for text in texts)
    finally:
        QLocale.setDefault(before)


def test_the_legend_names_the_keys_that_work(two_drafts: Session, qtbot: QtBot) -> None:
    keymap().give("next", "N")
    try:
        dialog = _shown(two_drafts, qtbot)
        texts = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert "N next, K previous change" in texts
    finally:
        keymap().reset_all()


def test_an_open_window_follows_keys_that_are_changed(two_drafts: Session, qtbot: QtBot) -> None:
    dialog = _shown(two_drafts, qtbot)
    try:
        keymap().give("next", "N")
        texts = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert "N next, K previous change" in texts
        tips = " ".join(button.toolTip() for button in dialog.findChildren(QPushButton))
        assert "Next change (N, F7)" in tips
        before = dialog.count.text()
        QTest.keyClick(dialog, Qt.Key.Key_N)
        assert dialog.count.text() != before
        text = dialog.count.text()
        QTest.keyClick(dialog, Qt.Key.Key_J)
        assert dialog.count.text() == text
    finally:
        keymap().reset_all()


def test_a_wheel_turned_sideways_with_ctrl_leaves_the_type_as_it_is(
    two_drafts: Session, qtbot: QtBot
) -> None:
    dialog = _shown(two_drafts, qtbot)
    before = dialog.view.size_of_type
    centre = QPointF(dialog.view.viewport().rect().center())
    turned = QWheelEvent(
        centre,
        dialog.view.viewport().mapToGlobal(centre),
        QPoint(),
        QPoint(120, 0),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(dialog.view.viewport(), turned)
    assert dialog.view.size_of_type == before
