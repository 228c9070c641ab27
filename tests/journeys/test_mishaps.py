"""What goes wrong is said, and the work is safe; what is big stays quick."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from factcheck.desk import Desk
from factcheck.desk.sourcing import source_from
from factcheck.paths import backups_path
from tests.desktop import CONTROL, Desktop
from tests.stories import long_story
from tests.text.growth import work
from ui.crash import CrashKeeper
from ui.crash_dialog import CrashDialog

Key = Qt.Key


def test_a_bug_is_shown_and_the_work_is_in_the_library(
    opened: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = CrashKeeper(lambda: opened.window, opened.window)
    monkeypatch.setattr(sys, "excepthook", keeper.catch)
    opened.press(Key.Key_J)
    opened.press(Key.Key_3)
    try:
        raise ZeroDivisionError("a bug of this test")
    except ZeroDivisionError as error:
        keeper.catch(type(error), error, error.__traceback__)
    opened.qtbot.waitUntil(lambda: bool(opened.window.findChildren(CrashDialog)))

    dialog = opened.dialog(CrashDialog)
    assert "test_a_bug_is_shown_and_the_work_is_in_the_library" in dialog.report.toPlainText()
    opened.answer("Copy report")
    assert "ZeroDivisionError" in QApplication.clipboard().text()
    with Desk(opened.library) as desk:
        assert desk.articles.open(opened.case.article.id).claims[1].claim.verdict == "wrong"
    opened.answer("Go on")
    opened.wait_for_window()
    opened.press(Key.Key_J)
    opened.press(Key.Key_2)
    assert opened.selected.claim.verdict == "needs-change"


def test_a_bug_while_reading_a_file_is_shown(
    opened: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from factcheck.readers import bounded

    def broken(path: Path, given_up: object) -> None:
        raise RuntimeError("a reader's bug")

    monkeypatch.setattr(bounded, "read_path", broken)
    caught: list[BaseException] = []
    opened.window.jobs.crashed.connect(caught.append)
    opened.window.commands.articles.open_file(tmp_path / "any.txt")
    assert [str(error) for error in caught] == ["a reader's bug"]
    assert "Saved" in opened.said_in(opened.window.status)


def test_a_bug_while_keeping_a_copy_is_shown(
    opened: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: object) -> None:
        raise RuntimeError("a bug of the copies")

    desk = opened.window.session.desk
    monkeypatch.setattr(type(desk.captures), "copy_of_file", broken)
    caught: list[BaseException] = []
    opened.window.jobs.crashed.connect(caught.append)
    source = desk.register.add(source_from("Harbour log"))
    opened.window.keeper.keep_file(source, tmp_path / "any.txt")
    assert [str(error) for error in caught] == ["a bug of the copies"]


def test_a_step_refused_is_said_on_the_page(opened: Desktop) -> None:
    opened.window.session.select(opened.case.claims[-1].id)
    opened.window.run_command("merge")
    assert "last claim" in opened.window.notice.text()
    opened.press(Key.Key_K)
    opened.press(Key.Key_3)
    assert not opened.window.notice.isVisible(), "the next thing done puts it away"


def test_work_of_another_program_does_not_stop_this_one(opened: Desktop) -> None:
    claim = opened.case.claims[0].id
    with Desk(opened.library, actor="Ben") as other:
        other.claims.delete(claim)
    opened.window.session.select(claim)
    opened.window.article.setFocus()
    opened.press(Key.Key_3)
    assert opened.window.notice.text().endswith(".")
    opened.window.show_shelf()
    opened.window.open_article(opened.window.shelf.model.rows[0].article.id)
    assert opened.case.find(claim) is None


def test_themes_switch_and_are_kept(opened: Desktop) -> None:
    from ui import theme

    opened.window.run_command("theme_dark")
    assert theme.current().dark
    assert opened.window.actions_by_name["theme_dark"].isChecked()
    window = opened.start()
    assert window.settings.theme == "dark"
    assert theme.current().dark
    window.run_command("theme_light")
    assert not theme.current().dark


def test_an_article_of_300000_characters_opens_and_a_verdict_stays_cheap(
    desktop: Desktop, tmp_path: Path
) -> None:
    path = tmp_path / "long.txt"
    path.write_text(long_story(6_500), encoding="utf-8")
    assert path.stat().st_size > 300_000

    def open_it() -> None:
        desktop.window.commands.articles.open_file(path)
        desktop.window.grab()

    def decide() -> None:
        desktop.press(Key.Key_3)
        desktop.window.claims.view.viewport().grab()
        desktop.press(Key.Key_J)

    opening = work(open_it)
    assert len(desktop.case.claims) > 5_000

    desktop.press(Key.Key_J)
    # Counted, not timed: a verdict must not redo the opening, whatever else the machine does.
    # The least of some, since what the page makes once after opening falls into the first.
    assert min(work(decide) for _ in range(3)) < opening / 20
    desktop.press(Key.Key_End, CONTROL)
    desktop.press(Key.Key_Z, CONTROL)
    assert desktop.window.notice.isHidden()


def test_what_is_changed_elsewhere_shows_without_a_click(opened: Desktop) -> None:
    claim = opened.case.claims[2].id
    opened.press(Key.Key_J)
    here = opened.selected.id
    with Desk(opened.library) as elsewhere:
        elsewhere.verdicts.set(claim, "wrong")
    placed = opened.case.claims[2]
    assert placed.claim.verdict is None
    opened.qtbot.waitUntil(lambda: opened.case.claims[2].claim.verdict == "wrong")
    assert opened.selected.id == here


def test_the_days_backup_is_made_beside_the_work(opened: Desktop) -> None:
    opened.window.commands.backups.back_up_daily()
    opened.window.commands.backups.back_up_daily()
    (made,) = backups_path(opened.library).glob("*-daily.factcheck")
    with Desk(made) as desk:
        assert [row.article.title for row in desk.articles.rows()] == [opened.case.article.title]


def test_undo_takes_back_no_step_that_the_window_has_not_shown(opened: Desktop) -> None:
    opened.press(Key.Key_J)
    opened.press(Key.Key_3)
    here, there = opened.selected.id, opened.case.claims[3].id
    with Desk(opened.library) as elsewhere:
        elsewhere.verdicts.set(there, "confirmed")
    opened.press(Key.Key_Z, CONTROL)
    placed = opened.case.find(there)
    assert placed is not None
    assert placed.claim.verdict == "confirmed", "it is shown now, and still stands"
    assert "changed elsewhere" in opened.window.notice.text()
    opened.press(Key.Key_Z, CONTROL)
    placed = opened.case.find(there)
    assert placed is not None
    assert placed.claim.verdict is None
    found = opened.case.find(here)
    assert found is not None
    assert found.claim.verdict == "wrong"
