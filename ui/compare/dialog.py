"""The compare window: two drafts of the open article side by side."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from factcheck.models import Case, Changes, Draft
from factcheck.sentences import say
from ui import theme
from ui.compare.overview import Overview
from ui.compare.painting import Chosen
from ui.compare.sides import Comparison
from ui.compare.view import GUTTER, MARGIN, CompareView
from ui.compare.wording import marked, title
from ui.keys.keymap import keymap, native
from ui.session import Session
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.tip import plain_tip


class CompareDialog(QDialog):
    """Shows what changed from one draft to another, with the claims as they stand in both."""

    claim_chosen = Signal(str)
    """The id of a claim whose mark was clicked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare drafts"))
        self.resize(1180, 800)
        self._session = session
        self._drafts: list[Draft] = []
        self._at = -1
        self.view = CompareView()
        self.view.setAccessibleName(self.tr("The two drafts side by side"))
        self.view.claim_chosen.connect(self.claim_chosen)
        self.choices = ChoiceBox(), ChoiceBox()
        self._notes = QLabel(), QLabel()
        self.count = QLabel()
        self.count.setProperty("look", "title")
        self._hint = QLabel()
        self._hint.setProperty("look", "second")
        self.empty = QLabel(wordWrap=True)
        self._steps = self._make_steps()
        self._body = self._make_body()
        self._lay_out()
        self._keys: list[QShortcut] = []
        self._add_keys()
        self._give_keys()
        keymap().changed.connect(self._give_keys)
        keymap().changed.connect(self._show_legend)
        session.case_changed.connect(self._case_changed)
        theme.themes().changed.connect(self._show_legend)
        self._read_drafts()
        self.view.setFocus()

    def next_change(self) -> None:
        """Go to the next change; after the last comes the first."""
        self._step(1)

    def previous_change(self) -> None:
        """Go to the change before; before the first comes the last."""
        self._step(-1)

    def go_to(self, change: int) -> None:
        """Go to a change by its index."""
        comparison = self.view.comparison
        if comparison is None or not comparison.changes:
            return
        self._at = change % len(comparison.changes)
        place = comparison.changes[self._at]
        self.view.go_to(Chosen(place, self.view.chosen.claim))
        self.view.setAccessibleDescription(comparison.say(place))
        self._show_count()

    # Building

    def _make_steps(self) -> tuple[QPushButton, QPushButton]:
        back, on = QPushButton(), QPushButton()
        back.setText(self.tr("‹ Previous"))
        on.setText(self.tr("Next ›"))
        back.clicked.connect(self.previous_change)
        on.clicked.connect(self.next_change)
        for button in (back, on):
            button.setAutoDefault(False)
        return back, on

    def _make_body(self) -> QWidget:
        overview = Overview(self.view)
        overview.change_wanted.connect(self.go_to)
        page = QFrame()
        page.setObjectName("comparePage")
        inner = QHBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.view)
        inner.addWidget(overview)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._heads(overview.sizeHint().width()))
        layout.addSpacing(8)
        line = QFrame()
        line.setProperty("look", "rule")
        line.setFixedHeight(1)
        layout.addWidget(line)
        layout.addWidget(page, 1)
        return body

    def _heads(self, strip: int) -> QHBoxLayout:
        """Return the choice of each draft over its column."""
        heads = QHBoxLayout()
        bar = self.view.verticalScrollBar().sizeHint().width()
        heads.setContentsMargins(MARGIN - 9, 0, MARGIN + bar + strip, 0)
        heads.setSpacing(GUTTER - 9)
        names = self.tr("Earlier draft"), self.tr("Later draft")
        for choice, note, name in zip(self.choices, self._notes, names, strict=True):
            choice.setAccessibleName(name)
            choice.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(16)
            choice.currentIndexChanged.connect(self._compare)
            note.setProperty("look", "second")
            head = QHBoxLayout()
            head.setSpacing(12)
            head.addWidget(choice, 1)
            head.addWidget(note)
            heads.addLayout(head, 1)
        return heads

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(MARGIN, 12, MARGIN, 12)
        top.setSpacing(8)
        top.addWidget(self.count)
        top.addStretch()
        for button in self._steps:
            top.addWidget(button)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, 10, MARGIN, 12)
        foot.addWidget(self._hint)
        foot.addStretch()
        foot.addWidget(close)
        self.empty.setProperty("look", "second")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(40, 40, 40, 40)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.empty, 1)
        layout.addLayout(foot)

    def _add_keys(self) -> None:
        """Let Enter on the page choose a claim."""
        # On the page alone: elsewhere Enter presses what has the focus.
        enter = QShortcut(QKeySequence("Return"), self.view)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(self._choose_claim)

    def _give_keys(self) -> None:
        """Let the keys for claims lead from change to change here, and those for the type set its size."""
        for shortcut in self._keys:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._keys = []
        of = keymap().keys
        for keys, action in (
            ((*of("next"), "F7"), self.next_change),
            ((*of("previous"), "Shift+F7"), self.previous_change),
            (of("larger"), lambda: self.view.set_type(self.view.size_of_type + 1)),
            (of("smaller"), lambda: self.view.set_type(self.view.size_of_type - 1)),
        ):
            for key in dict.fromkeys(keys):
                self._keys.append(QShortcut(QKeySequence(key), self))
                self._keys[-1].activated.connect(action)
        for button, command, key, words in zip(
            self._steps,
            ("previous", "next"),
            ("Shift+F7", "F7"),
            (self.tr("Previous change"), self.tr("Next change")),
            strict=True,
        ):
            both = dict.fromkeys(filter(None, (keymap().text(command), native(key))))
            button.setToolTip(plain_tip(f"{words} ({', '.join(both)})"))

    # Showing

    def _read_drafts(self) -> None:
        """Offer every draft; the latest two are compared at first."""
        case = self._session.case
        self._drafts = self._session.desk.drafts.all(case.article.id) if case is not None else []
        several = len(self._drafts) > 1
        self._body.setVisible(several)
        self._hint.setVisible(several)
        self.empty.setVisible(not several)
        for button in self._steps:
            button.setVisible(several)
        if not several:
            self.count.clear()
            self.empty.setText(
                self.tr(
                    "This article has one draft only. Once the writer’s next version is taken in"
                    " with “New draft…”, the two stand here side by side."
                )
            )
            return
        for choice, wanted in zip(self.choices, (len(self._drafts) - 2, len(self._drafts) - 1), strict=True):
            choice.blockSignals(True)
            choice.clear()
            for draft in self._drafts:
                choice.addItem(title(draft), draft.id)
            choice.setCurrentIndex(wanted)
            choice.blockSignals(False)
        self._compare()

    def _chosen(self) -> tuple[Case, Case] | None:
        """Return the article as it stands in the two drafts chosen."""
        old, new = (
            self._session.run(self._session.desk.drafts.case_at, choice.currentData())
            for choice in self.choices
        )
        return None if old is None or new is None else (old, new)

    def _compare(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        old, new = chosen
        self._at = -1
        self.view.show_comparison(Comparison(old, new))
        self.view.choose(Chosen(claim=self._session.claim))
        for case, note in zip((old, new), self._notes, strict=True):
            note.setText(_note(case))
        for choice in self.choices:
            choice.setToolTip(plain_tip(choice.currentText()))
        self._show_count()
        self._show_legend()

    def _show_count(self) -> None:
        comparison = self.view.comparison
        total = len(comparison.changes) if comparison else 0
        if not total:
            same = self.choices[0].currentIndex() == self.choices[1].currentIndex()
            text = self.tr("The same draft on both sides") if same else self.tr("No word differs")
        elif self._at >= 0:
            text = self.tr("Change %1 of %2").replace("%1", str(self._at + 1)).replace("%2", str(total))
        else:
            text = said(
                say("{number} changes", one="1 change", count=total, number=QLocale().toString(total))
            )
        self.count.setText(text)
        for button in self._steps:
            button.setEnabled(total > 0)

    def _show_legend(self) -> None:
        shown = theme.current()
        self._hint.setText(
            "&nbsp;&nbsp;".join(
                (
                    marked(f"&nbsp;{self.tr('removed')}&nbsp;", "s", shown),
                    marked(f"&nbsp;{self.tr('added')}&nbsp;", "u", shown),
                    self.tr("↕ moved"),
                    "·",
                    escape(self._keys_in_words()),
                )
            )
        )

    def _keys_in_words(self) -> str:
        """Say which keys lead on, as the person has them."""
        keys = keymap()
        return self.tr("{next} next, {previous} previous change, Enter selects its claim").format(
            next=keys.text("next") or native("F7"), previous=keys.text("previous") or native("Shift+F7")
        )

    # Following

    def _step(self, by: int) -> None:
        self.go_to(self._at + by if self._at >= 0 or by > 0 else -1)

    def _choose_claim(self) -> None:
        """Choose the claim that the current change touches."""
        comparison = self.view.comparison
        if comparison is None or self._at < 0:
            return
        claim = comparison.claim_at_change(comparison.changes[self._at])
        if claim:
            self.view.choose(Chosen(comparison.changes[self._at], claim))
            self.claim_chosen.emit(claim)

    def _case_changed(self, _case: Case, changes: Changes) -> None:
        if changes.drafts:
            self._read_drafts()
        elif changes.claims and self.view.comparison is not None:
            chosen = self._chosen()
            if chosen is not None:
                self.view.renew(Comparison(*chosen, self.view.comparison.rows))


def _note(case: Case) -> str:
    words = case.draft.words
    return said(say("{number} words", one="1 word", count=words, number=QLocale().toString(words)))
