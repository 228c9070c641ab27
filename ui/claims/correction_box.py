"""The suggested correction, shown as a word diff and written in place; and the note."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from factcheck.case.claims import rewording
from factcheck.case.risky import is_risky
from factcheck.models import Case, ClaimId, EventKind, PlacedClaim
from factcheck.text import diff
from factcheck.text.diff import Change, DiffPart
from ui import theme
from ui.claims.box import ClaimBox, section
from ui.keys.keymap import keymap
from ui.session import Session
from ui.unsaved import BoundField
from ui.widgets.memo import Memo


class CorrectionBox(ClaimBox):
    """Shows what the correction changes; a click or its key opens it for writing."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._diff = DiffLabel()
        self._diff.opened.connect(self.write)
        self._memo = Memo(lines=2)
        self._memo.setAccessibleName(self.tr("Suggested correction"))
        self._bound = BoundField(
            session.unsaved, self._memo, "correction", self._correct, EventKind.CORRECTION_WRITTEN
        )
        self._memo.left.connect(self._close)
        self._memo.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(section(self.tr("Suggested correction")))
        layout.addWidget(self._diff)
        layout.addWidget(self._memo)
        self._done = QLabel(self.tr("Saved as you type; Esc when done"), wordWrap=True)
        self._done.setProperty("look", "second")
        layout.addWidget(self._done)
        self._memo.hide()
        self._done.hide()
        theme.themes().changed.connect(self._show)
        keymap().changed.connect(self._show)

    def show_claim(self, case: Case, placed: PlacedClaim) -> None:
        """Show a claim's correction."""
        verdict = case.scale.verdict(placed.claim.verdict)
        wanted = verdict is not None and verdict.needs_correction
        correction = placed.claim.correction
        if correction and rewording(placed):
            self._diff.show_both(correction, diff.words(correction, _one_line(placed)))
        elif correction:
            self._diff.show_diff(diff.words(_one_line(placed), correction))
        else:
            words = (
                self.tr("Write the wording that should stand here")
                if wanted
                else self.tr("No correction suggested")
            )
            self._diff.show_hint(keymap().hint(words, "correction"))
        if self._bound.holds(placed.id):
            self._bound.show_text(placed.id, correction)
            self._unfold()

    def write(self) -> None:
        """Open the correction for writing; a new one starts from the claim's own words."""
        if self.placed is None or self._memo.isVisible():
            self._memo.setFocus()
            return
        if not self.session.allows(EventKind.CORRECTION_WRITTEN):
            return
        self._bound.show_text(self.placed.id, self.placed.claim.correction or _one_line(self.placed))
        self._unfold()
        self._memo.setFocus()
        self._memo.moveCursor(QTextCursor.MoveOperation.End)

    def flush(self) -> None:
        """Hand over what was typed."""
        self._memo.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the field when the focus leaves it for another part of the window."""
        # Another program in front takes the focus as well: who comes back goes on writing.
        if watched is self._memo and event.type() is QEvent.Type.FocusOut and self.window().isActiveWindow():
            self._fold()
        return super().eventFilter(watched, event)

    def _selected(self, claim: ClaimId) -> None:
        self._fold()
        super()._selected(claim)

    def _unfold(self) -> None:
        self._diff.hide()
        self._memo.show()
        self._done.show()

    def _fold(self) -> None:
        """Hand over what was typed and show the diff again; what is not saved stays in sight."""
        self.flush()
        if (
            self.placed is not None
            and self._bound.holds(self.placed.id)
            and self.session.claim == self.placed.id
        ):
            return
        self._memo.hide()
        self._done.hide()
        self._diff.show()

    def _correct(self, claim: ClaimId, text: str) -> None:
        """Suggest a wording; that of the claim itself suggests nothing."""
        placed = self.session.case.find(claim) if self.session.case is not None else None
        # The field begins with the claim's words on one line, so other line ends are no wording.
        same = placed is not None and " ".join(text.split()) == _one_line(placed)
        correction = "" if same else text
        if placed is None or correction != placed.claim.correction:
            self.session.desk.verdicts.correct(claim, correction)

    def _close(self) -> None:
        self._fold()
        self.left.emit()


def _one_line(placed: PlacedClaim) -> str:
    return " ".join(placed.text.split())


class NoteBox(ClaimBox):
    """The checker's note on a claim."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._memo = Memo(lines=2)
        self._memo.setAccessibleName(self.tr("Note"))
        self._bound = BoundField(
            session.unsaved, self._memo, "note", session.desk.verdicts.note, EventKind.NOTE_WRITTEN
        )
        self._memo.left.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(section(self.tr("Note")))
        layout.addWidget(self._memo)
        keymap().changed.connect(self._show_hint)
        self._show_hint()

    def show_claim(self, case: Case, placed: PlacedClaim) -> None:
        """Show a claim's note."""
        self._bound.show_text(placed.id, placed.claim.note)

    def _show_hint(self) -> None:
        self._memo.setPlaceholderText(keymap().hint(self.tr("Note to self, author or editor"), "note"))

    def write(self) -> None:
        """Go to the note with the cursor at its end."""
        self._memo.setFocus()
        self._memo.moveCursor(QTextCursor.MoveOperation.End)

    def flush(self) -> None:
        """Hand over what was typed."""
        self._memo.flush()


class LegalNoteBox(ClaimBox):
    """What the lawyer is told of a claim; there where it was flagged or something is written."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._memo = Memo(lines=2)
        self._memo.setAccessibleName(self.tr("Legal note"))
        self._memo.setPlaceholderText(self.tr("Who is meant, why it is risky; for the lawyer alone"))
        self._bound = BoundField(
            session.unsaved,
            self._memo,
            "legal_note",
            session.desk.verdicts.note_for_lawyer,
            EventKind.LEGAL_NOTE_WRITTEN,
        )
        self._memo.left.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(section(self.tr("Legal note")))
        layout.addWidget(self._memo)
        self.hide()

    def show_claim(self, case: Case, placed: PlacedClaim) -> None:
        """Show a claim's legal note."""
        self._bound.show_text(placed.id, placed.claim.legal_note)
        # Not from under the cursor, where the flag is taken off while one writes.
        self.setVisible(is_risky(placed) or self._memo.hasFocus())

    def flush(self) -> None:
        """Hand over what was typed."""
        self._memo.flush()


class DiffLabel(QLabel):
    """A word diff in a field's frame; a click or Return opens it."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setProperty("look", "field")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Suggested correction"))

    def show_diff(self, pieces: tuple[DiffPart, ...]) -> None:
        """Show what a correction removes, struck through, and what it adds."""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(diff_html(pieces))

    def show_both(self, correction: str, pieces: tuple[DiffPart, ...]) -> None:
        """Show the suggestion, and beside it what the writer made of it."""
        quiet = theme.current()["quiet"].name()
        yours, theirs = escape(self.tr("You suggested")), escape(self.tr("The writer’s wording"))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(
            f'<span style="color:{quiet}">{yours}</span><br>{escape(correction)}<br><br>'
            f'<span style="color:{quiet}">{theirs}</span><br>{diff_html(pieces)}'
        )

    def show_hint(self, text: str) -> None:
        """Show in quiet ink that there is nothing yet."""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(f'<span style="color:{theme.current()["quiet"].name()}">{escape(text)}</span>')

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open on a click."""
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
            return
        super().keyPressEvent(event)


def diff_html(pieces: tuple[DiffPart, ...]) -> str:
    """Return a word diff as rich text in the theme's colours; everything from outside is escaped."""
    return "".join(_html(piece, after) for after, piece in zip((None, *pieces), pieces, strict=False))


def _html(piece: DiffPart, after: DiffPart | None) -> str:
    """Mark a piece; a blank keeps what was added apart from what was removed just before it."""
    text = escape(piece.text).replace("\n", "<br>")
    apart = " " if after is not None and after.change is Change.REMOVED else ""
    shown = theme.current()
    if piece.change is Change.REMOVED:
        ink, weak = shown["removed"].name(), shown["removed-weak"].name()
        return f'<span style="color:{ink};background-color:{weak}"><s>{text}</s></span>'
    if piece.change is Change.ADDED:
        ink, weak = shown["added"].name(), shown["added-weak"].name()
        return f'{apart}<span style="color:{ink};background-color:{weak}"><u>{text}</u></span>'
    return text
