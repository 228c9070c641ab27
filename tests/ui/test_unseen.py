"""What others changed since the person last looked: the walk, the filter, and what counts as seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factcheck.desk import Desk
from factcheck.models import ClaimId
from ui.claims.changes_box import ChangesBox
from ui.claims.correction_box import NoteBox
from ui.claims.list_panel import ClaimsPanel
from ui.session import Session
from ui.widgets.memo import Memo


@pytest.fixture
def other(session: Session) -> Iterator[Desk]:
    """Another person at the same library."""
    with Desk(session.desk.path, actor="Ben") as desk:
        yield desk


def claims(session: Session) -> list[ClaimId]:
    assert session.case is not None
    return [placed.id for placed in session.case.claims]


def reopen(session: Session) -> None:
    assert session.case is not None
    article = session.case.article.id
    session.close_case()
    session.open_case(article)


def test_only_what_others_changed_is_new_and_going_on_makes_it_seen(
    session: Session, other: Desk, qtbot: QtBot
) -> None:
    first, second, third = claims(session)[:3]
    session.desk.verdicts.set(first, "confirmed")
    other.verdicts.set(second, "wrong")
    other.verdicts.note(third, "Ask the archive.")
    session.catch_up()
    assert session.unseen.claims == {second, third}
    box = ChangesBox(session)
    qtbot.addWidget(box)
    session.select(second)
    assert not box.isHidden()
    told = box.findChildren(QLabel)[0].text()
    assert "Verdict set · To check → Wrong (Ben, " in told
    assert session.unseen.claims == {second, third}, "one looks at it still"
    session.select(first)
    assert session.unseen.claims == {third}
    assert box.isHidden()
    reopen(session)
    assert session.unseen.claims == {third}, "the mark is kept"
    assert second not in session.unseen.news
    session.unseen.see_all()
    reopen(session)
    assert session.unseen.claims == frozenset()
    other.verdicts.note(second, "Once more.")
    session.catch_up()
    assert session.unseen.claims == {second}


def test_of_many_changes_the_latest_show_and_how_many_were_before(
    session: Session, other: Desk, qtbot: QtBot
) -> None:
    first, second = claims(session)[:2]
    box = ChangesBox(session)
    qtbot.addWidget(box)
    session.select(first)
    for number in range(8):
        other.verdicts.set(second, "wrong" if number % 2 else "confirmed")
    other.verdicts.flag(second, True)
    session.catch_up()
    session.select(second)

    title, before, *lines = box.findChildren(QLabel)[0].text().split("\n")
    assert title == "Changed by others since you last looked:"
    assert before == "… and 3 before"
    assert len(lines) == 6
    assert lines[-1].startswith("• Claim flagged")


def test_the_filter_keeps_its_rows_while_one_walks(session: Session, other: Desk, qtbot: QtBot) -> None:
    panel = ClaimsPanel(session)
    qtbot.addWidget(panel)
    for claim in claims(session)[1:3]:
        other.verdicts.set(claim, "wrong")
    session.catch_up()
    assert panel.count("unseen") == 2
    panel.choose_filter("unseen")
    session.select(claims(session)[1])
    session.select(claims(session)[2])
    assert panel.model.rowCount() == 2, "no row moves under the hand"


def test_claims_that_are_assigned_are_mine_or_theirs(session: Session, other: Desk, qtbot: QtBot) -> None:
    panel = ClaimsPanel(session)
    qtbot.addWidget(panel)
    first, second, third = claims(session)[:3]
    session.run(session.desk.several.assign, [first, second], "  ada ")
    session.run(session.desk.verdicts.assign, third, "Ben")
    assert (panel.count("mine"), panel.count("theirs")) == (2, 1)
    assert session.case is not None
    placed = session.case.find(first)
    assert placed is not None
    assert (placed.claim.assigned, placed.claim.proposed) == ("ada", True), "assigning is no checking"
    session.run(session.desk.history.undo, session.case.article.id)
    assert panel.count("theirs") == 0


def test_what_another_writes_while_one_types_is_not_lost_and_moves_nothing(
    session: Session, other: Desk, qtbot: QtBot
) -> None:
    box = NoteBox(session)
    qtbot.addWidget(box)
    box.show()
    claim = claims(session)[0]
    session.select(claim)
    (field,) = box.findChildren(Memo)
    QTest.keyClicks(field, "Mine")
    other.verdicts.note(claim, "Theirs.")
    session.catch_up()
    assert field.toPlainText() == "Mine", "what is typed is not replaced"
    QTest.keyClicks(field, " too")
    session.leave_claim()
    assert session.selected is not None
    assert session.selected.claim.note == "Mine too\nTheirs."
