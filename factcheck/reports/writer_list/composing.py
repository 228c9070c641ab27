"""Composes the list back to the writer: what cannot be followed, the worst first, then what has no source."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factcheck.case.places import DraftPlaces
from factcheck.case.sentences.places import place
from factcheck.case.sentences.vague import VAGUENESS, VAGUENESS_NAMES
from factcheck.case.vague import VagueAnnotation, unannotated, vague_annotations
from factcheck.models import PlacedClaim
from factcheck.reports.composition import (
    Card,
    Composition,
    Heading,
    Look,
    Part,
    RunKind,
    TextParagraph,
    TextRun,
)
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.setting import Setter
from factcheck.sentences import Text, Translate, say
from factcheck.text import addresses

_KIND = say("List back to the writer")
_WITHOUT = say("Facts without an annotation")
_NOTHING = say("Every annotation can be followed, and every fact has one.")
_ANSWER = say("Source")
_GIVEN = say("Given")


def compose(document: Document, options: ReportOptions, translate: Translate) -> Composition:
    """Ask the writer for what the annotations leave open."""
    return _Composer(document, Setter(translate)).composition(options)


class _Composer:
    """Composes one list."""

    def __init__(self, document: Document, setter: Setter) -> None:
        self._case, self._set, self._crops = document.case, setter, document.crops
        case = document.case
        self._numbers, self._places = case.numbers(), DraftPlaces(case.draft)

    def composition(self, options: ReportOptions) -> Composition:
        """Compose the whole list."""
        case = self._case
        return self._set.composition(
            case,
            _KIND,
            say("List back to the writer: {title}", title=case.article.title),
            tuple(self._parts()),
            checker=options.checker or case.article.checker,
            at=options.at,
        )

    def _parts(self) -> Iterator[Part]:
        vague, without = vague_annotations(self._case), unannotated(self._case)
        if vague or without:
            yield self._set.paragraph(_counted(len(vague), len(without)))
        for kind, group in groupby(vague, key=lambda each: each.vagueness):
            yield Heading(1, self._set.line(VAGUENESS_NAMES[kind]))
            yield from map(self._vague, group)
        if without:
            yield Heading(1, self._set.line(_WITHOUT))
            yield from map(self._bare, without)
        if not (vague or without):
            yield self._set.paragraph(_NOTHING)

    def _vague(self, vague: VagueAnnotation) -> Card:
        given = vague.annotation
        words, link = " ".join(given.text.split()), addresses.openable(given.address)
        shown = [self._set.run(words or given.address, link=link)]
        if link and words and words != link:
            shown += [TextRun(" "), TextRun(link, RunKind.QUIET)]
        claim = next((placed for placed in self._case.claims if placed.id in vague.claims), None)
        standing = claim.text if claim else self._case.draft.text[given.start : given.end]
        return Card(
            (
                Heading(2, self._set.line(self._where(claim) if claim else say("In no claim"))),
                TextParagraph((TextRun(standing),), Look.WORDING),
                *(self._set.crop(self._case, claim, self._crops) if claim else ()),
                self._set.labelled(_GIVEN, tuple(shown)),
                self._set.paragraph(VAGUENESS[vague.vagueness]),
                self._set.room(_ANSWER, 1, claim.id if claim else ""),
            )
        )

    def _bare(self, placed: PlacedClaim) -> Card:
        return Card(
            (
                Heading(2, self._set.line(self._where(placed))),
                TextParagraph((TextRun(placed.text),), Look.WORDING),
                *self._set.crop(self._case, placed, self._crops),
                self._set.room(_ANSWER, 1, placed.id),
            )
        )

    def _where(self, placed: PlacedClaim) -> Text:
        number = self._numbers[placed.id]
        return say("Claim {number}, {place}", number=number, place=place(self._places.of(placed)))


def _counted(vague: int, without: int) -> Text:
    one = say(
        "{count} annotations are too vague to follow",
        one="{count} annotation is too vague to follow",
        count=vague,
    )
    other = say("{count} facts have none", one="{count} fact has none", count=without)
    return say("{vague}, {without}.", vague=one, without=other)


COMPOSE = compose
