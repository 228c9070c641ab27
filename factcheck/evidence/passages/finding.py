"""Finding passages: the places of a copy that speak of a claim, best first, with what agrees there.

A copy may hold a megabyte, and its details take a second to find. So the places are chosen by words
alone: each word of the claim is looked for as it stands, cut to its stem, and each sentence is given
its score (BM25: Robertson and Zaragoza 2009, k1 = 1.2, b = 0.75) by the words it holds, the rare ones
counting more. The details of the few best sentences are then read and compared with the claim's.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from heapq import nlargest

from msgspec import Struct

from factcheck.evidence.passages.quantities import agrees, excludes, quantity_of
from factcheck.models import Detail, DetailKind, Span
from factcheck.text.words import words

_K1, _B = 1.2, 0.75
_BESIDE = 0.35
"""The share of its neighbour's score that a sentence gets: what a claim says often takes two sentences."""
_COMMON = 800
"""Places of one word from which on it tells nothing of any of them."""
_LEAST_TERMS = 6
"""So many of the rarest words are looked for however common they are."""
_LOOKED_AT = 3
"""Times as many places are looked at closely as are wanted."""
_LONGEST = 600
"""Characters of a place that are read for details: a table may have no sentence's end for pages."""
_AGREES, _CONTRADICTS = 2.5, 1.0
"""What a detail adds to a score: one that contradicts speaks of the claim too, but proves less of it."""
_END = re.compile(r"[.!?…][\"'”’»)]{0,2}\s(?![a-zß-öø-ÿα-ώа-я])|\n")
"""What ends a sentence: no stop behind which a small letter follows, as in «the U.S. and NATO»."""
_LEAST_UNITS = 100
"""Sentences that a copy counts as having at least: in one of three each word of the claim would be common,
and its places would come behind any of a long copy."""
_STEM = 4
"""Letters that are left of a word at least: fewer begin too many others."""
_NAMES = frozenset({DetailKind.NAME, DetailKind.ORGANISATION, DetailKind.PLACE})


class Match(Struct, frozen=True):
    """A detail of the claim and what a place says of it."""

    detail: Detail
    """A detail of the claim, its place in the claim's own words."""
    span: Span
    """Where in the copy it stands."""


class PassagePlace(Struct, frozen=True):
    """A stretch of a copy that speaks of a claim."""

    span: Span
    score: float
    agreeing: tuple[Match, ...] = ()
    contradicting: tuple[Match, ...] = ()


def find_places(
    claim: str, details: Sequence[Detail], copy: str, most: int = 8, *, language: str = "en"
) -> list[PassagePlace]:
    """Return the places of a copy that speak of a claim, best first.

    The claim's details have their places in its own words; those of the copy are read here, by the
    copy's language.
    """
    scores, bounds = _scored(_terms(claim, details), copy)
    best = nlargest(most * _LOOKED_AT, scores, key=scores.__getitem__)
    places = [_looked_at(bounds, unit, scores[unit], claim, details, copy, language) for unit in best]
    places.sort(key=lambda place: (-place.score, place.span.start))
    return places[:most]


def _terms(claim: str, details: Iterable[Detail]) -> list[tuple[str, float]]:
    """Return what is looked for, each with its weight: names and figures count more than other words."""
    heavy = [span for span in details if span.kind in _NAMES]
    found: dict[str, float] = {}
    for span in words(claim):
        word = claim[span.start : span.end]
        named = any(each.start <= span.start < each.end for each in heavy)
        if word[0].isdigit():
            found[word.lower()] = 2.0
        elif len(word) >= 3:
            stem = word.lower() if named or len(word) <= _STEM else word.lower()[: max(_STEM, len(word) - 3)]
            found[stem] = max(found.get(stem, 0.0), 1.5 if named else 1.0)
    for detail in details:
        for figure in _figures(detail):
            found.setdefault(figure, 2.0)
    return list(found.items())


def _figures(detail: Detail) -> list[str]:
    """Return the ways in which a figure may be written in digits."""
    quantity = quantity_of(detail)
    # Small figures are mostly written in words, and as digits they stand everywhere.
    if quantity is None or quantity.value != int(quantity.value) or abs(quantity.value) < 13:
        return []
    grouped = f"{int(quantity.value):,}"
    return [str(int(quantity.value)), *(grouped.replace(",", sign) for sign in (",", ".", "\u00a0"))]


def _scored(terms: list[tuple[str, float]], copy: str) -> tuple[dict[int, float], list[int]]:
    """Return the score of each sentence that holds a term, and where the sentences begin."""
    lower = _lowered(copy)
    bounds = [0, *map(re.Match.end, _END.finditer(copy))]
    norms = _Norms(max(1.0, len(copy) / len(bounds)))
    ends = [*bounds[1:], len(copy)]
    scores = [0.0] * len(bounds)
    for term, weight in _telling(terms, lower):
        counts = _counted(term, lower, bounds)
        if not counts:
            continue
        units = max(len(bounds), _LEAST_UNITS)
        rarity = math.log(1 + (units - len(counts) + 0.5) / (len(counts) + 0.5)) * weight
        for unit, count in counts.items():
            scores[unit] += rarity * count * (_K1 + 1) / (count + norms[ends[unit] - bounds[unit]])
    beside = zip([0.0, *scores], scores, [*scores[1:], 0.0], strict=False)
    return {
        unit: score + _BESIDE * max(before, after)
        for unit, (before, score, after) in enumerate(beside)
        if score
    }, bounds


class _Norms(dict[int, float]):
    """What a sentence's length makes of its counts: many are as long as another."""

    def __init__(self, usual: float) -> None:
        super().__init__()
        self._usual = usual

    def __missing__(self, length: int) -> float:
        """Reckon it for a length that has not been met before."""
        self[length] = norm = _K1 * (1 - _B + _B * length / self._usual)
        return norm


def _telling(terms: list[tuple[str, float]], lower: str) -> list[tuple[str, float]]:
    """Leave out the words that stand all over a copy; counting them is far quicker than placing them."""
    counts = {term: lower.count(term) for term, _ in terms}
    rarest = sorted((term for term, _ in terms if counts[term]), key=lambda term: counts[term])[:_LEAST_TERMS]
    return [(term, weight) for term, weight in terms if counts[term] <= _COMMON or term in rarest]


def _counted(term: str, lower: str, bounds: list[int]) -> dict[int, int]:
    """Count in which sentences a term begins a word."""
    counts: dict[int, int] = {}
    at = lower.find(term)
    while at >= 0:
        # Only its beginning must be a word's: what follows is the ending.
        if at == 0 or not lower[at - 1].isalnum():
            unit = bisect_right(bounds, at) - 1
            counts[unit] = counts.get(unit, 0) + 1
        at = lower.find(term, at + len(term))
    return counts


def _lowered(text: str) -> str:
    """Return a text in small letters, each at its place: one capital has two small letters."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    # As each letter is on its own: within a text, a sigma has another form at the end of a word.
    return "\u0130".join(piece.lower() for piece in text.replace("\u03a3", "\u03c3").split("\u0130"))


def _looked_at(
    bounds: list[int],
    unit: int,
    score: float,
    claim: str,
    details: Sequence[Detail],
    copy: str,
    language: str,
) -> PassagePlace:
    from factcheck.text.details import find

    start = bounds[unit]
    end = bounds[unit + 1] if unit + 1 < len(bounds) else len(copy)
    end = min(end, start + _LONGEST)
    while end > start and copy[end - 1].isspace():
        end -= 1
    while start < end and copy[start].isspace():
        start += 1
    # Who says it agrees with nothing, and to read that takes a whole paragraph: of a megabyte, maybe.
    there = find(copy, start, end, said=(), language=language)
    agreeing, contradicting = [], []
    for detail in details:
        match = next((each for each in there if _agree(detail, each, claim, copy)), None)
        if match is not None:
            agreeing.append(Match(detail, Span(match.start, match.end)))
            continue
        against = next((each for each in there if excludes(detail, each)), None)
        if against is not None:
            contradicting.append(Match(detail, Span(against.start, against.end)))
    total = score + _AGREES * len(agreeing) + _CONTRADICTS * len(contradicting)
    return PassagePlace(Span(start, end), total, tuple(agreeing), tuple(contradicting))


def _agree(detail: Detail, other: Detail, claim: str, copy: str) -> bool:
    if agrees(detail, other):
        return True
    if detail.kind not in _NAMES or other.kind not in _NAMES:
        return False
    one = claim[detail.start : detail.end].casefold().split()
    two = copy[other.start : other.end].casefold().split()
    return one == two or one[-1:] == two or two[-1:] == one
