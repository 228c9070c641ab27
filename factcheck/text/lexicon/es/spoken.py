"""Spanish speech: what one transcriber writes and another leaves out, and short forms.

Compiled for this project; the fillers are those that rules for verbatim transcripts name.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

FILLERS = listed("eh em mm mmm ah oh bueno pues este esto digamos vale oye mira entonces ok ajá")
"""Sounds and words that are left out or put in between two transcripts of the same speech."""

FILLER_PAIRS = frozenset(
    {("o", "sea"), ("es", "decir"), ("ya", "sabes"), ("ya", "sabe"), ("quiero", "decir"), ("por", "así")}
)

CONTRACTED: dict[str, tuple[str, ...]] = {
    "pa'": ("para",),
    "pa": ("para",),
    "na'": ("nada",),
    "to'": ("todo",),
    "'ta": ("está",),
    "tamos": ("estamos",),
    "porfa": ("por", "favor"),
    "finde": ("fin", "de", "semana"),
}
"""Short forms that have one long form alone."""

NOT_ENDING = "\0"
NOT = "\0"
PER_HUNDRED = "porciento"
