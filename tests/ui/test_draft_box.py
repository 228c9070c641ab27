"""The box above a claim says what a newer draft did to it, and offers what can be done about it."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from factcheck import readers
from factcheck.models import NO_CLAIM, PlacedClaim
from tests.stories import WIRE
from ui.claims.correction_box import CorrectionBox, DiffLabel
from ui.claims.draft_box import DraftBox
from ui.session import Session

CUT = " “It is the longest river tunnel in the country.”"
NEWER = (
    WIRE.replace("31,000", "36,000")
    .replace(CUT, "")
    .replace("The opposition says no.", "The <b>opposition</b> says no.")
    .replace("An audit from May 2023", "A bridge comes in 2031. An audit from May 2023")
)


@pytest.fixture
def box(qtbot: QtBot, session: Session) -> DraftBox:
    box = DraftBox(session)
    qtbot.addWidget(box)
    return box


def revise(session: Session, text: str) -> None:
    assert session.case is not None
    session.desk.drafts.revise(session.case.article.id, readers.read(text.encode(), "newer.txt"))


def claim_with(session: Session, words: str) -> PlacedClaim:
    assert session.case is not None
    everything = (*session.case.claims, *session.case.orphans)
    return next(placed for placed in everything if words in placed.text)


def shown(box: DraftBox, words: str) -> tuple[str, list[str]]:
    """Return what the box says of a claim, and the buttons it offers."""
    box.session.select(claim_with(box.session, words).id)
    (sentence,) = box.findChildren(QLabel)
    buttons = [one for one in box.findChildren(QPushButton) if one.isVisibleTo(box)]
    return ("" if box.isHidden() else sentence.text()), [one.text() for one in buttons]


def test_a_first_draft_needs_no_word(box: DraftBox) -> None:
    assert shown(box, "31,000")[0] == ""


def test_a_change_shows_both_wordings_and_the_verdict_before(box: DraftBox) -> None:
    session = box.session
    session.desk.verdicts.set(claim_with(session, "31,000").id, "wrong")
    revise(session, NEWER)
    text, buttons = shown(box, "36,000")
    assert "The verdict before was “Wrong”." in text
    assert "31,000" in text
    assert "36,000" in text
    assert buttons == ["Still holds (H)"]
    revise(session, NEWER.replace("Was it worth the money?", "Was it worth it?"))
    assert "31,000" in shown(box, "36,000")[0], "the wording that was checked, not the draft before"


def test_a_correction_that_was_taken_is_to_be_confirmed(box: DraftBox) -> None:
    session, number = box.session, claim_with(box.session, "31,000").text
    session.desk.verdicts.decide(
        claim_with(session, "31,000").id, "wrong", correction=number.replace("31,000", "36,000")
    )
    revise(session, NEWER)
    assert shown(box, "36,000") == ("The writer took your correction. Confirm?", ["Confirm (H)"])
    session.desk.drafts.still_holds(claim_with(session, "36,000").id)
    assert shown(box, "36,000") == ("", [])


def test_a_correction_that_was_reworded_is_told_from_one_that_was_taken(box: DraftBox) -> None:
    session = box.session
    session.desk.verdicts.decide(claim_with(session, "31,000").id, "wrong", correction="About 30,000 cars.")
    revise(session, NEWER)
    text, buttons = shown(box, "36,000")
    assert "not the words you suggested" in text
    assert buttons == ["Still holds (H)"]


def test_a_reworded_correction_is_shown_beside_the_writers_words(box: DraftBox, qtbot: QtBot) -> None:
    session, correction = box.session, CorrectionBox(box.session)
    qtbot.addWidget(correction)
    session.desk.verdicts.decide(
        claim_with(session, "31,000").id, "wrong", correction="About 30,000 <b>cars</b>."
    )
    revise(session, NEWER)
    claim = claim_with(session, "36,000").id
    for _ in range(2):  # before and after somebody has looked at it
        session.select(NO_CLAIM)
        session.select(claim)
        (label,) = correction.findChildren(DiffLabel)
        suggested, _, written = label.text().partition("The writer’s wording")
        assert "You suggested" in suggested
        assert "About 30,000 &lt;b&gt;cars&lt;/b&gt;." in suggested
        assert "36,000" in written
        assert "&lt;/b&gt;" in written
        session.desk.drafts.still_holds(claim)


def test_the_writers_words_are_no_markup(box: DraftBox) -> None:
    revise(box.session, NEWER)
    text = shown(box, "opposition</b>")[0]
    assert "&lt;b&gt;" in text
    assert "<b>opposition" not in text


def test_an_orphan_is_attached_or_closed(box: DraftBox) -> None:
    revise(box.session, NEWER)
    text, buttons = shown(box, "longest river tunnel")
    assert text == "Its words were not found in draft 2."
    assert buttons == ["Attach (Shift+M)", "Close as cut (X)"]
    box.session.desk.drafts.close_as_cut(claim_with(box.session, "longest river tunnel").id)
    text, buttons = shown(box, "longest river tunnel")
    assert text == "Cut from the article, and closed."
    assert buttons == ["Attach (Shift+M)"]


def test_a_new_claim_is_said_to_be_new_until_it_was_seen(box: DraftBox) -> None:
    revise(box.session, NEWER)
    assert shown(box, "A bridge comes") == ("New in draft 2.", ["Seen (H)"])
    box.session.desk.drafts.still_holds(claim_with(box.session, "A bridge comes").id)
    assert shown(box, "A bridge comes") == ("", [])


def test_a_button_asks_for_its_command(box: DraftBox) -> None:
    revise(box.session, NEWER)
    asked: list[str] = []
    box.wanted.connect(asked.append)
    shown(box, "longest river tunnel")
    for button in box.findChildren(QPushButton):
        button.click()
    assert asked == ["still_holds", "attach", "close_as_cut"]
