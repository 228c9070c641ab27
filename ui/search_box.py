"""The field in the tool bar that finds articles, claims and sources while one types."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy, QWidget

from factcheck.models import SearchHit
from ui.session import Session
from ui.widgets.tip import plain_tip

_HIT = Qt.ItemDataRole.UserRole
_MOST = 12
_WAIT = 120
_WIDTH = 560


class SearchBox(QLineEdit):
    """Offers what the library's search finds; a hit leads to its article."""

    hit_chosen = Signal(object)
    """A SearchHit."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setPlaceholderText(self.tr("Search claims and sources   Ctrl+K"))
        self.setAccessibleName(self.tr("Search claims and sources"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(130)
        self.setMaximumWidth(270)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST)
        self._completer.setWidget(self)
        # QCompleter.activated comes as text and as index; only the popup's click knows the very row.
        popup = self._completer.popup()
        assert popup is not None
        self._popup = popup
        popup.setMinimumWidth(_WIDTH)
        popup.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        popup.activated.connect(self._chosen)
        popup.clicked.connect(self._chosen)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._wait.timeout.connect(self.search)
        self.textEdited.connect(self._edited)

    def search(self) -> None:
        """Search now and show what is found."""
        self._wait.stop()
        hits = self._session.run(self._session.desk.articles.search, self.text().strip()) or []
        self._model.clear()
        for hit in hits[:_MOST]:
            self._model.appendRow(_item(hit))
        if not hits:
            nothing = QStandardItem(self.tr("Nothing found"))
            nothing.setEnabled(False)
            self._model.appendRow(nothing)
        self._completer.complete()

    def hits(self) -> list[SearchHit]:
        """Return what is offered now."""
        items = (self._model.item(row) for row in range(self._model.rowCount()))
        return [item.data(_HIT) for item in items if item.data(_HIT) is not None]

    def _edited(self, text: str) -> None:
        if text.strip():
            self._wait.start()
        else:
            self._wait.stop()
            self._popup.hide()

    def _chosen(self, index: QModelIndex) -> None:
        hit = index.data(_HIT)
        if hit is not None:
            self.clear()
            self.hit_chosen.emit(hit)


def _item(hit: SearchHit) -> QStandardItem:
    excerpt = " ".join(hit.excerpt.split())
    item = QStandardItem(f"{hit.kind.capitalize()}: {excerpt or hit.title}")
    item.setToolTip(plain_tip(f"{hit.title}\n{excerpt}"))
    item.setData(hit, _HIT)
    return item
