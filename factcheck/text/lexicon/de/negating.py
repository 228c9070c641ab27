"""German negations, and verbs with their negated form; compiled for this project."""

from __future__ import annotations

from factcheck.text.wordlists import listed

NEGATIONS = listed("""
    nicht nichts kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nirgends
    nirgendwo weder noch ohne kaum keinesfalls keineswegs
    """) - {"noch"}  # fmt: skip

NEGATED = {
    verb: f"{verb} nicht" for verb in listed("ist war sind waren wird wurde wurden kann konnte hat hatte")
}
