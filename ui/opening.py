"""Opens addresses and files in other programs; nothing else in the window does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from factcheck.text import addresses


def open_address(address: str) -> bool:
    """Open an http, https, mailto or doi address; anything else is refused."""
    safe = addresses.openable(address)
    return bool(safe) and QDesktopServices.openUrl(QUrl(safe, QUrl.ParsingMode.StrictMode))


def open_file(path: Path) -> bool:
    """Open a file that this program has just written."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.resolve())))


def show_in_folder(path: Path) -> bool:
    """Open the folder of a file that this program has just written."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.resolve().parent)))
