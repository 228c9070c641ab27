"""A conflict is settled by a key only where it can be seen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from factcheck.desk import Desk
from tests.desktop import Desktop

CTRL = Qt.KeyboardModifier.ControlModifier


def standing(desktop: Desktop) -> int:
    return len(desktop.case.conflicts)


def test_a_conflict_that_is_scrolled_out_of_sight_is_shown_before_it_is_settled(
    opened: Desktop, tmp_path: Path
) -> None:
    desk, article = opened.window.session.desk, opened.case.article.id
    claim = opened.case.claims[0].id
    own = desk.exchange.bundles
    with Desk(tmp_path / "ben.factcheck", actor="Ben") as ben:
        ben.exchange.bundles.taken_in(own.given(article), own.file)
        ben.verdicts.set(claim, "wrong")
        desk.verdicts.set(claim, "confirmed")
        own.taken_in(ben.exchange.bundles.given(article), ben.exchange.bundles.file)
    opened.window.session.catch_up()
    opened.window.session.select(claim)
    opened.window.resize(1024, 500)
    inspector = opened.window.inspector
    opened.qtbot.waitUntil(lambda: inspector.is_in_sight(inspector.conflicts))
    inspector.reveal(inspector.note)
    opened.qtbot.waitUntil(lambda: not inspector.is_in_sight(inspector.conflicts))

    opened.window.return_to_article()
    opened.press(Qt.Key.Key_2, CTRL)
    assert standing(opened) == 1
    assert inspector.is_in_sight(inspector.conflicts)
    opened.press(Qt.Key.Key_2, CTRL)
    assert standing(opened) == 0
    assert opened.selected.claim.verdict == "wrong"
