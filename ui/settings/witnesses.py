"""Who else witnesses that a copy was there: an authority for time stamps, and a public archive."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from factcheck.errors import UserError
from factcheck.settings import Settings
from ui import dialogs
from ui.settings.section import Section
from ui.translation import said
from ui.widgets.failure_label import failure_label


class WitnessesSection(Section):
    """Names the authority with its certificate, and says when it is asked; and whether archive.org may be."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(self.tr("Time stamps"))
        self._settings = settings
        self._authority = QLineEdit(settings.stamp_authority)
        self._authority.setPlaceholderText(self.tr("https://…, as the authority says; empty for none"))
        self._authority.editingFinished.connect(self.flush)
        self._certificate = settings.stamp_certificate
        self._named = QLabel(wordWrap=True)
        self._failure = failure_label()
        self._copies = self._box(self.tr("For each copy, as it is kept"), settings.stamp_copies)
        self._certificates = self._box(
            self.tr("For each certificate of coverage, as it is saved"), settings.stamp_certificates
        )
        self._wayback = self._box(self.tr("archive.org may be asked to keep a page"), settings.wayback)
        self._lay_out()
        self._show_certificate()

    def flush(self) -> None:
        """Take the address and the choices."""
        settings = self._settings
        before = _chosen(settings)
        settings.stamp_authority = self._authority.text().strip()
        settings.stamp_certificate = self._certificate
        settings.stamp_copies = self._copies.isChecked()
        settings.stamp_certificates = self._certificates.isChecked()
        settings.wayback = self._wayback.isChecked()
        if before != _chosen(settings):
            self.edited.emit()

    def take_certificate(self, path: Path) -> None:
        """Take the certificates of a file; where there are none, say so and keep what there was."""
        from factcheck.desk.stamping import certificate_of

        self._failure.hide()
        try:
            self._certificate = certificate_of(path)
        except UserError as error:
            self._failure.setText(said(error.sentence))
            self._failure.show()
            return
        self._show_certificate()
        self.flush()

    def _lay_out(self) -> None:
        choose = QPushButton(self.tr("Choose file…"))
        choose.setAccessibleName(self.tr("Choose the file of the authority’s certificate"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        line = QHBoxLayout()
        line.addWidget(self._named, 1)
        line.addWidget(choose)
        # A widget of its own: to show a row would show a layout's hidden parts too.
        held, asked = QWidget(), QVBoxLayout()
        beside = QVBoxLayout(held)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addLayout(line)
        beside.addWidget(self._failure)
        self._failure.hide()
        for box in (self._copies, self._certificates):
            asked.addWidget(box)
        self.row(self.tr("Authority for time stamps"), self._authority)
        self.row(self.tr("Its certificate"), held)
        words = f"{self._copies.text()} {self._certificates.text()}"
        self.row(self.tr("A time stamp is asked for"), asked, words)
        self.below(
            self.hint(
                self.tr(
                    "Only the hash of the copy is sent, none of its bytes. The answer (RFC 3161) says when"
                    " they were there, and is checked again without asking anybody. By hand: Claim ▸ Copies"
                    " of sources."
                )
            ),
        )
        self.row(self.tr("Public archive"), self._wayback, self._wayback.text())
        self.below(
            self.hint(
                self.tr(
                    "It has the address of the page then, and everybody can see the page there. You are"
                    " warned each time; nothing is sent by itself."
                )
            ),
        )

    def _box(self, words: str, on: bool) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(on)
        box.toggled.connect(self.flush)
        return box

    def _choose(self) -> None:
        title = self.tr("Certificate of the authority")
        dialogs.choose_files(self, title, dialogs.any_files(), lambda paths: self.take_certificate(paths[0]))

    def _show_certificate(self) -> None:
        from factcheck.desk.stamping import certificate_names

        names = certificate_names(self._certificate) if self._certificate else []
        self._named.setText(", ".join(names) or self.tr("none yet"))


def _chosen(settings: Settings) -> tuple[object, ...]:
    return (
        settings.stamp_authority,
        settings.stamp_certificate,
        settings.stamp_copies,
        settings.stamp_certificates,
        settings.wayback,
    )
