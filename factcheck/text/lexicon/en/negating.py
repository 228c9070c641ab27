"""English negations, and verbs with their negated form; compiled for this project."""

from __future__ import annotations

from factcheck.text.wordlists import listed

NEGATIONS = listed(
    """
    not no nor none never neither without nothing nobody cannot hardly barely isn't aren't wasn't weren't
    don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't ain't
    """
)

NEGATED = {verb: f"{verb} not" for verb in listed("is was are were will would could should may does did")} | {
    "can": "cannot"
}
