"""Says what a damaged page of the file holds, in the words of the work and not of SQLite."""

from __future__ import annotations

import re
import sqlite3
from contextlib import suppress

from factcheck.sentences import Sentence, say

_PLACE = re.compile(r"\b(tree|page)\b(?: page)? (\d+)", re.I)
_INDEX = re.compile(r"\bindex (\w+)")

HELD = {
    "scales": say("the verdict scales"),
    "articles": say("the articles on the shelf"),
    "sources": say("the sources"),
    "drafts": say("the drafts’ texts"),
    "pictures": say("the list of pictures"),
    "claims": say("the claims with their verdicts and notes"),
    "placements": say("the places of claims"),
    "details": say("the details to tick off"),
    "set_asides": say("what was set aside"),
    "evidence": say("what claims rest on"),
    "captures": say("the list of saved copies"),
    "rechecks": say("what became of kept addresses"),
    "stamps": say("the time stamps of saved copies"),
    "calls": say("the calls"),
    "lookups": say("the searches that were noted"),
    "workings": say("how figures were worked out"),
    "settlements": say("the decisions on conflicts"),
    "conflicts": say("the conflicts"),
    "looked": say("what each person has looked at"),
    "desks": say("the keys of other desks"),
    "foreign_events": say("the signatures of other desks’ steps"),
    "enclosed_events": say("what only some members may read"),
    "shared_names": say("with whom confidential names are shared"),
    "case_keys": say("the keys of encrypted cases"),
    "shared_desks": say("the shared desks that it belongs to"),
    "shared_cases": say("which articles are shared"),
    "carried": say("how far shared articles were carried"),
    "waiting": say("the steps that wait for others"),
    "queries": say("the queries"),
    "answers": say("what was answered to remarks"),
    "desk_rules": say("the house rules"),
    "criticisms": say("the criticisms and replies"),
    "attempts": say("the attempts to put a criticism"),
    "second_readings": say("the second readings"),
    "opinions": say("the second readers’ opinions"),
    "seeded_copies": say("the copies with seeded errors"),
    "errata": say("the corrections after publication"),
    "sign_offs": say("the sign-offs"),
    "files": say("the original files and saved copies"),
    "readable": say("the readable texts of saved copies"),
    "events": say("the record of steps"),
    "event_rows": say("what each recorded step changed"),
    "stones": say("what is left of removed articles"),
    "identity": say("the name of this desk"),
    "feed": say("the news for other windows"),
    "retention": say("the retention rule"),
}
"""What each table holds, for a person."""


def damaged_pages(connection: sqlite3.Connection, findings: list[str]) -> list[Sentence]:
    """Return a sentence for each thing that findings of SQLite's own check speak of, once each.

    The check names pages; which table a page belongs to is asked of the file itself, and where that is
    too damaged to say, each table is read to see which one fails.
    """
    if not findings:
        return []
    owners, tables_of = _owners(connection)
    named = {_owner(owners, tables_of, finding) for finding in "\n".join(findings).splitlines()}
    tables = {table for table in named if table} | set(_unreadable(connection))
    if not tables:
        return [say("The file is damaged: {finding}.", finding=findings[0])]
    return [say("The pages that hold {what} are damaged.", what=_held(table)) for table in sorted(tables)]


def _owner(owners: dict[int, str], tables_of: dict[str, str], finding: str) -> str:
    index = _INDEX.search(finding)
    if index:
        return tables_of.get(index[1], index[1])
    places = _PLACE.findall(finding)
    # The page itself before the tree that it hangs in: of a damaged page the owner may not be known.
    return next((owners[int(page)] for _, page in reversed(places) if int(page) in owners), "")


def _owners(connection: sqlite3.Connection) -> tuple[dict[int, str], dict[str, str]]:
    """Return the table that each page, and each index, belongs to, as far as that can be read."""
    owners: dict[int, str] = {}
    tables: dict[str, str] = {}
    with suppress(sqlite3.DatabaseError):
        for name, table, root in connection.execute("SELECT name, tbl_name, rootpage FROM sqlite_schema"):
            tables[name] = table
            owners[root] = table
    with suppress(sqlite3.DatabaseError):  # not every SQLite has it, and damage may end it early
        for name, page in connection.execute("SELECT name, pageno FROM dbstat"):
            owners[page] = tables.get(name, name)
    return owners, tables


def _unreadable(connection: sqlite3.Connection) -> list[str]:
    found = []
    for table in HELD:
        try:
            for _ in connection.execute(f"SELECT * FROM {table}"):
                pass
            # A damaged index is met by no reading of the table.
            whole = connection.execute(f"PRAGMA integrity_check({table})").fetchone()[0] == "ok"
        except sqlite3.DatabaseError:
            whole = False
        if not whole:
            found.append(table)
    return found


def _held(table: str) -> Sentence | str:
    known = HELD.get(table)
    if known is None and "_search" in table:
        return say("the search index")
    if known is None:  # an index that cannot be looked up any more: it is named after its table
        return HELD.get(
            next((name for name in HELD if table.startswith(name)), ""), say("the list of tables")
        )
    return known
