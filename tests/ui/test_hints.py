"""Hints of fields: the longest for which there is room beside what the style keeps."""

from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from ui import theme
from ui.theme import Choice
from ui.widgets.hint import BESIDE

_KEPT_BY_QT = 6
"""Two pixels on each side of the text, and the cursor's."""


class _Field(QLineEdit):
    def room(self) -> int:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        contents = QStyle.SubElement.SE_LineEditContents
        return self.style().subElementRect(contents, option, self).width() - _KEPT_BY_QT


def test_a_hint_knows_what_the_style_keeps_beside_the_text_of_a_field(qtbot: QtBot) -> None:
    theme.themes().choose(Choice.LIGHT)
    field = _Field()
    qtbot.addWidget(field)
    field.resize(240, 32)
    field.ensurePolished()
    assert field.room() == field.width() - BESIDE
