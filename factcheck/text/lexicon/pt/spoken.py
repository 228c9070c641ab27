"""Portuguese speech: what one transcriber writes and another leaves out, and short forms.

Compiled for this project; the fillers are those that rules for verbatim transcripts name.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

FILLERS = listed(
    "ah eh hã hum hm hmm mm né pá tipo pronto ok okay então pois bem bom assim olha olhe aí daí sabe"
)
"""Sounds and words that are left out or put in between two transcripts of the same speech."""

FILLER_PAIRS = frozenset(
    {("quer", "dizer"), ("ou", "seja"), ("não", "é"), ("está", "a"), ("sei", "lá"), ("digamos", "assim")}
)

CONTRACTED: dict[str, tuple[str, ...]] = {
    "tá": ("está",),
    "tão": ("tão",),
    "tô": ("estou",),
    "tou": ("estou",),
    "tava": ("estava",),
    "cê": ("você",),
    "pra": ("para",),
    "pro": ("para", "o"),
    "pras": ("para", "as"),
    "pros": ("para", "os"),
    "prá": ("para", "a"),
    "num": ("em", "um"),
    "numa": ("em", "uma"),
    "dum": ("de", "um"),
    "duma": ("de", "uma"),
    "vamo": ("vamos",),
    "vô": ("vou",),
    "né": ("não", "é"),
}
"""Short forms that have one long form alone."""

NOT_ENDING = "\0"
NOT = "\0"
PER_HUNDRED = "cento"
