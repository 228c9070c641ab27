"""Search by the person's words, whatever they type."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from factcheck.library import Library, database
from factcheck.library.read.search import search
from factcheck.models import (
    Article,
    ArticleId,
    Call,
    CallId,
    CallOutcome,
    Capture,
    CaptureId,
    Claim,
    ClaimId,
    Draft,
    DraftId,
    EventKind,
    Evidence,
    EvidenceId,
    Lookup,
    LookupId,
    Placement,
    PlacementId,
    Readable,
    SearchFilter,
    ShelfPart,
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
    assert found(library, "harbour") == [("note", "c2")]
    assert found(library, "asa LUND") == [("source", "s")]
    assert found(library, "pontoon") == [("copy", "k")]
    assert found(library, "bridge pontoon") == []
    assert found(library, "br") == found(library, "bridge")
    assert found(library, "b") == []


def test_persons_passages_and_notes_are_found_with_what_they_stand_on(
    library: Library, article: ArticleId
) -> None:
    claim, person = ClaimId("c1"), SourceId("p")
    with library.operation(EventKind.CLAIM_MARKED, article) as operation:
        operation.insert(Source(person, SourceKind.PERSON, title="Åsa Lund", role="harbour master"))
        operation.insert(
            Evidence(EvidenceId("e"), claim, person, passage="It sways in a gale.", note="rang on a Tuesday")
        )
        operation.insert(
            Call(
                CallId("r"), person, article, claim, "2026-01-02T09:00:00Z", "", "Ada", CallOutcome.CONFIRMED
            )
        )
        operation.update(Call, CallId("r"), note="will send the drawing")
        operation.insert(
            Lookup(LookupId("l"), claim, "2026-01-03T09:00:00Z", "port archive", result="no deed")
        )
    hits = {word: library.read.search(word) for word in ("master", "gale", "tuesday", "drawing", "deed")}
    assert {word: (hit.kind, hit.id) for word, (hit,) in hits.items()} == {
        "master": ("person", "p"),
        "gale": ("passage", "e"),
        "tuesday": ("note", "e"),
        "drawing": ("note", "r"),
        "deed": ("note", "l"),
    }
    standing = [hit for word in ("gale", "tuesday", "drawing", "deed") for hit in hits[word]]
    assert {hit.claim for hit in standing} == {claim}
    assert {hit.article for hit in standing} == {article}
    assert [hit.source for hit in standing] == [person, person, person, SourceId("")]
    with library.operation(EventKind.ARTICLE_REMOVED, article) as operation:
        operation.update(Article, article, removed="2026-01-04T00:00:00Z")
    assert [found(library, word) for word in ("gale", "tuesday", "drawing", "deed")] == [[], [], [], []]
    assert library.doctor() == []


def test_each_kind_has_its_share_of_the_limit(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.CLAIM_MARKED, article) as operation:
        for number in range(9):
            operation.insert(Source(SourceId(f"s{number}"), SourceKind.BOOK, title="The tern"))
        for number in range(2):
            operation.insert(Source(SourceId(f"p{number}"), SourceKind.PERSON, title="A tern"))
    kinds = [hit.kind for hit in library.read.search("tern", limit=6)]
    assert kinds == ["source"] * 4 + ["person"] * 2
    assert [hit.id for hit in library.read.search("tern", limit=2)] == ["s8", "p1"], "the latest come first"


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
    assert found(library, "kingfisher") == [("note", "c0")]
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
    assert {hit.kind for hit in found} <= {"article", "claim"}
    if not any(map(str.isalnum, query)):
        assert found == [], "nothing is found by a query without words"
    assert {row.article.id for row in library.read.shelf_rows(ShelfPart(query))} <= {article}


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


@pytest.mark.parametrize("count", [1, 15, 16, 17, 60])
def test_every_word_with_a_beginning_is_found_however_many_there_are(library: Library, count: int) -> None:
    with library.operation(EventKind.SOURCES_TAKEN_IN, None) as operation:
        for number in range(count):
            title = f"Brückner {number} Jahrgäng{chr(97 + number // 26)}{chr(97 + number % 26)}"
            operation.insert(Source(SourceId(f"s{number}"), SourceKind.BOOK, title=title))
    wanted = {("source", f"s{number}") for number in range(count)}
    for query in ("Bruckner jahrgang", "Brück", "brückner JAHRGÄNGA", "jahrgäng"):
        hits = {(hit.kind, hit.id) for hit in library.read.search(query, limit=100)}
        assert hits == (
            wanted if not query.endswith("A") else {each for each in wanted if int(each[1][1:]) < 26}
        )
    assert found(library, "Brückner jahrgangx") == []


def test_a_library_that_may_not_be_written_is_searched_by_beginnings_too(
    library: Library, article: ArticleId
) -> None:
    library.close()
    library.path.chmod(0o400)
    with database.opened_to_read(library.path) as connection:
        connection.execute("PRAGMA query_only = ON")
        hits = search(connection, "412 metr", 10, SearchFilter(), None)
    assert [hit.kind for hit in hits] == ["article", "claim"]


@pytest.fixture
def crowded(library: Library, article: ArticleId) -> Library:
    """Make a library in which a word stands in 25,000 claims, the theatre in the first alone."""
    with library.operation(EventKind.CLAIM_MARKED, article) as operation:
        operation.update(Claim, ClaimId("c0"), verdict="wrong")
        operation.update(Placement, PlacementId("p0"), exact="The theatre burnt down.")
    with closing(sqlite3.connect(library.path)) as connection, connection:
        copied(connection, "claims", "c1", id="'n' || n.i", verdict="'confirmed'", changed="'2026-02-01'")
        copied(
            connection, "placements", "p1", id="'n' || n.i", claim="'n' || n.i", exact="'The pier ' || n.i"
        )
    return library


def copied(connection: sqlite3.Connection, table: str, key: str, **other: str) -> None:
    """Put 25,000 rows like one into a table, with other values as SQL in some columns."""
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info ({table})") if row[1] != "seq"]
    names = ", ".join(f'"{column}"' for column in columns)
    values = ", ".join(other.get(column, f'old."{column}"') for column in columns)
    connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 25000)"
        f" INSERT INTO {table} ({names}) SELECT {values} FROM n, {table} AS old WHERE old.id = ?",
        (key,),
    )


def test_a_filter_that_few_pass_is_followed_among_very_many_matches(crowded: Library) -> None:
    read = crowded.read

    def ids(query: str, only: SearchFilter) -> list[str]:
        return [hit.id for hit in read.search(query, only=replace(only, place="claims"))]

    assert ids("the", SearchFilter(verdicts=("wrong",))) == ["c0"]
    assert ids("the", SearchFilter(verdicts=("wrong",), person="Nobody")) == []
    assert ids("pier", SearchFilter(verdicts=("wrong",))) == []
    assert ids("the", SearchFilter(since="2026-02-02")) == ["c0"]
    assert ids("the", SearchFilter(since="2100")) == []
    assert ids("pier", SearchFilter(verdicts=("confirmed",)))[:2] == ["n25000", "n24999"]
    assert ids("pier", SearchFilter(until="2026-02-02"))[0] == "n25000"
