"""What is removed for good is gone: every byte of the data folder is looked through for its words."""

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from factcheck import readers
from factcheck.desk import Desk
from factcheck.errors import LibraryError
from factcheck.evidence.captures.copies import Copy
from factcheck.models import ArticleId, CallOutcome, Readable, Source, SourceId, SourceKind, WorkState
from tests.stories import SHORT

WORD = "zqxvbird"
"""Stands in everything that belongs to the article alone; an index keeps words without their beginnings."""
TRACE = WORD[1:].encode()
STORY = f"The {WORD} flew in 1931\n\nIt laid 412 {WORD} eggs. Nobody saw it land in {WORD} bay.\n"
EARLIER = f"The {WORD} flew in 1930\n\nIt laid 400 {WORD} eggs.\n"


def traces(folder: Path) -> list[str]:
    """Return the files under a folder, and the kept files in its libraries, that hold the word."""
    found = []
    for path in (path for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        if TRACE in data.lower():
            found.append(path.name)
        if data.startswith(b"SQLite format 3\0"):
            found += [f"{path.name}: {name}" for name in unpacked(path)]
    return found


def unpacked(library: Path) -> Iterator[str]:
    """Name the tables of a library with a compressed value that holds the word."""
    with closing(sqlite3.connect(library)) as connection:
        for (table,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
            for row in connection.execute(f'SELECT * FROM "{table}"'):
                for value in row:
                    if isinstance(value, bytes) and TRACE in inflated(value):
                        yield table


def inflated(value: bytes) -> bytes:
    try:
        return zlib.decompress(value).lower()
    except zlib.error:
        return value.lower()


def source(name: str, note: str = "") -> Source:
    return Source(SourceId(""), SourceKind.DOCUMENT, title=f"{name} of the {WORD}", note=note)


def copy(words: str) -> Copy:
    data = f"<p>{words}</p>".encode()
    return Copy(data, "2026-11-24T09:00:00Z", "text/html", Readable(words), title=words, name=f"{words}.html")


@pytest.fixture
def worked_on(desk: Desk) -> tuple[ArticleId, ArticleId]:
    """Return an article that was worked on in every way, and another that shared some of its sources."""
    article = desk.articles.add(readers.read(EARLIER.encode(), f"{WORD}.txt"), checker=f"Ada {WORD}")
    desk.drafts.revise(article, readers.read(STORY.encode(), f"{WORD}-2.txt"))
    other = desk.articles.add(readers.read(SHORT.encode(), "other.txt"))
    case = desk.articles.open(article)
    first, second = case.claims[0].id, case.claims[1].id
    foreign = desk.articles.open(other).claims[0].id
    desk.verdicts.note(first, f"ask the {WORD} keeper")
    desk.verdicts.correct(first, f"The {WORD} flew in 1932.")
    desk.verdicts.set(first, "wrong")
    desk.verdicts.set_work_state(second, WorkState.WAITING, f"{WORD} warden")
    desk.claims.set_aside(case.draft.id, 0, 3)
    evidence = desk.sources.attach(first, source("Diary"))
    desk.sources.update_evidence(evidence, passage=f"a {WORD}", note=f"{WORD}?", locator=f"p. {WORD}")
    kept = desk.sources.source_of(evidence).id
    desk.captures.remove(desk.captures.keep(kept, copy(f"{WORD} page"), article), article)
    desk.captures.keep(kept, copy(f"another {WORD} page"), article)
    desk.sources.detach(desk.sources.attach(first, source("Detached letter", note=f"{WORD} seal")))
    lent = desk.sources.attach(first, source("Lent book"))
    borrowed = desk.sources.attach(foreign, desk.sources.source_of(lent))
    book = desk.sources.source_of(lent).id
    desk.captures.remove(desk.captures.keep(book, copy(f"{WORD} scan"), other), other)
    desk.sources.detach(borrowed)
    desk.verdicts.set(foreign, "confirmed")
    desk.claims.delete(second)
    desk.history.undo(article)
    desk.history.seal()
    return article, other


def test_no_word_of_a_removed_article_is_left_anywhere(
    desk: Desk, worked_on: tuple[ArticleId, ArticleId], tmp_path: Path
) -> None:
    article, other = worked_on
    desk.safe.daily_backup()
    assert {name.partition(":")[0] for name in traces(tmp_path)} > {"library.factcheck-wal"}
    desk.articles.remove_for_good(article, with_backups=True)
    assert traces(tmp_path) == []
    assert [row.article.id for row in desk.articles.rows()] == [other]
    assert desk.articles.open(other).claims[0].claim.verdict == "confirmed"
    assert desk.safe.doctor() == []
    desk.close()
    assert traces(tmp_path) == []


def test_another_window_that_is_open_keeps_no_word_back(
    desk: Desk, worked_on: tuple[ArticleId, ArticleId], tmp_path: Path
) -> None:
    article, other = worked_on
    with Desk(desk.path) as elsewhere:
        elsewhere.articles.open(article)
        desk.articles.remove_for_good(article)
        elsewhere.catch_up()
        assert [row.article.id for row in elsewhere.articles.rows()] == [other]
        assert traces(tmp_path) == []


def test_a_program_that_reads_on_is_named_until_it_ends(
    desk: Desk, worked_on: tuple[ArticleId, ArticleId], tmp_path: Path
) -> None:
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as reading:
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM drafts").fetchone()
        with pytest.raises(
            LibraryError, match="once every other program that has the library open is closed"
        ):
            desk.articles.remove_for_good(worked_on[0])
    assert [row.article.id for row in desk.articles.rows()] == [worked_on[1]]
    desk.close()
    assert traces(tmp_path) == []


def test_a_person_whom_another_article_called_stays_with_that_call(desk: Desk) -> None:
    article = desk.articles.add(readers.read(STORY.encode(), "a.txt"))
    other = desk.articles.add(readers.read(SHORT.encode(), "other.txt"))
    keeper = Source(SourceId(""), SourceKind.PERSON, title="The keeper of the aviary")
    claim, foreign = (desk.articles.open(each).claims[0].id for each in (article, other))
    person = desk.sources.source_of(desk.sources.attach(claim, keeper)).id
    desk.register.note_call(person, CallOutcome.CONFIRMED, f"the {WORD} is real", claim=claim)
    kept = desk.register.note_call(person, CallOutcome.DISPUTED, "no such bridge", claim=foreign)
    desk.articles.remove_for_good(article)
    assert [call.id for call in desk.register.calls(person)] == [kept]


def test_what_another_article_once_rested_on_stays_in_its_own_record(desk: Desk) -> None:
    removed, other = (desk.articles.add(readers.read(text.encode(), "a.txt")) for text in (STORY, SHORT))
    claims = [desk.articles.open(article).claims[0].id for article in (removed, other)]
    desk.sources.attach(claims[0], source("Notebook"))
    desk.sources.detach(desk.sources.attach(claims[1], source("Notebook")))
    desk.articles.remove_for_good(removed)
    with closing(sqlite3.connect(desk.path)) as connection:
        query = "SELECT claim FROM event_rows WHERE \"table\" = 'evidence'"
        assert [row[0] for row in connection.execute(query)] == [claims[1]] * 2


def test_a_source_that_rests_on_the_article_by_a_merger_alone_goes_too(desk: Desk, tmp_path: Path) -> None:
    article = desk.articles.add(readers.read(STORY.encode(), "a.txt"))
    claim = desk.articles.open(article).claims[0].id
    first = desk.sources.source_of(desk.sources.attach(claim, source("Diary"))).id
    listed = desk.register.add(source("Notebook"))
    desk.register.merge(listed, [first])
    desk.articles.remove_for_good(article)
    assert desk.register.rows() == []
    assert traces(tmp_path) == []


def test_no_word_of_calls_lookups_rechecks_and_mergers_is_left(desk: Desk, tmp_path: Path) -> None:
    article = desk.articles.add(readers.read(STORY.encode(), "a.txt"))
    other = desk.articles.add(readers.read(SHORT.encode(), "other.txt"))
    claim = desk.articles.open(article).claims[0].id
    keeper = Source(
        SourceId(""), SourceKind.PERSON, title=f"The {WORD} keeper", contact=f"{WORD}@aviary.example"
    )
    person = desk.sources.source_of(desk.sources.attach(claim, keeper)).id
    desk.register.note_call(person, CallOutcome.CONFIRMED, f"the {WORD} is real", claim=claim)
    desk.lookups.take_off(desk.lookups.note(claim, f"{WORD} index", f"{WORD} AND 1931", f"one {WORD}"))
    desk.lookups.note(claim, f"{WORD} catalogue")
    one, two = (
        desk.sources.source_of(desk.sources.attach(claim, source(name))).id for name in ("Diary", "Log")
    )
    desk.captures.keep(one, replace(copy(f"{WORD} page"), address=f"http://{WORD}.invalid/"), article)
    desk.sources.update(replace(desk.register.one(one), address=f"http://{WORD}.invalid/"), article)
    desk.captures.recheck(one, article)
    desk.captures.keep(two, copy(f"{WORD} log page"))
    desk.register.merge(one, [two])
    desk.history.undo(None)
    desk.history.redo(None)
    desk.articles.hold(article, f"the {WORD} case")
    desk.articles.hold(article, "")
    desk.articles.remove(article)
    desk.articles.put_back(article)
    desk.articles.remove_for_good(article)
    assert traces(tmp_path) == []
    assert [row.article.id for row in desk.articles.rows()] == [other]
    assert desk.safe.doctor() == []
