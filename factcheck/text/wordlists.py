"""Read a list of words that stands in the code as plain lines."""

from __future__ import annotations


def listed(block: str) -> frozenset[str]:
    """Return the words of a block of text, separated by white space."""
    return frozenset(block.split())
