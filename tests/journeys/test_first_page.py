"""A long article is read from its first page on while its claims are still being proposed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from factcheck.desk import Desk
from tests.desktop import CONTROL, Desktop, Later
from tests.stories import long_story
from ui.session import LONG

Key = Qt.Key


@pytest.fixture
def runner() -> Later:
    return Later()


@pytest.fixture
def long_file(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.txt"
    path.write_text(long_story(1_400), encoding="utf-8")
    assert path.stat().st_size > LONG
    return path


@pytest.fixture
def reading(desktop: Desktop, runner: Later, long_file: Path) -> Desktop:
    """Return the window with the file's page on screen, its claims still to be proposed."""
    window = desktop.start(runner)
    runner.go_on()
    window.commands.articles.open_file(long_file)
    runner.step()
    return desktop


def stored(desktop: Desktop) -> list[str]:
    with Desk(desktop.library) as desk:
        return [row.article.title for row in desk.articles.rows()]


def test_the_page_is_there_before_the_claims_and_stays_where_it_was_read_to(
    reading: Desktop, runner: Later, long_file: Path
) -> None:
    window = reading.window
    assert stored(reading) == []
    assert window.article.isVisible()
    assert window.article.case is not None
    assert window.article.case.draft.text == long_file.read_text("utf-8")
    assert any("being proposed" in words for words in reading.said_in(window.claims))
    window.article.restore_scroll_state(30_000)
    place = window.article.scroll_state()
    reading.press(Key.Key_Plus, CONTROL)
    assert window.article.page.size_px > 17, "what needs a page alone is done"

    runner.go_on()

    assert len(reading.case.claims) > 500
    assert abs(window.article.scroll_state() - place) < 300, "the same lines are at the top"
    assert stored(reading) == [reading.case.article.title]


@pytest.mark.parametrize("key", [Key.Key_M, Key.Key_2, Key.Key_J])
def test_a_key_that_needs_a_claim_says_that_it_is_still_to_come(
    reading: Desktop, runner: Later, key: Key
) -> None:
    reading.press(key)
    assert "still being proposed" in reading.window.notice.text()
    assert reading.window.article.isVisible()
    runner.go_on()
    assert not reading.window.notice.isVisible()
    reading.press(Key.Key_2)
    assert reading.selected.claim.verdict == "needs-change"


def test_cancel_leads_back_to_the_shelf_at_once_and_stores_nothing(reading: Desktop, runner: Later) -> None:
    reading.window.status.cancel_wanted.emit()
    assert reading.window.shelf.isVisible()
    runner.go_on()
    assert reading.window.shelf.isVisible()
    assert stored(reading) == []


def test_what_fails_while_it_is_stored_leaves_no_page_behind(
    reading: Desktop, runner: Later, monkeypatch: pytest.MonkeyPatch
) -> None:
    from factcheck.desk.articles import Articles
    from factcheck.errors import LibraryError

    def refuse(*_: object, **__: object) -> str:
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(Articles, "add", refuse)
    runner.go_on()
    assert reading.window.shelf.isVisible()
    assert reading.window.notice.text() == "The disk is full."


def test_an_article_whose_page_was_seen_is_stored_though_the_window_is_closed(
    reading: Desktop, runner: Later
) -> None:
    window = reading.window
    window.close()
    runner.go_on()  # the pool's threads end before the program does
    assert len(stored(reading)) == 1


def test_what_was_not_read_yet_is_given_up_with_the_window(
    desktop: Desktop, runner: Later, long_file: Path
) -> None:
    window = desktop.start(runner)
    window.commands.articles.open_file(long_file)
    window.close()
    runner.go_on()
    assert stored(desktop) == []


def test_another_article_can_be_opened_meanwhile(reading: Desktop, runner: Later, tmp_path: Path) -> None:
    short = tmp_path / "short.txt"
    short.write_text("The mill burned down in 1998. Nobody was hurt.", "utf-8")
    window = reading.window
    reading.press(Key.Key_B, CONTROL)
    assert window.shelf.isVisible()
    window.commands.articles.open_file(short)
    runner.go_on()
    assert len(stored(reading)) == 2
