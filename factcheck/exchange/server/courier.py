"""A PostgreSQL server as a courier: it keeps steps and files and wakes the others; it decides nothing.

What stands there is asked by numbers, never by what was notified: a notification can be lost in a pooler,
and only makes the next round begin sooner.
"""

from __future__ import annotations

import select
import socket
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

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
from factcheck.exchange.server import files, queries, schema
from factcheck.exchange.server.connecting import PATIENCE, Login, connect, told
from factcheck.models import ArticleId, Bundle, ClaimId, DeskId, KeptFile, Presence
from factcheck.sentences import Sentence, say

if TYPE_CHECKING:
    import psycopg

    Cursor = psycopg.Cursor[tuple[Any, ...]]

T = TypeVar("T")
_AT_ONCE = 250
_FULL = 8 * 1024 * 1024


class _Look(Struct):
    """What was asked at once of a case; each answer is given once."""

    numbers: list[tuple[Any, ...]] | None
    enclosed: list[tuple[Any, ...]] | None
    steps: dict[DeskId, list[tuple[Any, ...]]]


class ServerCourier:
    """A connection to a shared desk's server."""

    def __init__(
        self,
        address: str,
        login: Login,
        authority: Path | None,
        exchange: Exchange,
        patience: float = PATIENCE,
    ) -> None:
        """Connect; raises UserError where the server cannot be reached or holds no shared desk."""
        self._address = address
        self._exchange = exchange
        self._new: list[Sentence] = []
        self._told: set[str] = set()
        self._known: dict[ArticleId, dict[DeskId, tuple[int, str]]] = {}
        self._states: dict[ArticleId, dict[str, tuple[int, str]]] = {}
        self._members: Members | None = None
        self._circle: tuple[Any, ...] | None = None
        """How many have come and gone, as it was when the members were read."""
        self._is_circle_known = False
        self._looked: dict[ArticleId, _Look] = {}
        self.given: dict[ArticleId, Given] = {}
        self.plain: set[ArticleId] = set()
        self.read: set[tuple[ArticleId, str]] = set()
        self.connection = connect(address, login, authority, patience)
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
        if self._members is not None and self._is_circle_known:
            return self._members
        with told(self._address):
            self._circle = self.connection.execute(queries.CIRCLE).fetchone()
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
        self._is_circle_known = False
        with told(self._address):
            self.connection.execute(
                "INSERT INTO factcheck.members (desk, membership) VALUES (%s, %s) ON CONFLICT DO NOTHING",
                (membership.desk, encode(membership)),
            )

    def depart(self, departure: Departure) -> None:
        """Add a leaving, and end the login of who leaves."""
        self._is_circle_known = False
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
            return [ArticleId(row[0]) for row in self.connection.execute(queries.CASES).fetchall()]

    def look(self, article: ArticleId, here: Mapping[DeskId, int]) -> None:
        """Ask for numbers, enclosures, new steps and who belongs to it in one go.

        On a busy machine each question by itself waits for its turn at either end.
        """
        asked = {"article": article, "here": encode(dict(here)).decode()}
        with told(self._address):
            with self.connection.pipeline():
                numbers = self._ask_numbers(article)
                enclosed = self._ask_enclosed(article)
                steps = self.connection.execute(queries.NEW, asked, binary=True)
                circle = self.connection.execute(queries.CIRCLE)
            look = _Look(numbers.fetchall(), enclosed.fetchall(), defaultdict(list))
            for desk, *step in steps.fetchall():
                look.steps[desk].append(tuple(step))
            self._looked = {article: look}
            self._is_circle_known = circle.fetchone() == self._circle

    def _ask_numbers(self, article: ArticleId) -> Cursor:
        known = self._known.setdefault(article, {})
        reached = encode({desk: number for desk, (number, _) in known.items()}).decode()
        return self.connection.execute(queries.DESKS, {"article": article, "known": reached})

    def _ask_enclosed(self, article: ArticleId) -> Cursor:
        return self.connection.execute(
            "SELECT DISTINCT name, reader FROM factcheck.enclosures WHERE article = %s", (article,)
        )

    def known_numbers(self, article: ArticleId) -> dict[DeskId, int]:
        """Return the numbers as they were when they were asked last."""
        return {desk: number for desk, (number, _) in self._known.get(article, {}).items()}

    def numbers(self, article: ArticleId) -> dict[DeskId, int]:
        """Return the number up to which each desk's steps are there without a gap."""
        known = self._known.setdefault(article, {})
        look = self._looked.get(article)
        rows = None if look is None else look.numbers
        if look is None or rows is None:
            with told(self._address):
                rows = self._ask_numbers(article).fetchall()
        else:
            look.numbers = None
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
            rows = self.connection.execute(queries.LAST).fetchall()
            beside = self.connection.execute(queries.BESIDE).fetchall()
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
        self._looked.clear()
        self._members = None

    def bundles(self, article: ArticleId, after: Mapping[DeskId, int]) -> Iterator[Borne]:
        """Give the steps of a case after these numbers, each desk's in order."""
        for desk, last in (self.known_numbers(article) or self.numbers(article)).items():
            yield from self._series(article, desk, after.get(desk, 0), last)

    def _series(self, article: ArticleId, desk: DeskId, number: int, last: int) -> Iterator[Borne]:
        """Give the steps of one desk; one that cannot be read ends this series, and no other."""
        look = self._looked.get(article)
        while number < last:
            looked = [] if look is None else look.steps.pop(desk, [])
            rows = [step for step in looked if number < step[0] <= last]
            rows = rows or self._steps(article, desk, number)
            if not rows:
                return
            for at, bearer, data in rows:
                bundle = self._decoded(data, article, desk, at)
                if bundle is None:
                    return
                number = at
                yield Borne(bundle, bearer)

    def _steps(self, article: ArticleId, desk: DeskId, number: int) -> list[tuple[Any, ...]]:
        with told(self._address):
            return self.connection.execute(
                f"SELECT number, bearer, {queries.READABLE} FROM factcheck.bundles AS b"
                " WHERE article = %s AND desk = %s AND number > %s ORDER BY number LIMIT %s",
                (article, desk, number, _AT_ONCE),
                binary=True,
            ).fetchall()

    def _decoded(self, data: bytes | None, article: ArticleId, desk: DeskId, number: int) -> Bundle | None:
        if data is None:
            self._tell(say("Step {number} on the server is far too large and was not read.", number=number))
            return None
        try:
            bundle = decoded(bytes(data))
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
        with told(self._address), self.connection.sending(sum(map(len, data))):
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
            return files.is_there(self.connection, sha256)

    def put_file(self, file: KeptFile) -> None:
        """Add a file in parts of 1 MB, then its readable text; a broken attempt goes on where it stopped."""
        with told(self._address):
            files.put(self.connection, file)

    def file(self, sha256: str) -> KeptFile | None:
        """Return a file, or None where it is not there as a whole."""
        with told(self._address):
            return files.found(self.connection, sha256)

    # What is for one member alone

    def enclosed(self, article: ArticleId) -> frozenset[tuple[str, DeskId]]:
        """Return the name and the reader of each enclosure of a case that this desk may see."""
        look = self._looked.get(article)
        rows = None if look is None else look.enclosed
        if look is None or rows is None:
            with told(self._address):
                rows = self._ask_enclosed(article).fetchall()
        else:
            look.enclosed = None
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
                with self.connection.sending(len(each.data)):
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
            self._is_circle_known = False
            self._looked.clear()
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

    keeps_out = True
    """Whether nobody who has left can put anything there: their login is ended with their membership."""

    @property
    def is_lost(self) -> bool:
        """Whether nothing more can be asked here."""
        return self.connection.closed

    silent_for = 0.0
    """The seconds for which nothing was heard: the connection itself ends a wait that is too long."""

    def give_up(self) -> None:
        """Let whoever waits for the server stop waiting; may be called in any thread."""
        self.connection.give_up()

    def close(self) -> None:
        """End the connection."""
        self.connection.close()

    def _tell(self, sentence: Sentence) -> None:
        if str(sentence) not in self._told:
            self._told.add(str(sentence))
            self._new.append(sentence)
