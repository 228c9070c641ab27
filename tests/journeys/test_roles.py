"""Who may only read a part of a shared case cannot type there, is told why, and loses nothing typed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from factcheck import readers
from factcheck.desk import Desk
from factcheck.models import MemberRole
from factcheck.settings import Settings, save
from tests.desktop import Desktop
from ui.widgets.choice_box import ChoiceBox

Key = Qt.Key
REFUSED = "Your role on the shared desk “Harbour”, lawyer, does not allow this."


@pytest.fixture
def lawyer(qtbot: QtBot, tmp_path: Path, story: Path) -> Iterator[Desktop]:
    """Return Lea's window on the first claim of a case that Ada handed over in a case file."""
    (tmp_path / "home").mkdir()
    save(Settings(checker="Lea"))
    desktop = Desktop(qtbot, tmp_path / "home")
    desktop.start()
    desk = desktop.window.session.desk
    with Desk(tmp_path / "ada.factcheck", actor="Ada") as ada:
        article = ada.articles.add(readers.read(story.read_bytes(), story.name))
        given = ada.exchange.bundles
        desk.exchange.bundles.taken_in(given.given(article), given.file)
    desktop.window.open_article(article)
    desktop.wait_for_window()
    yield desktop
    desktop.quit()


def share(lawyer: Desktop, tmp_path: Path) -> None:
    """Let Ada share the case, and Lea join as its lawyer."""
    desk = lawyer.window.session.desk
    with Desk(tmp_path / "ada.factcheck", actor="Ada") as ada:
        shared = ada.sharing.create_in_folder(tmp_path / "shared", "Harbour")
        ada.sharing.share(lawyer.case.article.id, shared)
        desk.sharing.join(*ada.sharing.invite(shared, "Lea", MemberRole.LAWYER), tmp_path / "shared")
    desk.sharing.sync()
    lawyer.window.session.catch_up()


def line(desktop: Desktop, name: str) -> QLineEdit:
    """Return a line of the claim's pane, read only or not."""
    found = desktop.field_named(name)
    assert isinstance(found, QLineEdit)
    return found


def test_a_lawyer_reads_what_only_checkers_write_and_is_told_why(lawyer: Desktop, tmp_path: Path) -> None:
    share(lawyer, tmp_path)
    lawyer.window.session.select(lawyer.case.claims[1].id)
    lawyer.press(Key.Key_C)
    assert REFUSED in lawyer.said_in(lawyer.window.notice)
    assert "Suggested correction" not in [each.accessibleName() for each in lawyer.fields()]

    ruling = line(lawyer, "Ruling")
    assert ruling.isReadOnly()
    lawyer.window.notice.hide()
    ruling.setFocus()
    lawyer.write("Half true")
    assert ruling.text() == ""
    assert REFUSED in lawyer.said_in(lawyer.window.notice)

    note = lawyer.field("Note")
    note.setFocus()
    lawyer.write("Who is meant?")
    lawyer.press(Key.Key_Escape)
    assert lawyer.selected.claim.note == "Who is meant?"


def test_what_was_typed_before_the_case_came_under_the_role_is_kept(lawyer: Desktop, tmp_path: Path) -> None:
    ruling = lawyer.field("Ruling")
    ruling.setFocus()
    lawyer.write("Half true")
    share(lawyer, tmp_path)
    lawyer.press(Key.Key_Return)

    assert [each.text for each in lawyer.window.session.unsaved.texts] == ["Half true"]
    for place in (1, 0):
        lawyer.window.session.select(lawyer.case.claims[place].id)
    assert line(lawyer, "Ruling").text() == "Half true"
    lawyer.window.session.unsaved.give_up()


def test_what_is_refused_does_not_look_done(lawyer: Desktop, tmp_path: Path) -> None:
    share(lawyer, tmp_path)
    placed = next(each for each in lawyer.case.claims if each.details)
    lawyer.window.session.select(placed.id)
    lawyer.window.run_command("details")
    lawyer.press(Key.Key_Space)
    chips = [one for one in lawyer.window.inspector.findChildren(QPushButton) if one.property("detail")]
    assert chips
    assert not any(one.isChecked() for one in chips)

    state = lawyer.field_named("Work state")
    assert isinstance(state, ChoiceBox)
    state.setFocus()
    lawyer.press(Key.Key_Down)
    lawyer.press(Key.Key_Return)
    assert REFUSED in lawyer.said_in(lawyer.window.notice)
    assert state.currentData() == lawyer.selected.claim.work_state


def test_a_signed_article_says_so_where_one_begins_to_write(lawyer: Desktop) -> None:
    desk, article = lawyer.window.session.desk, lawyer.case.article
    desk.closing.sign(article.id, "Ada", over="The deadline.")
    lawyer.window.session.catch_up()
    told = f"“{article.title}” was signed off by Ada. Reopen it to change it."
    for key in (Key.Key_N, Key.Key_C, Key.Key_L):
        lawyer.window.notice.hide()
        lawyer.window.return_to_article()
        lawyer.press(key)
        assert told in lawyer.said_in(lawyer.window.notice)
        assert lawyer.focus() is lawyer.window.article.page
