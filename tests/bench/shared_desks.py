"""Shared desks: steps a second, catching up, and the delay from a key to the other window."""

from __future__ import annotations

import os
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from factcheck import readers
from factcheck.desk import Desk
from factcheck.exchange.server.cluster import has_binaries
from factcheck.models import ArticleId, ClaimId, MemberRole
from factcheck.settings import Settings
from tests.bench.outcome import conclude
from tests.exchange.postgres import cluster, installed, url
from ui.main_window import MainWindow
from ui.session import Session

_STEPS = 2_000
_AT_ONCE = (8, 50)
_KEYS = 40
_SHOWN = 5
"""Claims that are on screen in both windows: of the others no pixel changes."""
_PUT = 2_000
"""Steps that desks put at once, all of them together."""


def main() -> None:
    """Print each figure, over a folder, a server on this machine, and the distribution's where it has one."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as place, ExitStack() as stack:
        for name, address in {"folder": "", **_servers(stack)}.items():
            folder = Path(place) / name
            folder.mkdir()
            with pair(folder, address) as (ada, bea, article):
                _measure_going(name, ada, article)
                _measure_catching_up(name, ada, bea, article)
            measure_keys(name, folder, article, app)
            if address:
                for count in _AT_ONCE:
                    measure_many(folder, article, count)
    conclude("what sharing a case costs, over a folder and over each server that is there")


def _servers(stack: ExitStack) -> dict[str, str]:
    """Start each server that is there until the stack ends; return its address by its name."""
    if not can_host():
        return {}
    found = {"server": url(stack.enter_context(cluster()))}
    if installed() is not None:
        found["distribution's server"] = url(stack.enter_context(cluster(installed())))
    return found


def can_host() -> bool:
    """Tell whether a server can be started here, and say in a sentence where none can."""
    able = has_binaries() and find_spec("psycopg") is not None
    if not able:
        print("No server is measured: it needs an addition, pip install “factcheck-desk[host]”.", flush=True)
    return able


@contextmanager
def pair(folder: Path, address: str) -> Iterator[tuple[Desk, Desk, ArticleId]]:
    """Open two desks on a shared desk, in a folder or at the address of a server, with one case."""
    text = "\n\n".join(f"Depot {at} held {at * 7} tonnes of grain in 2019." for at in range(40))
    with ExitStack() as stack:
        ada, bea = (stack.enter_context(Desk(folder / f"{name}.db", actor=name)) for name in ("Ada", "Bea"))
        desk = (
            ada.sharing.create_on_server(address, "Bench")
            if address
            else ada.sharing.create_in_folder(folder / "shared", "Bench")
        )
        invitation = ada.sharing.invite(desk, "Bea", MemberRole.CHECKER)
        bea.sharing.join(*invitation, folder / "shared")
        article = ada.articles.add(readers.read(text.encode(), "depots.txt"))
        ada.sharing.share(article, desk)
        bea.sharing.sync()
        yield ada, bea, article


def work(desk: Desk, article: ArticleId, steps: int, begin: int = 0) -> None:
    """Let a desk set so many verdicts."""
    claims = [placed.id for placed in desk.articles.open(article).claims]
    for at in range(begin, begin + steps):
        desk.verdicts.set(
            claims[at % len(claims)], ("confirmed", "wrong", "misleading")[at // len(claims) % 3]
        )


def _measure_going(name: str, ada: Desk, article: ArticleId) -> None:
    """Send steps, each when it is taken, as a window does."""
    shared = ada.sharing.find()
    with ada.sharing.courier(shared) as courier:
        times = []
        for at in range(100):
            work(ada, article, 1, at)
            began = time.perf_counter()
            ada.sharing.carry(shared, courier, article)
            times.append(time.perf_counter() - began)
    tell(f"{name}: one step sent, each by itself", statistics.median(times) * 1000, "ms")


def _measure_catching_up(name: str, ada: Desk, bea: Desk, article: ArticleId) -> None:
    work(ada, article, _STEPS)
    sent = timed(ada.sharing.sync)
    tell(f"{name}: {_STEPS} steps sent after days offline", _STEPS / sent, "steps/s")
    came = timed(bea.sharing.sync)
    tell(f"{name}: {_STEPS} steps taken in by a late desk", _STEPS / came, "steps/s")
    tell(f"{name}: a round in which nothing is new", timed(bea.sharing.sync) * 1000, "ms")


def measure_many(folder: Path, article: ArticleId, desks: int) -> None:
    """Let several desks put steps on the server at once, each a commit, and a late one fetch them."""
    with Desk(folder / "Ada.db", actor="Ada") as ada, Desk(folder / "Bea.db", actor="Bea") as bea:
        shared, exchange = ada.sharing.find(), ada.exchange.bundles
        bundles = exchange.given(article)[: _PUT // desks]
        times: list[float] = []
        with ExitStack() as stack:
            couriers = [stack.enter_context(ada.sharing.courier(shared)) for _ in range(desks)]
            late = stack.enter_context(bea.sharing.courier(bea.sharing.find()))

            def put(at: int) -> None:
                case = ArticleId(f"bench-{desks}-{at}")
                for bundle in bundles:
                    times.append(timed(lambda bundle=bundle: couriers[at].put(case, [bundle])))  # type: ignore[misc]

            threads = [threading.Thread(target=put, args=(at,)) for at in range(desks)]
            took = timed(lambda: _run(threads))
            cases = [ArticleId(f"bench-{desks}-{at}") for at in range(desks)]
            caught_up = timed(lambda: [list(late.bundles(case, {})) for case in cases])
    times.sort()
    tell(f"server: {desks} desks at once, each step a commit", len(times) / took, "bundles/s")
    tell(
        "server: … of which a step waits, 99 of 100 for less than", times[len(times) * 99 // 100] * 1000, "ms"
    )
    tell("server: … and a late desk fetches them all", len(times) / caught_up, "bundles/s")


def _run(threads: list[threading.Thread]) -> None:
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def measure_keys(name: str, folder: Path, article: ArticleId, app: QApplication) -> None:
    """Press a verdict's key in one window and wait until the other one shows it; both in this process."""
    with ExitStack() as stack:
        windows = []
        for who in ("Ada", "Bea"):
            session = Session(folder / f"{who}.db", actor=who)
            window = MainWindow(session, Settings(checker=who))
            stack.callback(session.close)
            stack.callback(window.close)
            window.show()
            window.open_article(article)
            windows.append(window)
        ada, bea = windows
        _until(app, lambda: "up to date" in ada.shared_desks.words() + bea.shared_desks.words())
        claims = [placed.id for placed in ada.session.desk.articles.open(article).claims][:_SHOWN]
        ada.activateWindow()
        ada.article.setFocus()
        _until(app, ada.isActiveWindow)
        painted = _Painted(bea.claims.view.viewport())
        times = []
        for at in range(-1, _KEYS):  # the first key loads what keys need, and does not count
            claim = claims[at % len(claims)]
            ada.session.select(claim)
            _until(app, lambda: False, 0.1)  # the presence of the walk has been told by then
            key = Qt.Key.Key_5 if _verdict(bea, claim) != "unconfirmed" else Qt.Key.Key_6
            before = _verdict(bea, claim)
            painted.look_for(lambda claim=claim, before=before: _verdict(bea, claim) != before)  # type: ignore[misc]
            began = time.perf_counter()
            QTest.keyClick(ada.article.page, key)
            _until(app, lambda: painted.is_done)
            times.append((time.perf_counter() - began) * 1000)
    times = sorted(times[1:])
    tell(f"{name}: from a key to the pixels of the other window, median", statistics.median(times), "ms")
    tell(f"{name}: … 95 of 100 within", times[len(times) * 95 // 100 - 1], "ms")
    tell(f"{name}: … the slowest of {_KEYS}", times[-1], "ms")
    if hasattr(os, "getloadavg"):
        tell(
            f"{name}: … while so many programs wanted a processor", os.getloadavg()[0], f"of {os.cpu_count()}"
        )


class _Painted(QObject):
    """Tells whether a widget was painted while something held."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.is_done = False
        self._holds: Callable[[], bool] = lambda: False
        widget.installEventFilter(self)

    def look_for(self, holds: Callable[[], bool]) -> None:
        """Begin anew, and look for something else."""
        self.is_done, self._holds = False, holds

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that the widget is painted."""
        if event.type() is QEvent.Type.Paint and not self.is_done:
            self.is_done = self._holds()
        return super().eventFilter(watched, event)


def _verdict(window: MainWindow, claim: ClaimId) -> str | None:
    case = window.session.case
    placed = None if case is None else case.find(claim)
    return None if placed is None else placed.claim.verdict


def _until(app: QApplication, holds: Callable[[], bool], seconds: float = 30.0) -> None:
    ends = time.perf_counter() + seconds
    while not holds() and time.perf_counter() < ends:
        app.processEvents()
        time.sleep(0.001)


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that something takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def tell(what: str, figure: float, unit: str) -> None:
    """Print a figure."""
    print(f"{what:<64} {figure:>10.1f} {unit}", flush=True)


if __name__ == "__main__":
    main()
