"""Several desks on one case, each with a library of its own, that act, part and meet again."""

from __future__ import annotations

import atexit
import contextlib
import itertools
import os
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from factcheck import readers
from factcheck.case.conflicts import Way
from factcheck.desk import Desk
from factcheck.desk.newer_draft.again import place_again
from factcheck.errors import SignedError, UserError
from factcheck.exchange.bundles import decoded, encoded
from factcheck.library import Library
from factcheck.models import ArticleId, Case, Source, SourceId, SourceKind, WorkState
from tests.exchange.more_acts import MORE
from tests.library.tables import everything

TEXT = (
    "The weir at Norwell\n\n"
    "The weir at Norwell was finished in 1904. It cost 31,000 pounds, said its engineer Tom Hale.\n\n"
    "It is 212 metres long. No other weir in the county is longer.\n"
)
_MOST = 5
VERDICTS = ("confirmed", "wrong", "needs-change", None)


class Act(NamedTuple):
    """What one desk does: an action, what it is done to, with which value."""

    desk: int
    what: str
    which: int
    value: int


class Place:
    """One desk with its library and its exchange."""

    def __init__(self, path: Path, name: str) -> None:
        self.desk: Desk = Desk(path, actor=name)
        self.exchange = self.desk.exchange.bundles
        self.library = Library(path, actor=name)
        """The same file, as another program sees it."""

    def close(self) -> None:
        self.library.close()
        self.desk.close()


@contextmanager
def desks(folder: Path, count: int) -> Iterator[tuple[list[Place], ArticleId]]:
    """Open so many desks, which all have the same article."""
    begun, article = _begun()
    with ExitStack() as stack:
        places = []
        for index in range(count):
            for path in begun.glob(f"{index}.factcheck*"):
                shutil.copy(path, folder / path.name)
            places.append(_opened(stack, folder, index))
        yield places, article


@cache
def _begun() -> tuple[Path, ArticleId]:
    """Make the libraries that every sequence begins with, once: that takes longer than most sequences."""
    folder = Path(tempfile.mkdtemp(prefix="factcheck-desks-", dir=in_memory()))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with ExitStack() as stack:
        places = [_opened(stack, folder, index) for index in range(_MOST)]
        article = places[0].desk.articles.add(readers.read(TEXT.encode(), "weir.txt"))
        for place in places[1:]:
            send(places[0], place, article)
    return folder, article


def _opened(stack: ExitStack, folder: Path, index: int) -> Place:
    place = Place(folder / f"{index}.factcheck", f"Person {index}")
    stack.callback(place.close)
    return place


def in_memory() -> str | None:
    """Name a folder that no disk slows down, or None where there is none."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def send(giver: Place, taker: Place, article: ArticleId, dice: random.Random | None = None) -> None:
    """Carry what one desk has and the other lacks; with dice some twice, some not, in any order."""
    bundles = giver.exchange.given(article, taker.exchange.numbers(article) if dice is None else {})
    if dice is not None:
        bundles = [each for each in bundles if dice.random() < 0.8]
        bundles += [each for each in bundles if dice.random() < 0.2]
        dice.shuffle(bundles)
    taker.exchange.taken_in([decoded(encoded(each)) for each in bundles], giver.exchange.file)


def reopen(place: Place, article: ArticleId) -> None:
    """Take the signature off an article, where one is on it; some roles must leave that to others."""
    if place.desk.articles.open(article).signed is not None:
        with contextlib.suppress(UserError):
            place.desk.closing.reopen(article)


def settle_all(places: Sequence[Place], article: ArticleId) -> None:
    """Let everything arrive everywhere."""
    for _ in range(3):
        for giver, taker in itertools.permutations(places, 2):
            reopen(taker, article)
            send(giver, taker, article)


def state(place: Place) -> dict[str, Any]:
    """Return every row and every conflict of a library, without what only concerns this file."""
    rows: dict[str, Any] = dict(everything(place.library.path))
    rows["conflicts"] = [
        (each.id, each.base, sorted(each.values, key=lambda value: value.event))
        for each in sorted(place.library.read.conflicts(), key=lambda each: each.id)
    ]
    return rows


def act(place: Place, article: ArticleId, what: str, which: int, value: int) -> None:
    """Do one thing at a desk; what does not apply there does nothing."""
    case = place.desk.articles.open(article)
    with contextlib.suppress(UserError):
        _DOING[what](place, case, which, value)


def _claim(case: Case, which: int) -> Any:
    if not case.claims:
        raise UserError("There is no claim left.")
    return case.claims[which % len(case.claims)].id


def _attach(place: Place, case: Case, which: int, value: int) -> None:
    given = Source(SourceId(""), SourceKind.BOOK, title=f"Book {place.desk.actor} {value}")
    place.desk.sources.attach(_claim(case, which), given)


def _take_off(place: Place, case: Case, which: int, value: int) -> None:
    found = [row.id for placed in case.claims for row in placed.evidence]
    if found:
        place.desk.sources.detach(found[which % len(found)])


def _tick(place: Place, case: Case, which: int, value: int) -> None:
    details = [detail for placed in case.claims for detail in placed.details]
    if details:
        place.desk.verdicts.tick(details[which % len(details)].id, bool(value % 2))


def _aside(place: Place, case: Case, which: int, value: int) -> None:
    if value % 2 and case.set_asides:
        place.desk.claims.take_back(case.set_asides[which % len(case.set_asides)].id)
    else:
        place.desk.claims.set_claim_aside(_claim(case, which))


def _settle(place: Place, case: Case, which: int, value: int) -> None:
    if case.conflicts:
        ways = list(Way)
        place.desk.exchange.settle(case.conflicts[which % len(case.conflicts)].id, ways[value % len(ways)])


def _draft(place: Place, case: Case, which: int, value: int) -> None:
    if case.draft.number < 4:
        newer = TEXT.replace("212", f"21{value}").replace("Tom Hale", f"Tom {place.desk.actor}")
        place.desk.drafts.revise(case.article.id, readers.read(newer.encode(), "weir.txt"))


def _ask(place: Place, case: Case, which: int, value: int) -> None:
    place.desk.closing.ask(_claim(case, which), f"Is it {value}?")


def _place_again(place: Place, case: Case, which: int, value: int) -> None:
    place_again(place.library, case.article.id)


def _lose(place: Place, case: Case, which: int, value: int) -> None:
    """Attach an orphan to other words, or close it as cut."""
    if case.orphans:
        orphan = case.orphans[which % len(case.orphans)].id
        if value % 2:
            place.desk.drafts.attach(orphan, case.draft.id, 21 + which, 40 + value)
        else:
            place.desk.drafts.close_as_cut(orphan)


def _state(place: Place, case: Case, which: int, value: int) -> None:
    states = list(WorkState)
    place.desk.verdicts.set_work_state(_claim(case, which), states[value % len(states)], f"Someone {value}")


_DOING: dict[str, Callable[[Place, Case, int, int], object]] = {
    "verdict": lambda p, c, n, v: p.desk.verdicts.set(_claim(c, n), VERDICTS[v % 4]),
    "note": lambda p, c, n, v: p.desk.verdicts.note(_claim(c, n), f"Note {v} of {p.desk.actor}"),
    "correct": lambda p, c, n, v: p.desk.verdicts.correct(_claim(c, n), f"Wording {v}"),
    "state": _state,
    "flag": lambda p, c, n, v: p.desk.verdicts.flag(_claim(c, n), bool(v % 2)),
    "tick": _tick,
    "attach": _attach,
    "take off": _take_off,
    "delete": lambda p, c, n, _v: p.desk.claims.delete(_claim(c, n)),
    "aside": _aside,
    "mark": lambda p, c, n, v: p.desk.claims.mark(c.draft.id, 21 + n, 30 + n + v),
    "resize": lambda p, c, n, v: p.desk.claims.resize(
        _claim(c, n),
        c.draft.id,
        c.claims[n % len(c.claims)].span.start,
        c.claims[n % len(c.claims)].span.end - v,
    ),
    "title": lambda p, c, _n, v: p.desk.articles.rename(c.article.id, f"Title {v} by {p.desk.actor}"),
    "lookup": lambda p, c, n, v: p.desk.lookups.note(_claim(c, n), f"Archive {v}"),
    "settle": _settle,
    "draft": _draft,
    "ask": _ask,
    "place again": _place_again,
    "lose": _lose,
    "assign": lambda p, c, n, v: p.desk.verdicts.assign(_claim(c, n), f"Person {v}"),
    "merge": lambda p, c, n, _v: p.desk.claims.merge(_claim(c, n)),
    "undo": lambda p, c, _n, _v: p.desk.history.undo(c.article.id),
    "redo": lambda p, c, _n, _v: p.desk.history.redo(c.article.id),
}
_DOING |= MORE
ACTIONS = (*_DOING, *["reopen"] * 3)
"""A signed article refuses nearly everything else, so it is often reopened."""


def live(count: int, acts: Sequence[Act], seed: int) -> None:
    """Let desks act, meet by chance, and at last all meet: then everything must be equal and whole."""
    dice = random.Random(seed)
    made = tempfile.TemporaryDirectory(dir=in_memory())
    with made as folder, desks(Path(folder), count) as (places, article):
        for each in acts:
            place = places[each.desk % count]
            if each.what == "meet":
                other = places[(each.desk + 1 + each.which % (count - 1)) % count]
                with contextlib.suppress(SignedError):  # takes nothing in until it is reopened
                    send(place, other, article, dice)
            else:
                act(place, article, each.what, each.which, each.value)
        settle_all(places, article)
        check(places, article)


def check(places: Sequence[Place], article: ArticleId) -> None:
    """Assert that all desks are equal, every chain verifies, and nothing that was written is lost."""
    first = state(places[0])
    for place in places:
        assert state(place) == first
        assert place.library.read.broken_steps() == []
        assert place.library.doctor() == []
        assert place.exchange.numbers(article) == places[0].exchange.numbers(article)
    from tests.exchange.written import lost_values

    found = lost_values(places[0], article)
    assert found == [], found
