"""Typing errors put right: told only where no other word can have been meant.

Many slips of one letter make another English word (trial and trail, county and country), so that
a small distance proves nothing. Accepted are well-known misspellings, two inner letters that
changed places, a doubled consonant inside a long word, and a word typed twice.
"""

from __future__ import annotations

from factcheck.text.lexicon import Lexicon

_VOWELS = frozenset("aeiouy")


def is_fix(lexicon: Lexicon, before: str, after: str) -> bool:
    """Tell whether one word is the other with a typing error, which no third word explains.

    Words with capitals, figures or other marks never are: they may be names.
    """
    revisions = lexicon.revisions
    if not (before.isalpha() and after.isalpha() and before.islower() and after.islower()):
        return False
    if before in revisions.DETAILS or after in revisions.DETAILS:
        return False
    if revisions.MISSPELT.get(before) == after or revisions.MISSPELT.get(after) == before:
        return True
    if before[0] != after[0] or before[-1] != after[-1]:
        return False
    if len(before) == len(after):
        return _swapped(lexicon, before, after)
    shorter, longer = sorted((before, after), key=len)
    # In shorter words a doubled letter is mostly another word: later and latter, hoping and hopping.
    return len(longer) >= 8 and _doubled(lexicon, shorter, longer)


def is_doubled(lexicon: Lexicon, words: list[str], at: int) -> bool:
    """Tell whether a small word was typed twice in a row."""
    word = words[at]
    return at > 0 and words[at - 1] == word and word in lexicon.revisions.DOUBLED_WORDS


def _swapped(lexicon: Lexicon, before: str, after: str) -> bool:
    """Tell whether two neighbouring inner letters changed places."""
    # Four letters have two inner ones, and swapped they mostly make another word: form and from.
    if len(before) < 5 or frozenset((before, after)) in lexicon.revisions.PAIRS:
        return False
    at = next(place for place in range(len(before)) if before[place] != after[place])
    swapped = before[:at] + before[at + 1] + before[at] + before[at + 2 :]
    return swapped == after


def _doubled(lexicon: Lexicon, shorter: str, longer: str) -> bool:
    """Tell whether a word lacks one of two equal consonants of the other."""
    revisions = lexicon.revisions
    if len(longer) != len(shorter) + 1 or shorter in revisions.DOUBLED or longer in revisions.DOUBLED:
        return False
    at = next((place for place in range(len(shorter)) if shorter[place] != longer[place]), len(shorter))
    return (
        longer[at] not in _VOWELS
        and at > 0
        and longer[at - 1] == longer[at]
        and longer[:at] + longer[at + 1 :] == shorter
    )
