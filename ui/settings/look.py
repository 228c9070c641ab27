"""How the desk's documents look: logo, colours, and templates of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from factcheck.desk import looks
from factcheck.errors import UserError
from factcheck.reports.look import PAPER
from factcheck.settings import Settings
from ui import dialogs
from ui.jobs import Job, Jobs
from ui.settings.section import Section
from ui.translation import said
from ui.widgets.failure_label import failure_label
from ui.widgets.flow import FlowLayout

_LOGO = QSize(300, 60)


class LookSection(Section):
    """Sets the logo, the colours and the templates; each is tried before it counts."""

    def __init__(self, settings: Settings, jobs: Jobs) -> None:
        super().__init__(self.tr("Look of documents"))
        self._settings, self._jobs = settings, jobs
        self._job: Job | None = None
        self._logo = QLabel()
        self._logo.setAccessibleName(self.tr("Logo"))
        self._accent = self._colour(settings.accent, self._take_accent)
        self._heading = self._colour(settings.heading, self._take_heading)
        self._templates = QLineEdit(readOnly=True)
        self._failure = failure_label()
        self._no_logo = self._button(self.tr("No logo"), self._drop_logo)
        self._plain = self._button(self.tr("The program’s own"), self._use_own)
        self.row(self.tr("Logo"), self._logo, self.tr("picture"))
        self.below(_side_by_side(self._button(self.tr("Choose a logo…"), self._ask_logo), self._no_logo))
        self.below(self.hint(self.tr("A PNG, JPEG or SVG, drawn anew. The name is that of the desk.")))
        self.row(self.tr("Colour of links"), self._accent, self.tr("colours"))
        self.row(self.tr("Colour of headings"), self._heading, self.tr("colours"))
        self.row(self.tr("Templates"), self._templates)
        self.below(
            _side_by_side(
                self._button(self.tr("Copy the templates to a folder…"), self._ask_copy),
                self._button(self.tr("Use those in a folder…"), self._ask_folder),
                self._plain,
            ),
            self.tr("templates copy folder"),
        )
        self.below(
            self.hint(
                self.tr("Web pages are set by page.html.jinja, PDFs by page.typ; a README there tells how.")
            ),
        )
        self.form.addRow(self._failure)  # shown where something failed, never by a search
        self._show()

    def flush(self) -> None:
        """Take the colours as they stand in the fields, and tell no more of what is still tried."""
        if self._job is not None:
            self._job.cancel()
        self._take_accent()
        self._take_heading()

    def take_logo(self, path: Path) -> None:
        """Have a logo drawn from a file."""
        self._do(partial(looks.keep_logo, path), lambda _: None)

    def copy_to(self, folder: Path) -> None:
        """Copy the templates to a folder, and set documents by them."""

        def copied() -> str:
            looks.copy_templates(folder)
            return str(folder)

        self._do(copied, self._take_templates)

    def use(self, folder: Path) -> None:
        """Set documents by the templates in a folder, once they were tried."""
        # The job takes a copy along: the window goes on with its own.
        self._do(partial(looks.tried, replace(self._settings), folder), self._take_templates)

    def _take_templates(self, folder: object) -> None:
        self._settings.templates = str(folder)

    def _do(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        """Do what takes a moment off the window's thread; a failure is told here."""

        def done(made: object) -> None:
            then(made)
            self._changed()

        self._failure.hide()
        job = self._job = self._jobs.prepare(work)
        job.finished.connect(done)
        job.failed.connect(self._fail)
        self._jobs.start(job)

    def _ask_logo(self) -> None:
        dialogs.choose_files(
            self, self.tr("Choose a logo"), dialogs.logos(), lambda paths: self.take_logo(paths[0])
        )

    def _ask_copy(self) -> None:
        dialogs.choose_folder(self, self.tr("Copy the templates to"), self.copy_to)

    def _ask_folder(self) -> None:
        dialogs.choose_folder(self, self.tr("Folder of templates"), self.use)

    def _drop_logo(self) -> None:
        self._do(looks.drop_logo, lambda _: None)

    def _use_own(self) -> None:
        self._settings.templates = ""
        self._changed()

    def _take_accent(self) -> None:
        self._take_colour(self._accent, "accent")

    def _take_heading(self) -> None:
        self._take_colour(self._heading, "heading")

    def _take_colour(self, field: QLineEdit, name: str) -> None:
        """Take the colour in a field; one that cannot be used is told, and the one before stays."""
        try:
            colour = looks.colour_of(field.text())
        except UserError as error:
            self._fail(said(error.sentence))
            return
        field.setText(colour)
        if colour != getattr(self._settings, name):
            setattr(self._settings, name, colour)
            self._failure.hide()
            self.edited.emit()

    def _changed(self) -> None:
        self._show()
        self.edited.emit()

    def _fail(self, sentence: str) -> None:
        self._failure.setText(sentence)
        self._failure.show()

    def _show(self) -> None:
        logo = QImage.fromData(looks.kept_logo())
        if logo.isNull():
            self._logo.setText(self.tr("none"))
        else:
            ratio = self.devicePixelRatioF()
            fitted = logo.scaled(
                _LOGO * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            paper = QPixmap(fitted.size())
            paper.fill(PAPER)  # as it stands in a document, in a dark window too
            painter = QPainter(paper)
            painter.drawImage(0, 0, fitted)
            painter.end()
            paper.setDevicePixelRatio(ratio)
            self._logo.setPixmap(paper)
        self._no_logo.setEnabled(not logo.isNull())
        self._plain.setEnabled(bool(self._settings.templates))
        self._templates.setText(self._settings.templates or self.tr("The program’s own"))

    def _colour(self, text: str, take: Callable[[], None]) -> QLineEdit:
        field = QLineEdit(text)
        field.setPlaceholderText(self.tr("The program’s own; as #2456a6"))
        field.editingFinished.connect(take)
        return field

    def _button(self, words: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button


def _side_by_side(*buttons: QPushButton) -> QWidget:
    place = QWidget()
    flow = FlowLayout(place, gap=6)
    for button in buttons:
        flow.addWidget(button)
    return place
