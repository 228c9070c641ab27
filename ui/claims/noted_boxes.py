"""What was noted on the selected claim beside its verdict: searches, criticism, second readers, errata."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from factcheck.case.criticism import criticisms_of
from factcheck.case.sentences.criticism import criticism
from factcheck.case.sentences.errata import erratum
from factcheck.case.sentences.lookups import lookup
from factcheck.case.sentences.second import opinion
from factcheck.models import Case, PlacedClaim
from factcheck.sentences import Text
from ui.claims.box import ClaimBox, section, take_out
from ui.session import Session
from ui.translation import said
from ui.widgets.tip import plain_tip


class NotedLine(Struct, frozen=True):
    """One line of such a part."""

    key: str
    words: Text
    take_off: Callable[[], object]


class NotedBox(ClaimBox):
    """Lists what was noted, each with a button that takes it off; shown only where something was."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        title, self._tip = self.named()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._shown: list[tuple[str, str]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(section(title))
        layout.addLayout(self._rows)
        self.hide()

    def named(self) -> tuple[str, str]:
        """Return the heading, and what taking a line off means."""
        raise TypeError(f"{type(self).__name__} has no name")

    def noted_on(self, case: Case, placed: PlacedClaim) -> Sequence[NotedLine]:
        """Return what was noted on a claim, in the order to show it in."""
        raise TypeError(f"{type(self).__name__} lists nothing")

    def show_claim(self, case: Case, placed: PlacedClaim) -> None:
        """Show what was noted."""
        noted = self.noted_on(case, placed)
        lines = [(row.key, said(row.words)) for row in noted]
        if lines != self._shown:
            self._shown = lines
            take_out(self._rows)
            for row, (_, words) in zip(noted, lines, strict=True):
                self._rows.addWidget(self._row(words, row.take_off))
        self.setVisible(bool(noted))

    def _row(self, words: str, take_off: Callable[[], object]) -> QWidget:
        line = QWidget()
        label = QLabel(words, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        off = QToolButton()
        off.setText("✕")
        off.setToolTip(plain_tip(self._tip))
        off.setAccessibleName(self.tr("Take off: {what}").format(what=words))
        off.clicked.connect(partial(self.session.run, take_off))
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label, 1)
        layout.addWidget(off, 0, Qt.AlignmentFlag.AlignTop)
        return line


class LookupsBox(NotedBox):
    """The search log of the claim: where one looked, and what that gave."""

    def named(self) -> tuple[str, str]:
        """Return the heading, and what taking a line off means."""
        return self.tr("Looked for"), self.tr("Take this search off the log")

    def noted_on(self, case: Case, placed: PlacedClaim) -> Sequence[NotedLine]:
        """Return the searches, the oldest first."""
        take_off = self.session.desk.lookups.take_off
        return [
            NotedLine(row.id, lookup(row), partial(take_off, row.id)) for row in case.lookups_on(placed.id)
        ]


class CriticismsBox(NotedBox):
    """Whom the claim criticises, and how far their hearing has come."""

    def named(self) -> tuple[str, str]:
        """Return the heading, and what taking a line off means."""
        return self.tr("Criticism"), self.tr("It is no criticism of them")

    def noted_on(self, case: Case, placed: PlacedClaim) -> Sequence[NotedLine]:
        """Return the criticisms, in the order in which they were marked."""
        take_back = self.session.desk.criticisms.take_back
        return [
            NotedLine(heard.criticism.id, criticism(heard, case), partial(take_back, heard.criticism.id))
            for heard in criticisms_of(case, placed)
        ]


class OpinionsBox(NotedBox):
    """What second readers hold of the claim."""

    def named(self) -> tuple[str, str]:
        """Return the heading, and what taking a line off means."""
        return self.tr("Second reader"), self.tr("Take this opinion back")

    def noted_on(self, case: Case, placed: PlacedClaim) -> Sequence[NotedLine]:
        """Return the opinions, the oldest first."""
        take_back = self.session.desk.second.take_back
        return [
            NotedLine(row.id, opinion(case, placed, row), partial(take_back, row.id))
            for row in placed.opinions
        ]


class ErrataBox(NotedBox):
    """What of the claim was corrected after publication; also on a signed article."""

    def named(self) -> tuple[str, str]:
        """Return the heading, and what taking a line off means."""
        return self.tr("Corrected after publication"), self.tr("Take this erratum back")

    def noted_on(self, case: Case, placed: PlacedClaim) -> Sequence[NotedLine]:
        """Return the errata, in the order of their days."""
        take_back = self.session.desk.errata.take_back
        return [NotedLine(row.id, erratum(row), partial(take_back, row.id)) for row in placed.errata]
