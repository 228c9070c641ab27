"""Everything the writer attached to the draft, and what became of it: nothing of it is lost unseen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.following import Fate, Followed, follow
from factcheck.models import AnnotationKind, Case, Changes, ClaimId
from factcheck.sentences import say
from ui.session import Session
from ui.translation import said
from ui.widgets.tip import plain_tip

_PLACE = Qt.ItemDataRole.UserRole
_LONGEST = 300
"""Characters of a text that a row shows; the tooltip has more of it."""


class AnnotationsDialog(QDialog):
    """Lists the annotations of the current draft in order of place."""

    place_chosen = Signal(int, int)
    """Where an annotation stands: start and end in the draft."""

    def __init__(self, session: Session, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Writer’s annotations"))
        self.resize(1000, 560)
        self._session = session
        self._article = case.article.id
        self._heading = QLabel()
        self._heading.setProperty("look", "heading")
        self._empty = QLabel(self.tr("The writer gave no links, comments or notes with this draft."))
        self._empty.setProperty("look", "second")
        self._hint = QLabel(self.tr("Double-click an annotation, or press Return, to go to its place."))
        self._hint.setProperty("look", "second")
        self._table = self._make_table()
        self._accept_all = QPushButton(self.tr("Accept every proposed source"))
        self._accept_all.clicked.connect(self._accept_every)
        self._dismiss_all = QPushButton(self.tr("Dismiss every proposed source"))
        self._dismiss_all.clicked.connect(self._dismiss_every)
        self._lay_out()
        session.case_changed.connect(self._case_changed)
        self._fill(case)
        self._table.setFocus()

    def _make_table(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setHeaderLabels(
            (
                self.tr("Kind"),
                self.tr("Writer"),
                self.tr("On the words"),
                self.tr("What it says"),
                self.tr("What became of it"),
            )
        )
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAccessibleName(self.tr("Writer’s annotations"))
        for column, width in enumerate((90, 110, 240, 280)):
            table.setColumnWidth(column, width)
        # What became of it is said by the program, and so is never cut; the rest has tooltips.
        table.header().setStretchLastSection(False)
        for column in (2, 3):
            table.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.header().setSectionResizeMode(4, QHeaderView.ResizeMode.ResizeToContents)
        table.itemActivated.connect(self._chosen)
        return table

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        for button in (self._accept_all, self._dismiss_all, close):
            button.setAutoDefault(False)  # Return goes to the place of a row
        foot.addWidget(self._accept_all)
        foot.addWidget(self._dismiss_all)
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self._heading)
        layout.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._hint)
        layout.addLayout(foot)

    def _case_changed(self, case: Case, _changes: Changes) -> None:
        self._fill(case)

    def _fill(self, case: Case) -> None:
        followed = follow(case)
        numbers = case.numbers()
        here = max(self._table.currentIndex().row(), 0)
        self._table.clear()
        self._table.addTopLevelItems([self._row(case.draft.text, each, numbers) for each in followed])
        self._table.setCurrentIndex(self._table.model().index(here, 0))
        self._heading.setText(self._counts(followed))
        for widget in (self._table, self._hint):
            widget.setVisible(bool(followed))
        self._empty.setVisible(not followed)
        waiting = any(row.proposed for placed in (*case.claims, *case.orphans) for row in placed.evidence)
        self._accept_all.setEnabled(waiting)
        self._dismiss_all.setEnabled(waiting)

    def _counts(self, followed: list[Followed]) -> str:
        count, unplaced = len(followed), sum(not each.fates for each in followed)
        noun = said(say("{count} annotations", one="{count} annotation", count=count))
        if not count:
            return self.tr("No annotations")
        if not unplaced:
            return self.tr("{annotations}, each on a claim").format(annotations=noun)
        return self.tr("{annotations}, {unplaced} on no claim").format(annotations=noun, unplaced=unplaced)

    def _row(self, text: str, followed: Followed, numbers: dict[ClaimId, int]) -> QTreeWidgetItem:
        given = followed.annotation
        says = given.address if given.kind is AnnotationKind.LINK else given.text
        words = text[given.start : given.end]
        columns = [self._kind(given.kind), given.author, words, says, self._outcome(followed, numbers)]
        columns = [" ".join(column.split()) for column in columns]
        item = QTreeWidgetItem([column[:_LONGEST] for column in columns])
        for index, column in enumerate(columns):
            # Escaped, so that a writer's text is never taken for formatting.
            item.setToolTip(index, plain_tip(column))
        item.setData(0, _PLACE, (given.start, given.end))
        return item

    def _kind(self, kind: AnnotationKind) -> str:
        return {
            AnnotationKind.LINK: self.tr("Link"),
            AnnotationKind.COMMENT: self.tr("Comment"),
            AnnotationKind.FOOTNOTE: self.tr("Footnote"),
            AnnotationKind.ENDNOTE: self.tr("Endnote"),
        }[kind]

    def _outcome(self, followed: Followed, numbers: dict[ClaimId, int]) -> str:
        if not followed.fates:
            return self.tr("On no claim")
        sentences = {
            Fate.PROPOSED: self.tr("Proposed source on {claims}"),
            Fate.ACCEPTED: self.tr("Source of {claims}"),
            Fate.NO_SOURCE: self.tr("Not proposed on {claims}"),
            Fate.NOTED: self.tr("In the note of {claims}"),
            Fate.NOT_NOTED: self.tr("Not in the note of {claims}"),
        }
        told = []
        for fate, sentence in sentences.items():
            on = [str(numbers[claim]) for claim, became in followed.fates if became is fate]
            if on:
                named = say("claims {numbers}", one="claim {numbers}", count=len(on), numbers=", ".join(on))
                told.append(sentence.format(claims=said(named)))
        return " · ".join(told)

    def _accept_every(self) -> None:
        self._session.run(self._session.desk.sources.accept_all, self._article)

    def _dismiss_every(self) -> None:
        self._session.run(self._session.desk.sources.dismiss_all, self._article)

    def _chosen(self, item: QTreeWidgetItem) -> None:
        start, end = item.data(0, _PLACE)
        self.accept()
        self.place_chosen.emit(start, end)
