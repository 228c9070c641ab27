"""Make sets and patterns of lists of words that stand in the code as plain lines."""

from __future__ import annotations

import re
from collections.abc import Iterable


def listed(block: str) -> frozenset[str]:
    """Return the words of a block of text, separated by white space."""
    return frozenset(block.split())


def named(block: str) -> dict[str, frozenset[str]]:
    """Return lists of phrases by their names, written as «name: phrase, phrase», over lines."""
    parts = re.split(r"([\w-]+):", block)
    return {
        name: frozenset(" ".join(phrase.split()) for phrase in phrases.split(",") if phrase.strip())
        for name, phrases in zip(parts[1::2], parts[2::2], strict=True)
    }


def barred(*blocks: str) -> frozenset[str]:
    """Return the names of blocks of text that stand between bars; a line may end within a name."""
    names = (" ".join(name.split()) for block in blocks for name in block.split("|"))
    return frozenset(name for name in names if name)


def spaced(words: Iterable[str]) -> str:
    """Return an alternation as `either` does, with any white space between the words of a phrase."""
    return either(words).replace(r"\ ", r"\s")


def either(words: Iterable[str]) -> str:
    """Return an alternation of words, the longest first so that none hides a longer one."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def one_of(*lists: str) -> str:
    """Make a pattern that matches any of the phrases, which stand between commas.

    A star at a phrase's end lets the last word go on («accus*»); an apostrophe fits both kinds;
    longer phrases are tried first, so that «I would like to» is not taken for «I would».
    """
    phrases = {" ".join(phrase.split()) for part in lists for phrase in part.split(",") if phrase.strip()}
    patterns = (_pattern(phrase) for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))
    return f"(?:{'|'.join(patterns)})"


def _pattern(phrase: str) -> str:
    """Make a pattern that matches one phrase as whole words."""
    stem = re.escape(phrase.rstrip("*")).replace("'", "['’]").replace(r"\ ", " ")
    return stem + (r"\w*" if phrase.endswith("*") else r"(?!\w)")
