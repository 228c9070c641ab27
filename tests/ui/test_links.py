"""The words in which the foot of the window says how it stands with the shared desks."""

from pathlib import Path

from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from ui.session import Session
from ui.shared.links import SharedDesks, since_when


def test_who_is_offline_for_days_is_told_the_day_too() -> None:
    at = "2026-11-28T12:05:00.000Z"

    assert "Nov" not in since_when(at, QDate(2026, 11, 28))
    assert since_when(at, QDate(2026, 11, 30)).startswith("28 Nov 2026, ")


def test_a_case_that_is_shared_encrypted_says_so_at_once(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    assert session.case is not None
    desk = session.desk
    desk.set_actor("Ada")
    shared = desk.sharing.create_in_folder(tmp_path / "shared", "Harbour")
    links = SharedDesks(session)
    links.start()
    try:
        qtbot.waitUntil(lambda: links.words() == "up to date")
        desk.sharing.share(session.case.article.id, shared, encrypted=True)
        links.renew()
        assert links.words().endswith("· encrypted")
    finally:
        links.stop()
