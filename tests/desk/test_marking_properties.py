"""Whatever is marked, cut, joined and set aside, in whatever order: no word falls out unnoticed."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import readers
from factcheck.case import figures
from factcheck.desk import Desk
from factcheck.desk.marking import By, Edge
from factcheck.desk.sourcing import source_from
from factcheck.errors import UserError
from factcheck.models import Case, PlacedClaim, Span
from factcheck.text.words import words
from tests.desk.test_steps_back import without_times
from tests.library.tables import everything
from tests.stories import WIRE

KEEPING = ("mark", "split", "merge", "set aside", "set claim aside", "take back", "grow", "parts", "work on")
GIVING_UP = ("shrink", "resize", "delete")

PLACES = st.integers(0, len(WIRE))
ACTIONS = st.tuples(st.sampled_from(KEEPING + GIVING_UP), st.integers(0, 30), PLACES, st.integers(0, 120))


@cache
def _filled() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.factcheck"
        with Desk(path) as desk:
            desk.articles.add(readers.read(WIRE.encode(), "tunnel.txt"))
        return path.read_bytes()


@contextmanager
def filled_desk() -> Iterator[Desk]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.factcheck"
        path.write_bytes(_filled())
        with Desk(path) as desk:
            yield desk


def act(desk: Desk, case: Case, what: str, which: int, place: int, length: int) -> None:
    claim = case.claims[which % len(case.claims)] if case.claims else None
    if what == "mark":
        desk.claims.mark(case.draft.id, place, place + length)
    elif what == "set aside":
        desk.claims.set_aside(case.draft.id, place, place + length)
    elif what == "take back" and case.set_asides:
        desk.claims.take_back(case.set_asides[which % len(case.set_asides)].id)
    elif claim is not None:
        act_on_claim(desk, claim, what, place, length)


def act_on_claim(desk: Desk, placed: PlacedClaim, what: str, place: int, length: int) -> None:
    claim, span, draft = placed.id, placed.span, placed.placement.draft
    edge, step = list(Edge)[place % 2], list(By)[length % 2]
    if what == "split":
        desk.claims.split(claim, draft, span.start + place % max(1, len(span)))
    elif what == "merge":
        desk.claims.merge(claim)
    elif what == "set claim aside":
        desk.claims.set_claim_aside(claim)
    elif what == "grow":
        desk.claims.grow(claim, edge, step)
    elif what == "shrink":
        desk.claims.shrink(claim, edge, step)
    elif what == "resize":
        desk.claims.resize(claim, draft, place, place + length)
    elif what == "parts":
        desk.claims.take_parts(claim)
    elif what == "delete":
        desk.claims.delete(claim)
    elif what == "work on":
        desk.sources.attach(claim, source_from(f"Source {length}"))
        desk.verdicts.note(claim, f"Note {place}")


def covered(case: Case) -> set[Span]:
    spans = [placed.span for placed in case.claims] + [Span(row.start, row.end) for row in case.set_asides]
    return {word for word in words(case.draft.text) if any(word.overlaps(span) for span in spans)}


def check(case: Case) -> None:
    text = case.draft.text
    for placed in (*case.claims, *case.orphans):
        assert text[placed.span.start : placed.span.end] == placed.text
        assert placed.text.strip() == placed.text != ""
        for detail in placed.details:
            assert text[detail.start : detail.end] == detail.text
            assert placed.span.contains(Span(detail.start, detail.end))
    for row in case.set_asides:
        assert text[row.start : row.end] == row.exact
    for one, two in zip(case.set_asides, case.set_asides[1:], strict=False):
        assert one.end <= two.start, "what is set aside never overlaps"
    coverage = figures.coverage(case)
    assert coverage.in_claims + coverage.set_aside + coverage.undecided == coverage.words
    assert min(coverage.in_claims, coverage.set_aside, coverage.undecided) >= 0


@settings(max_examples=40)
@given(st.lists(ACTIONS, max_size=12))
def test_no_word_falls_out_except_where_a_person_gives_it_up(
    actions: list[tuple[str, int, int, int]],
) -> None:
    with filled_desk() as desk:
        article = desk.articles.rows()[0].article.id
        case = desk.articles.open(article)
        for what, which, place, length in actions:
            before = covered(case)
            with suppress(UserError):
                act(desk, case, what, which, place, length)
            case = desk.articles.open(article)
            check(case)
            if what in KEEPING:
                assert before <= covered(case), what


@settings(max_examples=25)
@given(st.lists(ACTIONS, max_size=8))
def test_everything_can_be_taken_back_and_done_again(actions: list[tuple[str, int, int, int]]) -> None:
    with filled_desk() as desk:
        article = desk.articles.rows()[0].article.id
        at_first = without_times(everything(desk.path))
        for action in actions:
            with suppress(UserError):
                act(desk, desk.articles.open(article), *action)
        at_last = without_times(everything(desk.path))
        while desk.history.next_undo(article):
            desk.history.undo(article)
        assert without_times(everything(desk.path)) == at_first
        while desk.history.next_redo(article):
            desk.history.redo(article)
        assert without_times(everything(desk.path)) == at_last
