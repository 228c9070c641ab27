"""Which members of a shared desk may read the real name of a confidential source."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from factcheck.models import Member, SourceId
from ui.widgets.choice_box import ChoiceBox


class ShareNameDialog(QDialog):
    """Asks which name goes to whom; who reads it already stays ticked, since it cannot be taken back."""

    wanted = Signal(str, list)
    """The source's id, and the names of the members who may read it from now on."""

    def __init__(
        self,
        sources: dict[SourceId, str],
        members: list[Member],
        readers: Callable[[SourceId], frozenset[str]],
        parent: QWidget | None = None,
    ) -> None:
        """``sources`` say what each may be called here, ``readers`` the keys of those who read a name."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Share a confidential name"))
        self.setMinimumWidth(460)
        self._readers = readers
        self._source = ChoiceBox()
        self._source.setAccessibleName(self.tr("Confidential source"))
        for id, name in sources.items():
            self._source.addItem(name, id)
        self._boxes = [(member, QCheckBox(member.name.replace("&", "&&"))) for member in members]
        self._lay_out()
        for _, box in self._boxes:
            box.toggled.connect(self._follow)
        self._source.currentIndexChanged.connect(self._show_readers)
        self._show_readers()

    def chosen(self) -> list[str]:
        """Return the names of the members who are to read the name and do not yet."""
        return [member.name for member, box in self._boxes if box.isEnabled() and box.isChecked()]

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(10)
        told = QLabel(
            self.tr(
                "Who is ticked gets the source’s name, contact and copies, encrypted for them alone."
                " It cannot be taken back. Everybody else goes on seeing the code name."
            ),
            wordWrap=True,
        )
        layout.addWidget(told)
        layout.addWidget(self._source)
        for _, box in self._boxes:
            layout.addWidget(box)
        if not self._boxes:
            layout.addWidget(QLabel(self.tr("Nobody else belongs to the shared desk yet."), wordWrap=True))
        layout.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._done: QPushButton = buttons.addButton(
            self.tr("Share name"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._done.setProperty("look", "primary")
        self._done.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _show_readers(self) -> None:
        readers = self._readers(SourceId(str(self._source.currentData())))
        for member, box in self._boxes:
            box.setChecked(member.key in readers)
            box.setEnabled(member.key not in readers)
        self._follow()

    def _follow(self) -> None:
        self._done.setEnabled(bool(self.chosen()))

    def _accept(self) -> None:
        self.accept()
        self.wanted.emit(str(self._source.currentData()), self.chosen())
