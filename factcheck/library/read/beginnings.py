"""Finds the words of a full-text index that begin with what a person has typed so far.

For the beginning of a word SQLite's index puts the places of all such words together before it gives the
first: a twentieth of a second where a million claims hold one. The places of whole words it reads one by one.
So the words are looked up first, each by a step from the one before to the next that can follow, and named.
"""

from __future__ import annotations

import contextlib
import sqlite3
import unicodedata

_MOST = 16
"""Words that are named; what begins more has its first of these looked at, and all if they are not enough."""
_TELLING = 7
"""Words from which on the first that are named hardly find enough, so that all are looked for at once."""
_VOCABULARY = """
CREATE VIRTUAL TABLE IF NOT EXISTS temp.{index}_words USING fts5vocab('main', '{index}', 'instance')
"""
_FROM = "SELECT term FROM temp.{index}_words WHERE term >= ? LIMIT 1"
_AFTER = "\x01"
"""Sorts before all that can follow in a word: no word holds it."""


def expressions(connection: sqlite3.Connection, index: str, words: list[str], *, begun: bool) -> list[str]:
    """Return what to look for in an index, each where what is before it finds too little; none finds nothing.

    All words must be there; where the last is ``begun``, also one that begins with it.
    """
    whole = " ".join(map(quoted, words))
    if not begun:
        return [whole]
    terms = _terms(connection, index, words[-1])
    if terms is None:
        return [f"{whole}*"]
    before = " ".join(map(quoted, words[:-1]))
    named = f"{before} AND ({' OR '.join(map(quoted, terms))})" if before else " OR ".join(map(quoted, terms))
    if len(terms) < _MOST:
        return [named] if terms else []
    if len(words) > _TELLING:
        return [f"{whole}*"]
    return [named, f"{whole}*"]


def quoted(word: str) -> str:
    """Write a word so that nothing in it can be an operator of the index's language."""
    return '"' + word.replace('"', '""') + '"'


def _terms(connection: sqlite3.Connection, index: str, beginning: str) -> list[str] | None:
    """Return the first words of an index with this beginning; None where only the index itself can tell."""
    # The index drops accents by tables of its own, which agree with these for Latin letters.
    folded = "".join(
        letter
        for letter in unicodedata.normalize("NFD", beginning.lower())
        if not unicodedata.combining(letter)
    )
    if not (folded.isascii() and folded.isalnum()):
        return None
    with contextlib.suppress(sqlite3.OperationalError):  # a library that is only read has no room for it
        connection.execute(_VOCABULARY.format(index=index))
        found, after = list[str](), folded
        while len(found) < _MOST:
            row = connection.execute(_FROM.format(index=index), (after,)).fetchone()
            if row is None or not row[0].startswith(folded):
                break
            found.append(row[0])
            after = row[0] + _AFTER
        return found
    return None
