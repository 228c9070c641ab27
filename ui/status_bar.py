"""The foot of the window: progress, coverage, what was done last, and that it is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStatusBar, QWidget

from factcheck.case import figures
from factcheck.models import Case, Changes, Coverage, Progress
from factcheck.sentences import Sentence, say
from ui import theme
from ui.session import Session
from ui.translation import said
from ui.widgets.segments import SegmentBar
from ui.widgets.tip import plain_tip

_APART = " · "
_SIDE = 12
_GAP = 12
"""Pixels between the parts of the bar, a little more than Qt leaves."""
_LONGEST = 320
_HEIGHT = 34
"""Room for a notice of one line, which floats over it."""


class StatusBar(QStatusBar):
    """Follows the session."""

    undo_wanted = Signal()
    cancel_wanted = Signal()
    """The person gives up what is being read."""

    desk_wanted = Signal()
    """The person asks how it stands with the shared desks."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._coverage: Coverage | None = None
        self._parts: list[str] = []
        """What the figures say, the most important first."""
        self.setSizeGripEnabled(False)
        self.setMinimumHeight(_HEIGHT)
        self._bar = SegmentBar()
        self._bar.setFixedWidth(180)
        self._figures = QLabel()
        self._done = QPushButton()
        self._done.setProperty("look", "link")
        self._done.clicked.connect(self.undo_wanted)
        self._busy = ""
        self._saved = QLabel(self.tr("Saved"))
        self._say_saved()
        session.unsaved.changed.connect(self._say_saved)
        self._shared = QPushButton()
        self._shared.setProperty("look", "link")
        self._shared.clicked.connect(self.desk_wanted)
        self._shared.hide()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setProperty("look", "link")
        self._cancel.clicked.connect(self.cancel_wanted)
        self._cancel.hide()
        for button in (self._done, self._shared, self._cancel):
            # A click takes the keyboard from nobody: here the keys of the claims would do nothing.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._file = QLabel(session.desk.path.name)
        self._file.setToolTip(plain_tip(str(session.desk.path)))
        self.setContentsMargins(8, 0, 8, 0)
        self.addWidget(self._bar)
        # It gives way, so that a long sentence never keeps the window from being made smaller.
        self._figures.setMinimumWidth(1)
        self._figures.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.addWidget(self._figures, 1)
        self.addPermanentWidget(self._done)
        self.addPermanentWidget(self._saved)
        self.addPermanentWidget(self._shared)
        self.addPermanentWidget(self._cancel)
        self.addPermanentWidget(self._file)
        session.case_opened.connect(self._opened)
        session.case_changed.connect(self._changed)
        session.done.connect(self._said)
        theme.themes().changed.connect(self._recolour)
        self._opened(None)

    def text(self) -> str:
        """Return what was done last, and the figures of the article."""
        return _APART.join((self._done.text(), *self._parts))

    def say_shared(self, words: str, details: str) -> None:
        """Say how it stands with the shared desks; nothing where there are none."""
        self._shared.setText(words)
        self._shared.setToolTip(plain_tip(details))
        self._shared.setVisible(bool(words))
        self._fit()

    def say_busy(self, text: str) -> None:
        """Say what is under way, or with an empty text that all is saved."""
        self._busy = text
        self._say_saved()
        self._cancel.setVisible(bool(text))
        self._fit()

    def _standing(self, unsaved: bool) -> str:
        if self._session.desk.read_only:
            return self.tr("Read only")
        return self.tr("Not saved") if unsaved else self.tr("Saved")

    def _say_saved(self) -> None:
        unsaved = bool(self._session.unsaved.texts)
        words = self._busy or self._standing(unsaved)
        # What is being read may have a name of any length.
        metrics = self._saved.fontMetrics()
        self._saved.setText(metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, _LONGEST))
        self._saved.setToolTip(plain_tip(self._busy))

    def _opened(self, case: Case | None) -> None:
        self._done.hide()
        self._coverage = None
        self._show(case)
        if case is not None:
            self._session.once_shown(self, self._cover)

    def _cover(self) -> None:
        case = self._session.case
        if case is not None:
            self._coverage = figures.coverage(case)
            self._show(case)

    def _changed(self, case: Case, changes: Changes) -> None:
        if changes.places or changes.set_asides or changes.drafts:
            self._coverage = figures.coverage(case)
        self._show(case)

    def _recolour(self) -> None:
        self._show(self._session.case)

    def _show(self, case: Case | None) -> None:
        self._bar.setVisible(case is not None)
        if case is None or self._coverage is None:
            self._parts = []
            self._fit()
            return
        progress = figures.progress_of(case)
        shown = theme.current()
        parts = [
            (progress.by_verdict.get(verdict.key, 0), shown.verdict(verdict.colour).ink)
            for verdict in case.scale.verdicts
        ]
        self._bar.show_parts(parts, progress.total, shown["line"])
        signed = [say("Signed off by {person}", person=case.signed.person)] if case.signed else []
        self._parts = [said(part) for part in (*signed, *figures_parts(progress, self._coverage))]
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as the new width has room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the parts of the figures that have room, whole, and the library's name where any is left."""
        whole = _APART.join(self._parts)
        self._figures.setToolTip(plain_tip(whole))
        self._figures.setAccessibleName(whole)
        beside = (self._done, self._saved, self._shared, self._cancel)
        taken = sum(one.sizeHint().width() + _GAP for one in beside if not one.isHidden())
        room = self.width() - 2 * _SIDE - taken - (0 if self._bar.isHidden() else self._bar.width() + _GAP)
        self._file.setVisible(self._advance(whole) + self._file.sizeHint().width() + 2 * _GAP <= room)
        shown = list(self._parts)
        while shown and self._advance(_APART.join(shown)) + _GAP > room:
            shown.pop()
        self._figures.setText(_APART.join(shown))

    def _advance(self, text: str) -> int:
        return self._figures.fontMetrics().horizontalAdvance(text)

    def _said(self, what: str, can_undo: bool) -> None:
        self._done.setText(self.tr("{step} · Undo").format(step=what) if can_undo else what)
        self._done.setEnabled(can_undo)
        self._done.show()
        self._fit()


def figures_parts(progress: Progress, coverage: Coverage) -> list[Sentence]:
    """Say how far an article has come, the most important first."""
    parts = [say("{checked} of {total} checked", checked=progress.checked, total=progress.total)]
    if progress.problems:
        parts.append(say("{count} problems", one="1 problem", count=progress.problems))
    if progress.unsourced:
        parts.append(say("{unsourced} without a source", unsourced=progress.unsourced))
    if progress.orphaned:
        parts.append(say("{orphaned} orphaned", orphaned=progress.orphaned))
    parts.append(say("coverage {percent}%", percent=coverage.percent))
    if coverage.undecided:
        parts.append(say("{count} words undecided", one="1 word undecided", count=coverage.undecided))
    return parts
