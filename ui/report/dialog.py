"""The export of a report: format, what to include, a live preview, and where to put it."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from factcheck.models import Case
from factcheck.reports import CHECKING_REPORT, COMMENTS, ReportOptions, ReportWriter, writers
from ui import dialogs
from ui.report.preview import Preview
from ui.session import Session
from ui.translation import said, translate

_WAIT = 150
_REPORT_ONLY = ("article", "set_aside", "checks", "record")
"""Options that say nothing of the comments in a draft."""
_FIRST = "html"
"""The format that is chosen at first, and that is shown as a page."""


class ExportDialog(QDialog):
    """Writes the report on the open article."""

    written = Signal(object)
    """The Path of the finished report."""
    signed = Signal(str)
    """The name of the checker that stands on the report."""

    def __init__(self, session: Session, case: Case, checker: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export report"))
        self.resize(940, 660)
        self._session = session
        self._case = case
        self._writers = (*writers(CHECKING_REPORT), *writers(COMMENTS))
        self._formats = QButtonGroup(self)
        self._checker = QLineEdit(case.article.checker or checker)
        self._checker.setPlaceholderText(self.tr("Your name"))
        self._checker.setAccessibleName(self.tr("Checker"))
        self._options = {
            "article": QCheckBox(self.tr("The article with its marks")),
            "sources": QCheckBox(self.tr("Sources and passages")),
            "notes": QCheckBox(self.tr("Notes")),
            "set_aside": QCheckBox(self.tr("What was set aside")),
            "checks": QCheckBox(self.tr("Remarks of the desk checks")),
            "record": QCheckBox(self.tr("The record of steps")),
            "confidential": QCheckBox(self.tr("Name confidential sources")),
            "every_claim": QCheckBox(self.tr("Comments on every claim")),
        }
        self._preview = Preview()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._wait.timeout.connect(self._show_preview)
        self._error = QLabel(wordWrap=True)
        self._error.setProperty("look", "error")
        self._error.hide()
        self._lay_out()
        self._show_preview()

    @property
    def chosen(self) -> ReportWriter:
        """The writer of the format that is chosen."""
        return self._writers[self._formats.checkedId()]

    def choose(self, wanted: ReportWriter) -> None:
        """Choose a format."""
        self._formats.button(self._writers.index(wanted)).setChecked(True)
        self._show_preview()

    def options(self) -> ReportOptions:
        """Return what is to be included."""
        box = self._options
        return ReportOptions(
            article=box["article"].isChecked(),
            sources=box["sources"].isChecked(),
            notes=box["notes"].isChecked(),
            set_aside=box["set_aside"].isChecked(),
            checks=box["checks"].isChecked(),
            record=box["record"].isChecked(),
            confidential=box["confidential"].isChecked(),
            every_claim=box["every_claim"].isChecked(),
            checker=self._checker.text().strip(),
        )

    def save_to(self, target: Path) -> None:
        """Write the report; a failure is said here and the dialog stays."""
        self._error.hide()
        try_save = self._session.desk.reports.save
        self._session.failed.connect(self._failed)
        self._session.run(
            try_save, self._case.article.id, target, self.options(), self.chosen.kind, translate
        )
        self._session.failed.disconnect(self._failed)
        if self._error.isHidden():
            checker = self._checker.text().strip()
            if checker and checker != self._case.article.checker:
                self._session.run(self._session.desk.articles.set_checker, self._case.article.id, checker)
            if checker:
                self.signed.emit(checker)
            self.written.emit(target)
            self.accept()

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(_heading(self.tr("Format")))
        for index, writer in enumerate(self._writers):
            # The report goes without saying; another kind of document is called by its own name.
            label = writer.format.label if writer.kind == CHECKING_REPORT else writer.kind.label
            button = QRadioButton(f"{said(label)} ({writer.format.extension})")
            button.setChecked(writer.format.key == _FIRST)
            button.toggled.connect(self._choose_options)
            self._formats.addButton(button, index)
            side.addWidget(button)
        side.addSpacing(12)
        side.addWidget(_heading(self.tr("Include")))
        for name, box in self._options.items():
            box.setChecked(name not in ("record", "confidential", "every_claim"))
            box.setEnabled(name != "every_claim")
            box.toggled.connect(self._wait.start)
            side.addWidget(box)
        side.addSpacing(12)
        side.addWidget(_heading(self.tr("Checker")))
        side.addWidget(self._checker)
        self._checker.textChanged.connect(self._wait.start)
        side.addStretch()
        side.addWidget(self._error)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(self.tr("Save report…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("look", "primary")
        buttons.accepted.connect(self._choose_target)
        buttons.rejected.connect(self.reject)
        left = QWidget()
        # As wide as its longest choice, which is longer in some languages.
        left.setMinimumWidth(260)
        left.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        left.setLayout(side)
        body = QHBoxLayout()
        body.addWidget(left)
        body.addWidget(self._preview, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addLayout(body, 1)
        layout.addWidget(buttons)

    def _choose_options(self) -> None:
        """Offer the options that the chosen document knows, and show it anew."""
        commented = self.chosen.kind == COMMENTS
        for name, box in self._options.items():
            box.setEnabled(name not in (_REPORT_ONLY if commented else ("every_claim",)))
        self._wait.start()

    def _show_preview(self) -> None:
        self._wait.stop()
        told = self._session.run(
            self._session.desk.reports.preview, self._case.article.id, self.chosen, self.options(), translate
        )
        text = told or ""
        if self.chosen.format.key == _FIRST:
            self._preview.show_page(text)
        else:
            self._preview.show_source(text)

    def _choose_target(self) -> None:
        chosen = self.chosen.format
        name = f"{file_stem(self._case.article.title)}-factcheck{chosen.extension}"
        patterns = f"{said(chosen.label)} (*{chosen.extension})"
        dialogs.choose_target(
            self, self.tr("Save report"), name, patterns, chosen.extension[1:], self.save_to
        )

    def _failed(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.show()


def file_stem(title: str) -> str:
    """Return a file name made of a title's letters and digits alone, since titles are untrusted."""
    stem = "-".join(re.findall(r"\w+", title.lower()))[:60].strip("-_")
    return stem or "report"


def _heading(text: str) -> QLabel:
    label = QLabel(text.upper())
    label.setAccessibleName(text)
    label.setProperty("look", "section")
    return label
