"""What a certificate of coverage says: that every word was decided, by whom, on which draft."""

from __future__ import annotations

from collections import Counter
from typing import Any

from factcheck.case.figures import coverage
from factcheck.digests import sha256_of
from factcheck.models import FURNITURE, Case, SignOff

FORMAT = "factcheck-certificate-1"
"""Read by programs that check certificates: what changes its meaning needs another number."""


def statement(case: Case, signed: SignOff) -> dict[str, Any]:
    """Return what the certificate of a signed article states, as plain values for JSON.

    Offsets are code points in the draft's text, end exclusive. No word of the article is in it but its
    title and byline: who has the text can compare its SHA-256.
    """
    counted = coverage(case)
    given = Counter(placed.claim.verdict or "" for placed in case.claims)
    return {
        "format": FORMAT,
        "article": {"title": case.article.title, "byline": case.article.byline, "id": case.article.id},
        "draft": {
            "number": case.draft.number,
            "file": case.draft.sha256,
            "text": sha256_of(case.draft.text.encode()),
            "characters": len(case.draft.text),
        },
        "signed": {
            "person": signed.person,
            "at": signed.at,
            "over": list(signed.overrides),
            "reason": signed.note,
        },
        "words": {
            "all": counted.words,
            "in claims": counted.in_claims,
            "set aside": counted.set_aside,
            "undecided": counted.undecided,
        },
        "verdicts": {key or "to-check": count for key, count in sorted(given.items())},
        "decided": _decided(case),
        "record": {"event": signed.event, "hash": signed.hash},
    }


def _decided(case: Case) -> list[list[int | str]]:
    """List every stretch that was decided, in the order of place: start, end and what it was found to be."""
    claims: list[list[int | str]] = [
        [placed.placement.start, placed.placement.end, placed.claim.verdict or "to-check"]
        for placed in case.claims
    ]
    asides: list[list[int | str]] = [[each.start, each.end, "set aside"] for each in case.set_asides]
    clutter: list[list[int | str]] = [
        [block.start, block.end, "no statement"] for block in case.draft.blocks if block.role in FURNITURE
    ]
    return sorted((*claims, *asides, *clutter), key=lambda stretch: (stretch[0], stretch[1], stretch[2]))
