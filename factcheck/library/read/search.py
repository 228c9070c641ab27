"""Finds words in everything that a library holds, by the full-text indexes.

The latest finds come first, not the best: to rank every match of a common word takes
seconds in a large library.
"""

import re
import sqlite3
from collections.abc import Iterator, Mapping
from itertools import islice, zip_longest
from typing import Any

from msgspec import Struct

from factcheck.case.naming import Secrets
from factcheck.library.read import beginnings
from factcheck.models import NO_CLAIM, ClaimId, SearchFilter, SearchHit, SourceId

_EXCERPT_BEFORE = 40
_EXCERPT_LENGTH = 160
_MOST_WORDS = 32
"""The index refuses expressions that are too deep; whole pasted paragraphs are cut."""

_CURRENT = "(SELECT max(number) FROM drafts AS newer WHERE newer.article = drafts.article)"
_OF_CLAIM = "JOIN articles ON articles.id = claims.article"
_ARTICLES = f"""
SELECT articles.id, articles.id, articles.title, '', '', drafts.text
FROM drafts_search AS found JOIN drafts ON drafts.seq = found.rowid
JOIN articles ON articles.id = drafts.article
WHERE drafts_search MATCH :match AND articles.removed IS NULL AND drafts.number = {_CURRENT}
"""
_WORDINGS = f"""
SELECT claims.id, articles.id, articles.title, claims.id, '', placements.exact
FROM placements_search AS found JOIN placements ON placements.seq = found.rowid
JOIN drafts ON drafts.id = placements.draft JOIN claims ON claims.id = placements.claim {_OF_CLAIM}
WHERE placements_search MATCH :match AND articles.removed IS NULL AND drafts.number = {_CURRENT}
"""
_RULINGS = f"""
SELECT claims.id, articles.id, articles.title, claims.id, '', claims.ruling, claims.correction, claims.speaker
FROM claims_search AS found JOIN claims ON claims.seq = found.rowid {_OF_CLAIM}
WHERE claims_search MATCH :match AND articles.removed IS NULL
"""
_TITLED = "coalesce(nullif(sources.title, ''), sources.address)"
_KNOWN_BY_NAME = f"""
SELECT sources.id, NULL, {_TITLED}, '', sources.id, sources.title, sources.address, sources.author,
  sources.publisher, sources.code_name, sources.role, sources.contact, sources.note
FROM sources_search AS found JOIN sources ON sources.seq = found.rowid WHERE sources_search MATCH :match
"""
_KNOWN_BY_CODE_NAME = """
SELECT sources.id, NULL, sources.code_name, '', sources.id, sources.code_name
FROM sources_search AS found JOIN sources ON sources.seq = found.rowid
WHERE sources_search MATCH :match AND sources.confidential
"""
_ON_CLAIM = (
    f"JOIN claims ON claims.id = evidence.claim {_OF_CLAIM} JOIN sources ON sources.id = evidence.source"
)
_PASSAGES = f"""
SELECT evidence.id, articles.id, articles.title, claims.id, sources.id, evidence.passage, evidence.translation
FROM evidence_search AS found JOIN evidence ON evidence.seq = found.rowid {_ON_CLAIM}
WHERE evidence_search MATCH :match AND articles.removed IS NULL
"""
_CLAIM_NOTES = f"""
SELECT claims.id, articles.id, articles.title, claims.id, '', claims.note
FROM claims_search AS found JOIN claims ON claims.seq = found.rowid {_OF_CLAIM}
WHERE claims_search MATCH :match AND articles.removed IS NULL
"""
_EVIDENCE_NOTES = f"""
SELECT evidence.id, articles.id, articles.title, claims.id, sources.id, evidence.note
FROM evidence_search AS found JOIN evidence ON evidence.seq = found.rowid {_ON_CLAIM}
WHERE evidence_search MATCH :match AND articles.removed IS NULL
"""
_LOOKUPS = f"""
SELECT lookups.id, articles.id, articles.title, claims.id, '', lookups.place, lookups.method, lookups.result
FROM lookups_search AS found JOIN lookups ON lookups.seq = found.rowid
JOIN claims ON claims.id = lookups.claim {_OF_CLAIM}
WHERE lookups_search MATCH :match AND articles.removed IS NULL
"""
_CALLS = f"""
SELECT calls.id, calls.article, {_TITLED}, calls.claim, sources.id, calls.note
FROM calls_search AS found JOIN calls ON calls.seq = found.rowid JOIN sources ON sources.id = calls.source
LEFT JOIN articles ON articles.id = calls.article
WHERE calls_search MATCH :match AND articles.removed IS NULL
"""
_COPIES = f"""
SELECT captures.id, NULL, {_TITLED}, '', sources.id, readable.text
FROM readable_search AS found JOIN readable ON readable.seq = found.rowid
JOIN captures ON captures.sha256 = readable.sha256 JOIN sources ON sources.id = captures.source
WHERE readable_search MATCH :match
"""


def _narrowing(moment: str, *, claim: bool = False, source: bool = False) -> dict[str, str]:
    """Return how each filter narrows a query: one on claims, one on sources, or one on what joins both."""
    found = {"since": f"{moment} >= :since", "until": f"{moment} < :until"}
    if claim:
        found |= {"article": "articles.id = :article", "person": _MINE}
    elif source:
        found |= {"article": f"{_CITED} WHERE claims.article = :article)"}
        found |= {"person": f"{_CITED} {_OF_CLAIM} WHERE {_MINE})"}
    return found | ({"kind": "sources.kind = :kind"} if source else {})


_MINE = ":person IN (articles.checker, claims.assigned)"
_CITED = "sources.id IN (SELECT evidence.source FROM evidence JOIN claims ON claims.id = evidence.claim"
_WORKED_ON = "coalesce(nullif(articles.changed, ''), articles.created)"
_TOUCHED = "coalesce(nullif(claims.changed, ''), claims.created)"
_SOURCES = _narrowing("sources.created", source=True)
_CLAIMS = _narrowing(_TOUCHED, claim=True) | {"verdict": "claims.verdict"}
"""A verdict is looked for among claims alone: what stands on one is found by its words."""


_BOUNDS = f"""
SELECT min((SELECT min(seq) FROM placements WHERE draft = drafts.id)),
  max((SELECT max(seq) FROM placements WHERE draft = drafts.id))
FROM articles JOIN drafts ON drafts.article = articles.id WHERE drafts.number = {_CURRENT}
"""
_OF_BOUNDS = {
    "article": "articles.id = :article",
    "person": "(articles.checker = :person OR articles.id IN"
    " (SELECT article FROM claims WHERE assigned <> '' AND assigned = :person))",
    "until": "articles.created < :until",
}


class _Query(Struct, frozen=True):
    """What finds hits of one kind in one index."""

    kind: str
    sql: str
    conditions: Mapping[str, str]
    """How each filter narrows it; where one is asked for that it does not have, it finds nothing."""
    columns: str = ""
    """The columns of the index that are searched; every one without them."""
    hidden: str = ""
    """What narrows it besides while the names of confidential sources are hidden."""
    says: bool = False
    """Whether the person wrote it, so that it may name a confidential source."""
    within: bool = False
    """Whether its rows are placements, of which only some are looked at where the articles are narrowed."""

    @property
    def index(self) -> str:
        """Return the index in which it looks."""
        return self.sql.partition(" MATCH ")[0].split()[-1]


_UNNAMED = "NOT sources.confidential"
_QUERIES = {
    "articles": (
        _Query(
            "article",
            _ARTICLES,
            _narrowing(_WORKED_ON)
            | {"article": "articles.id = :article", "person": "articles.checker = :person"},
        ),
    ),
    "claims": (
        _Query("claim", _WORDINGS, _CLAIMS, within=True),
        _Query("claim", _RULINGS, _CLAIMS, "ruling correction speaker", says=True),
    ),
    "sources": (
        _Query("source", _KNOWN_BY_NAME + "AND sources.kind <> 'person'", _SOURCES, hidden=_UNNAMED),
        _Query("source", _KNOWN_BY_CODE_NAME + "AND sources.kind <> 'person'", _SOURCES, "code_name"),
    ),
    "persons": (
        _Query("person", _KNOWN_BY_NAME + "AND sources.kind = 'person'", _SOURCES, hidden=_UNNAMED),
        _Query("person", _KNOWN_BY_CODE_NAME + "AND sources.kind = 'person'", _SOURCES, "code_name"),
    ),
    "passages": (
        _Query(
            "passage",
            _PASSAGES,
            _narrowing("evidence.created", claim=True, source=True),
            "passage translation",
            says=True,
        ),
    ),
    "notes": (
        _Query("note", _CLAIM_NOTES, _narrowing(_TOUCHED, claim=True), "note", says=True),
        _Query(
            "note",
            _EVIDENCE_NOTES,
            _narrowing("evidence.created", claim=True, source=True),
            "note",
            hidden=_UNNAMED,
            says=True,
        ),
        _Query("note", _LOOKUPS, _narrowing("lookups.at", claim=True), says=True),
        _Query(
            "note",
            _CALLS,
            _narrowing("calls.at")
            | {"article": "calls.article = :article", "person": "calls.caller = :person"},
            hidden=_UNNAMED,
            says=True,
        ),
    ),
    "copies": (_Query("copy", _COPIES, _narrowing("captures.at", source=True), hidden=_UNNAMED),),
}
"""What is searched by the word that a person names it with."""


def search(
    connection: sqlite3.Connection, query: str, limit: int, only: SearchFilter, hidden: Secrets | None
) -> list[SearchHit]:
    """Return where all the words occur, a kind of hits after the other.

    The last word may be the beginning of one, from two letters on: a single one begins so many
    words that a large library would take too long. Within each kind the latest come first, each
    article, claim or source once; where there are too many of all, each kind has its share of the limit.
    Nothing is found by a query without words.

    With ``hidden`` confidential sources are found by their code names alone, their copies and what was
    noted of them not at all, and no note or passage in which one is named: hits are read over shoulders.
    """
    words = _words(query)
    if not words:
        return []
    finder = re.compile("|".join(map(re.escape, words)), re.IGNORECASE)
    wanted = _Wanted(words, _is_begun(query, words), finder, limit, only, hidden)
    groups: list[list[SearchHit]] = []
    for place, queries in _QUERIES.items():
        hits: dict[str, SearchHit] = {}
        for each in queries if only.place in ("", place) else ():
            for hit in _hits(connection, each, wanted):
                hits.setdefault(hit.id, hit)
        groups.append(list(hits.values())[:limit])
    return _shared(groups, limit)


def quoted(query: str) -> str:
    """Write a person's words so that none of them can be an operator of the index's language."""
    found = _words(query)
    if not found:
        return ""
    marked = " ".join(map(beginnings.quoted, found))
    return f"{marked}*" if _is_begun(query, found) else marked


def _is_begun(query: str, words: list[str]) -> bool:
    """Tell whether the last word may be the beginning of one."""
    return not query[-1:].isspace() and (len(words[-1]) > 1 or not words[-1].isascii())


def _words(query: str) -> list[str]:
    clean = query.encode(errors="replace").decode().replace("\x00", " ")
    return [word for word in clean.split() if any(map(str.isalnum, word))][:_MOST_WORDS]


def _shared(groups: list[list[SearchHit]], most: int) -> list[SearchHit]:
    """Return so many hits, group after group: each has what it would have if they took turns."""
    counts = [0] * len(groups)
    turns = (at for turn in zip_longest(*groups) for at, hit in enumerate(turn) if hit is not None)
    for at in islice(turns, most):
        counts[at] += 1
    return [hit for group, count in zip(groups, counts, strict=True) for hit in group[:count]]


class _Wanted(Struct, frozen=True):
    """What is looked for, in which part of the library, and what must not show."""

    words: list[str]
    begun: bool
    """Whether the last word may be the beginning of one."""
    finder: re.Pattern[str]
    limit: int
    only: SearchFilter
    hidden: Secrets | None


def _hits(connection: sqlite3.Connection, query: _Query, wanted: _Wanted) -> Iterator[SearchHit]:
    only, hidden = wanted.only, wanted.hidden
    conditions = _narrowed(query, only)
    if conditions is None:
        return
    values: dict[str, str | int] = {"limit": wanted.limit, **_given(only)}
    if query.within and (only.article or only.person or only.until):
        values |= _bounds(connection, only)
        conditions.append("found.rowid BETWEEN :low AND :high")
    if query.hidden and hidden is not None:
        conditions.append(query.hidden)
    # What is left out for a name is few: the limit is on what is read, so that a common word stays quick.
    statement = f"{' AND '.join([query.sql, *conditions])} ORDER BY found.rowid DESC LIMIT :limit"
    for key, article, title, claim, source, *texts in _rows(connection, query, wanted, statement, values):
        if query.says and hidden is not None and hidden.named_in(" ".join(texts)):
            continue
        excerpt = _excerpt(" · ".join(filter(None, texts)), wanted.finder)
        claim = ClaimId(claim) if claim else NO_CLAIM
        yield SearchHit(query.kind, key, article, title, excerpt, claim, SourceId(source))


def _rows(
    connection: sqlite3.Connection,
    query: _Query,
    wanted: _Wanted,
    statement: str,
    values: dict[str, str | int],
) -> list[Any]:
    """Return the rows that a statement finds for the words, until there are as many as are wanted."""
    rows: list[Any] = []
    for match in beginnings.expressions(connection, query.index, wanted.words, begun=wanted.begun):
        within = f"{{{query.columns}}} : ({match})" if query.columns else match
        rows = connection.execute(statement, {**values, "match": within}).fetchall()
        if len(rows) >= wanted.limit:
            break
    return rows


def _given(only: SearchFilter) -> dict[str, str | int]:
    """Return the values of a filter by the names that the conditions have for them."""
    verdicts = {f"verdict{at}": verdict for at, verdict in enumerate(only.verdicts or ())}
    named = ("article", "person", "kind", "since", "until")
    return {**{name: str(getattr(only, name)) for name in named}, **verdicts}


def _narrowed(query: _Query, only: SearchFilter) -> list[str] | None:
    """Return the conditions on one query; None where a filter leaves it out."""
    known = query.conditions
    wanted = [name for name in ("article", "person", "kind", "since", "until") if getattr(only, name)]
    if only.verdicts is not None and "verdict" not in known:
        return None
    if any(name not in known for name in wanted):
        return None
    found = [known[name] for name in wanted]
    if only.verdicts is not None:
        marks = ", ".join(f":verdict{at}" for at, _ in enumerate(only.verdicts))
        found.append(f"{known['verdict']} IN ({marks})" if marks else f"{known['verdict']} IS NULL")
    return found


def _bounds(connection: sqlite3.Connection, only: SearchFilter) -> dict[str, int]:
    """Return between which rows the placements stand that a filter on articles can leave.

    An article's places are written together, so that most of a large library need not be looked at: to
    test each of a million matches takes a second. No claim was touched before its article was there.
    """
    conditions = [_OF_BOUNDS[name] for name in _OF_BOUNDS if getattr(only, name)]
    row = connection.execute(f"{_BOUNDS} AND {' AND '.join(conditions)}", _given(only)).fetchone()
    low, high = row
    return {"low": low, "high": high} if low is not None else {"low": 1, "high": 0}


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
