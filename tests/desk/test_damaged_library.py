"""Whatever damage a library has, every door of the desk answers, or says so in a sentence."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from factcheck import readers
from factcheck.desk import Desk
from factcheck.errors import UserError
from factcheck.models import ArticleId, ShelfPart, Source, SourceId, SourceKind
from factcheck.reports import ReportOptions
from tests.library.test_damage import TRIED, damaged
from tests.stories import SHORT, WIRE

Door = Callable[[Desk, ArticleId], object]


def _write_a_report(desk: Desk, article: ArticleId) -> None:
    for ending in (".html", ".json", ".md"):
        desk.reports.save(article, desk.path.with_suffix(ending), ReportOptions(record=True))


def _take_everything_out(desk: Desk, article: ArticleId) -> None:
    case = desk.articles.open(article)
    desk.articles.original(case.draft)
    for source in case.sources:
        for capture in desk.captures.of(source):
            desk.captures.data(capture)
            desk.captures.readable(capture)


def _work(desk: Desk, article: ArticleId) -> None:
    case = desk.articles.open(article)
    desk.verdicts.set(case.claims[1].id, "confirmed")
    desk.verdicts.note(case.claims[1].id, "by phone")
    desk.sources.attach(case.claims[2].id, Source(SourceId(""), SourceKind.BOOK, title="Ledger"))
    desk.history.seal()


DOORS: tuple[Door, ...] = (
    lambda desk, _: desk.articles.rows(),
    lambda desk, _: desk.articles.rows(ShelfPart("tunnel")),
    lambda desk, article: desk.articles.open(article),
    lambda desk, article: desk.history.steps(article),
    lambda desk, article: desk.history.broken(article),
    lambda desk, article: desk.history.next_undo(article),
    lambda desk, article: desk.history.next_redo(article),
    lambda desk, _: desk.searching.find("tunnel minister"),
    lambda desk, _: desk.sources.all(),
    lambda desk, article: desk.articles.leaving(article),
    lambda desk, _: desk.retention.due(),
    lambda desk, _: desk.retention.removed(),
    _take_everything_out,
    _write_a_report,
    lambda desk, article: desk.drafts.revise(article, readers.read(SHORT.encode(), "newer.txt")),
    _work,
    lambda desk, article: desk.history.undo(article),
    lambda desk, article: desk.history.redo(article),
    lambda desk, _: desk.catch_up(),
    lambda desk, _: desk.safe.daily_backup(),
    lambda desk, _: desk.safe.doctor(),
    lambda desk, _: desk.safe.examine(),
    lambda desk, article: desk.articles.remove_for_good(article),
)


@pytest.fixture
def whole(tmp_path: Path) -> tuple[Path, ArticleId]:
    path = tmp_path / "whole.factcheck"
    with Desk(path, actor="Ada") as desk:
        article = desk.articles.add(readers.read(WIRE.encode(), "tunnel.txt"))
        _work(desk, article)
    return path, article


def test_damage_reaches_nobody_but_in_a_sentence(whole: tuple[Path, ArticleId], tmp_path: Path) -> None:
    path, article = whole
    data, chance = path.read_bytes(), random.Random(9)
    for number in range(TRIED // 2):
        folder = tmp_path / str(number)
        folder.mkdir()
        spoiled = folder / "library.factcheck"
        spoiled.write_bytes(damaged(data, chance))
        with suppress(UserError), Desk(spoiled) as desk:
            for door in DOORS:
                with suppress(UserError):
                    door(desk, article)


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE drafts SET text = CAST(x'ff80' AS TEXT)",
        "UPDATE claims SET note = CAST(x'c328' AS TEXT)",
        "UPDATE files SET packed = x'0102'",
        "UPDATE files SET packed = substr(packed, 1, 20)",
        "UPDATE event_rows SET after = '{'",
        "UPDATE event_rows SET after = '[]'",
        "UPDATE events SET kind = 'no-such-kind'",
        "UPDATE events SET seen = 'x'",
        "UPDATE feed SET changes = 'x'",
        "UPDATE feed SET changes = '{}'",
        'UPDATE drafts SET blocks = \'[{"role": "nobody"}]\'',
        "UPDATE claims SET work_state = 'lost', verdict = 'no-such-verdict'",
        "UPDATE articles SET scale = 'no-such-scale'",
        "UPDATE identity SET desk = ''",
        "DELETE FROM identity",
        "DELETE FROM scales",
        "DELETE FROM drafts",
        "UPDATE placements SET start = 99999999",
        "UPDATE placements SET start = -5",
        "DROP TABLE feed",
        "ALTER TABLE claims DROP COLUMN note",
        "UPDATE events SET version = 0",
        "UPDATE events SET at = 'yesterday'",
        "UPDATE articles SET created = 'yesterday', changed = 'x', deadline = 'soon'",
    ],
)
def test_rows_that_no_release_wrote_reach_nobody_but_in_a_sentence(
    whole: tuple[Path, ArticleId], spoil: str
) -> None:
    path, article = whole
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for (trigger,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute(spoil)
    with suppress(UserError), Desk(path) as desk:
        for door in DOORS:
            with suppress(UserError):
                door(desk, article)
