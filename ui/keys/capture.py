"""Asks for a command's new key by having it pressed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.keys.keymap import keymap, native, pressed


class KeyCatcher(QLabel):
    """A field that takes whatever key is pressed in it, as a key and not as text."""

    caught = Signal(str)
    """The key in Qt's portable name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("look", "field")
        self.setMinimumHeight(56)

    def event(self, event: QEvent) -> bool:
        """Take every key before shortcuts, the order of tabbing and the dialog's buttons do."""
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.ShortcutOverride,
            QEvent.Type.KeyPress,
        ):
            event.accept()
            # A key that is still held from opening the dialog repeats, and was pressed for something else.
            if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat() and (key := pressed(event)):
                self.caught.emit(key)
            return True
        return super().event(event)


class CaptureDialog(QDialog):
    """Waits for the new key of a command; Esc cancels, and a key that another command has is asked about."""

    captured = Signal(str)
    """The key that the command is to have."""

    def __init__(self, command: str, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._command, self._names, self._key = command, names, ""
        self.setWindowTitle(self.tr("New key"))
        self.setMinimumWidth(420)
        question = QLabel(self.tr("Press the new key for “{command}”…").format(command=names[command]))
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWordWrap(True)
        self.catcher = KeyCatcher()
        self.catcher.setAccessibleName(question.text())
        self.catcher.caught.connect(self._caught)
        self._told = QLabel(self.tr("Esc cancels."), wordWrap=True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setProperty("look", "second")
        self._take = QPushButton(self.tr("Take it over"))
        self._other = QPushButton(self.tr("Choose another"))
        self._take.clicked.connect(self._agree)
        self._other.clicked.connect(self._begin)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self._take, self._other, cancel):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        for widget in (question, self.catcher, self._told):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self._begin()

    def told(self) -> str:
        """Return what is said of the key pressed last."""
        return self._told.text()

    def _begin(self) -> None:
        self._key = ""
        self.catcher.setText("…")
        self._told.setText(self.tr("Esc cancels."))
        self._take.hide()
        self._other.hide()
        self.catcher.setFocus()

    def _caught(self, key: str) -> None:
        if key == "Esc":
            self.reject()
            return
        self.catcher.setText(native(key))
        if refusal := keymap().refusal(key):
            self._told.setText(refusal)
            return
        self._key = key
        owner = keymap().owner(key)
        if owner in ("", self._command):
            self._agree()
            return
        self._told.setText(
            self.tr("{key} is the key of “{command}”.").format(key=native(key), command=self._names[owner])
        )
        self._take.show()
        self._other.show()
        self._take.setDefault(True)
        self._take.setFocus()

    def _agree(self) -> None:
        self.captured.emit(self._key)
        self.accept()
