"""What two statements of different articles state otherwise: a figure of one thing, or a person's name.

A remark that is mostly wrong is not read, so two statements are only set against each other where they
say the same of the same: the same names, times and other figures, in nearly the same words, and one
figure of the same unit that no rounding makes equal. A name is asked about where one letter parts it from
a person's of the same other name and the same office.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cache

from msgspec import Struct

from factcheck.evidence.passages.quantities import agrees, quantity_of
from factcheck.models import Detail, DetailKind
from factcheck.text.lexicon import Lexicon, lexicon_of
from factcheck.text.stems import stems

ALIKE = 0.6
"""The share of all words of two statements that both must have, figures and small words aside."""
_LEAST_WORDS = 3
"""Words that both have at least, names among them."""
_FIGURES = frozenset(
    {DetailKind.NUMBER, DetailKind.MONEY, DetailKind.PERCENTAGE, DetailKind.MEASUREMENT, DetailKind.RATIO}
)
_TIMES = frozenset({DetailKind.DATE, DetailKind.WEEKDAY, DetailKind.TIME, DetailKind.PERIOD})
_NAMED = frozenset({DetailKind.NAME, DetailKind.ORGANISATION, DetailKind.PLACE})
_ABOUT = Decimal("0.1")
"""How far a figure may be from what «about» stands before."""
_NEARLY = Decimal("0.85")
_BESIDE = 14
"""Characters between a name and the office that is said of it."""
_SHORTEST_NAME = 5
"""Letters of a family name from which on a letter more or less is a slip and no other family."""


class Statement(Struct, frozen=True):
    """The words of a claim with their details, whose places are in these words."""

    text: str
    details: Sequence[Detail]
    language: str

    def words(self, detail: Detail) -> str:
        """Return the words of a detail on one line."""
        return " ".join(self.text[detail.start : detail.end].split())


class Otherwise(Struct, frozen=True):
    """What one statement says otherwise than another one."""

    here: Detail
    there: Detail
    is_name: bool = False


def telling_words(statement: Statement) -> frozenset[str]:
    """Return the stems of what a statement speaks of: no figures, times, speakers and small words."""
    return _stems(_without_figures(statement), statement.language)


def names_in(statement: Statement) -> frozenset[str]:
    """Return the stems of what a statement names, of a person of the family name, as second mentions have it.

    Who says it is left out: two articles often have the same from two persons.
    """
    speakers = _speakers(statement)
    found: set[str] = set()
    for detail in statement.details:
        if detail.kind in _NAMED and not any(each.start <= detail.start < each.end for each in speakers):
            words = detail.normal or statement.words(detail)
            words = words.split()[-1] if detail.kind is DetailKind.NAME and words.split() else words
            found |= _stems(words, statement.language)
    return frozenset(found)


def _capitalised(statement: Statement) -> frozenset[str]:
    """Return the stems of the words with a capital: names, whether told as such or not, or German nouns."""
    words = (word for word in _without_figures(statement).split() if not word.islower())
    return _stems(" ".join(words), statement.language)


def _stems(text: str, language: str) -> frozenset[str]:
    return frozenset(
        stem
        for stem in stems(text, language=language)
        if len(stem) > 2 and stem not in _small(language) and not stem[0].isdigit()
    )


def _without_figures(statement: Statement) -> str:
    """Return the words of a statement with blanks in place of its figures, times and speakers."""
    left_out = [each for each in statement.details if each.kind in _FIGURES or each.kind in _TIMES]
    text = list(statement.text)
    for detail in (*left_out, *_speakers(statement)):
        text[detail.start : detail.end] = " " * (detail.end - detail.start)
    return "".join(text)


@cache
def _small(language: str) -> frozenset[str]:
    return frozenset(stems(" ".join(lexicon_of(language).recognition.FUNCTION_WORDS), language=language))


def _speakers(statement: Statement) -> list[Detail]:
    return [each for each in statement.details if each.kind is DetailKind.ATTRIBUTION]


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the share of all words of two statements that both have; 0 where they are too few to tell."""
    both = len(one & other)
    return both / len(one | other) if both >= _LEAST_WORDS else 0.0


def figure_otherwise(one: Statement, other: Statement) -> Otherwise | None:
    """Return the one figure that two statements of the same thing give otherwise, or None."""
    if _of(one, _TIMES) != _of(other, _TIMES) or names_in(one) != names_in(other):
        return None
    if not names_in(one) or not _of_one_thing(one, other):
        return None
    here, there = _figures(one), _figures(other)
    if len(here) != len(there):
        return None
    apart = [pair for pair in zip(here, there, strict=True) if not _same(one, other, *pair)]
    if len(apart) != 1 or not _of_one_measure(*apart[0]):
        return None
    return Otherwise(*apart[0])


def _of_one_thing(one: Statement, other: Statement) -> bool:
    """Tell whether two statements speak of the same: one may say more of it, but neither of something else.

    “of women” and “of men” are other things in the same words, and so is a name that was not told as one.
    """
    first, second = telling_words(one), telling_words(other)
    if likeness(first, second) < ALIKE or not (first <= second or second <= first):
        return False
    return _capitalised(one) <= second and _capitalised(other) <= first


def names_otherwise(one: Statement, other: Statement) -> list[Otherwise]:
    """Return the persons of a statement whose names another one spells with a letter more, less or other."""
    lexicon = lexicon_of(one.language)
    found = []
    for name in persons(one):
        for there in persons(other):
            if not _is_slip(lexicon, name.normal, there.normal):
                continue
            if offices(one, name) & offices(other, there):
                found.append(Otherwise(name, there, is_name=True))
    return found


def persons(statement: Statement) -> list[Detail]:
    """Return the persons whom a statement calls by more than one name."""
    names = [each for each in statement.details if each.kind is DetailKind.NAME]
    return [each for each in names if 1 < len(each.normal.split()) < 5]


def offices(statement: Statement, name: Detail) -> frozenset[str]:
    """Return the stems of the offices that are said of a person right beside the name."""
    found: set[str] = set()
    for detail in statement.details:
        between = max(detail.start - name.end, name.start - detail.end)
        if detail.kind is DetailKind.TITLE and between <= _BESIDE:
            found.update(stems(statement.words(detail), language=statement.language))
    return frozenset(found)


def _is_slip(lexicon: Lexicon, one: str, other: str) -> bool:
    from factcheck.text.checks.spellings import is_slip  # it takes all checks along, which most never need

    first, second = (name.replace("’", "'").split() for name in (one, other))
    if len(first) != len(second) or first == second:
        return False
    apart = [at for at, pair in enumerate(zip(first, second, strict=True)) if pair[0] != pair[1]]
    if len(apart) != 1:
        return False
    here, there = first[apart[0]], second[apart[0]]
    if apart[0] == 0:
        variants = lexicon.checks.GIVEN_NAME_VARIANTS
        return here in variants and variants[here] == variants.get(there)
    return min(len(here), len(there)) >= _SHORTEST_NAME and is_slip(lexicon, here, there)


def _of(statement: Statement, kinds: Iterable[DetailKind]) -> list[str]:
    """Return the normal forms of details, or their words where they have none."""
    return sorted(each.normal or statement.words(each) for each in statement.details if each.kind in kinds)


def has_figure(statement: Statement) -> bool:
    """Tell whether a statement gives a figure."""
    return any(detail.kind in _FIGURES for detail in statement.details)


def _figures(statement: Statement) -> list[Detail]:
    return sorted((each for each in statement.details if each.kind in _FIGURES), key=lambda each: each.start)


def _same(one: Statement, other: Statement, here: Detail, there: Detail) -> bool:
    if agrees(here, there):
        return True
    first, second = _bounds(one, here), _bounds(other, there)
    if first is None or second is None:
        return here.normal == there.normal
    return _of_one_measure(here, there) and first[0] <= second[1] and second[0] <= first[1]


def _bounds(statement: Statement, detail: Detail) -> tuple[float, float] | None:
    """Return between which figures a figure may lie, in the base of its unit: rounding, «over», «about»."""
    from factcheck.text.checks.figures import amount

    read, quantity = amount(detail), quantity_of(detail)
    if read is None or quantity is None:
        return None
    scale = quantity.value / float(read.value) if read.value else 1.0
    low, high = float(read.low), float(read.high)
    checks = lexicon_of(statement.language).checks
    before = statement.text[max(0, detail.start - 30) : detail.start]
    if checks.ABOUT.search(before):
        low, high = float(read.value * (1 - _ABOUT)), float(read.value * (1 + _ABOUT))
    if checks.OVER.search(before):
        high = float("inf")
    elif checks.NEARLY.search(before):
        low = float(read.value * _NEARLY)
    return low * scale, high * scale


def _of_one_measure(here: Detail, there: Detail) -> bool:
    """Tell whether two figures count the same, so that both cannot be right."""
    first, second = quantity_of(here), quantity_of(there)
    if first is None or second is None or here.kind is not there.kind:
        return False
    return first.unit == second.unit and bool(first.unit or here.kind is DetailKind.PERCENTAGE)
