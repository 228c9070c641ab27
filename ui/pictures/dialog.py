"""A picture of the article, large: what a region of it states is typed, and becomes a claim."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.claims import is_lost
from factcheck.case.pictures import claims_on
from factcheck.case.sentences.pictures import called, gap
from factcheck.models import (
    NO_CLAIM,
    Case,
    Changes,
    ClaimId,
    Picture,
    PictureGap,
    PictureId,
    PlacedClaim,
    Region,
)
from ui import theme
from ui.dialogs import WritingDialog
from ui.picture_marks import claims_in_order, marks_on
from ui.picture_store import PictureStore
from ui.pictures.canvas import PictureCanvas
from ui.session import Session
from ui.translation import said
from ui.widgets.failure_label import failure_label


class PictureDialog(WritingDialog):
    """Shows the pictures of the open article one by one; each step is taken at once and can be undone."""

    fetch_wanted = Signal()
    """The person asks for the pictures that stand on the web."""

    def __init__(
        self,
        session: Session,
        store: PictureStore,
        case: Case,
        picture: PictureId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.resize(1100, 760)
        self._session, self._store, self._case = session, store, case
        self._at = next((at for at, each in enumerate(case.pictures) if each.id == picture), 0)
        self._claim = NO_CLAIM
        self._begun: dict[str, tuple[str, Region | None]] = {}
        """What was typed and drawn, and not taken yet: by the claim, or for a new one by the picture."""
        self._shown: tuple[PictureId, str, bool] | None = None
        self.canvas = PictureCanvas()
        self.statement = QPlainTextEdit()
        self.claims = QListWidget()
        self._name, self._told = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._failure = failure_label()
        self._before, self._after = self._button("‹"), self._button("›")
        self._new = self._button(self.tr("Mark another region"))
        self._fetch = self._button(self.tr("Fetch pictures from the web"))
        self.act = self._button("")
        self._dress()
        self._lay_out()
        self._connect()

    @property
    def picture(self) -> Picture:
        """The picture that is shown."""
        return self._case.pictures[self._at]

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the picture once the room is known."""
        super().showEvent(event)
        if event.spontaneous():
            return  # from the task bar, with what was being typed
        self._show_picture()
        self._choose(self._session.claim if self._is_here(self._session.claim) else NO_CLAIM)
        self.canvas.setFocus()

    def holds_typed(self) -> bool:
        """Tell whether a statement was typed and not taken, also for another claim or picture."""
        return super().holds_typed() or any(words.strip() for words, _ in self._begun.values())

    def turn(self, by: int) -> None:
        """Show the picture so many places further on, within those there are."""
        at = min(max(self._at + by, 0), len(self._case.pictures) - 1)
        if at != self._at:
            self._put_by()
            self._at = at
            self._show_picture()
            self._show_claim(NO_CLAIM)

    def take(self) -> None:
        """Mark the region, or change the chosen claim: its region where one was drawn, and its statement."""
        desk, words, region = self._session.desk.pictures, self.statement.toPlainText(), self.canvas.region
        placed = self._case.find(self._claim)
        if placed is None:
            if region is None:
                self._fail(self.tr("Draw a region on the picture first, with the mouse or the arrow keys."))
                return
            made = self._session.run(desk.mark, self.picture.id, region, words)
            self._settle(made if made is not None else NO_CLAIM, done=made is not None)
        elif is_lost(placed):
            if region is None:
                self._fail(self.tr("Draw the region that this claim rests on now."))
                return
            self._settle(placed.id, done=self._session.did(desk.attach, placed.id, self.picture.id, region))
        else:
            done = region is None or self._session.did(desk.redraw, placed.id, region)
            done = done and self._session.did(desk.restate, placed.id, words)
            self._settle(placed.id, done=done)

    def _settle(self, claim: ClaimId, *, done: bool) -> None:
        if not done:
            self._fail(self._session.failure)
            return
        self.canvas.draw(None)
        self._session.select(claim)
        self._show_claim(NO_CLAIM)
        self.canvas.setFocus()

    def _dress(self) -> None:
        self.statement.setPlaceholderText(self.tr("What does this region state?"))
        self.statement.setAccessibleName(self.tr("Statement"))
        self.statement.setTabChangesFocus(True)
        self.statement.setFixedHeight(76)
        self.claims.setAccessibleName(self.tr("Claims on this picture"))
        self.claims.setWordWrap(True)
        self.claims.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._told.setProperty("look", "second")
        self._name.setTextFormat(Qt.TextFormat.PlainText)  # the writer's own words
        self.act.setProperty("look", "primary")
        self._before.setAccessibleName(self.tr("Picture before"))
        self._after.setAccessibleName(self.tr("Next picture"))

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        for each in (self._before, self._after):
            head.addWidget(each)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 0, 0, 0)
        column.addWidget(self._told)
        column.addWidget(self.statement)
        column.addWidget(self._failure)
        column.addWidget(self.act)
        column.addWidget(self._new)
        column.addSpacing(8)
        column.addWidget(self.claims, 1)
        column.addWidget(self._fetch)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self.canvas)
        split.addWidget(side)
        split.setStretchFactor(0, 1)
        split.setSizes([780, 300])
        self.canvas.setMinimumWidth(260)
        side.setMinimumWidth(240)
        foot = QHBoxLayout()
        foot.addStretch()
        close = self._button(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.addLayout(head)
        layout.addWidget(split, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._before.clicked.connect(lambda: self.turn(-1))
        self._after.clicked.connect(lambda: self.turn(1))
        self._new.clicked.connect(lambda: self._choose(NO_CLAIM))
        self._fetch.clicked.connect(self.fetch_wanted)
        self.act.clicked.connect(self.take)
        self.canvas.drawn.connect(self._say)
        self.canvas.finished.connect(self.statement.setFocus)
        self.canvas.chosen.connect(self._choose_mark)
        self.claims.itemClicked.connect(self._choose_item)
        self.claims.itemActivated.connect(self._choose_item)
        self._store.drawn.connect(self._show_picture)
        self._session.case_changed.connect(self._follow)
        self._session.case_opened.connect(self._leave)
        theme.themes().changed.connect(self._mark)
        for key, act in (
            (Qt.Key.Key_Return, self.take),
            (Qt.Key.Key_Enter, self.take),
            (Qt.Key.Key_PageDown, lambda: self.turn(1)),
            (Qt.Key.Key_PageUp, lambda: self.turn(-1)),
        ):
            QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self, act)

    def _leave(self, _case: Case | None) -> None:
        """Close with the article that the pictures are of."""
        self.done(QDialog.DialogCode.Rejected)

    def _follow(self, case: Case, _changes: Changes) -> None:
        """Take over what changed; a newer draft has other pictures."""
        if not case.pictures:
            self.done(QDialog.DialogCode.Rejected)
            return
        shown = self.picture.id
        self._case = case
        self._at = next((at for at, each in enumerate(case.pictures) if each.id == shown), 0)
        self._show_picture()
        self._list()
        self._mark()

    def _show_picture(self) -> None:
        """Show the current picture as it is by now; one that is shown already keeps its region."""
        image = self._store.image(self.picture) if self.picture.sha256 else QImage()
        key = (self.picture.id, self.picture.sha256, image is not None)
        if key != self._shown:
            self._shown = key
            why = gap(self.picture)
            words = said(why) if why is not None else said(called(self.picture))
            self.canvas.show_picture(image if image is not None else QImage(), words)
        number, count = self._at + 1, len(self._case.pictures)
        self.setWindowTitle(self.tr("Picture {number} of {count}").format(number=number, count=count))
        self._name.setText(said(called(self.picture)))
        self.canvas.setAccessibleName(said(called(self.picture)))
        self._before.setEnabled(self._at > 0)
        self._after.setEnabled(number < count)
        self._fetch.setVisible(any(each.gap is PictureGap.ON_THE_WEB for each in self._case.pictures))
        self._list()
        self._mark()

    def _mark(self) -> None:
        self.canvas.show_marks(marks_on(self._case, self.picture.id, self._claim, theme.current()))

    def _list(self) -> None:
        """List the claims on this picture, and those whose picture is gone, which can be attached here."""
        self.claims.clear()
        for number, placed in claims_on(self._case, self.picture.id):
            verdict = self._case.scale.verdict(placed.claim.verdict)
            mark = f" {verdict.mark}" if verdict else ""
            self._add(placed, f"{number}{mark}  {placed.text}")
        for placed in self._case.orphans:
            if placed.is_on_picture:
                self._add(placed, self.tr("Picture gone: {statement}").format(statement=placed.text))

    def _add(self, placed: PlacedClaim, words: str) -> None:
        item = QListWidgetItem(words, self.claims)
        item.setData(Qt.ItemDataRole.UserRole, placed.id)
        if placed.id == self._claim:
            self.claims.setCurrentItem(item)

    def _is_here(self, claim: ClaimId) -> bool:
        placed = self._case.find(claim)
        return placed is not None and placed.placement.picture == self.picture.id

    def _choose_item(self, item: QListWidgetItem) -> None:
        self._choose(ClaimId(item.data(Qt.ItemDataRole.UserRole)))

    def _choose_mark(self, at: int) -> None:
        marked = claims_in_order(self._case, self.picture.id, self._claim)
        self._choose(marked[at][1].id)

    def _choose(self, claim: ClaimId) -> None:
        """Choose a claim to change, or none to mark another region."""
        self._put_by()
        self._show_claim(claim)

    def _put_by(self) -> None:
        """Let what was begun wait for its claim or picture, so that it is not taken for another one."""
        words, region = self.statement, self.canvas.region
        # A bare region is nobody's yet: it may be drawn before its claim is chosen.
        if words.document().isModified() or (self._claim and region is not None):
            self._begun[self._claim or self.picture.id] = words.toPlainText(), region
            self.canvas.draw(None)

    def _show_claim(self, claim: ClaimId) -> None:
        placed = self._case.find(claim)
        self._claim = claim if placed is not None else NO_CLAIM
        stored = placed.text if placed is not None else ""
        owner = self._claim or self.picture.id
        words, region = self._begun.pop(owner, (stored, self.canvas.region))
        self.statement.setPlainText(words)
        self.statement.document().setModified(words != stored)
        self.canvas.draw(region)
        self.statement.setReadOnly(placed is not None and is_lost(placed))
        if placed is not None:
            self._session.select(placed.id)
        self._failure.hide()
        self._list()
        self._mark()
        self._say()

    def _say(self) -> None:
        """Say what to do next."""
        placed, drawn = self._case.find(self._claim), self.canvas.region is not None
        self._new.setVisible(placed is not None)
        if placed is None:
            self.act.setText(self.tr("Mark claim"))
            told = self.tr("Drag a rectangle, or draw one with the arrow keys (Shift changes its size).")
            if drawn:
                told = self.tr("Type what the region states, then mark it (Ctrl+Enter).")
        elif is_lost(placed):
            self.act.setText(self.tr("Attach to this region"))
            told = self.tr("The picture of this claim is gone from the draft, or was changed.")
        else:
            self.act.setText(self.tr("Change claim"))
            told = self.tr("Change the statement, or draw another region for it.")
        self._told.setText(told)

    def _fail(self, sentence: str) -> None:
        self._failure.setText(sentence)
        self._failure.show()
