"""Rules on sources: what an editor would ask, and when nothing is asked."""

from dataclasses import replace

import pytest

from factcheck.case.remarks import remarked, remarks_on
from factcheck.models import (
    Article,
    ArticleId,
    Case,
    Claim,
    ClaimId,
    Draft,
    DraftId,
    Evidence,
    EvidenceId,
    Found,
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

ARTICLE, DRAFT, CLAIM = ArticleId("a"), DraftId("d"), ClaimId("c")
PLACE = Placement(PlacementId("p"), CLAIM, DRAFT, 0, 4, "Pier")
SECONDARY, PRIMARY = SourceClass.SECONDARY, SourceClass.PRIMARY


def case_of(*sources: Source, verdict: str | None = "confirmed", **columns: object) -> Case:
    rests = tuple(
        replace(Evidence(EvidenceId(f"e{source.id}"), CLAIM, source.id, Stance.SUPPORTS), **columns)  # type: ignore[arg-type]
        for source in sources
    )
    placed = PlacedClaim(Claim(CLAIM, ARTICLE, verdict=verdict), PLACE, (), rests)
    draft = Draft(DRAFT, ARTICLE, 1, "Pier", ())
    return Case(
        Article(ARTICLE, "T"), draft, EDITORIAL, (placed,), sources={each.id: each for each in sources}
    )


def source(key: str, source_class: SourceClass = SourceClass.UNKNOWN, **columns: object) -> Source:
    made = Source(SourceId(key), SourceKind.WEB, source_class=source_class, address=f"https://{key}.example/")
    return replace(made, **columns)  # type: ignore[arg-type]


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
