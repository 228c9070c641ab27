"""The start page and the ways in: files dropped, opened and pasted, samples, removal, search."""

import sqlite3
from datetime import datetime
from itertools import pairwise, product
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QToolButton, QWidgetAction

import seeds
from factcheck import readers
from factcheck.desk import Desk
from factcheck.errors import UserError
from factcheck.library import Library
from factcheck.models import Article, ArticleId, EventKind, ShelfOrder, ShelfState
from factcheck.paths import backups_path
from tests.desktop import CONTROL, SHIFT, Desktop, Later
from tests.stories import SHORT
from ui.compare.dialog import CompareDialog
from ui.dialogs import WritingDialog
from ui.keys.dialog import KeysDialog
from ui.tool_bar import ToolBar
from ui.translation import of_samples
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.click_card import ClickCard

Key = Qt.Key

SAMPLES = seeds.offered(of_samples(""))
"""Those of the system's language."""


def drop(desktop: Desktop, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(QPoint(40, 40)), Qt.DropAction.CopyAction, data, buttons, none)
    desktop.window.dropEvent(event)


def titles(desktop: Desktop) -> list[str]:
    return [row.article.title for row in desktop.window.shelf.model.rows]


def test_an_empty_library_offers_the_samples(desktop: Desktop) -> None:
    cards = [card for card in desktop.window.shelf.findChildren(ClickCard) if card.isVisible()]
    assert [card.accessibleName() for card in cards] == [sample.title for sample in SAMPLES]
    QTest.mouseClick(cards[-1], Qt.MouseButton.LeftButton)
    assert desktop.case.article.title == SAMPLES[-1].title
    desktop.press(Key.Key_B, CONTROL)
    assert titles(desktop) == [SAMPLES[-1].title]


def test_a_file_dropped_on_the_window_is_opened(desktop: Desktop, story: Path) -> None:
    drop(desktop, story)
    assert desktop.case.draft.name == "tunnel.txt"
    assert desktop.window.windowTitle().startswith("Tunnel under the Lisk")


def test_a_file_is_opened_by_the_dialog_and_offered_again_as_recent(desktop: Desktop, story: Path) -> None:
    desktop.press(Key.Key_O, CONTROL)
    desktop.choose_file(story)
    assert desktop.case.draft.name == "tunnel.txt"
    assert desktop.start().settings.recent == [str(story)]


def test_the_same_file_again_leads_to_its_article_and_may_be_added_once_more(
    opened: Desktop, story: Path
) -> None:
    first = opened.case.article.id
    opened.press(Key.Key_B, CONTROL)
    opened.window.commands.articles.open_file(story)
    assert opened.case.article.id == first
    notice = opened.window.notice
    assert "on your shelf already" in notice.text()
    (again,) = [one for one in notice.findChildren(QPushButton) if one.text().startswith("Add it")]
    again.click()
    assert opened.case.article.id != first


def test_pasted_text_becomes_an_article(desktop: Desktop) -> None:
    desktop.press(Key.Key_V, CONTROL | SHIFT)
    desktop.wait_for_dialog()
    QGuiApplication.clipboard().setText(SHORT)
    desktop.press(Key.Key_V, CONTROL)
    desktop.answer("Add article")
    assert desktop.case.article.title == "The bridge at Orvik"
    assert len(desktop.case.claims) == 4


def test_an_article_is_removed_after_asking_and_brought_back(opened: Desktop) -> None:
    title = opened.case.article.title
    opened.window.run_command("remove_article")
    opened.answer("Remove")
    assert opened.window.session.case is None
    assert titles(opened) == []
    (undo,) = [one for one in opened.window.notice.findChildren(QPushButton) if one.text() == "Undo"]
    undo.click()
    assert titles(opened) == [title]


def test_an_article_is_removed_for_good_with_its_backups(opened: Desktop) -> None:
    library = opened.window.session.desk.path
    opened.window.session.desk.safe.daily_backup()
    opened.window.run_command("remove_for_good")
    question = " ".join(
        label.text() for label in opened.dialog(QDialog).findChildren(QLabel) if label.isVisible()
    )
    assert opened.case.article.title in question
    assert "A backup holds it as well" in question
    opened.answer("Remove it from the backups too")
    assert titles(opened) == []
    assert opened.window.session.desk.history.next_undo(None) is None
    opened.quit()
    kept = [library, *backups_path(library).iterdir()]
    assert len(kept) == 3, "the library, one backup and its hash"
    assert not any(b"contractors" in path.read_bytes() for path in kept)


def test_the_shelf_is_used_by_keyboard_alone(opened: Desktop) -> None:
    opened.press(Key.Key_J)
    opened.press(Key.Key_3)
    opened.press(Key.Key_B, CONTROL)
    assert opened.window.session.case is None
    (row,) = opened.window.shelf.model.rows
    assert row.progress.problems == 1
    opened.press(Key.Key_Down)
    opened.press(Key.Key_Return)
    assert opened.selected.claim.verdict == "wrong"


def test_the_search_box_leads_to_the_claim(opened: Desktop) -> None:
    opened.press(Key.Key_B, CONTROL)
    opened.press(Key.Key_K, CONTROL)
    opened.write("contractors")
    box = opened.window.search
    box.search()
    hit = next(hit for hit in box.hits() if hit.kind == "claim")
    box.clear()
    box.hit_chosen.emit(hit, "")
    assert "contractors" in opened.selected.text
    assert opened.focus() is opened.window.article.page


def test_a_source_that_was_found_leads_to_a_claim_that_rests_on_it(opened: Desktop) -> None:
    opened.window.session.select(opened.claim_with("31,000").id)
    opened.window.inspector.sources.attach("https://roads.example/annual-count")
    opened.press(Key.Key_B, CONTROL)
    box = opened.window.search
    box.setText("annual")
    box.search()
    (hit,) = [hit for hit in box.hits() if hit.kind == "source"]
    box.hit_chosen.emit(hit, "")
    assert "31,000" in opened.selected.text


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.txt", b"", "empty"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "picture"),
        ("noise.txt", bytes(range(256)) * 64, "binary"),
        ("blank.txt", b" \n \n", "no text"),
    ],
)
def test_a_file_that_cannot_be_read_is_a_sentence_and_changes_nothing(
    opened: Desktop, tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(data)
    article = opened.case.article.id
    drop(opened, tmp_path / name)
    assert words in opened.window.notice.text()
    assert opened.window.notice.text().endswith(".")
    assert opened.window.notice.isVisible()
    assert opened.case.article.id == article


def test_files_that_are_not_there_are_sentences(desktop: Desktop, tmp_path: Path) -> None:
    drop(desktop, tmp_path / "gone.txt")
    assert "no file" in desktop.window.notice.text()
    drop(desktop, tmp_path)
    assert "folder" in desktop.window.notice.text()
    assert titles(desktop) == []


def test_backing_up_and_restoring_from_the_menu(opened: Desktop, tmp_path: Path) -> None:
    target = tmp_path / "copy.factcheck"
    opened.window.run_command("backup")
    opened.choose_file(target)
    with sqlite3.connect(target) as copy:
        assert copy.execute("SELECT count(*) FROM articles").fetchone() == (1,)
    copy.close()
    opened.window.run_command("remove_article")
    opened.answer("Remove")
    opened.window.run_command("restore")
    opened.choose_file(target)
    opened.answer("Restore")
    assert len(titles(opened)) == 1
    assert "restored" in opened.window.notice.text()


def test_the_activity_lists_what_was_done(opened: Desktop) -> None:
    from ui.history_dialog import HistoryDialog

    opened.press(Key.Key_J)
    opened.press(Key.Key_3)
    opened.press(Key.Key_H, CONTROL)
    from PySide6.QtWidgets import QTreeWidget

    tree: QTreeWidget | None = opened.dialog(HistoryDialog).findChild(QTreeWidget)
    assert tree is not None
    item = tree.topLevelItem(0)
    assert item is not None
    assert item.text(1) == "Verdict set"
    (step, *_) = opened.window.session.desk.history.steps(opened.case.article.id)
    local = datetime.fromisoformat(step.event.at).astimezone()
    assert item.text(0) == f"{local.day} {local:%b %Y, %H:%M}"


def test_a_long_correction_leaves_the_other_columns_of_the_activity_in_sight(opened: Desktop) -> None:
    from PySide6.QtWidgets import QTreeWidget

    from ui.history_dialog import HistoryDialog

    opened.window.session.run(
        opened.window.session.desk.verdicts.correct, opened.window.session.claim, "Not so at all. " * 40
    )
    opened.press(Key.Key_H, CONTROL)
    dialog = opened.dialog(HistoryDialog)
    tree: QTreeWidget | None = dialog.findChild(QTreeWidget)
    assert tree is not None
    opened.qtbot.waitUntil(lambda: tree.header().count() > 0 and tree.horizontalScrollBar().maximum() == 0)


def test_closed_dialogs_are_freed(opened: Desktop) -> None:
    for name in ("keys", "about", "preferences", "history", "export", "paste_article", "open", "backup"):
        opened.window.run_command(name)
        (dialog,) = opened.window.findChildren(QDialog, options=Qt.FindChildOption.FindDirectChildrenOnly)
        dialog.reject()
        opened.free_dialogs()
        left = opened.window.findChildren(QDialog, options=Qt.FindChildOption.FindDirectChildrenOnly)
        assert left == [], name


def _set(desktop: Desktop, name: str, words: str) -> None:
    (choice,) = [one for one in desktop.window.shelf.findChildren(ChoiceBox) if one.accessibleName() == name]
    choice.setCurrentText(words)
    assert choice.currentText() == words


def test_the_shelf_is_sorted_and_narrowed_and_walked_from_its_search_field(desktop: Desktop) -> None:
    desk = desktop.window.session.desk
    ids = [
        desk.articles.add(readers.read(f"{title}\n\nThe bridge cost $64 million in 2021.\n".encode(), ""))
        for title in ("Alder bridge", "Birch bridge", "Cedar bridge")
    ]
    for article, day in zip(ids, ("2026-12-24", "", "2026-11-30"), strict=True):
        desk.articles.set_deadline(article, day)
    for placed in desk.articles.open(ids[1]).claims:
        desk.verdicts.set(placed.id, "confirmed")
    desktop.window.shelf.refresh()
    _set(desktop, "Sort by", "Deadline")
    assert titles(desktop) == ["Cedar bridge", "Alder bridge", "Birch bridge"]
    _set(desktop, "Sort by", "Most left to check")
    assert titles(desktop)[-1] == "Birch bridge"
    _set(desktop, "Show", "Checked")
    assert titles(desktop) == ["Birch bridge"]
    _set(desktop, "Show", "Under way")
    assert titles(desktop) == []
    _set(desktop, "Show", "All articles")
    (search,) = desktop.window.shelf.findChildren(QLineEdit)
    search.setFocus()
    desktop.write("alder")
    desktop.press(Key.Key_Down)
    assert desktop.window.shelf.view.hasFocus()
    search.setFocus()
    desktop.press(Key.Key_Return)
    assert desktop.case.article.title == "Alder bridge"


def press_button(desktop: Desktop, words: str) -> None:
    (button,) = [
        one
        for one in desktop.window.shelf.findChildren(QPushButton)
        if one.isVisible() and one.isEnabled() and one.text() == words
    ]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_removed_article_is_listed_and_put_back(opened: Desktop) -> None:
    title = opened.case.article.title
    opened.window.run_command("remove_article")
    opened.answer("Remove")
    _set(opened, "Show", "Removed")
    assert titles(opened) == [title]
    shelf = opened.window.shelf
    QTest.mouseClick(
        shelf.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=shelf.view.visualRect(shelf.model.index(0)).center(),
    )
    assert opened.window.session.case is None, "a click does not open it"
    press_button(opened, "Put back")
    assert titles(opened) == []
    _set(opened, "Show", "All articles")
    assert titles(opened) == [title]
    opened.window.run_command("undo")
    assert titles(opened) == []


def test_a_removed_article_is_removed_for_good_in_the_window(opened: Desktop) -> None:
    opened.press(Key.Key_J)
    opened.press(Key.Key_3)
    opened.window.run_command("remove_article")
    opened.answer("Remove")
    _set(opened, "Show", "Removed")
    opened.window.shelf.view.setFocus()
    opened.press(Key.Key_Down)
    press_button(opened, "Remove for good…")
    question = " ".join(label.text() for label in opened.dialog(QDialog).findChildren(QLabel))
    assert "recorded steps" in question
    opened.answer("Remove for good")
    assert titles(opened) == []
    _set(opened, "Show", "All articles")
    assert titles(opened) == []


def test_what_the_shelf_shows_is_remembered_but_not_the_removed(opened: Desktop) -> None:
    _set(opened, "Sort by", "Deadline")
    _set(opened, "Show", "Checked")
    article = opened.case.article.id
    window = opened.start()
    assert opened.case.article.id == article, "the article on screen need not be among those shown"
    assert (window.shelf.choices.order, window.shelf.choices.state) == ("deadline", "checked")
    window.show_shelf()
    assert titles(opened) == []
    _set(opened, "Show", "Removed")
    assert opened.start().shelf.choices.state == "checked"


def test_a_shelf_without_articles_still_leads_to_the_removed(opened: Desktop) -> None:
    opened.window.run_command("remove_article")
    opened.answer("Remove")
    assert opened.window.shelf.choices.isVisible()
    assert [card for card in opened.window.shelf.findChildren(ClickCard) if card.isVisible()]


def test_a_deadline_is_a_date(desktop: Desktop) -> None:
    desk = desktop.window.session.desk
    article = desk.articles.add(readers.read(SHORT.encode(), "short.txt"))
    with pytest.raises(UserError, match="no date"):
        desk.articles.set_deadline(article, "next week")
    desk.articles.set_deadline(article, "2026-11-30 18:00")
    assert desk.articles.open(article).article.deadline == "2026-11-30T18:00"
    desk.articles.set_deadline(article, "")
    assert desk.articles.open(article).article.deadline == ""


def test_the_list_of_keys_opens_from_the_shelf_and_letters_still_find_a_title(desktop: Desktop) -> None:
    desk = desktop.window.session.desk
    for title in ("Alder bridge", "Mill bridge"):
        desk.articles.add(readers.read(f"{title}\n\nThe bridge cost $64 million in 2021.\n".encode(), ""))
    shelf = desktop.window.shelf
    shelf.refresh()
    shelf.focus()
    desktop.write("m")
    assert shelf.view.currentIndex().data() == "Mill bridge"
    desktop.write("?")
    desktop.wait_for_dialog()
    assert desktop.dialog(KeysDialog).editor.shown()["Keys"].startswith("?")


def test_no_line_stands_at_the_end_of_the_shelf_s_tools_and_f1_lists_the_keys(desktop: Desktop) -> None:
    shown = [each for each in desktop.window.findChildren(ToolBar)[0].actions() if each.isVisible()]
    following = dict(pairwise(shown))
    lines = [each for each in shown if each.isSeparator()]
    assert lines
    assert not any(following[line].isSeparator() for line in lines)
    after = shown[shown.index(lines[-1]) + 1]
    assert isinstance(after, QWidgetAction)
    assert isinstance(after.defaultWidget(), QToolButton)
    desktop.press(Key.Key_F1)
    desktop.wait_for_dialog()
    assert desktop.dialog(KeysDialog).isVisible()


def test_a_long_shelf_goes_on_by_scrolling_and_a_typed_letter_looks_through_all_of_it(
    desktop: Desktop,
) -> None:
    with Library(desktop.window.session.desk.path) as library:
        for number in range(700):
            id = ArticleId(library.new_id())
            with library.operation(EventKind.ARTICLE_ADDED, id) as operation:
                operation.insert(Article(id, f"{'Mill' if number == 0 else 'Alder'} {number}", scale="aap"))
    shelf = desktop.window.shelf
    shelf.refresh()
    assert titles(desktop)[0] == "Alder 699"
    assert len(titles(desktop)) < 50
    desktop.qtbot.waitUntil(lambda: len(titles(desktop)) == 300)
    shelf.view.scrollToBottom()
    desktop.qtbot.waitUntil(lambda: len(set(titles(desktop))) > 350)
    assert titles(desktop) == [f"Alder {number}" for number in range(699, 699 - len(titles(desktop)), -1)]
    shelf.focus()
    desktop.write("m")
    assert shelf.view.currentIndex().data() == "Mill 0"
    assert len(titles(desktop)) == 700
    shelf.refresh()
    assert shelf.view.currentIndex().data() == "Mill 0"


def test_a_chosen_article_stays_chosen_where_many_came_before_it(desktop: Desktop) -> None:
    path, shelf = desktop.window.session.desk.path, desktop.window.shelf
    _add_articles(path, 60)
    shelf.refresh()
    shelf.focus()
    assert shelf.view.currentIndex().data() == "Alder 59"
    _add_articles(path, 100)
    shelf.refresh()
    assert shelf.view.currentIndex().data() == "Alder 59"
    assert shelf.view.currentIndex().row() == 100


def test_in_every_order_and_state_a_long_shelf_shows_its_first_screen_and_goes_on(desktop: Desktop) -> None:
    path, shelf = desktop.window.session.desk.path, desktop.window.shelf
    _add_articles(path, 400)
    with Desk(path, actor="Bo") as other:
        last = next(row.article.id for row in other.articles.rows() if row.article.title == "Alder 7")
        shelf.refresh()
        for order, state in product(ShelfOrder, (ShelfState.ALL, ShelfState.UNTOUCHED)):
            shelf.choices.choose(order, state)
            assert titles(desktop)[0] == "Alder 399"
            assert len(titles(desktop)) < 50
            desktop.qtbot.waitUntil(lambda: len(titles(desktop)) == 300)
            shelf.view.scrollToBottom()
            desktop.qtbot.waitUntil(lambda: len(titles(desktop)) == 400)
            assert len(set(titles(desktop))) == 400
        shelf.choices.choose(ShelfOrder.DEADLINE, ShelfState.ALL)
        other.articles.set_deadline(last, "2026-12-01")
        desktop.window.session.catch_up()
        assert titles(desktop)[0] == "Alder 7"


def _add_articles(path: Path, count: int) -> None:
    with Library(path) as library:
        before = len(library.read.articles())
        for number in range(before, before + count):
            id = ArticleId(library.new_id())
            with library.operation(EventKind.ARTICLE_ADDED, id) as operation:
                operation.insert(Article(id, f"Alder {number}", scale="aap"))


def test_a_card_says_how_many_checked_claims_have_details_left(desktop: Desktop, story: Path) -> None:
    drop(desktop, story)
    owed = next(placed for placed in desktop.case.claims if len(placed.details) > 1)
    desktop.click_into(owed.text[:30])
    desktop.press(Key.Key_1)
    total = len(desktop.case.claims)
    desktop.press(Key.Key_B, CONTROL)
    model = desktop.window.shelf.model
    words = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.endswith(f", 1 of {total} checked, 1 with details left")
    assert "1 with details left" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_enter_on_a_button_of_the_shelf_opens_no_article(opened: Desktop) -> None:
    opened.window.show_shelf()
    button = next(one for one in opened.window.shelf.findChildren(QPushButton) if one.text() == "Paste text…")
    button.setFocus()
    opened.press(Key.Key_Return)
    opened.press(Key.Key_Delete)
    assert opened.window.session.case is None
    assert opened.window.findChildren(QDialog) == []


def test_ctrl_enter_is_no_answer_while_nothing_is_pasted(desktop: Desktop) -> None:
    desktop.press(Key.Key_V, CONTROL | SHIFT)
    desktop.wait_for_dialog()
    dialog = desktop.dialog(WritingDialog)
    desktop.press(Key.Key_Return, CONTROL)
    assert dialog.isVisible()
    QGuiApplication.clipboard().setText(SHORT)
    desktop.press(Key.Key_V, CONTROL)
    desktop.press(Key.Key_Return, CONTROL)
    assert not dialog.isVisible()
    assert desktop.case.article.title == "The bridge at Orvik"


def test_an_article_that_is_read_comes_neither_under_typing_nor_under_a_dialog(
    desktop: Desktop, story: Path, tmp_path: Path
) -> None:
    runner = Later()
    window = desktop.start(runner)
    bridge, ferry = tmp_path / "bridge.txt", tmp_path / "ferry.txt"
    bridge.write_text(SHORT, encoding="utf-8")
    ferry.write_text("The ferry closes on Monday after 40 years.", encoding="utf-8")
    window.commands.articles.open_file(bridge)
    runner.go_on()
    first = desktop.case.article.id
    window.commands.articles.open_file(story)
    window.run_command("compare")
    desktop.wait_for_dialog()
    runner.go_on()
    assert desktop.case.article.id == first, "the drafts under comparison are still those of the page"
    assert "is on the shelf now" in window.notice.text()
    desktop.dialog(CompareDialog).reject()
    desktop.wait_for_window()
    window.show_shelf()
    window.commands.articles.open_file(ferry)
    field = desktop.field("Search the shelf")
    field.setFocus()
    desktop.write("bri")
    runner.go_on()
    desktop.write("1")
    assert window.session.case is None
    assert desktop.text_of(field) == "bri1"
