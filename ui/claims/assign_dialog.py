"""Asks who is to check the chosen claims."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from factcheck.case.claims import people
from factcheck.models import Case, ClaimId
from ui.widgets.choice_box import ChoiceBox

_WIDTH = 380


class AssignDialog(QDialog):
    """Offers who works on the article and belongs to its shared desk; another may be typed, or none."""

    wanted = Signal(str)
    """The name, or nothing for nobody in particular."""

    def __init__(
        self,
        case: Case,
        claims: Sequence[ClaimId],
        me: str,
        members: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Assign to"))
        self.setMinimumWidth(_WIDTH)
        self._name = ChoiceBox()
        self._name.setEditable(True)
        self._name.setAccessibleName(self.tr("Who is to check it"))
        self._name.addItems(list(dict.fromkeys((*people(case, me), *members))))
        placed = case.find(claims[0]) if claims else None
        self._name.setEditText(placed.claim.assigned if placed is not None else "")
        field = self._name.lineEdit()
        if field is not None:
            field.setPlaceholderText(self.tr("Nobody in particular"))
            field.selectAll()
        words = QLabel(self.tr("Claims chosen: {count}").format(count=len(claims)))
        words.setProperty("look", "second")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        done = buttons.addButton(self.tr("Assign"), QDialogButtonBox.ButtonRole.AcceptRole)
        done.setProperty("look", "primary")
        done.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for part in (words, self._name, buttons):
            layout.addWidget(part)

    def _accept(self) -> None:
        # Closed first: what follows may open another dialog.
        self.accept()
        self.wanted.emit(self._name.currentText().strip())
