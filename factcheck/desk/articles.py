"""Articles: proposing a split, taking one into the library, the shelf, opening a case."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import PurePath
from uuid import uuid4

from factcheck import figures
from factcheck.desk.wording import placed_rows
from factcheck.library import Library
from factcheck.models import (
    Article,
    Case,
    Changes,
    Draft,
    Proposal,
    Reading,
    Role,
    Scale,
    SearchHit,
    SetAside,
    ShelfRow,
)
from factcheck.scales import EDITORIAL
from factcheck.text import claims

_LONGEST_TITLE = 120


class Articles:
    """The articles of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def propose(self, reading: Reading) -> Proposal:
        """Split a reading into claims and set-asides, storing nothing."""
        return claims.propose(reading)

    def add(self, reading: Reading, *, checker: str = "", scale: str = EDITORIAL.key) -> str:
        """Take a reading into the library as a new article and return the article's id.

        The original bytes are kept; every sentence is proposed as a claim or set aside.
        """
        article = Article(
            id=str(uuid4()),
            title=title_of(reading),
            byline=reading.byline or _first(reading, Role.BYLINE),
            published=reading.published,
            publisher=reading.publisher,
            scale=scale,
            checker=checker,
            created=_now(),
        )
        with self._library.operation("Article added", None) as operation:
            operation.insert(article)
            operation.keep_file(reading.original, reading.media_type)
            draft = _draft(reading, article.id, number=1)
            operation.insert(draft)
            proposal = claims.propose(reading)
            for proposed in proposal.claims:
                for row in placed_rows(draft, proposed, proposed_by_program=True):
                    operation.insert(row)
            for aside in proposal.set_aside:
                exact = draft.text[aside.start : aside.end]
                operation.insert(
                    SetAside(
                        id=str(uuid4()),
                        article=article.id,
                        draft=draft.id,
                        start=aside.start,
                        end=aside.end,
                        exact=exact,
                        reason=aside.reason,
                        proposed=True,
                    )
                )
        return article.id

    def same_file(self, data: bytes) -> Article | None:
        """Return the article on the shelf that was opened from these very bytes, or None."""
        return self._library.article_by_file(hashlib.sha256(data).hexdigest())

    def rows(self, search: str = "") -> list[ShelfRow]:
        """Return the shelf, latest change first, each article with its progress."""
        return self._library.shelf_rows(search)

    def open(self, article: str) -> Case:
        """Return an article with its current draft and everything attached."""
        return self._library.case(article)

    def refresh(self, case: Case, changes: Changes) -> Case:
        """Bring a case up to date after an operation, reading only what it changed."""
        return self._library.refresh(case, changes)

    def rename(self, article: str, title: str) -> None:
        """Give an article another title on the shelf; its text stays as the writer sent it."""
        with self._library.operation("Title changed", article) as operation:
            operation.update(Article, article, title=title.strip() or "Untitled")

    def set_checker(self, article: str, checker: str) -> None:
        """Name the person who checks an article."""
        with self._library.operation("Checker named", article) as operation:
            operation.update(Article, article, checker=checker.strip())

    def set_scale(self, article: str, scale: str) -> None:
        """Choose the verdict scale of an article; verdicts given on another scale stay as they are."""
        self._library.scale(scale)
        with self._library.operation("Scale chosen", article) as operation:
            operation.update(Article, article, scale=scale)

    def scales(self) -> list[Scale]:
        """Return every scale of the library."""
        return self._library.scales()

    def remove(self, article: str) -> None:
        """Take an article off the shelf; undo puts it back with everything attached."""
        with self._library.operation("Article removed", None) as operation:
            operation.update(Article, article, removed=_now())

    def original(self, draft: Draft) -> bytes:
        """Return the bytes of the file that a draft was read from."""
        return self._library.file(draft.sha256)

    def find(self, prefix: str) -> str:
        """Return the one article id that begins with these four or more characters."""
        return self._library.find_id(Article, prefix)

    def search(self, query: str) -> list[SearchHit]:
        """Search articles, claims and sources for words."""
        return self._library.search(query)


def title_of(reading: Reading) -> str:
    """Return what an article is called on the shelf: its title, headline, file or first words."""
    headline = _first(reading, Role.HEADLINE)
    name = PurePath(reading.name.replace("\\", "/")).stem.replace("-", " ").replace("_", " ")
    title = reading.title or headline or name or reading.text.lstrip().partition("\n")[0]
    title = " ".join(title.split())
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"


def _first(reading: Reading, role: Role) -> str:
    found = next((block for block in reading.blocks if block.role is role), None)
    return " ".join(reading.text[found.start : found.end].split()) if found else ""


def _draft(reading: Reading, article: str, *, number: int) -> Draft:
    return Draft(
        id=str(uuid4()),
        article=article,
        number=number,
        text=reading.text,
        blocks=reading.blocks,
        styles=reading.styles,
        annotations=reading.annotations,
        name=reading.name,
        media_type=reading.media_type,
        sha256=hashlib.sha256(reading.original).hexdigest(),
        added=_now(),
        remarks=reading.remarks,
        words=figures.word_count(reading.text, reading.blocks),
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
