"""A library that was damaged and saved stays a member of its shared desk, under a desk id of its own."""

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from factcheck import readers
from factcheck.desk.safekeeping import put_backup_in_place, save_what_can_be_read
from factcheck.library.salvage import LEFT, SAVED
from factcheck.models import ArticleId, MemberRole
from tests.exchange.desks import TEXT, Place, act, check
from tests.library.test_damage import spoil_page

LOCAL = ("shared_desks", "shared_cases", "carried", "shared_names", "case_keys", "waiting")


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Place, Place, ArticleId]]:
    """Open two desks on one shared desk, on which they have the same encrypted case."""
    with ExitStack() as stack:
        ada, bea = (Place(tmp_path / f"{name}.factcheck", name) for name in ("Ada", "Bea"))
        stack.callback(ada.close)
        stack.callback(bea.close)
        ada.desk.sharing.create_in_folder(tmp_path / "shared", "Harbour")
        article = ada.desk.articles.add(readers.read(TEXT.encode(), "weir.txt"))
        text, code = ada.desk.sharing.invite(ada.desk.sharing.find(), "Bea", MemberRole.CHECKER)
        bea.desk.sharing.join(text, code, tmp_path / "shared")
        ada.desk.sharing.share(article, ada.desk.sharing.find(), encrypted=True)
        ada.desk.sharing.sync()
        bea.desk.sharing.sync()
        yield ada, bea, article


def rows(path: Path, table: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return sorted(connection.execute(f"SELECT * FROM {table}"), key=repr)


def series(place: Place) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(place.desk.path)) as connection:
        return sorted(connection.execute("SELECT desk, number, sealed FROM events WHERE article IS NOT NULL"))


def salvaged(place: Place, *spoilt: str) -> Place:
    """Damage the tables of a desk's library, save what can be read, and open that in its place."""
    path = place.desk.path
    place.close()
    for table in spoilt:
        spoil_leaf(path, table)
    saved = path.with_name("saved.factcheck")
    save_what_can_be_read(path, saved)
    put_backup_in_place(path, saved)
    return Place(path, place.desk.actor)


def spoil_leaf(path: Path, table: str) -> None:
    """Damage the last page of a table, which holds its latest rows."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        query = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path DESC LIMIT 1"
        (page,) = connection.execute(query, (table,)).fetchone()
    spoil_page(path, page)


def test_what_a_library_keeps_of_its_shared_desks_is_saved(
    pair: tuple[Place, Place, ArticleId],
) -> None:
    _ada, bea, article = pair
    bea.desk.verdicts.set(bea.desk.articles.open(article).claims[0].id, "wrong")
    before = {table: rows(bea.desk.path, table) for table in LOCAL}
    assert all(before[table] for table in ("shared_desks", "shared_cases", "carried", "case_keys"))
    after = salvaged(bea)
    try:
        assert {table: rows(after.desk.path, table) for table in LOCAL} == before
    finally:
        after.close()


@pytest.mark.parametrize("spoilt", [(), ("events",), ("event_rows",), ("identity",)])
def test_a_saved_library_goes_on_as_a_member_and_never_under_the_numbers_of_the_damaged_one(
    pair: tuple[Place, Place, ArticleId], spoilt: tuple[str, ...]
) -> None:
    ada, bea, article = pair
    before = bea.desk.desk_id
    for which in range(3):
        act(bea, article, "note", which, which)
    bea.desk.sharing.sync()
    act(bea, article, "note", 0, 4)  # has not gone anywhere yet
    after = salvaged(bea, *spoilt)
    try:
        assert after.desk.desk_id != before
        act(after, article, "verdict", 1, 1)
        for place in (after, ada, after):
            assert place.desk.sharing.sync().refused == ()
        assert series(ada) == series(after)
        if not spoilt:
            check([ada, after], article)
        claims = [placed.claim for placed in ada.desk.articles.open(article).claims]
        assert claims[1].verdict == "wrong"
        if not spoilt:
            assert claims[0].note == "Note 4 of Bea"
        assert {member.name for member in after.desk.sharing.statuses()[0].members} >= {"Ada", "Bea"}
    finally:
        after.close()


def test_a_step_that_waits_for_others_is_saved_where_it_is_whole(
    pair: tuple[Place, Place, ArticleId], tmp_path: Path
) -> None:
    ada, bea, article = pair
    known = bea.exchange.numbers(article)
    for which in range(3):
        act(ada, article, "note", which, which)
    *_, second, third = ada.exchange.given(article, known)
    bea.exchange.taken_in([second, third])
    assert len(rows(bea.desk.path, "waiting")) == 2
    bea.close()
    with closing(sqlite3.connect(bea.desk.path)) as connection:
        connection.execute(
            "UPDATE waiting SET bundle = CAST(replace(CAST(bundle AS TEXT), 'Note 2', 'Note 3') AS BLOB)"
        )
        connection.commit()
    result = save_what_can_be_read(bea.desk.path, tmp_path / "saved.factcheck")
    assert [row[2] for row in rows(tmp_path / "saved.factcheck", "waiting")] == [second.number]
    assert result.dropped == 1
    assert "desk id was not taken along" in " ".join(map(str, result.told()))


def test_what_was_removed_for_good_does_not_come_back_where_the_list_of_it_is_damaged(
    pair: tuple[Place, Place, ArticleId],
) -> None:
    _ada, bea, article = pair
    bea.desk.articles.remove(article)
    bea.desk.articles.remove_for_good(article)
    removed = rows(bea.desk.path, "stones")
    after = salvaged(bea, "stones")
    try:
        after.desk.sharing.sync()
        assert rows(after.desk.path, "articles") == []
        assert set(removed) <= set(rows(after.desk.path, "stones"))
    finally:
        after.close()


def test_every_table_of_a_library_is_saved_or_left_out_for_a_reason(tmp_path: Path) -> None:
    Place(tmp_path / "a.factcheck", "Ada").close()
    with closing(sqlite3.connect(tmp_path / "a.factcheck")) as connection:
        tables = {
            row[0]
            for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if "_search" not in row[0] and not row[0].startswith(("sqlite_", "_sqlite"))
        }
    assert tables == {*SAVED, *LEFT}
