"""Walks the windows in the pseudo-language, so that a sentence left bare or cut is seen where it shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop import Desktop
from tests.translations.looking import Look
from tests.translations.stage import Stage
from tests.translations.states import WALK
from ui.translation import load


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, tmp_path: Path, languages: Path) -> Iterator[Stage]:
    """Start the program in the pseudo-language."""
    translator = load(qapp, "pseudo", languages)
    assert translator is not None
    qapp.clipboard().clear()  # what an earlier test put there would be pasted
    desktop = Desktop(qtbot, tmp_path)
    desktop.start()
    stage = Stage(desktop, tmp_path)
    yield stage
    stage.close_dialogs()
    desktop.quit()
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("name", WALK)
def test_what_is_shown_is_translated_and_whole(stage: Stage, name: str) -> None:
    for _ in WALK[name](stage):
        assert stage.faults() == []


def test_a_bare_and_a_cut_text_would_be_found(stage: Stage) -> None:
    label = QLabel("Saved", stage.window)
    label.resize(4, 20)
    button = QPushButton("[Sávéd~~~]", stage.window)
    button.resize(30, 20)
    box = QComboBox(stage.window)
    box.addItem("[Sávéd~~~]")
    box.resize(30, 20)
    for part in (label, button, box):
        part.show()

    assert "bare: Saved" in stage.faults()
    found = {"QLabel: Saved", "QPushButton: [Sávéd~~~]", "QComboBox: [Sávéd~~~]"}
    assert found <= set(Look(stage.window).cut(QSize(4000, 4000)))
