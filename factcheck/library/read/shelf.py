"""Reads what the shelf shows: articles with their figures, without their text, a part at a time.

The table «shelf» has a row for each article, with its place in every order of the shelf. Triggers write that
within each step, own or merged in, so a part of the shelf costs the same in a library of any size. Figures
are counted when somebody looks (`shelf_counts`).
"""

import json
import re
import sqlite3
from collections.abc import Mapping
from typing import NamedTuple

from msgspec.structs import replace

from factcheck.case.figures import share_checked, shelf_state
from factcheck.library.read.records import Records
from factcheck.library.read.shelf_counts import Counts
from factcheck.models import (
    Article,
    ArticleId,
    Due,
    Progress,
    ShelfOrder,
    ShelfPart,
    ShelfRow,
    ShelfState,
)

_ORDERS = {
    ShelfOrder.CHANGED: ("shelf_changed", ""),
    ShelfOrder.DEADLINE: ("shelf_deadline", "(s.deadline = ''), s.deadline, "),
    ShelfOrder.PROGRESS: ("shelf_progress", "s.share, "),
}
"""The index that holds the articles in each order, and what comes in it before the last change."""

_STATES_OF = {
    ShelfState.UNTOUCHED: "AND s.share = 0",
    ShelfState.UNDER_WAY: "AND s.share > 0 AND s.share < 1",
    ShelfState.CHECKED: "AND s.share >= 1",
}
"""As `case.figures.shelf_state` has it."""

_LATEST = "s.changed DESC, s.created DESC, s.seq DESC"

_PLACES = f"""
SELECT s.article, s.deadline, s.share, s.changed, s.created, s.seq FROM {{rows}}
WHERE s.removed = :removed {{state}} {{besides}} {{found}}
ORDER BY {{first}}{_LATEST} LIMIT :most OFFSET :after
"""

_FIRST = f"""(
  SELECT * FROM shelf AS s INDEXED BY {{index}} WHERE s.removed = :removed {{state}} {{besides}}
  ORDER BY {{first}}{_LATEST} LIMIT {{looked}}
) AS s"""
_LOOKED = 500
"""Articles among which a search is content if it finds as many as are wanted: common words stand there."""

_LOOSE = f"""
SELECT s.article, s.deadline, s.share, s.changed, s.created, s.seq FROM shelf AS s
WHERE s.article IN (SELECT value FROM json_each(:loose)) AND s.removed = :removed {{found}} ORDER BY {_LATEST}
"""

_FOUND = """
AND (:match <> '' AND EXISTS (
  SELECT 1 FROM drafts WHERE article = s.article
  AND seq IN (SELECT rowid FROM drafts_search WHERE drafts_search MATCH :match)
) OR (
  SELECT CASE WHEN length(heading) = length(CAST(heading AS BLOB)) THEN instr(lower(heading), :words)
    ELSE holds_words(heading, :words) END
  FROM (
    SELECT title || char(10) || byline || char(10) || publisher || char(10) || coalesce(
      s.name, (SELECT name FROM drafts WHERE article = s.article ORDER BY number DESC LIMIT 1), ''
    ) AS heading FROM articles WHERE id = s.article
  )
))
"""
"""The search looks at title, byline, publisher, file name and text.

SQLite folds the letters of ASCII alone, four times as fast as Python folds those of other languages.
"""


def _held(*columns: str) -> str:
    """Return the condition that words stand in a column: SQLite tells it of ASCII, Python of the rest."""
    like = " OR ".join(f"{each} LIKE :like ESCAPE '!'" for each in columns)
    whole = " || char(10) || ".join(columns)
    return f"{like} OR (length({whole}) <> length(CAST({whole} AS BLOB)) AND holds_words({whole}, :words))"


_LIKELY = f"""(
  SELECT article FROM drafts WHERE :match <> ''
  AND seq IN (SELECT rowid FROM drafts_search WHERE drafts_search MATCH :match)
  UNION SELECT id FROM articles WHERE {_held("title", "byline", "publisher")}
  UNION SELECT article FROM shelf WHERE name IS NULL OR {_held("name")}
) AS likely CROSS JOIN shelf AS s ON s.article = likely.article"""
"""The articles that a search may find: those with the words in their text, title or names, or with a name
that is not known yet. Each table is read through once: to look closely at each of ten thousand articles
takes two frames."""
_LIKE_SIGNS = re.compile("[!%_]")
_LONGEST_LIKELY = 1_000
"""Characters of a search up to which SQLite is asked whether a title is like it."""

_BESIDES = "AND s.article NOT IN (SELECT value FROM json_each(:loose))"


class _Place(NamedTuple):
    """What says where an article stands on the shelf."""

    article: ArticleId
    deadline: str
    share: float | None
    changed: str
    created: str
    seq: int


def rows(
    connection: sqlite3.Connection,
    records: Records,
    counts: Counts,
    part: ShelfPart,
    shown: Mapping[ArticleId, Progress],
) -> list[ShelfRow]:
    """Return a row for each article of a part of the shelf, in its order.

    An article's time of change is that of its last event. ``shown`` has the progress that the person
    may see, where it is another than the true one.
    """
    loose = _loose(connection, records, counts, shown) if _rests_on_progress(part) else {}
    places = _places(connection, part, loose)
    articles = {each.id: each for each in records.articles_with(place.article for place in places)}
    figures = counts.figures(articles.values())
    found = []
    for place in places:
        article, one = articles[place.article], figures[place.article]
        dated, progress = replace(article, changed=place.changed), shown.get(article.id, one.progress)
        found.append(ShelfRow(dated, one.number, one.words, progress, one.scale, one.name))
    return found


def _rests_on_progress(part: ShelfPart) -> bool:
    return part.order is ShelfOrder.PROGRESS or part.state in _STATES_OF


def _loose(
    connection: sqlite3.Connection, records: Records, counts: Counts, shown: Mapping[ArticleId, Progress]
) -> dict[ArticleId, float]:
    """Return the share of each article that has none kept, or of which the person sees another one."""
    wanted = connection.execute("SELECT article FROM shelf WHERE share IS NULL")
    uncounted: list[Article] = records.articles_with(ArticleId(article) for (article,) in wanted)
    counted = {id: one.progress for id, one in counts.figures(uncounted).items()}
    return {id: share_checked(progress) for id, progress in {**counted, **shown}.items()}


def _places(
    connection: sqlite3.Connection, part: ShelfPart, loose: Mapping[ArticleId, float]
) -> list[_Place]:
    """Return where the wanted articles stand: by an index, and the loose ones put between them."""
    if not loose:
        return _indexed(connection, part, loose, part.after, part.most)
    until = None if part.most is None else part.after + part.most
    places = _indexed(connection, part, loose, 0, until)
    query = _LOOSE.format(found=_FOUND if part.search.strip() else "")
    for row in connection.execute(query, _given(connection, part, loose)):
        place = _Place(*row)._replace(share=loose[row[0]])
        if part.state not in _STATES_OF or shelf_state(loose[row[0]]) is part.state:
            places.append(place)
    places.sort(key=lambda place: place[-3:], reverse=True)
    places.sort(key=lambda place: _first(place, part.order))
    return places[part.after : until]


def _indexed(
    connection: sqlite3.Connection,
    part: ShelfPart,
    besides: Mapping[ArticleId, float],
    after: int,
    most: int | None,
) -> list[_Place]:
    given = {**_given(connection, part, besides), "after": after, "most": -1 if most is None else most}

    def asked(rows: str) -> list[_Place]:
        index, first = _ORDERS[part.order]
        words = {"first": first, "state": _STATES_OF.get(part.state, "")}
        words |= {"besides": _BESIDES if besides else "", "index": index, "looked": str(_LOOKED)}
        found = _FOUND if part.search.strip() else ""
        query = _PLACES.format(rows=rows.format(**words), found=found, **words)
        return [_Place(*row) for row in connection.execute(query, given)]

    if "like" not in given:
        return asked("shelf AS s INDEXED BY {index}")
    places = asked(_FIRST) if most is not None else []
    return places if places and len(places) == most else asked(_LIKELY)


def _given(
    connection: sqlite3.Connection, part: ShelfPart, loose: Mapping[ArticleId, float]
) -> dict[str, object]:
    given: dict[str, object] = {
        "removed": part.state is ShelfState.REMOVED,
        "loose": json.dumps(list(loose)),
    }
    if part.search.strip():
        from factcheck.library.read.search import quoted

        connection.create_function("holds_words", 2, _holds, deterministic=True)
        # What stands for no letter is in no title either, and cannot be handed to SQLite.
        words = part.search.encode(errors="replace").decode()
        words = words.strip().casefold()
        given |= {"match": quoted(part.search), "words": words}
        if len(words) <= _LONGEST_LIKELY and words.isprintable():
            like = _LIKE_SIGNS.sub(r"!\g<0>", words)
            given["like"] = f"%{like}%"
    return given


def _holds(heading: str, words: str) -> bool:
    return words in heading.casefold()


def _first(place: _Place, order: ShelfOrder) -> tuple[object, ...]:
    """Return what an order goes by before the last change."""
    if order is ShelfOrder.DEADLINE:
        return (not place.deadline, place.deadline)
    return (place.share,) if order is ShelfOrder.PROGRESS else ()


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
