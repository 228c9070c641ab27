"""Which claims may do harm: what a lawyer reads, and what wants more than one source."""

from __future__ import annotations

from factcheck.case.criticism import criticisms_of
from factcheck.models import Case, DetailKind, PlacedClaim, Risk

_HARMFUL = frozenset({Risk.ALLEGATION, Risk.ACCUSATION, Risk.ANONYMOUS})
_MEANT = frozenset({DetailKind.NAME, DetailKind.ORGANISATION})


def is_risky(placed: PlacedClaim) -> bool:
    """Tell whether a claim may do harm: flagged, a criticism, an allegation, or with a legal note.

    A factual statement about somebody who can be recognised and whom it lowers in esteem (Public
    Citizen's guide for reporters) is what an allegation against a person means here.
    """
    claim = placed.claim
    marked = claim.flagged or bool(claim.legal_note) or bool(placed.criticisms)
    return marked or not _HARMFUL.isdisjoint(claim.risks)


def meant_by(case: Case, placed: PlacedClaim) -> list[str]:
    """Return who is meant by a claim: whom it criticises, then the names in it, each once."""
    criticised = [heard.criticism.against for heard in criticisms_of(case, placed)]
    named = [" ".join(each.text.split()) for each in placed.details if each.kind in _MEANT]
    return list(dict.fromkeys(filter(None, (*criticised, *named))))
