"""A call noted on the claim, and the search log that is offered when a page was opened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from factcheck.models import Source, SourceId, SourceKind, Stance
from tests.desktop import SHIFT, Desktop
from ui.claims.noting_dialogs import LookupDialog
from ui.register.call_dialog import CallDialog
from ui.sources import panel


def test_a_call_becomes_evidence_with_one_key(opened: Desktop) -> None:
    window = opened.window
    window.run_command("call")
    assert window.notice.text() == "Add the person as a source of this claim first."
    person = Source(SourceId(""), SourceKind.PERSON, title="Dirk Ames")
    window.session.run(window.session.desk.sources.attach, window.session.claim, person)
    window.return_to_article()
    opened.press(Qt.Key.Key_C, SHIFT)
    dialog = opened.dialog(CallDialog)
    assert "Dirk Ames" in opened.said_in(dialog)
    assert "Ames" not in dialog.windowTitle()
    (note,) = dialog.findChildren(QPlainTextEdit)
    note.setPlainText("The tunnel was closed that year.")
    opened.answer("Note call")
    opened.free_dialogs()
    (row,) = opened.selected.evidence
    assert (row.passage, row.stance) == ("The tunnel was closed that year.", Stance.SUPPORTS)


def test_whom_a_call_went_to_is_said_by_the_code_name_alone(opened: Desktop) -> None:
    window = opened.window
    person = Source(SourceId(""), SourceKind.PERSON, "Dirk Ames", confidential=True, code_name="Heron")
    window.session.run(window.session.desk.sources.attach, window.session.claim, person)
    window.run_command("call")
    dialog = opened.dialog(CallDialog)
    assert "Heron" in opened.said_in(dialog)
    assert not any("Ames" in words for words in opened.said_in(dialog))
    opened.answer("Cancel")
    opened.free_dialogs()


def test_a_page_that_was_opened_offers_an_entry_in_the_search_log(
    opened: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panel, "open_address", lambda _address: True)
    window = opened.window
    source = Source(SourceId(""), SourceKind.WEB, address="https://archive.example/1931")
    window.session.run(window.session.desk.sources.attach, window.session.claim, source)
    (card,) = window.inspector.sources.cards.values()
    card.opened.emit(card.source.address)
    assert "Keep that you looked" in window.notice.text()
    buttons: list[QPushButton] = window.notice.findChildren(QPushButton)
    (offer,) = [each for each in buttons if each.text() == "Add to search log…"]
    offer.click()
    opened.dialog(LookupDialog)
    opened.answer("Add")
    opened.free_dialogs()
    (row,) = opened.case.lookups
    assert row.place == "https://archive.example/1931"
