"""A shared desk's server with a full disk or a slow line, and a member who sends what nobody should."""

from __future__ import annotations

import os
import random
import select
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest
from click.testing import CliRunner
from msgspec.structs import replace

from factcheck import readers
from factcheck.cli.group import main
from factcheck.errors import UserError
from factcheck.exchange.bundles import encoded
from factcheck.exchange.server.cluster import Cluster
from factcheck.exchange.server.connecting import login_of
from factcheck.models import ArticleId, Bundle, MemberRole
from tests.disks import filled, small_disk
from tests.exchange.desks import TEXT, Place, act, check
from tests.exchange.postgres import admin_run, cluster, installed, url
from tests.exchange.silent_line import SilentLine
from tests.exchange.test_hostile import sealed

Four = tuple[Place, Place, Place, ArticleId]


@contextmanager
def steps_on(server: Cluster, folder: Path) -> Iterator[None]:
    """Let the server keep its steps in a folder while this lasts."""
    if os.geteuid() == 0:
        shutil.chown(folder, 65534, 65534)
    admin_run(server, f"CREATE TABLESPACE small LOCATION '{folder}'")
    admin_run(server, "ALTER TABLE factcheck.bundles SET TABLESPACE small")
    try:
        yield
    finally:
        admin_run(server, "ALTER TABLE factcheck.bundles SET TABLESPACE pg_default")
        admin_run(server, "DROP TABLESPACE small")


def test_a_server_whose_disk_is_full_says_so_and_takes_the_rest_later(
    on_server: Four, server: Cluster
) -> None:
    ada, bea, mallory, article = on_server
    words = random.Random(1).randbytes(60_000).hex()
    claim = ada.desk.articles.open(article).claims[0].id
    with small_disk(server.folder / "small", 4_000) as disk:
        inside = disk / "steps"
        inside.mkdir()
        with steps_on(server, inside):
            with filled(disk, 0):
                ada.desk.verdicts.note(claim, words)
                with pytest.raises(UserError, match="disk of the server is full"):
                    ada.desk.sharing.sync()
                (status,) = ada.desk.sharing.statuses()
                assert (status.to_send, status.offline) == (1, None)
                assert bea.desk.sharing.sync().came == 0
            assert ada.desk.sharing.sync().sent == 1
            assert bea.desk.sharing.sync().came == 1
    mallory.desk.sharing.sync()
    check([ada, bea, mallory], article)


class SlowLine:
    """Passes bytes on to a server, a few at a time, each after a while."""

    def __init__(self, port: int) -> None:
        self._inner = port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self.passed = 0
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            with client, socket.create_connection(("127.0.0.1", self._inner)) as server:
                while self._pass(client, server):
                    time.sleep(0.01)

    def _pass(self, client: socket.socket, server: socket.socket) -> bool:
        for side in select.select([client, server], [], [])[0]:
            data = side.recv(700)
            self.passed += len(data)
            if not data:
                return False
            (server if side is client else client).sendall(data)
        return True

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()


def test_over_a_slow_line_everything_arrives(on_server: Four, server: Cluster) -> None:
    ada, bea, mallory, article = on_server
    straight = ada.desk.sharing.find()
    for value in range(12):
        act(ada, article, "note", value, value)
        act(bea, article, "verdict", value, value)
    bea.desk.sharing.sync()
    with closing(SlowLine(server.ports[0])) as line:
        address = straight.address.replace(f"port={server.ports[0]}", f"port={line.port}")
        ada.library.sharing.keep(replace(straight, address=address))
        ada.desk.sharing.sync()
        assert line.passed > 10_000
    ada.library.sharing.keep(straight)
    for place in (bea, mallory):
        place.desk.sharing.sync()
    check([ada, bea, mallory], article)


@pytest.fixture
def line(server: Cluster) -> Iterator[SilentLine]:
    with closing(SilentLine(server.ports[0])) as made:
        yield made


def through(place: Place, server: Cluster, line: SilentLine) -> None:
    """Let a desk reach the server by the line alone."""
    straight = place.desk.sharing.find()
    address = straight.address.replace(f"port={server.ports[0]}", f"port={line.port}")
    place.library.sharing.keep(replace(straight, address=address))


def run(place: Place, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command as a person does; raises TimeoutExpired where it does not end."""
    path = str(place.library.path)
    command = [sys.executable, "-m", "factcheck.cli", "--library", path, *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)


@pytest.mark.parametrize("after", [0, 3_000, 6_000])
def test_syncing_with_a_server_that_falls_silent_ends_with_a_sentence(
    on_server: Four, server: Cluster, line: SilentLine, after: int
) -> None:
    ada, bea, mallory, article = on_server
    act(ada, article, "note", 0, 1)
    through(ada, server, line)
    line.hush(after)
    told = run(ada, "sync")
    assert told.stderr == "The server “127.0.0.1” does not answer.\n"
    assert (told.returncode, told.stdout) == (2, "")
    line.hush()
    status = run(ada, "desk", "status")
    assert status.returncode == 0
    assert "offline: The server “127.0.0.1” does not answer." in status.stdout
    line.speak()
    assert run(ada, "sync").returncode == 0
    assert ada.desk.sharing.to_send(ada.desk.sharing.find()) == 0
    for place in (bea, mallory):
        assert place.desk.sharing.sync().came == 1
    check([ada, bea, mallory], article)


def test_one_shared_desk_that_does_not_answer_keeps_back_no_other(
    on_server: Four, server: Cluster, line: SilentLine, tmp_path: Path
) -> None:
    ada, _, _, article = on_server
    through(ada, server, line)
    folder = ada.desk.sharing.create_in_folder(tmp_path / "shared", "Archive")
    ada.desk.sharing.share(article, folder)
    act(ada, article, "note", 0, 1)
    line.hush()
    told = run(ada, "sync")
    assert (told.returncode, told.stdout) == (2, "1 sent, 0 came\n")
    assert told.stderr == "The server “127.0.0.1” does not answer.\n"
    assert ada.desk.sharing.to_send(folder) == 0


@pytest.mark.parametrize("after", [0, 1_500])
def test_joining_at_a_server_that_falls_silent_ends_with_a_sentence_and_can_be_done_later(
    on_server: Four, server: Cluster, line: SilentLine, tmp_path: Path, after: int
) -> None:
    ada = on_server[0]
    through(ada, server, line)
    text, code = ada.desk.sharing.invite(ada.desk.sharing.find(), "Eve", MemberRole.CHECKER)
    with closing(Place(tmp_path / "Eve.factcheck", "Eve")) as eve:
        line.hush(after)
        words = ["--library", str(eve.library.path), "desk", "join", text, "--code", code]
        told = CliRunner().invoke(main, words)
        assert (told.exit_code, told.stdout) == (2, "")
        assert told.stderr == "The server “127.0.0.1” does not answer.\n"
        line.speak()
        assert CliRunner().invoke(main, words).stdout == "Harbour\n"


@pytest.mark.skipif(installed() is None, reason="the distribution's PostgreSQL is not installed")
def test_the_distributions_server_carries_as_well(tmp_path: Path) -> None:
    with (
        cluster(installed()) as server,
        closing(Place(tmp_path / "Ada.factcheck", "Ada")) as ada,
        closing(Place(tmp_path / "Bea.factcheck", "Bea")) as bea,
    ):
        desk = ada.desk.sharing.create_on_server(url(server), "Harbour")
        article = ada.desk.articles.add(readers.read(TEXT.encode(), "weir.txt"))
        ada.desk.sharing.share(article, desk, encrypted=True)
        bea.desk.sharing.join(*ada.desk.sharing.invite(desk, "Bea", MemberRole.CHECKER))
        for place in (ada, bea, ada):
            place.desk.sharing.sync()
        act(bea, article, "note", 0, 1)
        act(ada, article, "note", 0, 2)
        for place in (bea, ada, bea):
            place.desk.sharing.sync()
        check([ada, bea], article)
        assert len(ada.desk.articles.open(article).conflicts) == 1


# A member who sends what nobody should

Row = tuple[str, str, int, bytes]


def _step(mallory: Place, article: ArticleId) -> Bundle:
    act(mallory, article, "note", 0, 1)
    return mallory.exchange.given(article)[-1]


def _row(bundle: Bundle, data: bytes | None = None) -> Row:
    return bundle.article, bundle.desk, bundle.number, encoded(bundle) if data is None else data


def _foreign_table(mallory: Place, bundle: Bundle) -> Bundle:
    return sealed(mallory, replace(bundle, rows=((0, "identity", *bundle.rows[0][2:]), *bundle.rows[1:])))


ATTACKS: dict[str, Callable[[Place, Place, Bundle], list[Row]]] = {
    "another signature": lambda _m, _a, step: [_row(replace(step, signature="00" * 64))],
    "another's number": lambda m, a, step: [
        _row(
            sealed(
                m,
                replace(
                    step, desk=a.desk.desk_id, number=a.exchange.numbers(step.article)[a.desk.desk_id] + 1
                ),
            )
        )
    ],
    "noise": lambda _m, _a, step: [_row(step, random.Random(1).randbytes(5_000))],
    "far too deep": lambda _m, _a, step: [_row(step, b"[" * 200_000)],
    "far too large": lambda _m, _a, step: [_row(step, random.Random(1).randbytes(68_000_000))],
    "a foreign table": lambda m, _a, step: [_row(_foreign_table(m, step))],
    "another place than it says": lambda _m, _a, step: [
        (step.article, step.desk, step.number, encoded(replace(step, number=99)))
    ],
    "a path for a case": lambda _m, _a, step: [("../../../tmp/x", step.desk, 1, encoded(step))],
    "many tiny ones": lambda _m, _a, step: [(f"none-{at}", step.desk, 1, b"{}") for at in range(200)],
}


@pytest.mark.parametrize("name", ATTACKS)
def test_what_a_member_should_not_send_is_told_and_the_others_go_on(on_server: Four, name: str) -> None:
    ada, bea, mallory, article = on_server
    rows = ATTACKS[name](mallory, ada, _step(mallory, article))
    shared = mallory.desk.sharing.find()
    login, _ = login_of(mallory.library.path, shared.id)
    with psycopg.connect(shared.address, user=login.user, password=login.password, autocommit=True) as raw:
        for case, desk, number, data in rows:
            raw.execute(
                "INSERT INTO factcheck.bundles (article, desk, number, kind, sealed, bearer, bundle)"
                " VALUES (%s, %s, %s, 'note-written', '', %s, %s)",
                (case, desk, number, mallory.desk.desk_id, data),
            )
    act(ada, article, "verdict", 1, 1)
    told = [*bea.desk.sharing.sync().refused, *carried(ada)]
    assert told
    assert all(str(each).endswith(".") for each in told)
    act(bea, article, "flag", 2, 1)
    for place in (bea, ada, bea):
        carried(place)
    if name != "another's number":  # there the number is taken until its desk takes another id
        check([ada, bea], article)
    for place in (ada, bea):
        assert place.library.doctor() == []
        assert place.library.read.broken_steps() == []


def carried(place: Place) -> list[object]:
    """Carry at a desk; return what was refused."""
    try:
        return list(place.desk.sharing.sync().refused)
    except UserError as error:
        return [error.sentence]
