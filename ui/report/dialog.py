"""The export of a document: which, in what format, what it includes, as it will read, and where to."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.letters import criticised
from factcheck.desk import Desk
from factcheck.models import ArticleId, Case, CitationStyle, ClaimId
from factcheck.reports import HouseLook, Kind, ReportOptions, ReportWriter, kinds, registry, writers
from ui import dialogs
from ui.jobs import Job, Jobs
from ui.report.options import OptionsBox
from ui.report.pages import PagePreview
from ui.report.preview import Preview
from ui.report.writing import Export, LastExport, Writing
from ui.session import Session
from ui.translation import said, translate
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.failure_label import failure_label

_WAIT = 150
_PLAIN = HouseLook()
_PAGE, _PDF, _WORD = "html", "pdf", "docx"
_SIDE = 272
"""The width of the column with the choices."""


class _Previewed(Struct, frozen=True):
    """What stands in a document: its text, or a PDF itself."""

    writer: ReportWriter
    text: str = ""
    pdf: bytes = b""
    narrowed: tuple[str, ...] = ()
    """Where it narrows a code name down to one person."""


class ExportDialog(QDialog):
    """Writes a document on the open article."""

    written = Signal(object)
    """The LastExport that is done."""
    signed = Signal(str)
    """The name of the checker that stands on the document."""

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        case: Case,
        checker: str,
        last: LastExport | None = None,
        parent: QWidget | None = None,
        *,
        look: HouseLook = _PLAIN,
        style: CitationStyle = CitationStyle.HOUSE,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.resize(1040, 720)
        self._session, self._jobs, self._case, self._last = session, jobs, case, last
        self._look, self._style = look, style
        self._job: Job | None = None
        self._document, self._format = ChoiceBox(), ChoiceBox()
        self._document.setAccessibleName(self.tr("Document"))
        self._format.setAccessibleName(self.tr("Format"))
        self._include = _heading(self.tr("Include"))
        people = session.desk.reports.persons(case.article.id)
        self._options = OptionsBox(
            [(session.name_of(each), each.id) for each in people], criticised(case), self._passages()
        )
        self._checker = QLineEdit(case.article.checker or checker)
        self._checker.setPlaceholderText(self.tr("Your name"))
        self._checker.setAccessibleName(self.tr("Checker"))
        self._side = QScrollArea()
        self._preview, self._pages = Preview(), PagePreview(jobs)
        self._shown = QStackedWidget()
        self._told = QLabel(wordWrap=True)
        self._told.setProperty("look", "second")
        self._error = failure_label()
        self._narrowed = QLabel(wordWrap=True)
        self._narrowed.setTextFormat(Qt.TextFormat.PlainText)
        self._narrowed.setProperty("look", "remark")
        self._narrowed.hide()
        self._busy = QProgressBar(maximum=0, textVisible=False)
        self._busy.setAccessibleName(self.tr("Writing the document"))
        self._busy.hide()
        self._save = QPushButton(self.tr("Save as…"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._writing = Writing(jobs, session.desk, self)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT)
        self._lay_out()
        self._connect()
        self._begin_with(last)

    @property
    def chosen(self) -> ReportWriter:
        """The writer of the document and format that are chosen."""
        writer = self._format.currentData()
        assert isinstance(writer, ReportWriter)
        return writer

    def choose(self, wanted: ReportWriter) -> None:
        """Choose a document and its format."""
        self._document.setCurrentIndex(
            next(i for i in range(self._document.count()) if self._document.itemData(i) == wanted.kind)
        )
        self._format.setCurrentIndex(
            next(i for i in range(self._format.count()) if self._format.itemData(i) == wanted)
        )
        self._show_preview()

    def options(self) -> ReportOptions:
        """Return what is to be included."""
        chosen = self._options.options(self._checker.text().strip())
        return replace(chosen, look=self._look, style=self._style)

    def save_to(self, target: Path) -> None:
        """Write the document; a failure is said here and the dialog stays."""
        self._error.hide()
        self._set_busy(True)
        self._writing.start(Export(self._case.article.id, self.chosen.kind, target, self.options()))

    def done(self, result: int) -> None:
        """Leave nothing running behind."""
        self._wait.stop()
        self._writing.stop()
        self._pages.stop()
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the choices the width of their longest words, which the style knows only now."""
        super().showEvent(event)
        self._fit_side()

    def reject(self) -> None:
        """Stop the writing first, and close where there is none."""
        if self._writing.busy:
            self._writing.stop()
        else:
            super().reject()

    def _passages(self) -> list[tuple[str, tuple[ClaimId, ...]]]:
        """Return which claims a reader's pack can be made of; those first on which something is asked."""
        chosen, every = self._session.chosen, tuple(placed.id for placed in self._case.claims)
        marked = self.tr("The claims chosen in the list ({count})").format(count=len(chosen))
        choices: list[tuple[str, tuple[ClaimId, ...]]] = [(self.tr("Claims on which something is asked"), ())]
        return [*choices, *([(marked, chosen)] if chosen else []), (self.tr("Every claim"), every)]

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        for heading, field in (
            (self.tr("Document"), self._document),
            (self.tr("Format"), self._format),
            ("", self._options),
            (self.tr("Checker"), self._checker),
        ):
            column.addWidget(_heading(heading) if heading else self._include)
            column.addWidget(field)
            column.addSpacing(12)
        column.addStretch()
        # In a small window, or where words are longer, the choices scroll; the buttons never go.
        area = self._side
        area.setWidgetResizable(True)
        area.setWidget(side)
        area.setFocusPolicy(area.focusPolicy().NoFocus)
        self._save.setProperty("look", "primary")
        self._save.setDefault(True)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(area)
        self._shown.addWidget(self._preview)
        self._shown.addWidget(self._pages)
        body.addWidget(self._shown, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(body, 1)
        layout.addWidget(self._narrowed)
        layout.addWidget(self._error)
        layout.addWidget(self._busy)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._pages.failed.connect(self._failed)
        self._document.currentIndexChanged.connect(self._choose_document)
        self._format.currentIndexChanged.connect(self._wait.start)
        self._options.changed.connect(self._wait.start)
        self._checker.textChanged.connect(self._wait.start)
        self._wait.timeout.connect(self._show_preview)
        self._save.clicked.connect(self._choose_target)
        self._cancel.clicked.connect(self.reject)
        self._writing.written.connect(self._written)
        self._writing.failed.connect(self._failed)
        self._writing.stopped.connect(self._stopped)

    def _begin_with(self, last: LastExport | None) -> None:
        """Begin with what was exported last, or with the report as a page."""
        for kind in kinds():
            self._document.addItem(said(kind.label), kind)
        if last is not None:
            self._options.take(last.names)
            self.choose(last.writer)
        else:
            self._show_preview()

    def _choose_document(self) -> None:
        """Offer the formats and options of the chosen document; a format is kept where it has it too."""
        kind = self._document.currentData()
        assert isinstance(kind, Kind)
        before = self._format.currentData()
        wanted = before.format.key if isinstance(before, ReportWriter) else _PAGE
        self._format.blockSignals(True)
        self._format.clear()
        for writer in writers(kind):
            label = f"{said(writer.format.label)} ({writer.format.extension})"
            self._format.addItem(label, writer)
            if writer.format.key == wanted:
                self._format.setCurrentIndex(self._format.count() - 1)
        self._format.blockSignals(False)
        self._options.show_for(kind)
        self._include.setVisible(not self._options.is_empty())
        self._options.setVisible(not self._options.is_empty())
        self._fit_side()
        self._wait.start()

    def _fit_side(self) -> None:
        bar = self._side.verticalScrollBar().sizeHint().width()
        side = self._side.widget()
        words = side.minimumSizeHint().width() if side is not None else 0
        self._side.setFixedWidth(max(_SIDE, words + bar))

    # The preview

    def _show_preview(self) -> None:
        """Have the document made as it will be written; one that is no longer wanted is dropped."""
        self._wait.stop()
        if self._job is not None:
            self._job.cancel()
        self._error.hide()
        self._told.setText(self.tr("The preview is being made …"))
        desk, article = self._session.desk, self._case.article.id
        job = self._job = self._jobs.prepare(
            partial(_previewed, desk.path, desk.actor, article, self.chosen, self.options())
        )
        job.finished.connect(self._show)
        job.failed.connect(self._failed)
        self._jobs.start(job)

    def _show(self, told: _Previewed) -> None:
        self._told.setText("")
        self._narrowed.setText("\n".join(told.narrowed))
        self._narrowed.setVisible(bool(told.narrowed))
        self._shown.setCurrentWidget(self._pages if told.pdf else self._preview)
        if told.pdf:
            self._pages.show_pdf(told.pdf)
            return
        if told.writer.format.key == _PAGE:
            self._preview.show_page(told.text, self._look)
        else:
            self._preview.show_source(told.text)
        if not self.chosen.format.is_text:
            self._told.setText(self.tr("The words of the file; its look shows when it is opened."))

    # The file

    def _choose_target(self) -> None:
        chosen = self.chosen
        ending = chosen.format.extension
        name = f"{file_stem(self._case.article.title)}-{chosen.kind.key}{ending}"
        last = self._last
        if last is not None and last.writer == chosen and last.target.parent.is_dir():
            name = str(last.target)
        patterns = f"{said(chosen.format.label)} (*{ending})"
        dialogs.choose_target(self, said(chosen.kind.label), name, patterns, ending[1:], self.save_to)

    def _written(self, export: Export) -> None:
        checker = export.options.checker
        if checker and checker != self._case.article.checker:
            self._session.run(self._session.desk.articles.set_checker, self._case.article.id, checker)
        if checker:
            self.signed.emit(checker)
        self.written.emit(LastExport(self.chosen, export.target, self._options.names_on()))
        self.accept()

    def _failed(self, sentence: str) -> None:
        self._set_busy(False)
        self._told.setText("")
        self._error.setText(sentence)
        self._error.show()

    def _stopped(self) -> None:
        self._set_busy(False)
        self._told.setText(self.tr("It was stopped; nothing was written."))

    def _set_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        self._save.setEnabled(not busy)
        self._cancel.setText(self.tr("Stop") if busy else self.tr("Cancel"))


def _previewed(
    library: Path, actor: str, article: ArticleId, writer: ReportWriter, options: ReportOptions
) -> _Previewed:
    with Desk(library, actor=actor) as desk:
        narrowed = desk.reports.narrowed(article, writer, options, translate)
        if writer.format.key == _PDF:
            made = desk.reports.write(article, writer, options, translate)
            return _Previewed(writer, pdf=made, narrowed=tuple(map(said, narrowed)))
        twin = registry()[writer.kind.key].get(_PAGE)
        # A Word document that is composed as the page is looks more like the page than like its bare words.
        shown = twin if twin is not None and writer.format.key == _WORD else writer
        told = desk.reports.preview(article, shown, options, translate)
        return _Previewed(shown, told, narrowed=tuple(map(said, narrowed)))


def file_stem(title: str) -> str:
    """Return a file name made of a title's letters and digits alone, since titles are untrusted."""
    stem = "-".join(re.findall(r"\w+", title.lower()))[:60].strip("-_")
    return stem or "report"


def _heading(text: str) -> QLabel:
    label = QLabel(text.upper())
    label.setAccessibleName(text)
    label.setProperty("look", "section")
    return label
