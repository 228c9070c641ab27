"""The list of keys, made from the table of actions and searched while one types."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions import COMMANDS, translated


class KeysDialog(QDialog):
    """Shows every command that has a key, as it is called now: verdicts by the article's scale."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(560, 620)
        self._search = QLineEdit(placeholderText=self.tr("Search for a command or a key"))
        self._search.setAccessibleName(self.tr("Search for a command or a key"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._table = self._make_table(actions)
        hint = QLabel(
            self.tr(
                "Keys without Ctrl rest in fields, drop-downs and buttons; Esc goes back to the article."
            ),
            wordWrap=True,
        )
        hint.setProperty("look", "second")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self._search, self._table, hint, buttons):
            layout.addWidget(widget)

    def shown(self) -> dict[str, str]:
        """Return the commands that are listed now with their keys."""
        items = (self._table.topLevelItem(row) for row in range(self._table.topLevelItemCount()))
        return {item.text(0): item.text(1) for item in items if item is not None and not item.isHidden()}

    def _make_table(self, actions: Mapping[str, QAction]) -> QTreeWidget:
        table = QTreeWidget()
        table.setHeaderLabels((self.tr("Command"), self.tr("Key"), self.tr("Menu")))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAccessibleName(self.tr("Keys"))
        for command in COMMANDS:
            action = actions[command.name]
            if command.keys and action.isVisible():
                native = QKeySequence.SequenceFormat.NativeText
                keys = ", ".join(key.toString(native) for key in action.shortcuts())
                words = action.text().rstrip("…").replace("&&", "&")
                table.addTopLevelItem(QTreeWidgetItem([words, keys, translated(command.menu)]))
        table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self._table.topLevelItemCount()):
            item = self._table.topLevelItem(row)
            if item is not None:
                said = " ".join(item.text(column) for column in range(3)).casefold()
                item.setHidden(not all(word in said for word in words))
