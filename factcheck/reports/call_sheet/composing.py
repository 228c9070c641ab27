"""Composes call sheets: for each person who they are, the calls before, and a question for each claim."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.case.asking import Asked, asked_of, persons
from factcheck.case.naming import is_hidden, shown_title
from factcheck.case.sentences.asking import question
from factcheck.case.sentences.calls import call
from factcheck.case.sentences.copies import CALL_OUTCOMES, TERMS
from factcheck.models import Source
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
from factcheck.reports.setting import Setter
from factcheck.sentences import Text, Translate, say

_KIND = say("Call sheet")
_NOBODY = say("The article rests on no person.")
_NOTHING = say("No claim rests on them.")
_ROLE = say("Role")
_CONTACT = say("Contact")
_TERMS = say("Terms")
_CALLS = say("Calls so far")
_QUESTIONS = say("Questions")
_ANSWER = say("Answer")
_QUOTED = say("They are quoted here; the words are not read out.")


def compose(document: Document, options: ReportOptions, translate: Translate) -> Composition:
    """Say what one person, or everyone whom the article rests on, is asked."""
    return _Composer(document, options, Setter(translate)).composition()


class _Composer:
    """Composes one sheet, or one for each person."""

    def __init__(self, document: Document, options: ReportOptions, setter: Setter) -> None:
        self._document, self._options, self._set = document, options, setter

    def composition(self) -> Composition:
        """Compose the document."""
        case = self._document.case
        everyone = persons(case)
        wanted = [each for each in everyone if not self._options.person or each.id == self._options.person]
        parts = [part for person in wanted for part in self._sheet(person)]
        return self._set.composition(
            case,
            _KIND,
            say("Call sheet: {title}", title=case.article.title),
            tuple(parts or [self._set.paragraph(_NOBODY)]),
            checker=self._options.checker or case.article.checker,
            at=self._options.at,
        )

    def _sheet(self, person: Source) -> Iterator[Part]:
        unlocked = self._options.confidential
        yield Heading(1, self._set.line(shown_title(person, unlocked=unlocked)))
        known: list[tuple[Text, Text]] = []
        if not is_hidden(person, unlocked=unlocked):
            known += [(_ROLE, person.role), (_CONTACT, person.contact)]
        known.append((_TERMS, TERMS[person.terms]))
        if any(value for _, value in known):
            yield self._set.known((name, value) for name, value in known if value)
        calls = [row for row in self._document.calls if row.source == person.id]
        if calls:
            yield Heading(2, self._set.line(_CALLS))
            numbers = self._document.case.numbers()
            yield self._set.listing(self._set.line(call(row, numbers.get(row.claim, 0))) for row in calls)
        yield Heading(2, self._set.line(_QUESTIONS))
        asked = asked_of(self._document.case, person, quotations=self._options.quotations)
        if not asked:
            yield self._set.paragraph(_NOTHING)
        yield from map(self._card, asked)

    def _card(self, asked: Asked) -> Card:
        parts: list[CardPart] = [
            Heading(3, self._set.line(say("Claim {number}", number=asked.number))),
            TextParagraph(
                (self._set.run(say("Is it right that: {words}", words=asked.words)),), Look.WORDING
            ),
        ]
        if asked.quoted and not self._options.quotations:
            # A picture would show the words that are left out.
            parts.append(self._set.paragraph(_QUOTED, look=Look.WHERE))
        else:
            parts += self._set.crop(self._document.case, asked.placed, self._document.crops)
        if asked.details:
            parts.append(self._set.listing(self._set.line(question(each)) for each in asked.details))
        boxes = self._set.line(*(say("☐ {outcome}", outcome=each) for each in CALL_OUTCOMES.values()))
        parts.append(TextParagraph(tuple(run if run.text != " · " else TextRun("   ") for run in boxes)))
        parts.append(self._set.room(_ANSWER, 2, asked.placed.id))
        return Card(tuple(parts))


COMPOSE = compose
