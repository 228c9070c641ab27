"""A shared desk is created and joined in the window: nothing typed is lost, and each person has a name."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from factcheck.desk import Desk
from factcheck.models import MemberRole
from tests.desktop import Desktop
from ui import dialogs
from ui.shared.dialogs import CreateDialog, InviteDialog, JoinDialog
from ui.shared.status_dialog import StatusDialog


@pytest.fixture
def desktop(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    (tmp_path / "home").mkdir()
    desktop = Desktop(qtbot, tmp_path / "home")
    desktop.start()
    yield desktop
    desktop.quit()


def paste(desktop: Desktop, name: str, words: str) -> None:
    """Put words into a field of the open dialog, instead of what stands there."""
    field = desktop.field(name)
    field.setFocus()
    field.selectAll()
    QGuiApplication.clipboard().setText(words)
    field.paste()


def test_a_wrong_code_leaves_the_invitation_in_its_field(desktop: Desktop, tmp_path: Path) -> None:
    with Desk(tmp_path / "ada.factcheck", actor="Ada") as ada:
        shared = ada.sharing.create_in_folder(tmp_path / "shared", "Harbour")
        invitation, code = ada.sharing.invite(shared, "Bea", MemberRole.CHECKER)
    desktop.window.run_command("desk_join")
    paste(desktop, "Your name", "Bea")
    paste(desktop, "Invitation", invitation)
    paste(desktop, "Code", code[:-1] + ("1" if code[-1] != "1" else "2"))
    desktop.answer("Join")

    dialog = desktop.dialog(JoinDialog)
    assert "The code does not belong to this invitation, or the invitation was altered on its way." in (
        desktop.said_in(dialog)
    )
    assert desktop.text_of(desktop.field("Invitation")) == invitation

    paste(desktop, "Code", code)
    desktop.answer("Join")
    assert any("in which folder" in said for said in desktop.said_in(dialog))
    paste(desktop, "Folder", str(tmp_path / "shared"))
    desktop.answer("Join")
    assert not dialog.isVisible()
    assert [desk.name for desk in desktop.window.session.desk.sharing.desks()] == ["Harbour"]


def test_who_has_no_name_yet_is_asked_before_others_see_their_steps(desktop: Desktop, tmp_path: Path) -> None:
    desktop.window.run_command("desk_create")
    paste(desktop, "Name", "Harbour")
    paste(desktop, "Folder", str(tmp_path / "shared"))
    dialog = desktop.dialog(CreateDialog)
    (create,) = [one for one in dialog.findChildren(QPushButton) if one.text() == "Create"]
    assert not create.isEnabled()

    paste(desktop, "Your name", "Ada")
    desktop.answer("Create")
    desk = desktop.window.session.desk
    assert [member.name for member in desk.sharing.statuses()[0].members] == ["Ada"]
    assert desk.actor == desktop.window.settings.checker == "Ada"

    desktop.free_dialogs()
    desktop.window.run_command("desk_invite")
    desktop.wait_for_dialog()
    assert desktop.dialog(InviteDialog).focusWidget() is desktop.field("Whom")
    desktop.answer("Cancel")
    desktop.free_dialogs()
    desktop.window.run_command("desk_join")
    assert all(field.accessibleName() != "Your name" for field in desktop.fields())


def test_a_headline_with_a_long_title_is_not_cut(desktop: Desktop) -> None:
    headline = "Share “Ferry fire off Port Asten: All 214 on board rescued, company says”?"
    box = dialogs.choose(desktop.window, headline, "It goes to every member.", {"Share": lambda: None}, 0)
    label = box.findChild(QLabel, "qt_msgbox_label")

    assert isinstance(label, QLabel)
    assert label.text().split() == headline.split()
    metrics = label.fontMetrics()
    assert all(metrics.horizontalAdvance(line) <= label.width() for line in label.text().split("\n"))


def test_a_shared_desk_that_is_gone_can_be_left(desktop: Desktop, tmp_path: Path) -> None:
    desk = desktop.window.session.desk
    desk.set_actor("Ada")
    desk.sharing.create_in_folder(tmp_path / "shared", "Harbour")
    shutil.rmtree(tmp_path / "shared")
    desktop.window.run_command("desk_leave")
    desktop.answer("Harbour")
    desktop.free_dialogs()
    desktop.answer("Leave all the same")

    assert desk.sharing.desks() == []
    assert "You left the shared desk “Harbour”." in desktop.said_in(desktop.window.notice)


def test_the_state_of_a_large_shared_desk_fits_a_small_screen(desktop: Desktop, tmp_path: Path) -> None:
    desk = desktop.window.session.desk
    desk.set_actor("Ada")
    shared = desk.sharing.create_in_folder(tmp_path / "shared", "Harbour")
    for number in range(30):
        with Desk(tmp_path / f"{number}.factcheck", actor=f"Member {number}") as member:
            member.sharing.join(
                *desk.sharing.invite(shared, member.actor, MemberRole.READER), tmp_path / "shared"
            )
    desktop.window.resize(1024, 700)
    desktop.window.run_command("desk_status")
    dialog = desktop.dialog(StatusDialog)
    assert any("Member 29, reader" in said for said in desktop.said_in(dialog))
    assert dialog.height() <= 700
    desktop.answer("Close")


def test_a_click_on_the_state_of_the_shared_desk_leaves_the_keys_where_they_were(
    desktop: Desktop, story: Path, tmp_path: Path
) -> None:
    desk = desktop.window.session.desk
    desk.set_actor("Ada")
    desk.sharing.create_in_folder(tmp_path / "shared", "Harbour")
    desktop.window.commands.articles.open_file(story)
    desktop.window.shared_desks.start()
    desktop.qtbot.waitUntil(lambda: "up to date" in desktop.said_in(desktop.window.status))
    desktop.window.return_to_article()
    before = desktop.window.focusWidget()
    (state,) = [one for one in desktop.window.status.findChildren(QPushButton) if one.text() == "up to date"]
    QTest.mouseClick(state, Qt.MouseButton.LeftButton)
    desktop.answer("Close")
    assert desktop.window.focusWidget() is before
