"""What is known of the chosen source, what rests on it, and what falls with it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.falls import Fall
from factcheck.case.naming import is_hidden, shown_title
from factcheck.case.sentences import steps
from factcheck.case.sentences.copies import CALL_OUTCOMES, TERMS
from factcheck.case.sentences.falls import FOOTINGS
from factcheck.case.sentences.kinds import STANCES
from factcheck.models import Call, ClaimOn, Event, Source, SourceId, SourceKind
from factcheck.sentences import Sentence
from ui.session import Session
from ui.translation import said, said_moment
from ui.widgets.tip import plain_tip

_CLAIM = Qt.ItemDataRole.UserRole
_MOST_STEPS = 30


class Hanging(Struct, frozen=True):
    """A source, and what hangs on it."""

    source: Source
    doubts: Sequence[Sentence] = ()
    claims: Sequence[ClaimOn] = ()
    fallen: Sequence[Fall] = ()
    taken: Sequence[Event] = ()
    """The steps that concern it, the latest first."""
    calls: Sequence[Call] = ()


def hanging_on(session: Session, source: SourceId) -> Hanging | None:
    """Return what hangs on a source; None where it is gone."""
    register, run = session.desk.register, session.run
    known = run(register.one, source)
    if known is None:
        return None
    return Hanging(
        known,
        run(register.doubts, known) or [],
        run(register.claims_on, source) or [],
        run(register.falls, source) or [],
        run(register.steps, source) or [],
        run(register.calls, source) or [],
    )


class RowList(QListWidget):
    """Is as high as its rows, and lower where there is no room: a gap would part what belongs together."""

    def __init__(self) -> None:
        super().__init__()
        self._height = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        """Return the height of a row or two."""
        return QSize(super().minimumSizeHint().width(), min(self._height, super().minimumSizeHint().height()))

    def updateGeometries(self) -> None:
        """Ask for another height where the rows wrap otherwise."""
        super().updateGeometries()
        height = self.contentsSize().height() + 2 * self.frameWidth()
        if height != self._height:
            self._height = height
            self.updateGeometry()


class SourceDetails(QFrame):
    """Shows one source of the register, or nothing."""

    claim_wanted = Signal(object)
    """A ClaimOn: go to the claim in its article."""
    edit_wanted = Signal()
    call_wanted = Signal()
    """A call to this person is to be noted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self._title = _label("title")
        self._facts = _label("second")
        self._doubts = _label("remark")
        self._claims = self._list(self.tr("Claims that rest on it"))
        self._claims.itemActivated.connect(lambda item: self.claim_wanted.emit(item.data(_CLAIM)))
        self._falls = self._list(self.tr("What falls with it"))
        self._falls.itemActivated.connect(lambda item: self.claim_wanted.emit(item.data(_CLAIM)))
        self._steps = self._list(self.tr("All steps on it"))
        self._headings = [_label("section") for _ in range(3)]
        self._edit = QPushButton(self.tr("Source details…"))
        self._edit.clicked.connect(self.edit_wanted)
        self._call = QPushButton(self.tr("Note a call…"))
        self._call.clicked.connect(self.call_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        for widget in (self._title, self._facts, self._doubts):
            layout.addWidget(widget)
        layout.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._call, 0, Qt.AlignmentFlag.AlignLeft)
        for heading, listed in zip(self._headings, (self._claims, self._falls, self._steps), strict=True):
            layout.addWidget(heading)
            layout.addWidget(listed)
        layout.addStretch()

    def show_source(self, hanging: Hanging, *, unlocked: bool) -> None:
        """Show a source with everything that hangs on it."""
        source = hanging.source
        hidden = is_hidden(source, unlocked=unlocked)
        self._call.setVisible(source.kind is SourceKind.PERSON)
        self._title.setText(said(shown_title(source, unlocked=unlocked)))
        facts = [] if hidden else self._known(source)
        if hidden:
            facts.append(self.tr("confidential: its name and contact are hidden"))
        for call in hanging.calls:
            note = "" if hidden else call.note  # what was said on the telephone may name the person
            facts.append(f"{said_moment(call.at)}: {said(CALL_OUTCOMES[call.outcome])} {note}".strip())
        self._facts.setText("\n".join(facts))
        self._facts.setVisible(bool(facts))
        self._doubts.setText("\n".join(map(said, () if hidden else hanging.doubts)))
        self._doubts.setVisible(bool(self._doubts.text()))
        self._show_lists(hanging)

    def _show_lists(self, hanging: Hanging) -> None:
        by_claim = {row.claim: row for row in hanging.claims}
        claims: list[tuple[str, ClaimOn | None]] = [
            (f"{said(STANCES[row.stance])}: {_line(row.text)}\n{row.title}", row) for row in hanging.claims
        ]
        fallen = [
            (f"{said(FOOTINGS[fall.footing])}: {_line(fall.resting.text)}", by_claim.get(fall.resting.claim))
            for fall in hanging.fallen
        ]
        taken: list[tuple[str, ClaimOn | None]] = [
            (f"{said_moment(event.at)}  {said(steps.step(event))}", None)
            for event in hanging.taken[:_MOST_STEPS]
        ]
        parts = (
            (self.tr("Claims that rest on it"), self._claims, claims, len(claims)),
            (self.tr("What falls with it"), self._falls, fallen, len(fallen)),
            (self.tr("All steps on it"), self._steps, taken, len(hanging.taken)),
        )
        for heading, (words, listed, rows, count) in zip(self._headings, parts, strict=True):
            heading.setText(f"{words} · {count}".upper())
            _fill(listed, rows)
            listed.setVisible(bool(rows))

    def _known(self, source: Source) -> list[str]:
        told = (
            source.address,
            source.author,
            source.publisher,
            source.published,
            self.tr("DOI {doi}").format(doi=source.doi) if source.doi else "",
            self.tr("ISBN {isbn}").format(isbn=source.isbn) if source.isbn else "",
            self.tr("origin: {origin}").format(origin=source.origin) if source.origin else "",
            source.role,
            source.contact,
            said(TERMS[source.terms]),
            source.languages,
            source.note,
        )
        return [words for words in told if words]

    def _list(self, name: str) -> QListWidget:
        listed = RowList()
        listed.setAccessibleName(name)
        listed.setWordWrap(True)
        listed.setTextElideMode(Qt.TextElideMode.ElideNone)  # else the last of wrapped words is cut
        listed.setResizeMode(QListWidget.ResizeMode.Adjust)
        listed.setSpacing(2)
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return listed


def _label(look: str) -> QLabel:
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("look", look)
    return label


def _fill(listed: QListWidget, rows: Sequence[tuple[str, ClaimOn | None]]) -> None:
    listed.clear()
    for words, claim in rows:
        item = QListWidgetItem(words)
        item.setData(_CLAIM, claim)
        item.setToolTip(plain_tip(words))
        listed.addItem(item)


def _line(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 140 else f"{words[:139]}…"
