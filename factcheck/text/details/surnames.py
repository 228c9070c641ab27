"""Tell titles, first names, surnames and towns in runs of capitalised words, and find those a text shows."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.text.lexicon import Lexicon, lexicon_of

CHUNK = 100_000
_MARGIN = 30_000
"""A book is searched for surnames in parts that overlap, so that a claim costs what an article does."""
_LONGEST_SURNAME = 4
_SHORTEST_TOWN = 5
_SPACE = re.compile(r"[ \u00a0]")


def is_title(lexicon: Lexicon, word: str) -> bool:
    """Tell whether a word is a title or a calling that stands before a name."""
    people, bare = lexicon.people, word.rstrip(".,")
    if bare in people.TITLES:
        return True
    return len(bare) > 4 and bare.lower().endswith(people.CALLING_ENDINGS) and bare[0].isupper()


def given_end(lexicon: Lexicon, words: list[str], at: int) -> int:
    """Return the place behind the first names that begin at a word, or the same one."""
    given, end = lexicon.people.GIVEN_NAMES, at
    while end < len(words):
        word = words[end]
        hyphened = "-" in word and word.split("-")[0] in given and word.split("-")[1] in given
        initial = end > at and len(word) == 2 and word[1] == "."
        if word in given or hyphened or initial:
            end += 1
        else:
            break
    return end


def surname_end(lexicon: Lexicon, words: list[str], at: int) -> int:
    """Return the place behind the surname that begins behind a first name, or the same one."""
    names, end = lexicon.names, at
    while end < len(words) and words[end] in names.LINKS - names.BEFORE_A_NAME:
        end += 1
    if end >= len(words):
        return at
    word = words[end].rstrip(".,")
    stops = (
        word in names.LINKS
        or word in lexicon.people.NOT_PERSONS
        or word in lexicon.calendar.MONTHS
        or word in lexicon.calendar.WEEKDAYS
        or (word.isupper() and len(word) > 1)
    )
    if stops or not word:
        return at
    end += 1
    if end < len(words) and words[end] in lexicon.people.SUFFIXES:
        end += 1
    if not lexicon.reported.NOUNS_HAVE_CAPITALS and end - at < _LONGEST_SURNAME and word == words[end - 1]:
        return surname_end(lexicon, words, end)  # a capital goes on with the name there
    return end


@lru_cache(maxsize=4)
def surnames_near(text: str, language: str, chunk: int) -> frozenset[str]:
    """Return the surnames that a part of a text shows: behind a first name, or behind a form of address."""
    lexicon = lexicon_of(language)
    found: set[str] = set()
    for words in _runs(lexicon, text, chunk):
        for at in range(len(words)):
            end = given_end(lexicon, words, at)
            last = surname_end(lexicon, words, end) if end > at else at
            if last > end:
                found.add(words[last - 1].rstrip(".,"))
            elif words[at] in lexicon.people.HONORIFICS and at + 1 < len(words):
                following = words[at + 1].rstrip(".,")
                if (
                    len(following) > 2
                    and not is_title(lexicon, following)
                    and following not in lexicon.names.LINKS
                ):
                    found.add(following)
    stops = lexicon.names.OPENERS | lexicon.people.NOT_PERSONS
    return frozenset(
        name
        for name in found - stops
        if len(name) > 2 and name not in lexicon.people.GIVEN_NAMES and name not in lexicon.places.PLACES
    )


@lru_cache(maxsize=4)
def towns_near(text: str, language: str, chunk: int) -> frozenset[str]:
    """Return the towns of no list that a part of a text shows: by their ending, behind «in» or «aus»."""
    lexicon = lexicon_of(language)
    names = lexicon.names
    low, high = max(0, chunk * CHUNK - _MARGIN), (chunk + 1) * CHUNK + _MARGIN
    found = set()
    for match in names.NAME_RUN.finditer(text, low, min(len(text), high)):
        head = text[max(0, match.start() - 8) : match.start()].split()
        before = head[-1] if head else ""
        for word in _SPACE.split(match[0]):
            placed = before.lower() in names.IN_PLACE or before in names.BEFORE_A_TOWN
            if placed and is_townlike(lexicon, word.rstrip(".,")):
                found.add(word.rstrip(".,"))
            before = word
    return frozenset(found)


def is_townlike(lexicon: Lexicon, word: str) -> bool:
    """Tell whether a word ends as towns do, and not as a common noun or a calling."""
    names, low = lexicon.names, word.lower()
    if len(word) < _SHORTEST_TOWN or word in names.NO_TOWNS or not low.endswith(names.TOWN_ENDINGS):
        return False
    return not low.endswith(names.COMMON_ENDINGS) and not is_title(lexicon, word)


def _runs(lexicon: Lexicon, text: str, chunk: int) -> list[list[str]]:
    low, high = max(0, chunk * CHUNK - _MARGIN), (chunk + 1) * CHUNK + _MARGIN
    found = lexicon.names.NAME_RUN.finditer(text, low, min(len(text), high))
    return [_SPACE.split(match[0]) for match in found]
