"""French endings that do not tell one claim from another.

Compiled for this project, after the plainest steps of the French Snowball stemmer (Porter 2001).
"""

from __future__ import annotations

ENDINGS = (
    ("ements", ""),
    ("ement", ""),
    ("aient", ""),
    ("eaux", "eau"),
    ("èrent", ""),
    ("eront", ""),
    ("aux", "al"),
    ("ées", ""),
    ("ée", ""),
    ("és", ""),
    ("ent", ""),
    ("ait", ""),
    ("era", ""),
    ("er", ""),
    ("ez", ""),
    ("es", ""),
    ("é", ""),
    ("e", ""),
    ("s", ""),
    ("x", ""),
)
"""Tried in order: an ending and what takes its place."""
