"""French speech: what one transcriber writes and another leaves out, and short forms.

Compiled for this project; the fillers are those that rules for verbatim transcripts name.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

FILLERS = listed("euh heu hum hm hmm mmh ben bah beh bon hein quoi voilà enfin alors donc bref ah oh eh ok")
"""Sounds and words that are left out or put in between two transcripts of the same speech."""

FILLER_PAIRS = frozenset(
    {("tu", "vois"), ("vous", "voyez"), ("eh", "bien"), ("en", "fait"), ("tu", "sais"), ("vous", "savez")}
)

CONTRACTED: dict[str, tuple[str, ...]] = {
    "ça": ("cela",),
    "t'as": ("tu", "as"),
    "t'es": ("tu", "es"),
    "t'avais": ("tu", "avais"),
    "t'étais": ("tu", "étais"),
    "j'suis": ("je", "suis"),
    "chuis": ("je", "suis"),
    "j'sais": ("je", "sais"),
    "p'tit": ("petit",),
    "p'tite": ("petite",),
    "y'a": ("il", "y", "a"),
    "ptêt": ("peut-être",),
}
"""Short forms that have one long form alone."""

NOT_ENDING = "\0"
NOT = "\0"
PER_HUNDRED = "pourcent"
