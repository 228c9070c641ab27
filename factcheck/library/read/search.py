"""Finds words in everything that a library holds, by the full-text indexes.

The latest finds come first, not the best: to rank every match of a common word takes
seconds in a large library.
"""

import json
import re
import sqlite3
from collections.abc import Iterator, Mapping
from itertools import islice, zip_longest
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from factcheck.case.secrets import Secrets
from factcheck.library.read import beginnings
from factcheck.library.read.scope import Scope, matching_rows, scope_of
from factcheck.library.read.searched import CLAIMS, CURRENT, FEW, OF_FEW, QUERIES, HitQuery
from factcheck.models import NO_CLAIM, ClaimId, SearchFilter, SearchHit, SourceId

_EXCERPT_BEFORE = 40
_EXCERPT_LENGTH = 160
_MOST_WORDS = 32
"""The index refuses expressions that are too deep; whole pasted paragraphs are cut."""

_COMMON = 20_000
"""Rows from which on the words of few claims are looked for apart from all."""

_BOUNDS = f"""
SELECT min((SELECT min(seq) FROM placements WHERE draft = drafts.id)),
  max((SELECT max(seq) FROM placements WHERE draft = drafts.id))
FROM articles JOIN drafts ON drafts.article = articles.id WHERE drafts.number = {CURRENT}
"""
_OF_BOUNDS = {
    "article": "articles.id = :article",
    "person": "(articles.checker = :person OR articles.id IN"
    " (SELECT article FROM claims WHERE assigned <> '' AND assigned = :person))",
    "until": "articles.created < :until",
}


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
    finder = re.compile("|".join(rf"(?<!\w){re.escape(word)}" for word in words), re.IGNORECASE)
    wanted = _Wanted(words, _is_begun(query, words), finder, limit, only, hidden, _scope(connection, only))
    groups: list[list[SearchHit]] = []
    for place, queries in QUERIES.items():
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
    scope: Scope


def _hits(connection: sqlite3.Connection, query: HitQuery, wanted: _Wanted) -> Iterator[SearchHit]:
    hidden = wanted.hidden
    for key, article, title, claim, source, *texts in _rows(connection, query, wanted):
        if query.says and hidden is not None and hidden.named_in(" ".join(texts)):
            continue
        excerpt = _excerpt(" · ".join(filter(None, texts)), wanted.finder)
        claim = ClaimId(claim) if claim else NO_CLAIM
        yield SearchHit(query.kind, key, article, title, excerpt, claim, SourceId(source))


def _rows(connection: sqlite3.Connection, query: HitQuery, wanted: _Wanted) -> list[Any]:
    """Return the rows that a query finds for the words, until there are as many as are wanted."""
    asked = _asked(connection, query, wanted)
    rows: list[Any] = []
    if asked is None:
        return rows
    for match in beginnings.expressions(connection, query.index, wanted.words, begun=wanted.begun):
        within = f"{{{query.columns}}} : ({match})" if query.columns else match
        few = wanted.scope.touched if query.index == "placements_search" else None
        if few is not None and _is_common(connection, query.index, within):
            found = matching_rows(connection, few, within, wanted.limit)
            rows = connection.execute(OF_FEW, {"rows": json.dumps(found)}).fetchall()
        else:
            rows = connection.execute(asked.statement, {**asked.values, "match": within}).fetchall()
        if len(rows) >= wanted.limit:
            break
    return rows


class _Asked(Struct, frozen=True):
    """A statement with the values that it names, but for the words."""

    statement: str
    values: dict[str, object]


def _asked(connection: sqlite3.Connection, query: HitQuery, wanted: _Wanted) -> _Asked | None:
    """Return what asks an index under the filters; None where they leave nothing of its kind."""
    only, few = wanted.only, wanted.scope.of(query.index)
    narrowed = _narrowed(query.conditions, only)
    if narrowed is None or (few is not None and not few):
        return None
    # All of them each time: a name that a statement does not use is no mistake.
    values: dict[str, object] = {"limit": wanted.limit, **_given(only)}
    if few is not None:
        # The two lists are one where nothing but article and person narrows: then either covers all.
        covered = CLAIMS if few is wanted.scope.touched else ("article", "person")
        narrowed = {name: each for name, each in narrowed.items() if name not in covered}
        # Tested as each is found: the index is not asked for one row after the other.
        narrowed["few"] = f"+found.rowid IN ({FEW[query.index]})"
        values["few"] = json.dumps(few)
    elif query.index == "placements_search" and (only.article or only.person or only.until):
        values |= _bounds(connection, only)
        narrowed["bounds"] = "found.rowid BETWEEN :low AND :high"
    if query.hidden and wanted.hidden is not None:
        narrowed["hidden"] = query.hidden
    # What is left out for a name is few: the limit is on what is read, so that a common word stays quick.
    where = " AND ".join([query.sql, *narrowed.values()])
    return _Asked(f"{where} ORDER BY found.rowid DESC LIMIT :limit", values)


def _is_common(connection: sqlite3.Connection, index: str, match: str) -> bool:
    """Tell whether words stand in very many rows of an index."""
    statement = f"SELECT 1 FROM {index} WHERE {index} MATCH ? LIMIT 1 OFFSET {_COMMON}"
    return connection.execute(statement, (match,)).fetchone() is not None


def _scope(connection: sqlite3.Connection, only: SearchFilter) -> Scope:
    conditions = _narrowed(CLAIMS, replace(only, kind="", place=""))
    return scope_of(connection, conditions or {}, _given(only))


def _given(only: SearchFilter) -> dict[str, str | int]:
    """Return the values of a filter by the names that the conditions have for them."""
    verdicts = {f"verdict{at}": verdict for at, verdict in enumerate(only.verdicts or ())}
    named = ("article", "person", "kind", "since", "until")
    return {**{name: str(getattr(only, name)) for name in named}, **verdicts}


def _narrowed(known: Mapping[str, str], only: SearchFilter) -> dict[str, str] | None:
    """Return the conditions on one query by their filters; None where a filter leaves it out."""
    wanted = [name for name in ("article", "person", "kind", "since", "until") if getattr(only, name)]
    wanted += ["verdict"] if only.verdicts is not None else []
    if any(name not in known for name in wanted):
        return None
    found = {name: known[name] for name in wanted}
    if only.verdicts is not None:
        marks = ", ".join(f":verdict{at}" for at, _ in enumerate(only.verdicts))
        found["verdict"] += f" IN ({marks})" if marks else " IS NULL"
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
