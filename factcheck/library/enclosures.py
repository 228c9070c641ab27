"""Keeps what only some members of a shared desk may read: fuller forms of steps, shared names, case keys.

All of it is this library's own, as in sharing.py: no step records it and nothing of it travels by itself.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from pathlib import Path

from factcheck.library.database import told
from factcheck.library.record import enclosed
from factcheck.models import ArticleId, Bundle, DeskId, Enclosed, SharedDeskId, Source, SourceId


class EnclosedTables:
    """What this library may read beyond what everybody may, and what it shows to some."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        desk: DeskId,
        transaction: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._connection = connection
        self._path = path
        self._desk = desk
        self._transaction = transaction

    # Fuller forms of steps

    def shown(self, article: ArticleId) -> dict[tuple[DeskId, int], tuple[str, ...]]:
        """Return what fuller forms of other desks' steps show here, by desk and number."""
        with told(self._path):
            return enclosed.shown(self._connection, article)

    def held(self, article: ArticleId, shows: tuple[str, ...]) -> list[Enclosed]:
        """Return other desks' steps of which a form stands here that shows just this."""
        with told(self._path):
            return enclosed.held(self._connection, article, shows)

    def telling(self, article: ArticleId, after: int, words: Collection[str]) -> list[Bundle]:
        """Return this desk's sealed steps after a number in which one of these words stands."""
        with told(self._path):
            return enclosed.telling(self._connection, article, self._desk, after, words)

    def secrets(self, article: ArticleId) -> list[str]:
        """Return what the files of enclosed steps are encrypted with."""
        with told(self._path):
            return enclosed.secrets(self._connection, article)

    # Names that are shared

    def forms_of_sources(self, article: ArticleId) -> list[Source]:
        """Return each form in which a source that steps on a case name ever stood, the last one last."""
        with told(self._path):
            return enclosed.forms_of_sources(self._connection, article)

    def entered_here(self, source: SourceId) -> bool:
        """Tell whether this library added a source, so that it is its owner who decides about its name."""
        with told(self._path):
            found = self._connection.execute(
                "SELECT 1 FROM event_rows AS r JOIN events AS e ON e.seq = r.event"
                " WHERE r.key = ? AND r.\"table\" = 'sources' AND r.before IS NULL"
                # By where the step came from, not by its desk id, which a copied library gives up.
                " AND e.id NOT IN (SELECT event FROM foreign_events) LIMIT 1",
                (source,),
            ).fetchone()
        return found is not None

    def names(self, desk: SharedDeskId) -> dict[str, frozenset[SourceId]]:
        """Return the sources whose names are shared on a shared desk, by the key of each member."""
        found: dict[str, set[SourceId]] = {}
        with told(self._path):
            for key, source in self._connection.execute(
                "SELECT key, source FROM shared_names WHERE shared_desk = ?", (desk,)
            ):
                found.setdefault(key, set()).add(SourceId(source))
        return {key: frozenset(sources) for key, sources in found.items()}

    def share_name(self, desk: SharedDeskId, source: SourceId, key: str, at: str) -> None:
        """Let the member of a shared desk who holds a key read a source's name."""
        with told(self._path), self._transaction():
            self._connection.execute(
                "INSERT OR IGNORE INTO shared_names (shared_desk, source, key, since) VALUES (?, ?, ?, ?)",
                (desk, source, key, at),
            )

    # Keys of cases

    def case_keys(self, desk: SharedDeskId, article: ArticleId) -> list[bytes]:
        """Return the keys with which a case is encrypted on a shared desk, as exchange/enclosed has them."""
        with told(self._path):
            rows = self._connection.execute(
                "SELECT case_key FROM case_keys WHERE shared_desk = ? AND article = ? ORDER BY id",
                (desk, article),
            )
            return [row[0] for row in rows]

    def keep_case_key(self, desk: SharedDeskId, article: ArticleId, id: str, case_key: bytes) -> None:
        """Keep a key of a case; one that is known stays."""
        with told(self._path), self._transaction():
            self._connection.execute(
                "INSERT OR IGNORE INTO case_keys (shared_desk, article, id, case_key) VALUES (?, ?, ?, ?)",
                (desk, article, id, case_key),
            )
