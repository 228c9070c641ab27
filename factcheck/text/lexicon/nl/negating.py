"""Dutch negations, and verbs with their negated form; compiled for this project."""

from __future__ import annotations

from factcheck.text.wordlists import listed

NEGATIONS = listed("niet niets geen nooit niemand nergens noch zonder nauwelijks")

NEGATED = {verb: f"{verb} niet" for verb in listed("is was zijn waren wordt werd kan")}
