"""What goes back to the writer: annotations too vague to be followed, and facts without any."""

from __future__ import annotations

from enum import StrEnum
from urllib.parse import urlsplit

from msgspec import Struct

from factcheck.case.annotations import locator_in, source_in
from factcheck.case.following import ClaimPlaces, annotated
from factcheck.models import Annotation, AnnotationKind, Case, ClaimId, PlacedClaim, Source, SourceKind
from factcheck.scales import NOT_A_FACT

_TIMED = ("youtube.com", "youtu.be", "vimeo.com", "soundcloud.com", "spotify.com", "dailymotion.com")
"""Sites whose addresses lead to something that is heard or seen, in which a place is a time."""


class Vagueness(StrEnum):
    """Why an annotation cannot be followed to the fact, the worst first."""

    NO_SOURCE = "no-source"
    """A link that leads nowhere, or a note that names nothing."""
    HOME_PAGE = "home-page"
    """The front page of a site, where the fact does not stand or soon will not."""
    NO_TIME = "no-time"
    """A recording without the time in it."""
    NO_PAGE = "no-page"
    """A document or book without the page."""


class VagueAnnotation(Struct, frozen=True):
    """An annotation that is too vague to be followed."""

    annotation: Annotation
    vagueness: Vagueness
    claims: tuple[ClaimId, ...]
    """The claims that it stands on, in order of place."""


def vague_annotations(case: Case) -> list[VagueAnnotation]:
    """Return the annotations of the current draft that are too vague, the worst first, then in order.

    A comment that names no source is a remark for the desk, and none of these.
    """
    places = ClaimPlaces([placed.placement for placed in case.claims])
    found = []
    for annotation in sorted(case.draft.annotations, key=lambda each: (each.start, each.end)):
        vagueness = vagueness_of(annotation)
        if vagueness is not None:
            claims = tuple(row.claim for row in places.touched(annotation))
            found.append(VagueAnnotation(annotation, vagueness, claims))
    order = list(Vagueness)
    return sorted(found, key=lambda each: order.index(each.vagueness))


def vagueness_of(annotation: Annotation) -> Vagueness | None:
    """Tell why an annotation cannot be followed; None where it can, or where it is a comment."""
    source = source_in(annotation)
    if source is None:
        return None if annotation.kind is AnnotationKind.COMMENT else Vagueness.NO_SOURCE
    if source.kind is SourceKind.WEB:
        return _of_page(source, annotation)
    if locator_in(annotation):
        return None
    if source.kind is SourceKind.RECORDING:
        return Vagueness.NO_TIME
    return Vagueness.NO_PAGE if source.kind in (SourceKind.DOCUMENT, SourceKind.BOOK) else None


def unannotated(case: Case) -> list[PlacedClaim]:
    """Return the claims for which the writer gave nothing and that rest on no source yet."""
    touched = annotated(case)
    return [
        placed
        for placed in case.claims
        if placed.id not in touched and not placed.evidence and placed.claim.verdict != NOT_A_FACT
    ]


def _of_page(source: Source, annotation: Annotation) -> Vagueness | None:
    parts = urlsplit(source.address)
    if parts.path in ("", "/") and not parts.query and parts.scheme in ("http", "https"):
        return Vagueness.HOME_PAGE
    if locator_in(annotation):
        return None
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    if host in _TIMED and "t=" not in f"{parts.query}&{parts.fragment}":
        return Vagueness.NO_TIME
    paged = parts.path.lower().endswith(".pdf") and not parts.fragment.startswith("page=")
    return Vagueness.NO_PAGE if paged else None
