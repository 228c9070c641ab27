"""A small library to work on: one article with three claims, written for these tests."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factcheck.library import Library, database, store
from factcheck.models import (
    Article,
    ArticleId,
    Block,
    Claim,
    ClaimId,
    Draft,
    DraftId,
    EventKind,
    Placement,
    PlacementId,
    Risk,
    Role,
)

TEXT = "The bridge opened in 1931. It is 412 metres long. Nobody lives under it."


@pytest.fixture(autouse=True)
def every_migration(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make each new library by its migrations, as a person's is."""
    monkeypatch.setattr(store, "connect", database.connect)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.factcheck", actor="Ada") as opened:
        yield opened


@pytest.fixture(scope="session")
def fill() -> Callable[[Library], ArticleId]:
    return _fill


@pytest.fixture
def article(library: Library) -> ArticleId:
    return _fill(library)


def _fill(library: Library) -> ArticleId:
    """Add the article «bridge» with the claims c0, c1 and c2, one for each sentence."""
    with library.operation(EventKind.ARTICLE_ADDED, ArticleId("bridge")) as operation:
        sha256 = operation.keep_file(TEXT.encode(), "text/plain")
        operation.insert(
            Article(ArticleId("bridge"), "The bridge", byline="Jo March", created="2026-01-05T09:00:00Z")
        )
        operation.insert(
            Draft(
                DraftId("d1"),
                ArticleId("bridge"),
                1,
                TEXT,
                (Block(Role.BODY, 0, len(TEXT)),),
                sha256=sha256,
                words=14,
                name="b.txt",
            )
        )
        start = 0
        for index, sentence in enumerate(TEXT.split(". ")):
            end = start + len(sentence)
            operation.insert(Claim(ClaimId(f"c{index}"), ArticleId("bridge"), risks=(Risk.NUMBER,)))
            operation.insert(
                Placement(
                    PlacementId(f"p{index}"), ClaimId(f"c{index}"), DraftId("d1"), start, end, TEXT[start:end]
                )
            )
            start = end + 2
    return ArticleId("bridge")
