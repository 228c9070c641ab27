"""What is typed while the library cannot be written stays where it was typed, and is saved once it can be."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit

from factcheck.desk import Desk
from factcheck.models import ClaimId, PlacedClaim
from tests.desktop import CONTROL, Desktop
from tests.disks import full_disk
from ui.article_dialog import ArticleDialog
from ui.sources.editor import SourceEditor

Key = Qt.Key
FIELDS = {
    "Passage": "It cost 640 million.",
    "Locator": "p. 12",
    "Note on this source": "by phone",
    "Ruling": "Nearly",
    "As-of date": "2026-11-10",
    "Note": "ask the ministry",
}


@pytest.fixture
def resting(opened: Desktop) -> Desktop:
    """Return a desktop whose selected claim rests on a source."""
    opened.window.session.select(opened.claim_with("$640 million").id)
    opened.window.inspector.sources.attach("https://roads.example/budget")
    opened.window.article.setFocus()
    return opened


def stored(desktop: Desktop, claim: ClaimId) -> PlacedClaim:
    """Return a claim as another program reads it."""
    with Desk(desktop.library) as desk:
        placed = desk.articles.open(desk.claims.article_of(claim)).find(claim)
    assert placed is not None
    return placed


def marks(desktop: Desktop) -> list[str]:
    """Return what is said in the window of texts that are not saved."""
    return [text for text in desktop.said_in(desktop.window) if text == "Not saved"]


def test_every_field_keeps_its_text_on_a_full_disk_and_saves_it_later_by_itself(resting: Desktop) -> None:
    here, article = resting.selected.id, resting.case.article.id
    with full_disk(0):
        for name, words in FIELDS.items():
            QTest.keyClicks(resting.field(name), words)
        resting.window.session.select(resting.claim_with("31,000 cars").id)
        assert resting.text_of(resting.field("Note")) == ""
        assert marks(resting) == ["Not saved"], "in the status bar"
        resting.window.show_shelf()
        resting.window.open_article(article)
        resting.window.session.select(here)
        resting.qtbot.waitUntil(lambda: "Passage" in {field.accessibleName() for field in resting.fields()})
        for name, words in FIELDS.items():
            assert resting.text_of(resting.field(name)) == words, name
            assert resting.field(name).accessibleDescription() == "Not saved"
        assert len(marks(resting)) == len(FIELDS) + 1
        resting.window.grab()
    resting.qtbot.waitUntil(lambda: not marks(resting), timeout=10_000)
    placed = stored(resting, here)
    assert (placed.claim.note, placed.claim.ruling, placed.claim.as_of) == (
        "ask the ministry",
        "Nearly",
        "2026-11-10",
    )
    rest = placed.evidence[0]
    assert (rest.passage, rest.locator, rest.note) == ("It cost 640 million.", "p. 12", "by phone")
    assert "Saved" in resting.said_in(resting.window.status)


def test_a_correction_and_a_speaker_stay_too(opened: Desktop) -> None:
    quoted = opened.claim_with("Jonas Feld").id
    opened.window.session.select(quoted)
    opened.window.article.setFocus()
    with full_disk(0):
        speaker = opened.field("Speaker")
        QTest.keyClick(speaker, Key.Key_A, CONTROL)
        QTest.keyClicks(speaker, "J. Feld")
        opened.window.run_command("correction")
        QTest.keyClick(opened.focus(), Key.Key_A, CONTROL)
        QTest.keyClicks(opened.focus(), "He did not say so.")
        opened.window.session.select(opened.case.claims[0].id)
        opened.window.session.select(quoted)
        assert opened.text_of(opened.field("Speaker")) == "J. Feld"
        assert opened.text_of(opened.field("Suggested correction")) == "He did not say so."
    opened.qtbot.waitUntil(lambda: not marks(opened), timeout=10_000)
    claim = stored(opened, quoted).claim
    assert (claim.speaker, claim.correction) == ("J. Feld", "He did not say so.")


def test_what_is_typed_after_the_disk_has_room_again_is_what_is_saved(resting: Desktop) -> None:
    here = resting.selected.id
    with full_disk(0):
        QTest.keyClicks(resting.field("Note"), "first")
        resting.window.inspector.flush()
    QTest.keyClicks(resting.field("Note"), " and second")
    resting.window.inspector.flush()
    assert marks(resting) == []
    assert stored(resting, here).claim.note == "first and second"


def question(desktop: Desktop) -> str:
    return " ".join(
        label.text() for label in desktop.dialog(QDialog).findChildren(QLabel) if label.isVisible()
    )


def test_closing_asks_and_can_try_again(resting: Desktop) -> None:
    here = resting.selected.id
    with full_disk(0):
        QTest.keyClicks(resting.field("Note"), "ask the ministry")
        assert not resting.window.close()
        assert "Note: ask the ministry" in question(resting)
        resting.answer("Cancel")
        assert resting.window.isVisible()
        resting.free_dialogs()
        assert not resting.window.close()
    resting.answer("Try again")
    assert not resting.window.isVisible()
    assert stored(resting, here).claim.note == "ask the ministry"


def test_closing_can_write_it_to_a_file_or_go_without_it(resting: Desktop, tmp_path: Path) -> None:
    target = tmp_path / "kept.txt"
    with full_disk(0):
        QTest.keyClicks(resting.field("Note"), "ask the ministry")
        assert not resting.window.close()
        resting.answer("Write it to a file…")
        resting.choose_file(target)
        assert resting.window.isVisible(), "there is no room for the file either"
        resting.free_dialogs()
        assert not resting.window.close()
        resting.answer("Close without it")
        assert not resting.window.isVisible()


def test_a_dialog_that_cannot_save_stays_with_what_was_typed(resting: Desktop) -> None:
    resting.window.run_command("article_details")
    dialog = resting.dialog(ArticleDialog)
    title = next(line for line in dialog.findChildren(QLineEdit) if line.text() == resting.case.article.title)
    QTest.keyClick(title, Key.Key_A, CONTROL)
    QTest.keyClicks(title, "Another title")
    with full_disk(0):
        resting.answer("OK")
        assert dialog.isVisible()
        assert any("written" in text for text in resting.said_in(dialog))
    resting.answer("OK")
    assert resting.case.article.title == "Another title"


def test_the_details_of_a_source_stay_in_their_dialog(resting: Desktop) -> None:
    (card,) = resting.window.inspector.sources.cards.values()
    card.edit_wanted.emit(card.source.id)
    editor = resting.dialog(SourceEditor)
    QTest.keyClicks(editor.findChildren(QLineEdit)[0], "Budget of the road office")
    with full_disk(0):
        resting.answer("Change source")
        assert editor.isVisible()
    resting.answer("Change source")
    assert not [one for one in resting.window.findChildren(SourceEditor) if one.isVisible()]


def test_a_source_that_cannot_be_added_stays_in_its_field(resting: Desktop) -> None:
    resting.window.run_command("source")
    QTest.keyClicks(resting.focus(), "Audit office report")
    with full_disk(0):
        resting.press(Key.Key_Return)
        assert resting.text_of(resting.field("Add a source: a link or a title")) == "Audit office report"
    resting.press(Key.Key_Return)
    assert len(resting.selected.evidence) == 2


def test_a_note_typed_while_somebody_signs_is_kept_until_the_article_is_open_again(resting: Desktop) -> None:
    here, article = resting.selected.id, resting.case.article.id
    QTest.keyClicks(resting.field("Note"), "ask the ministry")
    with Desk(resting.library) as other:
        other.closing.sign(article, "Tove", over="the deadline")
    resting.window.session.select(resting.claim_with("31,000 cars").id)
    assert stored(resting, here).claim.note == ""
    assert marks(resting) == ["Not saved"]
    resting.window.session.select(here)
    assert resting.text_of(resting.field("Note")) == "ask the ministry"
    with Desk(resting.library) as other:
        other.closing.reopen(article)
    resting.qtbot.waitUntil(lambda: not marks(resting), timeout=10_000)
    assert stored(resting, here).claim.note == "ask the ministry"


def test_a_note_on_a_claim_that_was_deleted_meanwhile_can_still_be_taken_out(
    resting: Desktop, tmp_path: Path
) -> None:
    here = resting.selected.id
    QTest.keyClicks(resting.field("Note"), "ask the ministry")
    with Desk(resting.library) as other:
        other.claims.delete(here)
    resting.window.session.select(resting.claim_with("31,000 cars").id)
    assert marks(resting) == ["Not saved"]
    assert not resting.window.close(), "it asks first"
    target = tmp_path / "kept.txt"
    resting.answer("Write it to a file…")
    resting.choose_file(target)
    assert "ask the ministry" in target.read_text("utf-8")
