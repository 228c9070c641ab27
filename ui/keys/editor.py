"""The commands with their keys, narrowed to what is searched for; each key can be changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import dialogs
from ui.actions import COMMANDS, GROUPS, MENUS, group_of, translated
from ui.actions import words as words_of
from ui.keys.capture import CaptureDialog
from ui.keys.keymap import all_native, keymap, standard
from ui.keys.rows import ROW, KeyRows, KeyView, Row
from ui.widgets.flow import FlowLayout

_MENU_OF = {command.name: command.menu for command in COMMANDS}


class KeyEditor(QWidget):
    """Lists the commands by menu, in columns; ``edited`` goes out when the person changed a key."""

    edited = Signal()

    def __init__(self, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        """Take what each command that can be used now is called."""
        super().__init__(parent)
        self._names = names
        self._words: list[str] = []
        self._rows = KeyRows(self)
        self.view = self._make_view()
        self._told = QLabel(wordWrap=True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        hint = QLabel(
            self.tr(
                "Keys without Ctrl rest in fields, drop-downs and buttons; Esc goes back to the article."
            ),
            wordWrap=True,
        )
        hint.setProperty("look", "second")
        self._change = self._button(self.tr("Change…"), self.change)
        self._reset = self._button(self.tr("Back to default"), self.reset)
        self._reset_all = self._button(self.tr("All back to default"), self.reset_all)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=6)
        for button in (self._change, self._reset, self._reset_all):
            flow.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(buttons, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view, 1)
        layout.addWidget(hint)
        layout.addLayout(foot)
        keymap().changed.connect(self._show)
        self._show()

    def shown(self) -> dict[str, str]:
        """Return the commands that are listed now with their keys."""
        return {row.words: row.keys for row in self._rows.rows if row.name}

    def told(self) -> str:
        """Return what is said of the chosen command, or of what was just done."""
        return self._told.text()

    def change(self) -> None:
        """Ask for the new key of the chosen command."""
        if name := self._chosen():
            capture = CaptureDialog(name, self._names_of_all(), self)
            capture.captured.connect(lambda key: self._give(name, key))
            dialogs.show_dialog(capture)

    def reset(self) -> None:
        """Give the chosen command its standard keys back."""
        name = self._chosen()
        if not name:
            return
        others = keymap().reset(name)
        self.edited.emit()
        told = [self._of(one) for one in (name, *others)]
        self._told.setText(" ".join(told))

    def reset_all(self) -> None:
        """Give every command its standard keys back, after asking."""
        dialogs.ask(
            self,
            self.tr("Give every command its standard key back?"),
            self.tr("The keys that you chose are forgotten."),
            self.tr("Give them back"),
            self._reset_everything,
        )

    def narrow(self, words: list[str]) -> int:
        """List only the commands that hold all the words, and return how many do."""
        self._words = words
        self._show()
        return sum(bool(row.name) for row in self._rows.rows)

    def go_to_list(self) -> None:
        """Lead from a search to the list."""
        self._choose(self._chosen())
        self.view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Change the chosen command's key with Enter."""
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if pressed and watched is self.view and isinstance(event, QKeyEvent) and event.key() in enter:
            self.change()
            return True
        return super().eventFilter(watched, event)

    def _make_view(self) -> KeyView:
        view = KeyView(self._rows)
        view.setAccessibleName(self.tr("Keys"))
        view.installEventFilter(self)
        view.doubleClicked.connect(self.change)
        view.selectionModel().currentChanged.connect(self._tell_chosen)
        return view

    def _button(self, words: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        # Enter belongs to the list and to the search.
        button.setAutoDefault(False)
        button.clicked.connect(lambda: action())
        return button

    def _names_of_all(self) -> dict[str, str]:
        """Return a name for every command, also for verdicts that this article's scale does not have."""
        # A menu's entry ends in dots where a question follows; within a sentence they would break it off.
        words = {command.name: words_of(command).rstrip(" …") for command in COMMANDS}
        return {**words, **self._names}

    def _show(self) -> None:
        chosen = self._chosen()
        words = self._words
        rows: list[Row] = []
        for menu in MENUS:
            groups = [group for group, names in GROUPS.items() if _MENU_OF[names[0]] == menu]
            for section in (menu, *groups):
                found = [
                    row
                    for command in COMMANDS
                    if (group_of(command.name) or command.menu) == section and command.name in self._names
                    if _holds(
                        row := self._row(command.name), f"{translated(menu)} {translated(section)}", words
                    )
                ]
                rows += [Row("", translated(section).upper()), *found] if found else []
        self._rows.show_rows(rows)
        self.view.fit()
        self._choose(chosen)

    def _row(self, name: str) -> Row:
        keys = keymap()
        return Row(name, self._names[name], all_native(keys.keys(name)), keys.is_changed(name))

    def _chosen(self) -> str:
        index = self.view.currentIndex()
        return str(index.data(ROW).name) if index.isValid() else ""

    def _choose(self, name: str) -> None:
        """Choose a command in the list; the first where it is not listed."""
        first = next((row.name for row in self._rows.rows if row.name), "")
        there = self._rows.place(name)
        self.view.setCurrentIndex(there if there.isValid() else self._rows.place(first))
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        name = self._chosen()
        for button in (self._change, self._reset):
            button.setEnabled(bool(name))
        self._reset.setEnabled(bool(name) and keymap().is_changed(name))
        self._reset_all.setEnabled(bool(keymap().own()))
        self._told.setText(self._of(name) if name else self.tr("No command holds these words."))

    def _of(self, name: str) -> str:
        """Say which key a command has, and which it had at first."""
        keys, words = all_native(keymap().keys(name)), self._names_of_all()[name]
        now = (
            self.tr("{command}: {keys}.").format(command=words, keys=keys)
            if keys
            else self.tr("{command}: no key.").format(command=words)
        )
        first = all_native(standard(name)) or self.tr("none")
        at_first = self.tr(" Its standard key: {keys}.").format(keys=first)
        return f"{now}{at_first}" if keymap().is_changed(name) else now

    def _give(self, name: str, key: str) -> None:
        keys = keymap()
        loser = keys.owner(key)
        keys.give(name, key)
        self.edited.emit()
        told = [self._of(one) for one in (name, loser) if one]
        self._told.setText(" ".join(dict.fromkeys(told)))

    def _reset_everything(self) -> None:
        keymap().reset_all()
        self.edited.emit()
        self._told.setText(self.tr("Every command has its standard key."))


def _holds(row: Row, menu: str, words: list[str]) -> bool:
    said = f"{row.words} {row.keys} {menu}".casefold()
    return all(word in said for word in words)
