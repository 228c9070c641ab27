"""Sources that a case shares with another case of its desk come along, whole, and go on as anybody's."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from factcheck import readers
from factcheck.models import ArticleId, Source, SourceId, SourceKind
from tests.exchange.desks import TEXT, Place, desks, send, settle_all


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Place, Place, ArticleId, Source]]:
    """Return two desks with one case, in which the first attaches a source of an article of its own."""
    with desks(tmp_path, 2) as (places, article):
        first = places[0].desk
        own = first.articles.add(readers.read((TEXT + "More.\n").encode(), "own.txt"))
        claim = first.articles.open(own).claims[0].id
        first.sources.attach(claim, Source(SourceId(""), SourceKind.BOOK, title="Ledger", author="Hale"))
        (source,) = first.articles.open(own).sources.values()
        first.sources.attach(first.articles.open(article).claims[0].id, source, passage="in 1904")
        yield places[0], places[1], article, source


def only(place: Place, article: ArticleId) -> Source:
    (source,) = place.desk.articles.open(article).sources.values()
    return source


def test_a_lent_source_comes_whole_and_the_library_is_sound(
    two: tuple[Place, Place, ArticleId, Source],
) -> None:
    first, second, article, source = two
    send(first, second, article)
    assert only(second, article) == source
    assert second.library.doctor() == []
    assert second.library.read.broken_steps() == []


def test_what_both_do_to_a_lent_source_is_merged_or_stands_in_conflict(
    two: tuple[Place, Place, ArticleId, Source],
) -> None:
    first, second, article, source = two
    send(first, second, article)
    first.desk.sources.update(replace(source, title="Ledger of the weir"), article)
    second.desk.sources.update(replace(source, publisher="Norwell", title="The ledger"), article)
    settle_all((first, second), article)
    assert only(first, article) == only(second, article)
    assert only(first, article).publisher == "Norwell"
    (conflict,) = second.desk.exchange.conflicts(article)
    assert {each.values["title"] for each in conflict.values} == {"Ledger of the weir", "The ledger"}
    for place in (first, second):
        assert place.library.doctor() == []


def test_a_lent_source_that_its_owner_changed_in_another_case_is_told_to_nobody(
    two: tuple[Place, Place, ArticleId, Source],
) -> None:
    first, second, article, source = two
    send(first, second, article)
    own = next(row.article.id for row in first.desk.articles.rows() if row.article.id != article)
    first.desk.sources.update(replace(source, note="Seen at home."), own)
    settle_all((first, second), article)
    assert only(second, article).note == ""
    second.desk.sources.update(replace(source, title="The ledger"), article)
    settle_all((first, second), article)
    assert (only(first, article).title, only(first, article).note) == ("The ledger", "Seen at home.")
    for place in (first, second):
        assert place.library.doctor() == []
