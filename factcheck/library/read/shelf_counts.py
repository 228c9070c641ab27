"""Counts what the shelf says of an article, and keeps that until a row changes that it rests on."""

import contextlib
import json
import sqlite3
from collections import Counter
from collections.abc import Iterable

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from factcheck.case.figures import progress_of_counts, share_checked
from factcheck.case.ticks import ONCE, owed_verdicts
from factcheck.library.read.records import Records
from factcheck.library.tables import DamagedRowError
from factcheck.models import Article, ArticleId, ClaimState, Progress, Scale

_CURRENT = """
SELECT number, words, name, id FROM drafts WHERE article = ? ORDER BY number DESC LIMIT 1
"""

_STATES = f"""
WITH placed AS MATERIALIZED (
  SELECT claim, row_number() OVER (ORDER BY start, "end" DESC, claim) AS place
  FROM placements WHERE draft = :draft AND status <> 'orphaned'
), things AS MATERIALIZED (
  SELECT details.claim, details.kind, details.ticked, placed.place, details.start,
    replace(replace(replace(details.text, char(10), ' '), '  ', ' '), '  ', ' ') AS thing
  FROM details JOIN claims ON claims.id = details.claim LEFT JOIN placed ON placed.claim = details.claim
  WHERE claims.article = :article
), ticked AS MATERIALIZED (
  SELECT kind, thing, min(place * 1000000 + start) AS at FROM things
  WHERE ticked AND place IS NOT NULL AND kind IN ({", ".join(f"'{kind.value}'" for kind in sorted(ONCE))})
  GROUP BY kind, thing
), owing AS MATERIALIZED (
  SELECT DISTINCT things.claim FROM things
  LEFT JOIN ticked ON ticked.kind = things.kind AND ticked.thing = things.thing
  WHERE NOT things.ticked AND NOT coalesce(ticked.at < things.place * 1000000 + things.start, 0)
)
SELECT verdict, sourced, orphaned, owing, count(*) FROM (
SELECT claims.verdict, claims.work_state,
  EXISTS (SELECT 1 FROM evidence WHERE evidence.claim = claims.id AND NOT evidence.proposed) AS sourced,
  claims.id NOT IN (SELECT claim FROM placed) AS orphaned,
  claims.id IN (SELECT claim FROM owing) AS owing
FROM claims WHERE claims.article = :article
) WHERE NOT (orphaned AND work_state = 'done') GROUP BY 1, 2, 3, 4
"""
"""A claim closed as cut counts no longer (case.claims.is_cut); which details are left is case.ticks' rule."""

_KEPT = """
SELECT article, number, words, name, states, share IS NOT NULL FROM shelf
WHERE states IS NOT NULL AND article IN (SELECT value FROM json_each(?))
"""

_KEEP = "UPDATE shelf SET number = ?, words = ?, name = ?, states = ?, share = ? WHERE article = ?"

_State = tuple[str | None, int, int, int, int]


class Figures(Struct, frozen=True):
    """What the shelf says of an article besides what is written on it itself."""

    number: int
    words: int
    name: str
    progress: Progress
    scale: Scale


class Counts:
    """The figures of articles within one view of a library."""

    def __init__(self, connection: sqlite3.Connection, records: Records) -> None:
        """Learn the scales; the view of the library is to begin before."""
        self._connection = connection
        scales = records.scales()
        if not scales:
            raise DamagedRowError("scales")
        self._scales, self._standard = {scale.key: scale for scale in scales}, scales[0]
        self._new: dict[ArticleId, tuple[object, ...]] = {}
        """What was counted or reckoned now, as it is to be kept."""
        self._version = self._data_version()

    def figures(self, articles: Iterable[Article]) -> dict[ArticleId, Figures]:
        """Return the figures of articles: as they were kept, or counted now after a change since."""
        wanted = {article.id: article for article in articles}
        decode = msgspec.json.Decoder(tuple[_State, ...]).decode
        found = dict[ArticleId, Figures]()
        for id, number, words, name, states, settled in self._connection.execute(
            _KEPT, (json.dumps(list(wanted)),)
        ):
            found[id] = self._reckoned(wanted[id], (number, words, name), decode(states), settled=settled)
        for id in wanted.keys() - found.keys():
            found[id] = self._counted(wanted[id])
        return found

    def keep(self) -> None:
        """Keep what was just counted for the next look, unless the library has changed meanwhile.

        No step of the record: it can be counted again at any time, so a library that is busy, can only be
        read or is on a failing disk goes without; what is wrong is said by the next read or step that
        needs it.
        """
        if not self._new or self._connection.in_transaction:
            return
        with contextlib.suppress(sqlite3.DatabaseError):
            waits = self._connection.execute("PRAGMA busy_timeout").fetchone()[0]
            self._connection.execute("PRAGMA busy_timeout = 0")
            try:
                with self._connection:
                    self._connection.execute("BEGIN IMMEDIATE")
                    if self._data_version() == self._version:
                        self._connection.executemany(_KEEP, self._new.values())
            finally:
                self._connection.execute(f"PRAGMA busy_timeout = {waits}")

    def _data_version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def _counted(self, article: Article) -> Figures:
        current = self._connection.execute(_CURRENT, (article.id,)).fetchone()
        number, words, name, draft = current or (0, 0, "", "")
        states = self._connection.execute(_STATES, {"article": article.id, "draft": draft})
        return self._reckoned(article, (number, words, name), tuple(states), settled=False)

    def _reckoned(
        self, article: Article, draft: tuple[int, int, str], states: tuple[_State, ...], *, settled: bool
    ) -> Figures:
        """Return figures from counts; those that are not kept with the share checked are to be."""
        scale = self._scales.get(article.scale, self._standard)
        progress = _progress(states, scale)
        if not settled:
            encoded = msgspec.json.encode(states).decode()
            self._new[article.id] = (*draft, encoded, share_checked(progress), article.id)
        return Figures(*draft, progress, scale)


def _progress(states: Iterable[_State], scale: Scale) -> Progress:
    counts: Counter[ClaimState] = Counter()
    owing, owed = 0, owed_verdicts(scale)
    for verdict, sourced, orphaned, owes, count in states:
        counts[ClaimState(verdict, bool(sourced), bool(orphaned))] += count
        owing += count if owes and verdict in owed else 0
    return replace(progress_of_counts(counts, scale), owing=owing)
