"""A confidential source is added to a shared case: its name goes nowhere, not even for a moment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from factcheck import readers
from factcheck.cli.group import main
from factcheck.desk import Desk
from factcheck.models import MemberRole, Source, SourceId, SourceKind
from factcheck.settings import Settings, save
from tests.desktop import Desktop
from ui.sources.editor import edit_source

NAME = "Nils Haugland"


@pytest.fixture
def desktop(qtbot: QtBot, tmp_path: Path, story: Path) -> Iterator[Desktop]:
    (tmp_path / "home").mkdir()
    save(Settings(checker="Ada"))
    desktop = Desktop(qtbot, tmp_path / "home")
    desktop.start()
    desk = desktop.window.session.desk
    article = desk.articles.add(readers.read(story.read_bytes(), story.name))
    desktop.window.open_article(article)
    desk.sharing.share(article, desk.sharing.create_in_folder(tmp_path / "shared", "Harbour"))
    yield desktop
    desktop.quit()


def paste(desktop: Desktop, name: str, words: str) -> None:
    field = desktop.field(name)
    field.setFocus()
    QGuiApplication.clipboard().setText(words)
    field.paste()


def kept_there(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_its_name_never_goes_to_the_shared_desk(desktop: Desktop, tmp_path: Path) -> None:
    desk, article = desktop.window.session.desk, desktop.case.article.id
    desktop.window.run_command("confidential_source")
    paste(desktop, "Name", NAME)
    desktop.answer("Add source")
    assert "Give the name and a code name." in desktop.said_in(desktop.window)
    paste(desktop, "Code name", "Heron")
    paste(desktop, "Contact", "haugland@harbour.example")
    desktop.answer("Add source")
    desktop.free_dialogs()

    (shared,) = desk.sharing.desks()
    desk.sharing.sync()
    with Desk(tmp_path / "bea.factcheck", actor="Bea") as bea:
        bea.sharing.join(*desk.sharing.invite(shared, "Bea", MemberRole.CHECKER), tmp_path / "shared")
        bea.sharing.sync()
        (seen,) = bea.articles.open(article).sources.values()
        assert (seen.confidential, seen.code_name, seen.contact) == (True, "Heron", "")
        assert NAME not in seen.title
    (own,) = desktop.case.sources.values()
    assert (own.title, own.contact) == (NAME, "haugland@harbour.example")
    lying = kept_there(tmp_path / "shared")
    assert b"Haugland" not in lying
    assert b"haugland" not in lying


def test_one_that_is_known_openly_is_not_taken_for_confidential(desktop: Desktop) -> None:
    desk, library = desktop.window.session.desk, str(desktop.window.session.desk.path)
    first, second = (placed.id for placed in desktop.case.claims[:2])
    asked = ["source", first, NAME, "--kind", "person", "--library", library]
    assert CliRunner().invoke(main, asked).exit_code == 0
    again = CliRunner().invoke(main, ["source", second, NAME, "--code-name", "Heron", "--library", library])
    assert again.exit_code == 2
    assert "known openly already" in again.stderr

    hidden = ["source", second, "Berit Aas", "--code-name", "Wren", "--library", library]
    assert CliRunner().invoke(main, hidden).exit_code == 0
    sources = {source.title: source for source in desk.sources.all()}
    assert (sources["Berit Aas"].confidential, sources["Berit Aas"].code_name) == (True, "Wren")


def test_who_hides_a_name_that_was_shared_is_told_that_others_have_it(desktop: Desktop) -> None:
    desk, window = desktop.window.session.desk, desktop.window
    claim = desktop.case.claims[0].id
    desk.sources.attach(claim, Source(SourceId(""), SourceKind.PERSON, title=NAME))
    window.session.catch_up()
    (source,) = desktop.case.sources.values()
    edit_source(window.session, source, 1, window, desktop.case.article.id)
    paste(desktop, "Code name", "Heron")
    desktop.answer("Change source")

    assert desktop.case.sources[source.id].confidential
    assert any("who got it before have it still" in said for said in desktop.said_in(window.notice))
