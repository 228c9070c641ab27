"""What happens when the program meets a bug: it says so, keeps the details, and goes on.

The work is in the library already. faulthandler writes to a file of its own, which is shown
at the next start if the program was ended by the system.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QObject, QTimer, Signal, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from factcheck import __version__, private

log = logging.getLogger(__name__)


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
        log.critical("uncaught\n%s", trace_of(error))
        self.caught.emit(report_of(error))

    def show_error(self, error: BaseException) -> None:
        """Show a bug that was caught in another thread."""
        log.critical("uncaught in a job\n%s", trace_of(error))
        self.caught.emit(report_of(error))

    def _show(self, report: str) -> None:
        if self._shown:
            return
        # Opened once the event that failed is over, so that the dialog does not stand in its way.
        self._shown = True
        QTimer.singleShot(0, self, lambda: self._open(report))

    def _open(self, report: str) -> None:
        # Dialogs are imported when one is opened: at the start they would only take time.
        from ui import dialogs
        from ui.crash_dialog import CrashDialog

        dialog = CrashDialog(report, self._window())
        dialog.finished.connect(self._closed)
        dialogs.show_dialog(dialog)

    def _closed(self) -> None:
        self._shown = False


def report_of(error: BaseException) -> str:
    """Return what a developer needs to know of a bug."""
    import platform

    system = f"Factcheck Desk {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    return f"{system}, {platform.platform()}\n\n{trace_of(error)}"


def trace_of(error: BaseException) -> str:
    """Return where an error and its causes arose, without their messages, which may quote the article."""
    parts = []
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        frames = "".join(traceback.format_tb(link.__traceback__))
        parts.append(f"{frames}{type(link).__module__}.{type(link).__qualname__}")
        link = link.__cause__ or link.__context__
    return "\n\n↑\n\n".join(parts)  # each came of what stands below it


def watch_for_faults(path: Path) -> tuple[str, IO[str]]:
    """Let faulthandler write to a file; return what the last run left there, and the open file."""
    left = path.read_text("utf-8", "replace") if path.exists() else ""
    private.make_folder(path.parent)
    path.unlink(missing_ok=True)
    private.make_file(path)
    file = path.open("w", encoding="utf-8")
    faulthandler.enable(file)
    return left, file
