"""While names are hidden, nothing that the window shows, tells to a screen reader or keeps has one."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from factcheck import settings
from factcheck.desk.sourcing import source_from
from factcheck.models import CallOutcome, SourceKind, Stance
from tests.desktop import Desktop

SECRETS = ("zyxwald", "qorvin", "9988776", "hidden.example")
SHOWN = (
    *("register", "sources_beside", "export", "preferences", "history", "claim_history", "statistics"),
    *("before", "call", "lookup", "keys", "criticism", "ask", "work_out", "article_details", "close_case"),
)


def told(part: QWidget) -> Iterator[str]:
    """Yield all that a widget and those in it say in any way."""
    for each in (part, *part.findChildren(QWidget)):
        yield from (each.windowTitle(), each.toolTip(), each.accessibleName(), each.accessibleDescription())
        if isinstance(each, QLabel | QAbstractButton | QLineEdit):
            yield each.text()
        if isinstance(each, QLineEdit):
            yield each.placeholderText()
        if isinstance(each, QPlainTextEdit | QTextEdit):
            yield each.toPlainText()
        if isinstance(each, QComboBox):
            yield from (each.itemText(index) for index in range(each.count()))
    for action in part.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())
    for model in part.findChildren(QAbstractItemModel):
        yield from cells(model)


def cells(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(model.rowCount(QModelIndex())):
        for column in range(columns):
            index = model.index(row, column)
            yield from (str(model.data(index, role) or "") for role in roles)


def test_no_part_of_the_window_names_a_confidential_source(
    opened: Desktop, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    desk, window = opened.window.session.desk, opened.window
    claim = opened.case.claims[2].id
    person = replace(
        source_from("Zyxwald Qorvin"),
        kind=SourceKind.PERSON,
        confidential=True,
        code_name="Heron",
        contact="zyx@hidden.example, +49 170 9988776",
    )
    evidence = desk.sources.attach(claim, person, stance=Stance.SUPPORTS, passage="It leaked.")
    source = desk.sources.source_of(evidence).id
    interview = tmp_path / "zyxwald-qorvin.txt"
    interview.write_text("It leaked.", encoding="utf-8")
    desk.captures.keep(source, desk.captures.copy_of_file(interview), opened.case.article.id)
    desk.register.note_call(source, CallOutcome.CONFIRMED, "It leaked.", claim=claim)
    window.session.catch_up()
    window.session.select(claim)
    seen = [*told(window)]
    for command in SHOWN:
        window.run_command(command)
        QApplication.processEvents()
        seen += told(window)
        for dialog in window.findChildren(QDialog):
            dialog.reject()
        opened.free_dialogs()
        window.return_to_article()
    window.run_command("view_copy")
    seen += told(window)
    window.search.setFocus()
    for words in ("leaked", "heron", "qorvin", "9988776"):
        window.search.setText(words)
        window.search.search()
        seen += [f"{hit.title} {hit.excerpt}" for hit in window.search.hits()]
    window.search.clear()
    assert any("Heron" in words for words in seen)
    seen += [QApplication.clipboard().text(), caplog.text, str(settings.load())]
    found = {words for words in seen for secret in SECRETS if secret in words.casefold()}
    assert found == set()
    window.run_command("unlock")
    assert any("zyxwald" in words.casefold() for words in told(window)), "once it is asked for"
