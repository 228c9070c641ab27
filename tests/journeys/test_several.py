"""Several claims chosen in the list are decided, sourced and set aside together, each in one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from factcheck.case.figures import coverage
from factcheck.models import Stance
from tests.desktop import CONTROL, SHIFT, Desktop

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def three(opened: Desktop) -> tuple[str, ...]:
    """Choose the first three claims in the list with the keyboard."""
    opened.window.claims.view.setFocus()
    opened.press(Key.Key_Down, SHIFT)
    opened.press(Key.Key_Down, SHIFT)
    chosen = tuple(placed.id for placed in opened.case.claims[:3])
    assert opened.window.session.chosen == chosen
    return chosen


def steps(desktop: Desktop) -> int:
    return len(desktop.window.session.desk.history.log(desktop.case.article.id))


def verdicts(desktop: Desktop) -> list[str | None]:
    return [placed.claim.verdict for placed in desktop.case.claims]


def test_a_verdict_goes_to_all_in_one_step(opened: Desktop, three: tuple[str, ...]) -> None:
    before = steps(opened)
    opened.press(Key.Key_2)
    assert verdicts(opened) == ["needs-change"] * 3 + [None] * (len(opened.case.claims) - 3)
    assert steps(opened) == before + 1
    opened.press(Key.Key_Z, CONTROL)
    assert set(verdicts(opened)) == {None}


def test_a_link_goes_to_all_in_one_step(opened: Desktop, three: tuple[str, ...]) -> None:
    before = steps(opened)
    QGuiApplication.clipboard().setText("https://roads.example/count")
    opened.press(Key.Key_V, CONTROL)
    assert [len(placed.evidence) for placed in opened.case.claims[:4]] == [1, 1, 1, 0]
    assert len(opened.case.sources) == 1
    assert steps(opened) == before + 1


def test_all_are_set_aside_in_one_step(opened: Desktop, three: tuple[str, ...]) -> None:
    before, count = steps(opened), len(opened.case.claims)
    opened.press(Key.Key_A)
    assert len(opened.case.claims) == count - 3
    assert coverage(opened.case).undecided == 0
    assert steps(opened) == before + 1
    opened.window.article.setFocus()
    opened.press(Key.Key_Z, CONTROL)
    assert len(opened.case.claims) == count


def test_going_on_leaves_the_choice(opened: Desktop, three: tuple[str, ...]) -> None:
    opened.press(Key.Key_J)
    opened.press(Key.Key_3)
    assert verdicts(opened)[:4] == [None, None, None, "wrong"]


def test_one_source_is_put_on_several_claims_in_one_step(opened: Desktop) -> None:
    sources = opened.window.inspector.sources
    sources.attach("Traffic count", write=False)
    opened.window.article.setFocus()
    opened.write("+")
    before = steps(opened)
    (also,) = [one for one in sources.findChildren(QPushButton) if one.text() == "Also for…"]
    opened.qtbot.waitUntil(lambda: also.isVisible() and also.height() > 10)
    QTest.mouseClick(also, Qt.MouseButton.LeftButton)
    opened.wait_for_dialog()
    opened.write("3, 5-6")
    opened.press(Key.Key_Return)
    opened.wait_for_window()
    resting = [at for at, placed in enumerate(opened.case.claims, 1) if placed.evidence]
    assert resting == [1, 3, 5, 6]
    assert {rest.stance for placed in opened.case.claims for rest in placed.evidence} == {Stance.SUPPORTS}
    assert len(opened.case.sources) == 1
    assert steps(opened) == before + 1


def test_a_phrase_joins_the_note_with_one_key(opened: Desktop) -> None:
    opened.press(Key.Key_N)
    opened.write("ask again")
    opened.press(Key.Key_Escape)
    opened.press(Key.Key_1, ALT)
    opened.press(Key.Key_1, ALT)
    assert opened.selected.claim.note == "ask again\nChecked with author by phone."
    assert opened.text_of(opened.field("Note")) == opened.selected.claim.note
    opened.press(Key.Key_Z, CONTROL)
    assert opened.selected.claim.note == "ask again"


def test_the_phrases_are_the_persons_own(opened: Desktop) -> None:
    opened.press(Key.Key_Comma, CONTROL)
    opened.wait_for_dialog()
    field = opened.field("Phrases for notes")
    field.setFocus()
    opened.press(Key.Key_A, CONTROL)
    opened.write("Per R&D office.")
    opened.answer("Close")
    opened.wait_for_window()
    opened.window.article.setFocus()
    opened.press(Key.Key_1, ALT)
    assert opened.selected.claim.note == "Per R&D office."
    assert not opened.window.actions_by_name["phrase_2"].isVisible()
    assert opened.start().settings.phrases == ["Per R&D office."]


def click_row(desktop: Desktop, row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view = desktop.window.claims.view
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)


def test_clicks_with_ctrl_choose_claims_that_do_not_follow_one_another(opened: Desktop) -> None:
    first, _, third, fourth, *_ = (placed.id for placed in opened.case.claims)
    click_row(opened, 0)
    click_row(opened, 2, CONTROL)
    click_row(opened, 3, CONTROL)
    assert opened.window.session.chosen == (first, third, fourth)
    opened.press(Key.Key_2)
    assert verdicts(opened)[:5] == ["needs-change", None, "needs-change", "needs-change", None]
    assert opened.window.session.chosen == (first, third, fourth), "the choice stays for the next key"


def test_a_claim_taken_out_of_the_choice_with_ctrl_gets_nothing(opened: Desktop) -> None:
    click_row(opened, 0)
    click_row(opened, 1, CONTROL)
    click_row(opened, 2, CONTROL)
    click_row(opened, 1, CONTROL)
    opened.press(Key.Key_2)
    assert verdicts(opened)[:4] == ["needs-change", None, "needs-change", None]
    click_row(opened, 2, CONTROL)
    opened.press(Key.Key_3)
    assert verdicts(opened)[:4] == ["wrong", None, "needs-change", None]


def test_the_last_chosen_claim_cannot_be_taken_out(opened: Desktop) -> None:
    click_row(opened, 1)
    click_row(opened, 1, CONTROL)
    assert opened.window.session.chosen == (opened.case.claims[1].id,)
    assert [index.row() for index in opened.window.claims.view.selectedIndexes()] == [1]


def test_going_back_to_a_chosen_claim_leaves_the_choice(opened: Desktop, three: tuple[str, ...]) -> None:
    opened.press(Key.Key_K)
    opened.press(Key.Key_3)
    assert verdicts(opened)[:4] == [None, "wrong", None, None]
