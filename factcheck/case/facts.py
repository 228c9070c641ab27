"""What is known of a claim and of a source beside verdict and title, in the order a reader expects."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from factcheck.case.criticism import criticisms_of
from factcheck.case.due import due_day
from factcheck.case.naming import is_hidden, shown_title
from factcheck.case.sentences.answers import answered_remark
from factcheck.case.sentences.criticism import criticism
from factcheck.case.sentences.dates import day
from factcheck.case.sentences.errata import erratum
from factcheck.case.sentences.kinds import DETAIL_KINDS, SOURCE_CLASSES, SOURCE_KINDS, WORK_STATES
from factcheck.case.sentences.lookups import lookup
from factcheck.case.sentences.pictures import called
from factcheck.case.sentences.queries import query
from factcheck.case.sentences.second import opinion
from factcheck.case.sentences.standing import standing
from factcheck.case.sentences.workings import working
from factcheck.case.ticks import Ticks, ticks_of
from factcheck.models import Answer, Case, ClaimDetail, Evidence, PlacedClaim, Remark, Source, WorkState
from factcheck.sentences import Text, Translate, english, put, say
from factcheck.text import addresses


class FactKind(StrEnum):
    """What a fact tells of a claim."""

    PICTURE = "picture"
    PAGE = "page"
    STANDING = "standing"
    LEGAL_RISK = "legal-risk"
    DESK_CHECKS = "desk-checks"
    ANSWERED = "answered"
    SPEAKER = "speaker"
    RULING = "ruling"
    AS_OF = "as-of"
    DUE = "due"
    WORK = "work"
    WAITING_ON = "waiting-on"
    DETAILS = "details"
    PROPOSED = "proposed"
    WORKINGS = "workings"
    LOOKUPS = "lookups"
    QUERIES = "queries"
    CRITICISM = "criticism"
    SECOND_READER = "second-reader"
    ERRATA = "errata"
    NOTE = "note"


NAMES = {
    FactKind.PICTURE: say("On"),
    FactKind.PAGE: say("Page"),
    FactKind.STANDING: say("In this draft"),
    FactKind.LEGAL_RISK: say("Legal risk"),
    FactKind.DESK_CHECKS: say("Desk checks"),
    FactKind.ANSWERED: say("Answered checks"),
    FactKind.SPEAKER: say("Speaker"),
    FactKind.RULING: say("Ruling"),
    FactKind.AS_OF: say("As of"),
    FactKind.DUE: say("Due again"),
    FactKind.WORK: say("Work"),
    FactKind.WAITING_ON: say("Waiting on"),
    FactKind.DETAILS: say("Details"),
    FactKind.PROPOSED: say("Proposed, not accepted"),
    FactKind.WORKINGS: say("Worked out"),
    FactKind.LOOKUPS: say("Looked for"),
    FactKind.QUERIES: say("Queries"),
    FactKind.CRITICISM: say("Criticism"),
    FactKind.SECOND_READER: say("Second reader"),
    FactKind.ERRATA: say("Corrected after publication"),
    FactKind.NOTE: say("Note"),
}

_BETWEEN = {FactKind.DESK_CHECKS: " ", FactKind.PROPOSED: ", "}


class Fact(Struct, frozen=True):
    """One thing that is known of a claim, with its name."""

    kind: FactKind
    values: tuple[Text, ...]

    @property
    def name(self) -> Text:
        """What the fact is called."""
        return NAMES[self.kind]

    def value(self, translate: Translate = english) -> str:
        """Return what is known, on one line."""
        return _BETWEEN.get(self.kind, " · ").join(put(value, translate) for value in self.values)


def _rests_on(case: Case, placed: PlacedClaim) -> list[Text]:
    picture = case.picture(placed.placement.picture)
    return [] if picture is None else [called(picture)]


def claim_facts(
    case: Case,
    placed: PlacedClaim,
    remarks: Iterable[Remark] = (),
    answered: Iterable[tuple[Remark, Answer | None]] = (),
    *,
    unlocked: bool,
) -> list[Fact]:
    """Return what is known of a claim beside its verdict, what is empty left out.

    Takes the remarks of the desk checks that concern it, those that were answered with the answers, and
    whether confidential names show.
    """
    claim, page, stands = placed.claim, case.page_of(placed), standing(case, placed)
    ticks = ticks_of(case)
    proposed = [case.sources[row.source] for row in placed.evidence if row.proposed]
    known: dict[FactKind, Iterable[Text]] = {
        FactKind.PICTURE: _rests_on(case, placed),
        FactKind.PAGE: [str(page)] if page else [],
        FactKind.STANDING: [stands] if stands is not None else [],
        FactKind.LEGAL_RISK: [say("flagged")] if claim.flagged else [],
        FactKind.DESK_CHECKS: [remark.sentence for remark in remarks],
        FactKind.ANSWERED: [answered_remark(*each) for each in answered],
        FactKind.SPEAKER: [claim.speaker],
        FactKind.RULING: [claim.ruling],
        FactKind.AS_OF: [claim.as_of],
        FactKind.DUE: [day(due)] if (due := due_day(case, placed)) else [],
        FactKind.WORK: [WORK_STATES[claim.work_state]] if claim.work_state is not WorkState.OPEN else [],
        FactKind.WAITING_ON: [claim.waiting_on],
        FactKind.DETAILS: [_detail(detail, ticks) for detail in placed.details],
        FactKind.PROPOSED: [shown_title(source, unlocked=unlocked) for source in proposed],
        FactKind.WORKINGS: [working(case, row, unlocked=unlocked) for row in case.workings_on(placed.id)],
        FactKind.LOOKUPS: [lookup(row) for row in case.lookups_on(placed.id)],
        FactKind.QUERIES: [query(row) for row in placed.queries],
        FactKind.CRITICISM: [criticism(heard, case) for heard in criticisms_of(case, placed)],
        FactKind.SECOND_READER: [opinion(case, placed, row) for row in placed.opinions],
        FactKind.ERRATA: [erratum(row) for row in placed.errata],
        FactKind.NOTE: [claim.note],
    }
    facts = (Fact(kind, tuple(value for value in values if value)) for kind, values in known.items())
    return [fact for fact in facts if fact.values]


def source_facts(source: Source, evidence: Evidence, *, unlocked: bool) -> list[Text]:
    """Return what is known of a source beside its title, with where in it the evidence stands.

    Of a confidential one nothing that says who it is, where the lock is closed.
    """
    if is_hidden(source, unlocked=unlocked):
        told: tuple[Text, ...] = (SOURCE_KINDS[source.kind], evidence.locator, say("confidential"))
        return [fact for fact in told if fact]
    place: Text = addresses.site(source.address) if source.address else SOURCE_KINDS[source.kind]
    # A page is mostly published by its own site: to say both would say it twice.
    published_there = isinstance(place, str) and source.publisher.casefold() == place.casefold()
    known: tuple[Text, ...] = (
        place,
        evidence.locator,
        source.author,
        "" if published_there else source.publisher,
        SOURCE_CLASSES[source.source_class],
        source.published,
        say("accessed {day}", day=day(source.accessed)) if source.accessed else "",
        say("confidential") if source.confidential else "",
    )
    return [fact for fact in known if fact]


def translation_facts(evidence: Evidence) -> list[Text]:
    """Return what is known of the translation of a passage: its words, by whom, and who compared it."""
    if not evidence.translation:
        return []
    known: tuple[Text, ...] = (
        say("in translation: “{words}”", words=evidence.translation),
        say("translated by {who}", who=evidence.translator) if evidence.translator else "",
        say("compared by {who}", who=evidence.compared_by)
        if evidence.compared_by
        else say("compared by nobody yet"),
    )
    return [fact for fact in known if fact]


def _detail(detail: ClaimDetail, ticks: Ticks) -> Text:
    kind, text = DETAIL_KINDS[detail.kind], " ".join(detail.text.split())
    followed = ticks.follows(detail)
    if followed:
        number = ticks.number_of(followed)
        return say("✓ {kind}: {text} (as on claim {number})", kind=kind, text=text, number=number)
    if detail.ticked:
        return say("✓ {kind}: {text}", kind=kind, text=text)
    return say("{kind}: {text}", kind=kind, text=text)
