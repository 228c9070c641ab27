"""The README's pictures can be drawn anew, and stay small enough to keep every version of them."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[1]
WHOLE = {"article-light.png", "article-dark.png", "shelf.png", "shared.png"}
NAMES = {*WHOLE, "offline.png", "joining.png"}


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    command = [sys.executable, "-m", "tests.screenshots", str(folder)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stderr
    return folder


def test_every_picture_is_drawn_in_full_and_small(drawn: Path) -> None:
    assert {path.name for path in drawn.iterdir()} == NAMES
    for path in drawn.iterdir():
        image = QImage(str(path))
        assert (image.width(), image.height()) == (1440, 900) or path.name not in WHOLE
        assert image.format() == QImage.Format.Format_Indexed8
        assert path.stat().st_size < 200_000


def test_light_is_light_and_dark_is_dark(drawn: Path) -> None:
    corners = {name: QImage(str(drawn / name)).pixelColor(1438, 60).lightness() for name in WHOLE}
    assert corners["article-light.png"] > 200
    assert corners["article-dark.png"] < 80


def test_the_repositorys_pictures_are_all_there() -> None:
    assert {path.name for path in (ROOT / "resources/screenshots").iterdir()} == NAMES
