"""What a library notes of its shared desks is found by indexes, however much there is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from factcheck.library import Library
from factcheck.library.sharing import LAST_NUMBER


def test_a_desks_last_step_on_each_case_is_found_by_one_leap_in_an_index(tmp_path: Path) -> None:
    path = tmp_path / "library.factcheck"
    Library(path, actor="Ada").close()
    query = f"SELECT {LAST_NUMBER.format(desk='i.desk')} FROM shared_cases AS s JOIN identity AS i"
    with closing(sqlite3.connect(path)) as connection:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}")]
    assert "SEARCH e USING INDEX events_number (desk=? AND <expr>=?)" in plan
