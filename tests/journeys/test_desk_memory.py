"""Ctrl+K finds everything that the library holds, and leads there."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from factcheck import readers
from factcheck.desk.sourcing import source_from
from factcheck.models import CallOutcome, HouseRule, SearchHit, SourceKind
from tests.desktop import CONTROL, Desktop

Key = Qt.Key


@pytest.fixture
def remembered(opened: Desktop, tmp_path: Path) -> Desktop:
    """Let a claim rest on a person, with a passage, a copy, notes and a call."""
    desk = opened.window.session.desk
    claim = opened.claim_with("31,000").id
    person = replace(source_from("Vera Lindqvist"), kind=SourceKind.PERSON, role="ferry pilot")
    evidence = desk.sources.attach(claim, person, passage="The ferry took every second lorry.")
    source = desk.sources.source_of(evidence)
    page = tmp_path / "log.txt"
    page.write_text("First line.\n" * 40 + "On Monday a heron sat on the winch.", encoding="utf-8")
    desk.captures.keep(source.id, desk.captures.copy_of_file(page))
    desk.register.note_call(source.id, CallOutcome.CONFIRMED, "said the winch was oiled")
    desk.verdicts.note(claim, "Ask about the gantry.")
    return opened


def search(desktop: Desktop, words: str) -> list[SearchHit]:
    desktop.press(Key.Key_K, CONTROL)
    box = desktop.window.search
    box.setText(words)
    box.search()
    return box.hits()


def test_a_passage_and_a_note_lead_to_their_claim(remembered: Desktop) -> None:
    for words, kind in (("every second lorry", "passage"), ("gantry", "note")):
        remembered.window.session.select(remembered.case.claims[0].id)
        (hit,) = search(remembered, words)
        assert hit.kind == kind
        remembered.press(Key.Key_Return)
        assert "31,000" in remembered.selected.text


def test_a_person_leads_to_the_register(remembered: Desktop) -> None:
    (hit,) = search(remembered, "pilot")
    assert (hit.kind, hit.title) == ("person", "Vera Lindqvist")
    remembered.press(Key.Key_Return)
    register = remembered.window.register
    assert register.isVisible()
    assert register.chosen() == [hit.source]
    remembered.press(Key.Key_Escape)
    assert "31,000" in " ".join(placed.text for placed in remembered.case.claims), "back in the article"


def test_a_call_that_names_no_claim_leads_to_one_that_rests_on_the_person(remembered: Desktop) -> None:
    (hit,) = search(remembered, "oiled")
    assert (hit.kind, hit.title) == ("note", "Vera Lindqvist")
    remembered.press(Key.Key_Return)
    assert "31,000" in remembered.selected.text


def test_a_copy_opens_at_the_words(remembered: Desktop) -> None:
    remembered.press(Key.Key_B, CONTROL)
    (hit,) = search(remembered, "heron winch")
    assert hit.kind == "copy"
    remembered.press(Key.Key_Return)
    room = remembered.window.room
    assert room.shows_copy
    page = room.viewer.text
    selection = page.selection()
    assert page.toPlainText()[selection.start : selection.end] == "heron"
    assert room.viewer.find_bar.isVisible()


def test_the_lock_hides_what_it_must_and_opens_it(remembered: Desktop) -> None:
    session = remembered.window.session
    source = next(each for each in session.desk.sources.all() if each.kind is SourceKind.PERSON)
    session.desk.sources.update(replace(source, confidential=True, code_name="Plover"))
    assert search(remembered, "lindqvist") == []
    assert search(remembered, "oiled") == []
    assert [(hit.kind, hit.title) for hit in search(remembered, "plover")] == [("person", "Plover")]
    session.unlock(True)
    assert remembered.window.search.hits() == [], "what was listed is of the lock as it was"
    assert [hit.title for hit in search(remembered, "lindqvist")] == ["Vera Lindqvist"]
    assert [hit.kind for hit in search(remembered, "oiled")] == ["note"]


def test_what_another_article_states_otherwise_is_a_remark_beside_the_claim(opened: Desktop) -> None:
    window, desk = opened.window, opened.window.session.desk
    there = "The tunnel under the sound in Brenholm is 4.6 km long. The council met on Monday in the morning."
    here = "The tunnel under the sound in Brenholm is 4.2 kilometers long. The council met about it again."
    desk.articles.add(readers.read(there.encode(), "before.txt"))
    window.open_article(desk.articles.add(readers.read(here.encode(), "now.txt")))
    opened.qtbot.waitUntil(lambda: bool(window.session.remarks))
    window.session.select(opened.claim_with("4.2").id)
    words = "“4.2 kilometers” is “4.6 km” in “before”: is it the same?"
    assert f"⚠ {words}" in opened.said_in(window.room.inspector.remarks)
    desk.rules.put_away(opened.selected.id, window.session.remarks[0].key, "Measured anew.")
    told = window.room.inspector.remarks
    opened.qtbot.waitUntil(lambda: any("“Measured anew.”" in each for each in opened.said_in(told)))
    desk.rules.set(HouseRule.STATED_OTHERWISE, applies=False)
    assert not any(words in each for each in opened.said_in(window.room.inspector.remarks))


def test_a_claim_that_is_marked_is_held_against_the_archive_after_a_pause(opened: Desktop) -> None:
    window, desk = opened.window, opened.window.session.desk
    there = "The tunnel under the sound in Brenholm is 4.6 km long. The council met on Monday in the morning."
    desk.articles.add(readers.read(there.encode(), "before.txt"))
    here = "The council met. The tunnel under the sound in Brenholm is 4.2 kilometers long. It met again."
    article = desk.articles.add(readers.read(here.encode(), "now.txt"))
    for placed in desk.articles.open(article).claims:
        desk.claims.delete(placed.id)
    window.open_article(article)
    desk.claims.mark_quote(article, "The tunnel under the sound in Brenholm is 4.2 kilometers long.", 1)
    opened.qtbot.waitUntil(lambda: bool(window.session.remarks))
    assert "“4.6 km”" in str(window.session.remarks[0].sentence)
