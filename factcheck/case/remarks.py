"""What is remarked on a claim: by the desk checks of its words, and by what was decided on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.case.kept import KeptAnswer, followed
from factcheck.case.overlaps import Overlaps
from factcheck.case.source_rules import remarks_on_sources
from factcheck.models import Case, CheckKind, ClaimId, Draft, PlacedClaim, Remark, Scale, Stance
from factcheck.scales import NOT_A_FACT
from factcheck.sentences import say


def look_over(draft: Draft, published: str = "") -> tuple[Remark, ...]:
    """Return what a desk would remark on a draft, in order of place; never a verdict."""
    # Its patterns take long to compile, and showing an article needs none of them.
    from factcheck.text import checks

    return tuple(checks.run(draft.text, published=published, language=draft.language))


def remarks_on(case: Case, placed: PlacedClaim, remarks: Iterable[Remark]) -> list[Remark]:
    """Return what is remarked on a claim and was not put away.

    Takes the remarks on the draft's text, of which those count that share text with the claim.
    """
    place = placed.placement
    on_words = [remark for remark in remarks if remark.start < place.end and place.start < remark.end]
    return [remark for remark in (*on_words, *_on_decision(case, placed)) if _stands(remark, placed)]


def remarked(case: Case, remarks: Sequence[Remark]) -> frozenset[ClaimId]:
    """Return the ids of the claims on which something is remarked."""
    return _remarked.of(
        case,
        (case.scale, tuple(case.sources.values()), tuple(remarks)),
        lambda: _find_remarked(case, remarks),
        lambda known, changed: followed(
            known, changed, lambda placed: bool(remarks_on(case, placed, remarks))
        ),
    )


_remarked: KeptAnswer[frozenset[ClaimId]] = KeptAnswer()


def _find_remarked(case: Case, remarks: Sequence[Remark]) -> frozenset[ClaimId]:
    found = {
        placed.id
        for placed in (*case.claims, *case.orphans)
        if any(_stands(remark, placed) for remark in _on_decision(case, placed))
    }
    places = [placed.placement for placed in case.claims]
    overlaps = Overlaps([place.start for place in places], [place.end for place in places])
    for remark in remarks:
        touched = (case.claims[at] for at in overlaps.over(remark.start, remark.end))
        found.update(placed.id for placed in touched if _stands(remark, placed))
    return frozenset(found)


def _on_decision(case: Case, placed: PlacedClaim) -> list[Remark]:
    if not placed.evidence:
        return []
    return [*_against(case.scale, placed), *remarks_on_sources(case, placed)]


def _against(scale: Scale, placed: PlacedClaim) -> list[Remark]:
    """Remark on a claim that was confirmed although every source that takes a side contradicts it.

    The key names the evidence, so that a remark put away comes back with another source.
    """
    key = placed.claim.verdict
    if key is None or key == NOT_A_FACT or not placed.evidence:
        return []
    verdict = scale.verdict(key)
    if verdict is None or verdict.colour != "confirmed":
        return []
    against = [row.id for row in placed.evidence if not row.proposed and row.stance is Stance.CONTRADICTS]
    supported = any(row.stance is Stance.SUPPORTS and not row.proposed for row in placed.evidence)
    if not against or supported:
        return []
    place = placed.placement
    sentence = say("“{verdict}”, but every source that takes a side contradicts it.", verdict=verdict.label)
    about = " | ".join((CheckKind.EVIDENCE.value, *sorted(against)))
    return [Remark(CheckKind.EVIDENCE, place.start, place.end, about, sentence)]


def _stands(remark: Remark, placed: PlacedClaim) -> bool:
    return remark.key not in placed.claim.dismissed
