"""Reads records; every function takes the connection and returns models."""

import sqlite3
import zlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from factcheck.errors import NotFoundError
from factcheck.library.database import told
from factcheck.library.rows import BY_KIND, decoder
from factcheck.models import (
    Article,
    Capture,
    Claim,
    ClaimDetail,
    Draft,
    Evidence,
    Placement,
    Query,
    Scale,
    SetAside,
    SignOff,
    Source,
)

T = TypeVar("T")
_DECODERS: dict[type, Callable[[Sequence[Any]], Any]] = {kind: decoder(kind) for kind in BY_KIND}
_SHORTEST_PREFIX = 4
_CALLED = {Article: "article", Draft: "draft", Claim: "claim", Source: "source", Scale: "scale"}


def records(
    connection: sqlite3.Connection, kind: type[T], rest: str = "", values: Iterable[object] = ()
) -> list[T]:
    """Return the records of a kind; ``rest`` is what follows the table's name in the query."""
    table = BY_KIND[kind]
    decode = _DECODERS[kind]
    query = f"SELECT {table.listed('t')} FROM {table.name} AS t {rest}"
    try:
        return [decode(row) for row in connection.execute(query, tuple(values))]
    except sqlite3.DatabaseError as error:
        path = Path(connection.execute("PRAGMA database_list").fetchone()[2])
        with told(path):
            raise error


def one(connection: sqlite3.Connection, kind: type[T], key: str) -> T:
    """Return the record with this key; raises NotFoundError."""
    found = records(connection, kind, f"WHERE t.{BY_KIND[kind].key} = ?", (key,))
    if not found:
        raise NotFoundError(f"There is no {_called(kind)} “{key}”.")
    return found[0]


def find_id(connection: sqlite3.Connection, kind: type, prefix: str) -> str:
    """Return the only id that begins so; raises NotFoundError when none or several do.

    A prefix of fewer than four characters only finds an id that it is in full.
    """
    table = BY_KIND[kind]
    called = _called(kind)
    if (
        prefix
        and connection.execute(f"SELECT 1 FROM {table.name} WHERE {table.key} = ?", (prefix,)).fetchone()
    ):
        return prefix
    if len(prefix) < _SHORTEST_PREFIX:
        raise NotFoundError(f"“{prefix}” is too short for an id: give at least four characters of it.")
    found = connection.execute(
        f"SELECT {table.key} FROM {table.name} WHERE {table.key} >= ?1 AND {table.key} < ?1 || char(0x10ffff)"
        " LIMIT 2",
        (prefix.lower(),),
    ).fetchall()
    if not found:
        raise NotFoundError(f"There is no {called} whose id begins with “{prefix}”.")
    if len(found) > 1:
        raise NotFoundError(f"More than one {called} has an id that begins with “{prefix}”: give more of it.")
    return str(found[0][0])


def articles(connection: sqlite3.Connection, include_removed: bool) -> list[Article]:
    """Return the articles, the newest first."""
    where = "" if include_removed else "WHERE t.removed IS NULL"
    return records(connection, Article, f"{where} ORDER BY t.created DESC, t.rowid DESC")


def article_by_file(connection: sqlite3.Connection, sha256: str) -> Article | None:
    """Return the latest article on the shelf with a draft read from this file, or None."""
    found = records(
        connection,
        Article,
        "JOIN drafts ON drafts.article = t.id WHERE drafts.sha256 = ? AND t.removed IS NULL"
        " ORDER BY t.created DESC LIMIT 1",
        (sha256,),
    )
    return found[0] if found else None


def drafts(connection: sqlite3.Connection, article: str) -> list[Draft]:
    """Return an article's drafts in the order of their numbers."""
    return records(connection, Draft, "WHERE t.article = ? ORDER BY t.number", (article,))


def current_draft(connection: sqlite3.Connection, article: str) -> Draft:
    """Return the article's draft with the highest number; raises NotFoundError."""
    found = records(connection, Draft, "WHERE t.article = ? ORDER BY t.number DESC LIMIT 1", (article,))
    if not found:
        raise NotFoundError(f"There is no article “{article}”, or it has no draft.")
    return found[0]


def claims(connection: sqlite3.Connection, article: str) -> list[Claim]:
    """Return an article's claims in the order in which they were made."""
    return records(connection, Claim, "WHERE t.article = ? ORDER BY t.seq", (article,))


def placements(connection: sqlite3.Connection, draft: str) -> list[Placement]:
    """Return where claims stand in a draft, in the order of place."""
    return records(
        connection, Placement, 'WHERE t.draft = ? ORDER BY t.start, t."end" DESC, t.claim', (draft,)
    )


def placements_of(connection: sqlite3.Connection, claim: str) -> list[Placement]:
    """Return where a claim stood in each draft, the latest draft first."""
    return records(
        connection,
        Placement,
        "JOIN drafts ON drafts.id = t.draft WHERE t.claim = ? ORDER BY drafts.number DESC",
        (claim,),
    )


def details(connection: sqlite3.Connection, article: str) -> list[ClaimDetail]:
    """Return the details of all claims of an article, in the order of place."""
    return records(
        connection,
        ClaimDetail,
        'JOIN claims ON claims.id = t.claim WHERE claims.article = ? ORDER BY t.start, t."end", t.id',
        (article,),
    )


def evidence(connection: sqlite3.Connection, article: str) -> list[Evidence]:
    """Return the evidence of all claims of an article, in the order in which it was attached."""
    return records(
        connection,
        Evidence,
        "JOIN claims ON claims.id = t.claim WHERE claims.article = ? ORDER BY t.created, t.seq",
        (article,),
    )


def set_asides(connection: sqlite3.Connection, draft: str) -> list[SetAside]:
    """Return what was set aside in a draft, in the order of place."""
    return records(connection, SetAside, 'WHERE t.draft = ? ORDER BY t.start, t."end", t.id', (draft,))


def sources(connection: sqlite3.Connection, article: str) -> list[Source]:
    """Return the sources that an article's claims rest on, in the order in which they were made."""
    return records(
        connection,
        Source,
        "WHERE t.id IN (SELECT evidence.source FROM evidence JOIN claims ON claims.id = evidence.claim"
        " WHERE claims.article = ?) ORDER BY t.created, t.seq",
        (article,),
    )


def all_sources(connection: sqlite3.Connection) -> list[Source]:
    """Return every source of the library, the newest first."""
    return records(connection, Source, "ORDER BY t.created DESC, t.seq DESC")


def source_by_address(connection: sqlite3.Connection, address: str) -> Source | None:
    """Return the source with exactly this address, or None; no address is no source."""
    if not address:
        return None
    found = records(connection, Source, "WHERE t.address = ? ORDER BY t.seq LIMIT 1", (address,))
    return found[0] if found else None


def captures(connection: sqlite3.Connection, source: str) -> list[Capture]:
    """Return the saved copies of a source, the latest first."""
    return records(connection, Capture, "WHERE t.source = ? ORDER BY t.at DESC, t.seq DESC", (source,))


def queries(connection: sqlite3.Connection, article: str) -> list[Query]:
    """Return the queries on an article's claims, in the order in which they were made."""
    return records(
        connection,
        Query,
        "JOIN claims ON claims.id = t.claim WHERE claims.article = ? ORDER BY t.created, t.seq",
        (article,),
    )


def sign_offs(connection: sqlite3.Connection, article: str) -> list[SignOff]:
    """Return an article's sign-offs, the latest first."""
    return records(connection, SignOff, "WHERE t.article = ? ORDER BY t.at DESC, t.seq DESC", (article,))


def scales(connection: sqlite3.Connection) -> list[Scale]:
    """Return every scale, in the order in which they came."""
    return records(connection, Scale, "ORDER BY t.rowid")


def file(connection: sqlite3.Connection, sha256: str) -> bytes:
    """Return the bytes of a kept file; raises NotFoundError."""
    found = connection.execute("SELECT packed FROM files WHERE sha256 = ?", (sha256,)).fetchone()
    if found is None:
        raise NotFoundError("This file is not kept in the library.")
    return zlib.decompress(found[0])


def _called(kind: type) -> str:
    return _CALLED.get(kind, "record")
