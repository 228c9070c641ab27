"""Articles come onto the shelf whole, in one step, and leave it the same way."""

import hashlib
import os
import stat
from pathlib import Path

import pytest

from factcheck import readers
from factcheck.case import figures
from factcheck.desk import Desk
from factcheck.desk.readings import title_of
from factcheck.errors import NotFoundError, UserError
from factcheck.models import FURNITURE, ArticleId, EventKind, Reading, Role, ShelfPart
from factcheck.scales import NOT_A_FACT
from tests.library.tables import everything
from tests.stories import SHORT, WIRE


def test_adding_covers_every_word_and_is_one_step(desk: Desk, article: ArticleId) -> None:
    case = desk.articles.open(article)
    coverage = figures.coverage(case)

    assert coverage.share == 1
    assert coverage.undecided == 0
    assert coverage.in_claims + coverage.set_aside == coverage.words == case.draft.words
    assert [(event.number, event.kind) for event in desk.history.log(article)] == [
        (1, EventKind.ARTICLE_ADDED)
    ]
    assert desk.history.next_undo(article) is None


def test_adding_keeps_title_byline_date_and_who_said_what(desk: Desk, article: ArticleId) -> None:
    case = desk.articles.open(article)
    speakers = {placed.text: placed.claim.speaker for placed in case.claims}

    assert case.article.title == "Tunnel under the Lisk opens after nine years, minister says"
    assert case.article.byline == "Ilse Varga and Tom Okoro"
    assert case.article.published == "2025-03-13"
    assert case.draft.number == 1
    assert case.draft.name == "tunnel.txt"
    assert speakers["“It is the longest river tunnel in the country.”"] == "Ada Brandt"
    assert [row.exact for row in case.set_asides] == ["Was it worth the money?"]
    assert all(placed.claim.proposed for placed in case.claims)


def test_nothing_of_the_page_around_the_story_becomes_a_claim(desk: Desk, article: ArticleId) -> None:
    case = desk.articles.open(article)
    clutter = [block for block in case.draft.blocks if block.role in FURNITURE]

    assert any(block.role is Role.CLUTTER for block in clutter)
    for block in clutter:
        for placed in case.claims:
            assert placed.span.end <= block.start or block.end <= placed.span.start


def test_an_original_is_taken_out_for_its_owner_alone_and_never_over_the_library(
    desk: Desk, article: ArticleId, tmp_path: Path
) -> None:
    before = os.umask(0)
    try:
        desk.articles.save_original(article, tmp_path / "out.txt")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "out.txt").stat().st_mode) == 0o600
    for target in (desk.path, Path("/dev/null")):
        with pytest.raises(UserError):
            desk.articles.save_original(article, target)
    assert desk.articles.rows()


def test_the_original_bytes_are_kept(desk: Desk) -> None:
    data = "\ufeffCafé “Mårten” opened in 1998.\r\n".encode()
    case = desk.articles.open(desk.articles.add(readers.read(data, "café.txt")))

    assert desk.articles.original(case.draft) == data
    assert case.draft.sha256 == hashlib.sha256(data).hexdigest()
    assert "\r" not in case.draft.text


def test_the_same_file_is_known_again(desk: Desk, article: ArticleId) -> None:
    same = desk.articles.same_file(WIRE.encode())

    assert same is not None
    assert same.id == article
    assert desk.articles.same_file(SHORT.encode()) is None


def test_a_removed_article_is_not_the_same_file(desk: Desk, article: ArticleId) -> None:
    desk.articles.remove(article)

    assert desk.articles.same_file(WIRE.encode()) is None


def test_removing_is_undone_with_everything_attached(desk: Desk, article: ArticleId) -> None:
    before = everything(desk.path)
    desk.articles.remove(article)
    assert desk.articles.rows() == []
    assert desk.searching.find("tunnel") == []

    desk.history.undo(None)

    assert everything(desk.path) == before
    assert [row.article.id for row in desk.articles.rows()] == [article]


def test_the_shelf_counts_as_the_case_does(desk: Desk, article: ArticleId) -> None:
    first, second = desk.articles.open(article).claims[:2]
    desk.verdicts.set(first.id, "wrong")
    desk.verdicts.set(second.id, "confirmed")
    (row,) = desk.articles.rows()
    case = desk.articles.open(article)

    assert row.progress == figures.progress_of(case)
    assert (row.progress.checked, row.progress.problems) == (2, 1)
    assert row.words == case.draft.words


def test_the_shelf_counts_details_left_as_the_case_does(desk: Desk) -> None:
    names = "Ada Holt and Nina Berg met in Orvik.", "Ada Holt left in 1998.", "The mayor was  Nina\nBerg."
    text = "Two people\n\n" + " ".join((*names, "It cost 300 crowns in 1998.", "Orvik has 900 houses."))
    article = desk.articles.add(readers.read(text.encode(), "people.txt"))
    claims = desk.articles.open(article).claims
    for number, placed in enumerate(claims):
        desk.verdicts.set(placed.id, NOT_A_FACT if number == 1 else "confirmed")
    seen = set()
    for detail in [detail for placed in reversed(claims) for detail in placed.details]:
        desk.verdicts.tick(detail.id, True)
        (row,) = desk.articles.rows()
        assert row.progress == figures.progress_of(desk.articles.open(article))
        seen.add(row.progress.owing)
    assert seen >= {0, 1, 2}


def test_the_shelf_is_searched_and_shows_the_latest_change_first(desk: Desk, article: ArticleId) -> None:
    bridge = desk.articles.add(readers.read(SHORT.encode(), "bridge.txt"))

    assert [row.article.id for row in desk.articles.rows(ShelfPart("orvik"))] == [bridge]
    assert desk.articles.rows(ShelfPart("zeppelin")) == []
    assert len(desk.articles.rows()) == 2


def test_search_finds_articles_claims_and_sources(desk: Desk, article: ArticleId) -> None:
    from factcheck.desk.sourcing import source_from

    claim = desk.articles.open(article).claims[2].id
    desk.sources.attach(claim, source_from("Annual audit of the treasury"))

    assert {hit.kind for hit in desk.searching.find("tunnel")} >= {"article", "claim"}
    assert [hit.kind for hit in desk.searching.find("treasury")] == ["source"]
    assert desk.searching.find('"*(') == []


def test_titles_and_checkers_are_tidied(desk: Desk, article: ArticleId) -> None:
    desk.articles.rename(article, "   ")
    desk.articles.set_checker(article, "  Ada ")
    changed = desk.articles.open(article).article

    assert changed.title == "Untitled"
    assert changed.checker == "Ada"


def test_another_scale_is_taken_and_an_unknown_one_refused(desk: Desk, article: ArticleId) -> None:
    desk.articles.set_scale(article, "aap")
    assert desk.articles.open(article).scale.key == "aap"
    with pytest.raises(NotFoundError):
        desk.articles.set_scale(article, "stars")
    assert desk.articles.open(article).scale.key == "aap"
    assert len(desk.articles.scales()) == 3


@pytest.mark.parametrize("prefix", ["", "abc", "zzzz", "%%%%", "____"])
def test_an_id_that_names_nothing_is_a_sentence(desk: Desk, article: ArticleId, prefix: str) -> None:
    with pytest.raises(UserError) as refused:
        desk.articles.find(prefix)

    assert str(refused.value).endswith((".", "?"))


def test_an_id_may_be_shortened_to_four_characters(desk: Desk, article: ArticleId) -> None:
    assert desk.articles.find(article[:4]) == article
    assert desk.articles.find(article) == article


@pytest.mark.parametrize(
    ("reading", "title"),
    [
        (Reading("Words.", (), title=" A  title "), "A title"),
        (Reading("Words.", (), name="C:\\drafts\\my_long-piece.txt"), "my long piece"),
        (Reading("First line\nsecond", ()), "First line"),
        (Reading("x" * 500, ()), "x" * 119 + "…"),
    ],
)
def test_an_article_is_called_by_title_file_or_first_words(reading: Reading, title: str) -> None:
    assert title_of(reading) == title


def test_an_article_whose_files_name_is_turned_keeps_its_words() -> None:
    reading = readers.read(b"It ran for 90 years.", "ferry report\u202egpj.txt")
    assert title_of(reading) == "ferry report gpj"
