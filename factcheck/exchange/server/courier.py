"""A PostgreSQL server as a courier: it keeps steps and files and wakes the others; it decides nothing.

What stands there is asked by numbers, never by what was notified: a notification can be lost in a pooler,
and only makes the next round begin sooner.
"""

from __future__ import annotations

import select
import socket
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from factcheck.errors import UserError
from factcheck.exchange.bundles import Exchange, decoded, encoded
from factcheck.exchange.courier import Borne, Enclosure, Given
from factcheck.exchange.memberships import (
    Charter,
    Departure,
    Members,
    Membership,
    decode,
    encode,
    is_charter,
)
from factcheck.exchange.server import schema
from factcheck.exchange.server.connecting import Login, connect, told
from factcheck.models import ArticleId, Bundle, ClaimId, DeskId, KeptFile, Presence
from factcheck.sentences import Sentence, say

T = TypeVar("T")
_AT_ONCE = 250
_FULL = 8 * 1024 * 1024
_LARGEST = 256

_DESKS = """
WITH RECURSIVE found AS (
  (SELECT desk FROM factcheck.bundles WHERE article = %(article)s ORDER BY desk LIMIT 1)
  UNION ALL
  SELECT (SELECT b.desk FROM factcheck.bundles AS b
          WHERE b.article = %(article)s AND b.desk > found.desk ORDER BY b.desk LIMIT 1)
  FROM found WHERE found.desk IS NOT NULL
)
SELECT f.desk, n.number, n.sealed FROM found AS f CROSS JOIN LATERAL (
  SELECT b.number, b.sealed FROM factcheck.bundles AS b
  WHERE b.article = %(article)s AND b.desk = f.desk
    AND b.number > coalesce((%(known)s::jsonb ->> f.desk)::integer, 0)
  ORDER BY b.number
) AS n WHERE f.desk IS NOT NULL
"""
"""The numbers beyond those that are known, by desk; each desk is found by a leap in the index."""
_CASES = """
WITH RECURSIVE found AS (
  (SELECT article FROM factcheck.bundles ORDER BY article LIMIT 1)
  UNION ALL
  SELECT (SELECT b.article FROM factcheck.bundles AS b
          WHERE b.article > found.article ORDER BY b.article LIMIT 1)
  FROM found WHERE found.article IS NOT NULL
)
SELECT article FROM found WHERE article IS NOT NULL
"""


_LAST = """
WITH RECURSIVE found AS (
  (SELECT article, desk FROM factcheck.bundles ORDER BY article, desk LIMIT 1)
  UNION ALL
  SELECT next.article, next.desk FROM found CROSS JOIN LATERAL (
    SELECT b.article, b.desk FROM factcheck.bundles AS b
    WHERE (b.article, b.desk) > (found.article, found.desk) ORDER BY b.article, b.desk LIMIT 1
  ) AS next
)
SELECT f.article, f.desk, n.number, n.sealed FROM found AS f CROSS JOIN LATERAL (
  SELECT b.number, b.sealed FROM factcheck.bundles AS b
  WHERE b.article = f.article AND b.desk = f.desk ORDER BY b.number DESC LIMIT 1
) AS n
"""
"""The last number of each desk on each case, each found by a leap in the index."""
_BESIDE = """
SELECT article, 'enclosures', count(*) FROM factcheck.enclosures GROUP BY article
UNION ALL SELECT '', 'members', count(*) FROM factcheck.members
UNION ALL SELECT '', 'departures', count(*) FROM factcheck.departures
"""
"""How many enclosures there are by case, and who has come and gone: what each may read hangs on that."""


class _Text(Struct, frozen=True):
    media_type: str
    pages: str
    text: str


class ServerCourier:
    """A connection to a shared desk's server."""

    def __init__(self, address: str, login: Login, authority: Path | None, exchange: Exchange) -> None:
        """Connect; raises UserError where the server cannot be reached or holds no shared desk."""
        self._address = address
        self._exchange = exchange
        self._new: list[Sentence] = []
        self._told: set[str] = set()
        self._known: dict[ArticleId, dict[DeskId, tuple[int, str]]] = {}
        self._states: dict[ArticleId, dict[str, tuple[int, str]]] = {}
        self._members: Members | None = None
        self.given: dict[ArticleId, Given] = {}
        self.read: set[tuple[ArticleId, str]] = set()
        self.connection = connect(address, login, authority)
        try:
            self.charter = self._charter()
            with told(address):
                self.connection.execute(f"LISTEN {schema.CHANNEL}")
        except BaseException:
            self.connection.close()
            raise

    def _charter(self) -> Charter:
        with told(self._address):
            found = self.connection.execute("SELECT to_regclass('factcheck.charter')").fetchone()
            if found is None or found[0] is None:
                raise UserError("The database holds no shared desk.")
            newest = self.connection.execute("SELECT to_regclass('factcheck.enclosures')").fetchone()
            if newest is None or newest[0] is None:
                raise UserError(
                    "The tables of this shared desk were made by an older Factcheck Desk: whoever runs the"
                    " server brings them up to date with “factcheck desk upgrade”."
                )
            row = self.connection.execute("SELECT charter FROM factcheck.charter").fetchone()
        charter = None if row is None else decode(bytes(row[0]), Charter)
        if charter is None or not is_charter(charter):
            raise UserError("The database holds no shared desk, or what it holds was altered.")
        return charter

    # Members

    def members(self) -> Members:
        """Return who belongs to it, as the server says now."""
        self._members = Members(
            self.charter,
            self._records("SELECT membership FROM factcheck.members", Membership),
            self._records("SELECT departure FROM factcheck.departures", Departure),
        )
        return self._members

    def known_members(self) -> Members:
        """Return who belongs to it, as it was when that was asked last."""
        return self._members or self.members()

    def enrol(self, membership: Membership) -> None:
        """Add a membership; one that is there is left."""
        with told(self._address):
            self.connection.execute(
                "INSERT INTO factcheck.members (desk, membership) VALUES (%s, %s) ON CONFLICT DO NOTHING",
                (membership.desk, encode(membership)),
            )

    def depart(self, departure: Departure) -> None:
        """Add a leaving, and end the login of who leaves."""
        with told(self._address), self.connection.transaction():
            self.connection.execute(
                "INSERT INTO factcheck.departures (key, departure) VALUES (%s, %s) ON CONFLICT DO NOTHING",
                (departure.key, encode(departure)),
            )
            for member in self.known_members().all():
                if member.key == departure.key:
                    self.connection.execute("SELECT factcheck.leave(%s)", (member.desk,))

    def _records(self, query: str, kind: type[T]) -> list[T]:
        with told(self._address):
            rows = self.connection.execute(query.encode()).fetchall()
        return [read for (data,) in rows if (read := decode(bytes(data), kind)) is not None]

    # Steps

    def cases(self) -> list[ArticleId]:
        """Return the cases on the server, in order."""
        with told(self._address):
            return [ArticleId(row[0]) for row in self.connection.execute(_CASES).fetchall()]

    def numbers(self, article: ArticleId) -> dict[DeskId, int]:
        """Return the number up to which each desk's steps are there without a gap."""
        known = self._known.setdefault(article, {})
        reached = encode({desk: number for desk, (number, _) in known.items()}).decode()
        with told(self._address):
            rows = self.connection.execute(_DESKS, {"article": article, "known": reached}).fetchall()
        for desk, number, sealed in rows:
            if number == known.get(desk, (0, ""))[0] + 1:
                known[desk] = number, sealed
        return {desk: number for desk, (number, _) in known.items()}

    def sealed(self, article: ArticleId, desk: DeskId) -> tuple[int, str] | None:
        """Return the number and the hash of a desk's last step that is there without a gap, or None."""
        return self._known.get(article, {}).get(desk)

    def changed(self, articles: Sequence[ArticleId]) -> set[ArticleId]:
        """Return the cases in which something changed since this was asked last; the first time, all."""
        with told(self._address):
            rows = self.connection.execute(_LAST).fetchall()
            beside = self.connection.execute(_BESIDE).fetchall()
        circle = {what: (count, "") for article, what, count in beside if not article}
        now: dict[ArticleId, dict[str, tuple[int, str]]] = {article: dict(circle) for article in articles}
        for article, desk, number, sealed in rows:
            now.setdefault(ArticleId(article), {})[desk] = number, sealed
        for article, what, count in beside:
            now.setdefault(ArticleId(article), {})[what] = count, ""
        before, self._states = self._states, now
        return {article for article in articles if before.get(article) != now[article]}

    def forget(self) -> None:
        """Ask for every number anew from now on, since a server may have been set back meanwhile."""
        self._known.clear()
        self._members = None

    def bundles(self, article: ArticleId, after: Mapping[DeskId, int]) -> Iterator[Borne]:
        """Give the steps of a case after these numbers, each desk's in order."""
        known = {desk: number for desk, (number, _) in self._known.get(article, {}).items()}
        for desk, last in (known or self.numbers(article)).items():
            number = after.get(desk, 0)
            while number < last:
                with told(self._address):
                    rows = self.connection.execute(
                        "SELECT number, bearer, bundle FROM factcheck.bundles"
                        " WHERE article = %s AND desk = %s AND number > %s ORDER BY number LIMIT %s",
                        (article, desk, number, _AT_ONCE),
                        binary=True,
                    ).fetchall()
                if not rows:
                    break
                for at, bearer, data in rows:
                    bundle = self._decoded(bytes(data), article, desk, at)
                    if bundle is None:
                        return
                    number = at
                    yield Borne(bundle, bearer)

    def _decoded(self, data: bytes, article: ArticleId, desk: DeskId, number: int) -> Bundle | None:
        try:
            bundle = decoded(data)
        except UserError as error:
            self._tell(error.sentence)
            return None
        if (bundle.article, bundle.desk, bundle.number) != (article, desk, number):
            self._tell(say("Step {number} on the server is another one than it says.", number=number))
            return None
        return bundle

    def put(self, article: ArticleId, bundles: Sequence[Bundle]) -> None:
        """Add steps of one case; when this returns the server has them on its disk."""
        rows: list[tuple[str, int, str, str, bytes]] = []
        size = 0
        for bundle in bundles:
            data = encoded(bundle)
            if rows and (len(rows) >= _AT_ONCE or size + len(data) > _FULL):
                self._insert(article, rows)
                rows, size = [], 0
            rows.append((bundle.desk, bundle.number, bundle.kind, bundle.sealed, data))
            size += len(data)
        if rows:
            self._insert(article, rows)

    def _insert(self, article: ArticleId, rows: Sequence[tuple[str, int, str, str, bytes]]) -> None:
        desks, numbers, kinds, sealed, data = zip(*rows, strict=True)
        with told(self._address):
            self.connection.execute(
                "INSERT INTO factcheck.bundles (article, desk, number, kind, sealed, bearer, bundle)"
                " SELECT %s, given.desk, given.number, given.kind, given.sealed, %s, given.bundle"
                " FROM unnest(%s::text[], %s::integer[], %s::text[], %s::text[], %s::bytea[])"
                " AS given (desk, number, kind, sealed, bundle) ON CONFLICT DO NOTHING",
                (
                    article,
                    self._exchange.desk,
                    list(desks),
                    list(numbers),
                    list(kinds),
                    list(sealed),
                    list(data),
                ),
            )

    # Files

    def has_file(self, sha256: str) -> bool:
        """Tell whether a file is there as a whole."""
        with told(self._address):
            found = self.connection.execute("SELECT 1 FROM factcheck.files WHERE sha256 = %s", (sha256,))
            return found.fetchone() is not None

    def put_file(self, file: KeptFile) -> None:
        """Add a file in parts of 1 MB, then its readable text; a broken attempt goes on where it stopped."""
        parts = [file.data[at : at + schema.PART] for at in range(0, len(file.data), schema.PART)] or [b""]
        readable = encode(_Text(file.media_type, file.pages, file.text))
        with told(self._address):
            for index, part in enumerate(parts):
                self.connection.execute(
                    "INSERT INTO factcheck.parts (sha256, part, data) VALUES (%s, %s, %s)"
                    " ON CONFLICT DO NOTHING",
                    (file.sha256, index, part),
                )
            self.connection.execute(
                "INSERT INTO factcheck.files (sha256, parts, readable) VALUES (%s, %s, %s)"
                " ON CONFLICT DO NOTHING",
                (file.sha256, len(parts), readable),
            )

    def file(self, sha256: str) -> KeptFile | None:
        """Return a file, or None where it is not there as a whole."""
        with told(self._address):
            row = self.connection.execute(
                "SELECT parts, login, readable FROM factcheck.files WHERE sha256 = %s", (sha256,)
            ).fetchone()
            if row is None or row[0] > _LARGEST:
                return None
            parts = [
                self.connection.execute(
                    "SELECT data FROM factcheck.parts WHERE sha256 = %s AND login = %s AND part = %s",
                    (sha256, row[1], index),
                    binary=True,
                ).fetchone()
                for index in range(row[0])
            ]
        readable = decode(bytes(row[2]), _Text)
        if readable is None or None in parts or decode(readable.pages.encode(), list[int]) is None:
            return None
        data = b"".join(bytes(part[0]) for part in parts if part is not None)
        return KeptFile(sha256, readable.media_type, data, readable.pages, readable.text)

    # What is for one member alone

    def enclosed(self, article: ArticleId) -> frozenset[tuple[str, DeskId]]:
        """Return the name and the reader of each enclosure of a case that this desk may see."""
        with told(self._address):
            rows = self.connection.execute(
                "SELECT DISTINCT name, reader FROM factcheck.enclosures WHERE article = %s", (article,)
            ).fetchall()
        return frozenset((name, DeskId(reader)) for name, reader in rows)

    def enclosures(self, article: ArticleId, name: str, reader: DeskId) -> list[bytes]:
        """Return the enclosures of a name for a reader, whoever put them there: they are to be checked."""
        with told(self._address):
            rows = self.connection.execute(
                "SELECT data FROM factcheck.enclosures WHERE article = %s AND name = %s AND reader = %s",
                (article, name, reader),
                binary=True,
            ).fetchall()
        return [bytes(data) for (data,) in rows]

    def enclose(self, article: ArticleId, enclosures: Sequence[Enclosure]) -> None:
        """Add enclosures to a case; one that is there is left."""
        with told(self._address), self.connection.transaction():
            for each in enclosures:
                self.connection.execute(
                    "INSERT INTO factcheck.enclosures (article, name, reader, bearer, data)"
                    " VALUES (%s, %s, %s, %s, %s) ON CONFLICT DO NOTHING",
                    (article, each.name, each.reader, self._exchange.desk, each.data),
                )

    # Presence

    def show(self, presence: Presence) -> None:
        """Say where this desk is just now."""
        with told(self._address):
            self.connection.execute(
                "INSERT INTO factcheck.presence (desk, article, claim) VALUES (%s, %s, %s)"
                " ON CONFLICT (desk) DO UPDATE SET article = excluded.article, claim = excluded.claim,"
                " at = now()",
                (presence.desk, presence.article, presence.claim),
            )

    def present(self) -> list[Presence]:
        """Return where the others are, of those who said so within the last minute, by the server's clock."""
        with told(self._address):
            rows = self.connection.execute(
                "SELECT desk, article, claim, at FROM factcheck.presence"
                " WHERE at > now() - interval '1 minute' AND desk <> %s ORDER BY desk",
                (self._exchange.desk,),
            ).fetchall()
        return [
            Presence(DeskId(desk), ArticleId(article), ClaimId(claim), at.isoformat())
            for desk, article, claim, at in rows
        ]

    # Waiting

    everything_every = 30.0
    """The seconds after which every case is compared anew: a notification can be lost."""

    def wait(
        self,
        seconds: float,
        wake: socket.socket,
        watched: frozenset[ArticleId] = frozenset(),  # noqa: ARG002  # the server notifies of every case
    ) -> frozenset[ArticleId]:
        """Wait until the server notifies or something arrives at ``wake``; return the cases notified.

        What is notified of is the empty id where somebody has moved.
        """
        with told(self._address):
            # What came while something else was asked has been read already: nothing more arrives for it.
            known = self._notified()
            if known:
                return known
            own = self.connection.fileno()
            ready, _, _ = select.select([own, wake.fileno()], [], [], seconds)
            return self._notified() if own in ready else frozenset()

    def _notified(self) -> frozenset[ArticleId]:
        own = self.connection.info.backend_pid  # what this desk put there itself is nothing new
        return frozenset(
            ArticleId(each.payload) for each in self.connection.notifies(timeout=0) if each.pid != own
        )

    # Inside

    def refusals(self) -> tuple[Sentence, ...]:
        """Return a sentence for each thing that was found there and not read; each is told once."""
        new, self._new = tuple(self._new), []
        return new

    def close(self) -> None:
        """End the connection."""
        self.connection.close()

    def _tell(self, sentence: Sentence) -> None:
        if str(sentence) not in self._told:
            self._told.add(str(sentence))
            self._new.append(sentence)
