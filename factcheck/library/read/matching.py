"""Finds the claims that may state the same as another, by the words that few claims hold.

To score every claim that shares a word would take seconds in a large library. So the index's own list of
terms tells how often each stands, and only claims with one of the rarest words are read.
"""

from __future__ import annotations

import sqlite3

from msgspec import Struct

from factcheck.models import ArticleId, ClaimId

_MOST = 40_000
"""Claims that the index ranks at the most; words are taken from the rarest on until so many hold one."""
_READ = 200
"""Claims that are read, those that the index ranks first: it ranks in C, but knows no stems."""
_LEAST_WORDS = 4
"""So many are taken however common they are: a claim of everyday words has no rarer ones."""

_VOCABULARY = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab (main, placements_search, row)"
_COUNT = "SELECT coalesce(sum(doc), 0) FROM temp.terms WHERE term >= ?1 AND term < ?1 || char(0x10ffff)"
_FOUND = """
SELECT claims.id, claims.article, articles.title, placements.exact, claims.ruling, claims.verdict,
  claims.changed
FROM placements_search JOIN placements ON placements.seq = placements_search.rowid
JOIN claims ON claims.id = placements.claim
JOIN articles ON articles.id = claims.article
WHERE placements_search MATCH ? AND articles.removed IS NULL AND claims.article IS NOT ?
"""
_BEST = "ORDER BY placements_search.rank LIMIT ?"
_DECIDED = f"{_FOUND} AND claims.verdict IS NOT NULL {_BEST}"
_CURRENT = f"""
{_FOUND} AND placements.draft = (
  SELECT drafts.id FROM drafts WHERE drafts.article = claims.article ORDER BY drafts.number DESC LIMIT 1
) {_BEST}
"""
"""Decided or not, in the words of the current draft."""


class Candidate(Struct, frozen=True):
    """A decided claim of an article that shares a rare word with the one that is looked for."""

    claim: ClaimId
    article: ArticleId
    title: str
    text: str
    ruling: str
    verdict: str
    changed: str


class Candidates(Struct, frozen=True):
    """Claims to score, and what scoring needs to know of the whole library."""

    rows: list[Candidate]
    total: int
    counts: dict[str, int]
    """In how many claims a word with each stem stands."""


def candidates(connection: sqlite3.Connection, wanted: list[str], besides: ArticleId | None) -> Candidates:
    """Return the decided claims outside an article that share rare words, given by their stems."""
    counts = _counts(connection, wanted)
    total = int(connection.execute("SELECT coalesce(max(seq), 0) FROM placements").fetchone()[0])
    chosen: list[str] = []
    held = 0
    for stem in sorted((each for each in counts if counts[each]), key=lambda each: counts[each]):
        held += counts[stem]
        if held > _MOST and len(chosen) >= _LEAST_WORDS:
            break
        chosen.append(stem)
    if not chosen:
        return Candidates([], total, counts)
    match = " OR ".join(f'"{stem}"*' for stem in chosen)
    rows = connection.execute(_DECIDED, (match, besides, _READ)).fetchall()
    # A claim stands in several drafts: its best wording counts, which comes first.
    found: dict[ClaimId, Candidate] = {}
    for row in rows:
        candidate = Candidate(ClaimId(row[0]), ArticleId(row[1]), *map(str, row[2:]))
        found.setdefault(candidate.claim, candidate)
    return Candidates(list(found.values()), total, counts)


def sharing(
    connection: sqlite3.Connection,
    every: list[str],
    any_of: list[str],
    besides: ArticleId,
    most: int,
    missing: int = 0,
) -> list[Candidate]:
    """Return the claims of other articles that hold every one of some words, and enough of some others.

    All are given by their stems. Of ``any_of`` so many may be missing; of those that are so many as that
    and one more the rarest must be one, which few claims hold.
    """
    parts = [f'"{stem}"*' for stem in every]
    if any_of:
        counts = _counts(connection, any_of)
        rarest = sorted((stem for stem in counts), key=lambda stem: counts[stem])[: missing + 1]
        some = " OR ".join(f'"{stem}"*' for stem in rarest if counts[stem])
        if not some:
            return []
        parts.append(f"({some})")
    if not parts:
        return []
    rows = connection.execute(_CURRENT, (" AND ".join(parts), besides, most)).fetchall()
    return [
        Candidate(
            ClaimId(row[0]), ArticleId(row[1]), *("" if cell is None else str(cell) for cell in row[2:])
        )
        for row in rows
    ]


def _counts(connection: sqlite3.Connection, stems: list[str]) -> dict[str, int]:
    """Return in how many claims a word with each stem stands."""
    connection.execute(_VOCABULARY)
    return {stem: int(connection.execute(_COUNT, (stem,)).fetchone()[0]) for stem in dict.fromkeys(stems)}
