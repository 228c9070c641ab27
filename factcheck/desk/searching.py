"""Searching the library: words, and filters that are typed among them."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec.structs import replace

from factcheck.desk.blind import BlindReading
from factcheck.errors import NotFoundError, UserError
from factcheck.library import Library
from factcheck.models import Article, ArticleId, SearchFilter, SearchHit, SourceKind

PLACES = ("articles", "claims", "sources", "persons", "passages", "notes", "copies")
"""What can be searched by itself, in the order in which hits come."""
FILTERS = ("in", "verdict", "kind", "article", "by", "after", "before")
"""What can stand before a colon in a search: «verdict:wrong», «by:me», «after:2026-01»."""
OPEN = "open"
"""The word for claims without a verdict."""
ME, HERE = "me", "here"
_FILTER = re.compile(rf'(?<!\S)({"|".join(FILTERS)}):("[^"]*"|\S+)', re.IGNORECASE)
_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def words_of(query: str) -> str:
    """Return what a search looks for, without its filters."""
    return " ".join(_FILTER.sub(" ", query).split()) + (" " if query[-1:].isspace() else "")


class Searching:
    """Finds words in articles, claims, sources, persons, passages, notes and copies of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def find(
        self, query: str, *, here: ArticleId | None = None, limit: int = 50, unlocked: bool = False
    ) -> list[SearchHit]:
        """Return where all the words of a query occur, narrowed by the filters among them.

        «in:» a place of ``PLACES``, «verdict:» a key or label or «open», «kind:» of source, «article:» an id
        or «here», «by:» a checker or «me», «after:» and «before:» a day, month or year. Who
        confidential sources are is found and shown only with ``unlocked``. Raises UserError for a filter that
        means nothing.
        """
        only = SearchFilter()
        for match in _FILTER.finditer(query):
            name, value = match[1].lower(), match[2].strip('"')
            only = self._readers(here)[name](only, value)
        words = words_of(query)
        hits = self._library.read.search(words, limit, only, unlocked=unlocked)
        return BlindReading(self._library).hits(hits, words, by_verdict=only.verdicts is not None)

    def _readers(self, here: ArticleId | None) -> dict[str, Callable[[SearchFilter, str], SearchFilter]]:
        return {
            "in": lambda only, value: replace(only, place=_one_of(value, PLACES, "place to search")),
            "verdict": lambda only, value: replace(only, verdicts=self._verdicts(value)),
            "kind": lambda only, value: replace(
                only, kind=_one_of(value, tuple(kind.value for kind in SourceKind), "kind of source")
            ),
            "article": lambda only, value: replace(only, article=self._article(value, here)),
            "by": lambda only, value: replace(
                only, person=self._library.actor if value.lower() == ME else value
            ),
            "after": lambda only, value: replace(only, since=_day(value)),
            "before": lambda only, value: replace(only, until=_day(value)),
        }

    def _verdicts(self, value: str) -> tuple[str, ...]:
        if value.lower() == OPEN:
            return ()
        wanted = value.casefold()
        known = [verdict for scale in self._library.read.scales() for verdict in scale.verdicts]
        keys = {each.key for each in known if wanted in (each.key.casefold(), each.label.casefold())}
        if not keys:
            raise NotFoundError("No scale has a verdict “{verdict}”.", verdict=value)
        return tuple(sorted(keys))

    def _article(self, value: str, here: ArticleId | None) -> ArticleId:
        if value.lower() == HERE and here is not None:
            return here
        return self._library.read.find_id(Article, value)


def _one_of(value: str, known: tuple[str, ...], what: str) -> str:
    if value.lower() not in known:
        raise UserError(
            "“{value}” is no {what}; use one of {known}.", value=value, what=what, known=", ".join(known)
        )
    return value.lower()


def _day(value: str) -> str:
    if not _DAY.fullmatch(value):
        raise UserError("“{day}” is no date such as 2026-11-30.", day=value)
    return value
