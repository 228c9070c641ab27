"""Whatever a writer does to a text, and however often: no place is wrong, no work is lost, undo is whole."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.desk import Desk
from factcheck.desk.sourcing import source_from
from factcheck.models import Case, Status
from tests.desk.revisions import FIRST, check, reading
from tests.desk.test_steps_back import without_times
from tests.library.tables import everything

INSERTED = (
    "It rained for 14 days.",
    "Who knows?",
    "The ferry carried 48,000 people last year.",
    "“No,” said Otto Vey 🙂, “never.”",
    "كلف الجسر 9 ملايين.",
    "Two\u00a0of them voted in favour of the order.",
)
Edit = tuple[str, int, int]
EDITS = st.lists(
    st.tuples(
        st.sampled_from(("cut", "insert", "move", "typo", "swap", "join", "break")),
        st.integers(0, 40),
        st.integers(0, 40),
    ),
    max_size=8,
)


@cache
def _worked_on() -> bytes:
    """Return a library in which every claim of the story has been worked on in some way."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.factcheck"
        with Desk(path) as desk:
            article = desk.articles.add(reading(FIRST))
            desk.claims.mark_quote(article, "fares by 12 percent in March")
            draft = desk.articles.open(article).draft
            places = draft.text.index("Mayor Ada"), draft.text.index("last year.") + 10
            desk.claims.mark(draft.id, *places)
            for number, placed in enumerate(desk.articles.open(article).claims):
                desk.sources.attach(placed.id, source_from(f"Source {number}"), passage=f"Page {number}")
                desk.verdicts.decide(placed.id, ("confirmed", "wrong")[number % 2], note=f"Note {number}")
                for detail in placed.details[::2]:
                    desk.verdicts.tick(detail.id, True)
        return path.read_bytes()


@contextmanager
def worked_on() -> Iterator[Desk]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.factcheck"
        path.write_bytes(_worked_on())
        with Desk(path) as desk:
            yield desk


def edited(text: str, edits: list[Edit]) -> str:
    lines = text.split("\n")
    pieces = [[piece for piece in line.split(". ") if piece] for line in lines]
    for what, one, two in edits:
        line, other = pieces[one % len(pieces)], pieces[two % len(pieces)]
        if what == "insert":
            line.insert(two % (len(line) + 1), INSERTED[two % len(INSERTED)])
        elif what == "break":
            pieces.insert(one % len(pieces), [])
        elif what == "join" and len(pieces) > 1:
            line.extend(pieces.pop((one + 1) % len(pieces)))
        elif line:
            at = two % len(line)
            if what == "cut":
                line.pop(at)
            elif what == "move":
                other.append(line.pop(at))
            elif what == "typo":
                line[at] = line[at].replace("e", "", 1)
            elif what == "swap":
                line[at] = line[at].replace("12", "21").replace("nine", "ten").replace("2024", "2023")
    return "\n".join(
        ". ".join(piece.rstrip(".") + "." * (piece == line[-1]) for piece in line) for line in pieces
    )


def compare(before: Case, after: Case, revision_total: int) -> None:
    old = {placed.id: placed for placed in (*before.claims, *before.orphans)}
    new = {placed.id: placed for placed in (*after.claims, *after.orphans)}
    assert old.keys() <= new.keys() or all(old[gone].claim.proposed for gone in old.keys() - new.keys())
    assert revision_total == len(old.keys() & new.keys())
    for key in old.keys() & new.keys():
        was, now = old[key], new[key]
        assert now.evidence == was.evidence
        assert now.claim.note == was.claim.note
        given_before = was.claim.verdict or was.claim.former_verdict
        assert (now.claim.verdict or now.claim.former_verdict) == given_before
        if now.placement.status is Status.CHANGED:
            assert now.claim.verdict is None
        elif was.placement.status is not Status.CHANGED and now.placement.status is not Status.ORPHANED:
            assert now.claim.verdict == was.claim.verdict or was.placement.status is Status.ORPHANED


@settings(max_examples=60)
@given(st.lists(EDITS, min_size=1, max_size=3))
def test_any_edits_leave_every_place_right_and_every_work_there(
    drafts: list[list[tuple[str, int, int]]],
) -> None:
    with worked_on() as desk:
        article = desk.articles.rows()[0].article.id
        first = without_times(everything(desk.path))
        text, taken = FIRST, 0
        for edits in drafts:
            before = desk.articles.open(article)
            text = edited(text, edits)
            newer = reading(text)
            if newer.text == before.draft.text:
                continue
            revision = desk.drafts.revise(article, newer)
            taken += 1
            after = check(desk, article)
            counted = revision.placed + revision.moved + revision.changed + revision.orphaned
            compare(before, after, counted)
            assert revision.orphaned == len(after.orphans)
            fresh = {placed.id for placed in after.claims} - {placed.id for placed in before.claims}
            assert len(fresh - {placed.id for placed in before.orphans}) == revision.new
        last = without_times(everything(desk.path))
        for _ in range(taken):
            desk.history.undo(article)
        assert without_times(everything(desk.path)) == first
        for _ in range(taken):
            desk.history.redo(article)
        assert without_times(everything(desk.path)) == last
