"""Composes the checked copy: each open correction and question with its place, reason and room to answer."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.case.claims import is_cut, is_lost
from factcheck.case.naming import shown_title
from factcheck.case.places import DraftPlaces
from factcheck.case.queries import PutQuery, asks_for_query, lacks_wording, queries
from factcheck.case.sentences.places import place
from factcheck.case.sentences.queries import question
from factcheck.models import Disposition, PlacedClaim, Stance
from factcheck.reports.composition import (
    Card,
    CardPart,
    Composition,
    Heading,
    Look,
    Part,
    TextParagraph,
    TextRun,
)
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.setting import Setter, diff_line
from factcheck.sentences import Text, Translate, say
from factcheck.text import diff

_KIND = say("Checked copy")
_CORRECTIONS = say("Corrections")
_QUESTIONS = say("Open questions")
_NOTHING = say("Nothing should change, and nothing is asked.")
_AS_IT_STANDS = say("As it stands")
_SUGGESTED = say("Suggested")
_REASON = say("Reason")
_ANSWER = say("Answer")
_CHOICES = say("☐ accepted   ☐ rejected   ☐ reworded, as follows:")
_UNCONFIRMED = say(
    "This could not be confirmed: shall it be cut, attributed, hedged, or is the risk accepted?"
)
_UNWORDED = say("This should not stand as it is, and no wording is suggested yet: how shall it read?")


def compose(document: Document, options: ReportOptions, translate: Translate) -> Composition:
    """Say what should change and what is still asked; what was decided already is left out."""
    return _Composer(document, options, Setter(translate)).composition()


class _Composer:
    """Composes one checked copy."""

    def __init__(self, document: Document, options: ReportOptions, setter: Setter) -> None:
        self._case, self._options, self._set = document.case, options, setter
        self._crops, case = document.crops, document.case
        self._numbers, self._places = case.numbers(), DraftPlaces(case.draft)
        self._open = [put for put in queries(case) if _waits(put) and not is_cut(put.placed)]

    def composition(self) -> Composition:
        """Compose the whole copy."""
        title = self._case.article.title
        return self._set.composition(
            self._case,
            _KIND,
            say("Checked copy: {title}", title=title),
            tuple(self._parts()),
            checker=self._options.checker or self._case.article.checker,
            at=self._options.at,
        )

    def _parts(self) -> Iterator[Part]:
        corrections = [put for put in self._open if not put.question]
        questions = [put for put in self._open if put.question]
        doubtful = [
            (placed, words)
            for placed in self._case.claims
            for asks, words in ((asks_for_query, _UNCONFIRMED), (lacks_wording, _UNWORDED))
            if asks(self._case, placed)
        ]
        if corrections or questions or doubtful:
            yield self._set.paragraph(_counted(len(corrections), len(questions) + len(doubtful)))
        if corrections:
            yield Heading(1, self._set.line(_CORRECTIONS))
            yield from map(self._correction, corrections)
        if questions or doubtful:
            yield Heading(1, self._set.line(_QUESTIONS))
            yield from (self._question(put.placed, question(put.question)) for put in questions)
            yield from (self._question(placed, words) for placed, words in doubtful)
        if not (corrections or questions or doubtful):
            yield self._set.paragraph(_NOTHING)

    def _correction(self, put: PutQuery) -> Card:
        placed = put.placed
        changes = diff.words(placed.text, placed.claim.correction)
        parts: list[CardPart] = [
            self._heading(placed),
            *self._set.crop(self._case, placed, self._crops),
            self._set.labelled(_AS_IT_STANDS, (TextRun(placed.text),)),
            self._set.labelled(_SUGGESTED, diff_line(changes)),
        ]
        reason = self._reason(placed)
        if reason:
            parts.append(self._set.labelled(_REASON, self._set.line(*reason)))
        parts.append(self._set.paragraph(_CHOICES))
        parts.append(self._set.room(_ANSWER, 2, placed.id))
        return Card(tuple(parts))

    def _question(self, placed: PlacedClaim, asked: Text) -> Card:
        return Card(
            (
                self._heading(placed),
                TextParagraph((TextRun(placed.text),), Look.WORDING),
                *self._set.crop(self._case, placed, self._crops),
                self._set.paragraph(asked),
                self._set.room(_ANSWER, 2, placed.id),
            )
        )

    def _heading(self, placed: PlacedClaim) -> Heading:
        number = self._numbers.get(placed.id, 0)
        where: Text = say("No longer in the article")
        if number and not is_lost(placed):
            where = say("Claim {number}, {place}", number=number, place=place(self._places.of(placed)))
        verdict = self._case.scale.verdict(placed.claim.verdict)
        return Heading(2, (self._set.run(where), TextRun(" "), self._set.badge(verdict)))

    def _reason(self, placed: PlacedClaim) -> list[Text]:
        """Return why, in a line: the ruling, and what says otherwise."""
        against: list[Text] = []
        if self._options.sources:
            for row in placed.evidence:
                if row.stance is Stance.CONTRADICTS and not row.proposed:
                    source = self._case.sources[row.source]
                    title = shown_title(source, unlocked=self._options.confidential)
                    located = say("{title}, {place}", title=title, place=row.locator)
                    against.append(located if row.locator else title)
        return [text for text in (placed.claim.ruling, *against) if text]


def _waits(put: PutQuery) -> bool:
    """Tell whether nobody has decided; what the writer took over already needs no answer."""
    return put.disposition is Disposition.PROPOSED


def _counted(corrections: int, questions: int) -> Text:
    wanted = say("{count} corrections", one="{count} correction", count=corrections)
    asked = say("{count} open questions", one="{count} open question", count=questions)
    return say("{corrections}, {questions}", corrections=wanted, questions=asked)


COMPOSE = compose
