"""The record: sealed steps stay, numbers have no gaps, an altered byte is found, replay is equal."""

import itertools
import random
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import UndoError
from factcheck.library import Library
from factcheck.library.record.events import uuid7
from factcheck.models import (
    Article,
    ArticleId,
    Claim,
    ClaimDetail,
    ClaimId,
    DetailId,
    DetailKind,
    Event,
    EventKind,
)
from tests.library.test_history import Clock
from tests.library.test_history_properties import STEPS, carry_out_one, temporary

Fill = Callable[[Library], ArticleId]
TURNS = st.lists(st.sampled_from(["undo", "redo", "type", "seal"]), max_size=8)


def turn(library: Library, what: str, number: int) -> None:
    """Undo, redo, type or seal, where that is possible now."""
    if what == "undo" and library.can_undo(ArticleId("bridge")):
        library.undo(ArticleId("bridge"))
    elif what == "redo" and library.can_redo(ArticleId("bridge")):
        library.redo(ArticleId("bridge"))
    elif what == "type" and library.read.claims(ArticleId("bridge")):
        claim = library.read.claims(ArticleId("bridge"))[0].id
        with library.operation(
            EventKind.NOTE_WRITTEN, ArticleId("bridge"), typing=f"note:{claim}"
        ) as operation:
            operation.update(Claim, claim, note="n" * number)
    elif what == "seal":
        library.seal()


def sealed(library: Library) -> dict[str, Event]:
    return {event.id: event for event in library.read.events(None, 1000) if event.sealed}


@settings(max_examples=60, deadline=None)
@given(STEPS, TURNS)
def test_sealed_events_never_change_and_numbers_have_no_gaps(
    fill: Fill, steps: list[list[tuple[str, int, int]]], turns: list[str]
) -> None:
    with temporary(fill) as library:
        known = sealed(library)
        for number, (step, what) in enumerate(itertools.zip_longest(steps, turns)):
            if step is not None:
                carry_out_one(library, number, step)
            if what is not None:
                turn(library, what, number)
            now = sealed(library)
            assert known.items() <= now.items()
            known = now
            numbers = [event.number for event in reversed(library.read.events(ArticleId("bridge"), 1000))]
            assert numbers == list(range(1, len(numbers) + 1))
            assert sum(not event.sealed for event in library.read.events(None, 1000)) <= 1
        assert library.read.broken_steps() == []


@pytest.mark.parametrize("seed", range(40))
def test_one_altered_character_in_any_event_is_found(library: Library, article: ArticleId, seed: int) -> None:
    for verdict in ("wrong", "confirmed"):
        with library.operation(EventKind.VERDICT_SET, article) as operation:
            operation.update(Claim, ClaimId("c1"), verdict=verdict)
    library.undo(article)
    library.redo(article)
    library.close()
    with closing(sqlite3.connect(library.path)) as connection, connection:
        alter(connection, random.Random(seed))
    with Library(library.path) as again:
        assert again.read.broken_steps() != []
        assert again.doctor() != []


def alter(connection: sqlite3.Connection, chance: random.Random) -> None:
    """Change one character, or one number, somewhere in the record."""
    connection.execute("PRAGMA foreign_keys = OFF")
    table = chance.choice(["events", "event_rows"])
    keys = connection.execute(f"SELECT * FROM {table}")
    columns = [column[0] for column in keys.description]
    rows = keys.fetchall()
    row = dict(zip(columns, chance.choice(rows), strict=True))
    changeable = [name for name in columns if row[name] not in (None, "") and name not in ("seq", "typing")]
    column = chance.choice(changeable)
    value = row[column]
    if isinstance(value, int):
        new: object = value + 1
    else:
        at = chance.randrange(len(value))
        new = value[:at] + chr(ord(value[at]) ^ 1) + value[at + 1 :]
    # Swapped through a free place, so that no constraint stands in the way of the damage.
    where = " AND ".join(f'"{name}" IS ?' for name in columns)
    connection.execute(f'UPDATE OR REPLACE {table} SET "{column}" = ? WHERE {where}', (new, *row.values()))


def test_the_same_actions_give_the_same_file(tmp_path: Path) -> None:
    assert replayed(tmp_path / "one") == replayed(tmp_path / "two")


def replayed(path: Path) -> bytes:
    """Work on a library with a fixed clock and a fixed source of ids, and return its bytes."""
    chance, clock = random.Random(7), Clock()

    def ids() -> str:
        return str(UUID(int=chance.getrandbits(128), version=4))

    def now() -> str:
        clock.pass_seconds(1)
        return clock()

    with Library(path, actor="Ada", clock=now, ids=ids) as library:
        with library.operation(EventKind.ARTICLE_ADDED, ArticleId(library.new_id())) as operation:
            article, claim = ArticleId(operation.new_id()), ClaimId(operation.new_id())
            operation.keep_file(b"text", "text/plain")
            operation.insert(Article(article, "The bridge", created=operation.now))
            operation.insert(Claim(claim, article))
        for note in ("a", "ab"):
            with library.operation(EventKind.NOTE_WRITTEN, article, typing="note") as operation:
                operation.update(Claim, claim, note=note)
        library.undo(article)
        library.redo(article)
    return path.read_bytes()


def test_what_a_crash_left_open_is_sealed_at_the_next_start(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.NOTE_WRITTEN, article, typing="note:c0") as operation:
        operation.update(Claim, ClaimId("c0"), note="a")
    assert library.read.events(article)[0].sealed == ""
    with Library(library.path) as again:  # as after a crash: the first was never closed
        assert again.read.events(article)[0].sealed
        with again.operation(EventKind.NOTE_WRITTEN, article, typing="note:c0") as operation:
            operation.update(Claim, ClaimId("c0"), note="ab")
        assert [event.number for event in again.read.events(article)] == [3, 2, 1]
        assert again.undo(article).kind is EventKind.NOTE_WRITTEN
        assert again.read.one(Claim, ClaimId("c0")).note == "a"
        assert again.read.broken_steps() == []


def test_another_step_closes_the_one_that_is_typed(library: Library, article: ArticleId) -> None:
    def write(note: str) -> None:
        with library.operation(EventKind.NOTE_WRITTEN, article, typing="note:c0") as operation:
            operation.update(Claim, ClaimId("c0"), note=note)

    write("a")
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c1"), verdict="wrong")
    write("ab")
    assert len(library.read.events(article)) == 4


def test_ticks_are_found_on_their_claim(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.CLAIM_RESIZED, article) as operation:
        operation.insert(ClaimDetail(DetailId("t"), ClaimId("c2"), DetailKind.NUMBER, 0, 1, "1"))
    with library.operation(EventKind.DETAIL_TICKED, article) as operation:
        operation.update(ClaimDetail, DetailId("t"), ticked=True)
    assert [step.claim for step in library.read.steps(article, 2)] == ["c2", "c2"]
    assert library.read.steps_on_claim(ClaimId("c2"))[0].kind is EventKind.DETAIL_TICKED


def test_a_restored_library_goes_on_as_a_new_desk(
    library: Library, article: ArticleId, tmp_path: Path
) -> None:
    copy, desk = tmp_path / "copy.factcheck", library.desk
    library.backup(copy)
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c1"), verdict="wrong")
    library.restore(copy)
    assert library.desk != desk
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c1"), verdict="confirmed")
    event = library.read.events(article)[0]
    assert (event.number, event.seen) == (1, {desk: 1})
    assert library.read.broken_steps() == []
    library.undo(article)
    with pytest.raises(UndoError, match="nothing to undo"):
        library.undo(article)


def test_what_was_missed_is_told_in_order_before_ones_own(library: Library, article: ArticleId) -> None:
    told: list[tuple[frozenset[str], bool]] = []
    library.on_change.append(lambda changes: told.append((changes.claims, changes.elsewhere)))
    with Library(library.path) as second:
        for note in ("a", "b"):
            with second.operation(EventKind.NOTE_WRITTEN, article, typing="note:c0") as operation:
                operation.update(Claim, ClaimId("c0"), note=note)
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c1"), verdict="wrong")
    library.catch_up()
    c0, c1 = frozenset({"c0"}), frozenset({"c1"})
    assert told == [(c0, True), (c0, True), (c1, False)]


def test_who_has_missed_too_much_reads_everything_anew(library: Library, article: ArticleId) -> None:
    told: list[bool] = []
    library.on_change.append(lambda changes: told.append(changes.everything))
    with Library(library.path) as second:
        for number in range(600):
            with second.operation(EventKind.NOTE_WRITTEN, article) as operation:
                operation.update(Claim, ClaimId("c0"), note=str(number))
    library.catch_up()
    assert told == [True]


@given(st.datetimes(datetime(2001, 1, 1), datetime(2100, 1, 1)), st.uuids(), st.uuids())
def test_ids_of_events_are_uuids_of_version_7_in_the_order_of_time(
    at: datetime, one: UUID, two: UUID
) -> None:
    first = at.replace(tzinfo=UTC)
    stamps = [
        moment.isoformat(timespec="milliseconds") for moment in (first, first + timedelta(milliseconds=1))
    ]
    ids = [uuid7(stamp, str(random_)) for stamp, random_ in zip(stamps, (one, two), strict=True)]
    assert ids == sorted(ids)
    for stamp, id in zip(stamps, ids, strict=True):
        assert (UUID(id).version, UUID(id).variant) == (7, "specified in RFC 4122")
        assert UUID(id).int >> 80 == round(datetime.fromisoformat(stamp).timestamp() * 1000)


def test_removing_for_good_leaves_a_stone_and_whole_chains(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.TITLE_CHANGED, None) as operation:
        operation.update(Article, article, title="Zebrafinch bridge")
    library.remove_for_good(article)
    (stone,) = library.read.stones()
    assert (stone.article, stone.actor, stone.events, len(stone.emptied)) == (article, "Ada", 1, 1)
    assert library.read.broken_steps() == []
    assert library.can_undo(None) is None  # the rows of the change of title are gone
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        library.backup(copy)
        assert b"ebrafinch" not in copy.read_bytes()
