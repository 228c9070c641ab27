"""The faces brought along: there on every machine, in real weights, and as wide everywhere."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from resources.faces import faces
from ui import theme
from ui.theme import Choice

ROOT = Path(__file__).parents[2]
WORDS = "The council voted on Tuesday, 1,068 against 1,092."
MEASURE = f"""
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from ui import theme
app = QApplication([])
theme.themes().choose(theme.Choice.LIGHT)
for font in (theme.article_font(17), theme.interface_font(13), theme.interface_font(11, bold=True)):
    metrics = QFontMetricsF(font)
    print(metrics.horizontalAdvance({WORDS!r}), metrics.ascent(), metrics.descent())
"""


@pytest.fixture
def shown(qtbot: QtBot) -> None:
    theme.themes().choose(Choice.LIGHT)


def _width(font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(WORDS)


def test_the_font_files_are_there_and_may_be_passed_on() -> None:
    for face in faces():
        assert face.path.read_bytes()[:4] == b"\x00\x01\x00\x00", "a TrueType file"
        assert "SIL OPEN FONT LICENSE" in (face.path.parents[1] / "LICENSE").read_text("utf-8").upper()


@pytest.mark.usefixtures("shown")
def test_article_and_interface_are_set_in_the_faces_brought_along() -> None:
    assert QFontInfo(theme.article_font()).family() == "Source Serif 4"
    assert QFontInfo(theme.interface_font()).family() == "Inter"


@pytest.mark.usefixtures("shown")
@pytest.mark.parametrize("make", [theme.article_font, theme.interface_font])
def test_each_weight_has_letters_of_its_own(make: object) -> None:
    """A weight that is only smeared from the regular one is no wider than it."""
    assert callable(make)
    fonts = [make(40) for _ in range(4)]
    for font, weight in zip(fonts, (400, 500, 600, 700), strict=True):
        font.setWeight(QFont.Weight(weight))
    widths = [_width(font) for font in fonts]
    assert widths == sorted(set(widths))


@pytest.mark.usefixtures("shown")
def test_a_style_sheet_reaches_the_weights_too(qtbot: QtBot) -> None:
    plain, heavy = QLabel(WORDS), QLabel(WORDS)
    for label in (plain, heavy):
        qtbot.addWidget(label)
    heavy.setProperty("look", "title")
    assert heavy.sizeHint().width() > plain.sizeHint().width()


def test_no_weight_is_used_that_qt_would_smear() -> None:
    for path in (ROOT / "ui").rglob("*.py"):
        source = path.read_text("utf-8")
        assert "setBold(" not in source, path.name
        assert "Weight.Bold" not in source, path.name
    sheet = (ROOT / "resources/themes/sheet.qss").read_text("utf-8")
    assert set(re.findall(r"font-weight: (\d+)", sheet)) <= {"500", "600"}


@pytest.mark.usefixtures("shown")
def test_letters_are_as_wide_on_a_machine_without_any_font(tmp_path: Path) -> None:
    nothing = tmp_path / "fonts.conf"
    nothing.write_text('<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig/>')
    here, there = (
        subprocess.run(
            [sys.executable, "-c", MEASURE],
            cwd=ROOT,
            env=dict(os.environ) | extra,
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        ).stdout
        for extra in ({}, {"FONTCONFIG_FILE": str(nothing)})
    )
    assert len(here.splitlines()) == 3
    assert here == there
