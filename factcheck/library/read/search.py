"""Finds words in article texts, claims and sources by the full-text indexes.

The latest finds come first, not the best: to rank every match of a common word takes
seconds in a large library.
"""

import re
import sqlite3
from collections.abc import Iterator

from factcheck.models import SearchHit

_CURRENT = "(SELECT max(number) FROM drafts AS newer WHERE newer.article = drafts.article)"
_EXCERPT_BEFORE = 40
_EXCERPT_LENGTH = 160
_MOST_WORDS = 32
"""The index refuses expressions that are too deep; whole pasted paragraphs are cut."""

_ARTICLES = f"""
SELECT 'article', articles.id, articles.id, articles.title, drafts.text
FROM drafts_search JOIN drafts ON drafts.seq = drafts_search.rowid
JOIN articles ON articles.id = drafts.article
WHERE drafts_search MATCH ? AND articles.removed IS NULL AND drafts.number = {_CURRENT}
ORDER BY drafts_search.rowid DESC LIMIT ?
"""
_WORDINGS = f"""
SELECT 'claim', claims.id, articles.id, articles.title, placements.exact
FROM placements_search JOIN placements ON placements.seq = placements_search.rowid
JOIN drafts ON drafts.id = placements.draft
JOIN claims ON claims.id = placements.claim
JOIN articles ON articles.id = claims.article
WHERE placements_search MATCH ? AND articles.removed IS NULL AND drafts.number = {_CURRENT}
ORDER BY placements_search.rowid DESC LIMIT ?
"""
_CLAIMS = """
SELECT 'claim', claims.id, articles.id, articles.title,
  claims.ruling || ' · ' || claims.correction || ' · ' || claims.note || ' · ' || claims.speaker
FROM claims_search JOIN claims ON claims.seq = claims_search.rowid
JOIN articles ON articles.id = claims.article
WHERE claims_search MATCH ? AND articles.removed IS NULL
ORDER BY claims_search.rowid DESC LIMIT ?
"""
_SOURCES = """
SELECT 'source', sources.id, NULL, coalesce(nullif(sources.title, ''), sources.address),
  sources.title || ' · ' || sources.address || ' · ' || sources.author
  || ' · ' || sources.publisher || ' · ' || sources.note
FROM sources_search JOIN sources ON sources.seq = sources_search.rowid
WHERE sources_search MATCH ? AND NOT sources.confidential
ORDER BY sources_search.rowid DESC LIMIT ?
"""
_CAPTURES = """
SELECT 'source', sources.id, NULL, coalesce(nullif(sources.title, ''), sources.address),
  readable.text
FROM readable_search JOIN readable ON readable.seq = readable_search.rowid
JOIN captures ON captures.sha256 = readable.sha256
JOIN sources ON sources.id = captures.source
WHERE readable_search MATCH ? AND NOT sources.confidential
ORDER BY readable_search.rowid DESC LIMIT ?
"""
_QUERIES = (_ARTICLES, _WORDINGS, _CLAIMS, _SOURCES, _CAPTURES)
_PLACES = {
    "articles": (_ARTICLES,),
    "claims": (_WORDINGS, _CLAIMS),
    "sources": (_SOURCES,),
    "copies": (_CAPTURES,),
}
"""What is searched by the word that a person names it with."""


def search(
    connection: sqlite3.Connection, query: str, limit: int, place: str | None = None
) -> list[SearchHit]:
    """Return where all the words occur, articles first, then claims, then sources.

    The last word may be the beginning of one, from two letters on: a single one begins so many
    words that a large library would take too long. Within each kind the latest come first, each
    article, claim or source once. Nothing is found by a query without words. Confidential sources are
    found in the register alone: a list of hits is read over shoulders.
    """
    hits: dict[tuple[str, str], SearchHit] = {}
    for hit in _hits(connection, query, limit, _PLACES[place] if place else _QUERIES):
        hits.setdefault((hit.kind, hit.id), hit)
    return list(hits.values())[:limit]


def quoted(query: str) -> str:
    """Write a person's words so that none of them can be an operator of the index's language."""
    found = _words(query)
    if not found:
        return ""
    marked = " ".join('"' + word.replace('"', '""') + '"' for word in found)
    begun = not query[-1:].isspace() and (len(found[-1]) > 1 or not found[-1].isascii())
    return f"{marked}*" if begun else marked


def _words(query: str) -> list[str]:
    clean = query.encode(errors="replace").decode().replace("\x00", " ")
    return [word for word in clean.split() if any(map(str.isalnum, word))][:_MOST_WORDS]


def _hits(
    connection: sqlite3.Connection, query: str, limit: int, statements: tuple[str, ...]
) -> Iterator[SearchHit]:
    match = quoted(query)
    if not match:
        return
    finder = re.compile("|".join(re.escape(word) for word in _words(query)), re.IGNORECASE)
    for statement in statements:
        for kind, key, article, title, text in connection.execute(statement, (match, limit)):
            yield SearchHit(kind, key, article, title, _excerpt(text, finder))


def _excerpt(text: str, finder: re.Pattern[str]) -> str:
    """Cut the text around the first of the words; from its beginning where none stands so written."""
    found = finder.search(text)
    start = max(0, found.start() - _EXCERPT_BEFORE) if found else 0
    if start:
        space = text.find(" ", start, start + _EXCERPT_BEFORE)
        start = space + 1 if space >= 0 else start
    end = min(len(text), start + _EXCERPT_LENGTH)
    if end < len(text):
        space = text.rfind(" ", start, end)
        end = space if space > start else end
    shown = " ".join(text[start:end].split())
    return ("…" if start else "") + shown + ("…" if end < len(text) else "")
