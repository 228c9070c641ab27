"""Italian endings that do not tell one claim from another.

Compiled for this project, after the plainest steps of the Italian Snowball stemmer (Porter 2001).
"""

from __future__ import annotations

ENDINGS = (
    ("amenti", ""),
    ("amento", ""),
    ("imenti", ""),
    ("imento", ""),
    ("azioni", "azion"),
    ("azione", "azion"),
    ("arono", ""),
    ("avano", ""),
    ("ando", ""),
    ("endo", ""),
    ("ato", ""),
    ("ata", ""),
    ("ati", ""),
    ("ate", ""),
    ("ito", ""),
    ("ita", ""),
    ("iti", ""),
    ("ite", ""),
    ("uto", ""),
    ("uta", ""),
    ("are", ""),
    ("ere", ""),
    ("ire", ""),
    ("ava", ""),
    ("ano", ""),
    ("ono", ""),
    ("chi", "c"),
    ("che", "c"),
    ("ghi", "g"),
    ("ghe", "g"),
    ("a", ""),
    ("e", ""),
    ("i", ""),
    ("o", ""),
    ("ò", ""),
)
"""Tried in order: an ending and what takes its place."""
