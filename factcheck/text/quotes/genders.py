"""The gender a name suggests, from the title or the first name before it.

Short lists of given names that are common in English-language news and point one way; a name in
neither list fits both pronouns.
"""

from __future__ import annotations

from factcheck.text.lexicon import Lexicon


def gender_of(lexicon: Lexicon, name: str) -> str:
    """Return «m», «f», or empty where neither title nor given name tells."""
    people = lexicon.people
    for word in name.split():
        bare = word.rstrip(".")
        if bare in people.MALE_TITLES:
            return "m"
        if bare in people.FEMALE_TITLES:
            return "f"
    words = name.split()
    for word in words[: max(1, len(words) - 1)]:
        if word in people.MALE or word in people.FEMALE:
            return "m" if word in people.MALE else "f"
    return ""


def is_given_name(lexicon: Lexicon, word: str) -> bool:
    """Tell whether a word is a common given name."""
    return word in lexicon.people.GIVEN_NAMES
