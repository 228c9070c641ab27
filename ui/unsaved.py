"""What was typed and could not be written, as on a full disk or in an article that was signed meanwhile.

It is kept, shown again, and tried again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from factcheck.errors import LibraryError, NotFoundError, RoleError, SignedError, UserError
from factcheck.models import EventKind

if TYPE_CHECKING:
    from ui.widgets.line import TextLine
    from ui.widgets.memo import Memo

_TRIED_AGAIN_MS = 3_000
_MAY_PASS = (LibraryError, SignedError, NotFoundError, RoleError)
"""What may be otherwise later: a full disk, an article signed or a claim deleted by somebody meanwhile.

Or a case that came under a role which may not write this, while it was being written.
"""

Write = Callable[[Any, str], object]
"""Writes a field of the library: takes the id that it belongs to, and the text.

The id is of whatever kind the field was shown for; Qt's signals carry it as plain text.
"""

log = logging.getLogger(__name__)


class UnsavedText(Struct, frozen=True):
    """A text that is not in the library yet."""

    name: str
    """What its field is called."""
    text: str
    write: Write


class Unsaved(QObject):
    """Writes what is typed, and keeps what cannot be written by field and id until it can."""

    changed = Signal()
    refused = Signal(object)
    """The UserError that a text was refused with."""
    overtaken = Signal(str, str, str)
    """The field, the id, and what somebody else stored there while the person was typing."""

    def __init__(self, refuse: Callable[[EventKind], object], parent: QObject | None = None) -> None:
        """``refuse`` raises RoleError where nobody with the person's role may take a step of this kind."""
        super().__init__(parent)
        self._refuse = refuse
        self._kept: dict[tuple[str, str], UnsavedText] = {}
        self._again = QTimer(self, interval=_TRIED_AGAIN_MS)
        self._again.timeout.connect(self.try_again)

    @property
    def texts(self) -> list[UnsavedText]:
        """What is not saved, in the order in which it was typed."""
        return list(self._kept.values())

    def text(self, field: str, owner: str) -> str | None:
        """Return the text of a field that is not saved, or None."""
        kept = self._kept.get((field, owner))
        return kept.text if kept is not None else None

    def write(self, field: str, owner: str, kept: UnsavedText) -> None:
        """Write a text; one that the library cannot take now is kept and tried again by itself."""
        known = (field, owner) in self._kept
        error = _failure(partial(kept.write, owner, kept.text))
        if isinstance(error, _MAY_PASS):
            self._kept[field, owner] = kept
        else:
            self._kept.pop((field, owner), None)
        if error is not None and not known:
            self.refused.emit(error)
        self._follow()

    def try_again(self) -> None:
        """Write what is kept; what is refused for another reason than before is given up with a sentence."""
        for (field, owner), kept in list(self._kept.items()):
            error = _failure(partial(kept.write, owner, kept.text))
            if isinstance(error, LibraryError):
                break  # nothing else would be written either
            if isinstance(error, _MAY_PASS):
                continue
            del self._kept[field, owner]
            if error is not None:
                self.refused.emit(error)
        self._follow()

    def refusal(self, kind: EventKind) -> UserError | None:
        """Return what a step of this kind is refused with to the person's role, or None."""
        return _failure(partial(self._refuse, kind))

    def give_up(self) -> None:
        """Forget what is not saved: the person said so."""
        self._kept.clear()
        self._follow()

    def _follow(self) -> None:
        if self._kept and not self._again.isActive():
            self._again.start()
        elif not self._kept:
            self._again.stop()
        self.changed.emit()


class BoundField(QObject):
    """Ties a field of the window to one of the library; only who may write there can type into it."""

    def __init__(
        self, unsaved: Unsaved, field: Memo | TextLine, key: str, write: Write, kind: EventKind
    ) -> None:
        """Take the field, by which key its unsaved texts are kept, what writes it, and as which step."""
        super().__init__(field)
        self._unsaved, self._field, self._key, self._write = unsaved, field, key, write
        self._kind = kind
        field.installEventFilter(self)
        field.written.connect(self.take)
        field.overtaken.connect(lambda owner, theirs: unsaved.overtaken.emit(key, owner, theirs))
        unsaved.changed.connect(self._mark)

    def show_text(self, owner: str, stored: str) -> None:
        """Show the text of an id: what was typed and is not saved yet, else what is stored."""
        kept = self._unsaved.text(self._key, owner)
        self._field.show_text(owner, stored if kept is None else kept)
        # What was typed before the case came under the role can still be taken out.
        refused = kept is None and self._unsaved.refusal(self._kind) is not None
        if refused is not self._field.isReadOnly():
            self._field.setReadOnly(refused)
            self._field.style().polish(self._field)
        self._mark()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say why nothing is written where somebody types into a field that their role may only read."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            refused = self._unsaved.refusal(self._kind) if self._field.isReadOnly() else None
            if refused is not None and event.text().isprintable() and event.text():
                self._unsaved.refused.emit(refused)
        return super().eventFilter(watched, event)

    def take(self, owner: str, text: str) -> None:
        """Write a text of the field, or keep it until that is possible."""
        self._unsaved.write(
            self._key, owner, UnsavedText(self._field.accessibleName(), text.strip(), self._write)
        )

    def holds(self, owner: str) -> bool:
        """Tell whether the text of an id is not saved."""
        return self._unsaved.text(self._key, owner) is not None

    def _mark(self) -> None:
        self._field.set_unsaved(self.holds(self._field.owner))


def _failure(action: Callable[[], object]) -> UserError | None:
    """Do something and return what it was refused with."""
    try:
        action()
    except UserError as error:
        log.info("not written: %s, %s", type(error).__name__, type(error.__cause__).__name__)
        return error
    return None
