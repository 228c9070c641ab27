"""Files on a server: parts of 1 MB, then a row that says how many there are, so that none is read by half."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.exchange.memberships import decode, encode
from factcheck.exchange.server import schema
from factcheck.models import KeptFile

if TYPE_CHECKING:
    from factcheck.exchange.server.patience import PatientConnection

_LARGEST = 256
"""Parts of a file from which on it is not read: no case holds such a one."""


class _Text(Struct, frozen=True):
    media_type: str
    pages: str
    text: str


def is_there(connection: PatientConnection, sha256: str) -> bool:
    """Tell whether a file is there as a whole."""
    found = connection.execute("SELECT 1 FROM factcheck.files WHERE sha256 = %s", (sha256,))
    return found.fetchone() is not None


def put(connection: PatientConnection, file: KeptFile) -> None:
    """Add a file with its readable text; a broken attempt goes on where it stopped."""
    parts = [file.data[at : at + schema.PART] for at in range(0, len(file.data), schema.PART)] or [b""]
    readable = encode(_Text(file.media_type, file.pages, file.text))
    for index, part in enumerate(parts):
        with connection.sending(len(part)):
            connection.execute(
                "INSERT INTO factcheck.parts (sha256, part, data) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING",
                (file.sha256, index, part),
            )
    with connection.sending(len(readable)):
        connection.execute(
            "INSERT INTO factcheck.files (sha256, parts, readable) VALUES (%s, %s, %s)"
            " ON CONFLICT DO NOTHING",
            (file.sha256, len(parts), readable),
        )


def found(connection: PatientConnection, sha256: str) -> KeptFile | None:
    """Return a file, or None where it is not there as a whole or was put there by nobody of this program."""
    row = connection.execute(
        "SELECT parts, login, readable FROM factcheck.files WHERE sha256 = %s", (sha256,)
    ).fetchone()
    if row is None or row[0] > _LARGEST:
        return None
    parts = [
        connection.execute(
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
