"""A library that is moved, replaced or overwritten while it is open: told at once, and nothing is lost."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from factcheck.errors import LibraryError, LibraryFate, LostLibraryError
from factcheck.library import Library
from factcheck.models import Article, ArticleId, Claim, ClaimId, EventKind
from factcheck.paths import backups_path


def decide(library: Library, article: ArticleId, claim: str, verdict: str) -> None:
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId(claim), verdict=verdict)


def verdicts(path: Path) -> dict[str, str | None]:
    with Library(path) as library:
        assert library.doctor() == []
        return {claim.id: claim.verdict for claim in library.read.records(Claim)}


def rename(path: Path) -> Path:
    return path.rename(path.with_name("moved.factcheck"))


def rename_folder(path: Path) -> Path:
    return path.parent.rename(path.parent.with_name("moved")) / path.name


def delete(path: Path) -> None:
    path.unlink()


def replace(path: Path) -> None:
    other = path.with_name("other.factcheck")
    with Library(other) as library, library.operation(EventKind.ARTICLE_ADDED, ArticleId("o")) as operation:
        operation.insert(Article(ArticleId("o"), "Another", scale="editorial"))
    other.replace(path)


def empty(path: Path) -> None:
    os.truncate(path, 0)


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 3)


def overwrite(path: Path) -> None:
    noise = path.with_name("noise")
    noise.write_bytes(bytes(range(256)) * 2_000)
    write_over(path, noise)


def write_over(path: Path, other: Path) -> None:
    """Write a file over another in place, as a program of its own: here SQLite would lose its locks."""
    subprocess.run([sys.executable, "-c", _WRITE, str(other), str(path)], check=True)


_WRITE = "import shutil, sys; shutil.copyfile(*sys.argv[1:])"


def checkpoint(path: Path) -> None:
    """Bring the journal into the file, as another program does."""
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")


@pytest.fixture
def worked_on(tmp_path: Path, fill: Callable[[Library], ArticleId]) -> tuple[Library, ArticleId]:
    (tmp_path / "desk").mkdir()
    library = Library(tmp_path / "desk" / "library.factcheck")
    article = fill(library)
    decide(library, article, "c0", "wrong")
    return library, article


@pytest.mark.parametrize(
    ("mishap", "fate"),
    [
        (rename, LibraryFate.GONE),
        (rename_folder, LibraryFate.GONE),
        (delete, LibraryFate.GONE),
        (replace, LibraryFate.REPLACED),
    ],
)
def test_no_step_goes_into_a_file_that_nobody_finds_and_all_before_is_kept(
    worked_on: tuple[Library, ArticleId], mishap: Callable[[Path], object], fate: LibraryFate
) -> None:
    library, article = worked_on
    mishap(library.path)
    with pytest.raises(LostLibraryError) as refused:
        decide(library, article, "c1", "confirmed")
    assert refused.value.fate is fate
    with pytest.raises(LostLibraryError):
        library.catch_up()
    library.close()
    assert library.kept_aside is not None
    assert verdicts(library.kept_aside) == {"c0": "wrong", "c1": None, "c2": None}


@pytest.mark.parametrize("mishap", [empty, cut, overwrite])
def test_a_file_that_is_overwritten_or_cut_short_is_told_of_at_the_next_look(
    worked_on: tuple[Library, ArticleId], mishap: Callable[[Path], object]
) -> None:
    library, article = worked_on
    checkpoint(library.path)
    library.catch_up()
    mishap(library.path)
    with pytest.raises(LostLibraryError) as told:
        library.catch_up()
    assert told.value.fate is LibraryFate.OVERWRITTEN
    with pytest.raises(LibraryError):
        decide(library, article, "c1", "confirmed")
    library.close()


def test_an_older_copy_written_over_it_is_told_of(worked_on: tuple[Library, ArticleId]) -> None:
    library, article = worked_on
    older = library.path.with_name("older.factcheck")
    library.backup(older)
    decide(library, article, "c1", "confirmed")
    checkpoint(library.path)
    library.catch_up()
    write_over(library.path, older)
    with pytest.raises(LostLibraryError) as told:
        library.catch_up()
    assert told.value.fate is LibraryFate.OVERWRITTEN
    library.close()


def test_a_file_that_was_renamed_holds_every_step(worked_on: tuple[Library, ArticleId]) -> None:
    library, _ = worked_on
    moved = rename(library.path)
    with pytest.raises(LostLibraryError):
        library.catch_up()
    assert verdicts(moved)["c0"] == "wrong"
    library.close()


def test_the_file_that_is_there_now_stays_as_it_was_put_there(worked_on: tuple[Library, ArticleId]) -> None:
    library, _ = worked_on
    replace(library.path)
    with pytest.raises(LostLibraryError):
        library.catch_up()
    with Library(library.path) as there:
        assert [row.article.title for row in there.read.shelf_rows()] == ["Another"]
        assert there.doctor() == []
    library.close()
    with Library(library.path) as there:
        assert [row.article.title for row in there.read.shelf_rows()] == ["Another"]
    left = sorted(path.name for path in library.path.parent.iterdir())
    assert left == ["library.factcheck", "library.factcheck-backups"]


def test_what_is_there_now_is_opened_and_what_was_held_is_kept(worked_on: tuple[Library, ArticleId]) -> None:
    library, _ = worked_on
    replace(library.path)
    kept = library.open_what_is_there()
    assert kept is not None
    assert kept.parent == backups_path(library.path)
    assert verdicts(kept)["c0"] == "wrong"
    assert [row.article.id for row in library.read.shelf_rows()] == ["o"]
    with library.operation(EventKind.TITLE_CHANGED, ArticleId("o")) as operation:
        operation.update(Article, ArticleId("o"), title="Changed here")
    library.close()
    assert library.kept_aside is None
    with Library(library.path) as again:
        assert [row.article.title for row in again.read.shelf_rows()] == ["Changed here"]


def test_another_part_of_the_program_that_opens_what_is_there_takes_nothing_from_it(
    worked_on: tuple[Library, ArticleId],
) -> None:
    library, _ = worked_on
    replace(library.path)
    with Library(library.path) as there:  # before anybody has looked whether it is the same
        assert [row.article.title for row in there.read.shelf_rows()] == ["Another"]
    kept = library.open_what_is_there()
    assert kept is not None
    assert verdicts(kept)["c0"] == "wrong"
    assert [row.article.title for row in library.read.shelf_rows()] == ["Another"]
    library.close()


@pytest.mark.parametrize("mishap", [rename, delete])
def test_what_is_held_is_put_back(
    worked_on: tuple[Library, ArticleId], mishap: Callable[[Path], object]
) -> None:
    library, article = worked_on
    mishap(library.path)
    library.put_back()
    decide(library, article, "c1", "confirmed")
    library.close()
    assert verdicts(library.path) == {"c0": "wrong", "c1": "confirmed", "c2": None}


def test_a_library_that_comes_back_goes_on(worked_on: tuple[Library, ArticleId]) -> None:
    library, article = worked_on
    moved = rename_folder(library.path)
    with pytest.raises(LostLibraryError):
        library.catch_up()
    moved.parent.rename(library.path.parent)
    library.catch_up()
    decide(library, article, "c1", "confirmed")
    library.close()
    assert library.kept_aside is None
    assert verdicts(library.path)["c1"] == "confirmed"


def test_a_program_that_ends_says_that_its_library_was_replaced(
    tmp_path: Path, fill: Callable[[Library], ArticleId]
) -> None:
    def run() -> None:
        with Library(tmp_path / "library.factcheck") as library:
            fill(library)
            replace(library.path)

    with pytest.raises(LibraryError, match="is kept as"):
        run()


def test_other_programs_steps_checkpoints_and_a_restore_are_no_loss(
    worked_on: tuple[Library, ArticleId], tmp_path: Path
) -> None:
    library, article = worked_on
    copy = tmp_path / "copy.factcheck"
    library.backup(copy)
    for turn in range(3):
        with Library(library.path) as other:
            decide(other, article, f"c{turn}", "confirmed")
        checkpoint(library.path)
        library.catch_up()
    with Library(library.path) as other:
        other.restore(copy)
    library.catch_up()
    decide(library, article, "c1", "wrong")
    assert library.fate is None
    library.close()
    assert verdicts(library.path)["c1"] == "wrong"
