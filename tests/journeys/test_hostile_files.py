"""Hostile files opened in the window end in a sentence on the page, and the work goes on."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.desktop import Desktop
from tests.readers.test_bounded import children, hostile
from tests.readers.test_child_answers import end_all, stand_in

Key = Qt.Key
PDFS = [pytest.param(data, id=what) for what, name, data in hostile() if name == "a.pdf"]


@pytest.mark.parametrize("data", PDFS)
def test_a_hostile_pdf_ends_in_a_sentence_and_the_window_goes_on(
    data: bytes, opened: Desktop, tmp_path: Path
) -> None:
    path = tmp_path / "hostile.pdf"
    path.write_bytes(data)
    opened.window.commands.articles.open_file(path)
    said = opened.window.notice.text()
    assert said.startswith("“hostile.pdf” ")
    assert said.endswith(".")
    opened.press(Key.Key_J)
    opened.press(Key.Key_3)
    assert opened.selected.claim.verdict == "wrong"


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for the child is a script")
def test_reading_that_hangs_is_cancelled_and_the_next_file_is_read(
    desktop: Desktop, story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desktop.start(QThreadPool())
    end_all()
    hanging = tmp_path / "hanging.txt"
    hanging.write_text("Some words.")
    with monkeypatch.context() as patch:
        stand_in(tmp_path, patch, "time.sleep(600)")
        window.commands.articles.open_file(hanging)
        desktop.qtbot.waitUntil(lambda: bool(children()))
        (cancel,) = [each for each in window.status.findChildren(QPushButton) if each.text() == "Cancel"]
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
        desktop.qtbot.waitUntil(lambda: not children() and not cancel.isVisible())
    assert window.session.case is None
    window.commands.articles.open_file(story)
    desktop.qtbot.waitUntil(lambda: window.session.case is not None and not cancel.isVisible())
    assert len(window.session.desk.articles.rows()) == 1
