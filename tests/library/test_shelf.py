"""A part of the shelf is that of the whole one, and what is kept for it is what is found anew."""

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from itertools import count, product
from pathlib import Path

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from factcheck import readers
from factcheck.case.figures import share_checked, shelf_state
from factcheck.desk import Desk
from factcheck.errors import UserError
from factcheck.library import Library
from factcheck.library.read.reader import Reader
from factcheck.library.read.shelf_counts import Counts
from factcheck.models import (
    Article,
    ArticleId,
    Claim,
    ClaimId,
    EventKind,
    Scale,
    ShelfOrder,
    ShelfPart,
    ShelfRow,
    ShelfState,
    Source,
    SourceId,
    SourceKind,
)
from tests.desk.test_record_properties import ACTS, SEQUENCES, filled_desk
from tests.library.kept_shelf import differences


def kept(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT article FROM shelf WHERE share IS NOT NULL")]


def test_counts_are_kept_until_something_changes_that_they_rest_on(
    library: Library, article: ArticleId
) -> None:
    assert kept(library.path) == []
    (before,) = library.read.shelf_rows()
    assert kept(library.path) == [article]
    assert library.read.shelf_rows() == [before]
    with library.operation(EventKind.NOTE_WRITTEN, article) as operation:
        operation.update(Claim, ClaimId("c0"), note="Asked the harbour.")
    assert kept(library.path) == [article]
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c0"), verdict="confirmed")
    assert kept(library.path) == []
    (after,) = library.read.shelf_rows()
    assert (before.progress.checked, after.progress.checked) == (0, 1)
    assert after.article.changed > before.article.changed
    library.undo(article)
    assert library.read.shelf_rows()[0].progress == before.progress


def test_a_step_of_the_whole_library_leaves_the_counts_it_does_not_touch(
    library: Library, article: ArticleId
) -> None:
    library.read.shelf_rows()
    with library.operation(EventKind.SOURCE_CHANGED, None) as operation:
        operation.insert(Source(SourceId("s1"), SourceKind.BOOK, title="The log"))
    with library.operation(EventKind.ARTICLE_REMOVED, None) as operation:
        operation.update(Article, article, removed=operation.now)
    assert kept(library.path) == [article]


def test_a_scale_that_closes_other_verdicts_moves_articles_at_once(
    library: Library, article: ArticleId
) -> None:
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c0"), verdict="confirmed")
    under_way = ShelfPart(state=ShelfState.UNDER_WAY)
    assert [row.article.id for row in library.read.shelf_rows(under_way)] == [article]
    scale = library.read.one(Scale, library.read.one(Article, article).scale)
    opened = tuple(replace(verdict, closes=False) for verdict in scale.verdicts)
    with library.operation(EventKind.SCALE_CHANGED, None) as operation:
        operation.update(Scale, scale.key, verdicts=opened)
    assert library.read.shelf_rows(under_way) == []
    assert differences(library.path) == []


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
    with Desk(library.path, actor="Grace") as other, closing(sqlite3.connect(library.path)) as reading:
        records = Reader(reading, library.path)
        counts = Counts(reading, records)
        counts.figures(records.articles())
        reading.rollback()
        other.verdicts.set(ClaimId("c1"), "wrong")
        counts.keep()
        assert kept(library.path) == []
        assert library.read.shelf_rows()[0].progress.problems == 1


def test_removing_for_good_takes_the_counts_along(
    library: Library, article: ArticleId, fill: Callable[[Library], ArticleId]
) -> None:
    library.read.shelf_rows()
    library.remove_for_good(article)
    assert library.read.shelf_rows() == []
    assert differences(library.path) == []


@pytest.fixture
def five(tmp_path: Path, fill: Callable[[Library], ArticleId]) -> Iterator[Library]:
    """Open a library with five articles, one of them filled, each changed at another time."""
    minutes = count()
    with Library(tmp_path / "l", clock=lambda: f"2026-05-04T10:{next(minutes):02d}:00.000Z") as library:
        fill(library)
        for number in range(4):
            added = ArticleId(f"x{number}")
            with library.operation(EventKind.ARTICLE_ADDED, added) as operation:
                operation.insert(Article(added, f"Pier {number}", scale="editorial"))
        yield library


def test_the_first_articles_are_those_of_the_whole_shelf_whatever_is_kept(five: Library) -> None:
    article = next(row.article.id for row in five.read.shelf_rows() if not row.article.id.startswith("x"))
    for other in (ArticleId("x2"), article, ArticleId("x0")):
        with five.operation(EventKind.TITLE_CHANGED, other) as operation:
            operation.update(Article, other, title=f"Quay of {other}")
    first = five.read.shelf_rows(ShelfPart(most=3))
    assert [row.article.id for row in first] == ["x0", article, "x2"]
    assert first == five.read.shelf_rows()[:3]
    assert five.read.shelf_rows(ShelfPart(most=9)) == five.read.shelf_rows()
    assert five.read.shelf_rows(ShelfPart(after=3)) == five.read.shelf_rows()[3:]
    with five.operation(EventKind.ARTICLE_REMOVED, None) as operation:
        operation.update(Article, article, removed=operation.now)
    assert [row.article.id for row in five.read.shelf_rows(ShelfPart(most=2))] == ["x0", "x2"]
    removed = five.read.shelf_rows(ShelfPart(state=ShelfState.REMOVED))
    assert [row.article.id for row in removed] == [article]


@pytest.mark.parametrize(
    ("title", "search"),
    [
        ("Weiße Brücke", "weisse BRÜCKE"),
        ("The WEIR", "weir"),
        ("Kelvin \u212a", "kelvin k"),
        ("Straße", "strasse"),
        ("100% of it", "0% of"),
        ("a_b", "a_b"),
        ("Stop! Go", "P! G"),
        ("A\tB", "a\tb"),
    ],
)
def test_a_heading_is_found_whatever_its_letters(library: Library, title: str, search: str) -> None:
    with library.operation(EventKind.ARTICLE_ADDED, ArticleId("a")) as operation:
        operation.insert(Article(ArticleId("a"), title, scale="editorial"))
    with library.operation(EventKind.ARTICLE_ADDED, ArticleId("b")) as operation:
        operation.insert(Article(ArticleId("b"), "axb, 1000 of it", scale="editorial"))
    assert [row.article.id for row in library.read.shelf_rows(ShelfPart(search))] == ["a"]


def test_a_title_beyond_those_that_are_looked_at_first_is_found_in_its_place(library: Library) -> None:
    with library.operation(EventKind.ARTICLE_ADDED, None) as operation:
        for number in range(700):
            title = "Brücke" if number in (5, 90, 650) else f"Pier {number}"
            operation.insert(Article(ArticleId(f"x{number:03}"), title, scale="editorial"))
    whole = [row.article.id for row in library.read.shelf_rows() if row.article.title == "Brücke"]
    assert len(whole) == 3
    for most in (1, 2, 3, 4, None):
        found = library.read.shelf_rows(ShelfPart("BRÜCKE", most=most))
        assert [row.article.id for row in found] == whole[:most]
    assert [row.article.id for row in library.read.shelf_rows(ShelfPart("brücke", after=1))] == whole[1:]


def arranged(rows: list[ShelfRow], order: ShelfOrder, state: ShelfState) -> list[ShelfRow]:
    """Arrange a whole shelf, the latest change first, row by row."""
    every = (ShelfState.ALL, ShelfState.REMOVED)
    shown = [row for row in rows if state in every or shelf_state(share_checked(row.progress)) is state]
    if order is ShelfOrder.DEADLINE:
        shown.sort(key=lambda row: (not row.article.deadline, row.article.deadline))
    elif order is ShelfOrder.PROGRESS:
        shown.sort(key=lambda row: share_checked(row.progress))
    return shown


@pytest.mark.parametrize("seed", range(4))
def test_every_part_in_every_order_is_that_of_the_whole_shelf(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    with Desk(tmp_path / "l", actor="Bo") as desk:
        for number in range(9):
            words = chance.choice(["pier", "quay", "mole"])
            text = f"Depot {number}\n\nThe {words} held {number + 3} tonnes. The weir was 14 metres long.\n"
            desk.articles.add(readers.read(text.encode(), f"depot {number}.txt"))
        for _ in range(40):
            change(desk, chance)
            if chance.random() < 0.3:
                look_at_a_part(desk, chance)
        for order, state, search in product(ShelfOrder, ShelfState, ("", "quay", "depot 3", "DEPOT", "no")):
            wanted = ShelfPart(search, order, state)
            base = ShelfState.REMOVED if state is ShelfState.REMOVED else ShelfState.ALL
            whole = arranged(desk.articles.rows(ShelfPart(search, state=base)), order, state)
            assert desk.articles.rows(wanted) == whole
            parts = [desk.articles.rows(replace(wanted, after=after, most=2)) for after in range(0, 10, 2)]
            assert [row for part in parts for row in part] == whole
    assert differences(tmp_path / "l") == []


def change(desk: Desk, chance: random.Random) -> None:
    rows = [*desk.articles.rows(), *desk.articles.rows(ShelfPart(state=ShelfState.REMOVED))]
    article = chance.choice(rows).article
    what = chance.choice(["decide", "decide", "deadline", "remove", "title", "undo", "blind", "scale"])
    with suppress(UserError):
        if what == "decide":
            claim = chance.choice(desk.articles.open(article.id).claims)
            desk.verdicts.decide(claim.id, chance.choice(["confirmed", "wrong", "unconfirmed"]))
        elif what == "deadline":
            desk.articles.set_deadline(article.id, chance.choice(["", "2026-06-01", "2026-05-01T10:00"]))
        elif what == "remove":
            (desk.articles.put_back if article.removed else desk.articles.remove)(article.id)
        elif what == "title":
            desk.articles.rename(article.id, chance.choice(["Quay", "Depot", "Mole"]))
        elif what == "undo":
            desk.history.undo(chance.choice([article.id, None]))
        elif what == "blind":
            desk.second.begin(article.id, chance.choice(["Bo", "Cy"]), blind=True)
        else:
            desk.articles.set_scale(article.id, chance.choice(["editorial", "aap"]))


def look_at_a_part(desk: Desk, chance: random.Random) -> None:
    """Look as the window does, so that what is counted then is kept for the next look."""
    order, state = chance.choice(list(ShelfOrder)), chance.choice(list(ShelfState))
    desk.articles.rows(ShelfPart("", order, state, most=4))


@settings(max_examples=25, deadline=None)
@given(SEQUENCES)
def test_what_is_kept_is_what_is_found_anew_whatever_is_done_and_taken_back(
    sequence: list[tuple[str, int]],
) -> None:
    with filled_desk() as (desk, article):
        for name, seed in sequence:
            with suppress(UserError):
                ACTS[name](desk, article, random.Random(seed))
            assert differences(desk.path) == []
            desk.articles.rows()
        for owner in (article, None) * len(sequence):
            with suppress(UserError):
                desk.history.undo(owner)
            assert differences(desk.path) == []
            desk.articles.rows()
