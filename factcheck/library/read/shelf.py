"""Reads what the shelf shows: every article with its figures, without its text."""

import contextlib
import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec
from msgspec import Struct
from msgspec.structs import asdict, replace

from factcheck.case.figures import progress_of_counts
from factcheck.case.ticks import ONCE, owed_verdicts
from factcheck.library.read.records import Records
from factcheck.library.read.search import quoted
from factcheck.library.tables import DamagedRowError
from factcheck.models import Article, ArticleId, ClaimState, Due, Progress, Scale, ShelfRow

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

_LAST = "SELECT seq, at FROM events WHERE article = ? ORDER BY seq DESC LIMIT 1"

_KEPT = "SELECT article, number, words, name, changed, states FROM shelf_counts"
_SOME = "IN (SELECT value FROM json_each(?))"

_LATEST = """
SELECT id FROM articles AS a WHERE (removed IS NOT NULL) = ? ORDER BY coalesce(
  (SELECT changed FROM shelf_counts WHERE article = a.id),
  (SELECT at FROM events WHERE article = a.id ORDER BY seq DESC LIMIT 1), changed
) DESC, created DESC, rowid DESC LIMIT ?
"""

_KEEP = """
INSERT OR REPLACE INTO shelf_counts (article, number, words, name, changed, states)
SELECT :article, :number, :words, :name, :changed, :states
WHERE :last = (SELECT max(seq) FROM events WHERE article = :article)
"""


_State = tuple[str | None, int, int, int, int]


class Counts(Struct, frozen=True):
    """What the shelf shows of an article besides what is written on it itself."""

    number: int
    words: int
    name: str
    changed: str
    states: tuple[_State, ...]
    """Of its claims, for each verdict, sourced, orphaned and with details left or not, how many there are."""
    last: int = 0
    """The row of the event after which they were counted; 0 where they were kept."""


def latest(connection: sqlite3.Connection, most: int, *, removed: bool) -> list[ArticleId]:
    """Return so many articles, those on the shelf or those removed from it, the last changed first."""
    return [ArticleId(article) for (article,) in connection.execute(_LATEST, (removed, most))]


def counts(
    connection: sqlite3.Connection, wanted: Iterable[ArticleId] | None = None
) -> dict[ArticleId, Counts]:
    """Return the counts of these articles, or all: as they were kept, or made now after a step since.

    Counting a thousand articles takes half a second, and between two looks at the shelf a few of them
    change; so what was counted is kept (`keep`), and a trigger drops it with the article's next event.
    """
    decode = msgspec.json.Decoder(tuple[_State, ...]).decode
    if wanted is None:
        wanted = [ArticleId(article) for (article,) in connection.execute("SELECT id FROM articles")]
        kept = connection.execute(_KEPT)
    else:
        wanted = list(wanted)
        kept = connection.execute(f"{_KEPT} WHERE article {_SOME}", (json.dumps(wanted),))
    found = {
        ArticleId(article): Counts(number, words, name, changed, decode(states))
        for article, number, words, name, changed, states in kept
    }
    for article in wanted:
        if article not in found:
            found[article] = _counted(connection, article)
    return found


def _counted(connection: sqlite3.Connection, article: str) -> Counts:
    number, words, name, draft = connection.execute(_CURRENT, (article,)).fetchone() or (0, 0, "", "")
    last, changed = connection.execute(_LAST, (article,)).fetchone() or (0, "")
    states = connection.execute(_STATES, {"article": article, "draft": draft})
    return Counts(number, words, name, changed, tuple(states), last)


def keep(connection: sqlite3.Connection, found: Mapping[ArticleId, Counts]) -> None:
    """Keep what was just counted for the next look, unless an article has changed meanwhile.

    No step of the record: it can be counted again at any time, so a library that is busy, can only be
    read or is on a failing disk goes without; what is wrong is said by the next read or step that needs it.
    """
    new = {article: one for article, one in found.items() if one.last}
    if not new or connection.in_transaction:
        return
    with contextlib.suppress(sqlite3.DatabaseError):
        waits = connection.execute("PRAGMA busy_timeout").fetchone()[0]
        connection.execute("PRAGMA busy_timeout = 0")
        try:
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                connection.executemany(_KEEP, [_kept(article, one) for article, one in new.items()])
        finally:
            connection.execute(f"PRAGMA busy_timeout = {waits}")


def _kept(article: ArticleId, one: Counts) -> dict[str, object]:
    return asdict(one) | {"article": article, "states": msgspec.json.encode(one.states).decode()}


def rows(
    connection: sqlite3.Connection,
    records: Records,
    articles: Iterable[Article],
    known: Mapping[ArticleId, Counts],
    search: str = "",
) -> list[ShelfRow]:
    """Return a row for each of these articles that the search finds, the last changed first.

    An article's time of change is that of its last event. The search looks at title, byline,
    publisher, file name and text.
    """
    if not records.scales():
        raise DamagedRowError("scales")
    scales = {scale.key: scale for scale in records.scales()}
    standard = records.scales()[0]
    found, wanted = _matching(connection, search), search.strip().casefold()
    shown = []
    for article in articles:
        one = known[article.id]
        heading = "\n".join((article.title, article.byline, article.publisher, one.name)).casefold()
        if wanted and article.id not in found and wanted not in heading:
            continue
        scale = scales.get(article.scale, standard)
        dated = replace(article, changed=one.changed or article.changed)
        shown.append(ShelfRow(dated, one.number, one.words, _progress(one.states, scale), scale, one.name))
    return sorted(shown, key=lambda row: row.article.changed, reverse=True)


def _progress(states: Iterable[_State], scale: Scale) -> Progress:
    counts: Counter[ClaimState] = Counter()
    owing, owed = 0, owed_verdicts(scale)
    for verdict, sourced, orphaned, owes, count in states:
        counts[ClaimState(verdict, bool(sourced), bool(orphaned))] += count
        owing += count if owes and verdict in owed else 0
    return replace(progress_of_counts(counts, scale), owing=owing)


_ACTIVE = """
SELECT id, title, coalesce(signed, last, changed) AS since, signed IS NOT NULL FROM (
  SELECT id, title, max(changed, created) AS changed,
    (SELECT max(at) FROM sign_offs WHERE article = articles.id AND reopened = '') AS signed,
    (SELECT max(at) FROM events WHERE article = articles.id) AS last
  FROM articles WHERE hold = ''
) WHERE since < ? ORDER BY since
"""


def last_active_before(connection: sqlite3.Connection, moment: str) -> list[Due]:
    """Return the articles, also those off the shelf, that were signed off or changed last before a moment."""
    return [
        Due(article, title, since, bool(signed))
        for article, title, since, signed in connection.execute(_ACTIVE, (moment,))
    ]


def _matching(connection: sqlite3.Connection, search: str) -> set[ArticleId]:
    match = quoted(search)
    if not match:
        return set()
    return {
        row[0]
        for row in connection.execute(
            "SELECT drafts.article FROM drafts_search JOIN drafts ON drafts.seq = drafts_search.rowid"
            " WHERE drafts_search MATCH ?",
            (match,),
        )
    }
