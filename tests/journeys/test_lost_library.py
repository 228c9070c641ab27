"""The library is moved, replaced or overwritten under the window: told within seconds, with a way out."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from factcheck import readers
from factcheck.desk import Desk
from factcheck.paths import backups_path
from tests.desktop import Desktop
from tests.stories import SHORT

Key = Qt.Key
MOVED = "was moved, renamed or deleted"
REPLACED = "Another file was put in the place"
OVERWRITTEN = "was overwritten or cut short"


def replace(library: Path) -> None:
    """Put another library in its place, as a program that syncs a folder does."""
    other = library.with_name("synced.factcheck")
    with Desk(other, actor="Bo") as desk:
        desk.articles.add(readers.read(SHORT.encode(), "bridge.txt"))
    other.replace(library)


def wait_for(desktop: Desktop, words: str) -> None:
    notice = desktop.window.notice
    desktop.qtbot.waitUntil(lambda: notice.isVisible() and words in notice.text())


def take(desktop: Desktop, words: str) -> None:
    """Take a way out that the sentence offers."""
    buttons = desktop.window.notice.findChildren(QPushButton)
    next(each for each in buttons if each.isVisible() and each.text() == words).click()


def verdict_of_first(path: Path) -> str | None:
    with Desk(path) as desk:
        return desk.articles.open(desk.articles.rows()[0].article.id).claims[0].claim.verdict


def decide_first(desktop: Desktop) -> None:
    desktop.window.session.select(desktop.case.claims[0].id)
    desktop.window.article.setFocus()
    desktop.press(Key.Key_3)
    assert desktop.selected.claim.verdict == "wrong"


def test_a_deleted_library_is_told_of_and_put_back(opened: Desktop) -> None:
    decide_first(opened)
    opened.library.unlink()
    wait_for(opened, MOVED)
    opened.press(Key.Key_1)
    assert opened.selected.claim.verdict == "wrong"
    assert MOVED in opened.window.notice.text()
    take(opened, "Put it back")
    wait_for(opened, "was put back")
    opened.window.session.select(opened.case.claims[1].id)
    opened.window.article.setFocus()
    opened.press(Key.Key_1)
    assert opened.selected.claim.verdict == "confirmed"
    opened.window.close()
    opened.window.session.close()
    assert verdict_of_first(opened.library) == "wrong"


def test_a_replaced_library_is_told_of_and_the_one_that_is_there_is_opened(opened: Desktop) -> None:
    decide_first(opened)
    replace(opened.library)
    wait_for(opened, REPLACED)
    take(opened, "Open the one that is there now")
    wait_for(opened, "is kept as")
    assert opened.window.session.case is None
    (shown,) = opened.window.shelf.model.rows
    assert shown.progress.checked == 0
    (kept,) = backups_path(opened.library).glob("*-held.factcheck")
    assert verdict_of_first(kept) == "wrong"
    opened.window.session.catch_up()
    opened.window.session.open_case(shown.article.id)
    decide_first(opened)


def test_what_is_held_is_saved_as_a_copy(opened: Desktop, tmp_path: Path) -> None:
    decide_first(opened)
    replace(opened.library)
    wait_for(opened, REPLACED)
    take(opened, "Save a copy…")
    target = tmp_path / "mine.factcheck"
    opened.choose_file(target)
    wait_for(opened, "was saved as")
    assert verdict_of_first(target) == "wrong"
    take(opened, "Open the one that is there now")
    wait_for(opened, "is kept as")


def test_a_folder_that_is_away_for_a_while_is_no_loss(opened: Desktop) -> None:
    decide_first(opened)
    folder = opened.library.parent
    away = folder.rename(folder.with_name("unplugged"))
    wait_for(opened, MOVED)
    away.rename(folder)
    wait_for(opened, "in its place again")
    opened.press(Key.Key_1)
    assert opened.selected.claim.verdict == "confirmed"


def test_what_is_typed_while_the_library_is_gone_is_written_once_it_is_back(
    opened: Desktop,
) -> None:
    decide_first(opened)
    away = opened.library.rename(opened.library.with_name("elsewhere"))
    wait_for(opened, MOVED)
    opened.press(Key.Key_N)
    opened.write("Asked the harbour.")
    opened.window.session.leave_claim()
    assert [kept.text for kept in opened.window.session.unsaved.texts] == ["Asked the harbour."]
    away.rename(opened.library)
    wait_for(opened, "in its place again")
    opened.qtbot.waitUntil(lambda: opened.selected.claim.note == "Asked the harbour.")


def test_a_library_that_is_overwritten_is_told_of(opened: Desktop, tmp_path: Path) -> None:
    decide_first(opened)
    noise = tmp_path / "noise"
    noise.write_bytes(b"not a library" * 9_000)
    command = "import shutil, sys; shutil.copyfile(*sys.argv[1:])"
    subprocess.run([sys.executable, "-c", command, str(noise), str(opened.library)], check=True)
    wait_for(opened, OVERWRITTEN)


def test_closing_says_where_the_work_is_kept(opened: Desktop) -> None:
    decide_first(opened)
    replace(opened.library)
    wait_for(opened, REPLACED)
    opened.window.close()
    opened.answer("Close")
    assert not opened.window.isVisible()
    opened.window.session.close()
    (kept,) = backups_path(opened.library).glob("*-held.factcheck")
    assert verdict_of_first(kept) == "wrong"
