"""Any sequence of steps can be taken back and done again in full, and is told exactly."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.library import Library, Operation
from factcheck.models import (
    Article,
    ArticleId,
    Attempt,
    AttemptId,
    Case,
    Changes,
    Claim,
    ClaimDetail,
    ClaimId,
    Criticism,
    CriticismId,
    DetailId,
    DetailKind,
    Draft,
    DraftId,
    Erratum,
    ErratumId,
    ErrorKind,
    EventKind,
    Evidence,
    EvidenceId,
    Opinion,
    OpinionId,
    Placement,
    PlacementId,
    SecondReading,
    SecondReadingId,
    SetAside,
    SetAsideId,
    SetAsideReason,
    Source,
    SourceId,
    SourceKind,
)
from tests.library.tables import difference, everything, last_recorded

Fill = Callable[[Library], ArticleId]


@cache
def filled(fill: Fill) -> bytes:
    """Return the file of a library with one article; to make one takes longer than to copy it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "l.factcheck"
        with Library(path) as library:
            fill(library)
        return path.read_bytes()


@contextmanager
def temporary(fill: Fill) -> Iterator[Library]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "l.factcheck"
        path.write_bytes(filled(fill))
        with Library(path) as library:
            yield library


# What a step may do, drawn as (what, which, value); a step that does not apply does nothing.

ACTIONS = st.tuples(
    st.sampled_from(
        ["verdict", "note", "move", "orphan", "add", "delete", "aside", "take back", "source", "drop source",
         "detail", "scale", "remove", "draft", "criticism", "opinion", "erratum"]
    ),
    st.integers(0, 4),
    st.integers(0, 3),
)  # fmt: skip
STEPS = st.lists(st.lists(ACTIONS, min_size=1, max_size=4), max_size=8)


def act(library: Library, operation: Operation, number: int, what: str, which: int, value: int) -> None:
    claims = library.read.claims(ArticleId("bridge"))
    claim = claims[which % len(claims)].id if claims else None
    fresh = f"{what}-{number}-{which}-{value}"
    places = {place.claim: place for place in library.read.placements(DraftId("d1"))}
    if what == "add" and fresh not in {each.id for each in claims}:
        operation.insert(Claim(ClaimId(fresh), ArticleId("bridge")))
        operation.insert(
            Placement(PlacementId(f"p-{fresh}"), ClaimId(fresh), DraftId("d1"), which, which + value + 1, "x")
        )
    elif what == "aside" and fresh not in {each.id for each in library.read.set_asides(DraftId("d1"))}:
        operation.insert(
            SetAside(
                SetAsideId(fresh),
                ArticleId("bridge"),
                DraftId("d1"),
                which,
                which + 1,
                "x",
                SetAsideReason.OPINION,
            )
        )
    elif what == "take back" and library.read.set_asides(DraftId("d1")):
        operation.delete(SetAside, library.read.set_asides(DraftId("d1"))[0].id)
    elif what == "drop source" and library.read.all_sources():
        operation.delete(Source, library.read.all_sources()[0].id)
    elif what == "scale":
        operation.update(Article, ArticleId("bridge"), scale=["editorial", "aap", "truth-o-meter"][value % 3])
    elif what == "remove":
        operation.update(Article, ArticleId("bridge"), removed=[None, "2026-03-02T10:00:00Z"][value % 2])
    elif what == "draft" and len(library.read.drafts(ArticleId("bridge"))) < 3:
        count = len(library.read.drafts(ArticleId("bridge")))
        operation.insert(Draft(DraftId(f"d{count + 1}"), ArticleId("bridge"), count + 1, "Other text.", ()))
    elif claim is not None:
        act_on_claim(library, operation, claim, places.get(claim), what, value, fresh)


def act_on_claim(
    library: Library,
    operation: Operation,
    claim: ClaimId,
    place: Placement | None,
    what: str,
    value: int,
    fresh: str,
) -> None:
    if what == "verdict":
        operation.update(Claim, claim, verdict=[None, "wrong", "confirmed", "unconfirmed"][value])
    elif what == "note":
        operation.update(Claim, claim, note="é" * value)
    elif what == "delete":
        operation.delete(Claim, claim)
    elif what == "move" and place:
        operation.update(Placement, place.id, end=place.start + value)
    elif what == "orphan" and place:
        operation.update(Placement, place.id, status=["placed", "orphaned", "moved", "changed"][value])
    elif what == "detail" and fresh not in {each.id for each in library.read.details(ArticleId("bridge"))}:
        operation.insert(ClaimDetail(DetailId(fresh), claim, DetailKind.NUMBER, value, value + 1, "4"))
    elif what == "criticism":
        if fresh not in {each.id for each in library.read.records(Criticism)}:
            operation.insert(Criticism(CriticismId(fresh), claim, "The mill", given_by=claim))
            operation.insert(
                Attempt(AttemptId(f"a-{fresh}"), CriticismId(fresh), claim, f"2026-03-0{value + 1}", "call")
            )
    elif what == "opinion":
        act_on_opinion(library, operation, claim, value, fresh)
    elif what == "erratum" and fresh not in {each.id for each in library.read.records(Erratum)}:
        operation.insert(
            Erratum(ErratumId(fresh), claim, ErrorKind.DATE, f"2026-04-0{value + 1}", "It was 1932.")
        )
    elif what == "source":
        if "s" not in {each.id for each in library.read.all_sources()}:
            operation.insert(Source(SourceId("s"), SourceKind.WEB, title="Annals"))
        operation.update(Source, SourceId("s"), note="n" * value)
        if fresh not in {each.id for each in library.read.evidence(ArticleId("bridge"))}:
            operation.insert(Evidence(EvidenceId(fresh), claim, SourceId("s"), proposed=bool(value % 2)))


def act_on_opinion(library: Library, operation: Operation, claim: ClaimId, value: int, fresh: str) -> None:
    readings = library.read.second_readings(ArticleId("bridge"))
    if not readings:
        operation.insert(
            SecondReading(SecondReadingId("r"), ArticleId("bridge"), DraftId("d1"), "Bo", False, "2026-03-01")
        )
    elif value == 3:
        operation.delete(SecondReading, readings[0].id)
    elif fresh not in {each.id for each in library.read.records(Opinion)}:
        operation.insert(
            Opinion(OpinionId(fresh), claim, readings[0].id, bool(value), None, "", f"2026-03-0{value + 1}")
        )
        operation.update(SecondReading, readings[0].id, ended=["", "2026-03-09"][value % 2])


def carry_out(library: Library, steps: list[list[tuple[str, int, int]]]) -> None:
    for number, step in enumerate(steps):
        with library.operation(EventKind.CLAIM_MARKED, ArticleId("bridge")) as operation:
            for action in step:
                act(library, operation, number, *action)


@settings(max_examples=30, deadline=None)
@given(STEPS)
def test_all_undone_restores_every_row_and_all_redone_brings_all_back(
    fill: Fill, steps: list[list[tuple[str, int, int]]]
) -> None:
    with temporary(fill) as library:
        start = everything(library.path)
        states = [start]
        for number, step in enumerate(steps):
            carry_out_one(library, number, step)
            if everything(library.path) != states[-1] or len(library.read.events(ArticleId("bridge"))) > len(
                states
            ):
                states.append(everything(library.path))
        assert len(library.read.events(ArticleId("bridge"))) == len(states)
        for state in reversed(states[:-1]):
            library.undo(ArticleId("bridge"))
            assert everything(library.path) == state
        for state in states[1:]:
            library.redo(ArticleId("bridge"))
            assert everything(library.path) == state
        assert library.can_redo(ArticleId("bridge")) is None
        for state in reversed(states[:-1]):
            library.undo(ArticleId("bridge"))
            assert everything(library.path) == state
        assert library.can_undo(ArticleId("bridge")) is None


def carry_out_one(library: Library, number: int, step: list[tuple[str, int, int]]) -> None:
    with library.operation(EventKind.CLAIM_MARKED, ArticleId("bridge")) as operation:
        for action in step:
            act(library, operation, number, *action)


@settings(max_examples=40, deadline=None)
@given(STEPS)
def test_an_event_holds_exactly_what_differs(fill: Fill, steps: list[list[tuple[str, int, int]]]) -> None:
    with temporary(fill) as library:
        for number, step in enumerate(steps):
            before, events = everything(library.path), len(library.read.events(ArticleId("bridge")))
            carry_out_one(library, number, step)
            changed = difference(before, everything(library.path))
            if len(library.read.events(ArticleId("bridge"))) == events:
                assert changed == {}
            else:
                assert last_recorded(library) == changed
            if number == len(steps) - 1 and library.can_undo(ArticleId("bridge")):
                before = everything(library.path)
                library.undo(ArticleId("bridge"))
                assert last_recorded(library) == difference(before, everything(library.path))


@settings(max_examples=60, deadline=None)
@given(STEPS, st.lists(st.sampled_from(["undo", "redo"]), max_size=6))
def test_a_refreshed_case_equals_one_read_anew(
    fill: Fill, steps: list[list[tuple[str, int, int]]], then: list[str]
) -> None:
    with temporary(fill) as library:
        case: Case = library.read.case(ArticleId("bridge"))

        def follow(changes: Changes) -> None:
            nonlocal case
            case = library.read.refresh(case, changes)
            assert case == library.read.case(ArticleId("bridge"))

        library.on_change.append(follow)
        carry_out(library, steps)
        for turn in then:
            if turn == "undo" and len(library.read.events(ArticleId("bridge"))) > 1:
                event = library.can_undo(ArticleId("bridge"))
                if event and event.kind is not EventKind.ARTICLE_ADDED:
                    library.undo(ArticleId("bridge"))
            elif turn == "redo" and library.can_redo(ArticleId("bridge")):
                library.redo(ArticleId("bridge"))
        assert case == library.read.case(ArticleId("bridge"))
