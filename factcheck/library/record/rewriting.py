"""Writes the rows that bundles concern anew, as all desks' steps on them make them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping

import msgspec

from factcheck.errors import UserError
from factcheck.library.record.operation import Operation
from factcheck.library.record.replaying import STAMPED, Place, Replay, stamp_of, stamped
from factcheck.library.record.standing import keep_conflicts, settled_places
from factcheck.library.tables import TABLES, DamagedRowError, Image, decoder
from factcheck.models import ArticleId, Bundle, Conflict, Region, Status

_MANY = 30
"""Rows from which on it is quicker to read every row of an article at once."""


def rewrite(
    connection: sqlite3.Connection, operation: Operation, article: ArticleId, came: list[Bundle]
) -> None:
    """Make the rows that came what all steps on them come to."""
    for bundle in came:
        for lent in bundle.lent:
            if operation.row(TABLES[lent.table], lent.key) is None:
                image = {**TABLES[lent.table].empty, **json.loads(lent.image)}
                operation.insert_row(TABLES[lent.table], image)
    places = {(row[1], row[2]) for bundle in came for row in bundle.rows}
    # What came may give back any row that went along with a deletion, also where it names none of these.
    if _deletes_meet(connection, article, came):
        places |= set(
            connection.execute(
                'SELECT DISTINCT r."table", r.key FROM event_rows AS r JOIN events AS e ON e.seq = r.event'
                " WHERE e.article = ?",
                (article,),
            ).fetchall()
        )
    places |= settled_places(connection, [bundle.id for bundle in came])
    # Numbers are given to all drafts together.
    if any(table == "drafts" for table, _ in places):
        places |= {
            ("drafts", row[0])
            for row in connection.execute(
                "SELECT DISTINCT r.key FROM event_rows AS r JOIN events AS e ON e.seq = r.event"
                " WHERE e.article = ? AND r.\"table\" = 'drafts'",
                (article,),
            )
        }
    _rewrite(connection, operation, article, places)


def _deletes_meet(connection: sqlite3.Connection, article: ArticleId, came: list[Bundle]) -> bool:
    """Tell whether a step that deletes rows and one of those that came did not know of each other."""
    deleting = [
        stamp_of(columns)
        for columns in connection.execute(
            f"SELECT {', '.join(STAMPED)}, seen FROM events AS e WHERE e.article = ?"
            " AND EXISTS (SELECT 1 FROM event_rows WHERE event = e.seq AND after IS NULL)",
            (article,),
        )
    ]
    stamps = [stamped(bundle) for bundle in came]
    return any(
        not new.saw(old) and not old.saw(new) for new in stamps for old in deleting if new.id != old.id
    )


def _rewrite(
    connection: sqlite3.Connection, operation: Operation, article: ArticleId, places: set[Place]
) -> None:
    replay = Replay(connection, article, everything=len(places) > _MANY)
    targets: dict[Place, Image | None] = {}
    conflicts: list[Conflict] = []
    for name, table in TABLES.items():
        for key in sorted(key for of, key in places if of == name):
            image, found = replay.image(table, key, operation.row(table, key))
            # What somebody attached to a row that another desk deleted goes with it.
            if image is not None and not _has_parents(operation, table.name, image, targets):
                image, found = None, []
            targets[name, key] = image
            conflicts += found
    _check_places(operation, targets)
    _number_drafts(connection, article, targets)
    _put(operation, targets)
    keep_conflicts(connection, operation, places, conflicts)


def _has_parents(
    operation: Operation, table: str, image: Image, targets: Mapping[Place, Image | None]
) -> bool:
    for column, parent in TABLES[table].parents.items():
        value = image[column]
        if value is None:
            continue
        place = parent, str(value)
        if place in targets:
            if targets[place] is None:
                return False
        elif operation.row(TABLES[parent], str(value)) is None:
            return False
    return True


def _check_places(operation: Operation, targets: Mapping[Place, Image | None]) -> None:
    """Refuse what does not stand in a draft where it says, and parts of a draft outside its text."""
    texts: dict[str, str] = {}

    def text_of(draft: str) -> str:
        if draft not in texts:
            row = targets.get(("drafts", draft)) or operation.row(TABLES["drafts"], draft) or {}
            texts[draft] = str(row.get("text", ""))
        return texts[draft]

    for (table, key), image in targets.items():
        if image is None:
            continue
        if table == "drafts":
            wrong = _reaches_out(image, len(text_of(key)))
        elif table in ("placements", "set_asides") and image.get("status") != Status.ORPHANED:
            start, end = int(image["start"] or 0), int(image["end"] or 0)
            text = text_of(str(image["draft"]))
            wrong = not _is_on_picture(image, len(text)) and text[start:end] != image["exact"]
        elif table == "pictures":
            wrong = not 0 <= int(image["at"] or 0) <= len(text_of(str(image["draft"])))
        else:
            continue
        if wrong:
            raise UserError("The steps that came say of a place in a draft what does not stand there.")


def _is_on_picture(place: Image, length: int) -> bool:
    """Tell whether a claim rests on a picture, in regions that lie inside it and at a place of the draft."""
    if not place.get("picture"):
        return False
    regions = msgspec.json.decode(str(place["regions"]), type=tuple[Region, ...])
    inside = bool(regions) and all(region.is_inside for region in regions)
    return inside and place["start"] == place["end"] and 0 <= int(place["start"] or 0) <= length


def _reaches_out(draft: Image, length: int) -> bool:
    """Tell whether a block, a style, an annotation or a page of a draft begins or ends outside its text."""
    for column in ("blocks", "styles", "annotations"):
        for part in json.loads(str(draft[column])):
            if not 0 <= part["start"] <= part["end"] <= length:
                return True
    pages = json.loads(str(draft["pages"]))
    return any(not 0 <= page <= length for page in pages) or pages != sorted(pages)


def _number_drafts(
    connection: sqlite3.Connection, article: ArticleId, targets: dict[Place, Image | None]
) -> None:
    """Give two drafts that were taken in as the same number numbers of their own, in the order of time."""
    drafts = [
        (place, image) for place, image in targets.items() if place[0] == "drafts" and image is not None
    ]
    last = 0
    for place, image in sorted(drafts, key=lambda each: (each[1]["number"], each[1]["added"], each[0][1])):
        last = max(int(image["number"] or 0), last + 1)
        targets[place] = {**image, "number": last}
    if drafts:
        # Out of the way, since two may not have one number even for a moment.
        connection.execute("UPDATE drafts SET number = -number WHERE article = ? AND number > 0", (article,))


def _put(operation: Operation, targets: Mapping[Place, Image | None]) -> None:
    rank = list(TABLES)
    try:
        for (name, _), image in targets.items():
            if image is not None:
                # Each column is allowed by itself; together they are checked here, before any is written.
                decoder(TABLES[name].kind)([list(image.values())])
    except DamagedRowError as error:
        raise UserError("The steps that came hold what no article has.") from error
    # Children before their parents; below the other way round, in which the targets are.
    for (name, key), image in sorted(targets.items(), key=lambda each: -rank.index(each[0][0])):
        row = operation.row(TABLES[name], key)
        if image is None and row is not None:
            operation.delete_row(TABLES[name], key, row)
    for (name, key), image in targets.items():
        row = operation.row(TABLES[name], key)
        if image is None:
            continue
        if row is None:
            operation.insert_row(TABLES[name], image)
        else:
            operation.update_row(TABLES[name], key, row, image)
