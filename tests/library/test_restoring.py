"""Restoring never leaves less than there was: on a full disk at every size, and where the library is gone."""

import errno
import hashlib
import os
import stat
from pathlib import Path

import pytest

from factcheck.errors import DamagedLibraryError, LibraryError, MissingLibraryError
from factcheck.library import Library, restoring
from factcheck.library.backup import hash_path, latest
from factcheck.models import ArticleId, Claim, ClaimId, EventKind
from factcheck.paths import backups_path
from tests.disks import filled, full_disk, small_disk
from tests.library.tables import everything

AT = "2026-11-24T09:00:00.000Z"
PAGE = 4096


def spoil(library: Library) -> Path:
    """Close a library and damage it beyond opening; return its newest backup."""
    assert library.daily_backup() is not None
    library.close()
    library.path.write_bytes(b"this is no library" * 3000)
    source = latest(library.path)
    assert source is not None
    return source


def contents(folder: Path) -> dict[str, bytes]:
    """Return what every file under a folder holds."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_full_disk_at_any_write_leaves_the_damaged_library_and_its_backups(
    library: Library, article: ArticleId
) -> None:
    source = spoil(library)
    before = contents(library.path.parent)
    for size in range(0, source.stat().st_size, PAGE):
        with full_disk(size), pytest.raises(LibraryError, match=r"nothing was changed|could not be"):
            restoring.put_in_place(library.path, source, AT)
        assert contents(library.path.parent) == before
    kept = restoring.put_in_place(library.path, source, AT)
    assert kept is not None
    assert kept.read_bytes() == before[library.path.name]
    with Library(library.path) as again:
        assert len(again.read.claims(article)) == 3
        assert again.doctor() == []


def test_a_real_full_disk_leaves_everything_too(tmp_path: Path, fill: object) -> None:
    assert callable(fill)
    with small_disk(tmp_path / "disk", 4000) as disk:
        with Library(disk / "library.factcheck") as library:
            article = fill(library)
        with Library(disk / "library.factcheck") as library:
            source = spoil(library)
        before = contents(disk)
        for left in range(0, source.stat().st_size, 4 * PAGE):
            with filled(disk, left), pytest.raises(LibraryError):
                restoring.put_in_place(library.path, source, AT)
            assert contents(disk) == before
        restoring.put_in_place(library.path, source, AT)
        with Library(library.path) as again:
            assert len(again.read.claims(article)) == 3


def test_an_open_library_stays_as_it_is_where_the_disk_is_full(
    library: Library, article: ArticleId, tmp_path: Path
) -> None:
    source = tmp_path / "copy"
    library.backup(source)
    with library.operation(EventKind.CLAIM_DELETED, article) as operation:
        operation.delete(Claim, ClaimId("c0"))
    later = everything(library.path)
    for size in range(0, source.stat().st_size, 4 * PAGE):
        with full_disk(size), pytest.raises(LibraryError):
            library.restore(source)
        assert everything(library.path) == later
        assert not list(tmp_path.rglob("*unfinished*"))
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c1"), verdict="wrong")
    library.restore(source)
    assert len(library.read.claims(article)) == 3
    assert library.doctor() == []


def test_an_open_library_with_damage_gives_way_to_a_backup(
    library: Library, article: ArticleId, tmp_path: Path
) -> None:
    source = tmp_path / "copy"
    library.backup(source)
    library.close()
    whole = library.path.read_bytes()
    at = whole.index(b"Nobody lives under it.")
    library.path.write_bytes(whole[:at] + b"Everyone lives under it" + whole[at + 23 :])
    with Library(library.path) as damaged:
        damaged.restore(source)
        assert len(damaged.read.claims(article)) == 3
        assert damaged.doctor() == []
    (kept,) = [path for path in tmp_path.glob("*.damaged-*") if not path.name.endswith(("-wal", "-shm"))]
    assert b"Everyone lives under it" in kept.read_bytes()


@pytest.mark.parametrize("left", ["nothing", "an empty file"])
def test_a_missing_library_whose_backups_are_there_is_never_made_anew_in_silence(
    library: Library, article: ArticleId, left: str
) -> None:
    library.daily_backup()
    library.close()
    library.path.unlink()
    if left == "an empty file":
        library.path.touch()
    with pytest.raises(MissingLibraryError, match="a backup of it is there"):
        Library(library.path)
    with Library(library.path, anew=True) as empty:
        assert empty.read.articles(include_removed=True) == []


def test_a_journal_without_its_library_is_not_deleted(
    library: Library, article: ArticleId, tmp_path: Path
) -> None:
    wal = library.path.with_name(f"{library.path.name}-wal")
    journal = wal.read_bytes()
    other = tmp_path / "other.factcheck"
    other.with_name("other.factcheck-wal").write_bytes(journal)
    with pytest.raises(MissingLibraryError, match="moved or renamed"):
        Library(other)
    Library(other, anew=True).close()
    (kept,) = tmp_path.glob("other.factcheck.damaged-*-wal")
    assert kept.read_bytes() == journal


def test_a_backup_with_one_flipped_bit_is_refused_by_its_hash(library: Library, article: ArticleId) -> None:
    made = library.daily_backup()
    assert made is not None
    whole = made.read_bytes()
    made.write_bytes(whole[:-1] + bytes((whole[-1] ^ 1,)))
    with pytest.raises(DamagedLibraryError, match="not as it was written"):
        library.restore(made)
    assert latest(library.path) is None


def test_whoever_else_is_on_the_machine_reads_nothing(tmp_path: Path, fill: object) -> None:
    assert callable(fill)
    before = os.umask(0)
    try:
        with Library(tmp_path / "library.factcheck") as library:
            article = fill(library)
            made = library.daily_backup()
            assert made is not None
            library.backup(tmp_path / "copy")
            modes = {path: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.rglob("*")}
            assert library.read.articles(include_removed=True)[0].id == article
    finally:
        os.umask(before)
    folders = {backups_path(library.path)}
    assert {hash_path(made), tmp_path / "library.factcheck-wal", tmp_path / "copy"} < set(modes)
    assert all(mode == (0o700 if path in folders else 0o600) for path, mode in modes.items()), modes


def test_what_an_ended_run_left_unfinished_is_removed(library: Library, article: ArticleId) -> None:
    library.daily_backup()
    dead, alive = 2**22 + 1, library.path.with_name(f"x.{os.getpid()}.unfinished")
    left = backups_path(library.path) / f"x.factcheck.{dead}.unfinished"
    for path in (left, alive):
        path.write_bytes(b"half a copy")
    library.close()
    Library(library.path).close()
    assert not left.exists()
    assert alive.exists(), "another one may be at work on it"


def test_a_backup_that_its_disk_does_not_give_back_is_refused_with_a_sentence(
    library: Library, article: ArticleId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "copy"
    library.backup(source)

    def fail(*_given: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(hashlib, "file_digest", fail)
    with pytest.raises(LibraryError, match="“copy” cannot be read"):
        library.restore(source)
    assert len(library.read.claims(article)) == 3
