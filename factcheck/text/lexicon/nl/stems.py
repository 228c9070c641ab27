"""Dutch endings that do not tell one claim from another.

Compiled for this project, after the first steps of the Dutch Snowball stemmer (Porter 2001).
"""

from __future__ import annotations

ENDINGS = (
    ("heden", "heid"),
    ("ingen", "ing"),
    ("eren", ""),
    ("aren", "ar"),
    ("den", ""),
    ("ten", ""),
    ("nen", "n"),
    ("en", ""),
    ("de", ""),
    ("te", ""),
    ("se", ""),
    ("e", ""),
    ("s", ""),
    ("t", ""),
)
"""Tried in order: an ending and what takes its place."""
