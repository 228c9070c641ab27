"""What a newer draft did to the selected claim, and the one key that settles it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from factcheck.case.claims import is_new, shown_by_text, took_correction
from factcheck.case.sentences.findings import DIFFERENCES
from factcheck.case.sentences.standing import standing
from factcheck.models import Case, Disposition, PlacedClaim, Status, WorkState
from factcheck.text import diff
from ui import theme
from ui.claims.box import ClaimBox
from ui.claims.correction_box import diff_html
from ui.keys.keymap import keymap
from ui.session import Session
from ui.translation import said
from ui.widgets.flow import FlowLayout
from ui.widgets.tip import plain_tip


class DraftBox(ClaimBox):
    """Shown only where there is something to say."""

    wanted = Signal(str)
    """The name of the command to run."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._sentence = QLabel(wordWrap=True)
        self._sentence.setTextFormat(Qt.TextFormat.RichText)
        self._holds = self._button("still_holds")
        self._attach = self._button("attach")
        self._attach.setToolTip(plain_tip(self.tr("Attach it to the words selected in the article")))
        self._cut = self._button("close_as_cut")
        # They wrap: both of an orphan's are wider than the pane.
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=6)
        for button in (self._holds, self._attach, self._cut):
            flow.addWidget(button)
        box = QWidget()
        box.setProperty("look", "remark")
        box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QVBoxLayout(box)
        inner.setContentsMargins(10, 8, 10, 8)
        inner.addWidget(self._sentence)
        inner.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(box)
        theme.themes().changed.connect(self._show)
        keymap().changed.connect(self._show)

    def show_claim(self, case: Case, placed: PlacedClaim) -> None:
        """Show what became of a claim in the current draft."""
        status = placed.placement.status
        lost = status is Status.ORPHANED
        open_orphan = lost and placed.claim.work_state is not WorkState.DONE
        new = not lost and is_new(placed, case.draft)
        took = took_correction(placed)
        answer = self.tr("Seen") if new else self.tr("Still holds")
        keys = keymap()
        self._holds.setText(keys.hint(self.tr("Confirm") if took else answer, "still_holds"))
        self._attach.setText(keys.hint(self.tr("Attach"), "attach"))
        self._cut.setText(keys.hint(self.tr("Close as cut"), "close_as_cut"))
        self._holds.setVisible(took or new or status in (Status.CHANGED, Status.MOVED))
        self._attach.setVisible(lost)
        self._cut.setVisible(open_orphan)
        text = self._text(case, placed)
        self._sentence.setText(text)
        self.setVisible(bool(text))

    def _text(self, case: Case, placed: PlacedClaim) -> str:
        if took_correction(placed):
            return escape(self.tr("The writer took your correction. Confirm?"))
        stands = standing(case, placed)
        if stands is None:
            difference = DIFFERENCES.get(placed.placement.difference)
            return escape(said(difference)) if difference is not None else ""
        if placed.placement.status is Status.CHANGED:
            return self._change(placed, said(stands))
        return escape(said(stands))

    def _change(self, placed: PlacedClaim, sentence: str) -> str:
        before = self.session.desk.drafts.wording_before(placed.id)
        if placed.placement.difference:
            sentence += f" {said(DIFFERENCES[placed.placement.difference])}"
        if shown_by_text(placed) is Disposition.REWORDED:
            sentence += self.tr(" These are not the words you suggested; both stand below.")
        if not before:
            return escape(sentence)
        pieces = diff.words(" ".join(before.split()), " ".join(placed.text.split()))
        return f"{escape(sentence)}<br><br>{diff_html(pieces)}"

    def _button(self, command: str) -> QPushButton:
        button = QPushButton()
        button.clicked.connect(lambda: self.wanted.emit(command))
        return button
