"""What is remarked on a claim: on its words, and on a verdict that its evidence speaks against."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from factcheck.case.remarks import remarked, remarks_on
from factcheck.models import (
    Article,
    ArticleId,
    Case,
    CheckKind,
    Claim,
    Draft,
    DraftId,
    Evidence,
    EvidenceId,
    PlacedClaim,
    Placement,
    PlacementId,
    Remark,
    SourceId,
    Stance,
)
from factcheck.scales import EDITORIAL
from factcheck.sentences import say

SUPPORTS, CONTRADICTS, CONTEXT = Stance.SUPPORTS, Stance.CONTRADICTS, Stance.CONTEXT


def claim(number: int, start: int, end: int, *stances: Stance, **columns: object) -> PlacedClaim:
    row = Claim(f"c{number}", "a", **columns)  # type: ignore[arg-type]
    evidence = tuple(
        Evidence(EvidenceId(f"e{at}"), row.id, SourceId("s"), stance) for at, stance in enumerate(stances)
    )
    return PlacedClaim(
        row, Placement(PlacementId(f"p{number}"), row.id, DraftId("d"), start, end, "words"), (), evidence
    )


def case_of(*claims: PlacedClaim) -> Case:
    return Case(
        Article(ArticleId("a"), "A"), Draft(DraftId("d"), ArticleId("a"), 1, "", ()), EDITORIAL, claims
    )


def on_words(start: int, end: int) -> Remark:
    return Remark(CheckKind.SUM, start, end, f"sum | {start}", say("They do not add up."))


@pytest.mark.parametrize(
    ("verdict", "stances", "wanted"),
    [
        ("confirmed", (CONTRADICTS,), True),
        ("confirmed", (CONTRADICTS, CONTEXT), True),
        ("confirmed", (CONTRADICTS, SUPPORTS), False),
        ("confirmed", (CONTEXT,), False),
        ("confirmed", (), False),
        ("wrong", (CONTRADICTS,), False),
        ("unconfirmed", (CONTRADICTS,), False),
        ("not-a-fact", (CONTRADICTS,), False),
        (None, (CONTRADICTS,), False),
    ],
)
def test_confirmed_against_all_evidence_is_remarked_on(
    verdict: str | None, stances: tuple[Stance, ...], wanted: bool
) -> None:
    placed = claim(1, 0, 9, *stances, verdict=verdict)
    case = case_of(placed)
    assert [remark.kind for remark in remarks_on(case, placed, ())] == [CheckKind.EVIDENCE] * wanted
    assert remarked(case, ()) == ({"c1"} if wanted else set())


def test_what_the_writer_proposes_speaks_neither_for_nor_against() -> None:
    placed = claim(1, 0, 9, CONTRADICTS, SUPPORTS, verdict="confirmed")
    against, given_for = placed.evidence
    unsure = replace(placed, evidence=(against, replace(given_for, proposed=True)))
    assert remarked(case_of(unsure), ()) == {"c1"}
    unread = replace(placed, evidence=(replace(against, proposed=True), given_for))
    assert remarked(case_of(unread), ()) == frozenset()


def test_the_verdict_that_all_evidence_contradicts_is_named_in_the_persons_language() -> None:
    placed = claim(1, 0, 9, CONTRADICTS, verdict="confirmed")
    (found,) = remarks_on(case_of(placed), placed, ())
    spoken = found.sentence.put(lambda template, _: template.replace("Confirmed", "Bestätigt"))
    assert spoken.startswith("“Bestätigt”")


def test_a_remark_that_was_put_away_comes_back_with_other_evidence() -> None:
    placed = claim(1, 0, 9, CONTRADICTS, verdict="confirmed")
    case = case_of(placed)
    (found,) = remarks_on(case, placed, ())
    assert str(found.sentence) == "“Confirmed”, but every source that takes a side contradicts it."
    away = replace(placed, claim=replace(placed.claim, dismissed=(found.key,)))
    assert remarks_on(case_of(away), away, ()) == []
    more = replace(away, evidence=(*away.evidence, replace(away.evidence[0], id=EvidenceId("e9"))))
    assert len(remarks_on(case_of(more), more, ())) == 1


def test_a_remark_on_words_concerns_the_claims_that_share_text_with_it() -> None:
    long, inside, beside = claim(1, 0, 30), claim(2, 5, 10), claim(3, 30, 40)
    case = case_of(long, inside, beside)
    assert remarked(case, [on_words(8, 12)]) == {"c1", "c2"}
    assert remarked(case, [on_words(12, 30)]) == {"c1"}
    assert remarked(case, [on_words(30, 31)]) == {"c3"}
    away = replace(inside, claim=replace(inside.claim, dismissed=("sum | 8",)))
    assert remarked(case_of(long, away, beside), [on_words(8, 12)]) == {"c1"}


SPANS = st.lists(st.tuples(st.integers(0, 20), st.integers(1, 9)), max_size=6)


@given(SPANS, SPANS)
def test_the_claims_remarked_on_are_those_with_a_remark(
    claims: list[tuple[int, int]], places: list[tuple[int, int]]
) -> None:
    ordered = sorted(claims, key=lambda each: (each[0], -each[1]))
    case = case_of(*(claim(at, start, start + size) for at, (start, size) in enumerate(ordered)))
    remarks = [on_words(start, start + size) for start, size in places]
    assert remarked(case, remarks) == {each.id for each in case.claims if remarks_on(case, each, remarks)}
