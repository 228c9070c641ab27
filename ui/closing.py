"""Asks before a window closes on what could not be saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from factcheck.desk.files import write_whole
from factcheck.errors import LibraryError
from ui import dialogs
from ui.session import Session
from ui.translation import said


class Closable(Protocol):
    """What closes once the person has answered."""

    session: Session

    @property
    def frame(self) -> QWidget:
        """The widget that the question belongs to."""

    def close(self) -> bool:
        """Close for good."""


def may_close(window: Closable) -> bool:
    """Tell whether all that was typed is saved; else ask what is to become of it."""
    unsaved = window.session.unsaved
    unsaved.try_again()
    if not unsaved.texts:
        return _is_held_kept(window)
    translate = QCoreApplication.translate
    dialogs.choose(
        window.frame,
        translate("closing", "Some of what you typed is not saved."),
        translate("closing", "It could not be written: {reason}\n\n{fields}").format(
            reason=window.session.failure,
            fields="\n".join(f"{kept.name}: {kept.text}" for kept in unsaved.texts),
        ),
        {
            translate("closing", "Try again"): lambda: _close(window),
            translate("closing", "Write it to a file…"): partial(_choose_file, window),
            translate("closing", "Close without it"): partial(_close_without, window),
        },
        preferred=0,
    )
    return False


def _is_held_kept(window: Closable) -> bool:
    """Tell whether the library is in its place, or the person knows where what was done is kept."""
    session, translate = window.session, QCoreApplication.translate
    fate = session.desk.safe.fate
    if fate is None or session.may_lose:
        return True
    headline = translate("closing", "The library is no longer where it was opened.")
    again = {translate("closing", "Try again"): lambda: _close(window)}
    leave = {translate("closing", "Close"): partial(_close_lost, window)}
    try:
        kept = session.desk.safe.keep_held()
    except LibraryError as error:
        told = translate("closing", "What was done in it could not be kept: {reason}")
        dialogs.choose(
            window.frame, headline, told.format(reason=said(error.sentence)), again | leave, preferred=0
        )
        return False
    told = translate("closing", "What was done in it is kept as {copy}.").format(copy=kept)
    dialogs.choose(window.frame, headline, told, leave, preferred=0)
    return False


def _close_lost(window: Closable) -> None:
    window.session.may_lose = True
    window.close()


def _close(window: Closable) -> None:
    window.close()


def _choose_file(window: Closable) -> None:
    translate = QCoreApplication.translate
    dialogs.choose_target(
        window.frame,
        translate("closing", "Write what is not saved to a file"),
        "not-saved.txt",
        translate("closing", "All files (*)"),
        "txt",
        partial(_write, window),
    )


def _write(window: Closable, target: Path) -> None:
    texts = "\n\n".join(f"{kept.name}\n{kept.text}" for kept in window.session.unsaved.texts)
    if window.session.did(partial(write_whole, closed=True), target, f"{texts}\n".encode()):
        _close_without(window)


def _close_without(window: Closable) -> None:
    window.session.unsaved.give_up()
    window.close()
