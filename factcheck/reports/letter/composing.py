"""Composes the letters: one for each person or body, with what is put to them as a numbered list.

It says nothing of drafts, sources or checking: it leaves the house.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.case.letters import AssertionLetter, letters
from factcheck.case.sentences.dates import day, moment
from factcheck.reports.composition import Card, CardPart, Composition, Heading, Look, Part, TextParagraph
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.setting import Setter
from factcheck.sentences import Text, Translate, say

_REQUEST = say("Request for an answer")
_NOBODY = say("There is nobody whose answer is still asked for.")
_OPENING = say(
    "We are preparing an article for publication. It says the following of you. Please tell us what you say"
    " to each point, and whether anything in it is wrong; the article will give your answer."
)
_ANSWER = say("Your answer")


def compose(document: Document, options: ReportOptions, translate: Translate) -> Composition:
    """Say to one person or body, or to each, what the article says of them."""
    setter, case = Setter(translate), document.case
    parts = [part for letter in letters(case, options.to) for part in _letter(letter, document, setter)]
    checker = options.checker or case.article.checker
    return Composition(
        kicker=case.article.publisher,
        title=setter.put(_REQUEST),
        full_title=setter.put(_REQUEST),
        language=setter.put(say("en")),
        parts=tuple(parts or [setter.paragraph(_NOBODY)]),
        facts=setter.line(day(options.at), checker),
        at=options.at,
        author=checker,
        page=setter.put(say("Page {page} of {pages}", page="{page}", pages="{pages}")),
    )


def _letter(letter: AssertionLetter, document: Document, setter: Setter) -> Iterator[Part]:
    yield Heading(1, setter.line(letter.to))
    yield setter.paragraph(_OPENING)
    deadlines = {point.deadline for point in letter.points}
    common = next(iter(deadlines)) if len(deadlines) == 1 else ""
    if common:
        yield setter.paragraph(say("We can give what reaches us until {deadline}.", deadline=_until(common)))
    for number, point in enumerate(letter.points, 1):
        parts: list[CardPart] = [
            Heading(2, setter.line(say("Point {number}", number=number))),
            TextParagraph((setter.run(point.words),), Look.WORDING),
        ]
        if point.shown:
            parts += setter.crop(document.case, point.placed, document.crops)
        if point.deadline and not common:
            until = say("Until {deadline}", deadline=_until(point.deadline))
            parts.append(setter.paragraph(until, look=Look.WHERE))
        yield Card((*parts, setter.room(_ANSWER, 3)))


def _until(deadline: str) -> Text:
    return moment(deadline) if "T" in deadline else day(deadline)


COMPOSE = compose
