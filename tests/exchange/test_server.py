"""A shared desk on a real PostgreSQL: carried, killed, set back, cut off, and every right tried."""

from __future__ import annotations

import itertools
import random
import select
import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import psycopg
import pytest
from msgspec.structs import replace

from factcheck import readers
from factcheck.desk import Desk
from factcheck.errors import ServerLostError, UserError
from factcheck.exchange import memberships
from factcheck.exchange.server.cluster import Cluster
from factcheck.exchange.server.connecting import Login, connect, is_here, login_of
from factcheck.exchange.server.courier import ServerCourier
from factcheck.library.store import now
from factcheck.models import (
    ArticleId,
    ClaimId,
    KeptFile,
    MemberRole,
    Presence,
    SharedDesk,
    Source,
    SourceId,
    SourceKind,
)
from tests.exchange.desks import ACTIONS, TEXT, Place, act, check
from tests.exchange.postgres import admin_run, kill, url


def joined(owner: Place, other: Place, role: MemberRole = MemberRole.CHECKER) -> SharedDesk:
    text, code = owner.desk.sharing.invite(owner.desk.sharing.find(), other.desk.actor, role)
    return other.desk.sharing.join(text, code)


@pytest.fixture
def pair(tmp_path: Path, server: Cluster) -> Iterator[tuple[Place, Place, ArticleId]]:
    """Open two desks on one shared desk, on which they have the same case."""
    with ExitStack() as stack:
        ada, bea = (Place(tmp_path / f"{name}.factcheck", name) for name in ("Ada", "Bea"))
        stack.callback(ada.close)
        stack.callback(bea.close)
        ada.desk.sharing.create_on_server(url(server), "Harbour")
        article = ada.desk.articles.add(readers.read(TEXT.encode(), "weir.txt"))
        joined(ada, bea)
        ada.desk.sharing.share(article, ada.desk.sharing.find())
        bea.desk.sharing.sync()
        yield ada, bea, article


@contextmanager
def courier(place: Place) -> Iterator[ServerCourier]:
    with place.desk.sharing.courier(place.desk.sharing.find()) as opened:
        assert isinstance(opened, ServerCourier)
        yield opened


def verdicts(place: Place, article: ArticleId) -> list[str | None]:
    return [placed.claim.verdict for placed in place.desk.articles.open(article).claims]


def test_two_desks_end_in_the_same_state_whatever_they_do(pair: tuple[Place, Place, ArticleId]) -> None:
    ada, bea, article = pair
    dice = random.Random(5)
    for _ in range(4):
        for place, _ in itertools.product((ada, bea), range(6)):
            act(place, article, dice.choice(ACTIONS), dice.randrange(9), dice.randrange(9))
        for place in (ada, bea):
            place.desk.sharing.sync()
    # Claims of drafts that were added at both desks are placed again, which is a step to carry as well.
    for _ in range(3):
        for place in (ada, bea):
            place.desk.sharing.sync()
    check([ada, bea], article)
    assert {each.to_send for place in (ada, bea) for each in place.desk.sharing.statuses()} == {0}
    members = [(each.name, each.role) for each in ada.desk.sharing.statuses()[0].members]
    assert members == [("Ada", MemberRole.OWNER), ("Bea", MemberRole.CHECKER)]


def test_files_travel_in_parts(pair: tuple[Place, Place, ArticleId], tmp_path: Path) -> None:
    ada, bea, article = pair
    page = tmp_path / "ledger.txt"
    page.write_bytes(random.Random(1).randbytes(1_300_000).hex().encode())
    given = Source(SourceId(""), SourceKind.BOOK, title="Ledger")
    evidence = ada.desk.sources.attach(ada.desk.articles.open(article).claims[0].id, given)
    source = ada.desk.sources.source_of(evidence).id
    ada.desk.captures.keep(source, ada.desk.captures.copy_of_file(page), article)
    ada.desk.sharing.sync()
    bea.desk.sharing.sync()
    (capture,) = bea.desk.captures.of(source)
    kept = bea.exchange.file(capture.sha256)
    assert kept is not None
    assert kept.data == page.read_bytes()


def test_the_server_keeps_no_file_under_the_hash_of_another(pair: tuple[Place, Place, ArticleId]) -> None:
    with courier(pair[0]) as opened, pytest.raises(UserError, match="not the one"):
        opened.put_file(KeptFile("0" * 64, "text/plain", b"another"))


def test_a_server_that_was_killed_lost_nothing_that_it_acknowledged(
    pair: tuple[Place, Place, ArticleId], server: Cluster
) -> None:
    ada, bea, article = pair
    for value in range(8):
        act(ada, article, "note", 0, value)
        assert ada.desk.sharing.sync().sent == 1
        if value % 3 == 2:
            kill(server)
            with pytest.raises(UserError, match="cannot be reached"):
                ada.desk.sharing.sync()
            (status,) = ada.desk.sharing.statuses()
            assert status.offline is not None
            assert status.to_send == 0
            server.start(now())
    assert bea.desk.sharing.sync().came == 8
    check([ada, bea], article)


def test_a_server_that_was_set_back_is_filled_again(
    pair: tuple[Place, Place, ArticleId], server: Cluster
) -> None:
    ada, bea, article = pair
    dump = server.back_up("2026-01-01")
    act(ada, article, "verdict", 0, 1)
    act(bea, article, "note", 1, 3)
    for place in (ada, bea, ada):
        place.desk.sharing.sync()
    server.set_back(dump)
    assert bea.desk.sharing.sync().sent == 2  # hers, and Ada's
    assert ada.desk.sharing.sync() == bea.desk.sharing.sync()
    with courier(ada) as opened:
        assert opened.numbers(article) == ada.exchange.numbers(article)


class Cutter:
    """Passes bytes on to the server and cuts the connection after so many of them."""

    def __init__(self, port: int, after: int) -> None:
        self._inner, self._left = port, after
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        while self._left > 0:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            with client, socket.create_connection(("127.0.0.1", self._inner)) as server:
                self._pass(client, server)

    def _pass(self, client: socket.socket, server: socket.socket) -> None:
        while True:
            ready, _, _ = select.select([client, server], [], [])
            for side in ready:
                data = side.recv(min(512, max(self._left, 1)))
                self._left -= len(data)
                if not data or self._left <= 0:
                    return
                (server if side is client else client).sendall(data)

    def close(self) -> None:
        self._left = 0
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()


def test_a_connection_cut_anywhere_loses_and_doubles_nothing(
    pair: tuple[Place, Place, ArticleId], server: Cluster
) -> None:
    ada, bea, article = pair
    straight = ada.desk.sharing.find()
    cut = 0
    for after in range(2_000, 30_000, 2_500):
        act(ada, article, "note", 0, after % 9)
        act(bea, article, "note", 1, after % 7)
        bea.desk.sharing.sync()
        with closing(Cutter(server.ports[0], after)) as cutter:
            address = straight.address.replace(f"port={server.ports[0]}", f"port={cutter.port}")
            ada.library.sharing.keep(replace(straight, address=address))
            try:
                ada.desk.sharing.sync()
            except UserError:
                cut += 1
        ada.library.sharing.keep(straight)
    assert cut > 5
    ada.desk.sharing.sync()
    bea.desk.sharing.sync()
    check([ada, bea], article)


def test_who_is_where_is_told_and_a_step_wakes_the_others(
    pair: tuple[Place, Place, ArticleId], server: Cluster
) -> None:
    ada, bea, article = pair
    quiet, wake = socket.socketpair()
    with courier(ada) as mine, courier(bea) as theirs, quiet, wake:
        mine.wait(0, quiet)
        theirs.show(Presence(bea.desk.desk_id, article, ClaimId("c1"), ""))
        assert mine.wait(5, quiet) == frozenset({""})
        assert [(each.desk, each.claim) for each in mine.present()] == [(bea.desk.desk_id, "c1")]
        assert theirs.present() == []
        admin_run(server, "UPDATE factcheck.presence SET at = at - interval '61 seconds'")
        assert mine.present() == []
        mine.wait(5, quiet)
        act(bea, article, "note", 0, 1)
        bea.desk.sharing.carry(bea.desk.sharing.find(), theirs, article)
        assert mine.wait(5, quiet) == frozenset({article})
        wake.send(b"x")
        assert mine.wait(5, quiet) == frozenset()


def test_what_is_notified_of_while_something_else_is_asked_is_not_lost(
    pair: tuple[Place, Place, ArticleId],
) -> None:
    ada, bea, article = pair
    quiet, wake = socket.socketpair()
    with courier(ada) as mine, courier(bea) as theirs, quiet, wake:
        mine.wait(0, quiet)
        act(bea, article, "note", 0, 1)
        bea.desk.sharing.carry(bea.desk.sharing.find(), theirs, article)
        assert mine.numbers(article)[bea.desk.desk_id] == 1
        assert mine.wait(2, quiet) == frozenset({article})


def test_an_invitation_to_a_server_is_for_one_and_who_left_is_out(
    pair: tuple[Place, Place, ArticleId], tmp_path: Path
) -> None:
    ada, bea, article = pair
    text, code = ada.desk.sharing.invite(ada.desk.sharing.find(), "Cem", MemberRole.READER)
    with Desk(tmp_path / "c.factcheck") as cem, Desk(tmp_path / "d.factcheck") as dan:
        cem.sharing.join(text, code)
        with pytest.raises(UserError, match="does not let you in"):
            dan.sharing.join(text, code)
        assert cem.sharing.sync().came > 0
    login, _ = login_of(bea.desk.path, bea.desk.sharing.find().id)
    assert login.password not in ada.desk.sharing.invite(ada.desk.sharing.find(), "X", MemberRole.READER)[0]
    ada.desk.sharing.leave(ada.desk.sharing.find(), "Bea")
    with pytest.raises(UserError, match="does not let you in"):
        bea.desk.sharing.sync()
    bea.desk.sharing.forget(bea.desk.sharing.find())
    assert bea.desk.sharing.desks() == []
    assert verdicts(bea, article) == verdicts(ada, article)


def test_who_has_left_is_told_that_another_library_is_needed_to_come_back(
    pair: tuple[Place, Place, ArticleId], tmp_path: Path
) -> None:
    ada, bea, article = pair
    desk = ada.desk.sharing.find()
    bea.desk.sharing.leave(bea.desk.sharing.find())
    text, code = ada.desk.sharing.invite(desk, "Bea", MemberRole.CHECKER)
    with pytest.raises(UserError, match="cannot come back with the same library"):
        bea.desk.sharing.join(text, code)
    with closing(Place(tmp_path / "new.factcheck", "Bea")) as again:
        again.desk.sharing.join(text, code)
        again.desk.sharing.sync()
        check([ada, again], article)


def test_who_comes_after_somebody_left_gets_what_they_did(
    pair: tuple[Place, Place, ArticleId], tmp_path: Path
) -> None:
    ada, bea, article = pair
    act(bea, article, "note", 0, 1)
    bea.desk.sharing.sync()
    ada.desk.sharing.sync()
    act(ada, article, "verdict", 0, 1)
    ada.desk.sharing.leave(ada.desk.sharing.find(), "Bea")
    ada.desk.sharing.sync()
    with closing(Place(tmp_path / "Eve.factcheck", "Eve")) as eve:
        eve.desk.sharing.join(*ada.desk.sharing.invite(ada.desk.sharing.find(), "Eve", MemberRole.CHECKER))
        synced = eve.desk.sharing.sync()
        assert (synced.waiting, synced.refused) == (0, ())
        check([ada, eve], article)


def test_tables_of_an_older_program_are_told_and_brought_up_to_date(
    pair: tuple[Place, Place, ArticleId], server: Cluster
) -> None:
    ada, bea, article = pair
    admin_run(server, "DROP TABLE factcheck.enclosures")
    admin_run(server, "DELETE FROM public.factcheck_migrations WHERE number = 2")
    with pytest.raises(UserError, match="desk upgrade"):
        bea.desk.sharing.sync()
    bea.desk.sharing.upgrade_server(url(server))
    bea.desk.verdicts.note_for_lawyer(bea.desk.articles.open(article).claims[0].id, "Hale may sue")
    for place in (bea, ada):
        assert place.desk.sharing.sync().refused == ()
    check([ada, bea], article)
    assert not list(bea.library.path.parent.glob("*.pem"))


def test_a_second_shared_desk_in_one_database_is_refused(
    pair: tuple[Place, Place, ArticleId], server: Cluster
) -> None:
    with pytest.raises(UserError, match="already"):
        pair[1].desk.sharing.create_on_server(url(server), "Again")


def test_addresses_beyond_this_machine_are_verified() -> None:
    for here in ("dbname=x", "postgresql://localhost/x", "postgresql://127.0.0.1/x", "host=/tmp dbname=x"):
        assert is_here(here), here
    for away in ("postgresql://example.org/x", "host=localhost,example.org dbname=x"):
        assert not is_here(away), away
    with pytest.raises(UserError, match="must be verified"):
        connect("postgresql://db.example/x?sslmode=require", Login("a", "b"))
    with pytest.raises(UserError, match="names no database"):
        connect("postgresql://db.example", Login("a", "b"))
    with pytest.raises(UserError, match="no address"):
        connect("postgresql://[", Login("a", "b"))
    for reading in ("passfile", "sslkey", "sslcert", "service", "options"):
        with pytest.raises(UserError, match=f"“{reading}” may not stand"):
            connect(f"host=localhost dbname=x {reading}=/etc/passwd", Login("a", "b"))
    with pytest.raises(ServerLostError):
        connect("postgresql://127.0.0.1:1/x", Login("a", "b"))


def test_an_invitation_that_leads_nowhere_leaves_nothing_beside_the_library(
    pair: tuple[Place, Place, ArticleId], tmp_path: Path
) -> None:
    ada, _, _ = pair
    charter = memberships.opened(*ada.desk.sharing.invite(ada.desk.sharing.find(), "Cy", MemberRole.CHECKER))
    letter = replace(
        charter, address="host=127.0.0.1 port=1 dbname=x", certificate="-----BEGIN CERTIFICATE-----"
    )
    place = Place(tmp_path / "cy.factcheck", "Cy")
    try:
        with pytest.raises(ServerLostError):
            place.desk.sharing.join(*memberships.sealed(letter))
        assert (
            sorted(tmp_path.glob("cy.factcheck*.pem")) == sorted(tmp_path.glob("cy.factcheck.logins")) == []
        )
    finally:
        place.close()


def test_a_copy_of_a_library_gets_an_id_of_its_own_by_what_the_server_holds(
    pair: tuple[Place, Place, ArticleId], tmp_path: Path
) -> None:
    ada, bea, article = pair
    bea.desk.safe.backup(tmp_path / "Copy.factcheck")
    for ending in ("key", "logins"):
        (tmp_path / f"Copy.factcheck.{ending}").write_bytes(
            (tmp_path / f"Bea.factcheck.{ending}").read_bytes()
        )
    copy = Place(tmp_path / "Copy.factcheck", "Bea")
    try:
        act(bea, article, "note", 0, 1)
        bea.desk.sharing.sync()
        act(copy, article, "note", 1, 2)
        with pytest.raises(UserError, match="appears twice"):
            copy.desk.sharing.sync()
        assert copy.desk.sharing.part(copy.desk.sharing.find()) != bea.desk.desk_id
        for place in (copy, bea, ada, copy, bea):
            assert place.desk.sharing.sync().refused == ()
        check([ada, bea, copy], article)
    finally:
        copy.close()


# Rights: every role tries every table

ATTEMPTS = {
    "read charter": "SELECT charter FROM factcheck.charter",
    "read logins": "SELECT * FROM factcheck.logins",
    "read kinds": "SELECT * FROM factcheck.kinds",
    "read members": "SELECT * FROM factcheck.members",
    "read departures": "SELECT * FROM factcheck.departures",
    "read bundles": "SELECT * FROM factcheck.bundles",
    "read parts": "SELECT * FROM factcheck.parts",
    "read files": "SELECT * FROM factcheck.files",
    "read presence": "SELECT * FROM factcheck.presence",
    "read enclosures": "SELECT * FROM factcheck.enclosures",
    "change enclosures": "UPDATE factcheck.enclosures SET data = ''",
    "delete enclosures": "DELETE FROM factcheck.enclosures",
    "empty enclosures": "TRUNCATE factcheck.enclosures",
    "enclose": "INSERT INTO factcheck.enclosures (article, name, reader, bearer, data)"
    " VALUES ('z', 'n', %(other)s, %(mine)s, '')",
    "enclose as another": "INSERT INTO factcheck.enclosures (article, name, reader, bearer, data)"
    " VALUES ('z', 'n', %(other)s, %(other)s, '')",
    "enclose with another's login": "INSERT INTO factcheck.enclosures"
    " (article, name, reader, bearer, login, data)"
    " VALUES ('z', 'n', %(other)s, %(mine)s, 'factcheck_admin', '')",
    "enclose a path": "INSERT INTO factcheck.enclosures (article, name, reader, bearer, data)"
    " VALUES ('z', '../n', %(other)s, %(mine)s, '')",
    "read passwords": "SELECT * FROM pg_catalog.pg_authid",
    "add login": "INSERT INTO factcheck.logins (login, role) VALUES (session_user, 'owner')",
    "add kind": "INSERT INTO factcheck.kinds VALUES ('reader', 'verdict-set')",
    "change role": "UPDATE factcheck.logins SET role = 'owner' WHERE login = session_user",
    "change charter": "UPDATE factcheck.charter SET charter = ''",
    "change members": "UPDATE factcheck.members SET membership = ''",
    "delete members": "DELETE FROM factcheck.members",
    "delete departures": "DELETE FROM factcheck.departures",
    "change bundles": "UPDATE factcheck.bundles SET bundle = ''",
    "delete bundles": "DELETE FROM factcheck.bundles",
    "change parts": "UPDATE factcheck.parts SET data = ''",
    "delete parts": "DELETE FROM factcheck.parts",
    "change files": "UPDATE factcheck.files SET readable = ''",
    "delete files": "DELETE FROM factcheck.files",
    "empty bundles": "TRUNCATE factcheck.bundles",
    "drop bundles": "DROP TABLE factcheck.bundles",
    "make table": "CREATE TABLE factcheck.mine (x int)",
    "make schema": "CREATE SCHEMA mine",
    "make role": "CREATE ROLE mine",
    "take admin": "SET ROLE factcheck_admin",
    "own verdict": "INSERT INTO factcheck.bundles (article, desk, number, kind, sealed, bearer, bundle)"
    " VALUES ('z', %(mine)s, 1, 'verdict-set', '', %(mine)s, '')",
    "own query": "INSERT INTO factcheck.bundles (article, desk, number, kind, sealed, bearer, bundle)"
    " VALUES ('z', %(mine)s, 1, 'query-put', '', %(mine)s, '')",
    "own legal note": "INSERT INTO factcheck.bundles (article, desk, number, kind, sealed, bearer, bundle)"
    " VALUES ('z', %(mine)s, 1, 'legal-note-written', '', %(mine)s, '')",
    "own encrypted step": "INSERT INTO factcheck.bundles"
    " (article, desk, number, kind, sealed, bearer, bundle)"
    " VALUES ('z', %(mine)s, 1, 'locked', '', %(mine)s, '')",
    "own draft": "INSERT INTO factcheck.bundles (article, desk, number, kind, sealed, bearer, bundle)"
    " VALUES ('z', %(mine)s, 1, 'draft-taken-in', '', %(mine)s, '')",
    "another's step": "INSERT INTO factcheck.bundles (article, desk, number, kind, sealed, bearer, bundle)"
    " VALUES ('z', %(other)s, 1, 'query-put', '', %(mine)s, '')",
    "as another": "INSERT INTO factcheck.bundles (article, desk, number, kind, sealed, bearer, bundle)"
    " VALUES ('z', %(other)s, 1, 'query-put', '', %(other)s, '')",
    "with another's login": "INSERT INTO factcheck.bundles"
    " (article, desk, number, kind, sealed, bearer, login, bundle)"
    " VALUES ('z', %(mine)s, 1, 'query-put', '', %(mine)s, 'factcheck_admin', '')",
    "a file": "INSERT INTO factcheck.parts (sha256, part, data) VALUES ('a', 0, '')",
    "a huge part": "INSERT INTO factcheck.parts (sha256, part, data)"
    " VALUES ('a', 0, convert_to(repeat('x', 1048577), 'UTF8'))",
    "own presence": "INSERT INTO factcheck.presence (desk, article, claim) VALUES (%(mine)s, 'a', '')",
    "another's presence": "INSERT INTO factcheck.presence (desk, article, claim) VALUES (%(other)s, 'a', '')",
    "a member for another": "INSERT INTO factcheck.members (desk, login, membership)"
    " VALUES ('x', 'factcheck_admin', '')",
    "invite": "SELECT factcheck.invite('factcheck_0123456789ab_0123456789abcdef',"
    " 'SCRAM-SHA-256$4096:c2FsdA==$c3Q=:c2s=', 'reader')",
    "invite an admin": "SELECT factcheck.invite('factcheck_admin',"
    " 'SCRAM-SHA-256$4096:c2FsdA==$c3Q=:c2s=', 'owner')",
    "take up again": "SELECT factcheck.take_up('SCRAM-SHA-256$4096:c2FsdA==$c3Q=:c2s=')",
    "throw out": "SELECT factcheck.leave(%(other)s)",
}
READS = {
    *("read charter", "read members", "read departures", "read bundles", "read parts", "read files"),
    *("read presence", "own presence", "read enclosures"),
}
WRITES = {
    *READS,
    "own verdict",
    "own query",
    "own draft",
    "another's step",
    "a file",
    "enclose",
    "own legal note",
    "own encrypted step",
}
ALLOWED = {
    MemberRole.OWNER: {*WRITES, "invite", "throw out"},
    MemberRole.CHECKER: WRITES,
    MemberRole.SECOND_READER: {*READS, "own verdict", "own query", "enclose", "own encrypted step"},
    MemberRole.EDITOR: {*READS, "own query", "enclose", "own encrypted step"},
    MemberRole.LAWYER: {*READS, "own query", "own legal note", "enclose", "own encrypted step"},
    MemberRole.READER: READS,
}


def outcomes(place: Place, other: Place) -> set[str]:
    """Try everything with a member's own login and take it back; return what was allowed."""
    allowed = set()
    values = {"mine": place.desk.desk_id, "other": other.desk.desk_id}
    with courier(place) as opened:
        connection = opened.connection
        for name, statement in ATTEMPTS.items():
            try:
                with connection.transaction(force_rollback=True):
                    connection.execute(statement.encode(), values)
                    allowed.add(name)
            except psycopg.Error:
                continue
    return allowed


def test_every_table_is_tried(pair: tuple[Place, Place, ArticleId], server: Cluster) -> None:
    tables = {
        str(name)
        for (name,) in admin_run(server, "SELECT tablename FROM pg_tables WHERE schemaname = 'factcheck'")
    }
    assert tables <= {name.removeprefix("read ") for name in ATTEMPTS if name.startswith("read ")}


@pytest.mark.parametrize("role", list(MemberRole), ids=lambda role: role.value)
def test_each_role_may_do_what_it_may_and_nothing_else(
    pair: tuple[Place, Place, ArticleId], tmp_path: Path, role: MemberRole
) -> None:
    ada, bea, _ = pair
    place = Place(tmp_path / "third.factcheck", "Third")
    try:
        joined(ada, place, role)
        assert outcomes(place, bea) == ALLOWED[role]
    finally:
        place.close()


def test_a_login_that_ended_sees_nothing_even_while_connected(pair: tuple[Place, Place, ArticleId]) -> None:
    ada, bea, _ = pair
    with courier(bea) as opened:
        assert opened.cases()
        ada.desk.sharing.leave(ada.desk.sharing.find(), "Bea")
        assert opened.cases() == []
        for name, statement in ATTEMPTS.items():
            try:
                with opened.connection.transaction(force_rollback=True):
                    found = opened.connection.execute(
                        statement.encode(), {"mine": bea.desk.desk_id, "other": ada.desk.desk_id}
                    )
                    assert found.fetchall() == [], name
            except psycopg.Error:
                continue


@pytest.mark.parametrize("role", list(MemberRole), ids=lambda role: role.value)
def test_a_legal_note_is_given_by_the_server_to_who_reads_it_alone(
    pair: tuple[Place, Place, ArticleId], tmp_path: Path, role: MemberRole
) -> None:
    ada, bea, article = pair
    place = Place(tmp_path / "third.factcheck", "Third")
    try:
        joined(ada, place, role)
        claim = bea.desk.articles.open(article).claims[0].id
        bea.desk.verdicts.note_for_lawyer(claim, "Hale may sue")
        for each in (bea, ada, place, ada, place):
            assert each.desk.sharing.sync().refused == ()
        reads = role in (MemberRole.OWNER, MemberRole.LAWYER)
        assert place.desk.verdicts.legal_note(claim) == ("Hale may sue" if reads else "")
        assert ada.desk.verdicts.legal_note(claim) == "Hale may sue"
        with courier(place) as opened:
            tables = ("bundles", "enclosures", "parts", "files")
            rows = [
                row
                for table in tables
                for row in opened.connection.execute(f"SELECT * FROM factcheck.{table}".encode()).fetchall()
            ]
            assert b"may sue" not in b"".join(part for row in rows for part in row if isinstance(part, bytes))
            given = opened.connection.execute("SELECT reader FROM factcheck.enclosures").fetchall()
            assert {reader for (reader,) in given} == ({place.desk.desk_id} if reads else set())
    finally:
        place.close()
