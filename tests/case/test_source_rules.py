"""Rules on sources: what an editor would ask, and when nothing is asked."""

import pytest
from msgspec.structs import replace

from factcheck.case.remarks import remarked, remarks_on
from factcheck.models import (
    Article,
    ArticleId,
    Capture,
    CaptureId,
    Case,
    Claim,
    ClaimId,
    DeskRule,
    Draft,
    DraftId,
    Evidence,
    EvidenceId,
    Found,
    HouseRule,
    PlacedClaim,
    Placement,
    PlacementId,
    Source,
    SourceClass,
    SourceId,
    SourceKind,
    Stance,
)
from factcheck.scales import EDITORIAL
from factcheck.text.sketches import sketch

ARTICLE, DRAFT, CLAIM = ArticleId("a"), DraftId("d"), ClaimId("c")
PLACE = Placement(PlacementId("p"), CLAIM, DRAFT, 0, 4, "Pier")
SECONDARY, PRIMARY = SourceClass.SECONDARY, SourceClass.PRIMARY


def case_of(*sources: Source, verdict: str | None = "confirmed", **columns: object) -> Case:
    rests = tuple(
        replace(Evidence(EvidenceId(f"e{source.id}"), CLAIM, source.id, Stance.SUPPORTS), **columns)
        for source in sources
    )
    placed = PlacedClaim(Claim(CLAIM, ARTICLE, verdict=verdict), PLACE, (), rests)
    draft = Draft(DRAFT, ARTICLE, 1, "Pier", ())
    return Case(
        Article(ARTICLE, "T"), draft, EDITORIAL, (placed,), sources={each.id: each for each in sources}
    )


def source(key: str, source_class: SourceClass = SourceClass.UNKNOWN, **columns: object) -> Source:
    made = Source(SourceId(key), SourceKind.WEB, source_class=source_class, address=f"https://{key}.example/")
    return replace(made, **columns)


def said(case: Case) -> list[str]:
    return [str(remark.sentence) for remark in remarks_on(case, case.claims[0], ())]


@pytest.mark.parametrize(
    ("case", "words"),
    [
        (case_of(source("a", SECONDARY), source("b", SECONDARY)), "secondary sources only"),
        (case_of(source("a", PRIMARY), source("b", SECONDARY)), ""),
        (case_of(*(source(key, SECONDARY) for key in "abc")), ""),
        (case_of(source("a")), ""),
        (case_of(source("a", origin="Wire"), source("b", origin=" wire ")), "one and the same origin"),
        (case_of(source("a", origin="Wire"), source("b")), ""),
        (case_of(source("a", confidential=True)), "confidential sources alone"),
        (case_of(source("a", confidential=True), source("b")), ""),
        (case_of(source("a", SECONDARY), verdict=None), ""),
        (case_of(source("a", SECONDARY), verdict="not-a-fact"), ""),
        (case_of(source("a", SECONDARY), stance=Stance.CONTEXT), ""),
        (case_of(source("a"), verdict=None, found=Found.MISSING, passage="It cost"), "not in the kept copy"),
        (case_of(source("a"), verdict=None, found=Found.MISSING, passage="It", proposed=True), ""),
        (case_of(source("a"), found=Found.OTHER_ORDER, passage="b … a"), "another order"),
    ],
)
def test_a_rule_speaks_where_it_holds_and_nowhere_else(case: Case, words: str) -> None:
    found = said(case)
    assert len(found) == bool(words)
    assert words in " ".join(found)
    assert remarked(case, ()) == ({"c"} if words else set())


def test_a_remark_put_away_comes_back_with_another_source() -> None:
    case = case_of(source("a", SECONDARY))
    (remark,) = remarks_on(case, case.claims[0], ())
    away = replace(case.claims[0].claim, dismissed=(remark.key,))
    assert remarks_on(case, replace(case.claims[0], claim=away), ()) == []
    two = case_of(source("a", SECONDARY), source("b", SECONDARY))
    assert len(remarks_on(two, replace(two.claims[0], claim=away), ())) == 1


REPORT = " ".join(f"The council met on day {day} and spoke of the harbour wall." for day in range(20))


def copied(case: Case, today: str = "2026-03-01", **texts: str) -> Case:
    captures = tuple(
        Capture(
            CaptureId(f"k{key}"),
            SourceId(key),
            "2026-01-01T09:00:00.000Z",
            "",
            address=f"https://{key}.example/",
            sketch=sketch(text),
        )
        for key, text in texts.items()
    )
    return replace(case, captures=captures, today=today)


def test_near_identical_copies_are_asked_about_until_one_origin_is_named() -> None:
    two, reprint = case_of(source("a"), source("b")), f"From our own desk. {REPORT} Copyright the Herald."
    assert "nearly the same words" in said(copied(two, a=REPORT, b=reprint))[0]
    assert said(copied(two, a=REPORT, b="Quite another text. " * 60)) == []
    mapped = case_of(source("a", origin="Wire"), source("b", origin="Wire"), source("c"))
    assert said(copied(mapped, a=REPORT, b=reprint)) == []


def test_a_copy_older_than_the_desk_allows_is_remarked() -> None:
    case = copied(case_of(source("a")), a=REPORT)
    assert said(case) == []
    assert "more than 90 days old" in said(replace(case, today="2026-04-02"))[0]
    shorter = (DeskRule(HouseRule.COPY_TOO_OLD, number=30),)
    assert "more than 30 days old" in said(replace(case, rules=shorter))[0]
    assert said(replace(case, rules=(DeskRule(HouseRule.COPY_TOO_OLD, applies=False, number=30),))) == []


@pytest.mark.parametrize(
    ("rule", "case", "words"),
    [
        (HouseRule.NO_SOURCE, case_of(), "without a source"),
        (HouseRule.PASSAGE_MISSING, case_of(source("a", title="Log")), "No passage of “Log”"),
        (HouseRule.LOCATOR_MISSING, case_of(source("a", title="Log"), passage="It cost"), "Where in “Log”"),
    ],
)
def test_what_comes_switched_off_speaks_once_it_is_applied(rule: HouseRule, case: Case, words: str) -> None:
    assert said(case) == []
    (remark,) = said(replace(case, rules=(DeskRule(rule),)))
    assert words in remark


def test_claims_in_the_same_words_with_two_verdicts_are_remarked_on_both() -> None:
    def claim(key: str, start: int, verdict: str | None) -> PlacedClaim:
        place = Placement(PlacementId(key), ClaimId(key), DRAFT, start, start + 20, "The pier cost little")
        return PlacedClaim(Claim(ClaimId(key), ARTICLE, verdict=verdict), place)

    base = case_of()
    two = replace(base, claims=(claim("x", 0, "confirmed"), claim("y", 30, "wrong")))
    assert "Claim 2 states the same, and is “Wrong”" in str(remarks_on(two, two.claims[0], ())[0].sentence)
    assert remarked(two, ()) == {"x", "y"}
    agreed = replace(two, claims=(two.claims[0], claim("y", 30, "confirmed")))
    assert remarked(agreed, ()) == frozenset()
