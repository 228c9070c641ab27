"""Check that the same quantity is given one value throughout."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.models import Detail, DetailKind
from factcheck.sentences import say
from factcheck.text.checks.figures import amount, shown
from factcheck.text.checks.remarks import CheckKind, Passage, Remark, clipped, remark

_FRAME = re.compile(r"((?:[\w’'-]+\s){4})$")
_TAIL = re.compile(r"((?:\s[\w’'-]+){2})")


_KINDS = (DetailKind.NUMBER, DetailKind.MONEY, DetailKind.PERCENTAGE, DetailKind.MEASUREMENT)


def check(passages: Sequence[Passage]) -> Iterator[Remark]:
    """Remark on a value that differs from one given before in the same words.

    «The same» is: the same definite counted thing of two words or more («the 15 nuclear subs»), or the
    same four words before and two after; and no differing date or place in the two sentences.
    """
    known: dict[str, list[tuple[Passage, Detail]]] = defaultdict(list)
    for passage in passages:
        for detail in passage.of(*_KINDS):
            for key in _keys(passage, detail):
                # With the first alone: what differs from it differs from those like it, and is said once.
                for other, earlier in known[key][:1]:
                    if other is not passage and (key[:4] != "deed" or _same_subject(other, passage)):
                        yield from _differing(other, earlier, passage, detail)
                known[key].append((passage, detail))


def _keys(passage: Passage, detail: Detail) -> Iterator[str]:
    checks = passage.lexicon.checks
    found = amount(detail)
    if found is None:
        return
    head = passage.text[max(passage.span.start, detail.start - 60) : detail.start]
    if detail.kind is DetailKind.NUMBER and " " in found.unit and checks.DEFINITE.search(head):
        yield f"counted {found.unit}"
    deed = checks.DEED.search(head)
    if deed and found.unit and detail.kind is DetailKind.NUMBER:
        yield f"deed {deed[1]} {found.unit}".lower()
    frame = _FRAME.search(head)
    tail = _TAIL.match(passage.text, detail.end, passage.span.end)
    if frame and tail:
        telling = [
            word
            for word in f"{frame[1]}{tail[1]}".lower().split()
            if word not in checks.PLAIN and len(word) > 3
        ]
        if len(telling) >= 3:  # small words stand around any two figures
            yield f"framed {detail.kind} {frame[1]}|{tail[1]}".lower()


def _differing(other: Passage, earlier: Detail, passage: Passage, detail: Detail) -> Iterator[Remark]:
    one, two = amount(earlier), amount(detail)
    if one is None or two is None or one.value == two.value or one.unit != two.unit:
        return
    if one.high > two.low and two.high > one.low:  # one is the other, rounded
        return
    if _setting(other) != _setting(passage):
        return
    here, before = passage.words(detail), other.words(earlier)
    sentence = say(
        "{here} stands here, {before} before, in the same words: {first} or {second}?",
        here=clipped(here),
        before=clipped(before),
        first=shown(one.value),
        second=shown(two.value),
    )
    yield remark(CheckKind.QUANTITY, detail.start, detail.end, sentence, here, before)


def _same_subject(other: Passage, passage: Passage) -> bool:
    """Tell whether both sentences name the same definite thing, such as «the fire»."""
    checks = passage.lexicon.checks
    return bool(
        {word.lower() for word in checks.SUBJECT.findall(other.wording)}
        & {word.lower() for word in checks.SUBJECT.findall(passage.wording)}
    )


def _setting(passage: Passage) -> set[str]:
    """Return the dates and places that the passage names."""
    return {
        passage.words(detail)
        for detail in passage.of(DetailKind.DATE, DetailKind.WEEKDAY, DetailKind.PLACE, DetailKind.PERIOD)
    }
