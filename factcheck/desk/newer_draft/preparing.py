"""Working out what a newer draft does to an article; nothing is read or written, so any thread may do it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from factcheck.case.claims import is_untouched
from factcheck.desk.newer_draft.before import Before
from factcheck.desk.newer_draft.carrying import Carriage, carry, span_of
from factcheck.desk.newer_draft.rest import propose_rest
from factcheck.desk.readings import draft_of
from factcheck.models import Case, ClaimId, Draft, Proposal, ProposedClaim, Reading, Span


class Prepared(Struct, frozen=True):
    """What a newer draft does to each claim and set-aside, and what it proposes anew.

    It holds no id and no time: both are given by the operation that writes it.
    """

    before: Before
    draft: Draft
    carried: Carriage
    described: Mapping[ClaimId, ProposedClaim]
    """The details and risks of each claim that has other words now."""
    rest: Proposal
    """What is proposed for the words that nothing takes."""

    def fits(self, case: Case) -> bool:
        """Tell whether claims and set-asides still stand where they stood when this was worked out."""
        return _places(case) == _places(self.before.case)

    def giving_way(self, case: Case) -> frozenset[ClaimId]:
        """Return the untouched proposals in whose very place a lost claim has come back."""
        where = self.carried.claims
        back = {span_of(where[placed.id]) for placed in case.orphans} - {None}
        return frozenset(
            placed.id
            for placed in case.claims
            if back
            and not placed.is_on_picture
            and is_untouched(placed, case)
            and span_of(where[placed.id]) in back
        )


def prepare(before: Before, reading: Reading) -> Prepared:
    """Work out what a newer draft does to an article."""
    from factcheck.text.recognition import language_of

    case = before.case
    draft = draft_of(reading, case.article.id, number=case.draft.number + 1)
    if case.draft.language != language_of(case.draft.text):
        draft = replace(draft, language=case.draft.language)  # a person has chosen it
    published = reading.published or case.article.published
    carried = carry(before, draft, reading.pictures)
    described = {}
    for placed in (*case.claims, *case.orphans):
        span = span_of(carried.claims[placed.id])
        if span and placed.id not in carried.pictures and draft.text[span.start : span.end] != placed.text:
            described[placed.id] = _described(draft, span, published)
    taken = [span_of(found) for claim, found in carried.claims.items() if claim not in carried.pictures]
    taken += [span_of(found) for _, found in carried.set_asides]
    rest = propose_rest(draft, [span for span in taken if span is not None], published)
    return Prepared(before, draft, carried, described, rest)


def _places(case: Case) -> tuple[object, ...]:
    placed = {each.placement for each in (*case.claims, *case.orphans)}
    asides = {(row.id, row.start, row.end) for row in case.set_asides}
    # Verdicts and notes are not asked: they are read again inside the operation, and stay.
    return case.draft.id, placed, asides


def _described(draft: Draft, span: Span, published: str) -> ProposedClaim:
    """Find details and risks; the speaker is kept as it is, so it is not looked for."""
    from factcheck.text import details
    from factcheck.text.claims import risks
    from factcheck.text.recognition import language_at

    text = draft.text
    language = language_at(text, draft.blocks, span.start, draft.language)
    found = tuple(details.find(text, span.start, span.end, published=published, language=language))
    reasons = risks.reasons(text, span.start, span.end, found, language=language)
    return ProposedClaim(span.start, span.end, details=found, risks=reasons)
