"""The retention rule in the window: set once, asked at the start, never against a hold."""

import sqlite3
from contextlib import closing

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit

from tests.desktop import Desktop
from ui.article_dialog import ArticleDialog
from ui.settings.dialog import SettingsDialog
from ui.settings.retention import RetentionSection


def grow_old(desktop: Desktop) -> None:
    """Let all that was done have been done years ago."""
    with closing(sqlite3.connect(desktop.library)) as connection, connection:
        connection.execute("UPDATE events SET at = '2020' || substr(at, 5)")


def choose_rule(desktop: Desktop, months: int) -> None:
    desktop.window.run_command("retention")
    (section,) = desktop.dialog(SettingsDialog).findChildren(RetentionSection)
    (box,) = section.findChildren(QComboBox)
    box.setCurrentIndex(box.findData(months))
    desktop.answer("Close")
    desktop.free_dialogs()


def question(desktop: Desktop) -> str:
    labels = desktop.dialog(QDialog).findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def test_what_is_due_is_asked_about_and_goes(opened: Desktop) -> None:
    title = opened.case.article.title
    choose_rule(opened, 12)
    opened.window.commands.backups.ask_due()
    assert not [one for one in opened.window.findChildren(QDialog) if one.isVisible()], "nothing is due yet"
    grow_old(opened)
    opened.window.commands.backups.ask_due()
    assert title in question(opened)
    opened.answer("Cancel")
    opened.free_dialogs()
    assert opened.case.article.title == title
    opened.window.run_command("retention")
    opened.answer("Remove what is due… (1)")
    opened.free_dialogs()
    opened.answer("Remove for good")
    assert opened.window.session.case is None
    assert opened.window.shelf.model.rows == []
    assert opened.window.notice.text() == "Removed for good: 1"
    assert opened.window.settings.recent == []


def test_a_legal_hold_is_set_in_the_details(opened: Desktop) -> None:
    choose_rule(opened, 3)
    opened.window.run_command("article_details")
    lines: list[QLineEdit] = opened.dialog(ArticleDialog).findChildren(QLineEdit)
    lines[-1].setText("Letter of their lawyer")
    opened.answer("OK")
    opened.free_dialogs()
    assert opened.case.article.hold == "Letter of their lawyer"
    grow_old(opened)
    opened.window.commands.backups.ask_due()
    assert not [one for one in opened.window.findChildren(QDialog) if one.isVisible()]
    opened.window.run_command("remove_for_good")
    opened.answer("Remove for good")
    assert "legal hold" in opened.window.notice.text()
    assert len(opened.window.shelf.model.rows) == 1
