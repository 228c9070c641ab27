"""Writes what was decided as ClaimReview of schema.org: a review for each claim with a closing verdict, but
for what was found to be no statement of fact.

A rating needs a number beside its label: the scale's own values where each of its verdicts has one, else
the place in the scale's order, of which the first is the best. Verdicts that say nothing of how true a
claim is, such as «Could not confirm», have no place among them and are told by their label alone.
Notes, legal notes and sources stand in none; whoever publishes a review adds the address of its page.
"""

from __future__ import annotations

from typing import Any

from factcheck.models import Article, Case, DetailKind, PlacedClaim, Scale, Verdict
from factcheck.reports.claim_review import KIND
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.linked_data import LINKED_DATA, encoded, iri, known
from factcheck.reports.writers import ReportWriter
from factcheck.scales import NOT_A_FACT
from factcheck.sentences import Translate

CONTEXT = "https://schema.org"
_UNRATED = ("unconfirmed", "not-a-fact")
"""Colours of verdicts that say nothing of how true a claim is."""


def write(document: Document, options: ReportOptions, _translate: Translate) -> bytes:
    """Write the reviews in the order of the claims' places; labels are those of the scale."""
    reviews = []
    for placed in document.case.claims:
        verdict = document.case.scale.verdict(placed.claim.verdict)
        if verdict is not None and verdict.closes and verdict.key != NOT_A_FACT:
            reviews.append(_review(document.case, placed, verdict, options))
    return encoded({"@context": CONTEXT, "@graph": reviews})


def _review(case: Case, placed: PlacedClaim, verdict: Verdict, options: ReportOptions) -> dict[str, Any]:
    return known(
        _type="ClaimReview",
        _id=iri("review", placed.id),
        claimReviewed=" ".join(placed.text.split()),
        author=known(_type="Organization", name=options.look.name) if options.look.name else None,
        datePublished=options.at[:10],
        reviewRating=known(
            _type="Rating",
            alternateName=verdict.label,
            **rating(case.scale, verdict),
            ratingExplanation=placed.claim.ruling,
        ),
        itemReviewed=known(
            _type="Claim",
            author=_speaker(placed),
            datePublished=case.article.published,
            appearance=_article(case.article),
        ),
    )


def rating(scale: Scale, verdict: Verdict) -> dict[str, float]:
    """Return the number of a verdict between the worst and the best of its scale; empty where it has none."""
    rated = [each for each in scale.verdicts if each.closes and each.colour not in _UNRATED]
    if verdict not in rated:
        return {}
    values = {each.key: each.value for each in rated if each.value is not None}
    if len(values) < len(rated):
        values = {each.key: len(rated) - place for place, each in enumerate(rated)}
    numbers = {key: int(value) if value == int(value) else value for key, value in values.items()}
    return {
        "ratingValue": numbers[verdict.key],
        "bestRating": max(numbers.values()),
        "worstRating": min(numbers.values()),
    }


def _speaker(placed: PlacedClaim) -> dict[str, Any] | None:
    """Return who says what the claim states; a body where the claim's own details have it as one."""
    speaker = placed.claim.speaker
    bodies = {detail.text.casefold() for detail in placed.details if detail.kind is DetailKind.ORGANISATION}
    kind = "Organization" if speaker.casefold() in bodies else "Person"
    return known(_type=kind, name=speaker) if speaker else None


def _article(article: Article) -> dict[str, Any]:
    publisher = known(_type="Organization", name=article.publisher) if article.publisher else None
    return known(
        _type="Article", headline=article.title, datePublished=article.published, publisher=publisher
    )


WRITER = ReportWriter(KIND, LINKED_DATA, write)
