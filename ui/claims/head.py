"""The selected claim's number, wording, speaker and details."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from factcheck.case.claims import is_cut, number_of
from factcheck.case.figures import progress_of
from factcheck.case.sentences import counts
from factcheck.case.sentences.findings import RISKS
from factcheck.case.sentences.kinds import DETAIL_KINDS
from factcheck.case.ticks import Ticks, details_left, owes, ticks_of
from factcheck.models import Case, ClaimDetail, DetailKind, EventKind, PlacedClaim, Status
from ui import theme
from ui.claims.box import ClaimBox
from ui.keys.keymap import keymap
from ui.session import Session
from ui.translation import said
from ui.unsaved import BoundField
from ui.widgets.flow import FlowLayout
from ui.widgets.letters import let_letters_act
from ui.widgets.line import TextLine
from ui.widgets.tip import plain_tip

_STEPS = 124
"""What the buttons for previous and next and the gaps take of the first line."""
_CHIP = 22
"""Characters of a detail shown on its chip, so that it fits a narrow pane; the tooltip has the whole."""


class ClaimHead(ClaimBox):
    """Shows which claim this is; details are ticked off here one by one."""

    left = Signal()
    """The last detail was ticked with the keyboard: the person goes back to the article."""
    stepped = Signal(int)
    """The person asks for the next (1) or the previous (-1) claim."""
    parts_wanted = Signal()
    """The person takes the proposed split."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._title = QLabel()
        self._title.setProperty("look", "title")
        self._page = QLabel()
        self._page.setProperty("look", "second")
        self._place = QLabel()
        self._place.setProperty("look", "second")
        self._place.setMinimumWidth(1)  # else its words would keep the pane from being made narrower
        self._places: tuple[str, ...] = ()
        """What says the claim's place among all, the longest first."""
        self._wording = Wording()
        self._assigned = QLabel(wordWrap=True)
        self._assigned.setTextFormat(Qt.TextFormat.PlainText)
        self._assigned.setProperty("look", "second")
        self._speaker = TextLine(self.tr("Whose words these are"))
        self._speaker_row = self._make_speaker_row()
        name = session.desk.verdicts.name_speaker
        self._bound_speaker = BoundField(
            session.unsaved, self._speaker, "speaker", name, EventKind.SPEAKER_NAMED
        )
        self._details = QWidget()
        let_letters_act(self._details)
        self._flow = FlowLayout(self._details, gap=4)
        self._chips: list[QPushButton] = []
        self._debt = QLabel()
        self._debt.setProperty("look", "second")
        self._risks = QLabel(wordWrap=True)
        self._risks.setProperty("look", "second")
        self._parts = QPushButton()
        self._parts.setProperty("look", "link")
        self._parts.setProperty("flush", True)
        self._parts.hide()  # until it is known whether there is anything to split
        self._parts.clicked.connect(self.parts_wanted)
        self._several = QLabel(wordWrap=True)
        self._several.setProperty("look", "second")
        self._lay_out()
        self._show_several()
        session.chosen_changed.connect(self._show_several)
        session.claim_selected.connect(self._show_several)
        keymap().changed.connect(self._show)

    def _make_speaker_row(self) -> QWidget:
        self._speaker.setAccessibleName(self.tr("Speaker"))
        label = QLabel(self.tr("Speaker"))
        label.setProperty("look", "second")
        label.setBuddy(self._speaker)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self._speaker, 1)
        return whole

    def _show_several(self) -> None:
        count = len(self.session.chosen)
        self._several.setVisible(count > 1)
        self._several.setText(
            self.tr("{count} claims are chosen: verdict, source, set-aside and work state go to all.").format(
                count=count
            )
        )

    def has_details(self) -> bool:
        """Tell whether the claim has details, ticked or not."""
        return any(not chip.isHidden() for chip in self._chips)

    def walk_details(self) -> bool:
        """Go to the next detail that is not ticked; False where there is none."""
        shown = [chip for chip in self._chips if not chip.isHidden()]
        here = next((index for index, chip in enumerate(shown) if chip.hasFocus()), -1)
        for chip in (*shown[here + 1 :], *shown[: here + 1]):
            if not chip.isChecked():
                chip.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def show_claim(self, case: Case, placed: PlacedClaim) -> None:
        """Show a claim."""
        number = number_of(case, placed.id)
        self._title.setText(self.tr("Claim {number}").format(number=number))
        # Of those that count: what was cut and closed has a number of its own, but no place among them.
        total = progress_of(case).total
        place = self.tr("{number} of {total}").format(number=number, total=total)
        self._places = (self.tr("cut"),) if is_cut(placed) else (place, f"{number}/{total}")
        self._place.setToolTip(plain_tip(self._places[0]))
        self._fit_place()
        self._show_page(case.page_of(placed))
        self._wording.set_text(placed.text)
        self._bound_speaker.show_text(placed.id, placed.claim.speaker)
        quoted = any(detail.kind is DetailKind.QUOTATION for detail in placed.details)
        self._speaker_row.setVisible(bool(placed.claim.speaker) or quoted)
        self._show_details(placed, ticks_of(case))
        left = details_left(case, placed) if owes(case, placed) else 0
        self._debt.setText(f"◦ {said(counts.details_left(left))}")
        self._debt.setVisible(left > 0)
        flag = self.tr("Flagged as legally risky. ") if placed.claim.flagged else ""
        risks = (
            self.tr("Risk: {kinds}").format(kinds=", ".join(said(RISKS[risk]) for risk in placed.claim.risks))
            if placed.claim.risks
            else ""
        )
        self._risks.setText(flag + risks)
        self._risks.setVisible(bool(flag or risks))
        self._assigned.setText(self.tr("Assigned to {person}").format(person=placed.claim.assigned))
        self._assigned.setVisible(bool(placed.claim.assigned))
        # The first look reads the text engine in, which takes longer than all else that is shown here.
        self.session.once_on_screen(self._show_parts)

    def _show_parts(self) -> None:
        case, placed = self.session.case, self.session.selected
        if case is None or placed is None:
            return
        count = len(self.session.desk.claims.parts(case.draft, placed))
        words = self.tr("Seems to hold {count} statements · Split").format(count=count)
        self._parts.setText(keymap().hint(words, "take_parts"))
        splits = count > 1 and placed.placement.status is not Status.ORPHANED
        self._parts.setVisible(splits)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the place in figures alone where there is little room."""
        super().resizeEvent(event)
        self._fit_place()

    def _fit_place(self) -> None:
        page = 0 if self._page.isHidden() else self._page.sizeHint().width()
        room = self.width() - self._title.sizeHint().width() - page - _STEPS
        metrics = self._place.fontMetrics()
        fitting = (words for words in self._places if metrics.horizontalAdvance(words) <= room)
        self._place.setText(next(fitting, self._places[-1] if self._places else ""))

    def flush(self) -> None:
        """Hand over the speaker's name."""
        self._speaker.flush()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addSpacing(8)
        head.addWidget(self._page)
        head.addStretch()
        for step, sign, name in ((-1, "‹", self.tr("Previous claim")), (1, "›", self.tr("Next claim"))):
            button = QToolButton()
            button.setText(sign)
            button.setAccessibleName(name)
            button.setToolTip(plain_tip(name))
            button.clicked.connect(partial(self.stepped.emit, step))
            if step > 0:
                head.addWidget(self._place)
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        parts = (
            self._assigned,
            self._several,
            self._wording,
            self._speaker_row,
            self._details,
            self._debt,
            self._risks,
        )
        for widget in parts:
            layout.addWidget(widget)
        layout.addWidget(self._parts, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_page(self, page: int) -> None:
        self._page.setText(self.tr("p. {page}").format(page=page))
        self._page.setToolTip(plain_tip(self.tr("Page {page} of the draft’s file").format(page=page)))
        self._page.setAccessibleName(self._page.toolTip())
        self._page.setVisible(bool(page))

    def _show_details(self, placed: PlacedClaim, ticks: Ticks) -> None:
        while len(self._chips) < len(placed.details):
            self._chips.append(self._new_chip())
        if any(chip.hasFocus() for chip in self._chips[len(placed.details) :]):
            self._leave_chip(some=bool(placed.details))
        for index, chip in enumerate(self._chips):
            chip.setVisible(index < len(placed.details))
        for chip, detail in zip(self._chips, placed.details, strict=False):
            self._fill_chip(chip, detail, ticks)
        self._details.setVisible(bool(placed.details))

    def _leave_chip(self, *, some: bool) -> None:
        """Go from a detail that this claim has not, before Qt goes to the next button, a verdict's."""
        if some:
            self._chips[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _new_chip(self) -> QPushButton:
        chip = QPushButton(self._details)
        chip.setCheckable(True)
        chip.setProperty("look", "detail")
        self._flow.addWidget(chip)
        chip.clicked.connect(partial(self._tick, chip))
        return chip

    def _fill_chip(self, chip: QPushButton, detail: ClaimDetail, ticks: Ticks) -> None:
        words, kind = " ".join(detail.text.split()), said(DETAIL_KINDS[detail.kind])
        short = words if len(words) <= _CHIP else f"{words[: _CHIP - 1].rstrip()}…"
        earlier = ticks.follows(detail)
        mark = "✓ " if detail.ticked or earlier else ""
        as_on = self.tr("as on claim {number}").format(number=ticks.number_of(earlier)) if earlier else ""
        # An ampersand in the article must not become a keyboard mnemonic.
        chip.setText(
            " · ".join(part for part in (f"{mark}{kind}: {short}", as_on) if part).replace("&", "&&")
        )
        normal = f" = {detail.normal}" if detail.normal and detail.normal != words else ""
        tip = " · ".join(part for part in (f"{kind}: {words}{normal}", as_on) if part)
        chip.setToolTip(plain_tip(tip))
        chip.setAccessibleName(f"{kind}: {words}")
        chip.setChecked(bool(mark))
        chip.setProperty("detail", detail.id)
        chip.setProperty("follows", bool(earlier))

    def _tick(self, chip: QPushButton) -> None:
        """Tick a detail, or take its tick back; what is ticked on an earlier claim gets a tick of its own."""
        ticked = chip.isChecked() or bool(chip.property("follows"))
        if not self.session.did(self.session.desk.verdicts.tick, chip.property("detail"), ticked):
            self._show()  # a refused tick leaves its button pressed by Qt
            return
        # Space ticks and goes on, so that a claim with n details takes n keys.
        if ticked and chip.hasFocus() and not self.walk_details():
            self.left.emit()


class Wording(QWidget):
    """The claim's words in the article's serif, beside an accent bar; they can be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(wordWrap=True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setStyleSheet(f"font-family: '{theme.serif_family()}'; font-size: 15px;")
        self._label.setFont(QFont(theme.article_font(15)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 0, 0, 0)
        layout.addWidget(self._label)

    def set_text(self, text: str) -> None:
        """Show a wording."""
        self._label.setText(" ".join(text.split()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        painter.fillRect(0, 2, 3, self.height() - 4, theme.current()["accent"])
