"""The left side of the window: every claim of the article, with filters and counts."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from factcheck.case import figures
from factcheck.case.remarks import remarked
from factcheck.models import NO_CLAIM, Case, Changes, ClaimId
from ui import theme
from ui.claims.delegate import ClaimDelegate
from ui.claims.list_model import CLAIM, ClaimListModel, ClaimOrder
from ui.claims.sieve import FILTERS
from ui.keys.keymap import keymap
from ui.session import Session
from ui.translation import said
from ui.widgets.chip_row import ChipRow
from ui.widgets.even_list import EvenList
from ui.widgets.letters import let_letters_act
from ui.widgets.reading_order import follow_reading_order
from ui.widgets.tip import plain_tip

_SIDE = 14
_APART = 24
"""What lies between title, progress and order."""
_HIGH = 640
"""From this height on the filters may take several lines."""


class ClaimsPanel(QWidget):
    """Lists the claims and keeps the selected one in view."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._is_choosing = False
        self.model = ClaimListModel(self)
        self.view = self._make_view()
        self._progress = QLabel()
        self._progress.setProperty("look", "second")
        self._order = QToolButton()
        self._order.setText(self.tr("Sort: place"))
        self._order.setCheckable(True)
        self._order.setProperty("look", "small")
        self._order.setToolTip(
            plain_tip(self.tr("Sort by risk, so that you start with what would hurt most"))
        )
        self._order.setAccessibleName(self.tr("Sort by risk"))
        self._order.toggled.connect(self._sort)
        self._chips = self._make_chips()
        self._empty = QLabel(alignment=Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("look", "second")
        self._empty.setContentsMargins(24, 24, 24, 24)
        self._lay_out()
        follow_reading_order(self)
        session.case_opened.connect(self._open)
        session.case_changed.connect(self._update)
        session.claim_selected.connect(self._select)
        session.claim_selected.connect(self._keep_chosen)
        session.chosen_changed.connect(self._keep_chosen)
        session.remarks_found.connect(self._show_remarked)
        session.here_changed.connect(lambda: self.model.set_here(session.here))
        session.unseen.changed.connect(self._show_news)
        theme.themes().changed.connect(self.view.viewport().update)
        keymap().changed.connect(self._show_rows)
        if session.case is not None:
            self._open(session.case)
            self.model.set_here(session.here)
            self._show_remarked()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the progress in fewer words where there is little room."""
        super().resizeEvent(event)
        self._chip_row.collapse(self.height() < _HIGH)
        self._show_progress()

    def chosen_filter(self) -> str:
        """Return the key of the filter that is on."""
        return next(key for key, chip in self._chips.items() if chip.isChecked())

    def choose_filter(self, key: str) -> None:
        """Show only the claims of one filter; the selected claim stays selected."""
        self._chips[key].setChecked(True)
        self.model.set_filter(key)
        self._show_figures()
        self._select(self._session.claim)
        self._keep_chosen()

    def wait(self) -> None:
        """Say that the claims of the article on screen are still to come."""
        self._empty.setText(self.tr("The claims are being proposed. You can read on meanwhile."))
        self._stack.setCurrentWidget(self._empty)

    def _sort(self, by_risk: bool) -> None:
        self._order.setText(self.tr("Sort: risk") if by_risk else self.tr("Sort: place"))
        self.model.set_order(ClaimOrder.RISK if by_risk else ClaimOrder.PLACE)
        self._select(self._session.claim)

    def count(self, key: str) -> int:
        """Return how many claims a filter shows."""
        return self.model.counts()[key]

    def first(self) -> ClaimId:
        """Return the first claim of the list."""
        return ClaimId(self.model.index(0).data(CLAIM).id) if self.model.rowCount() else NO_CLAIM

    def neighbour(self, step: int) -> ClaimId:
        """Return the claim that many rows from the selected one, within the filter, or nothing."""
        claim = self._session.claim
        row = self.model.row_of(claim)
        target = row + step if row >= 0 else self.model.row_beside(claim, step)
        if not 0 <= target < self.model.rowCount():
            return NO_CLAIM
        return ClaimId(self.model.index(target).data(CLAIM).id)

    def _make_view(self) -> EvenList:
        view = EvenList()
        view.setModel(self.model)
        view.setItemDelegate(ClaimDelegate(view))
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("Claims"))
        let_letters_act(view)
        # Shift and Ctrl choose several: verdict, source, set-aside and work state then go to all of them.
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.selectionModel().currentChanged.connect(self._current_changed)
        view.selectionModel().selectionChanged.connect(self._tell_chosen)
        return view

    def _make_chips(self) -> dict[str, QPushButton]:
        group = QButtonGroup(self)
        chips = {}
        for filter_ in FILTERS:
            chip = QPushButton()
            chip.setCheckable(True)
            chip.setProperty("look", "chip")
            chip.setProperty("filter", filter_.key)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            group.addButton(chip)
            chips[filter_.key] = chip
        chips["all"].setChecked(True)
        group.buttonClicked.connect(lambda chip: self.choose_filter(chip.property("filter")))
        return chips

    def _lay_out(self) -> None:
        self._title = QLabel(self.tr("Claims"))
        self._title.setProperty("look", "title")
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 12, _SIDE, 0)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._progress)
        head.addWidget(self._order)
        self._chip_row = ChipRow(list(self._chips.values()))
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._chip_row)
        layout.addWidget(body, 1)

    def _open(self, case: Case | None) -> None:
        self._chips["all"].setChecked(True)
        self.model.remarked = frozenset()
        self.model.person = self._session.desk.actor
        unseen = self._session.unseen
        self.model.news, self.model.unseen = frozenset(unseen.news), unseen.claims
        self.model.show_case(case, "all")
        self._show_rows()
        # It may have been selected before its row was here.
        self._select(self._session.claim)
        self._session.once_shown(self, self._show_figures)

    def _update(self, case: Case, changes: Changes) -> None:
        self.model.person = self._session.desk.actor
        self.model.update_case(case)
        if changes.places or changes.claims:
            self.model.set_remarked(remarked(case, self._session.remarks))
        self._show_figures()
        self._keep_selected()

    def _keep_selected(self) -> None:
        """Select the claim again where the rows have changed under it; several that are chosen stay so."""
        row = self.model.row_of(self._session.claim) if self._session.claim else -1
        if row < 0 or not self.view.selectionModel().isSelected(self.model.index(row)):
            self._select(self._session.claim)
        self._keep_chosen()

    def _keep_chosen(self) -> None:
        """Let what is selected stay listed until it is left, though a verdict takes it out of the filter."""
        if self.model.keep(self._session.chosen):
            # Later: a row that goes while Qt follows a click would put the click on another row.
            QTimer.singleShot(0, self, self.model.settle)

    def _select(self, claim: ClaimId) -> None:
        # The list itself has told of this claim: it stays as it was clicked, with those chosen along.
        if self._is_choosing:
            return
        row = self.model.row_of(claim) if claim else -1
        selection = self.view.selectionModel()
        if row < 0:
            selection.clear()
            return
        index = self.model.index(row)
        if index != self.view.currentIndex() or not selection.isSelected(index):
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(index)

    def _current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self._select_along(index.data(CLAIM).id)

    def _select_along(self, claim: ClaimId) -> None:
        """Select a claim from within the list, which works out itself what is chosen along with it.

        Qt tells of the current row before it adds the row to those that were clicked with Ctrl. To
        select the row alone, as for a claim selected elsewhere, would take the choice apart.
        """
        self._is_choosing = True
        self._session.select(claim)
        self._is_choosing = False

    def _tell_chosen(self) -> None:
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        along = tuple(self.model.index(row).data(CLAIM).id for row in rows)
        self._session.choose_along(along)
        if along and self._session.claim not in along and not self._is_choosing:
            # It was taken out of the choice: the next key must not act on it.
            self._select_along(along[-1])
        elif not along:
            self._select(self._session.claim)

    def _show_remarked(self) -> None:
        case = self._session.case
        if case is not None:
            self.model.set_remarked(remarked(case, self._session.remarks))
            self._show_figures()
            self._keep_selected()

    def _show_news(self) -> None:
        unseen = self._session.unseen
        if self.model.case is not None:
            self.model.set_news(frozenset(unseen.news), unseen.claims)
            self._show_figures()
            self._keep_selected()

    def _show_progress(self) -> None:
        if self.model.case is None:
            self._progress.clear()
            return
        progress = figures.progress_of(self.model.case)
        whole, short = (
            words.format(checked=progress.checked, total=progress.total)
            for words in (self.tr("{checked} of {total} checked"), self.tr("{checked} of {total}"))
        )
        figures_alone = f"{progress.checked}/{progress.total}"
        room = (
            self.width()
            - 2 * _SIDE
            - self._title.sizeHint().width()
            - self._order.sizeHint().width()
            - _APART
        )
        metrics = self._progress.fontMetrics()
        fitting = (words for words in (whole, short) if metrics.horizontalAdvance(words) <= room)
        self._progress.setText(next(fitting, figures_alone))
        self._progress.setToolTip(plain_tip(whole))
        self._progress.setAccessibleName(whole)

    def _show_figures(self) -> None:
        counts = self.model.counts()
        for filter_ in FILTERS:
            chip, count = self._chips[filter_.key], counts.get(filter_.key, 0)
            name = said(filter_.label)
            chip.setText(f"{name} {count}")
            chip.setAccessibleName(self.tr("Filter: {name}, {count}").format(name=name, count=count))
            self._chip_row.offer(chip, not filter_.rare or count > 0 or chip.isChecked())
        self._chip_row.arrange()
        self._show_rows()

    def _show_rows(self) -> None:
        """Say the progress, and show the rows or why there are none."""
        case = self.model.case
        self._show_progress()
        self._empty.setText(
            self.tr("No claim is here. Choose another filter.")
            if case is not None and (case.claims or case.orphans)
            else self.tr("No claims yet. Select words in the article and press {key} to mark them.").format(
                key=keymap().in_words("mark")
            )
        )
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
