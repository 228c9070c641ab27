"""The initials of those who are on a claim stand in one order in the list and in the margin."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.claims.delegate import paint_initials

WIDE = 60


def painted(*names: str) -> QImage:
    image = QImage(WIDE, 30, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_initials(painter, WIDE - 5, 5, names)
    painter.end()
    return image


def test_initials_are_read_from_left_to_right(qtbot: QtBot) -> None:
    both, last = painted("Ada", "Bea"), painted("Bea")
    half = both.rect().adjusted(WIDE - 22, 0, 0, 0)

    assert both.copy(half) == last.copy(half)
    assert both != last
