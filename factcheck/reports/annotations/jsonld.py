"""Writes claims as W3C Web Annotations: one on the words of each claim, in the order of their places.

Confidential sources, notes and legal notes stand in none of them, whatever is asked for, since annotations
are made to be passed on. Two selectors say where a claim stands: its words with those around them, and its
offsets in the draft's normalised text, in Unicode code points, the end exclusive. What has lost its place
is left out. Source: Web Annotation Data Model, W3C Recommendation, 23 February 2017.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from factcheck.models import Case, Picture, PlacedClaim
from factcheck.reports.annotations import KIND
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.linked_data import LINKED_DATA, encoded, iri, known, web_link
from factcheck.reports.shown_sources import ShownSource, shown_sources
from factcheck.reports.writers import ReportWriter
from factcheck.sentences import Translate

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32
"""Code points of text on either side of a claim."""


def write(document: Document, options: ReportOptions, _translate: Translate) -> bytes:
    """Write the annotations as one collection with one page; labels are those of the scale."""
    case = document.case
    name = iri("annotations", case.draft.id)
    items = [_annotation(document, placed, options) for placed in case.claims]
    checker = options.checker or case.article.checker
    page = known(id=f"{name}:1", type="AnnotationPage", partOf=name, startIndex=0) | {"items": items}
    told = known(
        _context=CONTEXT,
        id=name,
        type="AnnotationCollection",
        label=case.article.title,
        creator=known(type="Person", name=checker) if checker else None,
        created=_in_utc(options.at),
        total=len(items),
        first=page,
    )
    return encoded(told)


def _annotation(document: Document, placed: PlacedClaim, options: ReportOptions) -> dict[str, Any]:
    sources = shown_sources(document, placed, options) if options.sources else ()
    return known(
        id=iri("claim", placed.id),
        type="Annotation",
        motivation="assessing",
        created=_in_utc(placed.claim.created),
        modified=_in_utc(placed.claim.changed),
        body=[*_said(document.case, placed), *_linked(sources)],
        target=_target(document.case, placed),
    )


def _said(case: Case, placed: PlacedClaim) -> Iterator[dict[str, Any]]:
    verdict = case.scale.verdict(placed.claim.verdict)
    for purpose, words in (
        ("classifying", verdict.label if verdict else ""),
        ("commenting", placed.claim.ruling),
        ("editing", placed.claim.correction),
    ):
        if words:
            yield known(type="TextualBody", purpose=purpose, format="text/plain", value=words)


def _linked(sources: tuple[ShownSource, ...]) -> Iterator[dict[str, Any]]:
    for shown in sources:
        if link := web_link(shown.link):
            passage = shown.evidence.passage
            selector = known(type="TextQuoteSelector", exact=passage) if passage else None
            yield known(type="SpecificResource", purpose="linking", source=link, selector=selector)


def _target(case: Case, placed: PlacedClaim) -> dict[str, Any]:
    text, span = case.draft.text, placed.span
    picture = case.picture(placed.placement.picture)
    if picture is not None:
        return _on_picture(picture, placed)
    quoted = known(
        type="TextQuoteSelector",
        exact=text[span.start : span.end],
        prefix=text[max(0, span.start - _AROUND) : span.start],
        suffix=text[span.end : span.end + _AROUND],
    )
    draft = known(
        id=iri("draft", case.draft.id), type="Text", format="text/plain", language=case.draft.language
    )
    position = known(type="TextPositionSelector", start=span.start, end=span.end)
    return known(type="SpecificResource", source=draft, selector=[quoted, position])


def _on_picture(picture: Picture, placed: PlacedClaim) -> dict[str, Any]:
    """Tell a region as W3C Media Fragments do, in per cent of the picture, with what it states."""
    shares = [
        ",".join(f"{100 * share:g}" for share in (each.left, each.top, each.width, each.height))
        for each in placed.placement.regions
    ]
    selectors = [
        known(
            type="FragmentSelector",
            conformsTo="http://www.w3.org/TR/media-frags/",
            value=f"xywh=percent:{each}",
        )
        for each in shares
    ]
    source = known(id=picture.address or iri("picture", picture.id), type="Image")
    return known(type="SpecificResource", source=source, selector=selectors)


def _in_utc(at: str) -> str:
    """Return a moment as the data model asks for it, in UTC with a «Z»; empty for what is none."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return ""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment.tzinfo else ""


WRITER = ReportWriter(KIND, LINKED_DATA, write)
