"""Dutch speech: what one transcriber writes and another leaves out, and short forms.

Compiled for this project; the fillers are those that rules for verbatim transcripts name.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

FILLERS = listed(
    "eh uh ehm uhm hm hmm mhm ah ach och oh nou nou ja zeg hè hé goh allee allez dus gewoon "
    "eigenlijk zo oké ok"
)
"""Sounds and words that are left out or put in between two transcripts of the same speech."""

FILLER_PAIRS = frozenset(
    {("nou", "ja"), ("zeg", "maar"), ("weet", "je"), ("bij", "wijze"), ("snap", "je"), ("ik", "bedoel")}
)

CONTRACTED: dict[str, tuple[str, ...]] = {
    "'t": ("het",),
    "’t": ("het",),
    "'n": ("een",),
    "’n": ("een",),
    "m'n": ("mijn",),
    "m’n": ("mijn",),
    "z'n": ("zijn",),
    "z’n": ("zijn",),
    "d'r": ("haar",),
    "d’r": ("haar",),
    "'k": ("ik",),
    "’k": ("ik",),
    "'m": ("hem",),
    "’m": ("hem",),
    "da's": ("dat", "is"),
    "da’s": ("dat", "is"),
    "ie": ("hij",),
    "ge": ("je",),
    "gij": ("jij",),
    "effe": ("even",),
    "effen": ("even",),
    "niks": ("niets",),
    "zo'n": ("zo", "een"),
    "zo’n": ("zo", "een"),
}
"""Short forms that have one long form alone."""

NOT_ENDING = "\0"
NOT = "\0"
PER_HUNDRED = "procent"
