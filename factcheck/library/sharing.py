"""Keeps which shared desks this library belongs to, which cases go there, and how far they were carried.

All of it is this library's own: no step records it and nothing of it travels. How far a desk's steps
stand on a shared desk is noted as they are sent or come, so that what is still to send is known offline.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from factcheck.case.sentences.kinds import MEMBER_ROLES
from factcheck.errors import RoleError
from factcheck.library.database import told
from factcheck.models import (
    ArticleId,
    DeskId,
    EventKind,
    Medium,
    MemberRole,
    SharedDesk,
    SharedDeskId,
)

LAST_NUMBER = (
    "(SELECT max(number) FROM events AS e WHERE e.desk = {desk} AND coalesce(e.article, '') = +s.article)"
)
"""The number of a desk's last step on a case, found by one leap in an index.

The plus takes the column's affinity away: with it SQLite would not use the index on this expression, and
read all steps of the desk for each case.
"""


class SharingTables:
    """The shared desks of one library."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        transaction: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._connection = connection
        self._path = path
        self._transaction = transaction

    def identity(self) -> DeskId:
        """Return the desk id that stands in the library's file now."""
        with told(self._path):
            return DeskId(self._connection.execute("SELECT desk FROM identity").fetchone()[0])

    def desks(self) -> list[SharedDesk]:
        """Return the shared desks, in the order in which they were joined."""
        with told(self._path):
            rows = self._connection.execute(
                "SELECT id, name, medium, address, key, role, since FROM shared_desks ORDER BY since, id"
            ).fetchall()
        return [
            SharedDesk(id, name, Medium(medium), address, key, MemberRole(role), since)
            for id, name, medium, address, key, role, since in rows
        ]

    def keep(self, desk: SharedDesk) -> None:
        """Keep a shared desk that was made or joined, or what changed about it."""
        with self._writing():
            self._connection.execute(
                "INSERT INTO shared_desks (id, name, medium, address, key, role, since)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
                " address = excluded.address, role = excluded.role",
                (
                    desk.id,
                    desk.name,
                    desk.medium.value,
                    desk.address,
                    desk.key,
                    desk.role.value,
                    desk.since,
                ),
            )

    def forget(self, desk: SharedDeskId) -> None:
        """Forget a shared desk; its cases stay in the library."""
        with self._writing():
            for table in ("carried", "shared_cases"):
                self._connection.execute(f"DELETE FROM {table} WHERE shared_desk = ?", (desk,))
            self._connection.execute("DELETE FROM shared_desks WHERE id = ?", (desk,))

    def share(self, article: ArticleId, desk: SharedDeskId, at: str) -> None:
        """Let a case go to a shared desk and come from there, from now on."""
        with self._writing():
            self._connection.execute(
                "INSERT OR IGNORE INTO shared_cases (shared_desk, article, since) VALUES (?, ?, ?)",
                (desk, article, at),
            )

    def cases(self, desk: SharedDeskId) -> list[ArticleId]:
        """Return the cases that go to a shared desk, in the order in which they were shared."""
        with told(self._path):
            return [
                row[0]
                for row in self._connection.execute(
                    "SELECT article FROM shared_cases WHERE shared_desk = ? ORDER BY since, article", (desk,)
                )
            ]

    def shared_on(self, article: ArticleId) -> list[SharedDeskId]:
        """Return the shared desks that a case goes to."""
        with told(self._path):
            return [
                row[0]
                for row in self._connection.execute(
                    "SELECT shared_desk FROM shared_cases WHERE article = ? ORDER BY since", (article,)
                )
            ]

    def is_with_others(self, article: ArticleId) -> bool:
        """Tell whether a case goes to a shared desk, or holds steps that came from other desks."""
        with told(self._path):
            found = self._connection.execute(
                "SELECT EXISTS (SELECT 1 FROM shared_cases WHERE article = :article)"
                " OR EXISTS (SELECT 1 FROM foreign_events WHERE article = :article)",
                {"article": article},
            ).fetchone()
        return bool(found[0])

    def refuse_beyond_role(self, article: ArticleId, kind: EventKind) -> None:
        """Raise RoleError where this desk's role on a shared desk does not allow a step on its case.

        The others would not take the step in, nor any of this desk that follows it.
        """
        for name, role in self._roles(article):
            if not role.may(kind):
                raise RoleError(
                    "Your role on the shared desk “{desk}”, {role}, does not allow this.",
                    desk=name,
                    role=MEMBER_ROLES[role],
                )

    def may(self, article: ArticleId, kind: EventKind) -> bool:
        """Tell whether this desk's roles allow a step on a case."""
        return all(role.may(kind) for _, role in self._roles(article))

    def _roles(self, article: ArticleId) -> list[tuple[str, MemberRole]]:
        with told(self._path):
            rows = self._connection.execute(
                "SELECT d.name, d.role FROM shared_cases AS s JOIN shared_desks AS d ON d.id = s.shared_desk"
                " WHERE s.article = ?",
                (article,),
            ).fetchall()
        return [(name, MemberRole(role)) for name, role in rows]

    def has_case(self, article: ArticleId) -> bool:
        """Tell whether the library has a case, whether it came, was begun here or lies among the removed."""
        with told(self._path):
            return bool(
                self._connection.execute("SELECT 1 FROM articles WHERE id = ?", (article,)).fetchall()
            )

    def removed_for_good(self) -> frozenset[ArticleId]:
        """Return the cases that were removed for good here, which never come back."""
        with told(self._path):
            return frozenset(row[0] for row in self._connection.execute("SELECT article FROM stones"))

    def note_carried(self, desk: SharedDeskId, article: ArticleId, numbers: Mapping[DeskId, int]) -> None:
        """Note the number of each desk's last step that stands there, also where it is lower now."""
        if self._carried(desk, article) == dict(numbers):
            return  # most rounds bring nothing, and a write would make the disk wait for each
        with self._writing():
            self._connection.execute(
                "DELETE FROM carried WHERE shared_desk = ? AND article = ?", (desk, article)
            )
            self._connection.executemany(
                "INSERT INTO carried (shared_desk, article, author, number) VALUES (?, ?, ?, ?)",
                [(desk, article, author, number) for author, number in numbers.items()],
            )

    def to_send(self, desk: SharedDeskId) -> int:
        """Count the steps of this desk that do not stand on a shared desk yet."""
        last = LAST_NUMBER.format(desk="i.desk")
        with told(self._path):
            found = self._connection.execute(
                f"SELECT sum(max(0, coalesce({last}, 0) - coalesce(c.number, 0)))"
                " FROM shared_cases AS s JOIN identity AS i LEFT JOIN carried AS c"
                " ON c.shared_desk = s.shared_desk AND c.article = s.article AND c.author = i.desk"
                " WHERE s.shared_desk = ?",
                (desk,),
            )
            return int(found.fetchone()[0] or 0)

    def unsent(self, desk: SharedDeskId) -> list[ArticleId]:
        """Return the cases of which some steps do not stand on a shared desk yet, as far as is known."""
        own, theirs = LAST_NUMBER.format(desk="i.desk"), LAST_NUMBER.format(desk="c.author")
        with told(self._path):
            return [
                row[0]
                for row in self._connection.execute(
                    "SELECT s.article FROM shared_cases AS s JOIN identity AS i"
                    " WHERE s.shared_desk = :desk AND NOT EXISTS (SELECT 1 FROM carried AS c"
                    "  WHERE c.shared_desk = s.shared_desk AND c.article = s.article AND c.author = i.desk)"
                    f" AND {own} IS NOT NULL UNION SELECT s.article FROM shared_cases AS s"
                    " JOIN carried AS c ON c.shared_desk = s.shared_desk AND c.article = s.article"
                    f" WHERE s.shared_desk = :desk AND coalesce({theirs}, 0) > c.number",
                    {"desk": desk},
                )
            ]

    def sealed(self, article: ArticleId, number: int) -> str:
        """Return the hash of this desk's step of a number on a case, or the empty string."""
        with told(self._path):
            found = self._connection.execute(
                "SELECT sealed FROM events WHERE desk = (SELECT desk FROM identity)"
                " AND coalesce(article, '') = ? AND number = ?",
                (article, number),
            ).fetchone()
        return "" if found is None else str(found[0])

    def missing_files(self, article: ArticleId) -> list[str]:
        """Return the files that a case names and this library does not have, by SHA-256, in order."""
        with told(self._path):
            rows = self._connection.execute(
                "SELECT sha256 FROM drafts WHERE article = :article UNION"
                " SELECT p.sha256 FROM pictures AS p JOIN drafts AS d ON d.id = p.draft"
                " WHERE d.article = :article UNION"
                " SELECT k.sha256 FROM captures AS k JOIN evidence AS v ON v.source = k.source"
                " JOIN claims AS c ON c.id = v.claim WHERE c.article = :article",
                {"article": article},
            ).fetchall()
            known = "SELECT 1 FROM files WHERE sha256 = ?"
            return sorted(
                sha256
                for (sha256,) in rows
                if sha256 and self._connection.execute(known, (sha256,)).fetchone() is None
            )

    def _carried(self, desk: SharedDeskId, article: ArticleId) -> dict[DeskId, int]:
        with told(self._path):
            return dict(
                self._connection.execute(
                    "SELECT author, number FROM carried WHERE shared_desk = ? AND article = ?",
                    (desk, article),
                ).fetchall()
            )

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with told(self._path), self._transaction():
            yield
