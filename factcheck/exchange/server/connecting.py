"""Opens connections to a shared desk's server: beyond this machine verified, and never waiting long.

psycopg comes with the extra «server». A login stands in a file beside the library that only its owner
may read, not in the library: a copied library does not log in as the desk.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from factcheck import private
from factcheck.errors import NoMemberError, NotFoundError, ServerLostError, UserError
from factcheck.models import SharedDeskId

if TYPE_CHECKING:
    from factcheck.exchange.server.patience import PatientConnection

_HERE = re.compile(r"|localhost|127(\.\d+){3}|::1|/.*")
"""Hosts that are this machine: a socket, or the loopback address."""
_NAMED = frozenset({"host", "hostaddr", "port", "dbname", "user", "password", "sslmode", "application_name"})
"""What an address may say. It comes with invitations, and other settings of libpq name files to be read."""
_TIMES: dict[str, Any] = {
    "connect_timeout": 5,
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
    "options": "-c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000",
}
PATIENCE = 10.0
"""Seconds after which a server that says nothing counts as lost, for who asks once."""


class Login(Struct, frozen=True):
    """How a desk logs in to a shared desk's server."""

    user: str
    password: str
    certificate: str = ""
    """The certificate of the server's authority, as PEM; empty where the system knows it."""


def address_of(url: str) -> tuple[str, Login]:
    """Split a server's address into the one to keep, and the login in it; raises UserError."""
    from psycopg import conninfo

    parts = _parts(url)
    user, password = str(parts.pop("user", "")), str(parts.pop("password", ""))
    return conninfo.make_conninfo("", **parts), Login(user, password)


def _parts(url: str) -> dict[str, Any]:
    psycopg = _psycopg()
    try:
        parts = dict(psycopg.conninfo.conninfo_to_dict(url))
    except psycopg.Error as error:
        raise UserError("This is no address of a server, such as postgresql://name@host/database.") from error
    for name in parts.keys() - _NAMED:
        raise UserError("“{name}” may not stand in the address of a server.", name=name)
    if not parts.get("dbname"):
        raise UserError("The server’s address names no database, as in postgresql://name@host/database.")
    return parts


def _psycopg() -> Any:
    try:
        import psycopg
        import psycopg.conninfo
        import psycopg.sql
    except ImportError as error:
        raise UserError(
            "A shared desk on a server needs an addition: pip install “factcheck-desk[server]”."
        ) from error
    return psycopg


def is_here(address: str) -> bool:
    """Tell whether every host of an address is this machine."""
    parts = _parts(address)
    hosts = f"{parts.get('hostaddr') or parts.get('host') or ''}".split(",")
    return all(_HERE.fullmatch(host) for host in hosts)


def connect(
    address: str, login: Login, authority: Path | None = None, patience: float = PATIENCE
) -> PatientConnection:
    """Open a connection that commits each statement; raises ServerLostError, or UserError where refused.

    ``patience`` are the seconds after which a server that says nothing counts as lost.
    Beyond this machine it is encrypted, and the server must show a certificate of its name: from the
    authority in the file, or else from one that the system knows.
    """
    parts = _parts(address)
    if not is_here(address):
        if parts.get("sslmode", "verify-full") != "verify-full":
            raise UserError(
                "Beyond this machine the server must be verified: leave “sslmode” out of its address."
            )
        parts["sslmode"] = "verify-full"
        parts["sslrootcert"] = "system" if authority is None else str(authority)
    elif authority is not None and not str(parts.get("host", "")).startswith("/"):
        parts |= {"sslmode": "verify-full", "sslrootcert": str(authority)}
    from factcheck.exchange.server.patience import PatientConnection

    with told(address):
        connection = PatientConnection.connect(
            **{**_TIMES, **parts, "user": login.user, "password": login.password or None}, autocommit=True
        )
    connection.patience = patience
    return connection


@contextlib.contextmanager
def told(address: str) -> Iterator[None]:
    """Turn what the server says into a sentence for the person."""
    psycopg = _psycopg()
    try:
        yield
    except psycopg.errors.InsufficientPrivilege as error:
        raise UserError("The server does not allow this to you: {reason}.", reason=_said(error)) from error
    except (psycopg.errors.InvalidPassword, psycopg.errors.InvalidAuthorizationSpecification) as error:
        raise NoMemberError("The server does not let you in: the login is unknown or has ended.") from error
    except psycopg.errors.DiskFull as error:
        raise ServerLostError("The disk of the server is full.") from error
    except psycopg.errors.ConnectionTimeout as error:
        raise ServerLostError("The server “{host}” does not answer.", host=_host(address)) from error
    except psycopg.OperationalError as error:
        if "password authentication failed" in str(error) or "is not permitted to log in" in str(error):
            raise NoMemberError(
                "The server does not let you in: the login is unknown or has ended."
            ) from error
        raise ServerLostError(
            "The server “{host}” cannot be reached: {reason}.", host=_host(address), reason=_said(error)
        ) from error
    except psycopg.Error as error:
        raise UserError("The server refused this: {reason}.", reason=_said(error)) from error


def _said(error: Exception) -> str:
    first = str(error).strip().split("\n")[0]
    return first.removesuffix(".") or type(error).__name__


def _host(address: str) -> str:
    parts = _parts(address)
    return str(parts.get("host") or parts.get("hostaddr") or "localhost")


# The login beside the library


def _logins_path(library: Path) -> Path:
    return library.with_name(f"{library.name}.logins")


def _logins(library: Path) -> dict[str, Login]:
    try:
        return msgspec.json.decode(_logins_path(library).read_bytes(), type=dict[str, Login])
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.MsgspecError) as error:
        raise UserError("The logins “{path}” cannot be read.", path=_logins_path(library)) from error


def login_of(library: Path, desk: SharedDeskId) -> tuple[Login, Path | None]:
    """Return the login for a shared desk, and the file of its authority or None; raises NotFoundError."""
    found = _logins(library).get(desk)
    if found is None:
        raise NotFoundError("There is no login for this shared desk beside the library: join it again.")
    return found, authority_file(library, desk, found.certificate)


def authority_file(library: Path, desk: SharedDeskId, certificate: str) -> Path | None:
    """Write the certificate of a server's authority to a file beside the library, for the connection."""
    if not certificate:
        return None
    path = _authority_path(library, desk)
    try:
        if not path.exists() or path.read_text("ascii") != certificate:
            private.write(path, certificate.encode("ascii"))
    except (OSError, UnicodeError) as error:
        raise UserError("“{path}” could not be written.", path=path) from error
    return path


def _authority_path(library: Path, desk: SharedDeskId) -> Path:
    return library.with_name(f"{library.name}.{desk[:8]}.pem")


@contextlib.contextmanager
def authority_for_now(library: Path, desk: SharedDeskId, certificate: str) -> Iterator[Path | None]:
    """Write the certificate of a server's authority, and take it away again where no login comes of it."""
    path = authority_file(library, desk, certificate)
    try:
        yield path
    finally:
        if path is not None and desk not in _logins(library):
            path.unlink(missing_ok=True)


def keep_login(library: Path, desk: SharedDeskId, login: Login | None) -> None:
    """Keep the login for a shared desk, or with None forget it; raises UserError."""
    known = _logins(library)
    if login is None:
        known.pop(desk, None)
        _authority_path(library, desk).unlink(missing_ok=True)
    else:
        known[desk] = login
    try:
        private.write(_logins_path(library), msgspec.json.encode(known))
    except OSError as error:
        raise UserError("The logins “{path}” could not be written.", path=_logins_path(library)) from error
