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
_CLAIMS = """
SELECT claims.id, claims.article, articles.title, placements.exact, claims.ruling, claims.verdict,
  claims.changed
FROM placements_search JOIN placements ON placements.seq = placements_search.rowid
JOIN claims ON claims.id = placements.claim
JOIN articles ON articles.id = claims.article
WHERE placements_search MATCH ? AND articles.removed IS NULL AND claims.verdict IS NOT NULL
  AND claims.article IS NOT ?
ORDER BY placements_search.rank LIMIT ?
"""


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
    connection.execute(_VOCABULARY)
    counts = {stem: int(connection.execute(_COUNT, (stem,)).fetchone()[0]) for stem in dict.fromkeys(wanted)}
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
    rows = connection.execute(_CLAIMS, (match, besides, _READ)).fetchall()
    # A claim stands in several drafts: its best wording counts, which comes first.
    found: dict[ClaimId, Candidate] = {}
    for row in rows:
        candidate = Candidate(ClaimId(row[0]), ArticleId(row[1]), *map(str, row[2:]))
        found.setdefault(candidate.claim, candidate)
    return Candidates(list(found.values()), total, counts)
