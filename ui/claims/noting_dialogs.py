"""Asks what is to be noted on a claim: a search, a criticism, a second reader's opinion, an erratum."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from factcheck.case.second import opinion_of
from factcheck.case.sentences.errata import ERROR_KINDS
from factcheck.models import ArticleId, Case, ErrorKind, PlacedClaim, SecondReading
from ui.dialogs import WritingDialog
from ui.session import Session
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.failure_label import failure_label
from ui.widgets.hint import FittedHint

_WIDTH = 520
_REASON = 76
"""Pixels of a field for a reason of a few lines."""


class NotingDialog(WritingDialog):
    """A form whose answer is one step; where that is refused it stays open and says why."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_WIDTH)
        self.session = session
        self._failure = failure_label()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(20, 20, 20, 16)
        self._form.setSpacing(10)

    def lay_out(self, title: str, answer: str, *fields: tuple[str, QWidget]) -> None:
        """Lay out the fields with their names, and the answers below them."""
        self.setWindowTitle(title)
        for words, field in fields:
            field.setAccessibleName(words)
            self._form.addRow(words, field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        done = buttons.addButton(answer, QDialogButtonBox.ButtonRole.AcceptRole)
        done.setProperty("look", "primary")
        buttons.accepted.connect(self._finish)
        buttons.rejected.connect(self.reject)
        self._form.addRow(self._failure)
        self._form.addRow(buttons)

    def say(self, words: str) -> None:
        """Put the words that it is about above the fields."""
        label = QLabel(words, wordWrap=True)
        label.setTextFormat(label.textFormat().PlainText)
        label.setProperty("look", "second")
        self._form.addRow(label)

    def note(self) -> object:
        """Write what was given; may be refused."""
        raise TypeError(f"{type(self).__name__} notes nothing")

    def _finish(self) -> None:
        if self.session.did(self.note):
            self.accept()
        else:
            self._failure.setText(self.session.failure)
            self._failure.show()


class LookupDialog(NotingDialog):
    """Asks for one search."""

    def __init__(
        self, session: Session, placed: PlacedClaim, parent: QWidget | None = None, *, place: str = ""
    ) -> None:
        super().__init__(session, parent)
        self._claim = placed.id
        self._place = QLineEdit(place, placeholderText=self.tr("Archive, database, person, address"))
        self._method = QLineEdit(placeholderText=self.tr("Words, filters, years"))
        self._result = QLineEdit(placeholderText=self.tr("Nothing found"))
        self.lay_out(
            self.tr("Add to the search log"),
            self.tr("Add"),
            (self.tr("Where"), self._place),
            (self.tr("How"), self._method),
            (self.tr("Result"), self._result),
        )

    def note(self) -> object:
        """Note the search."""
        given = (field.text() for field in (self._place, self._method, self._result))
        return self.session.desk.lookups.note(self._claim, *given)


class CriticismDialog(NotingDialog):
    """Asks whom a claim criticises, what is put to them, and until when they can answer."""

    def __init__(self, session: Session, placed: PlacedClaim, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._claim = placed.id
        self._against = QLineEdit(placeholderText=self.tr("The person or body"))
        self._assertion = QPlainTextEdit(" ".join(placed.text.split()))
        self._assertion.setTabChangesFocus(True)
        self._assertion.setMaximumHeight(_REASON)
        self._deadline = QLineEdit()
        FittedHint(self._deadline, self.tr("2026-11-30 or 2026-11-30 18:00"), "2026-11-30 18:00")
        self._own = self._assertion.toPlainText()
        self.lay_out(
            self.tr("Mark as criticism"),
            self.tr("Mark"),
            (self.tr("Criticism of"), self._against),
            (self.tr("Put to them"), self._assertion),
            (self.tr("Can answer until"), self._deadline),
        )

    def note(self) -> object:
        """Mark the claim; its own words are no assertion apart."""
        words = self._assertion.toPlainText()
        return self.session.desk.criticisms.mark(
            self._claim,
            self._against.text(),
            assertion="" if words == self._own else words,
            deadline=self._deadline.text(),
        )


class QuestionDialog(NotingDialog):
    """Asks what is to be put to author or editor about a claim."""

    def __init__(self, session: Session, placed: PlacedClaim, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._claim = placed.id
        self._question = QPlainTextEdit()
        self._question.setTabChangesFocus(True)
        self._question.setMaximumHeight(_REASON)
        self.say(" ".join(placed.text.split()))
        self.lay_out(
            self.tr("Put a question"),
            self.tr("Put it"),
            (self.tr("To author or editor"), self._question),
        )

    def note(self) -> object:
        """Put the question."""
        return self.session.desk.closing.ask(self._claim, self._question.toPlainText())


class ReaderDialog(NotingDialog):
    """Asks who reads the article as the second, and how."""

    def __init__(self, session: Session, article: ArticleId, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._article = article
        self._reader = QLineEdit()
        self._blind = QCheckBox(self.tr("Blind: sees the claims without their verdicts"))
        self.lay_out(
            self.tr("Begin a second reading"),
            self.tr("Begin"),
            (self.tr("Second reader"), self._reader),
            ("", self._blind),
        )

    def note(self) -> object:
        """Begin the reading."""
        return self.session.desk.second.begin(
            self._article, self._reader.text(), blind=self._blind.isChecked()
        )


class OpinionDialog(NotingDialog):
    """Asks what a second reader holds of a claim: why they differ, or a blind one's verdict."""

    def __init__(
        self,
        session: Session,
        case: Case,
        placed: PlacedClaim,
        reading: SecondReading,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, parent)
        self._claim, self._reading = placed.id, reading
        mine = opinion_of(placed, reading)
        self._verdict = ChoiceBox()
        if not reading.blind:
            self._verdict.addItem(self.tr("not said"), None)
        for verdict in case.scale.verdicts:
            if reading.blind or verdict.key != placed.claim.verdict:
                self._verdict.addItem(f"{verdict.mark} {said(verdict.name)}", verdict.key)
        chosen = self._verdict.findData(mine.verdict) if mine is not None else 0
        self._verdict.setCurrentIndex(max(0, chosen))
        self._reason = QPlainTextEdit(mine.reason if mine is not None else "")
        self._reason.setTabChangesFocus(True)
        self._reason.setMaximumHeight(_REASON)
        self.say(" ".join(placed.text.split()))
        title = self.tr("What {reader} holds to be right") if reading.blind else self.tr("{reader} differs")
        self.lay_out(
            title.format(reader=reading.reader),
            self.tr("Record"),
            (self.tr("Right is"), self._verdict),
            (self.tr("Why"), self._reason),
        )

    def note(self) -> object:
        """Record the opinion."""
        second, key = self.session.desk.second, self._verdict.currentData()
        reason = self._reason.toPlainText()
        if self._reading.blind:
            return second.judge(self._claim, self._reading.id, key, reason)
        return second.differ(self._claim, self._reading.id, reason, key)


class ErratumDialog(NotingDialog):
    """Asks what was corrected after publication, and what kind of error it was."""

    def __init__(self, session: Session, placed: PlacedClaim, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._claim = placed.id
        self._kind = ChoiceBox()
        for kind, words in ERROR_KINDS.items():
            self._kind.addItem(said(words), kind)
        self._right = QPlainTextEdit()
        self._right.setTabChangesFocus(True)
        self._right.setMaximumHeight(_REASON)
        self._published = QLineEdit()
        FittedHint(self._published, self.tr("2026-11-30; today without it"), "2026-11-30")
        self._place = QLineEdit(placeholderText=self.tr("Page, address"))
        self._note = QLineEdit(placeholderText=self.tr("How the error came about"))
        self.say(" ".join(placed.text.split()))
        self.lay_out(
            self.tr("Corrected after publication"),
            self.tr("Record"),
            (self.tr("Kind of error"), self._kind),
            (self.tr("What is right"), self._right),
            (self.tr("Published on"), self._published),
            (self.tr("Published in"), self._place),
            (self.tr("Note"), self._note),
        )

    def note(self) -> object:
        """Note the erratum."""
        return self.session.desk.errata.note(
            self._claim,
            ErrorKind(self._kind.currentData()),
            self._right.toPlainText(),
            published=self._published.text(),
            place=self._place.text(),
            note=self._note.text(),
        )
