"""A stranger who signs and seals his steps as he should, and puts into them what no article has."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from msgspec.structs import replace

from factcheck.cli.group import main
from factcheck.errors import UserError
from factcheck.library.record.chain import Head, head_hash, rows_digest
from factcheck.models import ArticleId, Bundle
from tests.exchange.desks import Place, desks

HEAD = ("id", "desk", "number", "at", "actor", "kind", "article", "undoes", "seen", "previous", "version")


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Place, Place, ArticleId]]:
    with desks(tmp_path, 2) as (places, _first):
        fresh = places[0].desk.articles.add(_reading())
        yield places[0], places[1], fresh


def _reading() -> Any:
    from factcheck import readers
    from tests.exchange.desks import TEXT

    return readers.read((TEXT + "One more.\n").encode(), "weir.txt")


def sealed(place: Place, bundle: Bundle) -> Bundle:
    """Seal and sign a step as its desk would."""
    rows: list[Any] = [tuple(row) for row in bundle.rows]
    bundle = replace(bundle, digest=rows_digest(rows), signature="")
    head: Head = {name: getattr(bundle, name) for name in HEAD}
    return place.exchange.signed(replace(bundle, sealed=head_hash(head, bundle.digest)))


def in_row(table: str, **columns: object) -> Callable[[Bundle], Bundle]:
    """Return what gives the first row of a table other values."""

    def change(bundle: Bundle) -> Bundle:
        rows = list(bundle.rows)
        place = next(index for index, row in enumerate(rows) if row[1] == table)
        image = {**json.loads(rows[place][6] or "{}"), **columns}
        text = json.dumps(image, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        rows[place] = (*rows[place][:6], text)
        return replace(bundle, rows=tuple(rows))

    return change


def head(**columns: object) -> Callable[[Bundle], Bundle]:
    return lambda bundle: replace(bundle, **columns)


def other_positions(bundle: Bundle) -> Bundle:
    return replace(bundle, rows=tuple((0, *row[1:]) for row in bundle.rows))


def of_another_table(bundle: Bundle) -> Bundle:
    return replace(bundle, rows=((0, "identity", *bundle.rows[0][2:]), *bundle.rows[1:]))


HOSTILE: dict[str, Callable[[Bundle], Bundle]] = {
    "an offset below the text": in_row("placements", start=-5),
    "an offset beyond the text": in_row("placements", end=10**9),
    "an end before its start": in_row("placements", start=40, end=3),
    "words that do not stand there": in_row("placements", exact="The weir was never built."),
    "an offset that is a text": in_row("placements", start="0"),
    "an offset beyond 64 bits": in_row("placements", end=2**70),
    "a number for a title": in_row("articles", title=7),
    "a status that there is not": in_row("placements", status="everywhere"),
    "a work state that there is not": in_row("claims", work_state="asleep"),
    "risks that are no list": in_row("claims", risks="{}"),
    "risks of another kind": in_row("claims", risks="[1]"),
    "a column that there is not": in_row("claims", mood="good"),
    "a block outside the draft": in_row("drafts", blocks='[{"role":"body","start":0,"end":99999,"level":0}]'),
    "a block of another shape": in_row("drafts", blocks='[{"start":"x"}]'),
    "pages out of order": in_row("drafts", pages="[40,3]"),
    "a detail below the text": in_row("details", start=-1),
    "a number no desk reaches": head(number=2**62),
    "a version below the first": head(version=0),
    "a kind that there is not": head(kind="conquered"),
    "a time that is none": head(at="yesterday"),
    "a time in no zone": head(at="2026-11-30T10:10:10"),
    "a time that no clock shows": head(at="9999-12-31T23:59:59Z"),
    "an id with a line break": head(id="a\nb"),
    "an id without an end": head(id="a" * 10_000),
    "seen below nothing": head(seen='{"x": -2}'),
    "seen that is no mapping": head(seen="[1]"),
    "seen as text": head(seen='{"x": "2"}'),
    "rows in one place": other_positions,
    "another table": of_another_table,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused_with_a_sentence_and_leaves_no_trace(
    two: tuple[Place, Place, ArticleId], name: str
) -> None:
    giver, taker, article = two
    (bundle,) = giver.exchange.given(article)
    forged = sealed(giver, HOSTILE[name](bundle))
    with pytest.raises(UserError) as told:
        taker.exchange.taken_in([forged], giver.exchange.file)
    assert str(told.value).endswith(".")
    assert taker.exchange.numbers(article) == {}
    assert taker.library.doctor() == []


def test_the_same_step_without_that_is_taken_in(two: tuple[Place, Place, ArticleId]) -> None:
    giver, taker, article = two
    (bundle,) = giver.exchange.given(article)
    assert sealed(giver, bundle) == bundle
    assert len(taker.exchange.taken_in([bundle], giver.exchange.file).came) == 1


def test_a_clock_that_runs_ahead_decides_nothing(two: tuple[Place, Place, ArticleId]) -> None:
    giver, taker, article = two
    taker.exchange.taken_in(giver.exchange.given(article), giver.exchange.file)
    claim = giver.desk.articles.open(article).claims[0].id
    giver.desk.verdicts.set(claim, "wrong")
    (step,) = giver.exchange.given(article, taker.exchange.numbers(article))
    taker.exchange.taken_in([sealed(giver, replace(step, at="2098-01-01T00:00:00Z"))])
    taker.desk.verdicts.set(claim, "confirmed")
    case = taker.desk.articles.open(article)
    assert (case.claims[0].claim.verdict, case.conflicts) == ("confirmed", ())
    given = ["--library", str(taker.library.path), "statistics", article]
    assert CliRunner().invoke(main, given, catch_exceptions=False).exit_code == 0
    assert taker.library.doctor() == []
