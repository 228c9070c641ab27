"""Copies that travel are encrypted for named people: nobody else reads them, and they come back whole."""

import stat
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton

from factcheck import encryption
from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.errors import UserError
from tests import identities
from tests.desktop import Desktop
from tests.identities import PHRASE


@pytest.fixture
def mine() -> str:
    """Put an identity where the program looks for it, and return its public key."""
    return identities.put_in_place()


def test_an_identity_is_made_for_its_owner_with_a_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "identity.age"
    key = encryption.make_identity(PHRASE, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert b"AGE-SECRET-KEY" not in path.read_bytes()
    source, target = tmp_path / "plain", tmp_path / "plain.age"
    source.write_bytes(b"the mayor's draft")
    encryption.encrypt(source, target, [key])
    with encryption.decrypted(target, tmp_path, PHRASE, path) as plain:
        assert plain.read_bytes() == b"the mayor's draft"
    with pytest.raises(UserError, match="already"):
        encryption.make_identity(PHRASE, path)


def test_only_the_identity_with_its_passphrase_reads_a_file(mine: str, tmp_path: Path) -> None:
    source, target = tmp_path / "plain", tmp_path / "plain.age"
    source.write_bytes(b"the mayor's draft")
    encryption.encrypt(source, target, [mine])
    assert b"mayor" not in target.read_bytes()
    with encryption.decrypted(target, tmp_path, PHRASE) as plain:
        assert plain.read_bytes() == b"the mayor's draft"
        assert stat.S_IMODE(plain.stat().st_mode) == 0o600
    assert sorted(one.name for one in tmp_path.iterdir()) == ["plain", "plain.age"]
    with pytest.raises(UserError, match="passphrase is wrong"), encryption.decrypted(target, tmp_path, "x"):
        pass
    target.write_bytes(target.read_bytes()[:-1])
    with pytest.raises(UserError, match="damaged"), encryption.decrypted(target, tmp_path, PHRASE):
        pass
    with pytest.raises(UserError, match="nor a public key"):
        encryption.encrypt(source, target, ["age1nobody"])


def test_an_encrypted_backup_by_the_command_line(mine: str, own_home: Path, tmp_path: Path) -> None:
    story, copy, library = tmp_path / "ferry.txt", tmp_path / "copy.age", own_home / "library.db"
    story.write_text("Ferry line closes\n\nIt ran for ninety years.\n", encoding="utf-8")
    run = CliRunner().invoke
    assert run(main, ["add", str(story)]).exit_code == 0
    assert run(main, ["recipient", "Ada", mine]).exit_code == 0
    assert run(main, ["recipient"]).stdout == f"Ada  {mine}\n"
    assert run(main, ["recipient", "Ben", "age1nobody"]).exit_code == 2
    assert run(main, ["backup", str(copy), "--for", "Ada"]).exit_code == 0
    assert b"ninety" not in copy.read_bytes()
    with Desk(library) as desk:
        desk.articles.remove(desk.articles.rows()[0].article.id)
    assert run(main, ["restore", str(copy)], input="wrong\n").exit_code == 2
    assert run(main, ["restore", str(copy)], input=f"{PHRASE}\n").exit_code == 0
    with Desk(library) as desk:
        assert [row.article.title for row in desk.articles.rows()] == ["Ferry line closes"]
    assert not list(own_home.rglob("*unfinished*"))


def type_secret(desktop: Desktop, words: str, answer: str) -> None:
    (field,) = [one for one in desktop.dialog(QDialog).findChildren(QLineEdit) if one.isVisible()]
    assert field.echoMode() is QLineEdit.EchoMode.Password
    field.setText(words)
    desktop.answer(answer)
    desktop.free_dialogs()


def test_an_encrypted_backup_in_the_window(opened: Desktop, mine: str, tmp_path: Path) -> None:
    title, target = opened.case.article.title, tmp_path / "copy.factcheck.age"
    opened.window.settings.recipients = {"Ada": mine}
    opened.window.run_command("backup_encrypted")
    opened.answer("Choose file…")
    opened.free_dialogs()
    opened.choose_file(target)
    assert b"SQLite" not in target.read_bytes()
    opened.window.session.desk.articles.remove(opened.case.article.id)
    opened.window.run_command("restore")
    opened.choose_file(target)
    type_secret(opened, PHRASE, "Restore")
    assert [row.article.title for row in opened.window.shelf.model.rows] == [title]


def test_an_identity_is_made_in_the_window(opened: Desktop) -> None:
    opened.window.run_command("identity")
    type_secret(opened, PHRASE, "Make identity")
    type_secret(opened, "another", "Make identity")
    assert "not the same" in opened.window.notice.text()
    assert not encryption.identity_path().exists()
    opened.window.run_command("identity")
    type_secret(opened, PHRASE, "Make identity")
    type_secret(opened, PHRASE, "Make identity")
    told = opened.dialog(QDialog)
    (key,) = (field for field in told.findChildren(QLineEdit))
    assert key.text().startswith("age1")
    assert key.width() > key.fontMetrics().horizontalAdvance(key.text()), "the whole key is in sight"
    QTest.keyClick(told.focusWidget(), Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == key.text()
    assert not opened.window.notice.isVisible(), "that two passphrases differed is over"
    assert encryption.identity_path().exists()


def test_an_unknown_recipient_is_told_before_a_file_is_chosen(opened: Desktop) -> None:
    opened.window.run_command("backup_encrypted")
    (field,) = opened.dialog(QDialog).findChildren(QLineEdit)
    field.setText("Bert")
    opened.answer("Choose file…")
    opened.free_dialogs()
    assert opened.window.findChildren(QDialog) == []
    assert "“Bert” is neither a recipient in the settings nor a public key" in opened.window.notice.text()


def test_a_wrong_passphrase_is_asked_for_again(opened: Desktop, mine: str, tmp_path: Path) -> None:
    path = tmp_path / "case.factcheck"
    opened.window.session.desk.exchange.pack(opened.case.article.id, path, [mine])
    opened.window.commands.articles.open_file(path)
    type_secret(opened, "wrong", "Open")
    assert any("The passphrase is wrong" in said for said in opened.said_in(opened.window.notice))
    (again,) = [one for one in opened.window.notice.findChildren(QPushButton) if one.text() == "Try again"]
    again.click()
    type_secret(opened, PHRASE, "Open")
    assert not any("wrong" in said for said in opened.said_in(opened.window.notice))


def test_who_has_no_identity_is_told_so_and_not_asked_for_its_passphrase(
    opened: Desktop, tmp_path: Path
) -> None:
    path = tmp_path / "case.factcheck"
    key = encryption.make_identity(PHRASE, tmp_path / "other.age")
    opened.window.session.desk.exchange.pack(opened.case.article.id, path, [key])
    opened.window.commands.articles.open_file(path)

    assert not [one for one in opened.window.findChildren(QDialog) if one.isVisible()]
    assert any("there is no identity here" in said for said in opened.said_in(opened.window.notice))
    added = CliRunner().invoke(main, ["add", str(path)])
    assert added.exit_code == 2
    assert "there is no identity here" in added.stderr
    assert "Passphrase" not in added.stderr
