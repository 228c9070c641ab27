"""Check «doubled», «a third less» and percentages against the two figures they rest on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from msgspec import Struct

from factcheck.models import Detail, DetailKind
from factcheck.sentences import Sentence, say
from factcheck.text.checks.figures import Amount, amount, shown
from factcheck.text.checks.remarks import CheckKind, Passage, Remark, clipped, remark
from factcheck.text.lexicon import Lexicon

_KINDS = (DetailKind.MONEY, DetailKind.NUMBER, DetailKind.PERCENTAGE, DetailKind.MEASUREMENT)


_MULTIPLE_NAMES = {
    Decimal(2): say("double"),
    Decimal(3): say("triple"),
    Decimal(4): say("four times"),
    Decimal("0.5"): say("half"),
}
_REACH = 90
"""Characters before the first and behind the second figure in which their change is looked for."""


class _Statement(Struct, frozen=True):
    """What the text says of the change: the factor between the two figures, as an interval."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    factor: Decimal


def check(passage: Passage) -> Iterator[Remark]:
    """Remark where a sentence gives two figures «from … to …» and says something else of their ratio.

    «Doubled» is taken at its word: a remark comes whenever the figures, rounded as they are written,
    cannot stand in that ratio. «Nearly» leaves room below, «more than» above, «about» on both sides.
    """
    yield from _set_against(passage)
    pairs = list(_pairs(passage))
    if len(pairs) != 1:
        return
    first, second, before, after = pairs[0]
    stated = [statement for statement in _statements(passage, first, second) if statement]
    if len(stated) == 1:
        yield from _compare(passage, stated[0], first, second, before, after)
    elif not stated:
        yield from _direction(passage, first, second, before, after)


def _pairs(passage: Passage) -> Iterator[tuple[Detail, Detail, Amount, Amount]]:
    """Yield each pair of alike figures that «from … to …» or «to … from …» ties together."""
    checks = passage.lexicon.checks
    figures = passage.of(*_KINDS)
    for one, other in pairwise(figures):
        # The words before a figure, with room for an adverb and a hedge: «from just under».
        head = (max(passage.span.start, one.start - 30), one.start)
        if checks.FROM_HEAD.search(passage.text, *head) and checks.TO_GAP.fullmatch(
            passage.text, one.end, other.start
        ):
            first, second = one, other
        elif checks.TO_HEAD.search(passage.text, *head) and checks.FROM_GAP.fullmatch(
            passage.text, one.end, other.start
        ):
            first, second = other, one
        else:
            continue
        before, after = _known(first, second)
        if before and after:
            yield first, second, before, after


def _known(first: Detail, second: Detail) -> tuple[Amount | None, Amount | None]:
    """Return the two amounts, or nothing where they cannot be compared."""
    before, after = amount(first), amount(second)
    if before is None or after is None or before.value <= 0 or after.value <= 0:
        return None, None
    if before.kind is not after.kind or not _alike(before.unit, after.unit):
        return None, None
    return before, after


def _set_against(passage: Passage) -> Iterator[Remark]:
    """Remark on «$79 million, double the $41 million of …» and «$60, a third less than the $80 …»."""
    checks = passage.lexicon.checks
    figures = passage.of(*_KINDS)
    for index, second in enumerate(figures):
        for first in figures[index + 1 : index + 3]:
            between = passage.text[second.end : first.start]
            found = checks.AGAINST.fullmatch(between) or checks.AS_MUCH.fullmatch(between)
            before, after = _known(first, second)
            if found is None or before is None or after is None:
                continue
            factor, slack = _said_against(passage.lexicon, found)
            if factor is None:
                continue
            start = second.end + found.start("said")
            end = second.end + found.end("said")
            said = _bounded(passage, start, end, factor, slack)
            yield from _compare(passage, said, first, second, before, after)


def _said_against(lexicon: Lexicon, found: re.Match[str]) -> tuple[Decimal | None, Decimal]:
    checks = lexicon.checks
    if found["times"]:
        return checks.MULTIPLES[found["times"].lower()], Decimal(0)
    turn = 1 if checks.UP.fullmatch(found["turn"]) else -1
    if found["figure"]:
        return 1 + turn * Decimal(found["figure"]) / 100, Decimal("0.005")
    return 1 + turn * checks.SHARES[found["share"].lower()], Decimal("0.005")


def _alike(one: str, other: str) -> bool:
    return one == other or not one or not other


def _statements(passage: Passage, first: Detail, second: Detail) -> Iterator[_Statement]:
    near = range(first.start - _REACH, second.end + _REACH)
    for detail in passage.details:
        # What stands between the two says something of one of them, as in «from 60, a record, to 50».
        if detail in (first, second) or detail.start not in near or first.start <= detail.start < second.end:
            continue
        if detail.kind is DetailKind.COMPARISON and detail.normal.startswith("×"):
            if passage.words(detail).lower() in passage.lexicon.checks.PLAIN_MULTIPLES:
                continue
            yield _bounded(passage, detail.start, detail.end, Decimal(detail.normal[1:]), Decimal(0))
        elif detail.kind is DetailKind.PERCENTAGE and detail.normal.endswith("%"):
            share = amount(detail)
            if share:
                turn = _turn(passage, detail)
                if turn:
                    yield _bounded(
                        passage, detail.start, detail.end, 1 + turn * share.value / 100, share.slack / 100
                    )
        elif detail.kind is DetailKind.RATIO and detail.normal.startswith("0."):
            turn = _turn(passage, detail)
            if turn:
                yield _bounded(
                    # A fraction is kept with three places.
                    passage,
                    detail.start,
                    detail.end,
                    1 + turn * Decimal(detail.normal),
                    Decimal("0.004"),
                )


def _turn(passage: Passage, detail: Detail) -> int:
    """Return 1 where the share is one of growth, -1 of decline, 0 where that is not plain."""
    checks = passage.lexicon.checks
    low, high = max(passage.span.start, detail.start - 24), min(passage.span.end, detail.end + 24)
    head, tail = passage.text[low : detail.start], passage.text[detail.end : high]
    up = checks.UP.search(head.rpartition(",")[2]) or checks.UP.match(tail.lstrip(" -"))
    down = checks.DOWN.search(head.rpartition(",")[2]) or checks.DOWN.match(tail.lstrip(" -"))
    return 0 if bool(up) == bool(down) else (1 if up else -1)


def _bounded(passage: Passage, start: int, end: int, factor: Decimal, slack: Decimal) -> _Statement:
    """Return a statement with the room that the hedge before it leaves."""
    checks = passage.lexicon.checks
    head = passage.text[max(passage.span.start, start - 14) : start]
    low, high = factor - slack, factor + slack
    if checks.NEARLY.search(head):
        # «Nearly doubled» from 1.7 times on, «nearly halved» down from 0.6.
        low = min(low, factor * Decimal("0.85")) if factor > 1 else low
        high = high if factor > 1 else max(high, factor * Decimal("1.2"))
    elif checks.OVER.search(head):
        # «More than doubled» is still said of four times, and no longer of more than that.
        high = factor * 2 if factor > 1 else high
        low = low if factor > 1 else factor / 2
    elif checks.ABOUT.search(head):
        low, high = low * Decimal("0.93"), high * Decimal("1.07")
    return _Statement(start, end, low, high, factor)


def _compare(
    passage: Passage, said: _Statement, first: Detail, second: Detail, before: Amount, after: Amount
) -> Iterator[Remark]:
    # The nearest to nothing that is not nothing: a rounded figure may begin there.
    least, most = after.low / before.high, after.high / max(before.low, Decimal("0.000001"))
    if most >= said.low and least <= said.high:
        return
    words = passage.text[said.start : said.end]
    ratio = after.value / before.value
    one, other = passage.words(first), passage.words(second)
    if before.kind is DetailKind.PERCENTAGE and _is_points(said, before, after):
        sentence = say(
            "{words}: from {first} to {second} is {points} percentage points, a change of {share} percent.",
            words=clipped(words),
            first=one,
            second=other,
            points=shown(abs(after.value - before.value)),
            share=shown(abs(ratio - 1) * 100),
        )
    elif said.factor in _MULTIPLE_NAMES:
        sentence = say(
            "{words}: {second} is {times} times {first}, {nearness}.",
            words=clipped(words),
            first=one,
            second=other,
            times=shown(ratio),
            nearness=_nearness(ratio, said.factor),
        )
    else:
        sentence = _percent_apart(clipped(words), one, other, ratio)
    start = min(said.start, first.start, second.start)
    end = max(said.end, first.end, second.end)
    yield remark(CheckKind.CHANGE, start, end, sentence, words, one, other)


def _percent_apart(words: str, one: str, other: str, ratio: Decimal) -> Sentence:
    """Say by how many percent one figure is more or less than another."""
    share = shown(abs(ratio - 1) * 100)
    if ratio > 1:
        return say(
            "{words}: {second} is {share} percent more than {first}.",
            words=words,
            first=one,
            second=other,
            share=share,
        )
    return say(
        "{words}: {second} is {share} percent less than {first}.",
        words=words,
        first=one,
        second=other,
        share=share,
    )


def _nearness(ratio: Decimal, factor: Decimal) -> Sentence:
    """Say how a ratio stands to the factor that the text names."""
    name = _MULTIPLE_NAMES[factor]
    if factor > ratio >= factor * Decimal("0.9"):
        if factor > 1:
            return say("nearly but not quite {multiple}", multiple=name)
        return say("less than {multiple}", multiple=name)
    if ratio > factor:
        return say("more than {multiple}", multiple=name)
    return say("not {multiple}", multiple=name)


def _is_points(said: _Statement, before: Amount, after: Amount) -> bool:
    return abs(abs(said.factor - 1) * 100 - abs(after.value - before.value)) <= Decimal("0.05")


def _direction(
    passage: Passage, first: Detail, second: Detail, before: Amount, after: Amount
) -> Iterator[Remark]:
    """Remark on «rose from 60 to 50»."""
    checks = passage.lexicon.checks
    moved = checks.MOVED.search(passage.text, max(passage.span.start, first.start - 40), first.start)
    moved = moved or checks.MOVED_BEHIND.match(passage.text, second.end, passage.span.end)
    if moved is None or after.value == before.value:
        return
    if (moved["verb"] in checks.FALLS) is (after.value < before.value):
        return
    words = {"verb": moved["verb"], "first": passage.words(first), "second": passage.words(second)}
    if after.value > before.value:
        sentence = say("“{verb}”: {second} is more than {first}.", **words)
    else:
        sentence = say("“{verb}”: {second} is less than {first}.", **words)
    start, end = min(moved.start("verb"), first.start), max(second.end, moved.end("verb"))
    yield remark(CheckKind.CHANGE, start, end, sentence, *words.values())
