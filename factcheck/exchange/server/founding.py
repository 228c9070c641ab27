"""Makes a shared desk's database, logins for its members, and lets a member in by an invitation."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import UserError
from factcheck.exchange.memberships import Charter, encode
from factcheck.exchange.server import schema
from factcheck.exchange.server.connecting import Login, connect, told
from factcheck.models import MemberRole, SharedDeskId

if TYPE_CHECKING:
    from factcheck.exchange.server.patience import PatientConnection

_LONG = 3600.0
"""Seconds for which a server may say nothing while it changes tables that hold much."""


def found(address: str, admin: Login, authority: Path | None, charter: Charter) -> Login:
    """Make the tables in an empty database and a login for the owner, and return it; raises UserError.

    The login given may make schemas and roles; it is used this once and kept nowhere.
    """
    with connect(address, admin, authority) as connection, told(address):
        migrate(connection)
        with connection.transaction():
            there = connection.execute("SELECT 1 FROM factcheck.charter").fetchone()
            if there is not None:
                raise UserError("This database holds a shared desk already: join it by an invitation.")
            group = f"factcheck_{_short(charter.id)}"
            _create_group(connection, group)
            connection.execute(
                "INSERT INTO factcheck.charter (charter, group_role) VALUES (%s, %s)",
                (encode(charter), group),
            )
            login = Login(_new_login(charter.id), secrets.token_urlsafe(24), admin.certificate)
            _create_owner(connection, group, login)
    return login


def upgrade(address: str, admin: Login, authority: Path | None) -> None:
    """Bring the tables of a shared desk that is there to today's; raises UserError."""
    with connect(address, admin, authority, _LONG) as connection, told(address):
        there = connection.execute("SELECT to_regclass('factcheck.charter')").fetchone()
        if there is None or there[0] is None:
            raise UserError("The database holds no shared desk.")
        migrate(connection)


def migrate(connection: PatientConnection) -> None:
    """Bring a shared desk's tables to today's, in one transaction; a newer database is refused."""
    with connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(hashtext('factcheck'))")
        known = connection.execute("SELECT to_regclass('public.factcheck_migrations')").fetchone()
        if known is None or known[0] is None:
            connection.execute(
                "CREATE TABLE public.factcheck_migrations"
                " (number integer PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())"
            )
        done = connection.execute("SELECT coalesce(max(number), 0) FROM public.factcheck_migrations")
        number = int((done.fetchone() or (0,))[0])
        if number > len(schema.MIGRATIONS):
            raise UserError("This shared desk was made by a newer Factcheck Desk; please update the program.")
        for index, script in enumerate(schema.MIGRATIONS[number:], number + 1):
            connection.execute(script.encode())
            connection.execute("INSERT INTO public.factcheck_migrations (number) VALUES (%s)", (index,))
        connection.execute("DELETE FROM factcheck.kinds")
        connection.cursor().executemany(
            "INSERT INTO factcheck.kinds (role, kind) VALUES (%s, %s)", schema.kinds()
        )


def invite(connection: PatientConnection, address: str, desk: SharedDeskId, role: MemberRole) -> Login:
    """Make a login for somebody who is invited; good for seven days, and for the first who takes it."""
    login = Login(_new_login(desk), secrets.token_urlsafe(24))
    with told(address):
        connection.execute(
            "SELECT factcheck.invite(%s, %s, %s)", (login.user, _verifier(connection, login), role.value)
        )
    return login


def take_up(connection: PatientConnection, address: str, login: Login) -> Login:
    """Give a login that came with an invitation a password of its own, which only this desk knows."""
    from msgspec.structs import replace

    own = replace(login, password=secrets.token_urlsafe(24))
    with told(address):
        connection.execute("SELECT factcheck.take_up(%s)", (_verifier(connection, own),))
    return own


def _create_group(connection: PatientConnection, group: str) -> None:
    from psycopg import sql

    connection.execute(sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(group)))
    for statement in schema.GRANTS.format(group=group).split(";"):
        if statement.strip():
            connection.execute(statement.encode())
    name = connection.info.dbname
    connection.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(sql.Identifier(name)))
    connection.execute(
        sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(sql.Identifier(name), sql.Identifier(group))
    )


def _create_owner(connection: PatientConnection, group: str, login: Login) -> None:
    from psycopg import sql

    connection.execute(
        sql.SQL("CREATE ROLE {} LOGIN PASSWORD {} IN ROLE {}").format(
            sql.Identifier(login.user), sql.Literal(_verifier(connection, login)), sql.Identifier(group)
        )
    )
    connection.execute(
        "INSERT INTO factcheck.logins (login, role, joined) VALUES (%s, %s, now())",
        (login.user, MemberRole.OWNER.value),
    )


def _verifier(connection: PatientConnection, login: Login) -> str:
    """Return what the server keeps of a password, so that not even its log holds the password itself."""
    made = connection.pgconn.encrypt_password(login.password.encode(), login.user.encode(), b"scram-sha-256")
    return made.decode()


def _new_login(desk: SharedDeskId) -> str:
    return f"factcheck_{_short(desk)}_{secrets.token_hex(8)}"


def _short(desk: SharedDeskId) -> str:
    return desk.replace("-", "")[:12]
