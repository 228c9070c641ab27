from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from factcheck import readers
from ui.article_dialog import ArticleDialog
from ui.session import Session
from ui.widgets.choice_box import ChoiceBox


def test_title_checker_and_scale_are_changed_and_can_be_undone(tmp_path: Path, qtbot: QtBot) -> None:
    session = Session(tmp_path / "library.factcheck")
    article = session.desk.articles.add(readers.read(b"Ferry line closes\n\nIt ran for ninety years.\n"))
    session.open_case(article)
    assert session.case is not None
    dialog = ArticleDialog(session, session.case)
    qtbot.addWidget(dialog)
    title, checker, deadline, hold = dialog.findChildren(QLineEdit)
    title.setText("The ferry")
    checker.setText("Ada")
    deadline.setText("2026-11-30 18:00")
    hold.setText("Case 12")
    scale, language = dialog.findChildren(ChoiceBox)
    scale.setCurrentIndex(scale.findData("aap"))
    assert (language.currentData(), language.currentText()) == ("en", "English")
    language.setCurrentIndex(language.findData("de"))
    dialog.findChildren(QDialogButtonBox)[0].accepted.emit()
    changed = session.case.article
    assert (changed.title, changed.checker, changed.scale) == ("The ferry", "Ada", "aap")
    assert changed.deadline == "2026-11-30T18:00"
    assert changed.hold == "Case 12"
    assert session.case.draft.language == "de"
    assert session.case.scale.key == "aap"
    for _ in ("the hold", "the language", "the scale"):
        session.offer(session.desk.history.next_undo(article), None)  # as the window does after each step
        session.undo()
    assert (session.case.article.hold, session.case.scale.key) == ("", "editorial")
    assert session.case.draft.language == "en"
    session.close()
