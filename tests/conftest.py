"""What every test stands on: no screen, a home of its own, no dialog that blocks, nothing left running."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # Qt warns of any other encoding, and warnings fail

import gc
import sys
import threading
import traceback
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest
import shiboken6
from PySide6 import QtWidgets
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QThread, QThreadPool, QTimer
from pytestqt.qtbot import QtBot

from factcheck.exchange.server.cluster import Cluster
from tests import identities, new_libraries
from tests.exchange import postgres
from tests.references import OPTION, References
from ui import faces

faces.tell_fontconfig()  # before the first test that shows a widget

pytest_plugins = ["pytester"]

hypothesis.settings.register_profile(
    "desk",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("desk")


def pytest_collection_finish() -> None:
    """Leave the modules and the tests, which stay to the end, out of every search for garbage."""
    gc.collect()
    gc.freeze()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a run write the reference files anew instead of comparing with them."""
    parser.addoption(OPTION, action="store_true", help="write tests/reference anew")


@pytest.fixture
def references(request: pytest.FixtureRequest) -> References:
    """Return what compares with the reference files, or writes them anew."""
    return References(rewrite=bool(request.config.getoption(OPTION)))


class BlockingDialogError(AssertionError):
    """A test reached a call that would wait for a person's click forever."""


BLOCKING_CALLS = {
    "QDialog": ("exec",),
    "QMessageBox": ("exec", "about", "aboutQt", "critical", "information", "question", "warning"),
    "QFileDialog": (
        "exec",
        "getExistingDirectory",
        "getExistingDirectoryUrl",
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getOpenFileUrls",
        "getSaveFileName",
        "getSaveFileUrl",
    ),
    "QInputDialog": ("exec", "getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
    "QColorDialog": ("exec", "getColor"),
    "QFontDialog": ("exec", "getFont"),
}


@pytest.fixture(scope="session", autouse=True)
def no_blocking_dialogs() -> Iterator[None]:
    """Make every call that waits for a click raise; a test that wants one replaces it itself."""
    with pytest.MonkeyPatch.context() as patch:
        for dialog, names in BLOCKING_CALLS.items():
            for name in names:
                patch.setattr(getattr(QtWidgets, dialog), name, _refuse(f"{dialog}.{name}"))
        yield


def _refuse(call: str) -> Callable[..., Any]:
    def refuse(*_arguments: Any, **_options: Any) -> Any:
        raise BlockingDialogError(f"{call} would block: use open() and a signal")

    return refuse


@pytest.fixture(scope="session", autouse=True)
def few_migrations(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Make each new library a copy of one that has had its migrations; tests/library runs them every time."""
    with new_libraries.copied(tmp_path_factory.mktemp("new")):
        yield


@pytest.fixture(scope="session", autouse=True)
def quick_codes() -> Iterator[None]:
    """Let the codes of invitations take little work; tests/exchange/test_folder.py says how much it is."""
    with identities.quick_codes():
        yield


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a home folder and a library of its own, so that none touches the person's files."""
    home = tmp_path_factory.mktemp("home")
    for name in [name for name in os.environ if name.startswith("FACTCHECK_")]:
        monkeypatch.delenv(name)
    folders = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "AppData/Roaming",
        "LOCALAPPDATA": home / "AppData/Local",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local/share",
        "XDG_STATE_HOME": home / ".local/state",
        "FACTCHECK_LIBRARY": home / "library.db",
    }
    for name, folder in folders.items():
        monkeypatch.setenv(name, str(folder))
    return home


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Keep each widget to the end of its test: freed while Qt hands it an event, it would end the process."""
    kept: list[QtWidgets.QWidget] = []
    add = qtbot.addWidget

    def keep(widget: QtWidgets.QWidget, **options: Any) -> None:
        kept.append(widget)
        add(widget, **options)

    monkeypatch.setattr(qtbot, "addWidget", keep)
    return qtbot


@pytest.fixture(scope="session")
def one_server() -> Iterator[Cluster]:
    """Start a PostgreSQL server for the whole run, where a test asks for one."""
    with postgres.cluster() as made:
        yield made


@pytest.fixture
def server(one_server: Cluster) -> Cluster:
    """Return a PostgreSQL server that runs and whose database is empty."""
    postgres.empty(one_server)
    return one_server


class Started:
    """Remembers where each timer, animation and thread was started, without keeping it alive."""

    def __init__(self) -> None:
        self._places: list[tuple[weakref.ref[Any], str]] = []

    def watch(self, patch: pytest.MonkeyPatch, cls: type, name: str = "start") -> None:
        """Note the caller of each call of the method, then let it go ahead."""
        original = getattr(cls, name)

        def start(thing: Any, *arguments: Any, **options: Any) -> Any:
            caller = traceback.extract_stack(sys._getframe(1), limit=1)[0]
            self._places.append((weakref.ref(thing), f"{caller.filename}:{caller.lineno}"))
            try:
                return original(thing, *arguments, **options)
            except TypeError:  # connected to a signal, which hands a Python function all it carries
                return original(thing)

        patch.setattr(cls, name, start)

    def take(self) -> list[tuple[Any, str]]:
        """Give what is still there of all that was started, with its place, and forget it."""
        there = [(thing(), place) for thing, place in self._places]
        self._places.clear()
        return [(thing, place) for thing, place in there if thing is not None and shiboken6.isValid(thing)]


@pytest.fixture(scope="session")
def started() -> Iterator[Started]:
    """Watch the starts of timers, animations and threads for the whole run."""
    record = Started()
    with pytest.MonkeyPatch.context() as patch:
        for cls in (QTimer, QAbstractAnimation, QThread):
            record.watch(patch, cls)
        yield record


@pytest.fixture(autouse=True)
def nothing_left_running(started: Started) -> Iterator[None]:
    """Fail a test that leaves a timer, an animation or a thread running, and say where it was started."""
    threads = set(threading.enumerate())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [place for thing, place in started.take() if _stop(thing)]
    if not QThreadPool.globalInstance().waitForDone(5_000):
        left.append("QThreadPool: a job that did not end within 5 s")
    left += [f"thread {t.name}" for t in set(threading.enumerate()) - threads if not t.daemon]
    if left:
        pytest.fail("left running, started at: " + ", ".join(left))


def _stop(thing: QTimer | QAbstractAnimation | QThread) -> bool:
    """Stop what still runs, so that only its own test fails; tell whether it ran."""
    if isinstance(thing, QThread):
        if not thing.isRunning():
            return False
        thing.quit()
        thing.wait(2_000)
        return True
    if isinstance(thing, QTimer):
        running = thing.isActive()
    else:
        running = thing.state() == QAbstractAnimation.State.Running
    if running:
        thing.stop()
    return running
