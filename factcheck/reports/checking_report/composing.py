"""Composes the checking report: the article with its marks, then every claim with all that is known of it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.case.criticism import criticisms_of
from factcheck.case.naming import shown_title
from factcheck.case.second import estimate_of
from factcheck.case.sentences.calls import call
from factcheck.case.sentences.counts import details_left
from factcheck.case.sentences.criticism import attempt
from factcheck.case.sentences.dates import day, moment
from factcheck.case.sentences.findings import SET_ASIDE_REASONS
from factcheck.case.sentences.second import estimate, reading
from factcheck.models import Answer, Disposition, Draft, Remark
from factcheck.reports.checking_report import wording
from factcheck.reports.checking_report.contents import Contents, ReportedClaim, gather
from factcheck.reports.checking_report.drafts import ComparedDrafts, changes_told
from factcheck.reports.composition import (
    Card,
    CardPart,
    Composition,
    Heading,
    Line,
    Look,
    Part,
    RunKind,
    TableLook,
    TextParagraph,
    TextRun,
    TextTable,
)
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.setting import BETWEEN, Setter, article_text, claim_anchor, diff_line, mark_anchor
from factcheck.sentences import Text, Translate, say


def compose(document: Document, options: ReportOptions, translate: Translate) -> Composition:
    """Say everything that was found, for the desk's file."""
    return _Composer(gather(document, options), Setter(translate)).composition()


class _Composer:
    """Composes one report."""

    def __init__(self, contents: Contents, setter: Setter) -> None:
        self._contents = contents
        self._set = setter

    def composition(self) -> Composition:
        """Compose the whole report."""
        case = self._contents.case
        return self._set.composition(
            case,
            wording.REPORT,
            wording.title(case.article.title),
            tuple(self._parts()),
            checker=self._contents.checker,
            at=self._contents.at,
            more=(wording.on_scale(case.scale),),
        )

    def _parts(self) -> Iterator[Part]:
        contents = self._contents
        yield from self._summary()
        yield from self._drafts()
        if contents.lines:
            yield self._heading(wording.ARTICLE)
            yield article_text(contents.lines, self._set)
        yield self._heading(wording.CLAIMS)
        if not contents.entries:
            yield self._set.paragraph(wording.NO_CLAIMS)
        yield from map(self._card, contents.entries)
        if contents.orphans:
            yield self._heading(wording.ORPHANED_CLAIMS)
            yield from map(self._card, contents.orphans)
        yield from self._set_aside()
        yield from self._calls()
        yield from self._second_readings()
        yield self._heading(wording.OPEN)
        if contents.open:
            yield self._set.listing(map(self._open, contents.open))
        else:
            yield self._set.paragraph(wording.NOTHING_OPEN)
        yield from self._changes()
        yield from self._record()

    def _heading(self, text: Text) -> Heading:
        return Heading(1, self._set.line(text))

    def _summary(self) -> Iterator[Part]:
        contents, put = self._contents, self._set
        yield self._heading(wording.SUMMARY)
        yield put.paragraph(wording.progress(contents.progress))
        yield put.paragraph(wording.coverage(contents.coverage))
        if contents.left_open:
            yield put.paragraph(wording.left_open(contents.left_open, contents.case.draft.number))
        if contents.signatures:
            yield put.listing(put.line(said) for said in contents.signatures)
        rows = [((put.badge(verdict),), put.line(str(count))) for verdict, count in contents.tally]
        to_check = str(contents.progress.by_verdict.get("", 0))
        rows.append(((put.badge(None),), put.line(to_check)))
        head = (put.line(wording.VERDICT), put.line(wording.CLAIMS))
        yield TextTable(tuple(rows), head, TableLook.TALLY, (5, 1))

    def _drafts(self) -> Iterator[Part]:
        drafts = self._contents.document.drafts
        if len(drafts) > 1:
            changes = {each.new.id: each for each in self._contents.changes}
            yield self._heading(wording.DRAFTS)
            yield self._set.listing(self._draft(draft, changes.get(draft.id)) for draft in drafts)

    def _draft(self, draft: Draft, changes: ComparedDrafts | None) -> Line:
        told = self._set.line(
            wording.draft(draft.number), draft.name, day(draft.added), f"SHA-256 {draft.sha256}"
        )
        if changes is None:
            return told
        return (*told, BETWEEN, self._set.run(changes.count, target=changes.anchor))

    def _changes(self) -> Iterator[Part]:
        if self._contents.changes:
            yield self._heading(wording.CHANGES_BETWEEN)
            for each in self._contents.changes:
                yield from changes_told(each, self._contents.case, self._set)

    def _open(self, entry: ReportedClaim) -> Line:
        told = self._set.run(wording.claim(entry.number), target=claim_anchor(entry.number))
        return (told, TextRun(": "), TextRun(entry.placed.text))

    def _set_aside(self) -> Iterator[Part]:
        rows = self._contents.set_asides
        if rows:
            yield self._heading(wording.SET_ASIDE)
            yield self._set.listing(
                (
                    TextRun(f"{row.exact} "),
                    self._set.run(say("({reason})", reason=SET_ASIDE_REASONS[row.reason]), RunKind.QUIET),
                )
                for row in rows
            )

    def _calls(self) -> Iterator[Part]:
        calls = self._contents.document.calls if self._contents.options.sources else ()
        if calls:
            yield self._heading(wording.CALLS)
            case, numbers = self._contents.case, self._contents.case.numbers()
            unlocked = self._contents.options.confidential
            yield self._set.listing(
                (
                    self._set.run(shown_title(case.sources[row.source], unlocked=unlocked), RunKind.STRONG),
                    TextRun(" "),
                    *self._set.line(call(row, numbers.get(row.claim, 0))),
                )
                for row in calls
                if row.source in case.sources
            )

    def _second_readings(self) -> Iterator[Part]:
        case = self._contents.case
        if case.second_readings:
            yield self._heading(wording.SECOND_READING)
            told: list[Text] = []
            for row in case.second_readings:
                told.append(reading(row))
                found = estimate_of(case, row)
                if found is not None:
                    told.append(estimate(found))
            yield self._set.listing(map(self._set.line, told))

    def _record(self) -> Iterator[Part]:
        steps = self._contents.steps
        if steps:
            yield self._heading(wording.RECORD)
            scale = self._contents.case.scale
            yield self._set.listing(
                self._set.line(moment(step.event.at), step.event.actor, wording.step(step, scale, number))
                for step, number in steps
            )

    def _card(self, entry: ReportedClaim) -> Card:
        parts: list[CardPart] = [
            Heading(2, tuple(self._claim_heading(entry))),
            TextParagraph((TextRun(entry.placed.text),), Look.WORDING),
            *self._set.crop(self._contents.case, entry.placed, self._contents.document.crops),
            *self._correction(entry),
        ]
        if entry.facts:
            translate = self._set.translate
            parts.append(self._set.known((fact.name, fact.value(translate)) for fact in entry.facts))
        parts += self._answered(entry)
        if entry.sources:
            parts.append(Heading(3, self._set.line(wording.SOURCES)))
            parts.append(self._set.sources(entry.sources, notes=self._contents.options.notes))
        return Card(tuple(parts), claim_anchor(entry.number))

    def _answered(self, entry: ReportedClaim) -> Iterator[CardPart]:
        """Tell each time that a criticism was put, and what was answered to remarks that were put away."""
        for heard in criticisms_of(self._contents.case, entry.placed):
            if heard.attempts:
                put = say("Put to {name}", name=heard.criticism.against)
                yield self._set.labelled(put, ())
                yield self._set.listing(self._set.line(attempt(row)) for row in heard.attempts)
        if entry.answered:
            yield self._set.labelled(wording.ANSWERED, ())
            yield self._set.listing(self._set.line(*_answer(*each)) for each in entry.answered)

    def _claim_heading(self, entry: ReportedClaim) -> Iterator[TextRun]:
        yield self._set.run(wording.claim(entry.number), target=mark_anchor(entry.number))
        yield TextRun(" ")
        yield self._set.badge(entry.verdict)
        if entry.claim.flagged:
            yield TextRun(" ")
            yield TextRun(f"⚑ {self._set.put(wording.LEGAL_RISK)}", RunKind.BADGE, "wrong")
        if entry.details_left:
            yield TextRun(" ")
            yield TextRun(self._set.put(details_left(entry.details_left)), RunKind.BADGE, "to-check")

    def _correction(self, entry: ReportedClaim) -> Iterator[CardPart]:
        heading = wording.correction(entry.disposition)
        if entry.rewording:
            yield TextTable(
                ((diff_line(entry.correction), diff_line(entry.rewording)),),
                (self._set.line(heading), self._set.line(wording.WRITERS_WORDING)),
                TableLook.BESIDE,
                (1, 1),
            )
        elif entry.correction:
            yield self._set.labelled(heading, (TextRun(entry.claim.correction),))
            if entry.disposition is not Disposition.ACCEPTED:
                yield self._set.labelled(wording.CHANGES, diff_line(entry.correction))


def _answer(remark: Remark, answer: Answer | None) -> tuple[Text, ...]:
    if answer is None:
        return (remark.sentence, wording.PUT_AWAY)
    return (remark.sentence, answer.words or wording.PUT_AWAY, answer.person, day(answer.at))


COMPOSE = compose
