"""One source under the selected claim: read at a glance, changed in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.copies import CopyState
from factcheck.case.facts import source_facts, translation_facts
from factcheck.case.sentences.kinds import STANCES
from factcheck.models import EventKind, Evidence, Source, SourceKind, Stance
from factcheck.text import addresses
from ui import theme
from ui.keys.keymap import keymap
from ui.session import Session
from ui.sources.copy_line import CopyLine
from ui.sources.stance_badge import StanceBadge
from ui.translation import said
from ui.unsaved import BoundField
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.elided import ElidedButton
from ui.widgets.flow import FlowLayout
from ui.widgets.line import TextLine
from ui.widgets.memo import Memo
from ui.widgets.tip import plain_tip

_FILES = frozenset({SourceKind.DOCUMENT, SourceKind.RECORDING, SourceKind.DATASET, SourceKind.BOOK})
"""Kinds of source of which the person may have a file."""


class EvidenceCard(QFrame):
    """Shows a source with its passage; unfolds for editing."""

    stance_chosen = Signal(str, object)
    opened = Signal(str)
    """An address to open."""
    edit_wanted = Signal(str)
    """A source's id."""
    accepted = Signal(str)
    """The evidence's id: a source that the writer's file proposed is taken."""
    dismissed = Signal(str)
    move_wanted = Signal(str)
    """The evidence's id: another claim is to rest on the source instead."""
    also_wanted = Signal(str)
    """The evidence's id: other claims are to rest on the source too."""
    detach_wanted = Signal(str)
    """The evidence's id."""
    keep_wanted = Signal(str)
    """The source's id: a copy of it is to be kept."""
    view_wanted = Signal(str)
    """The evidence's id: the copy that it rests on is to be looked at."""
    left = Signal()
    """The person has finished typing."""

    def __init__(
        self,
        evidence: Evidence,
        source: Source,
        state: CopyState,
        session: Session,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("look", "card")
        self.evidence = evidence
        self.source = source
        self._state = state
        self._stance = StanceBadge()
        self._stance.chosen.connect(lambda stance: self.stance_chosen.emit(self.evidence.id, stance))
        self._title = ElidedButton()
        self._title.setProperty("look", "source")
        self._title.clicked.connect(lambda: self.opened.emit(self.source.address))
        self._facts = QLabel(wordWrap=True)
        self._facts.setProperty("look", "second")
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._doubts = QLabel(wordWrap=True)
        self._doubts.setTextFormat(Qt.TextFormat.PlainText)
        self._doubts.setProperty("look", "remark")
        self._copy = CopyLine()
        self._copy.keep_wanted.connect(lambda: self.keep_wanted.emit(self.source.id))
        self._copy.view_wanted.connect(lambda: self.view_wanted.emit(self.evidence.id))
        self._passage = QLabel(wordWrap=True)
        self._passage.setTextFormat(Qt.TextFormat.PlainText)
        self._passage.setStyleSheet(f"font-family: '{theme.serif_family()}'; font-size: 14px;")
        self._note = QLabel(wordWrap=True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setProperty("look", "second")
        self._unfold = QToolButton()
        self._unfold.setCheckable(True)
        self._unfold.setText("⋯")
        self._unfold.setAccessibleName(self.tr("Edit this source"))
        self._unfold.setToolTip(plain_tip(self.tr("Edit this source")))
        self._unfold.toggled.connect(self.set_unfolded)
        self._offer = self._make_offer()
        self._editor = self._make_editor()
        self._lay_out()
        self.show_evidence(evidence, source, state)
        if any(field.holds(evidence.id) for field in self._bound.values()):
            self.set_unfolded(True)

    def show_evidence(self, evidence: Evidence, source: Source, state: CopyState) -> None:
        """Show what the library holds now; fields that are being typed in are left alone."""
        self.evidence, self.source, self._state = evidence, source, state
        self.setProperty("look", "proposed" if evidence.proposed else "card")
        self.style().unpolish(self)
        self.style().polish(self)
        self._offer.setVisible(evidence.proposed)
        self._stance.setVisible(not evidence.proposed)
        self.show_stance()
        self.show_name()
        self._copy.show_state(state, can_keep=bool(source.address) or source.kind in _FILES)
        self._copy.setVisible(not evidence.proposed)
        self._passage.setText(f"“{evidence.passage}”")
        self._passage.setVisible(bool(evidence.passage) and not self._unfold.isChecked())
        self._note.setText(evidence.note)
        self._note.setVisible(bool(evidence.note) and not self._unfold.isChecked())
        for name, field in self._bound.items():
            field.show_text(evidence.id, getattr(evidence, name))

    def show_stance(self) -> None:
        """Show what the source says to the claim, in the badge and in the box."""
        self._stance.show_stance(self.evidence.stance)
        self._stances.setCurrentIndex(self._stances.findData(self.evidence.stance))

    def show_name(self) -> None:
        """Say what the source is called; a confidential one by its code name, while names are hidden."""
        source, evidence = self.source, self.evidence
        name = self._session.name_of(source)
        # The address tells who it is just as well.
        can_open = bool(addresses.openable(source.address)) and not self._session.hides(source)
        self._title.set_words(name)
        self._title.setEnabled(can_open)
        tip = self.tr("Open {address}").format(address=source.address) if can_open else name
        self._title.setToolTip(plain_tip(tip))
        self._title.setAccessibleName(f"{said(STANCES[evidence.stance])}: {name}")
        facts = source_facts(source, evidence, unlocked=self._session.unlocked)
        facts += translation_facts(evidence)
        self._facts.setText(" · ".join(map(said, facts)))
        doubts = [] if self._session.hides(source) else self._session.desk.register.doubts(source)
        self._doubts.setText("\n".join(f"⚠ {said(each)}" for each in doubts))
        self._doubts.setVisible(bool(doubts))

    def set_unfolded(self, unfolded: bool) -> None:
        """Show the fields, or only what they hold."""
        self._unfold.setChecked(unfolded)
        self._editor.setVisible(unfolded)
        if not unfolded:
            self.flush()
        self.show_evidence(self.evidence, self.source, self._state)

    def write_passage(self) -> None:
        """Unfold and go to the passage."""
        self.set_unfolded(True)
        self._passage_field.setFocus()

    def flush(self) -> None:
        """Hand over what is being typed."""
        for field in (
            *(self._locator, self._passage_field, self._note_field),
            *(self._translation_field, self._translator, self._compared_by),
        ):
            field.flush()

    def _show_hint(self) -> None:
        self._accept.setToolTip(plain_tip(keymap().hint(self.tr("Accept this source"), "accept_sources")))

    def _make_editor(self) -> QWidget:
        editor = QWidget()
        self._stances = ChoiceBox()
        self._stances.setAccessibleName(self.tr("Stance"))
        for stance in Stance:
            self._stances.addItem(said(STANCES[stance]), stance)
        self._stances.activated.connect(
            lambda index: self.stance_chosen.emit(self.evidence.id, self._stances.itemData(index))
        )
        self._locator = TextLine(self.tr("Page, paragraph or time"), self.tr("Page or time"), self.tr("Page"))
        self._locator.setAccessibleName(self.tr("Locator"))
        self._passage_field = Memo(lines=2)
        self._passage_field.setPlaceholderText(self.tr("Passage, word for word"))
        self._passage_field.setAccessibleName(self.tr("Passage"))
        self._note_field = Memo(lines=1)
        self._note_field.setPlaceholderText(self.tr("Note on this source"))
        self._note_field.setAccessibleName(self.tr("Note on this source"))
        translated = self._make_translation()
        fields: dict[str, Memo | TextLine] = {
            "passage": self._passage_field,
            "note": self._note_field,
            "locator": self._locator,
            "translation": self._translation_field,
            "translator": self._translator,
            "compared_by": self._compared_by,
        }
        self._bound = {name: self._bind(field, name) for name, field in fields.items()}
        for field in (self._passage_field, self._translation_field, self._note_field):
            field.left.connect(self.left)
        first = QHBoxLayout()
        first.addWidget(self._stances)
        first.addWidget(self._locator, 1)
        layout = QVBoxLayout(editor)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(first)
        layout.addWidget(self._passage_field)
        layout.addWidget(translated)
        layout.addWidget(self._note_field)
        layout.addWidget(self._make_buttons())
        editor.hide()
        return editor

    def _make_translation(self) -> QWidget:
        """Make the fields for a passage in another language: its translation, by whom, who compared."""
        self._translation_field = Memo(lines=1)
        self._translation_field.setPlaceholderText(self.tr("Translation of the passage"))
        self._translation_field.setAccessibleName(self.tr("Translation of the passage"))
        # Names are handed over whole: half of one would be a step of its own in the record.
        self._translator = TextLine(self.tr("Translated by"), pauses=False)
        self._translator.setAccessibleName(self.tr("Translated by"))
        self._compared_by = TextLine(self.tr("Compared by"), pauses=False)
        self._compared_by.setAccessibleName(self.tr("Compared by"))
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        # One under the other: side by side neither hint fits a narrow pane.
        for field in (self._translation_field, self._translator, self._compared_by):
            layout.addWidget(field)
        return part

    def _make_buttons(self) -> QWidget:
        details = QPushButton(self.tr("Source details…"))
        details.clicked.connect(lambda: self.edit_wanted.emit(self.source.id))
        detach = QPushButton(self.tr("Take off"))
        detach.setToolTip(
            plain_tip(self.tr("Take this source off the claim; the source stays in the library"))
        )
        detach.clicked.connect(lambda: self.detach_wanted.emit(self.evidence.id))
        move = QPushButton(self.tr("Move to…"))
        move.setToolTip(plain_tip(self.tr("Let another claim rest on this source instead")))
        move.clicked.connect(lambda: self.move_wanted.emit(self.evidence.id))
        also = QPushButton(self.tr("Also for…"))
        also.setToolTip(plain_tip(self.tr("Let other claims rest on this source too, in one step")))
        also.clicked.connect(lambda: self.also_wanted.emit(self.evidence.id))
        # They wrap: all four are wider than a narrow pane.
        buttons = QWidget()
        row = FlowLayout(buttons, gap=6)
        for button in (details, also, move, detach):
            row.addWidget(button)
        return buttons

    def _bind(self, field: Memo | TextLine, name: str) -> BoundField:
        change: Callable[..., object] = self._session.desk.sources.update_evidence
        unsaved = self._session.unsaved
        kind = EventKind.EVIDENCE_CHANGED
        return BoundField(unsaved, field, name, lambda evidence, text: change(evidence, **{name: text}), kind)

    def _make_offer(self) -> QWidget:
        offer = QWidget()
        accept = QPushButton(self.tr("Accept"))
        self._accept = accept
        keymap().changed.connect(self._show_hint)
        self._show_hint()
        accept.clicked.connect(lambda: self.accepted.emit(self.evidence.id))
        dismiss = QPushButton(self.tr("Dismiss"))
        dismiss.clicked.connect(lambda: self.dismissed.emit(self.evidence.id))
        given = QLabel(self.tr("given by the writer"))
        given.setProperty("look", "second")
        # They wrap: both buttons beside the words are wider than a narrow pane.
        layout = FlowLayout(offer, gap=6)
        layout.setContentsMargins(0, 4, 0, 0)
        for part in (given, dismiss, accept):
            layout.addWidget(part)
        return offer

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._stance)
        head.addWidget(self._title, 1)
        head.addWidget(self._unfold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 6, 10)
        layout.setSpacing(4)
        layout.addLayout(head)
        shown = (self._facts, self._doubts, self._copy, self._passage, self._note, self._offer, self._editor)
        for widget in shown:
            layout.addWidget(widget)
