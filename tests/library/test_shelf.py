"""What the shelf has counted is kept, and is what counting anew gives."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path

from factcheck.desk import Desk
from factcheck.library import Library
from factcheck.models import Article, ArticleId, Claim, ClaimId, EventKind, Source, SourceId, SourceKind


def kept(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT article FROM shelf_counts")]


def test_counts_are_kept_until_the_next_step_on_the_article(library: Library, article: ArticleId) -> None:
    assert kept(library.path) == []
    (before,) = library.read.shelf_rows()
    assert kept(library.path) == [article]
    assert library.read.shelf_rows() == [before]
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c0"), verdict="confirmed")
    assert kept(library.path) == []
    (after,) = library.read.shelf_rows()
    assert (before.progress.checked, after.progress.checked) == (0, 1)
    assert after.article.changed > before.article.changed
    library.undo(article)
    assert library.read.shelf_rows()[0].progress == before.progress


def test_a_step_of_the_whole_library_drops_every_count(library: Library, article: ArticleId) -> None:
    library.read.shelf_rows()
    assert kept(library.path) == [article]
    with library.operation(EventKind.SOURCE_CHANGED, None) as operation:
        operation.insert(Source(SourceId("s1"), SourceKind.BOOK, title="The log"))
    assert kept(library.path) == []


def test_nothing_is_kept_while_another_program_writes(library: Library, article: ArticleId) -> None:
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        (row,) = library.read.shelf_rows()
        assert row.progress.total == 3
        other.execute("ROLLBACK")
    assert kept(library.path) == []


def test_what_was_counted_before_another_programs_step_is_not_kept(
    library: Library, article: ArticleId
) -> None:
    from factcheck.library.read import shelf

    with Desk(library.path, actor="Grace") as other, closing(sqlite3.connect(library.path)) as reading:
        counted = shelf.counts(reading)
        reading.rollback()
        other.verdicts.set(ClaimId("c1"), "wrong")
        shelf.keep(reading, counted)
        assert kept(library.path) == []
        assert library.read.shelf_rows()[0].progress.problems == 1


def test_removing_for_good_takes_the_counts_along(
    library: Library, article: ArticleId, fill: Callable[[Library], ArticleId]
) -> None:
    library.read.shelf_rows()
    library.remove_for_good(article)
    assert library.read.shelf_rows() == []
    assert kept(library.path) == []


def test_the_first_articles_are_those_of_the_whole_shelf_whatever_is_kept(
    tmp_path: Path, fill: Callable[[Library], ArticleId]
) -> None:
    minutes = count()
    with Library(tmp_path / "l", clock=lambda: f"2026-05-04T10:{next(minutes):02d}:00.000Z") as library:
        article = fill(library)
        others = [ArticleId(f"x{number}") for number in range(4)]
        for number, other in enumerate(others):
            with library.operation(EventKind.ARTICLE_ADDED, other) as operation:
                operation.insert(Article(other, f"Pier {number}", scale="editorial"))
        library.read.shelf_rows()
        for other in (others[2], article, others[0]):  # the counts of two of five stay kept
            with library.operation(EventKind.TITLE_CHANGED, other) as operation:
                operation.update(Article, other, title=f"Quay of {other}")
        first = library.read.shelf_rows(most=3)
        assert [row.article.id for row in first] == [others[0], article, others[2]]
        assert first == library.read.shelf_rows()[:3]
        assert library.read.shelf_rows(most=9) == library.read.shelf_rows()
        with library.operation(EventKind.ARTICLE_REMOVED, None) as operation:
            operation.update(Article, article, removed=operation.now)
        assert [row.article.id for row in library.read.shelf_rows(most=2)] == [others[0], others[2]]
        assert [row.article.id for row in library.read.shelf_rows(removed=True, most=2)] == [article]
