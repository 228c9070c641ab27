"""Check that parts add up to the total stated with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.models import Detail, DetailKind
from factcheck.sentences import say
from factcheck.text.checks.figures import amount, shown
from factcheck.text.checks.remarks import CheckKind, Passage, Remark, clipped, remark

_OPENS_LIST = re.compile(r"[^.;:()–—]{0,30}(?::|\s[–—-]{1,2}|\s\()\s?$")


_COUNTED = (DetailKind.NUMBER, DetailKind.MONEY)


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on shares that do not make 100%, and on lists that do not make their total."""
    yield from _shares(passage)
    yield from _list_after_total(passage)
    yield from _total_after_list(passage)


def _shares(passage: Passage) -> Iterator[Remark]:
    """Compare shares with 100% where the sentence says that they leave nothing over."""
    checks = passage.lexicon.checks
    shares = [detail for detail in passage.of(DetailKind.PERCENTAGE) if detail.normal.endswith("%")]
    if len(shares) < 2:
        return
    divided = checks.DIVIDED.search(passage.wording) and not checks.OTHERS.search(passage.wording)
    if not divided and not checks.REST.search(passage.wording):
        return
    values = [amount(share) for share in shares]
    if any(value is None for value in values):
        return
    last = (max(passage.span.start, shares[-1].start - 30), shares[-1].end)
    if not divided and not checks.REST.search(passage.text, *last):
        return
    total = sum((value.value for value in values if value), Decimal(0))
    slack = sum((value.slack for value in values if value), Decimal(0))
    if abs(total - 100) > slack:
        listed = " + ".join(f"{shown(value.value)}%" for value in values if value)
        sentence = say(
            "The shares add up to {total}%, not 100%: {listed}.", total=shown(total), listed=listed
        )
        yield remark(CheckKind.SUM, shares[0].start, shares[-1].end, sentence, listed)


def parts_remark(words: str, total: Decimal, parts: Sequence[Decimal], start: int, end: int) -> Remark:
    """Remark that parts do not make the total that the text gives in these words."""
    listed = " + ".join(map(shown, parts))
    sentence = say(
        "{words}: the parts add up to {reached}, not {total} ({listed}).",
        words=clipped(words),
        reached=shown(sum(parts, Decimal(0))),
        total=shown(total),
        listed=listed,
    )
    return remark(CheckKind.SUM, start, end, sentence, words, listed)


def _list_after_total(passage: Passage) -> Iterator[Remark]:
    """Compare «15 people: 8 men, 4 women and 2 children»."""
    counted = passage.of(*_COUNTED)
    # Never sliced to the end: that would copy all figures of a table for each of them.
    for index, total in enumerate(counted[:-2]):
        pair = counted[index + 1 : index + 3]
        opened = _OPENS_LIST.fullmatch(passage.text, total.end, pair[0].start)
        if not opened and not _is_whole(passage, total, pair):
            continue
        run = _run(passage, counted, index + 1) if opened else pair
        if len(run) >= 2 and (not opened or _closes(passage, run[-1].end)):
            yield from _compare(passage, total, run, total.start, run[-1].end)


def _is_whole(passage: Passage, total: Detail, parts: Sequence[Detail]) -> bool:
    """Tell whether «15 people, 8 men and 5 women,» opens a list whose two parts leave nobody out."""
    if (
        passage.text[total.end : parts[0].start] != ", "
        or passage.text[parts[1].end : parts[1].end + 1] != ","
    ):
        return False
    return {passage.words(part).split()[-1] for part in parts[:2]} in passage.lexicon.checks.WHOLES


def _total_after_list(passage: Passage) -> Iterator[Remark]:
    """Compare «8 men and 4 women, for a total of 15»."""
    checks = passage.lexicon.checks
    counted = passage.of(*_COUNTED)
    for index in range(2, len(counted)):
        total = counted[index]
        if not checks.TOTAL_AFTER.fullmatch(passage.text, counted[index - 1].end, total.start):
            continue
        first = index - 1
        while first and checks.LIST_GAP.fullmatch(passage.text, counted[first - 1].end, counted[first].start):
            first -= 1
        run = counted[first:index]
        if len(run) >= 2:
            yield from _compare(passage, total, run, run[0].start, total.end)


def _run(passage: Passage, counted: Sequence[Detail], first: int) -> Sequence[Detail]:
    """Return the parts that stand in one list, from the first."""
    gap, end = passage.lexicon.checks.LIST_GAP, first + 1
    while end < len(counted) and gap.fullmatch(passage.text, counted[end - 1].end, counted[end].start):
        end += 1
    return counted[first:end]


def _closes(passage: Passage, end: int) -> bool:
    """Tell whether the list ends where its last part ends, but for a few words."""
    rest = passage.text[end : min(passage.span.end, end + 60)]
    return passage.lexicon.checks.LIST_CLOSE.match(rest) is not None


def _compare(
    passage: Passage, total: Detail, parts: Sequence[Detail], start: int, end: int
) -> Iterator[Remark]:
    whole, values = amount(total), [amount(part) for part in parts]
    known = [value for value in values if value is not None]
    if (
        whole is None
        or len(known) < len(parts)
        or passage.lexicon.checks.EXAMPLES.search(passage.text, max(start - 14, 0), end)
    ):
        return
    if any(value.kind != whole.kind or value.currency != whole.currency for value in known):
        return
    reached = sum((value.value for value in known), Decimal(0))
    # Exact counts must match exactly; figures that were rounded may miss by the sum of their roundings.
    exact = whole.kind is DetailKind.NUMBER and whole.value < 1000
    slack = Decimal(0) if exact else whole.slack + sum((value.slack for value in known), Decimal(0))
    if abs(reached - whole.value) > slack:
        yield parts_remark(passage.words(total), whole.value, [value.value for value in known], start, end)
