"""English endings that do not tell one claim from another.

Compiled for this project, after the first steps of Porter's stemmer (1980).
"""

from __future__ import annotations

ENDINGS = (
    ("ss", "ss"),
    ("'s", ""),
    ("ies", "y"),
    ("ing", ""),
    ("edly", ""),
    ("ed", ""),
    ("es", ""),
    ("s", ""),
    ("ly", ""),
)
"""Tried in order: an ending and what takes its place."""
