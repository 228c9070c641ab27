"""Walks the windows in the pseudo-language, so that a sentence left bare is seen where it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from seeds import SAMPLES
from tests.desktop import Desktop
from tests.stories import WIRE
from tests.translations.__main__ import write
from tests.translations.pseudo import pseudo
from ui.translation import load

_BARE = re.compile(r"[aeiouyAEIOUY]")
"""The pseudo-language accents every vowel, and so does the article here: a plain one is a bare word."""
_EXEMPT = re.compile(
    r"Factcheck Desk|https://|\b((Ctrl|Alt|Shift)\+)+[A-Z]?|\b(Del|Esc|Return|Space|Enter)\b"  # names
    r"|^[A-Z]$"  # keys of letters
    r"|\(\.\w+\)$"  # endings of files
    r"|^(&?Cancel|&?OK|&?Close)$"  # Qt's own buttons: qtbase translates them into real languages
    r"|<[^>]*>"
)
DIALOGS = (
    *("open_address", "paste_article", "export", "article_details", "preferences", "keys", "about"),
    *("remove_article", "remove_for_good", "history", "claim_history"),
)


@pytest.fixture
def desktop(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desktop]:
    write(tmp_path / "languages")
    translator = load(qapp, "pseudo", tmp_path / "languages")
    assert translator is not None
    desktop = Desktop(qtbot, tmp_path)
    desktop.start().resize(1024, 700)
    yield desktop
    desktop.quit()
    qapp.removeTranslator(translator)


@pytest.fixture
def opened(desktop: Desktop, tmp_path: Path) -> Desktop:
    """Return a window on an article whose every word is accented, with a claim that is decided."""
    path = tmp_path / "1.txt"
    path.write_text(pseudo(WIRE).strip("[]~"), encoding="utf-8")
    desktop.window.commands.articles.open_file(path)
    desktop.window.run_command("verdict_1")
    return desktop


def said(window: QWidget) -> Iterator[str]:
    """Yield what the visible parts of a window say, to the eye or to a screen reader."""
    for part in [window, *window.findChildren(QWidget)]:
        if not part.isVisible():
            continue
        yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription())
        if part.isWindow():
            yield part.windowTitle()
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        if isinstance(part, QLineEdit | QPlainTextEdit):
            yield part.placeholderText()
        if isinstance(part, QComboBox):
            yield from (part.itemText(row) for row in range(part.count()))
        if isinstance(part, QTreeView):
            yield from _of_model(part.model())


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            yield str(model.index(row, column).data() or "")


def bare(desktop: Desktop, window: QWidget) -> list[str]:
    """Return the bare texts but for the names of the library and of the samples, and the person's phrases."""
    data = {str(desktop.library), desktop.library.name, *(sample.title for sample in SAMPLES)}
    phrases = [f": {phrase}" for phrase in desktop.window.settings.phrases]
    texts = (text for text in said(window) if not any(phrase in text for phrase in phrases))
    return sorted({text for text in texts if text.replace("\n", "") not in data and _plain(text)})


def _plain(text: str) -> bool:
    return _BARE.search(_EXEMPT.sub("", text)) is not None


def cut(window: QWidget) -> list[str]:
    """Return the texts of buttons and one-line labels that are wider than their widget."""
    QApplication.processEvents()  # a layout moves its parts when the event loop comes to it
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, QLabel | QAbstractButton) or part.toolTip():
            continue  # look.md: a text may be cut where the whole stands in a tooltip
        if isinstance(part, QLabel) and part.wordWrap():
            continue
        text = re.sub(r"<[^>]*>", "", part.text()).replace("&", "")
        if any(
            part.fontMetrics().horizontalAdvance(line) > part.contentsRect().width() + 1
            for line in text.split("\n")
        ):
            found.append(f"{type(part).__name__}: {text}")
    return found


def test_the_empty_shelf_is_translated_and_whole(desktop: Desktop) -> None:
    assert bare(desktop, desktop.window) == []
    assert cut(desktop.window) == []


def test_an_article_is_translated_and_whole(opened: Desktop) -> None:
    assert opened.case.claims
    assert bare(opened, opened.window) == []
    assert cut(opened.window) == []


def test_the_full_shelf_is_translated(opened: Desktop) -> None:
    opened.window.show_shelf()

    assert bare(opened, opened.window) == []
    assert cut(opened.window) == []


def test_every_menu_is_translated(opened: Desktop) -> None:
    actions: list[QAction] = opened.window.findChildren(QAction)
    phrases = [f": {phrase}" for phrase in opened.window.settings.phrases]  # the person's own words
    texts = [action.text() for action in actions if action.isVisible()]
    texts = [text for text in texts if not any(phrase in text for phrase in phrases)]

    assert len(texts) > 60
    assert [text for text in texts if _plain(text)] == []


@pytest.mark.parametrize("command", DIALOGS)
def test_a_dialog_is_translated_and_whole(opened: Desktop, command: str) -> None:
    opened.window.run_command(command)
    dialog = opened.dialog(QDialog)

    assert bare(opened, dialog) == []
    assert cut(dialog) == []
    dialog.close()


def test_a_bare_and_a_cut_text_would_be_found(desktop: Desktop) -> None:
    label = QLabel("Saved", desktop.window)
    label.resize(4, 20)
    label.show()

    assert bare(desktop, desktop.window) == ["Saved"]
    assert "QLabel: Saved" in cut(desktop.window)
