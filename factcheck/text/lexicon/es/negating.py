"""Spanish negations, and verbs with their negated form; compiled for this project."""

from __future__ import annotations

from factcheck.text.wordlists import listed

NEGATIONS = listed("no ni nunca jamás nada nadie ningún ninguno ninguna sin tampoco apenas")

NEGATED = {verb: f"no {verb}" for verb in listed("es era fue son eran está están será puede")}
