"""What is typed goes to the claim it was typed for, whatever is chosen, closed or opened meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from factcheck.models import Claim, ClaimId, Evidence
from tests.desktop import CONTROL, Desktop
from tests.stories import SHORT

Key = Qt.Key


@pytest.fixture
def resting(opened: Desktop) -> Desktop:
    """Return a desktop whose selected claim, and the one after it, rest on a source each."""
    first, second = opened.claim_with("$640 million"), opened.claim_with("31,000 cars")
    for placed in (second, first):
        opened.window.session.select(placed.id)
        opened.window.inspector.sources.attach(f"https://roads.example/{placed.id[:4]}")
    opened.window.article.setFocus()
    return opened


def claim(desktop: Desktop, id: ClaimId) -> Claim:
    found = desktop.case.find(id)
    assert found is not None
    return found.claim


def evidence(desktop: Desktop, id: ClaimId) -> Evidence:
    found = desktop.case.find(id)
    assert found is not None
    return found.evidence[0]


def leave_for_another_claim(desktop: Desktop) -> None:
    desktop.window.session.select(desktop.claim_with("31,000 cars").id)


def leave_for_the_shelf(desktop: Desktop) -> None:
    desktop.window.show_shelf()


def leave_for_another_article(desktop: Desktop) -> None:
    desktop.window.intake.read_text(SHORT)


def close_the_window(desktop: Desktop) -> None:
    desktop.start()


LEAVINGS = (leave_for_another_claim, leave_for_the_shelf, leave_for_another_article, close_the_window)


@pytest.mark.parametrize("leave", LEAVINGS)
def test_every_pending_field_is_written_to_the_claim_it_was_typed_for(
    resting: Desktop, leave: object
) -> None:
    here, article = resting.selected.id, resting.case.article.id
    other = resting.claim_with("31,000 cars")
    others_note, others_evidence = other.claim.note, other.evidence
    for name, words in (
        ("Passage", "It cost 640 million."),
        ("Locator", "p. 12"),
        ("Note on this source", "by phone"),
        ("Ruling", "Nearly"),
        ("Note", "ask the ministry"),
    ):
        QTest.keyClicks(resting.field(name), words)
    assert callable(leave)
    leave(resting)

    if resting.window.session.case is None or resting.case.article.id != article:
        resting.window.open_article(article)
    decided, rest = claim(resting, here), evidence(resting, here)
    assert (decided.note, decided.ruling) == ("ask the ministry", "Nearly")
    assert (rest.passage, rest.locator, rest.note) == ("It cost 640 million.", "p. 12", "by phone")
    found = resting.case.find(other.id)
    assert found is not None
    assert (found.claim.note, found.evidence) == (others_note, others_evidence)


def test_a_speaker_and_a_note_typed_together_stay_apart(opened: Desktop) -> None:
    quoted = opened.claim_with("Jonas Feld").id
    opened.window.session.select(quoted)
    speaker = opened.field("Speaker")
    QTest.keyClick(speaker, Key.Key_A, CONTROL)
    QTest.keyClicks(speaker, "J. Feld")
    QTest.keyClicks(opened.field("Note"), "call him")
    opened.window.session.select(opened.claim_with("$640 million").id)
    assert (claim(opened, quoted).speaker, claim(opened, quoted).note) == ("J. Feld", "call him")
    assert (opened.selected.claim.speaker, opened.selected.claim.note) == ("", "")


def test_a_correction_being_written_stays_with_its_claim(opened: Desktop) -> None:
    here = opened.claim_with("$640 million").id
    opened.window.session.select(here)
    opened.window.article.setFocus()
    opened.press(Key.Key_C)
    opened.press(Key.Key_A, CONTROL)
    opened.write("It cost $460 million.")
    QTest.keyClicks(opened.field("Note"), "per the audit")
    opened.window.session.select(opened.claim_with("31,000 cars").id)
    assert (claim(opened, here).correction, claim(opened, here).note) == (
        "It cost $460 million.",
        "per the audit",
    )
    assert opened.selected.claim.correction == ""


@pytest.mark.parametrize("name", ["Note", "Ruling", "Passage", "Locator", "Note on this source"])
def test_a_pause_in_a_sentence_loses_neither_the_place_nor_the_blank(resting: Desktop, name: str) -> None:
    field = resting.field(name)
    field.setFocus()
    count = len(resting.window.session.desk.history.log(resting.case.article.id))
    resting.write("half a ")
    resting.qtbot.waitUntil(
        lambda: len(resting.window.session.desk.history.log(resting.case.article.id)) > count
    )
    resting.write("sentence")
    assert resting.text_of(field) == "half a sentence"


def test_an_article_opened_anew_shows_what_was_just_typed(resting: Desktop, tmp_path: Path) -> None:
    here, article = resting.selected.id, resting.case.article.id
    QTest.keyClicks(resting.field("Note"), "kept")
    resting.window.open_article(article)
    assert claim(resting, here).note == "kept"


def test_typing_again_in_a_field_that_was_left_is_a_step_of_its_own(opened: Desktop) -> None:
    opened.press(Key.Key_J)
    article, here = opened.case.article.id, opened.selected.id

    def type_note(words: str) -> None:
        opened.field("Note").setFocus()
        opened.write(words)
        opened.window.article.setFocus()

    steps = len(opened.window.session.desk.history.log(article))
    type_note("first")
    type_note(" second")
    assert len(opened.window.session.desk.history.log(article)) == steps + 2
    opened.press(Key.Key_Z, CONTROL)
    assert claim(opened, here).note == "first"
