"""The words in which the foot of the window says how it stands with the shared desks."""

from PySide6.QtCore import QDate

from ui.shared.links import since_when


def test_who_is_offline_for_days_is_told_the_day_too() -> None:
    at = "2026-11-28T12:05:00.000Z"

    assert "Nov" not in since_when(at, QDate(2026, 11, 28))
    assert since_when(at, QDate(2026, 11, 30)).startswith("28 Nov 2026, ")
