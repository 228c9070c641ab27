"""A copy with seeded errors is made in the window, read when it comes back, and counted in statistics."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox

from factcheck.text.seeding import with_errors
from tests.desktop import CONTROL, SHIFT, Desktop
from ui.close_case.page import ClosePage
from ui.statistics_dialog import Drawing, StatisticsDialog


def click(page: ClosePage, words: str) -> None:
    (button,) = [
        each for each in page.findChildren(QAbstractButton) if each.text() == words and each.isVisible()
    ]
    button.click()


def make_copy(desktop: Desktop, target: Path) -> ClosePage:
    desktop.press(Qt.Key.Key_S, CONTROL | SHIFT)
    page = desktop.window.pages.currentWidget()
    assert isinstance(page, ClosePage)
    page.parts.setCurrentWidget(page.seeding)
    desktop.field("For which reader").setFocus()
    desktop.write("Bo")
    click(page, "Make a copy…")
    desktop.choose_file(target)
    return page


def test_a_copy_is_made_and_read_when_it_comes_back(opened: Desktop, tmp_path: Path) -> None:
    page = make_copy(opened, tmp_path / "copy.txt")
    desk, article = opened.window.session.desk, opened.case.article.id
    (copy,) = desk.seeding.all(article)
    assert (tmp_path / "copy.txt").read_text("utf-8") == with_errors(opened.case.draft.text, copy.errors)
    back = tmp_path / "back.txt"
    back.write_text(with_errors(opened.case.draft.text, copy.errors[1:]), "utf-8")
    click(page, "Read what came back…")
    opened.choose_file(back)
    opened.qtbot.waitUntil(lambda: desk.seeding.all(article)[0].found == (0,))
    page.seeding.errors.setFocus()
    opened.press(Qt.Key.Key_Down)
    opened.press(Qt.Key.Key_F)
    assert desk.seeding.all(article)[0].found == (0, 1)
    opened.press(Qt.Key.Key_F)
    assert desk.seeding.all(article)[0].found == (0,)
    opened.window.run_command("undo")
    assert desk.seeding.all(article)[0].found == (0, 1)
    click(page, "Drop copy")
    assert desk.seeding.all(article) == []


def test_statistics_are_shown_and_saved(opened: Desktop, tmp_path: Path) -> None:
    opened.window.session.desk.verdicts.set(opened.case.claims[0].id, "wrong")
    opened.window.run_command("statistics")
    dialog = opened.dialog(StatisticsDialog)
    (drawing,) = dialog.findChildren(Drawing)
    assert "Wrong: 1 (" in drawing.accessibleName()
    (which,) = dialog.findChildren(QComboBox)
    which.setCurrentIndex(1)
    assert drawing.accessibleName().startswith(f"1 article, {len(opened.case.claims)} claims\n")
    opened.answer("Save…")
    opened.choose_file(tmp_path / "statistics.svg")
    assert "Wrong: 1 (" in (tmp_path / "statistics.svg").read_text("utf-8")
