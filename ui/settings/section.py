"""A section of the settings: rows of a name and a field, narrowed by what one searches for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLayout, QSizePolicy, QWidget


class Section(QWidget):
    """Shows some of the settings; each takes effect as soon as it is made."""

    edited = Signal()
    """A choice of this person was made, which the window is to follow and to keep."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self._searched: list[tuple[QWidget | QLayout, str]] = []
        self.form = QFormLayout(self)
        self.form.setContentsMargins(4, 4, 12, 12)
        self.form.setSpacing(12)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)

    def row(self, name: str, field: QWidget | QLayout, words: str = "") -> None:
        """Add a row; it is found by its name and by ``words``. Without a name it has the whole width."""
        if name:
            self.form.addRow(name, field)
            label = self.form.labelForField(field)
            if isinstance(label, QLabel):
                label.setWordWrap(True)
        else:
            self.form.addRow(field)
        if name and isinstance(field, QWidget) and not field.accessibleName():
            field.setAccessibleName(name)
        self._searched.append((field, f"{name} {words}"))

    def below(self, field: QWidget, words: str = "") -> None:
        """Add a row that belongs to the one above, in the column of the fields; found by ``words``."""
        policy = field.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)  # lines and rows of buttons break late
        field.setSizePolicy(policy)
        self.form.addRow("", field)
        self._searched.append((field, words))

    def hint(self, words: str) -> QLabel:
        """Return a label that says what a setting does."""
        label = QLabel(words, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("look", "second")
        return label

    def is_called(self, words: list[str]) -> bool:
        """Tell whether the title holds all the words, of which there is one at least."""
        return bool(words) and _holds(self.title, words)

    def narrow(self, words: list[str]) -> int:
        """Show only the rows that hold all the words, and return how many do; all for none."""
        whole = _holds(self.title, words)
        shown = 0
        for field, said in self._searched:
            fits = whole or _holds(f"{self.title} {said}", words)
            self.form.setRowVisible(field, fits)
            shown += fits
        return shown

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the widest field: a form forgets those that have its whole width."""
        fields = (field for field, _ in self._searched if isinstance(field, QWidget))
        widest = max((field.minimumSizeHint().width() for field in fields), default=0)
        margins = self.form.contentsMargins()
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(widest + margins.left() + margins.right(), 0))

    def flush(self) -> None:
        """Take what is still being typed."""


def _holds(said: str, words: list[str]) -> bool:
    return all(word in said.casefold() for word in words)
