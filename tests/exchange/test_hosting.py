"""A shared desk that one of the desks hosts: made with one command, encrypted, with copies."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from factcheck.desk import Desk
from factcheck.errors import UserError
from factcheck.exchange.server.connecting import Login, connect, login_of
from factcheck.library.store import now
from factcheck.models import MemberRole

LISTEN = "127.0.0.2"
"""An address of this machine that counts as one for others."""


@pytest.fixture
def folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix="fc-host-", dir="/tmp"))
    if os.geteuid() == 0:
        os.chown(made, 65534, 65534)
    yield made
    shutil.rmtree(made, ignore_errors=True)


@contextmanager
def hosting(library: Path, folder: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "factcheck.cli", "--library", str(library), "desk", "host"]
    command += ["--folder", str(folder), "--listen", LISTEN, "--name", "Harbour"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        try:
            assert running.stdout is not None
            assert "“Harbour” runs, encrypted" in running.stdout.readline()
            yield running
        finally:
            running.send_signal(signal.SIGTERM)
            _, said = running.communicate(timeout=60)
            assert said == ""


def test_a_desk_hosts_others_join_and_all_is_kept(tmp_path: Path, folder: Path) -> None:
    library = tmp_path / "ada.factcheck"
    with Desk(library, actor="Ada") as ada, Desk(tmp_path / "bea.factcheck", actor="Bea") as bea:
        with hosting(library, folder) as running:
            desk = ada.sharing.find()
            text, code = ada.sharing.invite(desk, "Bea", MemberRole.CHECKER)
            bea.sharing.join(text, code)
            names = [each.name for each in bea.sharing.statuses()[0].members]
            assert names[1:] == ["Bea"]
            login, authority = login_of(library, desk.id)
            assert authority is not None
            with connect(desk.address, login, authority) as connection:
                assert connection.pgconn.ssl_in_use
            port = int(desk.address.split("port=")[1].split()[0])
            refused_without_encryption(port)
            other = tmp_path / "other.pem"
            other.write_bytes(foreign_authority(tmp_path))
            with pytest.raises(UserError, match="cannot be reached"):
                connect(desk.address, login, other)
            with pytest.raises(UserError, match="does not let you in"):
                connect(desk.address, Login(login.user, "guessed"), authority)
            # Somebody is still there when it ends, as a window is.
            there = connect(desk.address, login, authority)
        there.close()
        assert running.returncode == 0
        assert len(list((folder / "backups").glob("*.dump"))) == 1
        assert not [each for each in psutil.process_iter(["cmdline"]) if str(folder) in str(each.info)]
        (status,) = bea.sharing.statuses()
        assert status.offline is not None
        with hosting(library, folder):
            assert bea.sharing.statuses()[0].offline is None
            assert len(ada.sharing.desks()) == 1


def refused_without_encryption(port: int) -> None:
    """Ask for a connection as PostgreSQL 3.0 does, without encryption: it is ended, and nothing is said."""
    with socket.create_connection((LISTEN, port), timeout=20) as plain:
        words = b"user\0factcheck_admin\0database\0factcheck\0\0"
        plain.sendall((len(words) + 8).to_bytes(4) + (196608).to_bytes(4) + words)
        with pytest.raises((ConnectionError, AssertionError)):
            assert plain.recv(100) != b""


def foreign_authority(folder: Path) -> bytes:
    from factcheck.exchange.server.certificates import make_certificates

    tls = folder / "tls"
    tls.mkdir()
    make_certificates(tls, LISTEN, now())
    return (tls / "authority.pem").read_bytes()


def test_the_administrator_of_the_machine_is_told_that_postgresql_does_not_run_for_them(
    tmp_path: Path,
) -> None:
    if os.geteuid() != 0:
        pytest.skip("only the administrator is refused")
    from factcheck.exchange.server.cluster import Cluster

    with pytest.raises(UserError, match="ordinary user"):
        Cluster(tmp_path)
