"""Spanish endings that do not tell one claim from another.

Compiled for this project, after the plainest steps of the Spanish Snowball stemmer (Porter 2001).
"""

from __future__ import annotations

ENDINGS = (
    ("amientos", ""),
    ("amiento", ""),
    ("imientos", ""),
    ("imiento", ""),
    ("aciones", "ación"),
    ("ieron", ""),
    ("iendo", ""),
    ("aron", ""),
    ("aban", ""),
    ("ando", ""),
    ("ados", ""),
    ("adas", ""),
    ("idos", ""),
    ("idas", ""),
    ("ado", ""),
    ("ada", ""),
    ("ido", ""),
    ("ida", ""),
    ("ían", ""),
    ("aba", ""),
    ("ces", "z"),
    ("ar", ""),
    ("er", ""),
    ("ir", ""),
    ("ió", ""),
    ("ía", ""),
    ("an", ""),
    ("en", ""),
    ("es", ""),
    ("os", ""),
    ("as", ""),
    ("ó", ""),
    ("a", ""),
    ("e", ""),
    ("o", ""),
    ("s", ""),
)
"""Tried in order: an ending and what takes its place."""
