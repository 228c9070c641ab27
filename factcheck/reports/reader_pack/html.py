"""The outside reader's pack as one web page, in which the answers are typed and saved as a file.

It is the one document with a script: twenty lines that gather the answers into a file, which the page
makes itself. The page's own rules allow this script alone, by its hash, and nothing that is requested.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from msgspec.structs import replace

from factcheck.case.claims import is_cut
from factcheck.case.places import DraftPlaces
from factcheck.case.queries import asks_for_query, queries_of
from factcheck.case.sentences.places import place
from factcheck.case.sentences.queries import question
from factcheck.models import Case, Disposition, PlacedClaim
from factcheck.reports.composition import (
    Card,
    CardPart,
    Composition,
    Heading,
    Look,
    Part,
    RunKind,
    TextParagraph,
    TextRun,
)
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.formats import Format
from factcheck.reports.reader_pack import KIND
from factcheck.reports.rendering.html import Pack, render
from factcheck.reports.setting import Setter
from factcheck.reports.writers import ReportWriter
from factcheck.sentences import Text, Translate, say

_KIND = say("Passages to read")
_HOW = say(
    "Please read each passage and write below it what is wrong, doubtful or missing; leave out what is well."
    " Then save the answers and send the file back. Nothing leaves this page by itself."
)
_NONE = say("No passage was chosen, and nothing is asked.")
_PASSAGES = say("Passages")
_ASKED = say("Asked")
_RIGHT = say("Is this right?")
_ANSWER = say("Your answer")
_NAME = say("Your name")
_SAVE = say("Save the answers")
_SAVED = say("Saved: send the file back to the desk.")


def write(document: Document, options: ReportOptions, translate: Translate) -> bytes:
    """Write the chosen passages, or those on which something is still asked, with room for answers."""
    case, setter = document.case, Setter(translate)
    chosen = _chosen(case, options)
    pack = Pack(pack_key(case, chosen), setter.put(_NAME), setter.put(_SAVE), setter.put(_SAVED))
    return render(replace(_composition(document, options, setter, chosen), look=options.look), pack)


def pack_key(case: Case, chosen: list[PlacedClaim]) -> str:
    """Return what a pack is known by when its answers come back: the same for the same passages."""
    told = "\n".join((case.article.id, case.draft.id, *(placed.id for placed in chosen)))
    return hashlib.sha256(told.encode()).hexdigest()[:32]


def _chosen(case: Case, options: ReportOptions) -> list[PlacedClaim]:
    if options.claims:
        return [placed for placed in case.claims if placed.id in options.claims]
    return [placed for placed in case.claims if not is_cut(placed) and _is_asked(case, placed)]


def _is_asked(case: Case, placed: PlacedClaim) -> bool:
    return bool(_questions(placed)) or asks_for_query(case, placed)


def _questions(placed: PlacedClaim) -> list[str]:
    waiting = (put for put in queries_of(placed) if put.disposition is Disposition.PROPOSED)
    return [put.question for put in waiting if put.question]


def _composition(
    document: Document, options: ReportOptions, setter: Setter, chosen: list[PlacedClaim]
) -> Composition:
    case = document.case
    return setter.composition(
        case,
        _KIND,
        say("Passages to read: {title}", title=case.article.title),
        tuple(_parts(document, setter, chosen)),
        checker=options.checker or case.article.checker,
        at=options.at,
    )


def _parts(document: Document, setter: Setter, chosen: list[PlacedClaim]) -> Iterator[Part]:
    case = document.case
    yield setter.paragraph(_HOW if chosen else _NONE)
    places, numbers = DraftPlaces(case.draft), case.numbers()
    if chosen:
        yield Heading(1, setter.line(_PASSAGES))
    for placed in chosen:
        number, where = numbers[placed.id], place(places.of(placed))
        asked: list[Text] = list(map(question, _questions(placed))) or [_RIGHT]
        parts: list[CardPart] = [
            Heading(2, setter.line(say("Claim {number}, {place}", number=number, place=where))),
            TextParagraph(_in_context(case, placed), Look.WORDING),
            *setter.crop(case, placed, document.crops),
            *(setter.labelled(_ASKED, setter.line(words)) for words in asked),
            setter.room(_ANSWER, 4, placed.id),
        ]
        yield Card(tuple(parts))


def _in_context(case: Case, placed: PlacedClaim) -> tuple[TextRun, ...]:
    """Return a claim's words, marked, within the paragraph that they stand in."""
    span, text = placed.span, case.draft.text
    if placed.is_on_picture:
        return (TextRun(placed.text),)
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    end = len(text) if end < 0 else end
    return (
        TextRun(text[start : span.start], RunKind.ASIDE),
        TextRun(text[span.start : span.end]),
        TextRun(text[span.end : end], RunKind.ASIDE),
    )


WRITER = ReportWriter(KIND, Format("html", say("Web page"), ".html"), write, shows_pictures=True)
