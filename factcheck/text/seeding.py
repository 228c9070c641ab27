"""Puts known errors into a text and tells which of them came back mended or marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import Protocol

from factcheck.models import Annotation, AnnotationKind, DetailKind, SeededError, SeedKind, Span
from factcheck.text.diff import Change, words
from factcheck.text.lexicon import Lexicon, lexicon_of
from factcheck.text.wordlists import either

_APART = 60
"""Code points between two errors: a reader who stops at one must not see the next by accident."""
_LEAST = 5
"""Letters of a word in which two can change places and it still looks like a name."""
_FIGURE = re.compile(r"[0-9]+(?:[.,\u00a0\u202f][0-9]+)*")
_YEAR = re.compile(r"(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])")
_WORD = re.compile(r"[^\W\d_]+")
_COUNTED = frozenset(
    {
        *(DetailKind.NUMBER, DetailKind.MONEY, DetailKind.PERCENTAGE, DetailKind.RATIO, DetailKind.RANK),
        *(DetailKind.MEASUREMENT, DetailKind.AGE, DetailKind.PERIOD, DetailKind.TIME),
    }
)
_DATED = frozenset({DetailKind.DATE, DetailKind.WEEKDAY})
_NAMED = frozenset({DetailKind.NAME, DetailKind.ORGANISATION, DetailKind.PLACE})


class Checkable(Protocol):
    """A checkable element and where it stands in the text."""

    @property
    def kind(self) -> DetailKind:
        """What kind of element it is."""

    @property
    def start(self) -> int:
        """Where it begins, in code points."""

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""


def seeds(
    text: str,
    details: Iterable[Checkable],
    stretches: Iterable[Span],
    *,
    count: int,
    key: str,
    language: str = "en",
) -> tuple[SeededError, ...]:
    """Return so many errors that can be put into a text, or as many as it has room for, by their places.

    Numbers, names and dates are changed where a detail was found, negations anywhere in the stretches that
    state something. The kinds take turns, so that each is there where the text has it; which places are
    taken depends on the key alone, so that the same one gives the same copy. Two errors never stand so
    close that one gives the other away. Offsets are code points, end exclusive.
    """
    random, lexicon = Random(key), lexicon_of(language)
    by_kind: dict[SeedKind, list[SeededError]] = {kind: [] for kind in SeedKind}
    for found in details:
        for error in _in_detail(text, found, lexicon, random):
            by_kind[error.kind].append(error)
    for stretch in stretches:
        by_kind[SeedKind.NEGATION] += _negations(text, stretch, lexicon)
    for places in by_kind.values():
        random.shuffle(places)
    chosen: list[SeededError] = []
    while len(chosen) < count and any(by_kind.values()):
        for places in by_kind.values():
            fit = next((each for each in _taken_from(places) if _is_apart(each, chosen)), None)
            if fit is not None and len(chosen) < count:
                chosen.append(fit)
    return tuple(sorted(chosen, key=lambda error: error.start))


def with_errors(text: str, errors: Iterable[SeededError]) -> str:
    """Return the text with the errors in it."""
    parts, at = [], 0
    for error in sorted(errors, key=lambda each: each.start):
        parts += [text[at : error.start], error.after]
        at = error.end
    return "".join((*parts, text[at:]))


def shift(offset: int, errors: Iterable[SeededError]) -> int:
    """Return where an offset of the text stands in the copy with errors; one inside an error at its end."""
    moved = 0
    for error in errors:
        if error.end <= offset:
            moved += len(error.after) - (error.end - error.start)
        elif error.start < offset:
            return error.start + moved + len(error.after)
    return offset + moved


class Finds:
    """What came back on a copy with errors: which of them were seen to, and where else something was."""

    def __init__(
        self, text: str, errors: Sequence[SeededError], back: str, remarks: Iterable[Annotation]
    ) -> None:
        """Compare the text that the copy was made of, with its errors, and what the reader returned.

        An error counts as found where its words were changed, or where a comment stands on them. A comment
        that stretches over several errors finds none, since nobody knows which was meant.
        """
        copy = with_errors(text, errors)
        touched, kept = _compared(copy, back)
        self.likeness = sum(length for _, _, length in kept) / max(1, len(copy))
        """The share of the copy that came back, from 0 to 1: in another text next to nothing does."""
        commented = [
            span
            for remark in remarks
            if remark.kind is AnnotationKind.COMMENT
            and (span := _carried(Span(remark.start, remark.end), kept)) is not None
        ]
        places = _places(errors)
        commented = [span for span in commented if sum(_meets(place, span) for place in places) <= 1]
        seen = [*touched, *commented]
        self.found = tuple(
            number for number, place in enumerate(places) if any(_meets(place, span) for span in seen)
        )
        """The errors that were found, by their places in the sequence from 0."""
        self.elsewhere = tuple(
            sorted(
                {
                    _back(span.start, errors)
                    for span in seen
                    if not any(_meets(place, span) for place in places)
                }
            )
        )
        """Where in the text without errors something else was changed or commented on."""


def _places(errors: Sequence[SeededError]) -> list[Span]:
    """Return where each error stands in the copy."""
    places, moved = [], 0
    for error in errors:
        places.append(Span(error.start + moved, error.start + moved + len(error.after)))
        moved += len(error.after) - (error.end - error.start)
    return places


def _back(offset: int, errors: Sequence[SeededError]) -> int:
    """Return where an offset of the copy stands in the text."""
    moved = 0
    for error, place in zip(errors, _places(errors), strict=True):
        if place.end > offset:
            break
        moved = (error.end - error.start) - len(error.after) + moved
    return max(0, offset + moved)


def _meets(place: Span, other: Span) -> bool:
    """Tell whether two stretches share a letter.

    An empty one, where words were put in, touches both sides, and over the blank between two words.
    """
    if other.start == other.end:
        return place.start - 1 <= other.start <= place.end + 1
    return place.start < other.end and other.start < place.end


def _compared(copy: str, back: str) -> tuple[list[Span], list[tuple[int, int, int]]]:
    """Return the stretches of the copy that were changed, and the kept ones as start, start there, length.

    Lines are compared first, and words only within lines that differ, so that a book takes no minutes.
    """
    from difflib import SequenceMatcher

    lines, others = copy.splitlines(keepends=True), back.splitlines(keepends=True)
    matcher = SequenceMatcher(
        None, [line.strip() for line in lines], [line.strip() for line in others], False
    )
    touched: list[Span] = []
    kept: list[tuple[int, int, int]] = []
    at, there = _starts(lines), _starts(others)
    for tag, start, end, start_there, end_there in matcher.get_opcodes():
        if tag == "equal":
            pairs = zip(range(start, end), range(start_there, end_there), strict=True)
            kept += [(at[one], there[other], len(lines[one].rstrip())) for one, other in pairs]
            continue
        here, away = at[start], there[start_there]
        for part in words(copy[here : at[end]], back[away : there[end_there]]):
            length = len(part.text)
            if part.change is Change.KEPT:
                kept.append((here, away, length))
            elif part.text.strip():
                added = part.change is Change.ADDED
                # What was put in the place of something else is one change with it.
                if not (added and touched and touched[-1].end == here):
                    touched.append(Span(here, here if added else here + length))
            here += 0 if part.change is Change.ADDED else length
            away += 0 if part.change is Change.REMOVED else length
    return touched, kept


def _starts(lines: Sequence[str]) -> list[int]:
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    return starts


def _carried(span: Span, kept: Sequence[tuple[int, int, int]]) -> Span | None:
    """Return where a stretch of what came back stands in the copy; None where none of it was there."""
    inside = [
        (start + max(0, span.start - there), start + min(length, span.end - there))
        for start, there, length in kept
        if there < span.end and span.start < there + length
    ]
    return Span(min(start for start, _ in inside), max(end for _, end in inside)) if inside else None


def _taken_from(places: list[SeededError]) -> Iterator[SeededError]:
    while places:
        yield places.pop()


def _is_apart(error: SeededError, chosen: Iterable[SeededError]) -> bool:
    return all(error.start - each.end >= _APART or each.start - error.end >= _APART for each in chosen)


def _in_detail(text: str, found: Checkable, lexicon: Lexicon, random: Random) -> Iterator[SeededError]:
    words_of = text[found.start : found.end]
    if found.kind in _DATED:
        yield from _dates(words_of, found.start, lexicon, random)
    elif found.kind in _COUNTED and (figure := _FIGURE.search(words_of)):
        yield _error(SeedKind.NUMBER, found.start, figure, _another_number(figure.group(), random))
    elif found.kind in _NAMED:
        long = [
            word
            for word in _WORD.finditer(words_of)
            if len(word.group()) >= _LEAST and word.group()[0].isupper()
        ]
        swapped = [(word, other) for word in long if (other := _misspelt(word.group(), random))]
        if swapped:
            yield _error(SeedKind.NAME, found.start, *random.choice(swapped))


def _dates(words_of: str, start: int, lexicon: Lexicon, random: Random) -> Iterator[SeededError]:
    if year := _YEAR.search(words_of):
        other = int(year.group()) + random.choice([step for step in range(-9, 10) if step])
        yield _error(SeedKind.DATE, start, year, str(other))
        return
    for word in _WORD.finditer(words_of):
        for calendar in (lexicon.calendar.WEEKDAYS, lexicon.calendar.MONTHS):
            others = [
                name
                for name, number in calendar.items()
                if number != calendar.get(word.group(), number)
                and name[0].isupper() is word.group()[0].isupper()
                and (len(name) > _LEAST - 1) is (len(word.group()) > _LEAST - 1)
            ]
            if others:
                yield _error(SeedKind.DATE, start, word, random.choice(sorted(others)))
                return


def _negations(text: str, stretch: Span, lexicon: Lexicon) -> Iterator[SeededError]:
    """Yield each verb of a stretch that can be negated, or be freed of its negation."""
    negated = lexicon.negating.NEGATED
    if not negated:
        return
    forms = either((*negated, *negated.values()))
    pattern = re.compile(rf"(?<!['’])\b(?:{forms})\b(?!['’])")
    without = {long: short for short, long in negated.items()}
    for match in pattern.finditer(text, stretch.start, stretch.end):
        words_of = match.group()
        after = negated.get(words_of) or without.get(words_of, "")
        if after:
            yield SeededError(SeedKind.NEGATION, match.start(), match.end(), words_of, after)


def _error(kind: SeedKind, start: int, match: re.Match[str], after: str) -> SeededError:
    return SeededError(kind, start + match.start(), start + match.end(), match.group(), after)


def _another_number(figure: str, random: Random) -> str:
    """Change one digit; never the first to a zero."""
    places = [place for place, sign in enumerate(figure) if sign.isdecimal()]
    place = random.choice(places)
    digits = [digit for digit in "0123456789" if digit != figure[place] and (place or digit != "0")]
    return figure[:place] + random.choice(digits) + figure[place + 1 :]


def _misspelt(word: str, random: Random) -> str:
    """Let two letters within a word change places, or give one twice; empty where that changes nothing."""
    places = [
        place
        for place in range(1, len(word) - 1)
        if word[place] != word[place + 1] and word[place:].islower()
    ]
    if not places:
        return ""
    place = random.choice(places)
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
