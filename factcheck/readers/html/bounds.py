"""Bounds of a page: what no article's page has is cut off or refused before a tree is made of it."""

from __future__ import annotations

import re
from itertools import islice

_MOST_TAGS = 600_000
"""Ten times the elements that are read, since half of them are ends, and scripts hold «<» as well."""
_MOST_ATTRIBUTES = 200
_LONG_TAG = 2_000
"""Bytes, fewer than so many attributes take."""
_TOKEN = re.compile(
    rb"<!--.*?(?:-->|\Z)"
    rb"|<(script|style)\b.*?(?:</\1|\Z)"
    rb"|<[a-z](?:[^>=]++|=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|))*",  # the last part: never tried again
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(
    rb"[\s/]++[^\s=>/]++(?:\s*+=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|[^\s>]*+))?", re.DOTALL
)


def is_vast(data: bytes) -> bool:
    """Tell whether a page holds more tags than any article's, before anything is made of them."""
    return data.count(b"<") > _MOST_TAGS


def with_few_attributes(data: bytes) -> bytes:
    """Return a page of which each tag has no more attributes than any page needs.

    Parsing, finding dates and comparing extractions each look every attribute up among all the others
    of its element, which takes time that grows with the square: 40,000 on one element took 22 seconds.
    The bytes are in any encoding that writes ASCII as ASCII.
    """
    kept: list[bytes] = []
    at = 0
    for token in _TOKEN.finditer(data):
        if token.end() - token.start() < _LONG_TAG or token[1] or token[0].startswith(b"<!--"):
            continue
        last = next(islice(_ATTRIBUTE.finditer(data, *token.span()), _MOST_ATTRIBUTES - 1, None), None)
        if last is not None:
            kept.append(data[at : last.end()])
            at = token.end()
    return b"".join([*kept, data[at:]]) if kept else data
