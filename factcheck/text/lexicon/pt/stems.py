"""Portuguese endings that do not tell one claim from another.

Compiled for this project, after the first steps of the Portuguese Snowball stemmer (Porter 2001).
"""

from __future__ import annotations

ENDINGS = (
    ("amentos", "ament"),
    ("amento", "ament"),
    ("imentos", "iment"),
    ("imento", "iment"),
    ("ações", "aç"),
    ("ação", "aç"),
    ("mente", ""),
    ("ões", "ão"),
    ("ães", "ão"),
    ("aram", ""),
    ("eram", ""),
    ("iram", ""),
    ("avam", ""),
    ("ando", ""),
    ("endo", ""),
    ("indo", ""),
    ("ados", ""),
    ("adas", ""),
    ("ado", ""),
    ("ada", ""),
    ("idos", ""),
    ("idas", ""),
    ("ido", ""),
    ("ida", ""),
    ("ais", "al"),
    ("ou", ""),
    ("iu", ""),
    ("ar", ""),
    ("er", ""),
    ("ir", ""),
    ("os", ""),
    ("as", ""),
    ("es", ""),
    ("o", ""),
    ("a", ""),
    ("e", ""),
    ("s", ""),
)
"""Tried in order: an ending and what takes its place."""
