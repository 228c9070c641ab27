"""Writes rows inside one transaction and notes each change for the event."""

import json
import sqlite3
from collections.abc import Callable

from msgspec.structs import replace

from factcheck.digests import sha256_of
from factcheck.errors import NotFoundError
from factcheck.library.record.changes import ChangeSet, RowChange, Touched
from factcheck.library.record.packing import PackedFile, pack
from factcheck.library.tables import BY_KIND, CHILDREN, TABLES, Image, Table, encode, image
from factcheck.models import ArticleId, Changes, ClaimId, EventId, EventKind, Id, Keyed, Readable, Source

# Plain SQL: sqlite-utils looks the table's columns up for each row, which takes 79 times as long
# (tests/bench/record.py), and its import alone costs as much as opening an article.
_INSERT = {
    table.name: f"INSERT INTO {table.name} ({table.listed()}) VALUES ({', '.join('?' * len(table.columns))})"
    for table in TABLES.values()
}


def digest_of(pages: str, text: str) -> str:
    """Return the SHA-256 by which a damaged readable text is known: no event holds it."""
    return sha256_of(f"{pages}\n{text}".encode())


class Operation:
    """One step of a person's work: the only way in which rows are written."""

    def __init__(
        self, connection: sqlite3.Connection, kind: EventKind, now: str, ids: Callable[[], str]
    ) -> None:
        self._connection = connection
        self._ids = ids
        self._touched = Touched()
        self.kind = kind
        """What the step is called; may be set anew where that shows only on reading inside it."""
        self.now = now
        """The time of the whole operation: ISO 8601 in UTC."""
        self.recorded = ChangeSet()
        self.failed = False
        """Set where a part of it has raised an error, whoever caught it: half a step is no step."""
        self.everything = False
        """Set where more changes than the rows it writes tell, so that views must read everything anew."""

    @property
    def claims(self) -> frozenset[ClaimId]:
        """The claims that its rows concern so far."""
        return frozenset(change.claim for change in self.recorded if change.claim is not None)

    def new_id(self) -> str:
        """Return an id for a record that this operation adds."""
        return self._ids()

    def insert(self, record: object) -> None:
        """Add a record of any kind that the library keeps."""
        self.insert_row(BY_KIND[type(record)], image(record))

    def update(self, kind: type[Keyed[Id]], key: Id, /, **columns: object) -> None:
        """Set columns of a record; what is already so is left alone.

        Sets the record's time of change, where it has one. Raises NotFoundError when there
        is no such record.
        """
        table = BY_KIND[kind]
        row = self.row(table, key)
        if row is None:
            raise NotFoundError("There is no {kind} “{key}” any more.", kind=kind.__name__.lower(), key=key)
        after = {column: encode(value) for column, value in columns.items()}
        # Before the time of change is added: alone it would make a step of nothing.
        if all(row[column] == value for column, value in after.items()):
            return
        if "changed" in table.columns and "changed" not in columns:
            after["changed"] = self.now
        self.update_row(table, key, row, after)

    def delete(self, kind: type[Keyed[Id]], key: Id) -> None:
        """Delete a record with all that belongs to it; raises NotFoundError when there is none."""
        table = BY_KIND[kind]
        row = self.row(table, key)
        if row is None:
            raise NotFoundError("There is no {kind} “{key}” any more.", kind=kind.__name__.lower(), key=key)
        self._delete_with_children(table, key, row)

    def set_at(self, table: str, key: str, columns: Image) -> None:
        """Set columns of a row by its table's name, as SQLite holds them; raises NotFoundError."""
        row = self.row(TABLES[table], key)
        if row is None:
            raise NotFoundError("There is no {kind} “{key}” any more.", kind="record", key=key)
        self.update_row(TABLES[table], key, row, columns)

    def delete_at(self, table: str, key: str) -> None:
        """Delete a row with all that belongs to it, by its table's name."""
        row = self.row(TABLES[table], key)
        if row is not None:
            self._delete_with_children(TABLES[table], key, row)

    def keep_file(self, data: bytes, media_type: str) -> str:
        """Keep a file's bytes and return their SHA-256; undo leaves them where they are.

        A large one is packed before the step, since others wait while it lasts: see ``keep_packed``.
        """
        sha256 = sha256_of(data)
        return sha256 if self._has_file(sha256) else self.keep_packed(pack(data, media_type))

    def keep_packed(self, file: PackedFile) -> str:
        """Keep a file that was packed before, and return its SHA-256; undo leaves it where it is."""
        if not self._has_file(file.sha256):
            self._connection.execute(
                "INSERT INTO files (sha256, media_type, size, packed) VALUES (?, ?, ?, ?)",
                (file.sha256, encode(file.media_type), file.size, file.packed),
            )
        return file.sha256

    def _has_file(self, sha256: str) -> bool:
        found = self._connection.execute("SELECT 1 FROM files WHERE sha256 = ?", (sha256,)).fetchone()
        return found is not None

    def keep_readable(self, sha256: str, readable: Readable) -> None:
        """Keep the readable text of a kept file, where there is none of it yet; undo leaves it too.

        It stands beside the file and not in the rows that name it: the record would hold it again.
        """
        pages, text = json.dumps(readable.pages), str(encode(readable.text))
        self._connection.execute(
            "INSERT OR IGNORE INTO readable (sha256, pages, digest, text) VALUES (?, ?, ?, ?)",
            (sha256, pages, digest_of(pages, text), text),
        )

    def row(self, table: Table, key: str) -> Image | None:
        """Return the image of a row as it is now, or None."""
        found = self._connection.execute(f"{table.select} WHERE {table.key} = ?", (key,)).fetchone()
        return None if found is None else dict(zip(table.columns, found, strict=True))

    def children(self, table: Table, key: str) -> list[tuple[Table, Image]]:
        """Return the rows that refer to a row."""
        return [
            (child, dict(zip(child.columns, found, strict=True)))
            for child, column in CHILDREN[table.name]
            for found in self._connection.execute(f"{child.select} WHERE {column} = ?", (key,)).fetchall()
        ]

    def insert_row(self, table: Table, row: Image) -> None:
        """Add a row by its image."""
        self._connection.execute(_INSERT[table.name], [row[column] for column in table.columns])
        self._note(table, row, None, row, None)

    def update_row(self, table: Table, key: str, row: Image, after: Image) -> None:
        """Set columns of the row whose image ``row`` is; what is already so is no change."""
        after = {column: value for column, value in after.items() if row[column] != value}
        if not after:
            return
        names = ", ".join(f'"{column}" = ?' for column in after)
        self._connection.execute(
            f"UPDATE {table.name} SET {names} WHERE {table.key} = ?", (*after.values(), key)
        )
        before: Image = {column: row[column] for column in after}
        self._note(table, {**row, **after}, before, after, set(after))
        if not set(after).isdisjoint(table.parents):
            self._touched.row(table, key, row, set(after))  # what it belonged to before looks different too

    def delete_row(self, table: Table, key: str, row: Image) -> None:
        """Delete the row whose image ``row`` is; nothing may refer to it any more."""
        self._connection.execute(f"DELETE FROM {table.name} WHERE {table.key} = ?", (key,))
        self._note(table, row, row, None, None)

    def show_anew(self, table: Table, key: str, claim: ClaimId | None) -> None:
        """Have a row shown anew that was not written, since what stands on it differs."""
        self._touched.shown(table, key, claim)
        if table.kind is Source:
            # The source shows in the cards of the claims that rest on it.
            for (resting,) in self._connection.execute("SELECT claim FROM evidence WHERE source = ?", (key,)):
                self._touched.shown(table, key, resting)

    def tell(self, event: EventId, article: ArticleId | None, about: EventKind | None) -> Changes:
        """Say what was changed, and by which event."""
        changes = self._touched.told(event, article, self.kind, about)
        return replace(changes, everything=self.everything)

    def _delete_with_children(self, table: Table, key: str, row: Image) -> None:
        for child, child_row in self.children(table, key):
            child_key = str(child_row[child.key])
            if self.row(child, child_key) is not None:  # else gone with another parent of it
                self._delete_with_children(child, child_key, child_row)
        self.delete_row(table, key, row)

    def _note(
        self, table: Table, row: Image, before: Image | None, after: Image | None, columns: set[str] | None
    ) -> None:
        key = str(row[table.key])
        claim, source = table.concerns(row)
        self.recorded.add(RowChange(table.name, key, claim, source, before, after))
        self._touched.row(table, key, row, columns)
