"""Opens addresses and files in other programs; nothing else in the window does."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
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


_PLAYERS = {"mpv": ("--start={seconds}", "--force-window", "--"), "vlc": ("--start-time={seconds}", "--")}
"""Players that can begin anywhere, with what tells them where."""


def play_elsewhere(path: Path, seconds: float) -> bool:
    """Open a recording that this program has just written in a player; tell whether it begins at a moment."""
    for program, options in _PLAYERS.items():
        found = shutil.which(program)
        given = [option.format(seconds=f"{max(0.0, seconds):.1f}") for option in options]
        if found and QProcess.startDetached(found, [*given, str(path.resolve())])[0]:
            return True
    open_file(path)
    return seconds <= 0
