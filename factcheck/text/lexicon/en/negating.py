"""English verbs with their negated form; compiled for this project."""

from __future__ import annotations

from factcheck.text.wordlists import listed

NEGATED = {verb: f"{verb} not" for verb in listed("is was are were will would could should may does did")} | {
    "can": "cannot"
}
