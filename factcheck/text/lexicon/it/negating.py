"""Italian verbs with their negated form; compiled for this project."""

from __future__ import annotations

from factcheck.text.wordlists import listed

NEGATED = {verb: f"non {verb}" for verb in listed("è era fu sono erano sarà può")}
