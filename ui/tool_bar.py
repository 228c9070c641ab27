"""The tool bar: says as much of each tool as the window has room for, and holds the search field."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from ui import actions, theme
from ui.keys.keymap import keymap
from ui.widgets.tip import plain_tip

_TOOLS = ("shelf", "open", "mark", "source", "|", "undo", "redo", "|", "new_draft", "export")
_ICON_ALONE = "shelf"
_ICONS_FIRST = frozenset({"undo", "redo"})
"""Their icons say as much as their words, so these make room first."""
_SIDE = 40
"""What the bar keeps free at its ends and between its parts."""


class ToolBar(QToolBar):
    """In a narrow window the keys go first, then the words of tools with an icon."""

    def __init__(
        self, by_name: Mapping[str, QAction], search: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._actions = by_name
        self._search = search
        self._tools: dict[str, QToolButton] = {}
        self._of_article: list[QAction] = []
        self._named: tuple[frozenset[str], bool] | None = None
        """Which tools are icons alone and whether the others show their keys, as far as they are named."""
        line: QAction | None = None
        for name in _TOOLS:
            if name == "|":
                line = self.addSeparator()
                continue
            placed = self.addWidget(self._button(name))
            if actions.table()[name].needs:
                self._of_article += [placed] if line is None else [line, placed]
            line = None
        spring = QWidget()
        spring.setSizePolicy(spring.sizePolicy().Policy.Expanding, spring.sizePolicy().Policy.Preferred)
        self.addWidget(spring)
        self.addWidget(search)
        keymap().changed.connect(self._name_anew)
        theme.themes().changed.connect(self._recolour)

    def show_article_tools(self, shown: bool) -> None:
        """Show the tools that work on an article only where one is open."""
        for tool in self._of_article:
            tool.setVisible(shown)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as the new width has room for."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Say as much as the first width has room for."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Name the tools in full, or in the longest way that leaves all of them visible."""
        if not self.isVisible():  # it has no width yet
            self._name(frozenset(), with_keys=True)
            return
        everything = frozenset(self._tools) - {"open"}
        for icons, with_keys in ((frozenset(), True), (frozenset(), False), (_ICONS_FIRST, False)):
            self._name(icons, with_keys=with_keys)
            if self._wanted() <= self.width():
                return
        self._name(everything, with_keys=False)

    def _name_anew(self) -> None:
        """Name the tools by the keys that they have now."""
        self._named = None
        self.fit()

    def _wanted(self) -> int:
        shown = [button for name, button in self._tools.items() if self._is_shown(name)]
        spaces = self.layout()
        gap = spaces.spacing() if spaces is not None else 0
        wanted = sum(button.sizeHint().width() + gap for button in shown)
        return wanted + self._search.minimumWidth() + _SIDE

    def _is_shown(self, name: str) -> bool:
        return not actions.table()[name].needs or all(tool.isVisible() for tool in self._of_article)

    def _name(self, icons: frozenset[str], *, with_keys: bool) -> None:
        if self._named == (icons, with_keys):
            return
        self._named = icons, with_keys
        keys = keymap()
        for name, button in self._tools.items():
            command, key = actions.table()[name], keys.text(name)
            words = self.tr("Open article") if name == "open" else actions.words(command)
            button.setAccessibleName(words.rstrip(" …"))
            button.setToolTip(plain_tip(keys.hint(words.rstrip(" …"), name)))
            shows_key = with_keys and command.needs and len(key) == 1
            button.setText(f"{words}  {key}" if shows_key else words)
            style = Qt.ToolButtonStyle
            alone = name in icons or name == _ICON_ALONE
            if alone:
                self._draw_icon(name)
            button.setToolButtonStyle(style.ToolButtonIconOnly if alone else style.ToolButtonTextOnly)

    def _button(self, name: str) -> QToolButton:
        action = self._actions[name]
        button = QToolButton()
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if name == "open":
            button.setProperty("look", "primary")
        self._tools[name] = button
        # Not the action itself: its text changes with every step («Undo: Verdict set»).
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        button.setEnabled(action.isEnabled())
        return button

    def _draw_icon(self, name: str) -> None:
        if self._tools[name].icon().isNull():  # most are never shown, and drawing one takes a while
            self._tools[name].setIcon(theme.icon(actions.table()[name].icon))

    def _recolour(self) -> None:
        for name, button in self._tools.items():
            if not button.icon().isNull():
                button.setIcon(theme.icon(actions.table()[name].icon))
