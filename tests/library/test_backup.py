"""Copies that open, restoring, thinning, purging and finding damage."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from factcheck.errors import LibraryError, NotFoundError
from factcheck.library import Library
from factcheck.library.backup import thinned
from factcheck.models import (
    Article,
    ArticleId,
    Capture,
    CaptureId,
    Claim,
    ClaimId,
    Draft,
    DraftId,
    EventKind,
    Evidence,
    EvidenceId,
    Placement,
    PlacementId,
    Readable,
    Source,
    SourceId,
    SourceKind,
    Status,
)
from factcheck.paths import backups_path
from tests.library.tables import everything


def test_a_backup_of_a_library_in_use_opens_and_is_equal(
    library: Library, article: ArticleId, tmp_path: Path
) -> None:
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c0"), verdict="wrong")
    target = tmp_path / "copy.factcheck"
    target.write_bytes(b"an older copy")
    library.backup(target)
    with Library(target) as copy:
        assert everything(copy.path) == everything(library.path)
        assert copy.read.events(article) == library.read.events(article)
        assert copy.doctor() == []
        assert [hit.id for hit in copy.read.search("metres")] == [article, "c1"]
        copy.undo(article)
        assert copy.read.one(Claim, ClaimId("c0")).verdict is None
    assert not list(tmp_path.glob("*unfinished*"))


def test_a_backup_never_replaces_the_library(library: Library, article: ArticleId, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(library.path)
    for target in (library.path, library.path.parent / "." / library.path.name, link):
        with pytest.raises(LibraryError, match="over the library"):
            library.backup(target)
    with pytest.raises(LibraryError, match="no folder"):
        library.backup(tmp_path / "missing" / "copy")
    with pytest.raises(LibraryError, match="is a folder"):
        library.backup(tmp_path)
    assert len(library.read.claims(article)) == 3


def test_restoring_brings_the_backup_and_keeps_the_old_library(
    library: Library, article: ArticleId, tmp_path: Path
) -> None:
    library.backup(tmp_path / "copy")
    saved = everything(library.path)
    with library.operation(EventKind.CLAIM_DELETED, article) as operation:
        operation.delete(Claim, ClaimId("c0"))
    later = everything(library.path)
    library.restore(tmp_path / "copy")
    assert everything(library.path) == saved
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c0"), verdict="wrong")
    (kept,) = backups_path(library.path).glob("*before-restore.factcheck")
    with Library(kept) as old:
        assert everything(old.path) == later


@pytest.mark.parametrize("contents", [None, b"no database at all", b""])
def test_what_is_no_backup_is_not_restored(
    library: Library, article: ArticleId, tmp_path: Path, contents: bytes | None
) -> None:
    source = tmp_path / "copy"
    if contents is not None:
        source.write_bytes(contents)
    before = everything(library.path)
    with pytest.raises(LibraryError):
        library.restore(source)
    with pytest.raises(LibraryError, match="from itself"):
        library.restore(library.path)
    assert everything(library.path) == before


def test_a_damaged_backup_is_not_restored(library: Library, article: ArticleId, tmp_path: Path) -> None:
    source = tmp_path / "copy"
    library.backup(source)
    contents = bytearray(source.read_bytes())
    contents[8192:] = b"\xa5" * (len(contents) - 8192)
    source.write_bytes(contents)
    before = everything(library.path)
    with pytest.raises(LibraryError, match="damaged"):
        library.restore(source)
    assert everything(library.path) == before


def test_thinning_keeps_two_days_seven_days_four_weeks_six_months() -> None:
    now = datetime(2026, 6, 30, 12, 0, tzinfo=UTC)
    times = [now - timedelta(hours=6 * step) for step in range(4 * 400)]
    kept = sorted(thinned(times, now), reverse=True)
    assert kept[:8] == times[:8]
    days = {time.date() for time in kept}
    assert {(now - timedelta(days=age)).date() for age in range(7)} <= days
    weeks = list(dict.fromkeys(tuple(time.isocalendar()[:2]) for time in kept))
    assert weeks[:4] == [(2026, 27), (2026, 26), (2026, 25), (2026, 24)]
    months = {(time.year, time.month) for time in kept}
    assert months == {(2026, month) for month in range(1, 7)}
    assert len(kept) <= 8 + 7 + 4 + 6
    assert thinned(kept, now) == set(kept)


def test_one_backup_a_day_and_strangers_are_left_alone(tmp_path: Path) -> None:
    at = datetime(2026, 1, 1, 8, 0, tzinfo=UTC)
    with Library(tmp_path / "l", clock=lambda: at.strftime("%Y-%m-%dT%H:%M:%SZ")) as library:
        folder = backups_path(library.path)
        folder.mkdir()
        stranger = folder / "my-own-copy.factcheck"
        stranger.write_text("keep me")
        for _ in range(60):
            assert library.daily_backup() is not None
            assert library.daily_backup() is None
            at += timedelta(days=1)
        assert stranger.exists()
        kept = sorted(path.name for path in folder.glob("*-daily.factcheck"))
        assert kept[-7:] == [f"202602{day}T080000Z-daily.factcheck" for day in range(23, 29)] + [
            "20260301T080000Z-daily.factcheck"
        ]
        assert len(kept) == 7 + 2 + 2


def test_removing_for_good_leaves_no_trace_of_the_article_and_all_of_the_others(
    library: Library, article: ArticleId
) -> None:
    with library.operation(EventKind.SOURCE_ATTACHED, article) as operation:
        copy = operation.keep_file(b"a saved page", "text/html")
        operation.insert(Source(SourceId("own"), SourceKind.WEB, title="Zebrafinch annual"))
        operation.keep_readable(copy, Readable("zebrafinch page"))
        operation.insert(Capture(CaptureId("k"), SourceId("own"), "2026-01-01T00:00:00Z", copy))
        operation.insert(Source(SourceId("shared"), SourceKind.WEB, title="Shared"))
        operation.insert(Evidence(EvidenceId("e"), ClaimId("c0"), SourceId("own")))
        operation.insert(Evidence(EvidenceId("f"), ClaimId("c0"), SourceId("shared")))
    with library.operation(EventKind.ARTICLE_ADDED, None) as operation:
        operation.insert(Article(ArticleId("other"), "Other"))
        operation.insert(Claim(ClaimId("o"), ArticleId("other")))
        operation.insert(Evidence(EvidenceId("g"), ClaimId("o"), SourceId("shared")))
    with library.operation(EventKind.ARTICLE_REMOVED, None) as operation:
        operation.update(Article, article, removed="2026-01-02T00:00:00Z")
    library.remove_for_good(article)
    assert [each.id for each in library.read.articles(include_removed=True)] == ["other"]
    assert [each.id for each in library.read.all_sources()] == ["shared"]
    assert library.read.events(article) == []
    kinds = [event.kind for event in library.read.events(None)]
    assert kinds == [EventKind.ARTICLE_REMOVED_FOR_GOOD, EventKind.ARTICLE_REMOVED, EventKind.ARTICLE_ADDED]
    with pytest.raises(NotFoundError):
        library.read.file(copy)
    assert library.doctor() == []
    library.close()
    contents = library.path.read_bytes()
    assert b"412 metres" not in contents
    assert b"ebrafinch" not in contents


def test_the_doctor_names_what_is_wrong(library: Library, article: ArticleId) -> None:
    assert library.doctor() == []
    # As another program would spoil it: SQLite minds foreign keys only where it is asked to.
    with closing(sqlite3.connect(library.path, isolation_level=None)) as connection:
        connection.execute("UPDATE placements SET start = start + 1 WHERE id = 'p1'")
        connection.execute("UPDATE placements SET claim = 'nobody' WHERE id = 'p2'")
        connection.execute("DELETE FROM files")
        connection.execute("INSERT INTO sources_search (rowid, title) VALUES (99, 'ghost')")
    findings = "\n".join(map(str, library.doctor()))
    assert "draft 1 of “The bridge” that do not hold the text they should: 1" in findings
    assert "Rows of placements that refer to something that is not there: 1" in findings
    assert "search index sources_search" in findings
    assert "Files that drafts name and that are not kept: 1" in findings


def test_the_doctor_survives_a_damaged_file(library: Library, article: ArticleId) -> None:
    with closing(sqlite3.connect(library.path)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'claims'").fetchone()[0]
    library.close()
    contents = bytearray(library.path.read_bytes())
    contents[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    library.path.write_bytes(contents)
    with Library(library.path) as damaged:
        assert any("damaged" in str(finding) for finding in damaged.doctor())


def test_an_orphan_may_say_anything_of_its_place(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.DRAFT_TAKEN_IN, article) as operation:
        operation.insert(Draft(DraftId("d2"), article, 2, "New.", ()))
        for claim in ("c0", "c1", "c2"):
            operation.insert(
                Placement(
                    PlacementId(f"q-{claim}"),
                    ClaimId(claim),
                    DraftId("d2"),
                    0,
                    0,
                    "gone",
                    status=Status.ORPHANED,
                )
            )
    case = library.read.case(article)
    assert case.claims == ()
    assert len(case.orphans) == 3
    assert library.doctor() == []
