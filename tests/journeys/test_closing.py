"""The case is closed in the window: what stands in the way leads to its claim; then it is read-only."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTreeWidget

from factcheck.desk.certificates import verified
from factcheck.models import Disposition
from tests.desktop import Desktop
from ui.closing_dialog import ClosingDialog


def close_case(desktop: Desktop) -> ClosingDialog:
    desktop.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    return desktop.dialog(ClosingDialog)


def lists(dialog: ClosingDialog) -> dict[str, QTreeWidget]:
    return {tree.accessibleName(): tree for tree in dialog.findChildren(QTreeWidget)}


def is_signed(desktop: Desktop) -> bool:
    return desktop.case.signed is not None


def fill(dialog: ClosingDialog, name: str, text: str) -> None:
    (field,) = [line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == name]
    field.setText(text)


def test_what_stands_in_the_way_leads_to_its_claim(opened: Desktop) -> None:
    first = opened.case.claims[0].id
    opened.window.session.select(opened.case.claims[-1].id)
    way = lists(close_case(opened))["In the way"]
    texts = [way.topLevelItem(row).text(0) for row in range(way.topLevelItemCount())]  # type: ignore[union-attr]
    at = next(row for row, text in enumerate(texts) if text.endswith("are not checked."))
    way.itemActivated.emit(way.topLevelItem(at), 0)
    opened.free_dialogs()
    assert opened.window.session.claim == first


def test_a_query_is_answered_and_the_case_signed(opened: Desktop, tmp_path: Path) -> None:
    desk, article = opened.window.session.desk, opened.case.article.id
    claim = opened.case.claims[0].id
    desk.verdicts.decide(claim, "wrong", correction="Something else happened")
    dialog = close_case(opened)
    fill(dialog, "Decided by", "Jo March")
    fill(dialog, "Their reason", "We stand by it")
    (box,) = dialog.findChildren(QComboBox)
    box.setCurrentIndex(box.findData(Disposition.REJECTED))
    opened.answer("Record answer")
    (put,) = desk.closing.queries(article)
    assert put.row is not None
    assert (put.disposition, put.row.person, put.row.note) == (
        Disposition.REJECTED,
        "Jo March",
        "We stand by it",
    )
    fill(dialog, "Signed by", "Ada")
    opened.answer("Sign off")
    assert any("stands in the way" in label.text() for label in dialog.findChildren(QLabel))
    fill(dialog, "Reason to sign over it", "The press is waiting")
    opened.answer("Sign off")
    assert is_signed(opened)
    assert not opened.window.inspector.note.isEnabled()
    opened.answer("Save certificate…")
    opened.choose_file(tmp_path / "c.json")
    assert verified(tmp_path / "c.json").statement["signed"]["person"] == "Ada"
    opened.answer("Reopen")
    assert not is_signed(opened)
    assert opened.window.inspector.note.isEnabled()


def test_a_key_on_a_signed_article_says_why_nothing_happens(opened: Desktop) -> None:
    opened.window.session.desk.closing.sign(opened.case.article.id, "Ada", over="late")
    before = opened.case
    opened.press(Qt.Key.Key_1)
    assert opened.case == before
    assert not [text for text in opened.said_in(opened.window.statusBar()) if "Undo" in text]
    assert any("Signed off by Ada" in text for text in opened.said_in(opened.window.statusBar()))
    assert "was signed off by Ada. Reopen it to change it." in opened.window.notice.text()
