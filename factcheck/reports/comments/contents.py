"""Which claims are commented on, and what each comment says."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from factcheck.case.annotations import comment_in
from factcheck.case.sentences.kinds import STANCES
from factcheck.case.sentences.pictures import called, shown_in
from factcheck.models import Case, ClaimId, Disposition, PlacedClaim, Span
from factcheck.reports.checking_report.contents import ReportedClaim, gather
from factcheck.reports.checking_report.wording import SOURCES, correction
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.setting import TO_CHECK
from factcheck.reports.shown_sources import ShownSource
from factcheck.sentences import Text, Translate, put, say

_NOTE = say("Note")


class ClaimComment(Struct, frozen=True):
    """What is said on a stretch of the draft; the first line is the verdict."""

    claim: ClaimId
    span: Span
    lines: tuple[str, ...]


def comments(document: Document, options: ReportOptions, translate: Translate) -> tuple[ClaimComment, ...]:
    """Return the comments in order of place; orphaned claims have no words to stand on.

    Unless every claim was asked for, a claim is left alone that needs nothing of the writer: one
    whose verdict asks for no change, without correction and note.
    """
    told = gather(document, replace(options, article=False, checks=False, record=False))
    return tuple(
        ClaimComment(
            entry.placed.id,
            _stands_on(document.case, entry.placed),
            tuple(_lines(entry, document, options, translate)),
        )
        for entry in told.entries
        if options.every_claim or _needs_writer(entry, document, options)
    )


def _stands_on(case: Case, placed: PlacedClaim) -> Span:
    """Return the words that a comment stands on; of a claim on a picture the word before it."""
    if not placed.is_on_picture:
        return placed.span
    text, end = case.draft.text, placed.span.end
    words = text[:end].split()
    if not words:
        first = text.split(maxsplit=1)[0]
        return Span(text.index(first), text.index(first) + len(first))
    return Span(text.rindex(words[-1], 0, end), end)


def _needs_writer(entry: ReportedClaim, document: Document, options: ReportOptions) -> bool:
    if entry.verdict is not None and (entry.verdict.needs_correction or not entry.verdict.closes):
        return True
    suggested = bool(entry.claim.correction) and entry.disposition is not Disposition.ACCEPTED
    return suggested or bool(_note(entry, document, options))


def _note(entry: ReportedClaim, document: Document, options: ReportOptions) -> str:
    """Return the note without the writer's own comments, which stand in it since the draft was opened."""
    own = {comment_in(each) for each in document.case.draft.annotations}
    lines = entry.claim.note.splitlines() if options.notes else []
    return "\n".join(line for line in lines if line not in own)


def _lines(
    entry: ReportedClaim, document: Document, options: ReportOptions, translate: Translate
) -> list[str]:
    claim, verdict = entry.claim, entry.verdict
    lines: list[Text] = [
        say("{mark} {verdict}", mark=verdict.mark, verdict=verdict.name) if verdict else TO_CHECK
    ]
    picture = document.case.picture(entry.placed.placement.picture)
    if picture is not None:
        statement = " ".join(entry.placed.text.split())
        lines.append(say("{picture}: “{statement}”", picture=called(picture), statement=statement))
        lines.append(shown_in(document.case, entry.placed))
    if claim.ruling:
        lines.append(claim.ruling)
    if claim.correction:
        old, new = " ".join(entry.placed.text.split()), " ".join(claim.correction.split())
        heading = correction(entry.disposition)
        lines.append(say("{heading}: “{old}” → “{new}”", heading=heading, old=old, new=new))
    if note := _note(entry, document, options):
        lines.append(say("{heading}: {text}", heading=_NOTE, text=note))
    if entry.sources:
        lines.append(say("{heading}:", heading=SOURCES))
        lines += [_source(shown) for shown in entry.sources]
    return [put(line, translate) for line in lines]


def _source(shown: ShownSource) -> Text:
    stance = STANCES[shown.evidence.stance]
    said: Text = say("– {title} ({stance})", title=shown.title, stance=stance)
    for part in (shown.evidence.locator, shown.link):
        if part:
            said = say("{said}, {part}", said=said, part=part)
    if shown.evidence.passage:
        said = say("{said}: “{passage}”", said=said, passage=" ".join(shown.evidence.passage.split()))
    return said
