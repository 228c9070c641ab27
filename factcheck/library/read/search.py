"""Finds words in article texts, claims and sources by the full-text indexes.

The latest finds come first, not the best: to rank every match of a common word takes
seconds in a large library.
"""

import re
import sqlite3
from collections.abc import Iterator

from factcheck.models import SearchFilter, SearchHit

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
{{extra}}
ORDER BY drafts_search.rowid DESC LIMIT ?
"""
_WORDINGS = f"""
SELECT 'claim', claims.id, articles.id, articles.title, placements.exact
FROM placements_search JOIN placements ON placements.seq = placements_search.rowid
JOIN drafts ON drafts.id = placements.draft
JOIN claims ON claims.id = placements.claim
JOIN articles ON articles.id = claims.article
WHERE placements_search MATCH ? AND articles.removed IS NULL AND drafts.number = {_CURRENT}
{{extra}}
ORDER BY placements_search.rowid DESC LIMIT ?
"""
_CLAIMS = """
SELECT 'claim', claims.id, articles.id, articles.title,
  claims.ruling || ' · ' || claims.correction || ' · ' || claims.note || ' · ' || claims.speaker
FROM claims_search JOIN claims ON claims.seq = claims_search.rowid
JOIN articles ON articles.id = claims.article
WHERE claims_search MATCH ? AND articles.removed IS NULL
{extra}
ORDER BY claims_search.rowid DESC LIMIT ?
"""
_SOURCES = """
SELECT 'source', sources.id, NULL, coalesce(nullif(sources.title, ''), sources.address),
  sources.title || ' · ' || sources.address || ' · ' || sources.author
  || ' · ' || sources.publisher || ' · ' || sources.note
FROM sources_search JOIN sources ON sources.seq = sources_search.rowid
WHERE sources_search MATCH ? AND NOT sources.confidential
{extra}
ORDER BY sources_search.rowid DESC LIMIT ?
"""
_CAPTURES = """
SELECT 'source', sources.id, NULL, coalesce(nullif(sources.title, ''), sources.address),
  readable.text
FROM readable_search JOIN readable ON readable.seq = readable_search.rowid
JOIN captures ON captures.sha256 = readable.sha256
JOIN sources ON sources.id = captures.source
WHERE readable_search MATCH ? AND NOT sources.confidential
{extra}
ORDER BY readable_search.rowid DESC LIMIT ?
"""
_QUERIES = {
    "articles": (_ARTICLES,),
    "claims": (_WORDINGS, _CLAIMS),
    "sources": (_SOURCES,),
    "copies": (_CAPTURES,),
}
"""What is searched by the word that a person names it with."""
_TOUCHED = "coalesce(nullif(claims.changed, ''), claims.created)"
_WORKED_ON = "coalesce(nullif(articles.changed, ''), articles.created)"
_CITED = "sources.id IN (SELECT evidence.source FROM evidence JOIN claims ON claims.id = evidence.claim"
_CITED_BY = f"{_CITED} JOIN articles ON articles.id = claims.article WHERE articles.checker = ?)"
_CONDITIONS: dict[str, dict[str, str]] = {
    "articles": {
        "article": "articles.id = ?",
        "person": "articles.checker = ?",
        "since": f"{_WORKED_ON} >= ?",
        "until": f"{_WORKED_ON} < ?",
    },
    "claims": {
        "article": "articles.id = ?",
        "person": "articles.checker = ?",
        "since": f"{_TOUCHED} >= ?",
        "until": f"{_TOUCHED} < ?",
    },
    "sources": {
        "article": f"{_CITED} WHERE claims.article = ?)",
        "person": _CITED_BY,
        "kind": "sources.kind = ?",
        "since": "sources.created >= ?",
        "until": "sources.created < ?",
    },
    "copies": {
        "article": f"{_CITED} WHERE claims.article = ?)",
        "person": _CITED_BY,
        "kind": "sources.kind = ?",
        "since": "captures.at >= ?",
        "until": "captures.at < ?",
    },
}
"""How each filter narrows what is searched; what has no such thing is left out where it is asked for."""


def search(connection: sqlite3.Connection, query: str, limit: int, only: SearchFilter) -> list[SearchHit]:
    """Return where all the words occur, articles first, then claims, then sources.

    The last word may be the beginning of one, from two letters on: a single one begins so many
    words that a large library would take too long. Within each kind the latest come first, each
    article, claim or source once. Nothing is found by a query without words. Confidential sources are
    found in the register alone: a list of hits is read over shoulders.
    """
    hits: dict[tuple[str, str], SearchHit] = {}
    for hit in _hits(connection, query, limit, only):
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


def _hits(connection: sqlite3.Connection, query: str, limit: int, only: SearchFilter) -> Iterator[SearchHit]:
    match = quoted(query)
    if not match:
        return
    finder = re.compile("|".join(re.escape(word) for word in _words(query)), re.IGNORECASE)
    for place, statements in _QUERIES.items():
        narrowed = _narrowed(place, only)
        if narrowed is None:
            continue
        extra, values = narrowed
        for statement in statements:
            found = connection.execute(statement.format(extra=extra), (match, *values, limit))
            for kind, key, article, title, text in found:
                yield SearchHit(kind, key, article, title, _excerpt(text, finder))


def _narrowed(place: str, only: SearchFilter) -> tuple[str, list[str]] | None:
    """Return the conditions on one place and their values; None where a filter leaves it out."""
    if only.place not in ("", place) or (only.verdicts is not None and place != "claims"):
        return None
    parts, values = [], []
    for name in ("article", "person", "kind", "since", "until"):
        wanted = str(getattr(only, name))
        if not wanted:
            continue
        if name not in _CONDITIONS[place]:
            return None
        parts.append(_CONDITIONS[place][name])
        values.append(wanted)
    if only.verdicts is not None:
        marks = ", ".join("?" * len(only.verdicts))
        parts.append(f"claims.verdict IN ({marks})" if only.verdicts else "claims.verdict IS NULL")
        values += only.verdicts
    return "".join(f" AND {part}" for part in parts), values


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
