"""Searching with filters among the words."""

import pytest

from factcheck import readers
from factcheck.desk import Desk
from factcheck.desk.searching import words_of
from factcheck.desk.sourcing import source_from
from factcheck.errors import UserError
from factcheck.models import ArticleId, Source, SourceId, SourceKind


@pytest.fixture
def articles(desk: Desk) -> tuple[ArticleId, ArticleId]:
    """Return two articles on a heron: Ada's, with a wrong claim and its sources, and Bo's."""
    first = desk.articles.add(readers.read(b"The heron landed in 1931. It left.", "one.txt"), checker="Ada")
    second = desk.articles.add(readers.read(b"A heron was seen again.", "two.txt"), checker="Bo")
    claim = desk.articles.open(first).claims[0].id
    desk.verdicts.set(claim, "wrong")
    desk.sources.attach(claim, source_from("https://heron.example/"))
    desk.sources.attach(claim, Source(SourceId(""), SourceKind.BOOK, title="The heron book"))
    return first, second


def kinds(desk: Desk, query: str, here: ArticleId | None = None) -> list[str]:
    return sorted(hit.kind for hit in desk.searching.find(query, here=here))


def test_filters_stand_among_the_words(desk: Desk, articles: tuple[ArticleId, ArticleId]) -> None:
    first, second = articles
    assert kinds(desk, "heron") == ["article", "article", "claim", "claim", "source", "source"]
    assert kinds(desk, "heron in:claims") == ["claim", "claim"]
    assert kinds(desk, "verdict:wrong heron") == ["claim"]
    assert kinds(desk, "heron verdict:Wrong") == ["claim"], "the label of the verdict too"
    assert kinds(desk, 'heron verdict:"Needs change"') == []
    assert kinds(desk, "heron verdict:open") == ["claim"]
    assert kinds(desk, "kind:book heron") == ["source"]
    assert kinds(desk, f"heron article:{second[:8]}") == ["article", "claim"]
    assert kinds(desk, "heron article:here in:sources", first) == ["source", "source"]
    assert kinds(desk, "heron by:me") == ["article", "claim", "source", "source"]
    assert kinds(desk, "heron by:Bo") == ["article", "claim"]
    assert kinds(desk, "heron before:2020") == []
    assert len(kinds(desk, "heron after:2020-01-01")) == 6
    assert kinds(desk, "in:claims") == [], "filters alone find nothing"


@pytest.mark.parametrize(
    "query", ["in:drawers", "verdict:green", "kind:rumour", "article:zz", "after:spring"]
)
def test_a_filter_that_means_nothing_is_told(desk: Desk, query: str) -> None:
    with pytest.raises(UserError):
        desk.searching.find(f"heron {query}")


def test_other_words_with_a_colon_are_words() -> None:
    assert words_of("https://a.example/ verdict:wrong 12:30 in:claims") == "https://a.example/ 12:30"
