"""The writer sends a newer draft in the middle of the work: the checks come along, and nothing is guessed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from factcheck.case import figures
from factcheck.models import ClaimId, Status
from tests.desktop import CONTROL, Desktop
from tests.stories import SHORT, WIRE

Key = Qt.Key

NEWER = (
    WIRE.replace("$640 million", "$690 million")
    .replace("About 31,000 cars a day are expected to use it.", "")
    .replace("The opposition says no.", "The opposition says no. The tolls begin in May.")
)


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    path = tmp_path / "tunnel-2.txt"
    path.write_text(NEWER, encoding="utf-8")
    return path


def drop(desktop: Desktop, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    desktop.window.dropEvent(QDropEvent(QPointF(30, 30), Qt.DropAction.CopyAction, data, left, none))


def decided(desktop: Desktop) -> dict[str, ClaimId]:
    """Give three claims a verdict, and return their ids by what becomes of them."""
    claims = {
        "changed": desktop.claim_with("$640 million").id,
        "cut": desktop.claim_with("31,000 cars").id,
        "kept": desktop.claim_with("14 contractors").id,
    }
    for claim in claims.values():
        desktop.window.session.select(claim)
        desktop.window.article.setFocus()
        desktop.press(Key.Key_5)
    return claims


def test_a_newer_draft_dropped_on_the_article_carries_the_checks(opened: Desktop, newer: Path) -> None:
    claims = decided(opened)
    article = opened.case.article.id
    drop(opened, newer)
    opened.answer("A newer draft of this article")

    assert opened.case.article.id == article
    assert opened.case.draft.number == 2
    found = {name: opened.case.find(claim) for name, claim in claims.items()}
    kept, changed, cut = found["kept"], found["changed"], found["cut"]
    assert kept is not None
    assert changed is not None
    assert cut is not None
    assert (kept.placement.status, kept.claim.verdict) in [
        (Status.PLACED, "unconfirmed"),
        (Status.MOVED, "unconfirmed"),
    ]
    assert (changed.placement.status, changed.claim.verdict) == (Status.CHANGED, None)
    assert "$690 million" in changed.text
    assert cut.placement.status is Status.ORPHANED
    assert any("tolls begin in May" in placed.text for placed in opened.case.claims)
    opened.answer("Walk through")
    looked_at = {opened.selected.id}
    for _ in range(5):
        opened.window.run_command("next")
        looked_at.add(opened.selected.id)
    assert {changed.id, cut.id} <= looked_at
    assert kept.id not in looked_at, "what stands as it stood needs no second look"


def test_undo_returns_to_the_earlier_draft_with_everything_as_it_was(opened: Desktop, newer: Path) -> None:
    claims = decided(opened)
    before = opened.case
    drop(opened, newer)
    opened.answer("A newer draft of this article")
    opened.answer("Walk through")
    opened.wait_for_window()
    opened.window.article.setFocus()
    opened.press(Key.Key_Z, CONTROL)

    assert opened.case.draft.number == 1
    assert opened.case.draft.text == before.draft.text
    for claim in claims.values():
        now, then = opened.case.find(claim), before.find(claim)
        assert now is not None
        assert then is not None
        assert (now.claim.verdict, now.span, now.text) == (then.claim.verdict, then.span, then.text)


def test_another_article_dropped_there_stays_another_article(opened: Desktop, tmp_path: Path) -> None:
    first = opened.case.article.id
    other = tmp_path / "bridge.txt"
    other.write_text(SHORT, encoding="utf-8")
    drop(opened, other)
    opened.answer("Another article")
    assert opened.case.article.id != first
    assert opened.case.draft.number == 1


def test_the_counts_agree_after_a_claim_was_closed_as_cut(opened: Desktop, newer: Path) -> None:
    cut = decided(opened)["cut"]
    drop(opened, newer)
    opened.answer("A newer draft of this article")
    opened.answer("Later")
    opened.wait_for_window()
    opened.window.session.select(cut)
    opened.window.article.setFocus()
    opened.press(Key.Key_X)
    claims = opened.window.claims
    total = figures.progress_of(opened.case).total
    assert claims.count("all") == total == len(opened.case.claims) + len(opened.case.orphans) - 1
    assert (claims.count("orphaned"), claims.count("cut")) == (0, 1)
    for key in ("all", "cut"):
        claims.choose_filter(key)
        assert claims.model.rowCount() == claims.count(key)
    assert f"of {total} checked" in opened.window.status.text()


def test_settling_a_claim_of_the_walk_through_a_draft_leads_on_to_the_next(
    opened: Desktop, newer: Path
) -> None:
    decided(opened)
    drop(opened, newer)
    opened.answer("A newer draft of this article")
    opened.answer("Walk through")
    opened.wait_for_window()
    claims, seen = opened.window.claims, []
    while claims.count("look"):
        seen.append(opened.window.session.claim)
        left = claims.count("look")
        opened.press(Key.Key_H if opened.selected.placement.status is not Status.ORPHANED else Key.Key_X)
        assert claims.count("look") == left - 1, "each key settles the claim that is selected"
    assert len(seen) == len(set(seen)) > 1
