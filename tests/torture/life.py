"""Lives a desk's life in one window, key by key, and weighs the process on the way.

In a process of its own, so that nothing else is weighed with it. What is compared is the memory, the open
files and the number of Qt's objects at the end with those after the first part, when every panel was used.
"""

from __future__ import annotations

import gc
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from factcheck import readers
from factcheck.desk import Desk
from factcheck.settings import Settings
from tests.desktop import AtOnce
from tests.stories import WIRE, long_story
from tests.torture.tally import Tally
from ui import faces, theme
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.session import Session

_BEGINNING = 5_000
"""Actions after which the window is warm; a shorter life is warm after a third of it."""
_TURN = 500
"""Actions after which the other article is opened."""
_MOST = 1.1
_KEYS = [
    *(Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_U, Qt.Key.Key_D, Qt.Key.Key_Space, Qt.Key.Key_N, Qt.Key.Key_0),
    *(Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6),
]


def main(count: int) -> Tally:
    """Press so many keys in one window."""
    tally = Tally("a desk's life: keys pressed in one window, memory and handles")
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.torture.life", folder, str(count)]
        home = {
            "HOME": folder,
            "XDG_CONFIG_HOME": folder,
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8",
        }
        told = subprocess.run(command, env={**os.environ, **home}, capture_output=True, text=True)
    if told.returncode:
        tally.failures.append(told.stderr[-2000:])
        return tally
    warm, end, done, steps = json.loads(told.stdout.splitlines()[-1])
    tally.tried["keys"] = done
    grown = {name: f"{name} {warm[name]} → {end[name]}" for name in warm}
    tally.remark = f"{steps} steps on record; {', '.join(grown.values())}"
    tally.failures = [grown[name] for name in warm if end[name] > _MOST * warm[name]]
    return tally


def _live(folder: Path, count: int) -> None:
    """Press the keys, and print what the process weighed when it was warm and at the end."""
    path = folder / "library.factcheck"
    with Desk(path, actor="Ada") as desk:
        articles = [
            desk.articles.add(readers.read(text.encode(), "story.txt")) for text in (WIRE, long_story(60))
        ]
    window = opened(path)
    session, chance, warm = window.session, random.Random(count), dict[str, int]()
    for number in range(count):
        if number % _TURN == 0:
            session.close_case()
            window.open_article(articles[number // _TURN % len(articles)])
            session.select_first()
            window.article.setFocus()
        _press(window, chance)
        QCoreApplication.sendPostedEvents()
        if number % 25 == 0:
            _turn()
        if number == min(_BEGINNING, count // 3):
            with Desk(path):
                pass  # as workers do: SQLite keeps the descriptor of a second connection for the next one
            warm = _weight(window)
    end = _weight(window)
    steps = sum(len(session.desk.history.steps(article, count)) for article in articles)
    window.close()
    session.close()
    print(json.dumps([warm, end, count, steps]), flush=True)


def _turn() -> None:
    """Do what a turn of the event loop does: what was given up is deleted only between two of them."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened(path: Path) -> MainWindow:
    """Open a window on a library as the program does; what it does in threads it does at once."""
    faces.tell_fontconfig()
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    theme.themes().choose(theme.Choice.LIGHT)
    window = MainWindow(Session(path, actor="Ada"), Settings(), Jobs(runner=AtOnce()))
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    QCoreApplication.processEvents()
    return window


def _press(window: MainWindow, chance: random.Random) -> None:
    """Press one key where the focus is: mostly to walk and decide, at times to write and take back."""
    focus = QApplication.focusWidget() or window
    if isinstance(focus, QPlainTextEdit | QLineEdit):
        if chance.random() < 0.15:
            QTest.keyClick(focus, Qt.Key.Key_Escape)
            window.article.setFocus()
        else:
            QTest.keyClicks(focus, chance.choice("abcdefgh "))
    elif chance.random() < 0.15:
        QTest.keyClick(focus, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    else:
        QTest.keyClick(focus, chance.choice(_KEYS))


def _weight(window: MainWindow) -> dict[str, int]:
    """Return what the process holds, once all that can be freed is freed."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    process = psutil.Process()
    return {
        "MiB": process.memory_info().rss >> 20,
        "files": len(process.open_files()),
        "objects": len(window.findChildren(QObject)),
    }


if __name__ == "__main__":
    _live(Path(sys.argv[1]), int(sys.argv[2]))
