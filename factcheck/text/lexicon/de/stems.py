"""German endings that do not tell one claim from another.

Compiled for this project, after the first steps of the German Snowball stemmer (Porter 2001).
"""

from __future__ import annotations

ENDINGS = (
    ("ss", "ss"),
    ("innen", ""),
    ("ern", ""),
    ("em", ""),
    ("er", ""),
    ("en", ""),
    ("es", ""),
    ("te", ""),
    ("e", ""),
    ("n", ""),
    ("s", ""),
    ("t", ""),
)
"""Tried in order: an ending and what takes its place."""
