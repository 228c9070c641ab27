"""Portuguese negations, and verbs with their negated form; compiled for this project."""

from __future__ import annotations

from factcheck.text.wordlists import listed

NEGATIONS = listed("não nem nunca jamais nada ninguém nenhum nenhuma sem tampouco")

NEGATED = {verb: f"não {verb}" for verb in listed("é era foi são eram está estão será pode")}
