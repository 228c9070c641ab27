"""The names of hidden bookmarks by which claims are found again in a document that comes back."""

from __future__ import annotations

import re

from factcheck.models import ClaimId

COMMENTED, TRACKED = "c", "t"
"""What the document has for a claim: a comment on its words, its correction as tracked changes."""
OUR_NAME = "Factcheck Desk"
"""Who commented and changed, in a document of an article that names no checker."""
_PREFIX = "_fc"
_NAME = re.compile(r"_fc([ct]{0,2})_([0-9a-f]{32})")


def name_of(claim: ClaimId, holds: str) -> str:
    """Return the name of a claim's bookmark: 38 characters at most, where Word takes 40."""
    return f"{_PREFIX}{holds}_{claim.replace('-', '').lower()}"


def claim_in(name: str) -> tuple[ClaimId, str] | None:
    """Return the claim that a bookmark's name says, and what the document had for it; None for others."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    digits = found[2]
    parts = (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])
    return ClaimId("-".join(parts)), found[1]
