"""Sources: the same one is recognised, whoever attaches it, and evidence is changed in place."""

import pytest
from msgspec.structs import replace

from factcheck.case.facts import translation_facts
from factcheck.desk import Desk
from factcheck.desk.sourcing import source_from
from factcheck.errors import NotFoundError, UserError
from factcheck.models import (
    ArticleId,
    CallOutcome,
    ClaimId,
    EventKind,
    Evidence,
    Source,
    SourceClass,
    SourceId,
    SourceKind,
    Stance,
)


@pytest.fixture
def claims(desk: Desk, article: ArticleId) -> tuple[ClaimId, ClaimId]:
    first, second = desk.articles.open(article).claims[2:4]
    return first.id, second.id


def evidence_of(desk: Desk, claim: ClaimId) -> tuple[Evidence, ...]:
    placed = desk.articles.open(desk.claims.article_of(claim)).find(claim)
    assert placed is not None
    return placed.evidence


@pytest.mark.parametrize(
    "variant",
    [
        "https://www.treasury.example/audit/",
        "http://treasury.example/audit#page=4",
        "HTTPS://TREASURY.example:443/audit?utm_source=mail",
        " <https://treasury.example/audit> ",
    ],
)
def test_one_address_is_one_source_however_it_is_written(
    desk: Desk, claims: tuple[ClaimId, ClaimId], variant: str
) -> None:
    first = desk.sources.attach(claims[0], source_from("https://treasury.example/audit"))
    second = desk.sources.attach(claims[1], source_from(variant))

    assert first != second
    assert desk.sources.source_of(first).id == desk.sources.source_of(second).id
    assert len(desk.sources.all()) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://treasury.example/audit", "https://treasury.example/audits"),
        ("https://treasury.example/audit?id=1", "https://treasury.example/audit?id=2"),
        ("Audit, May 2023", "https://treasury.example/audit"),
    ],
)
def test_different_addresses_are_different_sources(
    desk: Desk, claims: tuple[ClaimId, ClaimId], one: str, other: str
) -> None:
    desk.sources.attach(claims[0], source_from(one))
    desk.sources.attach(claims[1], source_from(other))

    assert len(desk.sources.all()) == 2


def test_a_title_is_one_source_in_any_case_but_a_person_is_no_document(
    desk: Desk, claims: tuple[ClaimId, ClaimId]
) -> None:
    desk.sources.attach(claims[0], source_from("Audit,  May 2023"))
    desk.sources.attach(claims[1], source_from("audit, may 2023"))
    desk.sources.attach(claims[1], Source(SourceId(""), SourceKind.PERSON, title="Audit, May 2023"))

    assert [source.kind for source in desk.sources.all()].count(SourceKind.DOCUMENT) == 1
    assert len(desk.sources.all()) == 2


def test_the_same_evidence_twice_is_no_step(
    desk: Desk, article: ArticleId, claims: tuple[ClaimId, ClaimId]
) -> None:
    first = desk.sources.attach(claims[0], source_from("Audit"), passage=" 640 million ")
    again = desk.sources.attach(claims[0], source_from("Audit"), passage="640 million")
    other = desk.sources.attach(claims[0], source_from("Audit"), passage="Page two")

    assert first == again != other
    kinds = [event.kind for event in desk.history.log(article)]
    assert kinds.count(EventKind.SOURCE_ATTACHED) == 2


def test_the_day_a_page_was_opened_is_noted_once_a_day(
    desk: Desk, article: ArticleId, claims: tuple[ClaimId, ClaimId]
) -> None:
    desk.sources.attach(claims[0], source_from("https://treasury.example/a"))
    (source,) = desk.sources.all()
    assert source.accessed == "", "nobody has opened the page"
    desk.sources.opened(source.id, article)
    steps = len(desk.history.log(article))
    desk.sources.opened(source.id, article)
    assert len(desk.history.log(article)) == steps, "the same day says nothing new"
    (opened,) = desk.sources.all()
    assert opened.accessed == desk.history.log(article)[0].at[:10]
    desk.history.undo(article)
    assert desk.sources.all() == [source]


def test_attaching_is_one_step_and_touches_the_claim(
    desk: Desk, article: ArticleId, claims: tuple[ClaimId, ClaimId]
) -> None:
    desk.sources.attach(claims[0], source_from("https://treasury.example/a"), stance=Stance.CONTRADICTS)
    (rest,) = evidence_of(desk, claims[0])
    source = desk.sources.source_of(rest.id)
    placed = desk.articles.open(article).find(claims[0])

    assert rest.stance is Stance.CONTRADICTS
    assert source.kind is SourceKind.WEB
    assert source.accessed == ""
    assert source.title
    assert placed is not None
    assert not placed.claim.proposed
    desk.history.undo(article)
    assert evidence_of(desk, claims[0]) == ()
    assert desk.sources.all() == []


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_a_source_without_words_is_refused(desk: Desk, claims: tuple[ClaimId, ClaimId], text: str) -> None:
    with pytest.raises(UserError, match="needs a title or an address"):
        desk.sources.attach(claims[0], source_from(text))
    assert desk.sources.all() == []


@pytest.mark.parametrize("text", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,hi"])
def test_what_must_not_be_opened_becomes_a_title(
    desk: Desk, claims: tuple[ClaimId, ClaimId], text: str
) -> None:
    source = desk.sources.source_of(desk.sources.attach(claims[0], source_from(text)))

    assert source.address == ""
    assert source.title == text


def test_evidence_is_changed_in_place(desk: Desk, claims: tuple[ClaimId, ClaimId]) -> None:
    key = desk.sources.attach(claims[0], source_from("Audit"))
    desk.sources.update_evidence(key, stance=Stance.CONTEXT, passage="p. 4 says so", locator="p. 4")
    desk.sources.update_evidence(key, note="Ask for the annex.")
    (rest,) = evidence_of(desk, claims[0])

    assert (rest.stance, rest.passage, rest.locator, rest.note) == (
        Stance.CONTEXT,
        "p. 4 says so",
        "p. 4",
        "Ask for the annex.",
    )


def test_a_changed_source_is_changed_for_every_claim(
    desk: Desk, article: ArticleId, claims: tuple[ClaimId, ClaimId]
) -> None:
    keys = [desk.sources.attach(claim, source_from("Audit")) for claim in claims]
    source = desk.sources.source_of(keys[0])
    changed = replace(
        source, title=" The  audit ", source_class=SourceClass.PRIMARY, confidential=True, origin="Treasury"
    )
    desk.sources.update(changed, article)

    for key in keys:
        now = desk.sources.source_of(key)
        assert (now.title, now.source_class, now.confidential) == ("The audit", SourceClass.PRIMARY, True)
    desk.history.undo(article)
    assert desk.sources.source_of(keys[1]) == source


def test_a_source_cannot_lose_both_title_and_address(desk: Desk, claims: tuple[ClaimId, ClaimId]) -> None:
    source = desk.sources.source_of(desk.sources.attach(claims[0], source_from("Audit")))
    with pytest.raises(UserError):
        desk.sources.update(replace(source, title=" "))


def test_taking_a_source_off_leaves_it_in_the_library(
    desk: Desk, article: ArticleId, claims: tuple[ClaimId, ClaimId]
) -> None:
    key = desk.sources.attach(claims[0], source_from("Audit"))
    desk.sources.detach(key)
    assert evidence_of(desk, claims[0]) == ()
    assert len(desk.sources.all()) == 1
    desk.history.undo(article)
    assert [rest.id for rest in evidence_of(desk, claims[0])] == [key]


def test_nothing_is_attached_to_a_claim_that_is_not_there(desk: Desk, article: ArticleId) -> None:
    with pytest.raises(NotFoundError):
        desk.sources.attach(ClaimId("no-such-claim"), source_from("Audit"))
    assert desk.sources.all() == []


def test_a_translation_stands_beside_its_original_and_is_compared_by_somebody(
    desk: Desk, article: ArticleId
) -> None:
    claim = desk.articles.open(article).claims[0]
    evidence = desk.sources.attach(claim.id, source_from("https://a.example/"), passage="Die Fähre sank.")
    change = desk.sources.update_evidence
    change(evidence, translation="The ferry sank.", translator="Bo", compared_by="Cy")
    (row,) = desk.articles.open(article).claims[0].evidence
    assert [str(fact) for fact in translation_facts(row)] == [
        "in translation: “The ferry sank.”",
        "translated by Bo",
        "compared by Cy",
    ]
    change(evidence, translation="The ferry went down.")
    (row,) = desk.articles.open(article).claims[0].evidence
    assert str(translation_facts(row)[-1]) == "compared by nobody yet", "another wording was not compared"
    assert (row.passage, row.translator) == ("Die Fähre sank.", "Bo")


def test_what_was_said_in_a_call_becomes_evidence_in_one_step(desk: Desk, article: ArticleId) -> None:
    claim = desk.articles.open(article).claims[0].id
    person = Source(SourceId(""), SourceKind.PERSON, title="Dirk Ames")
    source = desk.sources.source_of(desk.sources.attach(claim, person)).id
    call = desk.register.note_call
    call(source, CallOutcome.NOT_REACHED, "Nobody answered.", claim=claim, as_evidence=True)
    assert [row.passage for row in desk.articles.open(article).claims[0].evidence] == [""]
    call(
        source,
        CallOutcome.DISPUTED,
        "It was another year.",
        claim=claim,
        channel="Telephone",
        as_evidence=True,
    )
    (row,) = desk.articles.open(article).claims[0].evidence
    assert (row.passage, row.stance, row.locator[:11]) == (
        "It was another year.",
        Stance.CONTRADICTS,
        "Telephone, ",
    )
    call(source, CallOutcome.CONFIRMED, "It was 1902 after all.", claim=claim, as_evidence=True)
    rows = desk.articles.open(article).claims[0].evidence
    assert [each.passage for each in rows] == ["It was another year.", "It was 1902 after all."]
    desk.history.undo(article)
    assert len(desk.articles.open(article).claims[0].evidence) == 1
    assert len(desk.register.calls(source)) == 2, "the call goes with what was drawn from it"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("10.1000/xyz123", (SourceKind.WEB, "doi:10.1000/xyz123", "")),
        ("978-3-16-148410-0", (SourceKind.BOOK, "", "978-3-16-148410-0")),
        ("ISBN 978-3-16-148410-1", (SourceKind.BOOK, "", "978-3-16-148410-1")),
        ("isbn:123", (SourceKind.BOOK, "", "123")),
        ("10.5 percent", (SourceKind.DOCUMENT, "", "")),
        ("978 people", (SourceKind.DOCUMENT, "", "")),
    ],
)
def test_a_number_of_a_book_or_paper_is_taken_as_one(typed: str, told: tuple[SourceKind, str, str]) -> None:
    source = source_from(typed)
    assert (source.kind, source.address, source.isbn) == told
