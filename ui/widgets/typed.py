"""What is typed into a field, kept together with the id it was typed for until it is handed over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

WAIT = 500
"""Milliseconds after the last key until the text is handed over."""


class Typed(QObject):
    """Hands over what was typed, always with the id that the field was opened for.

    A field outlives what it shows: the pane may have moved on to another claim before a pause or
    a change of focus lets the field hand over. So the id is taken when the field is opened, and
    opening it for another id hands over what is pending first.
    """

    written = Signal(str, str)
    """The id that the field was opened for, and its text."""
    overtaken = Signal(str, str)
    """The id, and what somebody else stored while the person was typing; told once they have left."""

    def __init__(self, field: QWidget, text: Callable[[], str], *, pauses: bool = True) -> None:
        """Take what reads the field; without ``pauses`` it reports the text only when told to."""
        super().__init__(field)
        self.owner = ""
        self._text = text
        self._stored = ""
        self._pauses = pauses
        self._pending = False
        self._theirs = ""
        """What somebody else stored meanwhile, which the person has not seen."""
        self._timer = QTimer(self, singleShot=True, interval=WAIT)
        self._timer.timeout.connect(self._pause)

    def edited(self) -> None:
        """Take note of a key, and hand over when no other follows for a while."""
        self._pending = True
        if self._pauses:
            self._timer.start()

    def open_for(self, owner: str, stored: str) -> bool:
        """Take whose text is shown, and tell whether the field must be filled with what is stored.

        What is being typed is not overwritten. Neither is a text that differs from the stored one
        in outer blanks alone: these are the blank before the next word of somebody who paused.
        """
        if owner != self.owner:
            self.hand_over()
            self.owner, self._stored = owner, stored
            return stored != self._text()
        if self._pending:
            if stored.strip() not in (self._stored.strip(), self._text().strip()):
                self._theirs = stored.strip()
            return False
        if stored.strip() == self._text().strip():
            self._stored = self._text()
            return False
        self._stored = stored
        return True

    def hand_over(self) -> None:
        """Hand over now, if anything is new, and tell what somebody else stored meanwhile."""
        self._pause()
        theirs, self._theirs = self._theirs, ""
        # Who saw it and took it over, in whatever words around it, need not be told.
        if theirs and theirs not in self._text():
            self.overtaken.emit(self.owner, theirs)

    def _pause(self) -> None:
        """Hand over while the person may go on: nothing may change under their cursor."""
        self._timer.stop()
        self._pending = False
        text = self._text()
        if text != self._stored:
            self._stored = text
            self.written.emit(self.owner, text)
