"""Reads what the shelf shows: every article with its figures, without its text."""

import sqlite3
from collections import defaultdict

from msgspec.structs import replace

from factcheck.case.figures import progress_of_counts
from factcheck.library.read.records import Records
from factcheck.library.read.search import quoted
from factcheck.library.tables import DamagedRowError
from factcheck.models import ArticleId, ClaimState, Due, ShelfRow

_CURRENT = """
SELECT article, number, words, name FROM drafts AS draft
WHERE number = (SELECT max(number) FROM drafts WHERE article = draft.article)
"""

_STATES = """
WITH current AS (SELECT article, id, max(number) FROM drafts GROUP BY article),
sourced AS (SELECT DISTINCT claim FROM evidence WHERE NOT proposed)
SELECT article, verdict, sourced, orphaned, count(*) FROM (
SELECT claims.article, claims.verdict, claims.work_state, sourced.claim IS NOT NULL AS sourced,
  coalesce(placements.status, 'orphaned') = 'orphaned' AS orphaned
FROM current
JOIN claims ON claims.article = current.article
LEFT JOIN placements ON placements.claim = claims.id AND placements.draft = current.id
LEFT JOIN sourced ON sourced.claim = claims.id
) WHERE NOT (orphaned AND work_state = 'done') GROUP BY 1, 2, 3, 4
"""
"""A claim closed as cut counts no longer: «case.claims.is_cut».

Drafts and evidence are looked through once, not for each claim: that takes a third of the time.
"""

_LAST = "SELECT article, at FROM events WHERE seq IN (SELECT max(seq) FROM events GROUP BY article)"


def rows(
    connection: sqlite3.Connection, records: Records, search: str, *, removed: bool = False
) -> list[ShelfRow]:
    """Return a row for each article that the search finds, the last changed first.

    An article's time of change is that of its last event. The search looks at title, byline,
    publisher, file name and text.
    """
    current = {row[0]: row[1:] for row in connection.execute(_CURRENT)}
    changed = dict(connection.execute(_LAST).fetchall())
    counts: defaultdict[ArticleId, dict[ClaimState, int]] = defaultdict(dict)
    for article, verdict, sourced, orphaned, count in connection.execute(_STATES):
        counts[article][ClaimState(verdict, bool(sourced), bool(orphaned))] = count
    if not records.scales():
        raise DamagedRowError("scales")
    scales = {scale.key: scale for scale in records.scales()}
    found = _matching(connection, search)
    shown = []
    for article in records.articles(include_removed=removed):
        if removed and article.removed is None:
            continue
        number, words, name = current.get(article.id, (0, 0, ""))
        heading = "\n".join((article.title, article.byline, article.publisher, name)).casefold()
        if search.strip() and article.id not in found and search.strip().casefold() not in heading:
            continue
        scale = scales[article.scale] if article.scale in scales else records.scales()[0]
        progress = progress_of_counts(counts[article.id], scale)
        dated = replace(article, changed=changed.get(article.id) or article.changed)
        shown.append(ShelfRow(dated, number, words, progress, scale, name))
    return sorted(shown, key=lambda row: row.article.changed, reverse=True)


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
