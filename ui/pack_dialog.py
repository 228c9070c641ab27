"""For whom a case file is written, and which confidential names they may read."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from factcheck.models import Case, SourceId
from ui.claims.box import section
from ui.session import Session
from ui.widgets.hint import FittedHint


class PackDialog(QDialog):
    """Asks before the file; without a recipient it is not encrypted, and says so."""

    wanted = Signal(list, list, bool)
    """The keys of the recipients, the sources whose names they may read, and whether legal notes too."""

    def __init__(
        self, session: Session, case: Case, recipients: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save case file"))
        self.setMinimumWidth(560)
        self._recipients = recipients
        self._named = {name: QCheckBox(name.replace("&", "&&")) for name in sorted(recipients)}
        self._keys = QLineEdit()
        FittedHint(
            self._keys,
            self.tr("Names, or public keys age1…, with commas between them"),
            self.tr("Names or keys, with commas"),
        )
        self._keys.setAccessibleName(self.tr("Further recipients"))
        self._told = QLabel(wordWrap=True)
        self._told.setProperty("look", "second")
        self._shares = {
            source.id: QCheckBox(session.name_of(source).replace("&", "&&"))
            for source in case.sources.values()
            if source.confidential
        }
        self._notes = QCheckBox(self.tr("Legal notes"))
        self._has_notes = any(placed.claim.legal_note for placed in (*case.claims, *case.orphans))
        self._lay_out()
        for box in self._named.values():
            box.toggled.connect(self._follow)
        self._keys.textChanged.connect(self._follow)
        self._follow()

    def keys(self) -> list[str]:
        """Return the public key of each recipient; a name that nobody has stays as it was typed."""
        typed = [part.strip() for part in self._keys.text().split(",") if part.strip()]
        names = [name for name, box in self._named.items() if box.isChecked()]
        return [self._recipients.get(each, each) for each in dict.fromkeys((*names, *typed))]

    def shared(self) -> list[SourceId]:
        """Return the confidential sources whose names go along."""
        return [id for id, box in self._shares.items() if box.isEnabled() and box.isChecked()]

    def legal_notes(self) -> bool:
        """Tell whether the legal notes go along."""
        return self._has_notes and self._notes.isEnabled() and self._notes.isChecked()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(10)
        what = QLabel(
            self.tr(
                "The file holds this article with its drafts, originals, copies and record. Who opens it in"
                " Factcheck Desk has the same case; what both change is merged."
            ),
            wordWrap=True,
        )
        layout.addWidget(what)
        layout.addWidget(section(self.tr("Encrypted for")))
        if self._named:
            layout.addWidget(_listed(self.tr("Recipients"), list(self._named.values())))
        layout.addWidget(self._keys)
        layout.addWidget(self._told)
        if self._shares:
            layout.addWidget(section(self.tr("Confidential names they may read")))
            layout.addWidget(_listed(self.tr("Confidential sources"), list(self._shares.values())))
        layout.addWidget(self._notes)
        self._notes.setVisible(self._has_notes)
        layout.addStretch(1)
        layout.addWidget(self._make_buttons())

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go_on: QPushButton = buttons.addButton(
            self.tr("Choose file…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._go_on.setProperty("look", "primary")
        self._go_on.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _accept(self) -> None:
        self.accept()
        self.wanted.emit(self.keys(), self.shared(), self.legal_notes())

    def _follow(self) -> None:
        """Share names with named people alone, and say who can read the file."""
        someone = bool(self.keys())
        for box in self._shares.values():
            box.setEnabled(someone)
        self._notes.setEnabled(someone)
        self._told.setText(
            self.tr("Only these people can open it, each with their identity and passphrase.")
            if someone
            else self.tr(
                "Nobody is named: the file is not encrypted, and whoever has it can read it."
                " Confidential sources go by their code names, and legal notes stay here."
            )
        )


def _listed(name: str, boxes: list[QCheckBox]) -> QScrollArea:
    """Return boxes in a list that scrolls where there are many."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for box in boxes:
        column.addWidget(box)
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setAccessibleName(name)
    area.setMaximumHeight(min(160, page.sizeHint().height() + 4))
    return area
