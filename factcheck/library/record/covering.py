"""Tells which signatures cover every step that is here, and which were given without having seen some.

A signature is a step like any other, and says what it had seen. Steps of another desk that it had not seen
may come before it or after it; either way nobody signed them. The article then stays open, wherever both
are known, until somebody signs it who has seen them all. It follows from the steps alone, so every desk
that has the same steps says the same.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection

from factcheck.errors import SignedError
from factcheck.models import UNDER_SIGNATURE, ArticleId, ClaimId, DeskId, SignOffId

_SIGNED = (
    "SELECT s.id, s.article, g.desk, g.number, g.seen FROM sign_offs AS s"
    # In a library that was salvaged the step may be lost; the signature stands all the same.
    " LEFT JOIN event_rows AS r ON r.key = s.id AND r.\"table\" = 'sign_offs' AND r.before IS NULL"
    " LEFT JOIN events AS g ON g.seq = r.event"
    " WHERE s.reopened = '' AND s.article IN (SELECT value FROM json_each(?))"
)
_UNSEEN = (
    # An undo counts as the step that it goes back to: to undo a legal hold leaves a signature as it is.
    "SELECT count(*) FROM events AS e LEFT JOIN events AS a ON a.id = e.about WHERE e.article = ?"
    f" AND coalesce(a.kind, e.kind) NOT IN ({', '.join('?' * len(UNDER_SIGNATURE))})"
    # What a step had seen names other desks alone; of its own it knows all up to itself.
    " AND e.number > CASE e.desk WHEN ? THEN ? ELSE"
    "  coalesce((SELECT value FROM json_each(?) WHERE key = e.desk), 0) END"
)


def uncovered(connection: sqlite3.Connection, articles: Collection[ArticleId]) -> dict[SignOffId, int]:
    """Return the standing signatures that do not cover everything, with the number of steps they miss."""
    kinds = sorted(UNDER_SIGNATURE)
    found = {}
    for key, article, desk, number, seen in connection.execute(_SIGNED, (_listed(articles),)).fetchall():
        if desk is None:
            continue
        count = connection.execute(_UNSEEN, (article, *kinds, desk, number, seen)).fetchone()[0]
        if count:
            found[SignOffId(key)] = int(count)
    return found


def signed(connection: sqlite3.Connection, articles: Collection[ArticleId]) -> set[ArticleId]:
    """Return the articles of these that a signature closes: one that covers every step that is here."""
    open_ = uncovered(connection, articles)
    return {
        article
        for key, article, *_ in connection.execute(_SIGNED, (_listed(articles),)).fetchall()
        if key not in open_
    }


def signed_at(
    connection: sqlite3.Connection, articles: Collection[ArticleId], desk: DeskId
) -> set[ArticleId]:
    """Return the articles of these with a standing signature that was given at a desk."""
    return {
        article
        for _, article, at, *_ in connection.execute(_SIGNED, (_listed(articles),)).fetchall()
        if at == desk
    }


def refuse_signed(connection: sqlite3.Connection, articles: Collection[ArticleId]) -> None:
    """Raise SignedError where one of these articles was signed off and not reopened: it can only be read."""
    for article in sorted(signed(connection, articles)):
        person, title = _signature(connection, article)
        raise SignedError(
            "“{title}” was signed off by {person}. Reopen it to change it.", title=title, person=person
        )


def refuse_claims_of_signed(connection: sqlite3.Connection, claims: Collection[ClaimId]) -> None:
    """Raise SignedError where one of these claims stands in an article that was signed off."""
    if claims:
        found = connection.execute(
            "SELECT DISTINCT article FROM claims WHERE id IN (SELECT value FROM json_each(?))",
            (_listed(claims),),
        )
        refuse_signed(connection, {row[0] for row in found})


def refuse_steps_over(connection: sqlite3.Connection, articles: Collection[ArticleId], steps: int) -> None:
    """Raise SignedError for the first of these articles, which steps that came would change."""
    for article in sorted(articles):
        person, title = _signature(connection, article)
        raise SignedError(
            "“{title}” was signed off by {person}, and {count} steps of other desks would change it."
            " Reopen it and take them in again; nothing of them is lost.",
            one="“{title}” was signed off by {person}, and 1 step of another desk would change it."
            " Reopen it and take it in again; nothing of it is lost.",
            title=title,
            person=person,
            count=steps,
        )


def _signature(connection: sqlite3.Connection, article: ArticleId) -> tuple[str, str]:
    """Return who signed an article last, and what it is called."""
    found: tuple[str, str] = connection.execute(
        "SELECT person, title FROM sign_offs JOIN articles ON articles.id = sign_offs.article"
        " WHERE articles.id = ? AND reopened = '' ORDER BY at DESC",
        (article,),
    ).fetchone()
    return found


def _listed(ids: Collection[str]) -> str:
    return json.dumps(sorted(ids))
