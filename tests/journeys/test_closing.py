"""The case is closed on a page of the window: each obstacle leads to its place; then it is read-only."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QListWidget, QTreeWidget, QWidget

from factcheck.case.criticism import Hearing
from factcheck.desk import Desk
from factcheck.desk.certificates import verified
from factcheck.models import CriticismId, Disposition, Opinion, PlacedClaim
from tests.desktop import CONTROL, SHIFT, Desktop
from tests.stories import SHORT
from ui.close_case.page import ClosePage
from ui.report.dialog import ExportDialog


@pytest.fixture
def page(opened: Desktop) -> Callable[[], ClosePage]:
    """Return what opens the page by its key."""

    def open_page() -> ClosePage:
        opened.press(Qt.Key.Key_S, CONTROL | SHIFT)
        page = opened.window.pages.currentWidget()
        assert isinstance(page, ClosePage)
        return page

    return open_page


@pytest.fixture
def marked(opened: Desktop) -> CriticismId:
    """Mark a claim as criticism of the ministry, and select it."""
    claim = opened.claim_with("hid the true costs")
    opened.window.session.select(claim.id)
    return opened.window.session.desk.criticisms.mark(claim.id, "The ministry")


def open_part(page: ClosePage, part: QWidget) -> QTreeWidget:
    page.parts.setCurrentWidget(part)
    return next(table for table in part.findChildren(QTreeWidget) if table.isVisible())


def cells(table: QTreeWidget) -> list[list[str]]:
    items = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    return [[item.text(column) for column in range(table.columnCount())] for item in items if item]


def click(page: ClosePage, words: str) -> None:
    (button,) = [
        each for each in page.findChildren(QAbstractButton) if each.text() == words and each.isVisible()
    ]
    button.click()


def fill(desktop: Desktop, name: str, text: str) -> None:
    field = desktop.field(name)
    field.setFocus()
    field.selectAll()
    desktop.write(text)


def go(page: ClosePage, ending: str) -> None:
    """Click what stands in the way, by how its line ends."""
    (way,) = page.signing.findChildren(QListWidget)
    rows = [way.item(row) for row in range(way.count())]
    way.itemClicked.emit(next(row for row in rows if row.text().endswith(ending)))


def is_signed(desktop: Desktop) -> bool:
    return desktop.case.signed is not None


def test_what_stands_in_the_way_leads_to_its_claim(opened: Desktop, page: Callable[[], ClosePage]) -> None:
    first = opened.case.claims[0].id
    opened.window.session.select(opened.case.claims[-1].id)
    go(page(), "are not checked.")
    assert opened.window.session.claim == first
    assert opened.window.article.isVisible()


def test_it_leads_to_the_part_where_it_is_seen_to(
    opened: Desktop, page: Callable[[], ClosePage], marked: CriticismId
) -> None:
    shown = page()
    shown.parts.setCurrentWidget(shown.reading)
    go(shown, "was put to nobody.")
    assert shown.parts.currentWidget() is shown.ledger
    opened.press(Qt.Key.Key_Escape)
    assert opened.window.article.isVisible()


def test_no_key_decides_a_claim_that_is_out_of_sight(
    opened: Desktop, page: Callable[[], ClosePage], marked: CriticismId
) -> None:
    page()
    before = opened.case
    for key in (Qt.Key.Key_1, Qt.Key.Key_M, Qt.Key.Key_Delete, Qt.Key.Key_J):
        opened.press(key)
    assert opened.case == before
    opened.press(Qt.Key.Key_Escape)
    opened.press(Qt.Key.Key_1)
    assert opened.selected.claim.verdict == opened.case.scale.verdicts[0].key


def test_a_criticism_is_put_answered_and_given(
    opened: Desktop, page: Callable[[], ClosePage], marked: CriticismId
) -> None:
    shown = page()
    fill(opened, "By letter, call, message", "letter")
    click(shown, "Put to them")
    fill(opened, "Their answer", "We published every figure.")
    fill(opened, "Given in claim", "99")
    shown.ledger.flush()
    assert "There is no claim 99." in opened.window.notice.text()
    fill(opened, "Given in claim", "1")
    fill(opened, "Can answer until", "2999-01-01 12:00")
    opened.window.run_command("close_case")  # any command takes what is typed
    (heard,) = opened.window.session.desk.criticisms.ledger(opened.case.article.id)
    assert (heard.hearing, heard.criticism.deadline) == (Hearing.GIVEN, "2999-01-01T12:00")
    assert [row.channel for row in heard.attempts] == ["letter"]
    assert cells(shown.ledger.table)[0][2] == "reply given"
    assert "given in claim 1." in " ".join(opened.said_in(shown.ledger))
    click(shown, "This is no criticism of them")
    assert "No claim is marked as criticism" in " ".join(opened.said_in(shown.ledger))


def test_a_letter_is_offered_to_whom_it_criticises(
    opened: Desktop, page: Callable[[], ClosePage], marked: CriticismId
) -> None:
    click(page(), "Write letter…")
    dialog = opened.dialog(ExportDialog)
    assert dialog.chosen.kind.key == "letter"
    assert dialog.options().to == "The ministry"


def test_a_query_is_answered_by_key(opened: Desktop, page: Callable[[], ClosePage]) -> None:
    desk, claims = opened.window.session.desk, opened.case.claims
    desk.verdicts.decide(claims[0].id, "wrong", correction="Something else happened")
    desk.closing.ask(claims[1].id, "Who says so?")
    shown = page()
    table = open_part(shown, shown.queries)
    fill(opened, "Decided by", "Jo March")
    fill(opened, "Their reason", "We stand by it")
    table.setFocus()
    opened.press(Qt.Key.Key_R)
    opened.press(Qt.Key.Key_Down)
    opened.press(Qt.Key.Key_K)
    first, second = desk.closing.queries(opened.case.article.id)
    assert first.row is not None
    assert second.row is not None
    assert (first.disposition, first.row.person, first.row.note) == (
        Disposition.REJECTED,
        "Jo March",
        "We stand by it",
    )
    assert (second.disposition, second.row.person, second.row.note) == (
        Disposition.RISK_ACCEPTED,
        "Jo March",
        "",
    )


def test_an_answer_that_was_begun_waits_for_its_query_whatever_others_do(
    opened: Desktop, page: Callable[[], ClosePage]
) -> None:
    desk, claims = opened.window.session.desk, opened.case.claims
    desk.verdicts.decide(claims[1].id, "wrong", correction="Something else happened")
    desk.verdicts.decide(claims[2].id, "wrong", correction="It did not happen")
    shown = page()
    table = open_part(shown, shown.queries)
    fill(opened, "Their reason", "We stand by it")
    with Desk(opened.library) as other:
        other.verdicts.decide(claims[0].id, "wrong", correction="Nobody knows")
    opened.window.session.catch_up()
    assert table.topLevelItemCount() == 3
    assert opened.text_of(opened.field("Their reason")) == "We stand by it"
    table.setFocus()
    opened.press(Qt.Key.Key_Down)
    assert opened.text_of(opened.field("Their reason")) == "", "it is about another query"
    opened.press(Qt.Key.Key_Up)
    assert opened.text_of(opened.field("Their reason")) == "We stand by it"


def test_what_is_typed_for_a_query_that_others_withdraw_goes_to_no_other_one(
    opened: Desktop, page: Callable[[], ClosePage]
) -> None:
    desk, claims = opened.window.session.desk, opened.case.claims
    desk.verdicts.decide(claims[1].id, "wrong", correction="Something else happened")
    desk.verdicts.decide(claims[2].id, "wrong", correction="It did not happen")
    shown = page()
    table = open_part(shown, shown.queries)
    reason = opened.field("Their reason")
    reason.setFocus()
    opened.write("We stand ")
    with Desk(opened.library) as other:
        other.verdicts.decide(claims[1].id, "confirmed", correction="")
    opened.window.session.catch_up()
    assert table.topLevelItemCount() == 1
    opened.write("by it")
    with Desk(opened.library) as other:
        other.verdicts.decide(claims[0].id, "wrong", correction="Nobody knows")
    opened.window.session.catch_up()
    assert opened.text_of(reason) == "We stand by it", "also where more comes from elsewhere"
    with Desk(opened.library) as other:
        other.verdicts.decide(claims[0].id, "confirmed", correction="")
    opened.window.session.catch_up()
    table.setFocus()
    opened.press(Qt.Key.Key_R)
    (left,) = desk.closing.queries(opened.case.article.id)
    assert left.row is not None
    assert (left.placed.id, left.row.note) == (claims[2].id, "")


def test_a_reason_goes_to_the_claim_for_which_it_was_begun_and_the_walk_goes_on(
    opened: Desktop, page: Callable[[], ClosePage]
) -> None:
    session, claims = opened.window.session, opened.case.claims
    for placed in claims[:4]:
        session.desk.verdicts.set(placed.id, "confirmed")
    session.desk.second.begin(opened.case.article.id, "Bo")
    session.select(claims[0].id)
    shown = page()
    table = open_part(shown, shown.reading)
    which = next(
        box for box in shown.reading.findChildren(QComboBox) if box.accessibleName() == "Which claims"
    )
    which.setCurrentIndex(which.findText("Not read yet"))
    fill(opened, "Why", "The audit says otherwise.")
    table.setFocus()
    opened.press(Qt.Key.Key_Down)
    opened.press(Qt.Key.Key_Y)
    assert [row.reason for row in opinions_of(opened, claims[1])] == [""]
    opened.press(Qt.Key.Key_Y)
    assert [bool(opinions_of(opened, placed)) for placed in claims[:4]] == [False, True, True, False]
    opened.press(Qt.Key.Key_Up)
    assert opened.text_of(opened.field("Why")) == "The audit says otherwise."


def opinions_of(desktop: Desktop, placed: PlacedClaim) -> tuple[Opinion, ...]:
    now = desktop.case.find(placed.id)
    assert now is not None
    return now.opinions


def test_an_open_reader_agrees_and_differs_by_key(opened: Desktop, page: Callable[[], ClosePage]) -> None:
    session, claims = opened.window.session, opened.case.claims
    for placed in claims[:2]:
        session.desk.verdicts.set(placed.id, "confirmed")
    session.select(claims[0].id)
    shown = page()
    table = open_part(shown, shown.reading)
    fill(opened, "Second reader", "Bo")
    click(shown, "Begin")
    opened.press(Qt.Key.Key_Y)
    opened.press(Qt.Key.Key_Down)
    opened.press(Qt.Key.Key_3)  # without a reason it is refused, and the reason asked for
    assert "Say why you differ." in opened.said_in(shown.reading)
    opened.write("The audit says otherwise.")
    table.setFocus()
    opened.press(Qt.Key.Key_3)
    assert [row[3] for row in cells(table)[:2]] == [
        "Bo agrees",
        "Bo differs: Wrong",
    ]
    assert "Bo differs: Wrong (“The audit says otherwise.”)" in opened.said_in(shown.reading)
    assert shown.parts.tabText(shown.parts.indexOf(shown.reading)) == "Second reading · 1"
    click(shown, "End the reading")
    assert opened.case.second_readings[0].ended


def test_a_blind_reader_sees_no_verdict(opened: Desktop, page: Callable[[], ClosePage]) -> None:
    session, claim = opened.window.session, opened.case.claims[0].id
    session.desk.verdicts.set(claim, "confirmed")
    session.desk.second.begin(opened.case.article.id, "Bo", blind=True)
    session.select(claim)
    shown = page()
    table = open_part(shown, shown.reading)
    assert table.isColumnHidden(2)
    opened.press(Qt.Key.Key_Y)
    assert not opened.selected.opinions
    opened.press(Qt.Key.Key_3)
    assert [row.verdict for row in opened.selected.opinions] == ["wrong"]
    assert shown.parts.tabText(shown.parts.indexOf(shown.reading)) == "Second reading"


def test_a_blind_reader_sees_no_verdict_in_the_window_until_they_answered(opened: Desktop) -> None:
    session = opened.window.session
    first, second = (placed.id for placed in opened.case.claims[:2])
    for claim in (first, second):
        session.desk.verdicts.decide(claim, "wrong", correction="Better so.", note="Ask them.")
    session.select(first)
    inspector = opened.window.inspector
    assert "Better so." in " ".join(opened.said_in(inspector.correction))
    session.desk.second.begin(opened.case.article.id, "Cy", blind=True)
    opened.window.settings.checker = "Cy"
    opened.window.commands.settings.apply()
    assert session.claim == first
    assert {placed.claim.verdict for placed in opened.case.claims} == {None}
    assert "Better so." not in " ".join(opened.said_in(inspector))
    assert any("read this claim blind" in each for each in opened.said_in(inspector))
    assert not any(part.isEnabled() for part in (inspector.verdict, inspector.correction, inspector.note))
    opened.press(Qt.Key.Key_1)
    assert "blind" in session.failure
    reading = opened.case.second_readings[0]
    session.desk.second.judge(first, reading.id, "confirmed")
    assert "Better so." in " ".join(opened.said_in(inspector.correction))
    assert inspector.note.isEnabled()
    assert [placed.claim.verdict for placed in opened.case.claims[:2]] == ["wrong", None]
    session.desk.second.end(reading.id)
    assert [placed.claim.verdict for placed in opened.case.claims[:2]] == ["wrong", "wrong"]


def test_the_case_is_signed_and_reopened(
    opened: Desktop, page: Callable[[], ClosePage], tmp_path: Path
) -> None:
    shown = page()
    fill(opened, "Signed by", "Ada")
    click(shown, "Sign off")
    assert any("stands in the way" in text for text in opened.said_in(shown.signing))
    fill(opened, "Reason to sign over it", "The press is waiting")
    click(shown, "Sign off")
    assert is_signed(opened)
    assert not opened.window.inspector.note.isEnabled()
    click(shown, "Save certificate…")
    opened.choose_file(tmp_path / "c.json")
    assert verified(tmp_path / "c.json").statement["signed"]["person"] == "Ada"
    click(shown, "Reopen")
    assert not is_signed(opened)
    assert opened.window.inspector.note.isEnabled()


def test_errata_of_a_signed_article_stand_on_the_page(opened: Desktop, page: Callable[[], ClosePage]) -> None:
    opened.window.session.desk.closing.sign(opened.case.article.id, "Ada", over="late")
    shown = page()
    table = open_part(shown, shown.after)
    assert table is shown.after.due
    opened.press(Qt.Key.Key_E)
    opened.wait_for_dialog()
    fill(opened, "What is right", "It was May.")
    opened.answer("Record")
    opened.free_dialogs()
    opened.wait_for_window()
    assert len(cells(shown.after.errata)) == 1
    click(shown, "Take this erratum back")
    assert not cells(shown.after.errata)


def test_a_key_on_a_signed_article_says_why_nothing_happens(opened: Desktop) -> None:
    opened.window.session.desk.closing.sign(opened.case.article.id, "Ada", over="late")
    before = opened.case
    opened.press(Qt.Key.Key_1)
    assert opened.case == before
    assert not [text for text in opened.said_in(opened.window.statusBar()) if "Undo" in text]
    assert any("Signed off by Ada" in text for text in opened.said_in(opened.window.statusBar()))
    assert "was signed off by Ada. Reopen it to change it." in opened.window.notice.text()


def test_a_reason_to_sign_over_one_article_is_none_for_the_next(
    opened: Desktop, page: Callable[[], ClosePage], tmp_path: Path
) -> None:
    page()
    fill(opened, "Reason to sign over it", "The deadline")
    other = tmp_path / "bridge.txt"
    other.write_text(SHORT, encoding="utf-8")
    opened.window.show_shelf()
    opened.window.commands.articles.open_file(other)
    page()
    assert opened.text_of(opened.field("Reason to sign over it")) == ""
