"""What the filters of a search leave, listed where it is little.

A common word stands in half of a million claims, and to test each of them against a filter that few pass
takes a second. So each filter is asked for its claims first, by an index and only for a few thousand: where
one has no more, these are listed, and the words are looked for among them. Where every filter leaves more,
the latest hits are soon found among all.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing

from msgspec import Struct

from factcheck.library.read.searched import CURRENT, FEW, OF_CLAIM, TOUCHED

_MOST = 3_000
"""Claims that are listed: to index the words of so many anew takes 20 ms."""
_OF = {
    "article": "SELECT seq FROM claims WHERE article = :article",
    "person": "SELECT claims.seq FROM articles JOIN claims ON claims.article = articles.id"
    " WHERE articles.checker = :person"
    " UNION ALL SELECT seq FROM claims WHERE assigned <> '' AND assigned = :person",
    "since": f"SELECT seq FROM claims WHERE {TOUCHED} >= :since",
    "until": f"SELECT seq FROM claims WHERE {TOUCHED} < :until",
    "verdict": "SELECT seq FROM claims WHERE {verdict}",
}
"""The claims that each filter leaves, the most telling filters first."""
_PLACED = f"""
SELECT placements.seq, placements.exact FROM json_each(?) AS few CROSS JOIN claims ON claims.seq = few.value
CROSS JOIN placements ON placements.claim = claims.id JOIN drafts ON drafts.id = placements.draft
WHERE drafts.number = {CURRENT}
"""
_PASSING = f"""
SELECT DISTINCT claims.seq FROM json_each(:few) AS few CROSS JOIN claims ON claims.seq = few.value
{OF_CLAIM} WHERE articles.removed IS NULL
"""
_CITED = """
SELECT DISTINCT evidence.source FROM json_each(?) AS few CROSS JOIN claims ON claims.seq = few.value
CROSS JOIN evidence ON evidence.claim = claims.id
"""
_INDEX = "CREATE VIRTUAL TABLE few USING fts5 (exact, content='', tokenize='unicode61 remove_diacritics 2')"
"""The words of listed claims, parted as those of all are."""


class Scope(Struct, frozen=True):
    """What filters leave: the rows, or None where they are too many to be listed."""

    touched: Sequence[int] | None = None
    """The claims that pass every filter."""
    claims: Sequence[int] | None = None
    """The claims of the article or the person."""
    sources: Sequence[str] | None = None
    """The sources cited on these."""

    def of(self, index: str) -> Sequence[int] | Sequence[str] | None:
        """Return the claims or sources that the hits of an index can have, by ``searched.FEW``."""
        if index in ("claims_search", "placements_search"):
            return self.touched
        if index in ("evidence_search", "lookups_search"):
            return self.claims
        return self.sources if index in FEW else None


def scope_of(
    connection: sqlite3.Connection,
    conditions: Mapping[str, str],
    given: Mapping[str, object],
) -> Scope:
    """Return what a search's filters leave, by their conditions on claims and the values these name."""
    known = [name for name in _OF if name in conditions]
    touched = _left(connection, known, conditions, given)
    near = [name for name in known if name in ("article", "person")]
    claims = touched if near == known else _left(connection, near, conditions, given)
    if claims is None:
        return Scope(touched)
    cited = [row[0] for row in connection.execute(_CITED, (_listed(claims),))]
    return Scope(touched, claims, cited)


def matching_rows(connection: sqlite3.Connection, claims: Iterable[int], match: str, limit: int) -> list[int]:
    """Return the latest placements of listed claims in which words stand.

    Their words are put into an index of their own: to ask that of all about each claim takes longer.
    """
    placed = connection.execute(_PLACED, (_listed(claims),))
    with closing(sqlite3.connect(":memory:")) as apart:
        apart.execute(_INDEX)
        apart.executemany("INSERT INTO few (rowid, exact) VALUES (?, ?)", placed)
        rows = apart.execute(
            "SELECT rowid FROM few WHERE few MATCH ? ORDER BY rowid DESC LIMIT ?", (match, limit)
        )
        return [row[0] for row in rows]


def _left(
    connection: sqlite3.Connection,
    names: Sequence[str],
    conditions: Mapping[str, str],
    given: Mapping[str, object],
) -> list[int] | None:
    """Return the claims that pass some filters; None where none of these leaves only a few."""
    for name in names:
        some = _OF[name].format(verdict=conditions.get("verdict", ""))
        rows = [row[0] for row in connection.execute(f"{some} LIMIT {_MOST + 1}", given)]
        if len(rows) <= _MOST:
            passing = " AND ".join(conditions[each] for each in names)
            found = connection.execute(f"{_PASSING} AND {passing}", {**given, "few": _listed(rows)})
            return [row[0] for row in found]
    return None


def _listed(values: Iterable[object]) -> str:
    return json.dumps(list(values))
