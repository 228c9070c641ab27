"""The search log of the selected claim: where one looked, and what that gave."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.sentences.lookups import lookup
from factcheck.models import Case, Lookup, PlacedClaim
from ui.claims.box import ClaimBox, section, take_out
from ui.session import Session
from ui.translation import said
from ui.widgets.tip import plain_tip


class LookupsBox(ClaimBox):
    """Shown only where something was looked for."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._shown: tuple[Lookup, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(section(self.tr("Looked for")))
        layout.addLayout(self._rows)
        self.hide()

    def show_claim(self, case: Case, placed: PlacedClaim) -> None:
        """Show what was looked for."""
        found = case.lookups_on(placed.id)
        if found != self._shown:
            self._shown = found
            take_out(self._rows)
            for row in found:
                self._rows.addWidget(self._row(row))
        self.setVisible(bool(found))

    def add(self) -> None:
        """Ask where one looked, how, and what that gave."""
        if self.placed is None:
            return
        claim = self.placed.id
        dialog = LookupDialog(self.window())
        dialog.accepted.connect(
            lambda: self.session.run(self.session.desk.lookups.note, claim, *dialog.given())
        )
        from ui import dialogs

        dialogs.show_dialog(dialog)

    def _row(self, row: Lookup) -> QWidget:
        line = QWidget()
        words = QLabel(said(lookup(row)), wordWrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        off = QToolButton()
        off.setText("✕")
        off.setToolTip(plain_tip(self.tr("Take this search off the log")))
        off.setAccessibleName(self.tr("Take off: {search}").format(search=words.text()))
        off.clicked.connect(partial(self.session.run, self.session.desk.lookups.take_off, row.id))
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(words, 1)
        layout.addWidget(off, 0, Qt.AlignmentFlag.AlignTop)
        return line


class LookupDialog(QDialog):
    """Asks for one search."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add to the search log"))
        self.setMinimumWidth(520)
        self._place = QLineEdit(placeholderText=self.tr("Archive, database, person, address"))
        self._method = QLineEdit(placeholderText=self.tr("Words, filters, years"))
        self._result = QLineEdit(placeholderText=self.tr("Nothing found"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._done = buttons.addButton(self.tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._done.setProperty("look", "primary")
        self._done.setEnabled(False)
        self._place.textChanged.connect(lambda text: self._done.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.setSpacing(10)
        for words, line in (
            (self.tr("Where"), self._place),
            (self.tr("How"), self._method),
            (self.tr("Result"), self._result),
        ):
            line.setAccessibleName(words)
            form.addRow(words, line)
        form.addRow(buttons)

    def given(self) -> tuple[str, str, str]:
        """Return place, method and result."""
        return self._place.text(), self._method.text(), self._result.text()
