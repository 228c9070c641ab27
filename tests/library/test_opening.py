"""What the library says of files it cannot open, and how it brings old ones up to date."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils.db import Database
from sqlite_utils.migrations import Migrations

from factcheck.errors import LibraryError
from factcheck.library import Library, database, migrations
from factcheck.library.record import events, undo
from factcheck.models import ArticleId, Changes, Claim, ClaimId, EventKind
from factcheck.paths import backups_path
from tests.disks import small_disk
from tests.library.kept_shelf import differences

SCHEMAS = Path(__file__).parents[1] / "data" / "schemas"


def schema(path: Path) -> set[tuple[str, str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    return {(kind, name, " ".join((sql or "").split())) for kind, name, sql in rows}


def released(path: Path, script: Path) -> None:
    """Make a library as an earlier release left it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script.read_text(encoding="utf-8"))


def large_of_before(path: Path) -> None:
    """Make a library of an earlier release that is so large that its update takes a while."""
    released(path, SCHEMAS / "0018.sql")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE large AS SELECT zeroblob(40000000) AS data")


@pytest.mark.parametrize("script", sorted(SCHEMAS.glob("*.sql")), ids=lambda path: path.stem)
def test_a_released_library_opens_and_becomes_like_a_new_one(tmp_path: Path, script: Path) -> None:
    released(tmp_path / "old", script)
    with Library(tmp_path / "old") as library:
        assert library.read.case(ArticleId("a1")).claims[0].text == "The ferry sank in 1902"
        assert [scale.key for scale in library.read.scales()] == ["own"]
        assert [hit.id for hit in library.read.search("log book")] == ["c1"]
        assert library.doctor() == []
        assert [row.article.id for row in library.read.shelf_rows()] == ["a1"]
    assert differences(tmp_path / "old") == []
    Library(tmp_path / "new").close()
    assert schema(tmp_path / "old") == schema(tmp_path / "new")


def test_each_released_schema_is_kept() -> None:
    names = [migration.name for migration in migrations.MIGRATIONS.pending(Database(memory=True))]
    assert [path.stem for path in sorted(SCHEMAS.glob("*.sql"))] == [name[1:5] for name in names]
    assert len(names) == database.LATEST


@pytest.mark.parametrize("script", sorted(SCHEMAS.glob("*.sql")), ids=lambda path: path.stem)
def test_each_released_schema_says_which_it_is(tmp_path: Path, script: Path) -> None:
    released(tmp_path / "old", script)
    with closing(sqlite3.connect(tmp_path / "old")) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    assert version == int(script.stem)


@pytest.fixture
def tomorrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program know one migration more."""
    longer = Migrations("factcheck")
    for known in migrations.MIGRATIONS.pending(Database(memory=True)):
        longer(name=known.name)(getattr(migrations, known.name))

    @longer()
    def m9998_mood(db: Database) -> None:
        db.execute("ALTER TABLE articles ADD COLUMN mood TEXT NOT NULL DEFAULT ''")

    latest = database.LATEST + 1
    monkeypatch.setattr(migrations, "MIGRATIONS", longer)
    monkeypatch.setattr(database, "LATEST", latest)
    for module in (events, undo):
        monkeypatch.setattr(module, "LATEST", latest)


def test_a_migration_leaves_a_backup_and_is_a_barrier_to_undo(
    library: Library, article: ArticleId, request: pytest.FixtureRequest
) -> None:
    library.close()
    request.getfixturevalue("tomorrow")
    with Library(library.path) as newer:
        assert newer.read.case(article).article.title == "The bridge"
        assert newer.can_undo(article) is None
        with newer.operation(EventKind.VERDICT_SET, article) as operation:
            operation.update(Claim, ClaimId("c0"), verdict="wrong")
        assert newer.undo(article).kind is EventKind.VERDICT_SET
    (kept,) = backups_path(library.path).glob("*.factcheck")
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (database.LATEST - 1,)
        assert connection.execute("SELECT count(*) FROM claims").fetchone() == (3,)


def test_a_migration_that_fails_changes_nothing(
    library: Library, article: ArticleId, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    library.close()
    before = schema(library.path)
    request.getfixturevalue("tomorrow")

    @migrations.MIGRATIONS()
    def m9999_loses_rows(db: Database) -> None:
        db.execute("DELETE FROM articles")

    with pytest.raises(LibraryError, match="up to date"):
        Library(library.path)
    assert schema(library.path) == before
    monkeypatch.undo()
    with Library(library.path) as again:
        assert len(again.read.claims(article)) == 3


def test_a_newer_library_is_refused(library: Library) -> None:
    library.close()
    with closing(sqlite3.connect(library.path)) as connection:
        connection.execute(f"PRAGMA user_version = {database.LATEST + 1}")
    with pytest.raises(LibraryError, match="newer"):
        Library(library.path)


@pytest.mark.parametrize(
    "contents", [b"just some words", b"\x00" * 5000, b"SQLite format 3", b"PK\x03\x04" + b"x" * 300]
)
def test_what_is_no_database_is_refused_and_left_alone(tmp_path: Path, contents: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(contents)
    with pytest.raises(LibraryError, match="not a Factcheck library"):
        Library(path)
    assert path.read_bytes() == contents
    assert list(tmp_path.iterdir()) == [path]


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE contacts (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="another program"):
        Library(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("size", [50, 100, 4096, 20_000])
def test_a_truncated_library_is_said_to_be_damaged(library: Library, article: ArticleId, size: int) -> None:
    library.close()
    library.path.write_bytes(library.path.read_bytes()[:size])
    with pytest.raises(LibraryError), Library(library.path) as damaged:
        damaged.read.case(article)


def test_damaged_pages_are_told_in_a_sentence(library: Library, article: ArticleId) -> None:
    library.close()
    contents = bytearray(library.path.read_bytes())
    contents[4096:] = b"\xa5" * (len(contents) - 4096)
    library.path.write_bytes(contents)
    with pytest.raises(LibraryError, match=r"damaged|not a Factcheck library"):
        Library(library.path)


def test_damage_met_later_is_told_in_a_sentence_too(library: Library, article: ArticleId) -> None:
    with closing(sqlite3.connect(library.path)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'claims'").fetchone()
    library.close()
    contents = bytearray(library.path.read_bytes())
    contents[(root[0] - 1) * 4096 : root[0] * 4096] = b"\xa5" * 4096
    library.path.write_bytes(contents)
    with Library(library.path) as damaged:
        for read in (damaged.read.claims, damaged.read.case, lambda _: damaged.read.shelf_rows()):
            with pytest.raises(LibraryError, match="damaged"):
                read(article)


def test_places_that_cannot_hold_a_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="no folder"):
        Library(tmp_path / "missing" / "library")
    with pytest.raises(LibraryError, match="is a folder"):
        Library(tmp_path)


def test_a_library_locked_by_another_is_read_and_refuses_steps_until_it_is_free(
    library: Library, article: ArticleId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    with library.operation(EventKind.NOTE_WRITTEN, None):
        second = Library(library.path)
        assert len(second.read.claims(article)) == 3
        with pytest.raises(LibraryError, match="busy"), second.operation(EventKind.VERDICT_SET, article):
            pass
    with second, second.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c0"), verdict="wrong")


def test_a_library_that_may_only_be_read_opens_and_says_so(tmp_path: Path, fill: object) -> None:
    assert callable(fill)
    with small_disk(tmp_path / "disk", 4000) as disk:
        with Library(disk / "library.factcheck") as library:
            article = fill(library)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        try:
            with Library(library.path) as shown:
                assert shown.read_only
                assert len(shown.read.claims(article)) == 3
                assert [hit.id for hit in shown.read.search("metres")] == [article, "c1"]
                assert shown.doctor() == []
                with (
                    pytest.raises(LibraryError, match="for reading only"),
                    shown.operation(EventKind.VERDICT_SET, article) as operation,
                ):
                    operation.update(Claim, ClaimId("c0"), verdict="wrong")
        finally:
            subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        with Library(library.path) as again:
            assert not again.read_only


def test_what_is_no_file_is_no_library(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for place in (pipe, Path("/dev/zero"), Path("/dev/null")):
        with pytest.raises(LibraryError, match="a device or a pipe"):
            Library(place)


def test_two_open_libraries_see_each_others_work(library: Library, article: ArticleId) -> None:
    with Library(library.path, actor="Bea") as second:
        told: list[Changes] = []
        library.on_change.append(told.append)
        library.catch_up()
        assert told == []
        with second.operation(EventKind.VERDICT_SET, article) as operation:
            operation.update(Claim, ClaimId("c0"), verdict="wrong")
        library.catch_up()
        library.catch_up()
        assert [(each.claims, each.elsewhere) for each in told] == [(frozenset(("c0",)), True)]
        assert library.read.one(Claim, ClaimId("c0")).verdict == "wrong"
        assert library.undo(article).actor == "Bea"
        assert second.read.one(Claim, ClaimId("c0")).verdict is None


def test_settings_that_keep_work_safe(library: Library) -> None:
    asked = ("journal_mode", "synchronous", "foreign_keys")
    with closing(database.connect(library.path, lambda: "", lambda *_: None)) as connection:
        found = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in asked]
    assert found == ["wal", 2, 1]


def test_opening_again_does_not_load_the_migrations(library: Library) -> None:
    library.close()
    script = (
        "import sys, pathlib; from factcheck.library import Library;"
        f" Library(pathlib.Path({str(library.path)!r})).close(); sys.exit('sqlite_utils' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


OPEN_AND_CLOSE = (
    "import sys, pathlib; from factcheck.library import Library; Library(pathlib.Path(sys.argv[1])).close()"
)


def test_a_second_connection_here_and_another_program_lose_nothing(
    library: Library, article: ArticleId
) -> None:
    """Closing any plain handle on the file drops this process's locks on it (POSIX).

    Another program that closed the library then took itself for the last, and deleted the journal
    that this one went on writing to.
    """
    Library(library.path).close()
    subprocess.run([sys.executable, "-c", OPEN_AND_CLOSE, str(library.path)], check=True)
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c0"), verdict="wrong")
    with closing(sqlite3.connect(library.path)) as elsewhere:
        assert elsewhere.execute("SELECT verdict FROM claims WHERE id = 'c0'").fetchone() == ("wrong",)
    subprocess.run([sys.executable, "-c", OPEN_AND_CLOSE, str(library.path)], check=True)
    assert library.path.with_name(f"{library.path.name}-wal").exists()
