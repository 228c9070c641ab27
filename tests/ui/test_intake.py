"""Taking articles in off the window's thread: stored by the worker, known files told, given up in time."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from factcheck import readers
from factcheck.desk import Desk
from factcheck.models import Changes
from tests.desktop import Later
from ui.intake import Intake
from ui.jobs import Jobs
from ui.session import Session


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Session:
    return Session(tmp_path / "library.factcheck", actor="Ada")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text("Ferry line closes\n\nThe ferry ran for ninety years. It stopped on Friday.\n", "utf-8")
    return path


def test_a_file_is_stored_by_the_worker_and_told(session: Session, story: Path, qtbot: QtBot) -> None:
    runner = Later()
    intake = Intake(session, Jobs(runner))
    added: list[str] = []
    busy: list[str] = []
    intake.added.connect(added.append)
    intake.busy.connect(busy.append)
    told: list[Changes] = []
    session.desk.on_change.append(told.append)
    intake.read_file(story)
    assert session.desk.articles.rows() == []
    with Desk(session.desk.path) as elsewhere:
        other = elsewhere.articles.add(readers.read(b"Meanwhile a bridge was closed.", "other.txt"))
    runner.go_on()
    assert {row.article.id for row in session.desk.articles.rows()} == {other, *added}
    assert [changes.article for changes in told] == [other, *added]
    assert busy == ["Reading ferry.txt…", "Proposing claims in ferry.txt…", ""]
    session.close()


def test_the_same_file_is_known_and_may_be_added_anew(session: Session, story: Path, qtbot: QtBot) -> None:
    runner = Later()
    intake = Intake(session, Jobs(runner))
    added: list[str] = []
    known: list[str] = []
    intake.added.connect(added.append)
    intake.known.connect(lambda article, _reading: known.append(article))
    intake.known.connect(lambda _article, reading: intake.add(reading))
    for _ in range(2):
        intake.read_file(story)
        runner.go_on()
    runner.go_on()
    assert known == added[:1]
    assert len(added) == 2
    session.close()


def test_what_is_given_up_is_never_stored(session: Session, story: Path, qtbot: QtBot) -> None:
    runner = Later()
    intake = Intake(session, Jobs(runner))
    added: list[str] = []
    intake.added.connect(added.append)
    intake.read_file(story)
    intake.cancel()
    runner.go_on()
    assert added == []
    assert session.desk.articles.rows() == []
    session.close()


def test_a_bad_file_is_a_sentence(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    runner = Later()
    intake = Intake(session, Jobs(runner))
    said: list[str] = []
    intake.failed.connect(said.append)
    intake.read_file(tmp_path / "missing.txt")
    runner.go_on()
    assert len(said) == 1
    assert said[0].endswith(".")
    session.close()


def test_an_article_that_is_read_while_the_person_works_on_another_is_only_told(
    session: Session, story: Path, qtbot: QtBot
) -> None:
    runner = Later()
    intake = Intake(session, Jobs(runner))
    added: list[str] = []
    shelved: list[tuple[str, str]] = []
    intake.added.connect(added.append)
    intake.shelved.connect(lambda article, title: shelved.append((article, title)))
    other = session.desk.articles.add(readers.read(b"Meanwhile a bridge was closed.", "other.txt"))
    intake.read_file(story)
    session.open_case(other)
    runner.go_on()
    assert added == []
    assert [title for _, title in shelved] == ["Ferry line closes"]
    intake.read_file(story)
    runner.go_on()
    assert len(shelved) == 1, "asked for in this article, and nothing was written meanwhile"
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    intake.read_file(story)
    runner.go_on()
    assert len(shelved) == 2, "what is being typed is not taken from under the hands"
    session.close()
