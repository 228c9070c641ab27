"""Search by the person's words, whatever they type."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.library import Library
from factcheck.models import (
    Article,
    ArticleId,
    Capture,
    CaptureId,
    Claim,
    ClaimId,
    Draft,
    DraftId,
    EventKind,
    Evidence,
    EvidenceId,
    Placement,
    PlacementId,
    Readable,
    Source,
    SourceId,
    SourceKind,
)


def found(library: Library, query: str) -> list[tuple[str, str]]:
    return [(hit.kind, hit.id) for hit in library.read.search(query)]


def test_words_are_found_in_articles_claims_and_sources(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.CLAIM_MARKED, article) as operation:
        operation.insert(
            Source(SourceId("s"), SourceKind.BOOK, title="Bridges of the north", author="Åsa Lund")
        )
        sha256 = operation.keep_file(b"a page", "text/plain")
        operation.keep_readable(sha256, Readable("a page on pontoons"))
        operation.insert(Capture(CaptureId("k"), SourceId("s"), "2026-01-01T00:00:00Z", sha256))
        operation.insert(Evidence(EvidenceId("e"), ClaimId("c0"), SourceId("s")))
        operation.update(Claim, ClaimId("c2"), note="ask the harbour office")
    assert found(library, "bridge") == [("article", article), ("claim", "c0"), ("source", "s")]
    assert found(library, "bridge ") == [("article", article), ("claim", "c0")]
    assert found(library, "412 metr") == [("article", article), ("claim", "c1")]
    assert found(library, "harbour") == [("claim", "c2")]
    assert found(library, "asa LUND") == [("source", "s")]
    assert found(library, "pontoon") == [("source", "s")]
    assert found(library, "bridge pontoon") == []
    assert found(library, "br") == found(library, "bridge")
    assert found(library, "b") == []


def test_the_excerpt_shows_the_word(library: Library) -> None:
    text = "Nothing to see here. " * 50 + "The heron landed at dawn. " + "Nothing more. " * 50
    with library.operation(EventKind.CLAIM_MARKED, ArticleId("a")) as operation:
        operation.insert(Article(ArticleId("a"), "Birds"))
        operation.insert(Draft(DraftId("d"), ArticleId("a"), 1, text, ()))
    (hit,) = library.read.search("HERON")
    assert "The heron landed at dawn." in hit.excerpt
    assert hit.excerpt.startswith("…")
    assert hit.excerpt.endswith("…")
    assert len(hit.excerpt) < 200
    assert hit.title == "Birds"


def test_the_index_follows_every_change(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.NOTE_WRITTEN, article) as operation:
        operation.update(Claim, ClaimId("c0"), note="kingfisher")
    assert found(library, "kingfisher") == [("claim", "c0")]
    library.undo(article)
    assert found(library, "kingfisher") == []
    with library.operation(EventKind.DRAFT_TAKEN_IN, article) as operation:
        operation.insert(Draft(DraftId("d2"), article, 2, "The viaduct.", ()))
        operation.insert(Placement(PlacementId("q"), ClaimId("c0"), DraftId("d2"), 0, 11, "The viaduct"))
    assert found(library, "viaduct") == [("article", article), ("claim", "c0")]
    assert found(library, "metres") == []
    with library.operation(EventKind.ARTICLE_REMOVED, article) as operation:
        operation.update(Article, article, removed="2026-01-01T00:00:00Z")
    assert found(library, "viaduct") == []
    assert library.doctor() == []


@pytest.mark.parametrize(
    "query",
    [
        "",
        " ",
        '"',
        "*",
        "bridge AND",
        "NEAR(",
        'a"b',
        "text:bridge",
        "-bridge",
        "^b",
        "(",
        "\x00",
        "\ud800",
        "ª",
    ],
)
def test_no_query_is_an_error(library: Library, article: ArticleId, query: str) -> None:
    found = library.read.search(query)
    assert {hit.kind for hit in found} <= {"article", "claim", "source"}
    if not any(map(str.isalnum, query)):
        assert found == [], "nothing is found by a query without words"
    assert {row.article.id for row in library.read.shelf_rows(query)} <= {article}


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60))
def test_any_text_is_searched_for_and_none_finds_what_is_not_there(library: Library, query: str) -> None:
    assert library.read.search(f"{query} qqxzqq") == []


def test_a_pasted_page_is_no_error(library: Library, article: ArticleId) -> None:
    assert library.read.search("bridge " * 5000) != []
    assert library.read.search("(" * 5000) == []
    assert library.read.search("x" * 100_000) == []


def test_the_limit_holds(library: Library, fill: Callable[[Library], ArticleId]) -> None:
    with library.operation(EventKind.CLAIM_MARKED, ArticleId("a")) as operation:
        operation.insert(Article(ArticleId("a"), "Birds"))
        operation.insert(Draft(DraftId("d"), ArticleId("a"), 1, "heron " * 80, ()))
        for number in range(80):
            operation.insert(Claim(ClaimId(f"h{number}"), ArticleId("a")))
            operation.insert(
                Placement(
                    PlacementId(f"h{number}"),
                    ClaimId(f"h{number}"),
                    DraftId("d"),
                    number * 6,
                    number * 6 + 5,
                    "heron",
                )
            )
    assert len(library.read.search("heron")) == 50
    assert len(library.read.search("heron", limit=3)) == 3
