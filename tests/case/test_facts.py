"""What is known of a claim and of a source, once for window, command line and reports."""

from factcheck.case.facts import FactKind, claim_facts, source_facts
from factcheck.models import (
    ClaimId,
    Evidence,
    EvidenceId,
    Source,
    SourceClass,
    SourceId,
    SourceKind,
)
from tests.reports.full import full


def test_a_claims_facts_come_in_order_and_empty_ones_not_at_all() -> None:
    case = full().case
    facts = claim_facts(case, case.claims[0], unlocked=True)
    assert [fact.kind for fact in facts] == [
        FactKind.PAGE,
        FactKind.RULING,
        FactKind.AS_OF,
        FactKind.DETAILS,
        FactKind.PROPOSED,
        FactKind.NOTE,
    ]
    told = {fact.kind: fact.value() for fact in facts}
    assert told[FactKind.DETAILS] == "✓ weekday: Tuesday · date: March"
    assert told[FactKind.PROPOSED] == "minutes-may.pdf"
    assert [str(fact.name) for fact in facts][:2] == ["Page", "Ruling"]


def test_a_follower_names_the_claim_it_is_ticked_with() -> None:
    case = full().case
    (details,) = [
        fact for fact in claim_facts(case, case.claims[5], unlocked=True) if fact.kind is FactKind.DETAILS
    ]
    assert details.value() == "✓ name: Ada Brandt (as on claim 3)"


def test_a_sources_facts_leave_out_what_its_address_says() -> None:
    source = Source(
        SourceId("s"), SourceKind.WEB, "A page", "https://www.roads.example/a", "", "Roads.example",
        "2026-01-02", "2026-11-19", SourceClass.SECONDARY, confidential=True,
    )  # fmt: skip
    assert list(
        map(
            str,
            source_facts(
                source, Evidence(EvidenceId("e"), ClaimId("c"), SourceId("s"), locator="p. 3"), unlocked=True
            ),
        )
    ) == [
        "roads.example",
        "p. 3",
        "secondary",
        "2026-01-02",
        "accessed 19 November 2026",
        "confidential",
    ]
    bare = Source(SourceId("s"), SourceKind.PERSON, "Ada Brandt")
    assert list(
        map(str, source_facts(bare, Evidence(EvidenceId("e"), ClaimId("c"), SourceId("s")), unlocked=True))
    ) == ["person"]
