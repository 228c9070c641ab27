"""A desktop for each journey, with a story to open on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop import Desktop
from tests.stories import WIRE


@pytest.fixture
def desktop(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    desktop = Desktop(qtbot, tmp_path)
    desktop.start()
    yield desktop
    desktop.quit()


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "tunnel.txt"
    path.write_text(WIRE, encoding="utf-8")
    return path


@pytest.fixture
def opened(desktop: Desktop, story: Path) -> Desktop:
    """Return a desktop with the story on screen."""
    desktop.window.commands.articles.open_file(story)
    return desktop
