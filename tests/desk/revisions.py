"""Drafts of one small story, and what every newer draft must leave in order."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck import readers
from factcheck.case import figures
from factcheck.desk import Desk
from factcheck.models import Annotation, ArticleId, Case, Draft, PlacedClaim, Reading, Span

FIRST = """\
Ferry fares rise at Hemmen

The harbour of Hemmen raised its ferry fares by 12 percent in March. Mayor Ada Brandt signed the order \
on 3 March 2025. The ferry carried 48,000 people last year.

“We had no choice,” Brandt told reporters. Fuel cost the town $2.1 million in 2024.

What comes next?

The council of Hemmen has nine members. Two of them voted against the order.
"""


def reading(text: str, annotations: Sequence[Annotation] = (), name: str = "draft.txt") -> Reading:
    """Return a text as it is read from a plain file, with what its writer gave."""
    found = readers.read(text.encode(), name)
    return Reading(
        found.text, found.blocks, annotations=tuple(annotations), name=name, original=found.original
    )


def claim_with(case: Case, words: str) -> PlacedClaim:
    """Return the only claim that holds some words, orphans included."""
    found = [placed for placed in (*case.claims, *case.orphans) if words in placed.text]
    assert len(found) == 1, [placed.text for placed in found]
    return found[0]


def check(desk: Desk, article: ArticleId) -> Case:
    """Return the case, after looking at everything that must hold after any newer draft."""
    case = desk.articles.open(article)
    check_places(case)
    text = case.draft.text
    for placed in case.claims:
        for detail in placed.details:
            assert text[detail.start : detail.end] == detail.text
            assert placed.span.contains(Span(detail.start, detail.end))
    assert figures.coverage(case).undecided == 0
    assert desk.safe.doctor() == []
    return case


def check_places(case: Case) -> None:
    """Compare every place with the text of its draft."""
    draft: Draft = case.draft
    for placed in case.claims:
        place = placed.placement
        assert place.draft == draft.id
        assert draft.text[place.start : place.end] == place.exact != ""
        assert draft.text[: place.start].endswith(place.prefix)
        assert draft.text[place.end :].startswith(place.suffix)
    for placed in case.orphans:
        assert placed.text, "the words of a lost claim are kept"
    for row in case.set_asides:
        assert draft.text[row.start : row.end] == row.exact
    for one, two in zip(case.set_asides, case.set_asides[1:], strict=False):
        assert one.end <= two.start, "what is set aside never overlaps"
