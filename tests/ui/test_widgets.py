"""The small widgets, each by itself."""

import ast
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, Qt, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from factcheck.settings import Settings
from tests.desktop import AtOnce
from ui.dialogs import show_dialog
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.session import Session
from ui.widgets.chip_row import ChipRow
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.elided import ElidedButton
from ui.widgets.flow import FlowLayout
from ui.widgets.line import TextLine
from ui.widgets.memo import Memo
from ui.widgets.notice import Notice
from ui.widgets.reading_order import follow_reading_order
from ui.widgets.segments import SegmentBar
from ui.widgets.three_panes import ThreePanes
from ui.widgets.tip import plain_tip
from ui.widgets.typed import WAIT


@pytest.fixture
def memo(qtbot: QtBot) -> Memo:
    memo = Memo()
    qtbot.addWidget(memo)
    memo.show()
    memo.activateWindow()
    qtbot.waitUntil(memo.isActiveWindow)
    memo.setFocus()
    return memo


def written(memo: Memo) -> list[str]:
    texts: list[str] = []
    memo.written.connect(lambda _owner, text: texts.append(text))
    return texts


def test_a_memo_hands_over_by_itself_after_the_last_key(qtbot: QtBot, memo: Memo) -> None:
    assert WAIT == 500
    texts = written(memo)
    with qtbot.waitSignal(memo.written, timeout=5_000):
        QTest.keyClicks(memo, "abc")
        assert texts == [], "not while one types"
    assert texts == ["abc"]


def test_a_memo_hands_over_once_on_leaving(qtbot: QtBot, memo: Memo) -> None:
    texts = written(memo)
    QTest.keyClicks(memo, "abc")
    memo.clearFocus()
    memo.flush()
    assert texts == ["abc"]


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_a_memo_is_left_by_keyboard(
    qtbot: QtBot, memo: Memo, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    texts = written(memo)
    QTest.keyClicks(memo, "abc")
    with qtbot.waitSignal(memo.left):
        QTest.keyClick(memo, key, modifiers)
    assert texts == ["abc"]


def test_what_is_being_typed_is_not_overwritten(memo: Memo) -> None:
    texts = written(memo)
    memo.show_text("c1", "stored")
    assert texts == []
    QTest.keyClicks(memo, "x")
    memo.show_text("c1", "stored elsewhere")
    assert "x" in memo.toPlainText()
    memo.flush()
    memo.show_text("c1", "stored elsewhere")
    assert memo.toPlainText() == "stored elsewhere"
    memo.flush()
    assert len(texts) == 1


@pytest.mark.parametrize("kind", [Memo, TextLine])
def test_a_field_hands_over_to_the_id_it_was_opened_for(
    qtbot: QtBot, kind: type[Memo] | type[TextLine]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    told: list[tuple[str, str]] = []
    field.written.connect(lambda owner, text: told.append((owner, text)))
    field.show_text("c1", "one")
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, "!")
    field.show_text("c2", "two")
    field.flush()
    assert told == [("c1", "one!")]
    field.show_text("c2", "two, changed elsewhere")
    field.flush()
    assert told == [("c1", "one!")], "what was shown was not typed"


def test_a_line_for_a_date_waits_until_it_is_left(qtbot: QtBot) -> None:
    line = TextLine(pauses=False)
    qtbot.addWidget(line)
    told: list[str] = []
    line.written.connect(lambda _owner, text: told.append(text))
    QTest.keyClicks(line, "2026-1")
    QTest.keyClicks(line, "1-10")
    assert told == []
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert told == ["2026-11-10"]


def test_a_memo_grows_with_its_lines_up_to_a_bound(memo: Memo) -> None:
    small = memo.height()
    memo.show_text("c1", "one\n" * 6)
    middle = memo.height()
    memo.show_text("c1", "one\n" * 200)
    assert small < middle < memo.height() < 30 * memo.fontMetrics().lineSpacing()


def flowing(qtbot: QtBot, widths: list[int], direction: Qt.LayoutDirection) -> tuple[QWidget, list[QWidget]]:
    box = QWidget()
    box.setLayoutDirection(direction)
    qtbot.addWidget(box)
    flow, parts = FlowLayout(box, gap=4), []
    for width in widths:
        part = QWidget(box)
        part.setFixedSize(width, 20)
        flow.addWidget(part)
        parts.append(part)
    box.resize(200, 100)
    box.show()
    flow.setGeometry(QRect(0, 0, 200, 100))
    return box, parts


def test_a_flow_wraps_at_the_edge_and_knows_its_height(qtbot: QtBot) -> None:
    box, parts = flowing(qtbot, [90, 90, 90, 250], Qt.LayoutDirection.LeftToRight)
    flow = box.layout()
    assert isinstance(flow, FlowLayout)

    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (94, 0), (0, 24), (0, 48)]
    assert flow.heightForWidth(200) == 68
    assert flow.heightForWidth(1_000) == 20
    parts[0].hide()
    assert flow.heightForWidth(200) == 44
    assert flow.minimumSize() == QSize(250, 20)


def test_a_flow_mirrors_for_writing_from_right_to_left(qtbot: QtBot) -> None:
    _, parts = flowing(qtbot, [90, 90], Qt.LayoutDirection.RightToLeft)
    assert [part.x() for part in parts] == [110, 16]


def test_a_flow_gives_up_its_items(qtbot: QtBot) -> None:
    box, parts = flowing(qtbot, [90, 90], Qt.LayoutDirection.LeftToRight)
    flow = box.layout()
    assert isinstance(flow, FlowLayout)
    item = flow.takeAt(0)
    assert item is not None
    assert item.widget() is parts[0]
    assert flow.count() == 1
    assert flow.takeAt(5) is None
    assert flow.itemAt(-1) is None


def test_a_notice_says_a_sentence_and_offers_a_way_out(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    notice, done = Notice(window), []
    notice.say("A " + "long " * 60 + "sentence.", error=True, action="Undo", then=lambda: done.append(True))

    assert notice.isVisible()
    assert notice.accessibleName() == notice.text()
    assert window.rect().contains(notice.geometry())
    window.resize(420, 400)
    assert window.rect().contains(notice.geometry())
    (button,) = [one for one in notice.findChildren(QPushButton) if one.isVisible()]
    button.click()
    assert done == [True]
    assert not notice.isVisible()
    notice.say("<b>Plain</b> text.")
    assert notice.text() == "<b>Plain</b> text."
    assert not [one for one in notice.findChildren(QPushButton) if one.isVisible()]


def test_a_notice_of_one_line_covers_the_status_bar_alone(qtbot: QtBot, session: Session) -> None:
    window = MainWindow(session, Settings(), Jobs(runner=AtOnce()))
    qtbot.addWidget(window)
    for size in ((1024, 700), (1440, 900)):
        window.resize(*size)
        window.show()
        window.notice.say(
            "This file is on your shelf already; here it is.", action="Add it", then=lambda: None
        )
        assert window.rect().contains(window.notice.geometry())
        assert window.notice.y() >= window.status.y() - 2
    window.notice.hide()


def test_chips_take_one_line_and_the_chosen_one_is_always_there(qtbot: QtBot) -> None:
    chips = [QPushButton(f"Chip {number}") for number in range(8)]
    for chip in chips:
        chip.setCheckable(True)
        chip.setAutoExclusive(True)
    row = ChipRow(chips)
    qtbot.addWidget(row)
    row.resize(300, 40)
    row.show()
    row.arrange()
    assert all(chip.isVisible() for chip in chips)
    row.collapse(True)
    seen = [chip for chip in chips if chip.isVisible()]
    assert 1 < len(seen) < len(chips)
    chips[7].click()
    assert chips[7].isVisible()
    (more,) = [one for one in row.findChildren(QPushButton) if one.text() == "More"]
    assert more.isVisible()
    assert max(one.geometry().right() for one in (*seen, more)) <= 300
    row.offer(chips[2], False)
    row.collapse(False)
    assert not more.isVisible()
    assert [chip.isVisible() for chip in chips] == [number != 2 for number in range(8)]


@given(st.text(max_size=400))
@example('<img src="file:///x.png"><b>bold</b>')
@example("&lt;b>")
def test_a_tip_shows_any_text_as_it_is(text: str) -> None:
    tip = plain_tip(text)
    if Qt.mightBeRichText(tip):
        document = QTextDocument()
        document.setHtml(tip)
        tip = document.toPlainText()
    assert "".join(tip.split()).replace("\ufffd", "") in "".join(text.split()) + "…" or not tip.isprintable()
    assert all(len(line) <= 60 for line in tip.split("\n"))


def test_no_tip_is_set_but_as_plain_text() -> None:
    looked_at = 0
    for path in (Path(__file__).parents[2] / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            called = node.func if isinstance(node, ast.Call) else None
            if isinstance(called, ast.Attribute) and (
                called.attr == "setToolTip" or ast.unparse(called) == "QToolTip.showText"
            ):
                assert "plain_tip" in ast.unparse(node), path.name
                looked_at += 1
    assert looked_at > 20


def test_no_dialog_is_larger_than_its_window(qtbot: QtBot) -> None:
    window, dialog = QWidget(), QDialog()
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    dialog.setParent(window, Qt.WindowType.Dialog)
    dialog.resize(1600, 1200)
    show_dialog(dialog)
    assert dialog.width() <= 1024
    assert dialog.height() <= 700
    dialog.close()


def test_segments_are_as_long_as_their_share(qtbot: QtBot) -> None:
    bar = SegmentBar()
    qtbot.addWidget(bar)
    bar.resize(400, 20)
    red, green, ground = QColor("#ff0000"), QColor("#00ff00"), QColor("#0000ff")
    bar.show_parts([(1, red), (2, green)], 4, ground)
    image = bar.grab().toImage()
    row = [QColor(image.pixel(x, 10)).name() for x in range(400)]

    assert row.count("#ff0000") == pytest.approx(100, abs=3)
    assert row.count("#00ff00") == pytest.approx(200, abs=3)
    assert row.count("#0000ff") == pytest.approx(100, abs=3)
    bar.show_parts([], 0, ground)
    assert QColor(bar.grab().toImage().pixel(200, 10)).name() == "#0000ff"


def panes(qtbot: QtBot, width: int) -> ThreePanes:
    three = ThreePanes(
        (QWidget(), QWidget(), QWidget()), least=(200, 200, 300), readable=560, sides=(320, 390)
    )
    qtbot.addWidget(three)
    three.resize(width, 400)
    three.show()
    return three


@pytest.mark.parametrize("width", [1_024, 1_440, 3_840])
def test_the_middle_pane_stays_readable_while_the_sides_can_give(qtbot: QtBot, width: int) -> None:
    left, middle, right = panes(qtbot, width).sizes()
    assert left >= 200
    assert right >= 300
    assert middle >= min(560, width - 500 - 20)
    if width >= 1_440:
        assert (left, right) == (320, 390)


def test_the_sides_come_back_when_the_window_grows_again(qtbot: QtBot) -> None:
    three = panes(qtbot, 1_440)
    three.resize(900, 400)
    assert three.sizes()[0] < 320
    three.resize(1_440, 400)
    assert three.sizes()[0] == 320
    assert three.sides == (320, 390)


def test_an_elided_button_shows_what_fits(qtbot: QtBot) -> None:
    button = ElidedButton()
    qtbot.addWidget(button)
    button.show()
    button.resize(80, 24)
    button.set_words("R&D spending of the region, a table")
    assert button.text().endswith("…")
    button.resize(600, 24)
    assert button.text() == "R&&D spending of the region, a table"


def test_scrolling_past_a_choice_changes_nothing(qtbot: QtBot) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(["one", "two", "three"])
    box.setCurrentIndex(1)
    box.show()
    event = QWheelEvent(
        QPointF(4, 4),
        QPointF(4, 4),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    assert box.currentIndex() == 1
    assert not event.isAccepted()


def test_tab_follows_the_layout_and_not_the_making(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    last, inner, first = QLineEdit(), QPushButton("inner"), QLineEdit()
    part = QWidget()
    QVBoxLayout(part).addWidget(inner)
    column = QVBoxLayout(window)
    for widget in (first, QLabel("words"), part, last):
        column.addWidget(widget)
    follow_reading_order(window)
    window.show()
    order, focus = [], first.nextInFocusChain()
    while focus is not None and focus is not first:
        if focus in (inner, last):
            order.append(focus)
        focus = focus.nextInFocusChain()
    assert order == [inner, last]


def test_a_flow_sets_what_is_lower_on_the_middle_of_its_line(qtbot: QtBot) -> None:
    box, parts = flowing(qtbot, [60, 60, 90], Qt.LayoutDirection.LeftToRight)
    parts[1].setFixedHeight(10)
    flow = box.layout()
    assert isinstance(flow, FlowLayout)
    flow.setGeometry(QRect(0, 0, 200, 100))
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (64, 5), (0, 24)]
