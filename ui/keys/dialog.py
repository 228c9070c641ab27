"""The list of keys: read at a glance, searched while one types, and changed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.keys.editor import KeyEditor


class KeysDialog(QDialog):
    """Shows the editor of keys alone, over the work; ``edited`` goes out when a key was changed."""

    edited = Signal()

    def __init__(self, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        """Take what each command that can be used now is called."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(1380, 820)
        self.editor = KeyEditor(names)
        self.editor.edited.connect(self.edited)
        self._search = QLineEdit(placeholderText=self.tr("Search for a command or a key"))
        self._search.setAccessibleName(self.tr("Search for a command or a key"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(lambda text: self.editor.narrow(text.casefold().split()))
        self._search.installEventFilter(self)
        close = QPushButton(self.tr("Close"))
        # Enter belongs to the list and to the search.
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._search)
        layout.addWidget(self.editor, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self._search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the search to the list with Down and Enter."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            leading = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
            if watched is self._search and event.key() in leading:
                self.editor.go_to_list()
                return True
        return super().eventFilter(watched, event)
