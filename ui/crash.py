"""What happens when the program meets a bug: it says so, keeps the details, and goes on.

The work is in the library already. faulthandler writes to a file of its own, which is shown
at the next start if the program was ended by the system.
"""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QObject, QTimer, Signal, qVersion
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from factcheck import __version__
from ui import dialogs

log = logging.getLogger(__name__)


class CrashDialog(QDialog):
    """Shows a report that the person may copy and send; nothing is sent by itself."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(640, 420)
        heading = QLabel(self.tr("This should not have happened. Your work is safe in the library."))
        heading.setProperty("look", "title")
        hint = QLabel(
            self.tr(
                "You can go on working. The report below stays on this machine; it may hold words of "
                "your article, so read it before you pass it on."
            ),
            wordWrap=True,
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
        go_on = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setProperty("look", "primary")
        buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        for widget in (heading, hint, self.report, buttons):
            layout.addWidget(widget)


class CrashKeeper(QObject):
    """Catches what nobody else caught, in the window's thread and in others."""

    caught = Signal(str)

    def __init__(self, window: Callable[[], QWidget | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._shown = False
        self.caught.connect(self._show)

    def install(self) -> None:
        """Take over from Python's own hook, which would only print."""
        sys.excepthook = self.catch

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log a bug and show it; an interrupt from the keyboard ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.critical("uncaught", exc_info=(kind, error, trace))
        self.caught.emit(report_of(error))

    def show_error(self, error: BaseException) -> None:
        """Show a bug that was caught in another thread."""
        log.critical("uncaught in a job", exc_info=error)
        self.caught.emit(report_of(error))

    def _show(self, report: str) -> None:
        if self._shown:
            return
        # Opened once the event that failed is over, so that the dialog does not stand in its way.
        self._shown = True
        QTimer.singleShot(0, self, lambda: self._open(report))

    def _open(self, report: str) -> None:
        dialog = CrashDialog(report, self._window())
        dialog.finished.connect(self._closed)
        dialogs.show_dialog(dialog)

    def _closed(self) -> None:
        self._shown = False


def report_of(error: BaseException) -> str:
    """Return what a developer needs to know of a bug."""
    system = f"Factcheck Desk {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    trace = "".join(traceback.format_exception(error))
    return f"{system}, {platform.platform()}\n\n{trace}"


def watch_for_faults(path: Path) -> tuple[str, IO[str]]:
    """Let faulthandler write to a file; return what the last run left there, and the open file."""
    left = path.read_text("utf-8", "replace") if path.exists() else ""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = path.open("w", encoding="utf-8")
    faulthandler.enable(file)
    return left, file
