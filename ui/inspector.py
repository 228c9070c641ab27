"""The right side of the window: everything about the selected claim, in reading order."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMoveEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from factcheck.models import Case, Changes, ClaimId
from ui.claims.changes_box import ChangesBox
from ui.claims.conflicts_box import ConflictsBox
from ui.claims.correction_box import CorrectionBox, LegalNoteBox, NoteBox
from ui.claims.draft_box import DraftBox
from ui.claims.head import ClaimHead
from ui.claims.noted_boxes import CriticismsBox, ErrataBox, LookupsBox, OpinionsBox
from ui.claims.remarks_box import RemarksBox
from ui.claims.verdict_box import VerdictBox, VerdictButton
from ui.keys.keymap import keymap
from ui.session import Session
from ui.sources.panel import SourcesPanel
from ui.widgets.focus_in_view import FocusInView
from ui.widgets.reading_order import follow_reading_order


class Inspector(QStackedWidget):
    """Shows the parts of the selected claim, or what to do where none is selected."""

    left = Signal()
    """The person has finished typing and goes back to the article."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._holds = False
        """Whether others changed something since the claim was selected."""
        self._scrolled_by = 0
        session.case_changed.connect(self._hold_place)  # before its parts show what has changed
        self.head = ClaimHead(session)
        self.changes = ChangesBox(session)
        self.conflicts = ConflictsBox(session)
        self.remarks = RemarksBox(session)
        self.draft = DraftBox(session)
        self.verdict = VerdictBox(session)
        self.correction = CorrectionBox(session)
        self.sources = SourcesPanel(session)
        self.lookups = LookupsBox(session)
        self.criticisms = CriticismsBox(session)
        self.opinions = OpinionsBox(session)
        self.errata = ErrataBox(session)
        self.legal_note = LegalNoteBox(session)
        self.note = NoteBox(session)
        self._parts = (
            *(self.head, self.changes, self.conflicts, self.remarks, self.draft, self.verdict),
            *(self.correction, self.sources, self.lookups, self.criticisms, self.opinions, self.errata),
            *(self.legal_note, self.note),
        )
        self._ordered: list[QWidget] = []
        self._blind = QLabel(wordWrap=True)
        self._blind.setTextFormat(Qt.TextFormat.PlainText)
        self._blind.setProperty("look", "notice")
        self._blind.setText(
            self.tr(
                "You read this claim blind: its verdict, correction and notes are hidden until you have said"
                " in the second reading what you hold to be right."
            )
        )
        self._hint = QLabel(wordWrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._hint.setProperty("look", "second")
        self._hint.setContentsMargins(32, 48, 32, 32)
        self._scroll = self._scrolled()
        self.addWidget(self._hint)
        self.addWidget(self._scroll)
        self._connect(session)
        self._show_hint()
        self._catch_up()

    def _connect(self, session: Session) -> None:
        for part in (self.head, self.correction, self.sources, self.legal_note, self.note):
            part.left.connect(self.left)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._keep_off_verdicts)
        session.claim_selected.connect(self._selected)
        session.case_opened.connect(lambda _case: self._selected(session.claim))
        session.case_changed.connect(lambda _case, _changes: self._order())
        session.case_opened.connect(self._open_or_close)
        session.case_changed.connect(self._open_or_close)
        keymap().changed.connect(self._show_hint)

    def _keep_off_verdicts(self, old: QWidget | None, new: QWidget | None) -> None:
        """Give the keyboard back where Qt passes it to a verdict because what had it has gone.

        Qt goes to the next button then, and the key that was meant for the one that went would decide.
        """
        if old is None or not isinstance(new, VerdictButton) or not self.isAncestorOf(new):
            return
        if not (old.isVisible() and old.isEnabled()):
            self.left.emit()

    def _catch_up(self) -> None:
        """Show the claim that is selected already where the pane is made after the page."""
        if self._session.claim:
            for part in self._parts:
                part.catch_up()
            self._selected(self._session.claim)

    def _show_hint(self) -> None:
        keys = keymap()
        step = self.tr("Select a claim in the list or the article, or press {key} for the next one.")
        every = self.tr("Press {key} for the list of all keys.").format(key=keys.in_words("keys"))
        case = self._session.case
        # The list says what to do where there is none to select.
        some = case is None or bool(case.claims or case.orphans)
        self._hint.setText(f"{step.format(key=keys.in_words('next'))}\n\n{every}" if some else every)

    def flush(self) -> None:
        """Hand over everything that is being typed."""
        for part in (self.head, self.verdict, self.correction, self.sources, self.legal_note, self.note):
            part.flush()

    def is_in_sight(self, part: QWidget) -> bool:
        """Tell whether anything of a part can be seen."""
        return not part.visibleRegion().isEmpty()

    def reveal(self, part: QWidget) -> None:
        """Scroll so that a part can be seen."""
        self._scroll.ensureWidgetVisible(part, 0, 16)

    def _scrolled(self) -> QScrollArea:
        page = QWidget()
        page.setProperty("look", "panel")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(14, 12, 12, 24)
        layout.setSpacing(20)
        for part in (self._parts[0], self._blind, *self._parts[1:]):
            layout.addWidget(part)
            part.installEventFilter(self)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        # Its fields take the keyboard; a stop on the pane itself would show nowhere.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its place is always kept, so that no line breaks anew when it comes or goes.
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setAccessibleName(self.tr("Selected claim"))
        FocusInView(scroll, page)
        return scroll

    def _hold_place(self, _case: Case, changes: Changes) -> None:
        if changes.elsewhere:
            self._holds = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field in which somebody types keep its place, where what others did makes room above it."""
        typing = QApplication.focusWidget() if self._holds else None
        if not isinstance(event, QMoveEvent) or not isinstance(watched, QWidget) or typing is None:
            return super().eventFilter(watched, event)
        if watched.isAncestorOf(typing):
            self._scroll_by(event.pos().y() - event.oldPos().y())
        return super().eventFilter(watched, event)

    def _scroll_by(self, pixels: int) -> None:
        """Scroll once the pane knows how long it is now, which it learns after its parts have moved."""
        if self._scrolled_by == 0:
            QTimer.singleShot(0, self, self._scroll_now)
        self._scrolled_by += pixels

    def _scroll_now(self) -> None:
        pixels, self._scrolled_by = self._scrolled_by, 0
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def _selected(self, claim: ClaimId) -> None:
        self._holds = False
        self.setCurrentIndex(1 if claim else 0)
        if not claim:
            self._show_hint()
        if claim:
            self._scroll.verticalScrollBar().setValue(0)
            self._open_or_close()
            self._order()

    def _open_or_close(self) -> None:
        """Let nothing be typed or chosen where the article was signed off: it could not be written.

        Errata can: they come after the signature. Neither what a blind reader is not shown.
        """
        case, claim = self._session.case, self._session.claim
        signed = case is not None and case.signed is not None
        blind = case is not None and claim in case.hidden
        self._blind.setVisible(blind)
        for part in (self.verdict, self.correction, self.legal_note, self.note):
            part.setEnabled(not signed and not blind)
        for other in (self.conflicts, self.lookups, self.criticisms, self.opinions):
            other.setEnabled(not signed)

    def _order(self) -> None:
        """Let Tab follow the reading order again, where parts have come or gone since."""
        page = self._scroll.widget()
        if page is not None and (parts := page.findChildren(QWidget)) != self._ordered:
            self._ordered = parts
            follow_reading_order(page)
