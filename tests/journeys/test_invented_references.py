"""An invented reference shows at once: in the register's list, and on the source beside the claim."""

from PySide6.QtCore import Qt

from tests.desktop import Desktop
from tests.journeys.test_register import fill, register, said_on_card, titles


def test_a_number_that_cannot_be_right_shows_in_the_list_and_beside_the_claim(opened: Desktop) -> None:
    fill(opened)
    opened.window.session.select(opened.case.claims[2].id)
    words = "⚠ “978-3-16-148410-1” is no ISBN: its check digit is wrong."
    opened.qtbot.waitUntil(lambda: words in said_on_card(opened))
    page = register(opened)
    row = titles(page).index("⚠ Harbour log")
    assert "is no ISBN" in page.model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert page.model.index(row, 0).data(Qt.ItemDataRole.EditRole) == "Harbour log"
