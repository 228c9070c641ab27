"""Leaves out of what leaves the desk what not everybody may read: names of confidential sources, legal notes.

A name is replaced by the source's code name; a legal note goes without a trace of its words.

A step's seal covers the SHA-256 of its rows and not the rows, so a step whose rows were replaced still
verifies: the bundle carries the digest that was sealed, and beside it the digest of the rows as they
travel. The desk's signature covers both, so only the desk that knows the name can have replaced it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from factcheck.case.secrets import Secrets
from factcheck.library.record.chain import rows_digest
from factcheck.library.record.giving import files_of
from factcheck.models import Bundle, BundleRow, Source, SourceId

_TELLING = ("address", "author", "publisher", "contact", "role", "note", "doi", "isbn", "origin")
"""What says who a source is, beside its title."""
_OF_IT = {
    "captures": ("address", "archived", "title", "name", "sha256"),
    "rechecks": ("address", "reason"),
    "stamps": ("sha256", "response"),
    "evidence": ("passage", "locator", "translation", "translator", "compared_by"),
}
"""What leads to a source of its copies, a hash too where the page is a public one; and its own words."""
_LISTS = ("hops", "sketch")
_HIDDEN = {**_OF_IT, "sources": ("title", *_TELLING), "captures": (*_OF_IT["captures"], *_LISTS)}
_LEFT = frozenset({"drafts", "pictures", "placements", "details", "set_asides"})
"""Tables of the article's own words, which are its writer's to keep quiet in."""
_LEGAL = "legal_note"
_CALLED = "Confidential source"
_SHORTEST = 3
"""Letters of a name from which on it is replaced: one fewer than where it makes a document be refused."""


class Redaction(Struct, frozen=True):
    """What must not leave, by source, and what stands in its place."""

    codes: dict[str, str]
    """The code name of each confidential source, by its id."""
    names: Secrets | None = None
    """What would say who they are in any text; None where there is no such source."""
    legal_notes: bool = True
    """Whether legal notes stay."""

    @classmethod
    def of(
        cls,
        sources: Iterable[Source],
        shared: frozenset[SourceId],
        public: str = "",
        *,
        legal_notes: bool = True,
    ) -> Redaction:
        """Gather the names of confidential sources, without those that their owner shares.

        A family name among the ``public`` ones stays: the article has it itself, and a code name in its
        place would say whose it is. So does one that is shared: a namesake's code name would spoil it.

        A source may be given in several forms, as its name was another one before; the last has its code.
        """
        secret = [source for source in sources if source.confidential]
        kept = [source for source in secret if source.id not in shared]
        told = "\n".join(source.title for source in secret if source.id in shared)
        codes = {str(source.id): source.code_name or _CALLED for source in kept}
        if not kept:
            return cls(codes, legal_notes=legal_notes)
        return cls(codes, Secrets(kept, f"{public}\n{told}", shortest=_SHORTEST), legal_notes)

    def replaced(self, bundle: Bundle) -> Bundle:
        """Return a bundle of this desk without what stays; itself where it holds nothing of it."""
        rows = tuple(without_legal_note(row) for row in bundle.rows) if self.legal_notes else bundle.rows
        if not self.codes:
            return bundle if rows == bundle.rows else replace(bundle, rows=rows, kept=rows_digest(list(rows)))
        rows = tuple(self._row(row) for row in rows)
        lent = tuple(
            replace(each, image=self._image(each.table, each.key, each.image) or "") for each in bundle.lent
        )
        kept = rows_digest(list(rows)) if rows != bundle.rows else ""
        changed = replace(bundle, rows=rows, lent=lent, kept=kept)
        changed = replace(changed, files=files_of(changed))
        return bundle if changed == bundle else changed

    def _row(self, row: BundleRow) -> BundleRow:
        position, table, key, claim, source, before, after = row
        named = key if table == "sources" else source or ""
        changes = before is not None and after is not None
        was = self._image(table, named, before, changes=changes)
        now = self._image(table, named, after, changes=changes)
        return position, table, key, claim, source, was, now

    def _image(self, table: str, source: str, image: str | None, *, changes: bool = False) -> str | None:
        if image is None or table in _LEFT:
            return image
        held = json.loads(image)
        if source in self.codes and changes:
            # Left out, not emptied: what is not told replaces nothing where the name is known.
            held = {column: value for column, value in held.items() if column not in _HIDDEN.get(table, ())}
        elif source in self.codes:
            if table == "sources":
                held |= {"title": self.codes[source]} if "title" in held else {}
                held |= {column: "" for column in _TELLING if column in held}
            held |= {column: "" for column in _OF_IT.get(table, ()) if column in held}
            if table == "captures":
                held |= {column: "[]" for column in _LISTS if column in held}
        told = {column: self._text(value) for column, value in held.items()}
        if told == json.loads(image):
            return image
        return json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=True)

    def _text(self, value: object) -> object:
        if not isinstance(value, str) or not value or self.names is None:
            return value
        held = _unpacked(value)
        if held is not None:
            told = self._each(held)
            return value if told == held else json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        places = self.names.places_in(value)
        if not places and places is not None:
            return value
        told, here = "", 0
        for place in places or ():
            told += value[here : place.start] + self.codes[place.source.id]
            here = place.end
        told += value[here:]
        # What still tells it, as where a code name makes a name with the word beside it, goes as a whole.
        named = self.names.named_in(told)
        return told if named is None else self.codes[named.id]

    def _each(self, held: object) -> object:
        """Return a list or an object of JSON with each of its texts as it may leave."""
        if isinstance(held, dict):
            return {name: self._each(value) for name, value in held.items()}
        return [self._each(value) for value in held] if isinstance(held, list) else self._text(held)


def _unpacked(value: str) -> object | None:
    """Return the list or object of JSON that a column holds; None for any other text."""
    if value[0] not in "[{":
        return None
    try:
        held: object = json.loads(value)
    except ValueError:
        return None
    return held if isinstance(held, list | dict) else None


def without_legal_note(row: BundleRow) -> BundleRow:
    """Return a row without the words of a legal note; itself where it holds none.

    The column is left out, not emptied: who is not shown a note keeps the one that was written there.
    """
    position, table, key, claim, source, before, after = row
    if table not in ("claims", "settlements") or f'"{_LEGAL}"' not in f"{before}{after}".replace("\\", ""):
        return row
    return position, table, key, claim, source, _unsaid(table, before), _unsaid(table, after)


def _unsaid(table: str, image: str | None) -> str | None:
    if image is None:
        return None
    held = json.loads(image)
    if table == "claims":
        held.pop(_LEGAL, None)
    elif _LEGAL in json.loads(held.get("columns", "[]")):
        held["chosen"] = "{}"
    return json.dumps(held, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
