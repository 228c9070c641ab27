"""Fills a library with a thousand articles and more, and times the ordinary moves beside a small one's.

Each move is timed in a real window without a screen: from the key or the command to the moment when what
it shows is painted, the start from that of the process. The same number of cards, hits and claims is on
screen in both. A move fails where it takes more than 1.5 times as long as in a library of ten articles,
measured in turns in the same run, the fastest of several. The shelf is timed in every order, narrowed to a
state and searched. What it takes to read every article, as the command line does, is told and not promised;
nor is a search of the shelf that finds hardly one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from factcheck import readers
from factcheck.desk import Desk
from factcheck.desk.articles import propose
from factcheck.models import ShelfOrder, ShelfState
from tests.bench.window import seconds_to_window
from tests.torture.life import opened
from tests.torture.tally import Tally
from tests.torture.world import scratch
from ui.main_window import MainWindow
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.offers import Offers

_CLAIMS = 100
"""Claims of each article."""
_SMALL = 10
_MANY = 100
"""Articles from which on it is no short form."""
_ROUNDS = 5
_TIMES = 8
"""Each move is made so many times in a round."""
_MOST = 1.5
_TOLD = "shelf search for one"
"""Looks at the title of every article, so it is told and not promised: two hundredths of a second more."""
_LONGEST = 30
"""Seconds after which nothing more is waited for."""
_COMMON, _RARE = "tonnes of grai", "depot 7 hel"
"""What is looked for, all but the last letter: words of every claim, and those of one."""


def main(articles: int) -> Tally:
    """Time each move in a library of so many articles, of a hundred claims each."""
    tally = Tally(f"{articles:,} articles, {articles * _CLAIMS:,} claims, beside {_SMALL} articles")
    with scratch() as folder:
        small, large = Path(folder) / "small.factcheck", Path(folder) / "large.factcheck"
        for path, count in ((small, _SMALL), (large, articles)):
            fill(path, count)
        compare(tally, small, large, _ROUNDS if articles >= _MANY else 1)
    return tally


def compare(tally: Tally, small: Path, large: Path, rounds: int) -> None:
    """Make each move in both libraries in turn, and take in how much longer the large one takes."""
    shown, taken = dict[Path, dict[str, int]](), dict[Path, dict[str, float]]()
    for _ in range(rounds):
        for path in (small, large):
            found, seconds = _round(path)
            shown[path] = found
            best = taken.setdefault(path, seconds)
            taken[path] = {name: min(best[name], seconds[name]) for name in seconds}
    tally.take("on screen", [] if shown[small] == shown[large] else [f"{shown[small]} → {shown[large]}"])
    told = []
    for name in taken[small]:
        few, many = taken[small][name], taken[large][name]
        told.append(f"{name} {few * 1000:.1f} → {many * 1000:.1f} ms ({many / few:.2f} ×)")
        slow = many > _MOST * few and name != _TOLD
        tally.take(name, [f"{many / few:.2f} times as long"] if slow else [])
    whole = [_seconds_of_whole_shelf(path) for path in (small, large)]
    told.append(f"every article read, not promised: {whole[0] * 1000:.1f} → {whole[1] * 1000:.1f} ms")
    tally.remark = f"{', '.join(told)}; {large.stat().st_size / 2**20:.0f} MiB; on screen {shown[large]}"


def fill(path: Path, articles: int) -> None:
    """Bring a library to so many articles, each of its own words."""
    with Desk(path, actor="Ada") as desk:
        for number in range(len(desk.articles.rows()), articles):
            lines = (
                f"Depot {number * _CLAIMS + at} held {at * 7 + 3} tonnes of grain." for at in range(_CLAIMS)
            )
            reading = readers.read(f"Grain {number}\n\n{' '.join(lines)}\n".encode(), f"grain {number}.txt")
            added = desk.articles.add(reading, proposal=propose(reading))
            if number % 3 == 0:
                desk.articles.set_deadline(added, f"2026-{number % 12 + 1:02d}-{number % 28 + 1:02d}")


def _seconds_of_whole_shelf(path: Path) -> float:
    with Desk(path, actor="Ada") as desk:
        desk.articles.rows()
        began = time.perf_counter()
        desk.articles.rows()
        return time.perf_counter() - began


def _round(path: Path) -> tuple[dict[str, int], dict[str, float]]:
    """Start the program on a library, then make every other move in one window on it."""
    home = {"HOME": str(path.parent), "XDG_CONFIG_HOME": str(path.parent), "LC_ALL": "C.UTF-8"}
    environment = {**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"}
    start = seconds_to_window(path, environment)
    command = [sys.executable, "-m", "tests.torture.size", str(path)]
    told = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    shown, seconds = json.loads(told.stdout.splitlines()[-1])
    return shown, {"start": start, **seconds}


class _Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a painting and let it happen."""
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


class _Stage:
    """One window on a library, in which moves are timed."""

    def __init__(self, path: Path) -> None:
        self.window: MainWindow = opened(path)
        self.window.get_ready()
        self.seconds: dict[str, float] = {}
        self.shown: dict[str, int] = {}

    def time(self, name: str, move: Callable[[], QWidget | None], shows: QWidget | None) -> None:
        """Make a move and wait until what it shows is painted; its pixels must be others than before.

        What is made by the move alone, and painted later, is returned by it.
        """
        before, paints = self._pixels(), None if shows is None else _Paints(shows)
        began = time.perf_counter()
        made = move()
        if paints is None:
            assert made is not None
            paints = _Paints(made)
        while not paints.count:  # the key itself may have let it be painted
            QCoreApplication.processEvents()
            assert time.perf_counter() - began < _LONGEST, f"nothing is painted by {name}"
        taken = time.perf_counter() - began
        paints.deleteLater()
        QCoreApplication.processEvents()
        assert self._pixels() != before, f"nothing changed on screen by {name}"
        self.seconds[name] = min(taken, self.seconds.get(name, taken))

    def _pixels(self) -> bytes:
        image = self.window.screen().grabWindow(self.window.winId()).toImage()
        return bytes(image.constBits())

    def open(self) -> None:
        """Open the chosen article of the shelf by its key."""
        shelf = self.window.shelf
        self.time(
            "opening",
            lambda: QTest.keyClick(shelf.view, Qt.Key.Key_Return),
            self.window.article.page.viewport(),
        )
        self.shown["claims"] = len(self.window.session.case.claims) if self.window.session.case else 0

    def decide(self, key: Qt.Key) -> None:
        """Set a verdict by its key."""
        self.window.session.select_first()
        self.window.article.setFocus()
        QCoreApplication.processEvents()
        viewport = self.window.article.page.viewport()
        self.time("verdict", lambda: QTest.keyClick(self.window.article.page, key), viewport)

    def go_to_shelf(self) -> None:
        """Go back to the shelf by its key."""
        view = self.window.shelf.view
        keys = self.window.actions_by_name["shelf"].shortcut()
        self.time("shelf", lambda: QTest.keySequence(self.window, keys), view.viewport())
        lowest = view.indexAt(QPoint(9, view.viewport().height() - 1)).row()
        self.shown["cards"] = lowest + 1

    def arrange(self) -> None:
        """Choose every order of the shelf and a state by the keys, and go back to the first."""
        shelf = self.window.shelf
        orders, states = (
            next(box for box in shelf.choices.findChildren(ChoiceBox) if box.findData(each) >= 0)
            for each in (ShelfOrder.CHANGED, ShelfState.ALL)
        )
        for name, box in (
            ("shelf by deadline", orders),
            ("shelf by progress", orders),
            ("shelf of those not begun", states),
        ):
            box.setFocus()
            QCoreApplication.processEvents()
            self.time(name, partial(QTest.keyClick, box, Qt.Key.Key_Down), shelf.view.viewport())
        for box in (orders, states):
            box.setCurrentIndex(0)
        shelf.focus()
        QCoreApplication.processEvents()

    def narrow(self, name: str, words: str, last: str) -> None:
        """Type the last letter of what is looked for on the shelf."""
        shelf = self.window.shelf
        field = next(each for each in shelf.findChildren(QLineEdit) if each.isVisible())
        field.setFocus()
        field.setText(words)
        QCoreApplication.processEvents()
        self.time(name, partial(QTest.keyClicks, field, last), shelf.view.viewport())
        self.shown[f"found by {name}"] = min(len(shelf.model.rows), _SMALL)
        field.clear()
        shelf.focus()
        QCoreApplication.processEvents()

    def search(self, name: str, words: str, last: str) -> None:
        """Type the last letter of what is looked for; what it pauses for while one types is no part of it."""
        field = self.window.search
        field.setFocus()
        field.setText(words)

        def move() -> QWidget:
            QTest.keyClicks(field, last)
            field.search()
            while not (shown := [each for each in self.window.findChildren(Offers) if each.isVisible()]):
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            (listed,) = shown[0].findChildren(QListView)
            return listed.viewport()

        self.time(name, move, None)
        self.shown[f"hits of {name}"] = len(field.hits())
        field.clear()
        QTest.keyClick(field, Qt.Key.Key_Escape)
        self.window.shelf.focus()
        QCoreApplication.processEvents()


def _make_moves(path: Path) -> None:
    """Make the moves over and over, and print the fastest of each and what was on screen."""
    stage = _Stage(path)
    stage.window.shelf.focus()
    for turn in range(_TIMES):
        stage.open()
        stage.decide(Qt.Key.Key_2 if turn % 2 else Qt.Key.Key_1)
        stage.go_to_shelf()
        stage.arrange()
        stage.narrow("shelf search", "grai", "n")
        stage.narrow("shelf search for one", "depot 7 hel", "d")
        stage.search("search", _COMMON, "n")
        stage.search("search for one claim", _RARE, "d")
    stage.window.close()
    stage.window.session.close()
    print(json.dumps([stage.shown, stage.seconds]), flush=True)


if __name__ == "__main__":
    _make_moves(Path(sys.argv[1]))
