"""A library that does not open: its last whole backup, or another one, is a click away."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from factcheck import readers
from factcheck.desk import Desk, safekeeping
from factcheck.errors import UserError
from factcheck.paths import backups_path
from factcheck.sentences import say
from tests.disks import full_disk
from tests.library.test_damage import root_of, spoil_page
from tests.library.test_opening import large_of_before
from ui import dialogs, first_library
from ui.waiting import WaitingDialog


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    library = tmp_path / "library.factcheck"
    with Desk(library) as desk:
        desk.articles.add(readers.read(b"Ferry line closes\n\nIt ran for ninety years.\n", "ferry.txt"))
        desk.safe.daily_backup()
    library.write_bytes(b"this is no library" * 500)
    return library


def waiting() -> WaitingDialog | None:
    shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return next((each for each in shown if isinstance(each, WaitingDialog)), None)


def test_what_takes_long_before_the_window_is_said_until_it_is_done(qtbot: QtBot) -> None:
    may_end, said = Event(), list[str]()

    def look() -> None:
        dialog = waiting()
        if dialog is not None and not said:
            said.extend(each.text() for each in dialog.findChildren(QLabel))
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            dialog.close()
            assert dialog.isVisible()
            may_end.set()

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    assert dialogs.wait_alone("<b>Tidying</b>", "A while.", lambda: may_end.wait(60))
    timer.stop()
    assert said == ["<b>Tidying</b>", "A while."]
    assert waiting() is None
    with pytest.raises(UserError, match="Not now"):
        dialogs.wait_alone("Tidying", "A while.", _fail)


def _fail() -> None:
    raise UserError("Not now.")


def test_a_large_library_is_brought_up_to_date_before_the_window(tmp_path: Path, qtbot: QtBot) -> None:
    library = tmp_path / "library.factcheck"
    large_of_before(library)
    assert safekeeping.takes_long_to_open(library)
    session = first_library.opened(library, "Ada")
    assert session is not None
    assert len(session.desk.articles.rows()) == 1
    session.close()
    assert not safekeeping.takes_long_to_open(library)
    (kept,) = backups_path(library).glob("*.factcheck")
    assert "before-update-18" in kept.name


def test_a_lost_journal_is_told_of_a_library_that_was_brought_up_to_date(
    damaged: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked = _answer(monkeypatch, -1)
    damaged.unlink()
    Desk(damaged, anew=True).close()
    monkeypatch.setattr(first_library, "takes_long_to_open", lambda library: True)
    monkeypatch.setattr(first_library, "bring_up_to_date", lambda library: say("Steps are missing."))
    session = first_library.opened(damaged, "")
    assert session is not None
    session.close()
    assert asked == ["The last steps may be missing. Steps are missing. []"]


def _answer(monkeypatch: pytest.MonkeyPatch, *places: int) -> list[str]:
    asked: list[str] = []
    left = list(places)

    def ask(headline: str, text: str, answers: list[str]) -> int:
        asked.append(f"{headline} {text} {answers}")
        return left.pop(0)

    monkeypatch.setattr(dialogs, "ask_alone", ask)
    return asked


def test_the_last_whole_backup_is_restored(
    damaged: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked = _answer(monkeypatch, 0)
    session = first_library.opened(damaged, "Ada")
    assert session is not None
    assert [row.article.title for row in session.desk.articles.rows()] == ["Ferry line closes"]
    session.close()
    assert len(asked) == 1
    assert "could not be opened" in asked[0]
    assert "Restore the backup of" in asked[0]
    kept = list(damaged.parent.glob("library.factcheck.damaged-*"))
    assert [path.read_bytes()[:18] for path in kept] == [b"this is no library"]


def test_another_library_is_chosen(damaged: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    _answer(monkeypatch, 1)
    other = damaged.with_name("other.factcheck")
    monkeypatch.setattr(dialogs, "choose_file_alone", lambda title, patterns: other)
    session = first_library.opened(damaged, "")
    assert session is not None
    assert session.desk.path == other
    session.close()


def test_closing_opens_nothing(damaged: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    before = damaged.read_bytes()
    _answer(monkeypatch, -1)
    assert first_library.opened(damaged, "") is None
    assert damaged.read_bytes() == before


def test_a_missing_library_with_backups_is_never_begun_anew_in_silence(
    damaged: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    damaged.unlink()
    asked = _answer(monkeypatch, -1)
    assert first_library.opened(damaged, "") is None
    assert "The library is missing." in asked[0]
    assert "a backup of it is there" in asked[0]
    assert not damaged.exists()

    _answer(monkeypatch, 0)
    session = first_library.opened(damaged, "")
    assert session is not None
    assert [row.article.title for row in session.desk.articles.rows()] == ["Ferry line closes"]
    session.close()


def test_an_empty_library_is_begun_where_the_person_says_so(
    damaged: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    damaged.unlink()
    asked = _answer(monkeypatch, 2)
    session = first_library.opened(damaged, "")
    assert session is not None
    assert session.desk.articles.rows() == []
    session.close()
    assert "Begin an empty library" in asked[0]


def test_a_restore_that_fails_is_said_and_asked_again(
    damaged: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    before = damaged.read_bytes()
    asked = _answer(monkeypatch, 0, -1)
    with full_disk(0):
        assert first_library.opened(damaged, "") is None
    assert "could not be read or written on its disk" in asked[1]
    assert damaged.read_bytes() == before


def test_what_can_be_read_is_saved_where_no_backup_is_wanted(
    damaged: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with Desk(damaged.with_name("other.factcheck")) as desk:
        desk.articles.add(readers.read(b"Ferry line closes\n\nIt ran for ninety years.\n", "ferry.txt"))
        claims = desk.articles.rows()[0].progress.total
    whole = damaged.with_name("other.factcheck")
    spoil_page(whole, root_of(whole, "events"))
    before = whole.read_bytes()
    asked = _answer(monkeypatch, 1, 0)
    session = first_library.opened(whole, "")
    assert "Save what can be read" in asked[0]
    assert "Not all could be read of the record of steps." in asked[1]
    assert "The desk id was not taken along" in asked[1]
    assert session is not None
    (row,) = session.desk.articles.rows()
    assert (row.article.title, row.progress.total) == ("Ferry line closes", claims)
    assert session.desk.safe.doctor() == []
    session.close()
    (kept,) = whole.parent.glob("other.factcheck.damaged-*")
    assert kept.read_bytes() == before
