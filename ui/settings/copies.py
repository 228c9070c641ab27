"""How sources are cited, and whether copies of them are kept as they are attached."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from factcheck.case.sentences.citations import CITATION_STYLES
from factcheck.desk import looks
from factcheck.models import CitationStyle
from factcheck.settings import KEEPING, Settings
from ui import dialogs
from ui.jobs import Job, Jobs
from ui.settings.section import Section
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.failure_label import failure_label

_LONGEST = 60
"""Letters of a style's name that are shown: the settings stay as wide as a small screen."""


class CopiesSection(Section):
    """The style of citations, which may come from a file, and keeping copies: ask, always, or never."""

    def __init__(self, settings: Settings, jobs: Jobs) -> None:
        super().__init__(self.tr("Sources"))
        self._settings, self._jobs = settings, jobs
        self._job: Job | None = None
        self._style = ChoiceBox()
        for style, name in CITATION_STYLES.items():
            if style is not CitationStyle.OWN:
                self._style.addItem(said(name), style.value)
        self._show_own()
        self._style.setCurrentIndex(max(0, self._style.findData(settings.citation_style)))
        self._style.currentIndexChanged.connect(self.flush)
        choose = QPushButton(self.tr("Choose a file (CSL)…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._ask_style)
        self._failure = failure_label()
        self._copies = ChoiceBox()
        self._copies.setAccessibleName(self.tr("Keep a copy of each source that is attached"))
        choices = (self.tr("Ask each time"), self.tr("Always"), self.tr("Never"))
        for value, label in zip(KEEPING, choices, strict=True):
            self._copies.addItem(label, value)
        self._copies.setCurrentIndex(self._copies.findData(settings.keep_copies))
        self._copies.currentIndexChanged.connect(self.flush)
        citations = self.tr("Citations in the list of sources")
        self.row(citations, self._style, self.tr("style"))
        self.row(self.tr("A style of one’s own"), choose, citations)
        self.form.addRow(self._failure)  # shown where something failed, never by a search
        self.row(self.tr("Keep a copy of sources"), self._copies, " ".join(choices))
        self.row(
            "",
            self.hint(
                self.tr("A copy is the bytes as they came, with time, address and hash, in the library.")
            ),
        )

    def flush(self) -> None:
        """Take what is chosen, and tell no more of a style that is still tried."""
        if self._job is not None:
            self._job.cancel()
        now = (str(self._copies.currentData()), str(self._style.currentData()))
        if now != (self._settings.keep_copies, self._settings.citation_style):
            self._settings.keep_copies, self._settings.citation_style = now
            self.edited.emit()

    def take_style(self, path: Path) -> None:
        """Cite by a style from a file, once it was tried; one that cannot be used is told."""
        self._failure.hide()
        job = self._job = self._jobs.prepare(partial(looks.keep_style, path))
        job.finished.connect(self._cite_by_own)
        job.failed.connect(self._fail)
        self._jobs.start(job)

    def _ask_style(self) -> None:
        title = self.tr("Choose a style of citation")
        dialogs.choose_files(self, title, dialogs.styles(), lambda paths: self.take_style(paths[0]))

    def _cite_by_own(self) -> None:
        self._show_own()
        self._style.setCurrentIndex(self._style.findData(CitationStyle.OWN.value))
        self.flush()

    def _show_own(self) -> None:
        """Offer the desk's own style by its name, where it has one."""
        place, name = self._style.findData(CitationStyle.OWN.value), looks.style_name()
        name = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
        if name and place < 0:
            self._style.addItem(name, CitationStyle.OWN.value)
        elif name:
            self._style.setItemText(place, name)

    def _fail(self, sentence: str) -> None:
        self._failure.setText(sentence)
        self._failure.show()
