"""Italian negations, and verbs with their negated form; compiled for this project."""

from __future__ import annotations

from factcheck.text.wordlists import listed

NEGATIONS = listed("non no né mai nulla niente nessuno nessun nessuna senza neanche nemmeno neppure")

NEGATED = {verb: f"non {verb}" for verb in listed("è era fu sono erano sarà può")}
