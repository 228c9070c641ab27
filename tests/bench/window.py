"""Measure the window's budgets, each beside its goal: python -m tests.bench.window.

Start-up and memory are ratios to a bare window with one text field, measured in the same run: from the
start of the process to the painted window. Read one run with another beside it where the machine is busy.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck import readers
from factcheck.desk import Desk
from factcheck.models import (
    ArticleId,
    Case,
)

if TYPE_CHECKING:
    from ui.main_window import MainWindow

from tests.bench.outcome import Budget, conclude

_PAINTED = """
import time
print("PAINTED", time.monotonic())
"""
_PEAK = """
try:
    with open("/proc/self/status") as status:
        print("PEAK", status.read().split("VmHWM:")[1].split()[0])
except OSError:  # elsewhere the figure of a child may be its parent's
    import resource
    print("PEAK", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
_BARE = f"""
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QTextEdit())
window.resize(1440, 900)
window.show()
window.grab()
{_PAINTED}
QTimer.singleShot(0, window.close)
app.exec()
{_PEAK}
"""
_DESK = f"""
import gc
import sys
import time
from pathlib import Path
gc.disable()  # as ui.__main__ does
from ui import plain_imports
plain_imports.restore()
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from ui.app import start
from ui.main_window import MainWindow
show = MainWindow.show
def painted(window):
    window.resize(1440, 900)  # as the bare one, however small this screen is
    show(window)
    window.grab()
    print("PAINTED", time.monotonic())
    if window.pages.has_room:
        # The claims of a long article and the panels beside its page, which come when it has been painted
        # or with the first key.
        key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(window, key)
        window.grab()
        print("FILLED", time.monotonic())
MainWindow.show = painted
start(Path(sys.argv[1]), [], self_test=True)
{_PEAK}
"""
_LONG = 391_000
"""Characters of a file whose first page is waited for."""


def main() -> None:
    """Print every budget with its goal and what was measured; exit 1 where one is not kept."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what is measured is a start like any but the first
    print(f"{'what':<76} {'goal':>8} {'measured':>12}")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["HOME"] = folder
        _measure_command_line()
        _measure_engine()
        articles = {
            name: _fill(Path(folder) / f"{name}.factcheck", claims, characters)
            for name, claims, characters in (("ordinary", 60, 12_000), ("large", 5_000, 300_000))
        }
        _measure_starting(Path(folder), articles)
        _measure_working(Path(folder), articles["large"])
    conclude("the window's start, memory and keys", *_BUDGETS)


_BUDGETS: list[Budget] = []


def _tell(what: str, goal: str, measured: str, kept: bool) -> None:
    """Print a figure beside its goal, which is a budget at the end; "" stands for none."""
    if goal:
        _BUDGETS.append(Budget(f"{what} {goal} ({measured})", kept))
    print(f"{what:<76} {goal:>8} {measured:>12}{'' if kept else '  over'}", flush=True)


@dataclass(frozen=True, slots=True)
class _Run:
    """What a process took: seconds to its end, its window and its panels, and its most memory in KiB."""

    whole: float
    painted: float
    filled: float
    peak: int


def seconds_to_window(library: Path, environment: dict[str, str]) -> float:
    """Start the program on a library; return how long it took from the start to the painted window."""
    return _run([sys.executable, "-c", _DESK, str(library)], environment).painted


def _run(command: list[str], environment: dict[str, str] | None = None) -> _Run:
    began, clock = time.perf_counter(), time.monotonic()
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    whole = time.perf_counter() - began
    lines = (line.split() for line in result.stdout.splitlines())
    told = {line[0]: line[1] for line in lines if line and line[0] in ("PAINTED", "FILLED", "PEAK")}
    painted, filled = (float(told.get(name, clock)) - clock for name in ("PAINTED", "FILLED"))
    return _Run(whole, painted, filled, int(told.get("PEAK", 0)))


def _runs(commands: dict[str, list[str]], times: int = 5) -> dict[str, _Run]:
    """Run the commands in turn, so that each meets the same machine, and return the best of each figure."""
    runs = [{name: _run(command) for name, command in commands.items()} for _ in range(times)]
    return {
        name: _Run(
            min(run[name].whole for run in runs),
            min(run[name].painted for run in runs),
            min(run[name].filled for run in runs),
            min(run[name].peak for run in runs),
        )
        for name in commands
    }


def _measure_command_line() -> None:
    best = _runs(
        {
            "pass": [sys.executable, "-c", "pass"],
            "version": [sys.executable, "-c", "from factcheck.cli import main; main()", "--version"],
        },
        times=9,
    )
    ratio = best["version"].whole / best["pass"].whole
    _tell("factcheck --version, to python -c pass", "≤ 5 ×", f"{ratio:.1f} ×", ratio <= 5)


def _measure_engine() -> None:
    """Measure a whole split: sentences, claims, who said what, details."""
    from factcheck.desk.articles import propose

    reading = readers.read(_text(_LONG).encode(), "grain.txt")
    propose(replace(reading, text=reading.text[:2_000], blocks=()))
    spent = []
    for _ in range(3):
        began = time.process_time()  # it waits for nothing, so that what else runs here need not count
        propose(reading)
        spent.append(time.process_time() - began)
    speed = len(reading.text) / min(spent) / 1e6
    _tell("sentences, claims and details of an article", "≥ 1 MB/s", f"{speed:.2f} MB/s", speed >= 1)


def _text(length: int) -> str:
    """Return an article of sentences of usual length, four a paragraph, every fourth one quoted."""
    lines = [
        f"“We closed the gates of pier {number} for a week, and nobody asked us why,” said Ada Marsh."
        if number % 4 == 0
        else f"Depot {number} held {number * 7 + 3:,} tonnes of grain in {1900 + number % 120}, the council"
        " of Hemmen said in its report on the harbour, and most of it had come by rail from the north."
        for number in range(length // 100)
    ]
    paragraphs = (" ".join(lines[at : at + 4]) for at in range(0, len(lines), 4))
    return ("The grain of the north\n\n" + "\n\n".join(paragraphs))[:length]


def _fill(library: Path, claims: int, characters: int) -> ArticleId:
    """Add an article of so many claims and characters and return its id."""
    lines = [
        f"Depot {number} held {number * 7 + 3} tonnes of grain in {1900 + number % 120}."
        + " It was full." * (number % 2)
        for number in range(claims + 300)
    ]
    text = "The grain of the north\n\n" + "\n\n".join(
        " ".join(lines[at : at + 6]) for at in range(0, len(lines), 6)
    )
    with Desk(library) as desk:
        article = desk.articles.add(readers.read(text[:characters].encode(), "grain.txt"))
        case = desk.articles.open(article)
        for placed in case.claims[claims:]:
            desk.claims.delete(placed.id)
    return article


def _measure_starting(folder: Path, articles: dict[str, ArticleId]) -> None:
    """Measure from the start of a process to its painted window, and the memory it takes.

    Each is beside a bare window with one text field, in the same run.
    """
    settings = folder / "factcheck-desk" / "settings.json"
    settings.parent.mkdir()
    bare = [sys.executable, "-c", _BARE]
    for name, what in (
        ("shelf", "the shelf on screen"),
        ("ordinary", "the last article on screen, 60 claims"),
        ("large", "the last article on screen, 5,000 claims"),
    ):
        settings.write_text(json.dumps({"article": articles.get(name, "")}), encoding="utf-8")
        runs = _runs({"bare": bare, name: [sys.executable, "-c", _DESK, str(folder / f"{name}.factcheck")]})
        beside, ratio = runs["bare"], runs[name].painted / runs["bare"].painted
        _tell(f"{what}, to a bare window ({beside.painted:.2f} s)", "≤ 2.5 ×", f"{ratio:.2f} ×", ratio <= 2.5)
        if runs[name].filled > 0:
            ratio = runs[name].filled / beside.painted
            _tell("and until its claims and the panels beside its page are there", "", f"{ratio:.2f} ×", True)
    ratio = runs["large"].peak / beside.peak
    _tell(
        f"memory with it open, to a bare window ({beside.peak // 1024} MiB)",
        "≤ 2 ×",
        f"{ratio:.1f} ×",
        ratio <= 2,
    )


def _show_window(library: Path) -> MainWindow:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    from factcheck.settings import Settings
    from ui import theme
    from ui.app import tune_interpreter
    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.theme import Choice

    tune_interpreter()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    theme.themes().choose(Choice.LIGHT)
    window = MainWindow(Session(library), Settings())
    window.resize(1440, 900)
    window.show()
    QCoreApplication.processEvents()  # a window that is not exposed yet would not be painted at all
    return window


def _measure_working(folder: Path, article: ArticleId) -> None:
    """Measure opening and a verdict's way to the pixels, in this process: what changed is painted anew."""
    from PySide6.QtCore import QCoreApplication

    from tests.bench.painted import Painted

    window = _show_window(folder / "large.factcheck")
    panels = Painted((window.claims.view.viewport(), window.article.page.viewport()))

    def painted(act: Callable[[], object]) -> Callable[[], None]:
        def run() -> None:
            panels.count.clear()
            act()
            QCoreApplication.sendPostedEvents()
            assert len(panels.count) == 2, "list and page are painted"

        return run

    window.get_ready()
    case = _measure_opening(window, painted(lambda: window.open_article(article)))
    filled = _timed(lambda: window.claims.choose_filter("all"), times=1)
    _tell("and then to count what each filter finds", "≤ 100 ms", f"{filled * 1000:.0f} ms", filled <= 0.1)
    given = cycle(("verdict_3", "verdict_2"))  # the verdict that stands is not set again
    _measure_keys(
        window,
        case,
        painted(lambda: window.run_command(next(given))),
        painted(lambda: window.run_command("next")),
    )
    _measure_first_page(window, folder / "long.txt")
    window.close()
    window.session.close()


def _measure_keys(
    window: MainWindow, case: Case, verdict: Callable[[], None], walk: Callable[[], None]
) -> None:
    """Measure keys with and without the desk checks of the article just opened running beside them."""
    from PySide6.QtCore import QCoreApplication, QThreadPool

    pool = QThreadPool.globalInstance()
    window.session.select(case.claims[0].id)
    while not pool.activeThreadCount():
        QCoreApplication.processEvents()  # they wait for the page
    busy = _timed(verdict, times=20)
    pool.waitForDone()
    QCoreApplication.processEvents()
    window.session.select(case.claims[2_500].id)
    for what, taken in (
        ("a verdict key to the repainted list and text", _timed(verdict, times=20)),
        ("the same while the desk checks run beside", busy),
        ("the next claim selected and painted", _timed(walk, times=20)),
    ):
        _tell(what, "≤ 16 ms", f"{taken * 1000:.1f} ms", taken <= 0.016)


def _measure_opening(window: MainWindow, opening: Callable[[], None]) -> Case:
    opened = _timed(opening, before=window.show_shelf, times=5)
    case = window.session.case
    assert case is not None
    size = f"{len(case.claims):,} claims in {len(case.draft.text):,} characters"
    bare = _time_bare(case.draft.text)
    _tell(
        f"opening {size}, to its text in a bare field ({bare * 1000:.0f} ms)",
        "≤ 3 ×",
        f"{opened / bare:.1f} ×",
        opened <= 3 * bare,
    )
    return case


def _measure_first_page(window: MainWindow, path: Path) -> None:
    """Measure from a file on disk to its painted page, and to its claims in the library."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    path.write_text(_text(_LONG), encoding="utf-8")
    window.show_shelf()
    began = time.perf_counter()
    window.commands.articles.open_file(path)
    while window.article.case is None:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
    window.article.page.viewport().repaint()
    first = time.perf_counter() - began
    while window.session.case is None:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
    whole = time.perf_counter() - began
    _tell(f"the first page of a file of {_LONG:,} characters, to read", "≤ 1 s", f"{first:.2f} s", first <= 1)
    count = len(window.session.case.claims)
    _tell(f"and until its {count:,} claims are there", "", f"{whole:.2f} s", True)


def _time_bare(text: str) -> float:
    """Return how long Qt alone takes to show a text, laid out to its end in the article's type."""
    from PySide6.QtWidgets import QTextEdit

    from ui.theme import article_font

    def show() -> None:
        field = QTextEdit()
        field.setFont(article_font())
        field.resize(720, 850)
        field.show()
        field.setPlainText(text)
        field.viewport().repaint()
        field.document().documentLayout().documentSize()
        field.close()

    return _timed(show, times=5)


def _timed(work: Callable[[], object], *, times: int, before: Callable[[], object] | None = None) -> float:
    """Return the median time that some work takes."""
    taken = []
    for _ in range(times):
        if before is not None:
            before()
        started = time.perf_counter()
        work()
        taken.append(time.perf_counter() - started)
    return sorted(taken)[len(taken) // 2]


if __name__ == "__main__":
    main()
