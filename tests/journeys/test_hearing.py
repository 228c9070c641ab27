"""Criticism, second readers and errata are noted on the selected claim by key, and stand in its pane."""

import pytest
from PySide6.QtCore import Qt

from factcheck.models import ErrorKind
from tests.desktop import SHIFT, Desktop
from ui.claims.noting_dialogs import (
    CriticismDialog,
    ErratumDialog,
    NotingDialog,
    OpinionDialog,
    ReaderDialog,
)


def at_claim(desktop: Desktop, words: str = "hid the true costs") -> None:
    desktop.window.session.select(desktop.claim_with(words).id)
    desktop.window.return_to_article()


def fill(desktop: Desktop, kind: type[NotingDialog], answer: str, **fields: str) -> None:
    """Fill a dialog's fields, by their names with underscores for blanks, and give an answer."""
    desktop.wait_for_dialog()
    dialog = desktop.dialog(kind)
    named = {field.accessibleName(): field for field in desktop.fields() if dialog.isAncestorOf(field)}
    for name, text in fields.items():
        named[name.replace("_", " ")].setFocus()
        desktop.write(text)
    desktop.answer(answer)
    desktop.free_dialogs()
    desktop.wait_for_window()


def told(desktop: Desktop) -> str:
    return " ".join(desktop.said_in(desktop.window.inspector))


def test_a_claim_is_marked_as_criticism(opened: Desktop) -> None:
    at_claim(opened)
    opened.press(Qt.Key.Key_I)
    fill(opened, CriticismDialog, "Mark", Criticism_of="The ministry", Can_answer_until="2999-01-01")
    (row,) = opened.selected.criticisms
    assert (row.against, row.assertion, row.deadline) == ("The ministry", "", "2999-01-01")
    assert "The ministry: not put to them yet." in told(opened)
    assert opened.window.claims.count("criticism") == 1
    opened.window.run_command("undo")
    assert "The ministry: not put" not in told(opened)


def test_what_is_refused_can_be_mended_in_the_dialog(opened: Desktop) -> None:
    at_claim(opened)
    opened.press(Qt.Key.Key_I)
    opened.wait_for_dialog()
    dialog = opened.dialog(CriticismDialog)
    opened.answer("Mark")
    assert dialog.isVisible()
    assert "Say whom this criticises." in opened.said_in(dialog)


def test_a_second_reader_agrees_by_key(opened: Desktop) -> None:
    at_claim(opened)
    opened.press(Qt.Key.Key_1)
    opened.press(Qt.Key.Key_Y, SHIFT)
    fill(opened, ReaderDialog, "Begin", Second_reader="Bo")
    (row,) = opened.selected.opinions
    assert row.agrees
    assert "Bo agrees" in told(opened)


def test_where_we_differ_is_a_filter(opened: Desktop) -> None:
    at_claim(opened)
    opened.window.session.desk.second.begin(opened.case.article.id, "Bo")
    opened.press(Qt.Key.Key_1)
    opened.press(Qt.Key.Key_N, SHIFT)
    fill(opened, OpinionDialog, "Record", Why="The audit says otherwise.")
    assert "Bo differs (“The audit says otherwise.”)" in told(opened)
    opened.window.claims.choose_filter("differ")
    assert opened.window.claims.first() == opened.selected.id
    assert opened.window.claims.count("differ") == 1


def test_a_blind_reader_says_which_verdict_is_right(opened: Desktop) -> None:
    at_claim(opened)
    opened.window.session.desk.second.begin(opened.case.article.id, "Bo", blind=True)
    opened.press(Qt.Key.Key_Y, SHIFT)
    fill(opened, OpinionDialog, "Record")
    (row,) = opened.selected.opinions
    assert row.verdict == opened.case.scale.verdicts[0].key


@pytest.mark.parametrize("signed", [False, True])
def test_an_erratum_is_noted_also_on_a_signed_article(opened: Desktop, signed: bool) -> None:
    if signed:
        opened.window.session.desk.closing.sign(opened.case.article.id, "Ada", over="late")
    at_claim(opened)
    opened.press(Qt.Key.Key_E, SHIFT)
    fill(opened, ErratumDialog, "Record", What_is_right="It published them.", Published_on="2026-11-30")
    (row,) = opened.selected.errata
    assert (row.kind, row.correction) == (ErrorKind.NAME, "It published them.")
    assert "It published them." in told(opened)
    assert opened.window.inspector.errata.isEnabled()
    opened.window.run_command("undo")
    assert not opened.selected.errata
