"""Random damage to a library and its backups is found, or changed nothing; what can be read is saved."""

import hashlib
import os
import random
import sqlite3
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from factcheck.errors import LibraryError, UserError
from factcheck.library import Library
from factcheck.library.backup import findings, hash_path, verify
from factcheck.library.salvage import salvage
from factcheck.library.tables import TABLES
from factcheck.models import (
    ArticleId,
    Capture,
    CaptureId,
    Claim,
    ClaimId,
    EventKind,
    Evidence,
    EvidenceId,
    Readable,
    Source,
    SourceId,
    SourceKind,
)

TRIED = int(os.environ.get("DAMAGES", "60"))
"""How many damages are tried; the figures of a long run stand in the README."""


@pytest.fixture
def whole(library: Library, article: ArticleId) -> bytes:
    """Return the bytes of a library in which everything is kept that one can hold."""
    with library.operation(EventKind.SOURCE_ATTACHED, article) as operation:
        copy = operation.keep_file(b"a page on bridges " * 800, "text/html")
        operation.keep_readable(copy, Readable("a page on bridges " * 300))
        operation.insert(Source(SourceId("s"), SourceKind.WEB, title="Bridges of the north"))
        operation.insert(Capture(CaptureId("k"), SourceId("s"), "2026-01-01T00:00:00Z", copy))
        operation.insert(Evidence(EvidenceId("e"), ClaimId("c0"), SourceId("s"), passage="opened in 1931"))
    for verdict in ("wrong", "confirmed", "wrong"):
        with library.operation(EventKind.VERDICT_SET, article) as operation:
            operation.update(Claim, ClaimId("c1"), verdict=verdict, note=f"I say {verdict}. " * 40)
    library.close()
    return library.path.read_bytes()


def held(path: Path) -> dict[str, object]:
    """Return everything that a library holds for a person, its files unpacked and its record."""
    with closing(sqlite3.connect(path)) as connection:
        found: dict[str, object] = {
            table.name: sorted(connection.execute(table.select).fetchall(), key=repr)
            for table in TABLES.values()
        }
        found["events"] = connection.execute("SELECT * FROM events ORDER BY seq").fetchall()
        found["steps"] = connection.execute("SELECT * FROM event_rows ORDER BY event, position").fetchall()
        found["readable"] = connection.execute("SELECT * FROM readable ORDER BY seq").fetchall()
        files = connection.execute("SELECT sha256, size, packed FROM files ORDER BY sha256").fetchall()
    found["files"] = [
        (name, size, hashlib.sha256(zlib.decompress(packed)).hexdigest()) for name, size, packed in files
    ]
    return found


def damaged(whole: bytes, chance: random.Random) -> bytes:
    """Flip one bit, or cut the file off, or overwrite a stretch."""
    kind = chance.randrange(10)
    at = chance.randrange(len(whole))
    if kind == 0:
        return whole[:at]
    if kind == 1:
        length = chance.randrange(1, 4096)
        return whole[:at] + chance.randbytes(length) + whole[at + length :]
    return whole[:at] + bytes((whole[at] ^ (1 << chance.randrange(8)),)) + whole[at + 1 :]


def found_in_library(path: Path) -> bool:
    try:
        with Library(path) as library:
            return bool(library.doctor())
    except LibraryError:
        return True


def found_in_backup(path: Path) -> bool:
    try:
        return bool(findings(path))
    except LibraryError:
        return True


@pytest.mark.parametrize("find", [found_in_library, found_in_backup])
def test_random_damage_is_found_or_changed_nothing(
    whole: bytes, tmp_path: Path, find: Callable[[Path], bool]
) -> None:
    path = tmp_path / "damaged.factcheck"
    path.write_bytes(whole)
    before, chance, missed = held(path), random.Random(20261124), []
    for number in range(TRIED):
        for left in tmp_path.glob("damaged.factcheck*"):
            left.unlink()
        path.write_bytes(damaged(whole, chance))
        if not find(path) and held(path) != before:
            missed.append(number)
    assert missed == []


def test_every_damage_of_a_backup_with_its_hash_is_found(library: Library, article: ArticleId) -> None:
    made = library.daily_backup()
    assert made is not None
    whole, chance = made.read_bytes(), random.Random(7)
    assert hash_path(made).read_text() == f"{hashlib.sha256(whole).hexdigest()}  {made.name}\n"
    for _ in range(TRIED):
        made.write_bytes(damaged(whole, chance))
        with pytest.raises(LibraryError):
            verify(made)
    made.write_bytes(whole)
    verify(made)


def root_of(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(
            connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
        )


def spoil_page(path: Path, page: int) -> None:
    contents = bytearray(path.read_bytes())
    contents[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    path.write_bytes(contents)


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ("claims", "the claims with their verdicts and notes"),
        ("files", "the original files and saved copies"),
        ("event_rows", "what each recorded step changed"),
        ("claims_article", "the claims with their verdicts and notes"),
    ],
)
def test_a_damaged_page_is_named_by_what_it_holds(
    library: Library, whole: bytes, table: str, words: str
) -> None:
    spoil_page(library.path, root_of(library.path, table))
    with Library(library.path) as damaged:
        assert words in " ".join(map(str, damaged.doctor()))


def test_one_letter_of_a_title_is_found_against_the_record(library: Library, whole: bytes) -> None:
    with closing(sqlite3.connect(library.path, isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER sources_search_update")
        connection.execute("UPDATE articles SET title = 'The fridge'")
    with Library(library.path) as damaged:
        assert "1 row is not as the record left it." in map(str, damaged.doctor())


def test_an_examination_says_what_is_well_and_what_to_do(library: Library, whole: bytes) -> None:
    with Library(library.path) as opened:
        opened.daily_backup()
        with opened.operation(EventKind.VERDICT_SET, ArticleId("bridge")) as operation:
            operation.update(Claim, ClaimId("c0"), verdict="wrong")
        said = opened.soundness()
        assert said.wrong == ()
        assert "1 article with 3 claims stands where it says" in str(said.well[1])
        assert "1 later step is not in it" in str(said.advice[0])
    spoil_page(library.path, root_of(library.path, "evidence"))
    with Library(library.path) as opened:
        said = opened.soundness()
        assert "what claims rest on" in str(said.wrong[0])
        assert "restore --newest" in str(said.advice[-1])


@pytest.mark.parametrize("table", [*TABLES, "files", "readable", "events", "event_rows"])
def test_what_can_be_read_of_a_damaged_library_is_saved_and_sound(
    library: Library, whole: bytes, tmp_path: Path, table: str
) -> None:
    before = held(library.path)
    spoil_page(library.path, root_of(library.path, table))
    target = tmp_path / "saved.factcheck"
    try:
        result = salvage(library.path, target, "2026-11-24T09:00:00.000Z")
    except UserError as error:
        pytest.fail(f"{table}: {error} {error.__cause__}")
    assert table in result.broken
    verify(target)
    with Library(target) as saved:
        assert saved.doctor() == []
        if table not in ("drafts", "claims", "articles"):
            assert len(saved.read.case(ArticleId("bridge")).claims) == (0 if table == "placements" else 3)
    after = held(target)
    kept = {"sources", "evidence"} if table not in ("sources", "evidence", "claims") else set()
    assert {name for name in kept if after[name] != before[name]} == set()


def test_rows_on_both_sides_of_a_damaged_page_are_saved(library: Library, tmp_path: Path) -> None:
    with library.operation(EventKind.SOURCES_TAKEN_IN, None) as operation:
        for number in range(400):
            operation.insert(Source(SourceId(f"s{number:03}"), SourceKind.BOOK, title=f"Book {number} " * 8))
    library.close()
    with closing(sqlite3.connect(library.path)) as connection:
        leaves = [
            row[0]
            for row in connection.execute(
                "SELECT pageno FROM dbstat WHERE name = 'sources' AND pagetype = 'leaf' ORDER BY path"
            )
        ]
    assert len(leaves) > 6
    for page in (leaves[2], leaves[4]):
        spoil_page(library.path, page)
    result = salvage(library.path, tmp_path / "saved.factcheck", "2026-11-24T09:00:00.000Z")
    assert result.broken == ["sources"]
    assert 400 * (len(leaves) - 3) / len(leaves) < result.saved["sources"] < 400


def test_a_salvage_overwrites_nothing(library: Library, whole: bytes, tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="nothing was changed"):
        salvage(library.path, library.path, "2026-11-24T09:00:00.000Z")
