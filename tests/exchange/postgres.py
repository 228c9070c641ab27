"""A real PostgreSQL for the tests: in a folder of its own, on a port of its own, gone afterwards."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from factcheck.exchange.server.cluster import Cluster
from factcheck.library.store import now


@contextmanager
def cluster(binaries: Path | None = None) -> Iterator[Cluster]:
    """Make and start a server; it runs for nobody where the tests run for the administrator."""
    folder = Path(tempfile.mkdtemp(prefix="fc-pg-", dir="/tmp"))  # short, for the name of its socket
    if os.geteuid() == 0:
        os.chown(folder, 65534, 65534)
    made = Cluster(folder, binaries=binaries)
    try:
        made.start(now())
        yield made
    finally:
        kill(made)
        shutil.rmtree(folder, ignore_errors=True)


def installed() -> Path | None:
    """Return where the distribution's newest PostgreSQL is; None where there is none."""
    found = Path("/usr/lib/postgresql").glob("[0-9]*/bin/initdb")
    newest = sorted(found, key=lambda path: int(path.parts[-3].split(".")[0]))
    return newest[-1].parent if newest else None


def empty(cluster: Cluster) -> None:
    """Start a server again where a test has killed it, and take out what it holds."""
    if not cluster.is_running():
        cluster.start(now())
    admin_run(cluster, "DROP SCHEMA IF EXISTS factcheck CASCADE")
    admin_run(cluster, "DROP TABLE IF EXISTS public.factcheck_migrations")


def kill(cluster: Cluster) -> None:
    """End the server at once, as a power cut does."""
    try:
        pid = int((cluster.data / "postmaster.pid").read_text().split()[0])
        server = psutil.Process(pid)
    except (OSError, IndexError, ValueError, psutil.NoSuchProcess):
        return
    workers = server.children(recursive=True)
    for process in (server, *workers):
        try:
            process.kill()
        except psutil.NoSuchProcess:
            continue
    psutil.wait_procs([server, *workers], timeout=20)


@contextmanager
def stopped(cluster: Cluster) -> Iterator[None]:
    """Let the server stand still, as a frozen machine does: its connections stay, and nothing answers."""
    pid = int((cluster.data / "postmaster.pid").read_text().split()[0])
    server = psutil.Process(pid)
    for process in (server, *server.children(recursive=True)):
        process.suspend()
    try:
        yield
    finally:
        for process in (server, *server.children(recursive=True)):
            process.resume()


def url(cluster: Cluster) -> str:
    """Return the address with the administrator's login."""
    user, password = cluster.admin
    return f"{cluster.address} user={user} password={password}"


def admin_run(cluster: Cluster, statement: str) -> list[tuple[object, ...]]:
    """Run a statement as the administrator."""
    import psycopg

    with psycopg.connect(url(cluster), autocommit=True) as connection:
        cursor = connection.execute(statement.encode())
        return cursor.fetchall() if cursor.description else []
