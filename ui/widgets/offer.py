"""One line of a list of offers, apart from the list, which is made when something is first looked for."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
"""Keys that go down and up in what is offered."""


class Offer(Struct, frozen=True):
    """One line of the list; without a value it is a heading, or says that there is nothing."""

    text: str
    value: object = None
    second: str = ""
    """What stands beside it in quiet ink."""
    words: tuple[str, ...] = ()
    """What was looked for, shown bold where it stands."""
