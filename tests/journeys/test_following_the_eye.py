"""Cursor, focus and choice are where the person looks, after each step."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,  # noqa: TID251
    QListView,
    QMessageBox,  # noqa: TID251
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
)

from factcheck import settings as settings_file
from factcheck.case.claims import number_of
from factcheck.models import WorkState
from tests.desktop import CONTROL, SHIFT, Desktop
from tests.stories import SHORT
from ui.actions import MENUS
from ui.claims.noting_dialogs import QuestionDialog

Key = Qt.Key


def test_the_text_cursor_goes_to_the_selected_claim(opened: Desktop) -> None:
    article = opened.window.article
    article.setFocus()
    opened.write("j")
    opened.write("j")
    here = opened.selected.span
    opened.press(Key.Key_Right, CONTROL | SHIFT)
    words = article.selection()
    assert words is not None
    assert words.start == here.start
    opened.write("j")
    assert article.selection() == words, "selected words stay, since a claim may be led to them"


def test_a_claim_is_split_by_keys_alone(opened: Desktop) -> None:
    opened.window.session.select(opened.claim_with("$640 million").id)
    opened.window.article.setFocus()
    before = len(opened.case.claims)
    for _ in range(5):
        opened.press(Key.Key_Right, CONTROL)
    opened.write("s")
    assert len(opened.case.claims) == before + 1


def test_the_field_that_a_new_source_leads_to_is_seen_whole(opened: Desktop) -> None:
    opened.window.resize(1280, 740)
    opened.write("jjjl")
    field = opened.focus()
    (pane,) = (each for each in opened.window.inspector.findChildren(QScrollArea) if each.isAncestorOf(field))
    before = pane.verticalScrollBar().maximum()
    opened.write("https://example.org/report")
    opened.press(Key.Key_Return)

    def seen_whole() -> bool:
        there = opened.focus()
        top = there.mapTo(pane.viewport(), QPoint()).y()
        return isinstance(there, QPlainTextEdit) and 0 <= top <= pane.viewport().height() - there.height()

    # The pane grows after the field has got the keyboard.
    opened.qtbot.waitUntil(lambda: pane.verticalScrollBar().maximum() > before and seen_whole())


def test_escape_lets_go_of_selected_words(opened: Desktop) -> None:
    opened.choose("31,000 cars")
    opened.press(Key.Key_Escape)
    assert opened.window.article.selection() is None
    assert opened.window.article.isAncestorOf(opened.focus())


def test_escape_in_a_field_leaves_selected_words_alone(opened: Desktop) -> None:
    opened.choose("31,000 cars")
    chosen = opened.window.article.selection()
    opened.window.inspector.note.write()
    opened.press(Key.Key_Escape)
    assert opened.window.article.isAncestorOf(opened.focus())
    assert opened.window.article.selection() == chosen


def test_the_field_with_the_keyboard_is_in_view_in_a_low_window(opened: Desktop) -> None:
    opened.window.resize(1024, 700)
    opened.window.session.select(opened.claim_with("$640 million").id)
    opened.window.article.setFocus()

    def is_in_view() -> bool:
        focus = opened.focus()
        areas: list[QScrollArea] = opened.window.inspector.findChildren(QScrollArea)
        (area,) = [one for one in areas if one.isAncestorOf(focus)]
        top = focus.mapTo(area.viewport(), QPoint(0, 0)).y()
        return top >= 0 and top + focus.height() <= area.viewport().height()

    for key in "cln":
        opened.write(key)
        opened.qtbot.waitUntil(is_in_view)
        opened.press(Key.Key_Escape)
    opened.write("l")
    opened.write("https://treasury.example/audit")
    opened.press(Key.Key_Return)
    opened.qtbot.waitUntil(is_in_view)
    for _ in range(9):
        opened.write("The tunnel cost 640 million.")
        opened.press(Key.Key_Return)
    opened.qtbot.waitUntil(is_in_view)


def test_a_source_that_was_begun_waits_with_its_claim(opened: Desktop) -> None:
    first, second = opened.claim_with("$640 million"), opened.claim_with("31,000 cars")
    opened.window.session.select(first.id)
    opened.window.article.setFocus()
    opened.write("l")
    entry = opened.field("Add a source: a link or a title")
    opened.write("https://treasury.example/au")
    opened.window.session.select(second.id)
    assert opened.text_of(entry) == ""
    opened.window.session.select(first.id)
    assert opened.text_of(entry) == "https://treasury.example/au"


def test_the_shelf_chooses_the_article_one_comes_from(opened: Desktop) -> None:
    first = opened.case.article.id
    opened.window.intake.read_text(SHORT)
    second = opened.case.article.id
    opened.window.show_shelf()
    assert opened.window.shelf.chosen() == second
    opened.window.open_article(first)
    opened.window.show_shelf()
    assert opened.window.shelf.chosen() == first


def test_what_was_opened_is_remembered_at_once(opened: Desktop) -> None:
    kept = settings_file.load()
    assert kept.article == opened.case.article.id
    assert [path.endswith("tunnel.txt") for path in kept.recent] == [True]


def test_words_chosen_at_a_claim_keep_the_cursor(opened: Desktop) -> None:
    placed = opened.claim_with("31,000 cars")
    opened.click_into("cars a day")
    assert opened.selected.id == placed.id
    assert placed.span.start < opened.window.article.cursor_offset() < placed.span.end
    assert opened.window.article.selection() is None


def test_the_search_names_claims_of_the_open_article_by_their_number(opened: Desktop) -> None:
    placed = opened.claim_with("31,000 cars")
    number = number_of(opened.case, placed.id)
    opened.press(Key.Key_K, CONTROL)
    opened.write("31,000")
    opened.window.search.search()
    views: list[QListView] = opened.window.findChildren(QListView)
    shown = [view for view in views if view.isVisible() and view.accessibleName() == "Found"]
    (rows,) = shown
    told = [rows.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert any(line and line.endswith(f"Claim {number}") for line in told), told


def test_a_file_dialog_begins_in_a_folder_that_is_there(opened: Desktop, tmp_path: Path) -> None:
    opened.window.settings.folder = str(tmp_path / "gone")
    opened.press(Key.Key_O, CONTROL)
    dialog = opened.dialog(QFileDialog)
    assert dialog.directory().exists()
    assert not [name for name in dialog.selectedFiles() if not Path(name).exists()]
    dialog.close()
    opened.free_dialogs()


def test_what_is_typed_into_a_dialog_is_not_dropped_unasked(opened: Desktop) -> None:
    opened.window.session.select(opened.claim_with("31,000 cars").id)
    opened.window.article.setFocus()
    opened.write("e")
    opened.wait_for_dialog()
    opened.write("Who counted them?")
    opened.press(Key.Key_Escape)
    opened.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QMessageBox))
    opened.press(Key.Key_Escape)
    opened.dialog(QuestionDialog).activateWindow()
    opened.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QuestionDialog))
    field: QPlainTextEdit | None = opened.dialog(QuestionDialog).findChild(QPlainTextEdit)
    assert field is not None
    field.setFocus()
    opened.press(Key.Key_Return, CONTROL)
    assert [asked.question for asked in opened.selected.queries] == ["Who counted them?"]


def test_an_empty_dialog_closes_at_once(opened: Desktop) -> None:
    opened.window.session.select(opened.claim_with("31,000 cars").id)
    opened.window.article.setFocus()
    opened.write("i")
    opened.wait_for_dialog()
    opened.press(Key.Key_Escape)
    opened.wait_for_window()
    assert not [one for one in opened.window.findChildren(QMessageBox) if one.isVisible()]


def is_signed(desktop: Desktop) -> bool:
    return desktop.case.signed is not None


def test_an_article_is_signed_and_reopened_by_keys_alone(opened: Desktop) -> None:
    opened.window.article.setFocus()
    opened.press(Key.Key_S, CONTROL | SHIFT)
    name = opened.field("Signed by")
    name.setFocus()
    opened.write("Ada")
    opened.press(Key.Key_Return)
    opened.write("The writer travels")
    opened.press(Key.Key_Return)
    opened.press(Key.Key_Space)
    assert is_signed(opened)
    save = opened.focus()
    assert isinstance(save, QPushButton)
    assert "certificate" in save.text()
    opened.press(Key.Key_Tab)
    opened.press(Key.Key_Space)
    assert not is_signed(opened)
    assert opened.focus() is name


def test_the_register_names_its_sources_in_the_smallest_window(opened: Desktop) -> None:
    opened.window.resize(1024, 700)
    opened.press(Key.Key_R, CONTROL)
    table = opened.field_named("Sources")
    assert isinstance(table, QTableView)
    opened.qtbot.waitUntil(table.isVisible)
    assert table.columnWidth(0) >= 200


def test_every_menu_opens_by_a_letter_of_its_own_and_f10_opens_the_first(opened: Desktop) -> None:
    titles = [menu.title() for name, menu in opened.window.menus.items() if name in MENUS]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(letters) == len(set(letters)) == len(MENUS)
    opened.window.article.setFocus()
    opened.press(Key.Key_F10)
    opened.qtbot.waitUntil(opened.window.menus["File"].isVisible)
    opened.window.menus["File"].close()


def test_the_next_article_is_chosen_where_one_was_removed(opened: Desktop) -> None:
    for number in range(3):
        opened.window.intake.read_text(SHORT.replace("412", f"41{number}"))
    opened.window.show_shelf()
    shelf = opened.window.shelf
    third, second = (row.article.id for row in shelf.model.rows[2:0:-1])
    shelf.choose(second)
    opened.press(Key.Key_Delete)
    opened.answer("Remove")
    opened.wait_for_window()
    assert shelf.chosen() == third
    assert shelf.view.hasFocus()


def test_arrow_keys_pass_every_work_state(opened: Desktop) -> None:
    opened.window.session.select(opened.claim_with("31,000 cars").id)
    state = opened.field_named("Work state")
    state.setFocus()
    for wanted in (WorkState.WAITING, WorkState.SECOND_READ, WorkState.DONE):
        opened.press(Key.Key_Down)
        assert opened.selected.claim.work_state is wanted
    assert opened.focus() is state


def test_waiting_chosen_in_the_list_asks_on_whom(opened: Desktop) -> None:
    opened.window.session.select(opened.claim_with("31,000 cars").id)
    state = opened.field_named("Work state")
    assert isinstance(state, QComboBox)
    state.setFocus()
    opened.press(Key.Key_Space)
    opened.qtbot.waitUntil(state.view().isVisible)
    QTest.keyClick(state.view(), Key.Key_Down)
    QTest.keyClick(state.view(), Key.Key_Return)
    assert opened.selected.claim.work_state is WorkState.WAITING
    opened.qtbot.waitUntil(lambda: opened.focus() is opened.field("Waiting on"))
