"""Progress and coverage, against counting one by one."""

import string

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from factcheck.case.claims import is_cut, number_of
from factcheck.case.figures import claim_state, coverage, progress, progress_of
from factcheck.models import (
    FURNITURE,
    Article,
    ArticleId,
    Block,
    Case,
    Claim,
    ClaimId,
    ClaimState,
    Draft,
    DraftId,
    Evidence,
    EvidenceId,
    PlacedClaim,
    Placement,
    PlacementId,
    Role,
    SetAside,
    SetAsideId,
    SetAsideReason,
    SourceId,
    Span,
    Status,
    WorkState,
)
from factcheck.scales import EDITORIAL, TRUTH_O_METER
from factcheck.text.words import words


def placed(start: int, end: int, *evidence: Evidence, verdict: str | None = None) -> PlacedClaim:
    key = ClaimId(f"c{start}-{end}")
    return PlacedClaim(
        Claim(key, ArticleId("a"), verdict=verdict),
        Placement(PlacementId(f"p{key}"), key, DraftId("d"), start, end, ""),
        (),
        evidence,
    )


def lost(key: ClaimId) -> PlacedClaim:
    return PlacedClaim(
        Claim(key, ArticleId("a")),
        Placement(PlacementId(f"p{key}"), key, DraftId("d"), 0, 0, "", status=Status.ORPHANED),
    )


def case_of(
    text: str, blocks: tuple[Block, ...], claims: list[tuple[int, int]], asides: list[tuple[int, int]]
) -> Case:
    return Case(
        Article(ArticleId("a"), "A"),
        Draft(DraftId("d"), ArticleId("a"), 1, text, blocks),
        EDITORIAL,
        tuple(placed(start, end) for start, end in claims),
        set_asides=tuple(
            SetAside(
                SetAsideId(f"s{index}"), ArticleId("a"), DraftId("d"), start, end, "", SetAsideReason.OPINION
            )
            for index, (start, end) in enumerate(asides)
        ),
    )


def test_progress_counts_by_verdict_in_the_scales_order() -> None:
    states = [
        ClaimState("wrong", True, False),
        ClaimState("confirmed", False, False),
        ClaimState("not-a-fact", False, False),
        ClaimState("confirmed", True, True),
        ClaimState(None, True, False),
        ClaimState("half-true", True, False),
    ]
    found = progress(states, EDITORIAL)
    assert (found.total, found.checked, found.problems, found.unsourced, found.orphaned) == (6, 4, 1, 1, 1)
    assert list(found.by_verdict) == [verdict.key for verdict in EDITORIAL.verdicts] + ["", "half-true"]
    assert found.by_verdict["confirmed"] == 2
    assert found.by_verdict[""] == 1
    assert sum(found.by_verdict.values()) == found.total
    assert progress(states, TRUTH_O_METER).checked == 1
    assert progress([], EDITORIAL).total == 0


def test_only_accepted_evidence_is_a_source() -> None:
    proposed = Evidence(EvidenceId("e"), ClaimId("c"), SourceId("s"), proposed=True)
    accepted = Evidence(EvidenceId("f"), ClaimId("c"), SourceId("s"))
    assert not claim_state(placed(0, 1, proposed)).sourced
    assert claim_state(placed(0, 1, proposed, accepted)).sourced


def test_progress_of_a_case_counts_orphans_too() -> None:
    case = Case(
        Article(ArticleId("a"), "A"),
        Draft(DraftId("d"), ArticleId("a"), 1, "", ()),
        EDITORIAL,
        (placed(0, 1),),
        (lost(ClaimId("o")),),
    )
    found = progress_of(case)
    assert (found.total, found.orphaned) == (2, 1)


def test_coverage_of_an_empty_article_is_whole() -> None:
    found = coverage(case_of("", (), [], []))
    assert (found.words, found.undecided, found.share) == (0, 0, 1.0)


def test_furniture_does_not_count_and_a_claim_goes_before_a_set_aside() -> None:
    text = "By Jo March\nOne two three four five"
    blocks = (Block(Role.BYLINE, 0, 11), Block(Role.BODY, 12, len(text)))
    found = coverage(case_of(text, blocks, [(12, 17), (13, 19)], [(16, 22), (0, 5)]))
    assert (found.words, found.in_claims, found.set_aside, found.undecided) == (5, 2, 1, 2)


TEXTS = st.text(alphabet=string.ascii_letters[:6] + "  .\n’é", max_size=60)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    parts = draw(
        st.lists(st.tuples(st.sampled_from([Role.BODY, Role.BYLINE, Role.CLUTTER]), TEXTS), max_size=4)
    )
    text, blocks = "", []
    for role, part in parts:
        blocks.append(Block(role, len(text), len(text) + len(part)))
        text += part + "\n"
    place = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(
        lambda pair: (min(pair), max(pair))
    )
    places = st.lists(place, max_size=5)
    return case_of(text, tuple(blocks), draw(places), draw(places))


@given(cases())
def test_coverage_equals_counting_one_by_one(case: Case) -> None:
    furniture = [Span(block.start, block.end) for block in case.draft.blocks if block.role in FURNITURE]
    counted = [word for word in words(case.draft.text) if not any(map(word.overlaps, furniture))]
    claims = [each.span for each in case.claims]
    asides = [Span(aside.start, aside.end) for aside in case.set_asides]
    claimed = [word for word in counted if any(map(word.overlaps, claims))]
    aside = [word for word in counted if word not in claimed and any(map(word.overlaps, asides))]
    found = coverage(case)
    assert (found.words, found.in_claims, found.set_aside) == (len(counted), len(claimed), len(aside))
    assert 0 <= found.undecided <= found.words
    assert 0.0 <= found.share <= 1.0


STATES = st.tuples(
    st.sampled_from([None, *(verdict.key for verdict in EDITORIAL.verdicts)]),
    st.sampled_from(
        [
            (),
            (Evidence(EvidenceId("e"), ClaimId("c"), SourceId("s")),),
            (Evidence(EvidenceId("e"), ClaimId("c"), SourceId("s"), proposed=True),),
        ]
    ),
    st.sampled_from(list(WorkState)),
)


@given(
    st.integers(1, 150),
    st.integers(0, 3),
    st.lists(st.tuples(st.integers(0, 200), STATES, st.integers(0, 9)), max_size=12),
)
def test_figures_followed_through_steps_are_those_counted_anew(
    placed_count: int,
    orphaned: int,
    steps: list[tuple[int, tuple[str | None, tuple[Evidence, ...], WorkState], int]],
) -> None:
    case = case_of("", (), [(at, at + 1) for at in range(placed_count)], [])
    case = replace(case, orphans=tuple(lost(ClaimId(f"o{at}")) for at in range(orphaned)))
    for at, (verdict, evidence, work_state), many in steps:
        changed = {(at + more) % (placed_count + orphaned) for more in range(many)}
        everything = [
            replace(
                each, claim=replace(each.claim, verdict=verdict, work_state=work_state), evidence=evidence
            )
            if number in changed
            else each
            for number, each in enumerate((*case.claims, *case.orphans))
        ]
        case = replace(
            case, claims=tuple(everything[:placed_count]), orphans=tuple(everything[placed_count:])
        )
        states = [claim_state(each) for each in everything if not is_cut(each)]
        assert progress_of(case) == replace(progress(states, EDITORIAL), owing=0)
        assert [number_of(case, each.id) for each in everything] == [*range(1, len(everything) + 1)]
        if verdict == "wrong" and placed_count > 1:
            case, placed_count = replace(case, claims=case.claims[1:]), placed_count - 1
            gone = everything[0].id
            assert (number_of(case, gone), number_of(case, case.claims[0].id)) == (0, 1)
