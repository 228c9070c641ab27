"""What others changed on the open article since the person last looked at it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from factcheck.desk import Desk
from factcheck.models import ArticleId, Case, Changes, ClaimId, Event, EventKind


class Unseen(QObject):
    """Follows the open article; a claim counts as seen once the person goes on from it."""

    changed = Signal()
    """Other claims are unseen."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._article = ArticleId("")
        self._steps: dict[ClaimId, tuple[Event, ...]] = {}
        self._left: frozenset[ClaimId] = frozenset()

    @property
    def news(self) -> Mapping[ClaimId, tuple[Event, ...]]:
        """The claims that others changed, with the steps; also those seen since the article was opened."""
        return self._steps

    @property
    def claims(self) -> frozenset[ClaimId]:
        """The claims of these that were not seen yet."""
        return self._left

    def open(self, case: Case | None) -> None:
        """Follow another article, or none."""
        self._article = case.article.id if case is not None else ArticleId("")
        self._steps, self._left = {}, frozenset()
        if case is not None:
            self._desk.looking.begin(self._article)
            self._read()

    def follow(self, changes: Changes) -> None:
        """Look again where others may have changed something."""
        if self._article and (changes.elsewhere or changes.kind is EventKind.BUNDLES_TAKEN_IN):
            self._read()
            self.changed.emit()

    def see(self, claim: ClaimId) -> None:
        """Note that the person has seen a claim as it is now."""
        if claim in self._left:
            self._left -= {claim}
            self._desk.looking.look(self._article, [claim])
            self.changed.emit()

    def see_all(self) -> None:
        """Note that the person has seen everything."""
        if self._left:
            self._left = frozenset()
            self._desk.looking.look_at_all(self._article)
            self.changed.emit()

    def _read(self) -> None:
        found = self._desk.looking.unseen(self._article)
        self._steps, self._left = {**self._steps, **found}, frozenset(found)
