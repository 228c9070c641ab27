"""German verbs with their negated form; compiled for this project."""

from __future__ import annotations

from factcheck.text.wordlists import listed

NEGATED = {
    verb: f"{verb} nicht" for verb in listed("ist war sind waren wird wurde wurden kann konnte hat hatte")
}
