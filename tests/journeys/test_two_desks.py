"""Two windows on one case, each with a library of its own, exchange case files and settle what differs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from factcheck.models import Source, SourceId, SourceKind
from tests import identities
from tests.desktop import CONTROL, SHIFT, Desktop
from ui.claims.conflicts_dialog import ConflictsDialog
from ui.pack_dialog import PackDialog

Key = Qt.Key


@pytest.fixture
def two(qtbot: QtBot, tmp_path: Path, story: Path) -> Iterator[tuple[Desktop, Desktop]]:
    """Return two desks with the same case on screen, which came to the second in a case file."""
    made = []
    for name in ("Ada", "Ben"):
        folder = tmp_path / name
        folder.mkdir()
        desktop = Desktop(qtbot, folder)
        desktop.start()
        desktop.window.session.desk.set_actor(name)
        made.append(desktop)
    ada, ben = made
    ada.window.commands.articles.open_file(story)
    carry(ada, ben, tmp_path / "case.factcheck")
    yield ada, ben
    for desktop in made:
        desktop.quit()


def at(desktop: Desktop) -> Desktop:
    """Sit down at a desk: its window has the keyboard."""
    desktop.wait_for_window()
    return desktop


def save(desktop: Desktop, file: Path) -> None:
    """Save the case on screen to a file that is not encrypted, as a person does."""
    at(desktop).window.run_command("pack")
    desktop.answer("Choose file…")
    desktop.choose_file(file)
    assert file.exists()


def drop(desktop: Desktop, file: Path) -> None:
    """Drop a file on the window."""
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(file))])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    desktop.window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, held, buttons, none))


def carry(giver: Desktop, taker: Desktop, file: Path) -> None:
    save(giver, file)
    drop(at(taker), file)


def told(desktop: Desktop) -> str:
    return "\n".join(desktop.said_in(desktop.window.notice))


def test_two_windows_work_on_one_case_and_settle_what_they_set_differently(
    two: tuple[Desktop, Desktop], tmp_path: Path
) -> None:
    ada, ben = two
    assert ben.case.article.id == ada.case.article.id
    claim = ada.case.claims[1].id
    for desktop, key in ((ada, Key.Key_1), (ben, Key.Key_3)):
        at(desktop).window.session.select(claim)
        desktop.window.return_to_article()
        desktop.press(key)
    at(ben).press(Key.Key_N)
    ben.write("Ask the archive.")
    carry(ben, ada, tmp_path / "from ben.factcheck")
    assert "2 steps came. 1 conflict is to be settled." in told(ada)
    assert ada.selected.claim.note == "Ask the archive."
    assert ada.window.session.unseen.claims == {claim}
    ada.window.session.select(ada.case.claims[0].id)
    ada.window.return_to_article()
    assert ada.window.session.unseen.claims == set(), "what was on screen is seen once one goes on"
    ada.press(Key.Key_J, CONTROL | SHIFT)
    assert ada.window.session.claim == claim
    assert ada.window.claims.count("conflicts") == 1
    ada.press(Key.Key_O)
    assert ada.window.session.claim == claim
    assert any("two desks differ" in words for words in ada.said_in(ada.window.inspector.conflicts))
    ada.press(Key.Key_2, CONTROL)
    assert ada.selected.claim.verdict == "wrong"
    assert not ada.window.inspector.conflicts.isVisible()
    ada.press(Key.Key_Z, CONTROL)
    assert ada.window.inspector.conflicts.isVisible(), "settling can be undone"
    ada.press(Key.Key_3, CONTROL)
    assert "Verdict: Wrong (Ben, " in ada.selected.claim.note
    carry(ada, ben, tmp_path / "from ada.factcheck")
    assert ben.window.session.claim == claim
    assert ben.selected.claim.verdict == "confirmed"
    assert ben.case.conflicts == ()


def test_nothing_moves_under_the_hand_while_steps_come(two: tuple[Desktop, Desktop], tmp_path: Path) -> None:
    ada, ben = two
    typed_on, deleted = ada.case.claims[2].id, ada.case.claims[0].id
    at(ben).window.session.select(typed_on)
    ben.window.run_command("note")
    ben.write("Theirs.")
    ben.window.session.select(deleted)
    ben.window.return_to_article()
    ben.press(Key.Key_Delete)
    save(ben, tmp_path / "from ben.factcheck")
    at(ada).window.session.select(typed_on)
    ada.window.run_command("note")
    ada.write("Mine, not yet saved")
    field = ada.focus()
    drop(ada, tmp_path / "from ben.factcheck")
    assert ada.window.session.claim == typed_on, "the selected claim keeps its place"
    assert ada.focus() is field
    ada.write(" but now.")
    assert ada.text_of(ada.field("Note")) == "Mine, not yet saved but now.", "what is typed is not replaced"
    ada.window.session.leave_claim()
    (conflict,) = ada.case.conflicts
    assert {each.values["note"] for each in conflict.values} == {"Theirs.", "Mine, not yet saved but now."}


def test_a_case_file_for_named_people_shares_names_with_them_alone(
    two: tuple[Desktop, Desktop], tmp_path: Path
) -> None:
    ada, ben = two
    key = identities.put_in_place()
    source = Source(
        SourceId(""), SourceKind.PERSON, title="Wilma Ostrander", confidential=True, code_name="Heron"
    )
    ada.window.session.desk.sources.attach(ada.window.session.claim, source)
    at(ada).window.run_command("pack")
    dialog = ada.dialog(PackDialog)
    assert dialog.shared() == []
    assert any("Heron" in words for words in ada.said_in(dialog))
    assert not any("Wilma" in words for words in ada.said_in(dialog))
    share = next(box for box in dialog.findChildren(QCheckBox) if box.text() == "Heron")
    assert not share.isEnabled(), "a name is shared with named people alone"
    dialog.findChildren(QLineEdit)[0].setText(key)
    share.setChecked(True)
    ada.answer("Choose file…")
    file = tmp_path / "for ben.factcheck.age"
    ada.choose_file(file)
    assert b"Wilma" not in file.read_bytes()
    drop(at(ben), file)

    secret = next(
        field
        for field in ben.window.findChildren(QLineEdit)
        if field.echoMode() is QLineEdit.EchoMode.Password
    )
    secret.setText(identities.PHRASE)
    ben.answer("Open")
    (found,) = ben.case.sources.values()
    assert found.title == "Wilma Ostrander"


def test_a_library_or_a_spoilt_file_is_refused_with_a_sentence(
    two: tuple[Desktop, Desktop], tmp_path: Path
) -> None:
    ada, ben = two
    drop(at(ada), ben.library)
    assert "is a whole library or its backup, not a case" in told(ada)
    spoilt = tmp_path / "spoilt.factcheck"
    spoilt.write_bytes(b"PK\x03\x04 nothing")
    drop(ada, spoilt)
    assert "no case file, or it is damaged" in told(ada)


def test_every_conflict_is_listed_also_that_of_the_title(
    two: tuple[Desktop, Desktop], tmp_path: Path
) -> None:
    ada, ben = two
    for desktop in (ben, ada):
        desktop.window.session.desk.articles.rename(ada.case.article.id, f"By {desktop.library.parent.name}")
    carry(ben, ada, tmp_path / "from ben.factcheck")
    ada.press(Key.Key_O)
    dialog = ada.dialog(ConflictsDialog)
    assert any("By Ben" in words for words in ada.said_in(dialog))
    ada.answer("Take theirs")
    assert ada.case.article.title == "By Ben"
