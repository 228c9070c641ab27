"""Reads the register: every source with what rests on it, and which claims rest on which sources."""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from factcheck.case.falls import Resting
from factcheck.library.read.records import Records
from factcheck.models import ArticleId, ClaimId, ClaimOn, RegisterRow, Source, SourceId, Stance

_FIGURES = """
SELECT evidence.source, count(DISTINCT claims.id), count(DISTINCT claims.article)
FROM evidence JOIN claims ON claims.id = evidence.claim JOIN articles ON articles.id = claims.article
WHERE articles.removed IS NULL AND NOT evidence.proposed GROUP BY 1
"""
_COPIES = "SELECT source, count(*) FROM captures GROUP BY 1"
_RESTING = """
SELECT claims.id, claims.article, placements.exact, evidence.source
FROM evidence JOIN claims ON claims.id = evidence.claim JOIN articles ON articles.id = claims.article
LEFT JOIN drafts ON drafts.article = claims.article
  AND drafts.number = (SELECT max(number) FROM drafts AS newer WHERE newer.article = claims.article)
LEFT JOIN placements ON placements.claim = claims.id AND placements.draft = drafts.id
WHERE articles.removed IS NULL AND NOT evidence.proposed AND evidence.stance = ?
"""
_ON = """
SELECT claims.id, claims.article, articles.title, placements.exact, evidence.stance
FROM evidence JOIN claims ON claims.id = evidence.claim JOIN articles ON articles.id = claims.article
LEFT JOIN drafts ON drafts.article = claims.article
  AND drafts.number = (SELECT max(number) FROM drafts AS newer WHERE newer.article = claims.article)
LEFT JOIN placements ON placements.claim = claims.id AND placements.draft = drafts.id
WHERE articles.removed IS NULL AND NOT evidence.proposed AND evidence.source = ?
ORDER BY articles.created DESC, placements.start
"""


def rows(connection: sqlite3.Connection, records: Records) -> list[RegisterRow]:
    """Return every source with its figures, the newest first."""
    figures = {row[0]: (int(row[1]), int(row[2])) for row in connection.execute(_FIGURES)}
    copies = {row[0]: int(row[1]) for row in connection.execute(_COPIES)}
    return [
        RegisterRow(source, *figures.get(source.id, (0, 0)), copies.get(source.id, 0))
        for source in records.records(Source, "ORDER BY t.created DESC, t.seq DESC")
    ]


def claims_on(connection: sqlite3.Connection, source: SourceId) -> list[ClaimOn]:
    """Return the claims on the shelf that rest on a source, the latest article first."""
    return [
        ClaimOn(ClaimId(claim), ArticleId(article), title, text or "", Stance(stance))
        for claim, article, title, text, stance in connection.execute(_ON, (source,))
    ]


def resting(connection: sqlite3.Connection, article: ArticleId | None) -> list[Resting]:
    """Return the claims that sources support, of one article or of all on the shelf."""
    where, values = ("", ()) if article is None else (" AND claims.article = ?", (article,))
    held: defaultdict[tuple[str, str, str], set[SourceId]] = defaultdict(set)
    for claim, of, text, source in connection.execute(
        f"{_RESTING}{where} ORDER BY claims.seq", (Stance.SUPPORTS, *values)
    ):
        held[claim, of, text or ""].add(SourceId(source))
    return [
        Resting(ClaimId(claim), ArticleId(of), text, frozenset(sources))
        for (claim, of, text), sources in held.items()
    ]
