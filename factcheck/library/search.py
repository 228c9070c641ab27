"""Finds words in article texts, claims and sources by the full-text indexes."""

import sqlite3
from collections.abc import Iterator

from factcheck.models import SearchHit

_CURRENT = "(SELECT max(number) FROM drafts AS newer WHERE newer.article = drafts.article)"
_EXCERPT = "'', '', '…', 24"

# The latest first, not the best first: to rank every match of a common word takes seconds.
_QUERIES = (
    (
        "article",
        f"""
        SELECT articles.id, articles.id, articles.title, snippet(drafts_search, 0, {_EXCERPT})
        FROM drafts_search JOIN drafts ON drafts.seq = drafts_search.rowid
        JOIN articles ON articles.id = drafts.article
        WHERE drafts_search MATCH ? AND articles.removed IS NULL AND drafts.number = {_CURRENT}
        ORDER BY drafts_search.rowid DESC LIMIT ?
        """,
    ),
    (
        "claim",
        f"""
        SELECT claims.id, articles.id, articles.title, placements.exact
        FROM placements_search JOIN placements ON placements.seq = placements_search.rowid
        JOIN drafts ON drafts.id = placements.draft
        JOIN claims ON claims.id = placements.claim
        JOIN articles ON articles.id = claims.article
        WHERE placements_search MATCH ? AND articles.removed IS NULL AND drafts.number = {_CURRENT}
        ORDER BY placements_search.rowid DESC LIMIT ?
        """,
    ),
    (
        "claim",
        f"""
        SELECT claims.id, articles.id, articles.title, snippet(claims_search, -1, {_EXCERPT})
        FROM claims_search JOIN claims ON claims.seq = claims_search.rowid
        JOIN articles ON articles.id = claims.article
        WHERE claims_search MATCH ? AND articles.removed IS NULL
        ORDER BY claims_search.rowid DESC LIMIT ?
        """,
    ),
    (
        "source",
        f"""
        SELECT sources.id, NULL, coalesce(nullif(sources.title, ''), sources.address),
          snippet(sources_search, -1, {_EXCERPT})
        FROM sources_search JOIN sources ON sources.seq = sources_search.rowid
        WHERE sources_search MATCH ?
        ORDER BY sources_search.rowid DESC LIMIT ?
        """,
    ),
    (
        "source",
        f"""
        SELECT sources.id, NULL, coalesce(nullif(sources.title, ''), sources.address),
          snippet(captures_search, -1, {_EXCERPT})
        FROM captures_search JOIN captures ON captures.seq = captures_search.rowid
        JOIN sources ON sources.id = captures.source
        WHERE captures_search MATCH ?
        ORDER BY captures_search.rowid DESC LIMIT ?
        """,
    ),
)


def search(connection: sqlite3.Connection, query: str, limit: int) -> list[SearchHit]:
    """Return where all the words occur, articles first, then claims, then sources.

    The last word may be the beginning of one. Within each kind the latest come first, each
    article, claim or source once. Nothing is found by a query without words.
    """
    match = quoted(query)
    if not match:
        return []
    hits = {(hit.kind, hit.id): hit for hit in reversed(list(_hits(connection, match, limit)))}
    return list(reversed(hits.values()))[:limit]


def quoted(query: str) -> str:
    """Write a person's words so that none of them can be an operator of the index's language."""
    words = [word for word in query.replace("\x00", " ").split() if any(map(str.isalnum, word))]
    if not words:
        return ""
    marked = " ".join('"' + word.replace('"', '""') + '"' for word in words)
    return marked if query[-1:].isspace() else f"{marked}*"


def _hits(connection: sqlite3.Connection, match: str, limit: int) -> Iterator[SearchHit]:
    for kind, query in _QUERIES:
        for key, article, title, excerpt in connection.execute(query, (match, limit)):
            yield SearchHit(kind, key, article, title, " ".join(str(excerpt).split()))
