"""The register's page: searched, sorted, edited in place, merged, and left for a claim."""

import json
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QPushButton, QWidget

from factcheck.desk import Desk
from factcheck.desk.sourcing import source_from
from factcheck.evidence.archives import warc
from factcheck.models import (
    Capture,
    CaptureHop,
    CaptureId,
    Source,
    SourceClass,
    SourceId,
    SourceKind,
    Stance,
)
from tests.desktop import Desktop
from ui.register.beside import SourcesBeside
from ui.register.page import RegisterPage
from ui.sources.editor import SourceEditor


def fill(desktop: Desktop) -> None:
    desk = desktop.window.session.desk
    claims = [placed.id for placed in desktop.case.claims[2:5]]
    log = replace(source_from("Harbour log"), source_class=SourceClass.PRIMARY, isbn="978-3-16-148410-1")
    desk.sources.attach(claims[0], log, stance=Stance.SUPPORTS)
    desk.sources.attach(claims[1], source_from("https://halm.example/a"), stance=Stance.SUPPORTS)
    desk.sources.attach(claims[2], source_from("https://halm.example/b"))
    desk.sources.attach(claims[2], replace(source_from("Deep Quay"), confidential=True, code_name="Heron"))


def register(desktop: Desktop) -> RegisterPage:
    desktop.window.run_command("register")
    page = desktop.window.register
    assert page.isVisible()
    return page


def titles(page: RegisterPage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def field(page: RegisterPage) -> QLineEdit:
    (found,) = (one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Search the register")
    return found


def said_on_card(desktop: Desktop) -> str:
    """Return all that the one source card says, also in tooltips and to screen readers."""
    (card,) = desktop.window.inspector.sources.cards.values()
    quiet = (f"{one.toolTip()} {one.accessibleName()}" for one in card.findChildren(QWidget))
    return "\n".join([*desktop.said_in(card), *quiet])


def test_sources_are_searched_sorted_and_left_for_a_claim(opened: Desktop) -> None:
    fill(opened)
    page = register(opened)
    assert set(titles(page)) == {"⚠ Harbour log", "Heron", "halm.example: a", "halm.example: b"}
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert titles(page) == ["Heron", "⚠ Harbour log", "halm.example: b", "halm.example: a"]
    field(page).setText("halm.example a")
    assert "⚠ Harbour log" not in titles(page)
    field(page).setText("harbour")
    page.choose(page.model.rows[0].source.id)
    said = "\n".join(opened.said_in(page.details))
    assert "“978-3-16-148410-1” is no ISBN" in said
    assert "WHAT FALLS WITH IT · 1" in said
    (claim,) = opened.window.session.desk.register.claims_on(page.model.rows[0].source.id)
    page.details.claim_wanted.emit(claim)
    assert opened.window.session.claim == claim.claim


def test_a_cell_is_edited_in_place_and_undone(opened: Desktop) -> None:
    fill(opened)
    page = register(opened)
    field(page).setText("harbour")
    index = page.model.index(0, 3)
    assert page.model.setData(index, "Ada  Lind ")
    assert page.model.index(0, 3).data() == "Ada Lind"
    opened.window.run_command("undo")
    assert page.model.index(0, 3).data() == ""


def test_a_confidential_name_is_hidden_until_it_is_asked_for(opened: Desktop) -> None:
    fill(opened)
    page = register(opened)
    field(page).setText("quay")
    assert titles(page) == []
    field(page).setText("heron")
    assert titles(page) == ["Heron"]
    page.choose(page.model.rows[0].source.id)
    opened.press(Qt.Key.Key_Return)
    assert "Show confidential names first" in opened.window.notice.text()
    opened.window.run_command("unlock")
    field(page).setText("quay")
    assert titles(page) == ["Deep Quay"]


def test_one_lock_hides_a_confidential_name_in_the_register_and_on_its_claim(opened: Desktop) -> None:
    desk = opened.window.session.desk
    claim = opened.case.claims[2].id
    address = "https://quay.example/deep"
    secret = replace(source_from(address), title="Deep Quay", author="Q. Deep", publisher="Quay & Sons")
    desk.sources.attach(claim, replace(secret, confidential=True, code_name="Heron"))
    opened.window.session.select(claim)
    assert "Heron" in said_on_card(opened)
    assert not any(name in said_on_card(opened) for name in ("Deep", "Quay", "quay.example"))
    (card,) = opened.window.inspector.sources.cards.values()
    card.edit_wanted.emit(card.source.id)
    assert "Show confidential names first" in opened.window.notice.text()

    page = register(opened)
    (lock,) = (one for one in page.findChildren(QPushButton) if one.text() == "Show confidential names")
    lock.click()
    assert titles(page) == ["Deep Quay"]
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert "Deep Quay" in said_on_card(opened)
    opened.window.run_command("unlock")
    assert "Deep" not in said_on_card(opened)
    assert not lock.isChecked()


def test_a_source_edited_in_the_register_is_changed_and_its_dialog_closed(opened: Desktop) -> None:
    fill(opened)
    page = register(opened)
    field(page).setText("harbour")
    page.choose(page.model.rows[0].source.id)
    page.details.edit_wanted.emit()
    editor = opened.dialog(SourceEditor)
    opened.field("Publisher").setText("Port of Halm")  # type: ignore[union-attr]  # a line
    opened.answer("Change source")
    assert not editor.isVisible()
    assert page.model.rows[0].source.publisher == "Port of Halm"


def test_sources_are_merged_after_asking(opened: Desktop) -> None:
    fill(opened)
    page = register(opened)
    field(page).setText("halm.example")
    kept, other = (row.source.id for row in page.model.rows)
    page.merge_wanted.emit([kept, other])
    opened.answer("Merge")
    assert [row.source.id for row in page.model.rows] == [kept]
    assert page.model.rows[0].claims == 2
    opened.window.run_command("undo")
    assert len(page.model.rows) == 2


def test_a_list_is_taken_in_and_saved(opened: Desktop, tmp_path: Path) -> None:
    fill(opened)
    page = register(opened)
    (tmp_path / "in.json").write_text(json.dumps([{"title": "Bridges", "type": "book"}]), encoding="utf-8")
    page.take_in_wanted.emit()
    opened.choose_file(tmp_path / "in.json")
    assert "Bridges" in titles(page)
    page.give_out_wanted.emit([row.source.id for row in page.model.rows])
    opened.choose_file(tmp_path / "out.json")
    saved = (tmp_path / "out.json").read_text(encoding="utf-8")
    assert "Bridges" in saved
    assert "Quay" not in saved


def test_return_edits_a_source_and_escape_leads_back_to_the_article(opened: Desktop) -> None:
    fill(opened)
    article, claim = opened.case.article.id, opened.selected.id
    page = register(opened)
    field(page).setText("harbour")
    page.choose(page.model.rows[0].source.id)
    page.table.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Return)
    editor = opened.dialog(SourceEditor)
    editor.reject()
    opened.free_dialogs()
    opened.window.run_command("register")  # once more: it leads to where it was opened first
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert (opened.case.article.id, opened.selected.id) == (article, claim)
    assert opened.window.article.hasFocus()


def test_the_register_opened_from_the_shelf_leads_back_to_it(opened: Desktop) -> None:
    register(opened)
    opened.window.run_command("shelf")
    page = register(opened)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert opened.window.shelf.isVisible()


def test_a_call_to_a_person_is_noted(opened: Desktop) -> None:
    desk = opened.window.session.desk
    person = desk.register.add(Source(SourceId(""), SourceKind.PERSON, title="Ada Brandt"))
    page = register(opened)
    page.choose(person)
    page.details.call_wanted.emit()
    opened.wait_for_dialog()
    opened.field("By").setText("telephone")  # type: ignore[union-attr]  # a line
    opened.answer("Note call")
    opened.free_dialogs()
    (call,) = desk.register.calls(person)
    assert (call.outcome, call.channel) == ("confirmed", "telephone")
    assert any("confirmed" in words for words in opened.said_in(page.details))


def test_a_source_that_is_led_to_is_chosen_while_ctrl_is_still_down(opened: Desktop) -> None:
    fill(opened)
    page, handle = register(opened), opened.window.windowHandle()
    for first in [page.model.rows[0].source.id] * 2:
        QTest.keyPress(handle, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
        page.lead_to(first)
        QTest.keyRelease(handle, Qt.Key.Key_Control)
        assert page.chosen() == [first]


def test_the_lists_on_a_source_are_as_high_as_their_rows(opened: Desktop) -> None:
    fill(opened)
    page = register(opened)
    page.choose(page.model.rows[0].source.id)
    lists: list[QListWidget] = [one for one in page.details.findChildren(QListWidget) if one.isVisible()]

    def gap(listed: QListWidget) -> int:
        return listed.viewport().height() - listed.visualItemRect(listed.item(listed.count() - 1)).bottom()

    opened.qtbot.waitUntil(lambda: bool(lists) and all(gap(listed) < 16 for listed in lists))


def test_a_web_archive_is_taken_in_with_its_pages(opened: Desktop, tmp_path: Path) -> None:
    hop = CaptureHop("https://halm.example/a", 200, "OK", (("Content-Type", "text/html"),))
    copy = Capture(
        CaptureId("c"), SourceId("s"), "2026-11-20T08:00:00.000Z", "", "text/html", hop.address, hops=(hop,)
    )
    data, _ = warc.write([(copy, b"<html><body><p>Rents rose.</p></body></html>")])
    (tmp_path / "pages.warc.gz").write_bytes(data)
    (tmp_path / "none.wacz").write_bytes(b"nothing")
    opened.window.commands.register.take_in()
    opened.choose_file(tmp_path / "pages.warc.gz")
    assert opened.window.notice.text() == "1 copy was taken in."
    rows = opened.window.session.desk.register.rows()
    assert [(row.source.address, row.copies) for row in rows] == [("https://halm.example/a", 1)]
    opened.window.commands.register.take_in()
    opened.choose_file(tmp_path / "none.wacz")
    assert "no web archive" in opened.window.notice.text()


def test_the_sources_of_an_article_stand_beside_it_and_lead_to_their_claims(opened: Desktop) -> None:
    desk, session = opened.window.session.desk, opened.window.session
    first, second = opened.case.claims[1].id, opened.case.claims[2].id
    for claim, title in ((first, "Harbour records"), (second, "Harbour records"), (second, "Lisk Gazette")):
        session.run(desk.sources.attach, claim, source_from(title))
    desk.register.add(source_from("Of another article"))
    opened.window.run_command("sources_beside")
    room = opened.window.room
    assert room.shows_sources
    beside = room.beside
    assert [row.source.title for row in beside.model.rows] == ["Lisk Gazette", "Harbour records"]
    assert opened.window.article.isVisible(), "the article stays on screen"
    session.run(desk.sources.attach, first, source_from("The minutes"))
    assert len(beside.model.rows) == 3, "it follows what is attached"

    (field,) = [each for each in beside.findChildren(QLineEdit) if each.isVisible()]
    field.setText("gazette")
    beside.table.setCurrentIndex(beside.model.index(0, 0))
    opened.qtbot.waitUntil(lambda: "Lisk Gazette" in " ".join(opened.said_in(beside.details)))
    beside.claim_wanted.emit(desk.register.claims_on(beside.model.rows[0].source.id)[0])
    assert session.claim == second
    opened.window.run_command("sources_beside")
    assert opened.window.claims.isVisible()
    assert not beside.isVisible()


def test_a_hidden_name_stays_hidden_beside_the_article(opened: Desktop) -> None:
    session, claim = opened.window.session, opened.case.claims[1].id
    given = replace(source_from("Clara Quill"), kind=SourceKind.PERSON, confidential=True, code_name="Heron")
    session.run(session.desk.sources.attach, claim, given)
    opened.window.run_command("sources_beside")
    beside = opened.window.room.beside
    shown = beside.model.index(0, 0).data()
    assert "Heron" in shown
    assert "Quill" not in " ".join([shown, *opened.said_in(beside)])
    session.unlock(True)
    assert "Clara Quill" in beside.model.index(0, 0).data()


def test_an_empty_list_says_why_it_is_empty(opened: Desktop) -> None:
    opened.window.session.desk.sources.attach(opened.case.claims[2].id, source_from("Harbour log"))
    page = register(opened)
    (twins,) = (one for one in page.findChildren(QPushButton) if one.text() == "Duplicates")
    twins.setFocus()
    QTest.keyClick(twins, Qt.Key.Key_Space)
    assert "No two sources look like the same one." in opened.said_in(page)
    QTest.keyClick(twins, Qt.Key.Key_Space)
    QTest.keyClicks(field(page), "lighthouse")
    assert titles(page) == []
    assert "No source answers to this search; take a word, the kind or the class off." in opened.said_in(page)


def test_a_source_that_gets_a_code_name_becomes_confidential(opened: Desktop) -> None:
    opened.window.session.desk.sources.attach(opened.case.claims[2].id, source_from("Ida Brandt"))
    page = register(opened)
    page.choose(page.model.rows[0].source.id)
    QTest.keyClick(page, Qt.Key.Key_Return)
    (editor,) = opened.window.findChildren(SourceEditor)
    first = editor.focusWidget()
    assert isinstance(first, QLineEdit)
    assert first.text() == "Ida Brandt", "typing goes where one sees it"
    (code_name,) = (one for one in editor.findChildren(QLineEdit) if one.accessibleName() == "Code name")
    QTest.keyClicks(code_name, "Heron")
    QTest.keyClick(code_name, Qt.Key.Key_Escape)
    (question,) = editor.findChildren(QDialog)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert editor.isVisible(), "what was typed is not dropped unasked"
    QTest.keyClick(code_name, Qt.Key.Key_Return)
    assert titles(page) == ["Heron"]


def harbour_log(page: RegisterPage) -> SourceId:
    field(page).setText("harbour")
    source = page.model.rows[0].source.id
    page.choose(source)
    return source


def test_enter_in_a_list_goes_to_its_claim_and_opens_nothing_over_it(opened: Desktop) -> None:
    fill(opened)
    page = register(opened)
    (on,) = opened.window.session.desk.register.claims_on(harbour_log(page))
    listed = next(one for one in page.details.findChildren(QListWidget) if one.isVisible())
    listed.setFocus()
    listed.setCurrentRow(0)
    opened.press(Qt.Key.Key_Return)
    assert opened.window.session.claim == on.claim
    assert opened.window.findChildren(SourceEditor) == []


def test_enter_on_a_button_does_not_edit_the_chosen_source(opened: Desktop) -> None:
    fill(opened)
    page = register(opened)
    harbour_log(page)
    button = next(one for one in page.findChildren(QPushButton) if one.text() == "Duplicates")
    button.setFocus()
    opened.press(Qt.Key.Key_Return)
    assert opened.window.findChildren(SourceEditor) == []


@pytest.mark.parametrize("beside", [False, True])
def test_what_is_typed_into_a_cell_is_kept_while_others_change_the_source(
    opened: Desktop, beside: bool
) -> None:
    fill(opened)
    if beside:
        opened.window.run_command("sources_beside")
        page: RegisterPage | SourcesBeside = opened.window.room.beside
    else:
        page = register(opened)
    place = next(at for at, row in enumerate(page.model.rows) if row.source.title == "Harbour log")
    source = page.model.rows[place].source.id
    page.table.setCurrentIndex(page.model.index(place, 0))
    page.table.setFocus()
    opened.press(Qt.Key.Key_F2)
    opened.write("Harbour book")
    with Desk(opened.library, actor="Zoe") as theirs:
        theirs.sources.update(replace(theirs.register.one(source), author="Ada Lind"))
    opened.window.session.catch_up()
    opened.press(Qt.Key.Key_Return)
    desk = opened.window.session.desk
    opened.qtbot.waitUntil(lambda: desk.register.one(source).title == "Harbour book")
    assert desk.register.one(source).author == "Ada Lind", "what others changed stays"
    opened.qtbot.waitUntil(lambda: "Ada Lind" in [row.source.author for row in page.model.rows])
    assert opened.window.findChildren(SourceEditor) == [], "Enter was for the cell"


@pytest.mark.parametrize("beside", [False, True])
def test_a_name_that_is_hidden_again_goes_from_the_cell_that_is_typed_into(
    opened: Desktop, beside: bool
) -> None:
    fill(opened)
    opened.window.session.unlock(True)
    if beside:
        opened.window.run_command("sources_beside")
        page: RegisterPage | SourcesBeside = opened.window.room.beside
    else:
        page = register(opened)
    place = next(at for at, row in enumerate(page.model.rows) if row.source.title == "Deep Quay")
    page.table.setCurrentIndex(page.model.index(place, 0))
    page.table.setFocus()
    opened.press(Qt.Key.Key_F2)
    cell = opened.focus()
    assert isinstance(cell, QLineEdit)
    assert cell.text() == "Deep Quay"
    opened.window.run_command("unlock")
    opened.free_dialogs()
    shown = [one.text() for one in page.table.findChildren(QLineEdit) if one.isVisible()]
    assert "Deep Quay" not in [*shown, *(page.model.index(row, 0).data() for row in range(4))]
