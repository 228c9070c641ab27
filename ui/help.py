"""The list of keys and the word about the program, made from the table of actions."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ui import theme
from ui.actions import COMMANDS, MENUS, translated


class KeysDialog(QDialog):
    """Shows every key by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(560, 620)
        text = QTextBrowser()
        text.setOpenLinks(False)
        text.setHtml(keys_page())
        text.setAccessibleName(self.tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)


def keys_page() -> str:
    """Return the list of keys as rich text."""
    quiet = theme.current()["quiet"].name()
    rows = []
    for menu in MENUS:
        rows.append(
            f'<tr><td colspan="2" style="color:{quiet};padding-top:14px"><b>{translated(menu)}</b></td></tr>'
        )
        for command in COMMANDS:
            if command.menu == menu and command.keys:
                keys = QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
                words = escape(translated(command.text).rstrip("…"))
                rows.append(
                    f"<tr><td style='padding:2px 24px 2px 0'><b>{escape(keys)}</b></td><td>{words}</td></tr>"
                )
    hint = translated("Keys without Ctrl rest while you type; Esc goes back to the article.")
    return f"<p>{escape(hint)}</p><table>{''.join(rows)}</table>"
