"""Whatever is done at the desk, in whatever order: the record stays whole, and every step comes back."""

import random
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from factcheck import readers
from factcheck.desk import Desk
from factcheck.desk.sourcing import source_from
from factcheck.errors import UserError
from factcheck.evidence.captures.copies import Copy
from factcheck.library.read.reader import Reader
from factcheck.models import (
    ArticleId,
    CallOutcome,
    ClaimId,
    Disposition,
    ErrorKind,
    Event,
    Readable,
    Source,
    SourceId,
    SourceKind,
)
from tests.desk.test_steps_back import without_times
from tests.library.tables import everything
from tests.stories import WIRE

PASSAGE = "The tunnel is 4.2 kilometers long."
Act = Callable[[Desk, ArticleId, random.Random], object]


def keep_copy(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    words = chance.choice([PASSAGE, "Nothing of the kind.", ""])
    data = f"<p>{words}</p>".encode()
    copy = Copy(data, "2026-11-24T09:00:00Z", "text/html", Readable(words), title="A page")
    desk.captures.keep(a_source(desk, chance), replace(copy, address="http://127.0.0.1:9/page"), article)


def recheck(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    desk.captures.recheck(a_source(desk, chance), article)  # nobody answers there


def take_copy_off(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    copies = desk.captures.of(a_source(desk, chance))
    if copies:
        desk.captures.remove(chance.choice(copies).id, article)


def attach(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    given = source_from(
        chance.choice(["http://127.0.0.1:9/page", "A book", "A ledger", "https://b.example/"])
    )
    desk.sources.attach(a_claim(desk, article, chance), given, passage=chance.choice(["", PASSAGE]))


def call(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    person = desk.register.add(Source(SourceId(""), SourceKind.PERSON, title="Jo March"))
    claim = chance.choice([None, a_claim(desk, article, chance)])
    desk.register.note_call(person, chance.choice(list(CallOutcome)), "so", claim=claim)


def look(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    desk.lookups.note(a_claim(desk, article, chance), "the archive", "tunnel", "nothing")


def take_lookup_off(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    lookups = desk.articles.open(article).lookups
    if lookups:
        desk.lookups.take_off(chance.choice(lookups).id)


def merge(desk: Desk, _article: ArticleId, chance: random.Random) -> None:
    desk.register.merge(a_source(desk, chance), [a_source(desk, chance), a_source(desk, chance)])


def take_passage(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    rests = [row for placed in desk.articles.open(article).claims for row in placed.evidence]
    if rests:
        desk.captures.take_passage(chance.choice(rests).id, chance.choice([PASSAGE, "", "4.2"]), "p. 3")


def criticise(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    marked = desk.criticisms.mark(a_claim(desk, article, chance), chance.choice(["The mill", "Jo March"]))
    desk.criticisms.put(marked, "letter", reply=chance.choice(["", "We did not."]))
    what = chance.choice(["give", "deadline", "word", "take back"])
    if what == "give":
        desk.criticisms.give(marked, a_claim(desk, article, chance))
    elif what == "deadline":
        desk.criticisms.set_deadline(marked, "2026-12-01")
    elif what == "word":
        desk.criticisms.word(marked, "You did.")
    else:
        desk.criticisms.take_back(marked)


def second_read(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    reading = desk.second.begin(article, chance.choice(["Bo", "Cy"]), blind=chance.choice([True, False]))
    given = desk.second.judge(a_claim(desk, article, chance), reading, chance.choice(["wrong", "confirmed"]))
    what = chance.choice(["take back", "end", "go on"])
    if what == "take back":
        desk.second.take_back(given)
    elif what == "end":
        desk.second.end(reading)


def note_erratum(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    noted = desk.errata.note(a_claim(desk, article, chance), chance.choice(list(ErrorKind)), "It was 4.3.")
    if chance.choice([True, False]):
        desk.errata.take_back(noted)


def ask(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    claim = a_claim(desk, article, chance)
    query = desk.closing.ask(claim, "Who counted?")
    if chance.choice([True, False]):
        desk.closing.answer(claim, chance.choice(list(Disposition)), query=query)
    else:
        desk.closing.take_back(query)


def merge_claims(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    desk.claims.merge(a_claim(desk, article, chance))


def hold(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    desk.articles.hold(article, chance.choice(["", "a suit", "an audit"]))


def keep_for(desk: Desk, _article: ArticleId, chance: random.Random) -> None:
    desk.retention.set_rule(chance.choice([0, 12, 36]), skeleton=chance.random() < 0.5)


def off_and_on(desk: Desk, article: ArticleId, _chance: random.Random) -> None:
    desk.articles.remove(article)
    desk.articles.put_back(article)


def check(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    claim = a_claim(desk, article, chance)
    desk.verdicts.decide(claim, chance.choice(["confirmed", "wrong"]), note=chance.choice(["", "Seen."]))


def delete_claim(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    desk.claims.delete(a_claim(desk, article, chance))


def write_note(desk: Desk, article: ArticleId, chance: random.Random) -> None:
    desk.verdicts.note(a_claim(desk, article, chance), "n" * chance.randrange(9))


def list_in(desk: Desk, _article: ArticleId, _chance: random.Random) -> None:
    desk.register.take_in(b"TY  - BOOK\nTI  - Tunnels\nER  - \n", "list.ris")


def a_source(desk: Desk, chance: random.Random) -> SourceId:
    known = sorted(desk.sources.all(), key=lambda each: (each.title, each.id))
    if not known:
        raise UserError("There is no source.")
    return chance.choice(known).id


def a_claim(desk: Desk, article: ArticleId, chance: random.Random) -> ClaimId:
    return chance.choice(desk.articles.open(article).claims).id


ACTS: dict[str, Act] = {
    act.__name__: act
    for act in (
        attach, call, check, delete_claim, hold, keep_copy, keep_for, list_in, look, merge, off_and_on,
        ask, criticise, merge_claims, note_erratum, recheck, second_read, take_copy_off, take_lookup_off,
        take_passage, write_note,
    )
}  # fmt: skip
# A source and a copy of it come first: most of what is tried needs them.
SEQUENCES = st.lists(st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 999)), max_size=12).map(
    lambda drawn: [("attach", 1), ("attach", 4), ("keep_copy", 2), *drawn]
)


@cache
def _filled() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.factcheck"
        with Desk(path) as desk:
            desk.articles.add(readers.read(WIRE.encode(), "tunnel.txt"))
        return path.read_bytes()


@contextmanager
def filled_desk() -> Iterator[tuple[Desk, ArticleId]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.factcheck"
        path.write_bytes(_filled())
        with Desk(path, actor="Ada") as desk:
            yield desk, desk.articles.rows()[0].article.id


def done(desk: Desk) -> list[Event]:
    """Return every event of the library, the newest first."""
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as connection:
        return Reader(connection, desk.path).events(None, 1000)


@settings(max_examples=25, deadline=None)
@given(SEQUENCES)
def test_every_step_at_the_desk_comes_back_row_by_row_in_turn(sequence: list[tuple[str, int]]) -> None:
    with filled_desk() as (desk, article):
        begun = len(done(desk))
        first = without_times(everything(desk.path))
        for name, seed in sequence:
            with suppress(UserError):
                ACTS[name](desk, article, random.Random(seed))
            desk.history.seal()
        taken = [event.article for event in done(desk)[:-begun]]
        last = without_times(everything(desk.path))
        for each in taken:
            desk.history.undo(each)
        assert without_times(everything(desk.path)) == first
        for each in reversed(taken):
            desk.history.redo(each)
        assert without_times(everything(desk.path)) == last
        assert desk.history.broken() == []


@settings(max_examples=25, deadline=None)
@given(SEQUENCES, st.integers(0, 999))
def test_sealed_events_of_the_desk_never_change_and_each_series_counts_on(
    sequence: list[tuple[str, int]], turns: int
) -> None:
    with filled_desk() as (desk, article):
        chance, known = random.Random(turns), {event.id: event for event in done(desk) if event.sealed}
        for name, seed in sequence:
            with suppress(UserError):
                ACTS[name](desk, article, random.Random(seed))
            with suppress(UserError):
                chance.choice([desk.history.undo, desk.history.redo, desk.history.next_undo])(
                    chance.choice([article, None])
                )
            now = {event.id: event for event in done(desk) if event.sealed}
            assert known.items() <= now.items()
            known = now
        for series in (article, None):
            numbers = [event.number for event in done(desk) if event.article == series]
            assert numbers == list(range(len(numbers), 0, -1))
        assert desk.history.broken() == []
        assert desk.safe.doctor() == []
