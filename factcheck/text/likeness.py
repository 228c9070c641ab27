"""How much of one text stands in another: tells a newer draft from another article."""

from __future__ import annotations

from factcheck.text.words import words

_RUN = 4
"""Words in a row that count as the same writing; single words are shared by all articles."""


def likeness(one: str, other: str) -> float:
    """Return the share of the shorter text's runs of four words that the other has too, from 0 to 1."""
    first, second = _runs(one), _runs(other)
    least = min(len(first), len(second))
    return len(first & second) / least if least else 0.0


def _runs(text: str) -> set[tuple[str, ...]]:
    said = [text[word.start : word.end].casefold() for word in words(text)]
    length = min(_RUN, len(said))
    return {tuple(said[at : at + length]) for at in range(len(said) - length + 1)} if length else set()
