"""What the writer gave with a draft is proposed as sources, once, until the checker decides."""

import json

import pytest

from factcheck.case import figures
from factcheck.case.following import Fate, follow
from factcheck.desk import Desk
from factcheck.desk.sourcing import find_claim, source_from
from factcheck.models import Annotation, AnnotationKind, ArticleId, Case, SourceKind
from factcheck.reports import CHECKING_REPORT, ReportOptions, writers
from tests.desk.revisions import FIRST, check, claim_with, reading
from tests.reports.formats import WHOLE, words_of

REPORT = "https://hemmen.example/report.pdf"


def over(draft: str, words: str, **given: str) -> Annotation:
    """Return a comment on words of a text, or a link where an address is given."""
    start = draft.index(words)
    kind = AnnotationKind.LINK if "address" in given else AnnotationKind.COMMENT
    said, address, author = given.get("text", words), given.get("address", ""), given.get("author", "")
    return Annotation(kind, start, start + len(words), said, address, author)


def annotated(text: str) -> list[Annotation]:
    return [
        over(text, "12 percent", address=REPORT),
        over(text, "48,000 people", address=f"{REPORT}?utm_source=mail"),
        over(text, "3 March 2025", text="interview with Ada Brandt, 3 Nov", author="Tove"),
        over(text, "$2.1 million", text="is this the whole year?", author="Tove"),
        over(text, "nine members. Two of them", text="minutes-may.pdf"),
    ]


@pytest.fixture
def article(desk: Desk) -> ArticleId:
    return desk.articles.add(reading(FIRST, annotated(FIRST)))


def given(case: Case, words: str) -> list[tuple[SourceKind, str]]:
    placed = claim_with(case, words)
    sources = [case.sources[row.source] for row in placed.evidence if row.proposed]
    return [(source.kind, source.address or source.title) for source in sources]


def test_links_comments_and_files_become_proposed_sources(desk: Desk, article: ArticleId) -> None:
    case = check(desk, article)
    assert given(case, "12 percent") == [(SourceKind.WEB, REPORT)]
    assert given(case, "48,000") == [(SourceKind.WEB, REPORT)]
    assert given(case, "3 March") == [(SourceKind.PERSON, "Ada Brandt")]
    assert given(case, "nine members") == [(SourceKind.DOCUMENT, "minutes-may.pdf")]
    assert given(case, "Two of them") == [(SourceKind.DOCUMENT, "minutes-may.pdf")]
    assert given(case, "$2.1 million") == []
    assert claim_with(case, "$2.1 million").claim.note == "Tove: is this the whole year?"
    assert len(case.sources) == 3, "the same page, person or file is one source"


def fates(desk: Desk, article: ArticleId) -> list[tuple[str, list[Fate]]]:
    return [
        (each.annotation.text, [fate for _, fate in each.fates])
        for each in follow(desk.articles.open(article))
    ]


def test_every_annotation_is_followed_to_what_became_of_it(desk: Desk) -> None:
    notes = [*annotated(FIRST), over(FIRST, "What comes next?", text="cut this?", author="Tove")]
    article = desk.articles.add(reading(FIRST, notes[::-1]))
    minutes, whole, cut = "minutes-may.pdf", "is this the whole year?", "cut this?"
    assert fates(desk, article) == [
        ("12 percent", [Fate.PROPOSED]),
        ("interview with Ada Brandt, 3 Nov", [Fate.PROPOSED]),
        ("48,000 people", [Fate.PROPOSED]),
        (whole, [Fate.NOTED]),
        (cut, []),
        (minutes, [Fate.PROPOSED, Fate.PROPOSED]),
    ]
    case = desk.articles.open(article)
    desk.sources.accept(claim_with(case, "12 percent").evidence[0].id)
    desk.sources.dismiss(claim_with(case, "nine members").evidence[0].id)
    desk.verdicts.note(claim_with(case, "$2.1 million").id, "Asked, it is.")
    after = dict(fates(desk, article))
    assert (after["12 percent"], after["48,000 people"]) == ([Fate.ACCEPTED], [Fate.PROPOSED])
    assert after[minutes] == [Fate.NO_SOURCE, Fate.PROPOSED]
    assert (after[whole], after[cut]) == ([Fate.NOT_NOTED], [])


def test_dismissing_all_leaves_what_was_accepted_and_is_one_step(desk: Desk, article: ArticleId) -> None:
    kept = claim_with(desk.articles.open(article), "12 percent").evidence[0].id
    desk.sources.accept(kept)
    before = desk.articles.open(article)
    assert desk.sources.dismiss_all(article) == 4
    left = [row.id for placed in desk.articles.open(article).claims for row in placed.evidence]
    assert left == [kept]
    assert desk.sources.dismiss_all(article) == 0
    desk.history.undo(article)
    assert desk.articles.open(article) == before


def test_the_next_draft_proposes_nothing_twice(desk: Desk, article: ArticleId) -> None:
    before = desk.articles.open(article)
    newer = FIRST.replace("12 percent", "13 percent")
    notes = [over(newer, "13 percent", address=REPORT), *annotated(FIRST)[1:]]
    desk.drafts.revise(article, reading(newer, notes))
    after = check(desk, article)
    count = {placed.id: len(placed.evidence) for placed in before.claims}
    assert {placed.id: len(placed.evidence) for placed in after.claims} == count
    assert after.sources == before.sources
    assert claim_with(after, "$2.1 million").claim.note.count("whole year") == 1


def test_what_was_dismissed_answered_or_moved_is_not_proposed_again(desk: Desk, article: ArticleId) -> None:
    case = desk.articles.open(article)
    dismissed, moved = claim_with(case, "12 percent"), claim_with(case, "3 March")
    desk.sources.dismiss(dismissed.evidence[0].id)
    desk.sources.move(moved.evidence[0].id, dismissed.id)
    asked = claim_with(case, "$2.1 million")
    desk.verdicts.note(asked.id, "The whole year, yes.")
    newer = f"{FIRST}\nIt rained on the day of the vote.\n"
    notes = [*annotated(FIRST), over(newer, "rained on the day", address="https://weather.example/hemmen")]
    desk.drafts.revise(article, reading(newer, notes))
    case = check(desk, article)
    assert given(case, "12 percent") == []
    assert given(case, "3 March") == []
    assert claim_with(case, "$2.1 million").claim.note == "The whole year, yes."
    assert given(case, "It rained") == [(SourceKind.WEB, "https://weather.example/hemmen")]


def test_a_source_that_comes_with_the_next_draft_is_proposed(desk: Desk, article: ArticleId) -> None:
    claim = claim_with(desk.articles.open(article), "nine members")
    notes = [*annotated(FIRST), over(FIRST, "council of Hemmen", address="https://hemmen.example/council")]
    newer = FIRST.replace("12 percent", "13 percent")
    desk.drafts.revise(article, reading(newer, notes[1:]))
    placed = desk.articles.open(article).find(claim.id)
    assert placed is not None
    assert len(placed.evidence) == 2


def test_proposed_sources_count_only_when_accepted(desk: Desk, article: ArticleId) -> None:
    claim = claim_with(desk.articles.open(article), "12 percent")
    desk.verdicts.set(claim.id, "confirmed")

    def unsourced() -> tuple[int, int]:
        return (
            figures.progress_of(desk.articles.open(article)).unsourced,
            desk.articles.rows()[0].progress.unsourced,
        )

    assert unsourced() == (1, 1)
    for writer in writers(CHECKING_REPORT):
        text = words_of(writer, desk.reports.write(article, writer, ReportOptions()))
        assert "https://hemmen.example" not in text, "no link and no address before the checker accepts it"
        if writer.format.key == "json":
            assert sum(len(claim["proposed_sources"]) for claim in json.loads(text)["claims"]) == 5
        elif writer in WHOLE:
            assert "Proposed, not accepted" in text
    assert desk.sources.accept_all(article) == 5
    assert unsourced() == (0, 0)
    assert desk.sources.accept_all(article) == 0
    for writer in writers(CHECKING_REPORT):
        assert "https://hemmen.example" in words_of(
            writer, desk.reports.write(article, writer, ReportOptions())
        )
    desk.history.undo(article)
    assert unsourced() == (1, 1)


def test_a_moved_source_joins_the_same_one(desk: Desk, article: ArticleId) -> None:
    case = desk.articles.open(article)
    one, two = claim_with(case, "12 percent"), claim_with(case, "48,000")
    desk.sources.move(one.evidence[0].id, two.id)
    case = desk.articles.open(article)
    assert claim_with(case, "12 percent").evidence == ()
    assert [row.proposed for row in claim_with(case, "48,000").evidence] == [False]


def test_a_claim_is_named_by_number_or_words(desk: Desk, article: ArticleId) -> None:
    case = desk.articles.open(article)
    assert find_claim(case, "2") == find_claim(case, " #2 ") == case.claims[1]
    assert find_claim(case, "ADA  brandt SIGNED") == claim_with(case, "Mayor Ada Brandt signed")
    for nothing in ("0", "99", "no such words"):
        assert find_claim(case, nothing) is None


def test_a_source_known_already_is_not_proposed(desk: Desk) -> None:
    article = desk.articles.add(reading(FIRST))
    claim = claim_with(desk.articles.open(article), "12 percent").id
    desk.sources.attach(claim, source_from(REPORT))
    newer = FIRST.replace("48,000", "46,000")
    desk.drafts.revise(article, reading(newer, [over(newer, "12 percent", address=REPORT)]))
    (row,) = claim_with(check(desk, article), "12 percent").evidence
    assert not row.proposed
