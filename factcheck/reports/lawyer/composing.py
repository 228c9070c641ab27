"""Composes the lawyer's packet; it alone has the legal notes.

The piece comes whole, with headlines and captions, since those are sued over as well; then each claim
that may do harm: who is meant, why it is risky, what it rests on, and whether those concerned were heard.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from factcheck.case.criticism import criticisms_of
from factcheck.case.places import DraftPlaces
from factcheck.case.risky import is_risky, meant_by
from factcheck.case.sentences.criticism import attempt, criticism
from factcheck.case.sentences.findings import RISKS
from factcheck.case.sentences.places import place
from factcheck.models import PlacedClaim, Verdict
from factcheck.reports.composition import (
    Card,
    CardPart,
    Composition,
    Heading,
    Line,
    Look,
    Part,
    RunKind,
    TextParagraph,
    TextRun,
)
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.marking import marked_lines
from factcheck.reports.setting import Setter, article_text, claim_anchor, diff_line, mark_anchor
from factcheck.reports.shown_sources import shown_sources
from factcheck.sentences import Text, Translate, say
from factcheck.text import diff

_KIND = say("Lawyer’s packet")
_CONFIDENTIAL = say("Confidential: prepared for legal advice")
_RISKY = say("Claims that may do harm")
_NONE = say("No claim was flagged, criticises anybody or alleges anything.")
_PIECE = say("The whole piece")
_MEANT, _WHY, _LEGAL_NOTE = say("Who is meant"), say("Why it is risky"), say("Legal note")
_RULING, _NOTE, _HEARD = say("Ruling"), say("Note"), say("Heard")
_CORRECTION, _SOURCES = say("Suggested correction"), say("What it rests on")
_NOTHING = say("It rests on no source.")
_FLAGGED = say("flagged")
_CRITICISM = say("criticism")


class RiskyClaim(Struct, frozen=True):
    """A claim that may do harm, as the article and its card show it."""

    placed: PlacedClaim
    number: int
    verdict: Verdict | None

    @property
    def colour(self) -> str:
        """The name of the verdict's colour."""
        return self.verdict.colour if self.verdict else "to-check"


def compose(document: Document, options: ReportOptions, translate: Translate) -> Composition:
    """Say what a lawyer has to read before publication."""
    return _Composer(document, options, Setter(translate)).composition()


class _Composer:
    """Composes one packet."""

    def __init__(self, document: Document, options: ReportOptions, setter: Setter) -> None:
        self._document, self._options, self._set = document, options, setter
        self._case = document.case
        self._places = DraftPlaces(self._case.draft)
        self._risky = tuple(
            RiskyClaim(placed, number, self._case.scale.verdict(placed.claim.verdict))
            for number, placed in enumerate(self._case.claims, 1)
            if is_risky(placed)
        )

    def composition(self) -> Composition:
        """Compose the whole packet."""
        return self._set.composition(
            self._case,
            _KIND,
            say("Lawyer’s packet: {title}", title=self._case.article.title),
            tuple(self._parts()),
            checker=self._options.checker or self._case.article.checker,
            at=self._options.at,
        )

    def _parts(self) -> Iterator[Part]:
        yield TextParagraph((self._set.run(_CONFIDENTIAL, RunKind.STRONG),))
        yield Heading(1, self._set.line(_RISKY))
        if self._risky:
            yield self._set.listing(map(self._listed, self._risky))
        else:
            yield self._set.paragraph(_NONE)
        yield Heading(1, self._set.line(_PIECE))
        yield article_text(marked_lines(self._case, self._risky), self._set)
        for each in self._risky:
            yield self._card(each)

    def _listed(self, risky: RiskyClaim) -> Line:
        claim = self._set.run(say("Claim {number}", number=risky.number), target=claim_anchor(risky.number))
        meant = ", ".join(meant_by(self._case, risky.placed))
        return (claim, *self._set.line(say(", {names}: ", names=meant) if meant else ": "), *self._why(risky))

    def _why(self, risky: RiskyClaim) -> Line:
        claim = risky.placed.claim
        why: list[Text] = [RISKS[risk] for risk in claim.risks]
        if claim.flagged:
            why.insert(0, _FLAGGED)
        if risky.placed.criticisms:
            why.insert(0, _CRITICISM)
        return self._set.line(*why)

    def _card(self, risky: RiskyClaim) -> Card:
        placed = risky.placed
        where = say("Claim {number}, {place}", number=risky.number, place=place(self._places.of(placed)))
        heading = (
            self._set.run(where, target=mark_anchor(risky.number)),
            TextRun(" "),
            self._set.badge(risky.verdict),
        )
        parts: list[CardPart] = [
            Heading(2, heading),
            TextParagraph((TextRun(placed.text),), Look.WORDING),
            *self._set.crop(self._case, placed, self._document.crops),
            *self._told(risky),
            *self._heard(placed),
        ]
        if self._options.sources:
            shown = shown_sources(self._document, placed, self._options)
            parts.append(Heading(3, self._set.line(_SOURCES)))
            parts.append(
                self._set.sources(shown, notes=self._options.notes)
                if shown
                else self._set.paragraph(_NOTHING)
            )
        return Card(tuple(parts), claim_anchor(risky.number))

    def _told(self, risky: RiskyClaim) -> Iterator[TextParagraph]:
        claim = risky.placed.claim
        meant = ", ".join(meant_by(self._case, risky.placed))
        told: list[tuple[Text, Line]] = [(_MEANT, self._set.line(meant)), (_WHY, self._why(risky))]
        told.append((_LEGAL_NOTE, self._set.line(claim.legal_note)))
        told.append((_RULING, self._set.line(claim.ruling)))
        if claim.correction:
            told.append((_CORRECTION, diff_line(diff.words(risky.placed.text, claim.correction))))
        if self._options.notes:
            told.append((_NOTE, self._set.line(claim.note)))
        for name, value in told:
            if value:
                yield self._set.labelled(name, value)

    def _heard(self, placed: PlacedClaim) -> Iterator[CardPart]:
        heard = criticisms_of(self._case, placed)
        if heard:
            yield Heading(3, self._set.line(_HEARD))
            for each in heard:
                yield self._set.paragraph(criticism(each, self._case))
                if each.attempts:
                    yield self._set.listing(self._set.line(attempt(row)) for row in each.attempts)


COMPOSE = compose
