"""Italian speech: what one transcriber writes and another leaves out, and short forms.

Compiled for this project; the fillers are those that rules for verbatim transcripts name.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

FILLERS = listed(
    "eh ehm mm mmh uhm ah oh beh be' mah boh cioè insomma allora dunque ecco diciamo ok niente vabbè"
)
"""Sounds and words that are left out or put in between two transcripts of the same speech."""

FILLER_PAIRS = frozenset(
    {
        ("va", "bene"),
        ("come", "dire"),
        ("per", "dire"),
        ("voglio", "dire"),
        ("in", "pratica"),
        ("nel", "senso"),
    }
)

CONTRACTED: dict[str, tuple[str, ...]] = {
    "po'": ("poco",),
    "'sto": ("questo",),
    "'sta": ("questa",),
    "'sti": ("questi",),
    "so'": ("sono",),
    "c'è": ("ci", "è"),
    "c'era": ("ci", "era"),
    "cos'è": ("cosa", "è"),
    "dov'è": ("dove", "è"),
    "com'è": ("come", "è"),
    "vabbè": ("va", "bene"),
}
"""Short forms that have one long form alone."""

NOT_ENDING = "\0"
NOT = "\0"
PER_HUNDRED = "percento"
