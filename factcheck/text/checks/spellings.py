"""Check that a name is spelt one way throughout.

Two names are asked about only where a slip is likelier than two people: one letter apart and the rest
the same, and a lone surname only beside the one full name that it can stand for. Relatives, namesakes
and plurals would otherwise fill the list, and a list that is mostly wrong is not read. Names one slip
apart are found by the rest that is left when a letter is taken away, not by comparing each with each.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from factcheck.models import DetailKind
from factcheck.sentences import say
from factcheck.text.checks.remarks import CheckKind, Passage, Remark, remark
from factcheck.text.lexicon import Lexicon

_SHORTEST = 6
"""Letters of a lone surname; shorter ones that are one letter apart are mostly two names."""


def check(lexicon: Lexicon, text: str, passages: Sequence[Passage]) -> Iterator[Remark]:
    """Remark on the rarer of two spellings that most likely name the same person.

    «Most likely» is: the same first name with surnames one letter apart; two spellings of one first
    name with the same surname; or a lone surname one letter away from the only full name like it.
    """
    full, lone = _names(lexicon, passages)
    places = {
        **{name: spot[0] for name, spot in lone.items()},
        **{name: spot[0] for name, spot in full.items()},
    }
    counts = Counter({name: len(spots) for name, spots in (*full.items(), *lone.items())})
    for one, other in sorted(_pairs(lexicon, full, lone)):
        rarer, commoner = sorted((one, other), key=lambda name: (counts[name], -places[name]))
        # It is an ordinary word as well, which began a sentence.
        if f" {rarer.lower()} " in text:
            continue
        at = places[rarer]
        sentence = say(
            "“{rarer}” is spelt “{commoner}” elsewhere in the article: is it the same name?",
            rarer=rarer,
            commoner=commoner,
        )
        yield remark(CheckKind.SPELLING, at, at + len(rarer), sentence, rarer, commoner)


def _names(
    lexicon: Lexicon, passages: Iterable[Passage]
) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
    """Return the full names and the lone ones, each with its places."""
    full: dict[str, list[int]] = defaultdict(list)
    lone: dict[str, list[int]] = defaultdict(list)
    for passage in passages:
        for detail in passage.of(DetailKind.NAME):
            words = detail.normal.split()
            if (
                len(words) == 1
                and len(detail.normal) >= _SHORTEST
                and _may_be_surname(lexicon, detail.normal)
            ):
                lone[detail.normal].append(detail.start)
            elif len(words) == 2 and all(
                # Capitals within a word are an abbreviation's, but for double names and McBride or MacLean.
                (word[0].isupper() and word[1:].islower()) or "-" in word or "c" in word[:3]
                for word in words
            ):
                full[detail.normal].append(detail.start)
    return full, lone


def _may_be_surname(lexicon: Lexicon, word: str) -> bool:
    places = lexicon.places
    return (
        word not in lexicon.names.OPENERS
        and word not in places.PLACES
        and word not in places.DEMONYMS
        and word not in lexicon.organisations.ORGANISATIONS
    )


def _pairs(lexicon: Lexicon, full: dict[str, list[int]], lone: dict[str, list[int]]) -> set[tuple[str, str]]:
    """Return the pairs of names to ask about."""
    checks = lexicon.checks
    pairs: set[tuple[str, str]] = set()
    by_surname: dict[str, set[str]] = defaultdict(set)
    by_given: dict[str, set[str]] = defaultdict(set)
    for name in full:
        given, surname = name.split()
        by_surname[surname].add(name)
        by_given[given].add(name)
    for names in by_surname.values():
        for one in names:
            for other in names:
                first, second = one.split()[0], other.split()[0]
                if (
                    one < other
                    and first in checks.GIVEN_NAME_VARIANTS
                    and checks.GIVEN_NAME_VARIANTS[first] == checks.GIVEN_NAME_VARIANTS.get(second)
                ):
                    pairs.add((one, other))
    for names in by_given.values():
        spelt = {name.split()[1]: name for name in names}
        for one, other in _one_apart(lexicon, spelt):
            if min(len(one), len(other)) >= 5:  # Lee and Lea are two families
                pairs.add((spelt[one], spelt[other]))
    unknown = {word for word in lone if word not in by_surname}
    for one, other in _one_apart(lexicon, {*unknown, *by_surname}):
        if (one in unknown) is (other in unknown):
            continue
        word, surname = (one, other) if one in unknown else (other, one)
        if len(by_surname[surname]) == 1 and len(surname) >= _SHORTEST and surname in lone:
            pairs.add((word, surname))
    return pairs


def _one_apart(lexicon: Lexicon, words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of words that one typing slip parts, but not a word and its plural.

    Two such words leave the same rest when one letter is taken from either, so that each needs to be
    compared only with those that share a rest.
    """
    rests: dict[str, set[str]] = defaultdict(set)
    for word in words:
        if len(word) <= 30:  # each letter makes a rest; what is longer is no name
            rests[word].add(word)
            for at in range(1, len(word)):
                rests[word[:at] + word[at + 1 :]].add(word)
    seen: set[tuple[str, str]] = set()
    for alike in rests.values():
        if not 1 < len(alike) <= 20:  # so many share a rest in no article
            continue
        for one in alike:
            for other in alike:
                if one < other and (one, other) not in seen and is_slip(lexicon, one, other):
                    seen.add((one, other))
                    yield one, other


def is_slip(lexicon: Lexicon, one: str, other: str) -> bool:
    """Tell whether one substitution, insertion or swap of neighbours makes one word of the other."""
    shorter, longer = sorted((one, other), key=len)
    plural = longer.startswith(shorter) and longer[len(shorter) :] in lexicon.checks.PLURAL_ENDINGS
    if one[0] != other[0] or plural:
        return False
    if len(one) != len(other):
        return abs(len(one) - len(other)) == 1
    apart = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(apart) == 1:
        return True
    return len(apart) == 2 and apart[1] == apart[0] + 1 and one[apart[0]] == other[apart[1]]
