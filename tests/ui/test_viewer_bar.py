"""The bar above a copy: what is said of the passage is never cut, whatever stands beside it."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from factcheck.models import Found
from ui import theme
from ui.copies.bar import ViewerBar
from ui.theme import Choice
from ui.widgets.elided import ElidedLabel


@pytest.mark.parametrize("width", range(440, 760, 20))
def test_a_row_is_added_where_the_number_of_the_page_takes_the_room(qtbot: QtBot, width: int) -> None:
    theme.themes().choose(Choice.LIGHT)
    bar = ViewerBar()
    qtbot.addWidget(bar)
    bar.setFixedWidth(width)
    bar.offer_views(text=True, picture=True)
    bar.show_view(True)
    bar.show_found(Found.WORD_FOR_WORD)
    bar.show()
    bar.show_page(1, 8)  # it is drawn last, in a job

    def cut() -> list[str]:
        parts: list[QLabel | QAbstractButton] = [
            *bar.findChildren(QLabel),
            *bar.findChildren(QAbstractButton),
        ]
        return [
            part.text()
            for part in parts
            if part.isVisible()
            and not isinstance(part, ElidedLabel)
            and part.width() < part.sizeHint().width()
        ]

    qtbot.waitUntil(lambda: cut() == [])
