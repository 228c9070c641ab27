"""The figures of several articles: what is counted, what is not, and whom it tells of."""

from factcheck import readers
from factcheck.case.sentences.statistics import about, charts
from factcheck.case.statistics import kind_of_error
from factcheck.desk import Desk
from factcheck.models import (
    ArticleId,
    Disposition,
    ErrorKind,
    HouseRule,
    Source,
    SourceClass,
    SourceId,
    SourceKind,
)


def test_the_kind_of_an_error_is_what_its_correction_changes(desk: Desk) -> None:
    article = desk.articles.add(
        readers.read(b"The bridge at Torvik opened on 3 May 1931.\n\nIt cost 12 million crowns.\n", "b.txt")
    )
    first, second = desk.articles.open(article).claims
    desk.verdicts.correct(first.id, first.text.replace("1931", "1932"))
    desk.verdicts.correct(second.id, "It was free.")
    first, second = desk.articles.open(article).claims
    assert (kind_of_error(first), kind_of_error(second)) == (ErrorKind.DATE, ErrorKind.NUMBER)
    desk.verdicts.correct(second.id, f"{second.text} Perhaps.")
    assert kind_of_error(desk.articles.open(article).claims[1]) is ErrorKind.FACT


def test_what_an_article_gives_is_counted(desk: Desk, article: ArticleId) -> None:
    claims = desk.articles.open(article).claims
    for placed, verdict in zip(claims, ("confirmed", "confirmed", "wrong"), strict=False):
        desk.verdicts.set(placed.id, verdict)
    desk.closing.ask(claims[0].id, "Who says so?")
    desk.closing.answer(claims[0].id, Disposition.HEDGED)
    desk.errata.note(claims[1].id, ErrorKind.QUOTATION, "She did not say so.")
    source = Source(SourceId(""), SourceKind.BOOK, title="Bridges", source_class=SourceClass.PRIMARY)
    desk.several.attach([claims[0].id, claims[1].id], source)
    figures = desk.counting.of()
    assert [(str(each.label), each.count) for each in figures.verdicts] == [("Confirmed", 2), ("Wrong", 1)]
    assert figures.dispositions == {Disposition.HEDGED: 1}
    assert figures.errata == {ErrorKind.QUOTATION: 1}
    assert sum(figures.found.values()) == 1
    assert figures.classes == {SourceClass.PRIMARY: 2}
    assert [(each.claims, each.hours > 0) for each in figures.times] == [(len(claims), True)]
    assert str(about(figures)) == f"1 article, {len(claims)} claims"


def test_one_article_or_all(desk: Desk, article: ArticleId) -> None:
    other = desk.articles.add(readers.read(b"The pier opened in 1931.", "pier.txt"))
    assert desk.counting.of().articles == 2
    assert [each.title for each in desk.counting.of([other]).times] == [
        desk.articles.open(other).article.title
    ]
    desk.articles.remove(article)
    assert desk.counting.of().articles == 1


def test_nobody_is_told_of_unless_the_desk_wants_it(desk: Desk, article: ArticleId) -> None:
    copy = desk.seeding.make(article, "Bo", 4)
    desk.seeding.mark(copy, [0, 1, 2])
    desk.articles.set_checker(article, "Ada")
    figures = desk.counting.of()
    assert (figures.catch.found, figures.catch.seeded) == (3, 4)
    assert figures.people == ()
    assert "Bo" not in str(charts(figures))
    desk.rules.set(HouseRule.TELL_OF_PEOPLE, applies=True)
    ada, bo = desk.counting.of().people
    assert (ada.name, ada.articles, bo.name, bo.catch.found) == ("Ada", 1, "Bo", 3)
    shown = next(chart for chart in charts(desk.counting.of()) if str(chart.title) == "People")
    assert "seeded errors: 3 of 4 found (75 per cent)" in str(shown.bars[1].told)


def test_an_empty_library_has_no_charts(desk: Desk) -> None:
    assert charts(desk.counting.of()) == []
