"""German speech: what one transcriber writes and another leaves out, and short forms.

Compiled for this project; the fillers are those that rules for verbatim transcripts name.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

FILLERS = listed("äh ähm öh öhm hm hmm mhm mm eh ah ach oh naja na tja halt eben ja also ne gell okay ok")
"""Sounds and words that are left out or put in between two transcripts of the same speech."""

FILLER_PAIRS = frozenset({("nun", "ja"), ("sag", "ich"), ("sozusagen", "so"), ("wissen", "sie")})

CONTRACTED: dict[str, tuple[str, ...]] = {
    "gibt's": ("gibt", "es"),
    "geht's": ("geht", "es"),
    "ist's": ("ist", "es"),
    "hat's": ("hat", "es"),
    "war's": ("war", "es"),
    "wird's": ("wird", "es"),
    "kann's": ("kann", "es"),
    "hab": ("habe",),
    "hab's": ("habe", "es"),
    "ich's": ("ich", "es"),
    "wir's": ("wir", "es"),
    "sie's": ("sie", "es"),
    "nix": ("nichts",),
    "nen": ("einen",),
    "'nen": ("einen",),
    "'ne": ("eine",),
    "'n": ("ein",),
    "drin": ("darin",),
    "drauf": ("darauf",),
    "dran": ("daran",),
    "drüber": ("darüber",),
    "raus": ("heraus",),
    "rein": ("herein",),
    "rauf": ("herauf",),
    "runter": ("herunter",),
    "grad": ("gerade",),
    "mal": ("einmal",),
}
"""Short forms that have one long form alone."""

NOT_ENDING = "\0"
NOT = "\0"
PER_HUNDRED = "prozent"
