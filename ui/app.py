"""Starts the application: library, theme, window."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtWidgets import QApplication

from factcheck import __version__
from factcheck import settings as settings_file
from factcheck.paths import library_path
from ui import faces, theme, translation
from ui.crash import CrashKeeper, watch_for_faults
from ui.first_library import opened
from ui.main_window import MainWindow
from ui.theme import Choice

log = logging.getLogger(__name__)

_TITLE_BAR = 40


def start(library: Path | None, files: Sequence[Path], *, language: str = "", self_test: bool = False) -> int:
    """Open the window on a library and return the exit code."""
    faces.tell_fontconfig()
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])  # setStyle() would have PySide make all of QStyle
    tune_interpreter()
    app.setApplicationName("factcheck-desk")
    app.setApplicationDisplayName("Factcheck Desk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("factcheck-desk")
    settings = settings_file.load()
    spoken = translation.load(app, translation.wanted(language, settings.language))
    if spoken is None and language not in ("", "en"):
        log.warning("there is no translation into %s", language)
    choice = Choice(settings.theme) if settings.theme in set(Choice) else Choice.SYSTEM
    theme.themes().choose(choice)
    app.setWindowIcon(theme.icon("factcheck-desk"))
    window: MainWindow | None = None
    keeper = CrashKeeper(lambda: window, app)
    keeper.install()
    session = opened(library or library_path(), settings.checker)
    if session is None:
        return 2
    left, faults = watch_for_faults(settings_file.settings_path().with_name("faults.log"))
    window = MainWindow(session, settings)
    # A title bar comes on top of it: with less room the status bar and what is told there would be hidden.
    window.resize(window.size().boundedTo(window.screen().availableSize() - QSize(0, _TITLE_BAR)))
    window.show()
    window.jobs.crashed.connect(keeper.show_error)
    for file in files:
        window.commands.articles.open_file(file)
    _tell_of_before(window, left)
    QTimer.singleShot(200, window, window.get_ready)
    QTimer.singleShot(2_000, window, lambda: window.commands.backups.back_up_daily())
    QTimer.singleShot(3_000, window, lambda: window.commands.backups.ask_due())
    if self_test:
        QTimer.singleShot(0, window, window.close)
    gc.freeze()  # what the start made stays to the end, and need not be looked through again
    gc.enable()
    code = app.exec()
    session.close()
    faults.close()
    return code


def _tell_of_before(window: MainWindow, left: str) -> None:
    """Tell what went wrong before this start: a crash, or a journal that has lost steps."""
    # Dialogs are imported when one is opened: at the start they would only take time.
    if left.strip():
        from ui import dialogs
        from ui.crash_dialog import CrashDialog

        dialogs.show_dialog(CrashDialog(left, window))
    lost = window.session.desk.lost
    if lost is not None:
        from ui import dialogs

        headline = QCoreApplication.translate("app", "The last steps may be missing.")
        dialogs.tell(window, headline, translation.said(lost))


def tune_interpreter() -> None:
    """Keep Python's own housekeeping out of the way of keys and clicks."""
    sys.setswitchinterval(0.0001)  # a job must not hold the window up for the usual 5 ms each time
    # An article of 5,000 claims is 40,000 small values in no circle. With the usual thresholds the
    # collector looks all of them through as it opens, which takes a fifth of the time.
    gc.set_threshold(10_000, 20, 20)
