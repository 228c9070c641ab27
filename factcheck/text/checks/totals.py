"""Check totals that stand apart from their parts, and products such as «two at $46 million each»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.models import Detail, DetailKind
from factcheck.sentences import say
from factcheck.text.checks.figures import Amount, amount, shown
from factcheck.text.checks.remarks import CheckKind, Passage, Remark, clipped, remark
from factcheck.text.checks.sums import parts_remark
from factcheck.text.lexicon import Lexicon

_NEAR = Decimal("0.1")
"""How near a sum must come to a figure for that figure to be meant as its total."""


def check(lexicon: Lexicon, passages: Sequence[Passage]) -> Iterator[Remark]:
    """Remark on sums and products that nearly, but not quite, give the total stated beside them.

    Only near misses count: figures that have nothing to do with each other rarely come within a tenth.
    """
    for index, passage in enumerate(passages):
        yield from _within(passage)
        yield from _each(passage)
        if index:
            yield from _across(passages[index - 1], passage)
    yield from _aboard(lexicon, passages)


def _within(passage: Passage) -> Iterator[Remark]:
    """Compare «£38,000 …, £55,000 and … £12,000, so that it ran on £107,000»."""
    figures = passage.of(DetailKind.MONEY)
    if len(figures) < 4 or not passage.lexicon.checks.TOTALS.search(
        passage.text, figures[-2].end, figures[-1].end + 12
    ):
        return
    if _are_listed(passage, figures[:-1]):
        yield from _compare(passage, figures[-1], figures[:-1], figures[0].start, figures[-1].end)


def _across(before: Passage, passage: Passage) -> Iterator[Remark]:
    """Compare the one sum of a sentence with the list of at least three in the next."""
    checks = passage.lexicon.checks
    totals, parts = before.of(DetailKind.MONEY), passage.of(DetailKind.MONEY)
    if len(totals) != 1 or len(parts) < 3 or "\n" in passage.text[before.span.end : passage.span.start]:
        return
    if not checks.WILL_COST.search(before.wording) or not _are_listed(passage, parts):
        return
    head = passage.text[max(passage.span.start, parts[-1].start - 16) : parts[-1].start]
    if checks.FURTHER.search(head):
        yield from _compare(before, totals[0], parts, totals[0].start, parts[-1].end)


def _are_listed(passage: Passage, parts: Sequence[Detail]) -> bool:
    return all(
        passage.lexicon.checks.LISTED.fullmatch(passage.text, one.end, other.start)
        for one, other in pairwise(parts)
    )


def _compare(
    passage: Passage, total: Detail, parts: Sequence[Detail], start: int, end: int
) -> Iterator[Remark]:
    whole, values = amount(total), [amount(part) for part in parts]
    known = [value for value in values if value is not None]
    if whole is None or len(known) < len(parts) or any(value.unit != whole.unit for value in known):
        return
    reached = sum((value.value for value in known), Decimal(0))
    slack = whole.slack + sum((value.slack for value in known), Decimal(0))
    # The slack of many rounded parts would hide a slip that the eye sees at once; the total's own stays.
    slack = min(slack, whole.slack * 2)
    if slack < abs(reached - whole.value) <= whole.value * _NEAR:
        yield parts_remark(passage.words(total), whole.value, [value.value for value in known], start, end)


def _each(passage: Passage) -> Iterator[Remark]:
    """Compare «two ferries … at $46 million each, or $82 million in all»."""
    checks = passage.lexicon.checks
    prices = passage.of(DetailKind.MONEY)
    counts = [amount(detail) for detail in passage.of(DetailKind.NUMBER)]
    whole = [count for count in counts if count and count.value == int(count.value)]
    if len(prices) != 2 or len(counts) != 1 or not whole or whole[0].value < 2:
        return
    if not checks.EACH.fullmatch(passage.text, prices[0].end, prices[1].start):
        return
    if not checks.IN_ALL.match(passage.text, prices[1].end, passage.span.end):
        return
    one, all_of = amount(prices[0]), amount(prices[1])
    if one is None or all_of is None or one.unit != all_of.unit:
        return
    product = one.value * whole[0].value
    if abs(product - all_of.value) > all_of.slack + one.slack * whole[0].value:
        price, total = passage.words(prices[0]), passage.words(prices[1])
        sentence = say(
            "{total}: {times} times {price} is {product}, not {value}.",
            total=clipped(total),
            times=shown(whole[0].value),
            price=price,
            product=shown(product),
            value=shown(all_of.value),
        )
        yield remark(
            CheckKind.SUM, prices[0].start, prices[1].end, sentence, shown(whole[0].value), price, total
        )


def _aboard(lexicon: Lexicon, passages: Sequence[Passage]) -> Iterator[Remark]:
    """Compare «187 passengers and 29 crew members» with the number of people aboard given elsewhere."""
    checks = lexicon.checks
    totals: set[Decimal] = set()
    pairs: list[tuple[Passage, Detail, Detail, Decimal]] = []
    for passage in passages:
        counted = passage.of(DetailKind.NUMBER)
        for detail in counted:
            value = amount(detail)
            if (
                value
                and value.unit in checks.PERSONS_ABOARD
                and checks.ABOARD.match(passage.text, detail.end)
            ):
                totals.add(value.value)
        for one, other in pairwise(counted):
            first, second = amount(one), amount(other)
            if (
                first
                and second
                and passage.text[one.end : other.start] == checks.AND
                and _are_all(lexicon, first, second)
            ):
                pairs.append((passage, one, other, first.value + second.value))
    for passage, one, other, reached in pairs if len(pairs) == 1 else ():
        near = [total for total in totals if abs(total - reached) <= reached * _NEAR]
        if len(near) != 1 or near[0] == reached:
            continue
        words = passage.text[one.start : other.end]
        sentence = say(
            "{words} make {reached}; elsewhere {aboard} were aboard.",
            words=clipped(words),
            reached=shown(reached),
            aboard=shown(near[0]),
        )
        yield remark(CheckKind.SUM, one.start, other.end, sentence, words, shown(near[0]))


def _are_all(lexicon: Lexicon, first: Amount, second: Amount) -> bool:
    return first.unit == lexicon.checks.PASSENGERS and second.unit.split(" ")[0] == lexicon.checks.CREW
