"""What every part of the selected claim's pane shares: it follows the session's selection."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLayout, QWidget

from factcheck.models import Case, Changes, ClaimId, PlacedClaim
from ui.session import Session


class ClaimBox(QWidget):
    """A part of the pane; ``show_claim`` is called when the selected claim or anything of it changes."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.placed: PlacedClaim | None = None
        session.claim_leaving.connect(self.flush)
        session.case_opened.connect(self._opened)
        session.case_changed.connect(self._changed)
        session.claim_selected.connect(self._selected)

    def show_claim(self, case: Case, placed: PlacedClaim) -> None:
        """Show a claim; called only while one is selected."""
        raise TypeError(f"{type(self).__name__} shows nothing")

    def flush(self) -> None:
        """Hand over what is being typed, before the claim is left."""

    def catch_up(self) -> None:
        """Show the selected claim, where this part was made after it was selected."""
        self._show()

    def _opened(self, _case: Case | None) -> None:
        # Who was told of the article before may have selected a claim in it already.
        self._show()

    def _selected(self, _claim: ClaimId) -> None:
        self._show()

    def _changed(self, _case: Case, changes: Changes) -> None:
        # Sources show in many claims, places give other numbers, and the scale is the article's.
        if self.session.claim in changes.claims or changes.sources or changes.places or changes.articles:
            self._show()

    def _show(self) -> None:
        self.placed = self.session.selected
        if self.placed is not None and self.session.case is not None:
            self.show_claim(self.session.case, self.placed)


def take_out(rows: QLayout) -> None:
    """Take every row out of a box, before others are shown."""
    while (item := rows.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()  # it is deleted only when Qt comes to it, and would lie over the new rows till then
            old.deleteLater()


def section(text: str) -> QLabel:
    """Return a section's heading in spaced capitals."""
    label = QLabel(text.upper())
    label.setAccessibleName(text)
    label.setProperty("look", "section")
    return label
