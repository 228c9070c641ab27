"""The record of what was done: its events, what each changed, and what the views are told."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from factcheck.models.ids import (
    NO_CLAIM,
    THE_RULE,
    ArticleId,
    ClaimId,
    DeskId,
    DraftId,
    EventId,
    Keyed,
    RuleId,
    SetAsideId,
    SourceId,
    StoneId,
)


class EventKind(StrEnum):
    """What a step was; the sentence for people is made in ``factcheck.case.sentences.steps``."""

    ARTICLE_ADDED = "article-added"
    ARTICLE_REMOVED = "article-removed"
    ARTICLE_PUT_BACK = "article-put-back"
    ARTICLE_REMOVED_FOR_GOOD = "article-removed-for-good"
    TITLE_CHANGED = "title-changed"
    CHECKER_NAMED = "checker-named"
    SCALE_CHOSEN = "scale-chosen"
    LANGUAGE_CHOSEN = "language-chosen"
    DEADLINE_SET = "deadline-set"
    HOLD_SET = "hold-set"
    HOLD_LIFTED = "hold-lifted"
    RETENTION_SET = "retention-set"
    DRAFT_TAKEN_IN = "draft-taken-in"
    CLAIMS_PLACED_AGAIN = "claims-placed-again"
    """Worked out by the program, where two desks took in a draft each."""
    CLAIM_MARKED = "claim-marked"
    CLAIM_RESIZED = "claim-resized"
    CLAIM_RESTATED = "claim-restated"
    CLAIM_SPLIT = "claim-split"
    CLAIMS_MERGED = "claims-merged"
    CLAIM_DELETED = "claim-deleted"
    CLAIM_SEEN = "claim-seen"
    CLAIM_ATTACHED = "claim-attached"
    STILL_HOLDS = "still-holds"
    CORRECTION_CONFIRMED = "correction-confirmed"
    CLOSED_AS_CUT = "closed-as-cut"
    SET_ASIDE = "set-aside"
    TAKEN_BACK = "taken-back"
    VERDICT_SET = "verdict-set"
    VERDICT_TAKEN_OFF = "verdict-taken-off"
    CORRECTION_WRITTEN = "correction-written"
    NOTE_WRITTEN = "note-written"
    LEGAL_NOTE_WRITTEN = "legal-note-written"
    RULING_WRITTEN = "ruling-written"
    AS_OF_SET = "as-of-set"
    DUE_SET = "due-set"
    SPEAKER_NAMED = "speaker-named"
    WORK_STATE_SET = "work-state-set"
    ASSIGNED = "assigned"
    FLAGGED = "flagged"
    FLAG_TAKEN_OFF = "flag-taken-off"
    REMARK_PUT_AWAY = "remark-put-away"
    REMARK_ASKED_AGAIN = "remark-asked-again"
    RULE_SET = "rule-set"
    SCALE_ADDED = "scale-added"
    SCALE_CHANGED = "scale-changed"
    SCALE_REMOVED = "scale-removed"
    DETAIL_TICKED = "detail-ticked"
    TICK_TAKEN_BACK = "tick-taken-back"
    SOURCE_ATTACHED = "source-attached"
    SOURCE_CHANGED = "source-changed"
    SOURCE_OPENED = "source-opened"
    SOURCE_TAKEN_OFF = "source-taken-off"
    SOURCE_MOVED = "source-moved"
    SOURCE_ACCEPTED = "source-accepted"
    SOURCES_ACCEPTED = "sources-accepted"
    SOURCE_DISMISSED = "source-dismissed"
    SOURCES_DISMISSED = "sources-dismissed"
    EVIDENCE_CHANGED = "evidence-changed"
    COPY_KEPT = "copy-kept"
    COPY_TAKEN_OFF = "copy-taken-off"
    COPIES_RECHECKED = "copies-rechecked"
    COPY_STAMPED = "copy-stamped"
    COPY_ARCHIVED = "copy-archived"
    SOURCES_MERGED = "sources-merged"
    SOURCES_TAKEN_IN = "sources-taken-in"
    FACTS_IMPORTED = "facts-imported"
    CALL_NOTED = "call-noted"
    TAKEN_OVER = "taken-over"
    WORKING_WRITTEN = "working-written"
    WORKING_TAKEN_OFF = "working-taken-off"
    WORKED_OUT_ANEW = "worked-out-anew"
    LOOKUP_NOTED = "lookup-noted"
    LOOKUP_TAKEN_OFF = "lookup-taken-off"
    QUERY_PUT = "query-put"
    QUERY_ANSWERED = "query-answered"
    ANSWERS_TAKEN = "answers-taken"
    QUERY_TAKEN_BACK = "query-taken-back"
    CRITICISM_MARKED = "criticism-marked"
    CRITICISM_CHANGED = "criticism-changed"
    CRITICISM_TAKEN_BACK = "criticism-taken-back"
    CRITICISM_PUT = "criticism-put"
    ATTEMPT_TAKEN_BACK = "attempt-taken-back"
    REPLY_NOTED = "reply-noted"
    SECOND_READING_BEGUN = "second-reading-begun"
    SECOND_READING_ENDED = "second-reading-ended"
    OPINION_GIVEN = "opinion-given"
    OPINION_TAKEN_BACK = "opinion-taken-back"
    SEEDED_COPY_MADE = "seeded-copy-made"
    FINDS_READ = "finds-read"
    SEEDED_COPY_DROPPED = "seeded-copy-dropped"
    PICTURES_KEPT = "pictures-kept"
    ERRATUM_NOTED = "erratum-noted"
    ERRATUM_TAKEN_BACK = "erratum-taken-back"
    SIGNED_OFF = "signed-off"
    REOPENED = "reopened"
    BUNDLES_TAKEN_IN = "bundles-taken-in"
    """Told alone: steps of other desks came, each of which keeps its own kind."""
    CONFLICT_SETTLED = "conflict-settled"
    UNDONE = "undone"
    REDONE = "redone"


UNDER_SIGNATURE = frozenset(
    {
        EventKind.SIGNED_OFF,
        EventKind.REOPENED,
        EventKind.ARTICLE_REMOVED,
        EventKind.ARTICLE_PUT_BACK,
        EventKind.HOLD_SET,
        EventKind.HOLD_LIFTED,
        EventKind.COPY_KEPT,
        EventKind.COPIES_RECHECKED,
        EventKind.COPY_STAMPED,
        EventKind.COPY_ARCHIVED,
        EventKind.ERRATUM_NOTED,
        EventKind.ERRATUM_TAKEN_BACK,
    }
)
"""The steps that may be taken on a signed article: none changes what was signed."""

NEVER_UNDONE = (
    EventKind.ARTICLE_ADDED,
    EventKind.CLAIMS_PLACED_AGAIN,
    EventKind.ARTICLE_REMOVED_FOR_GOOD,
    EventKind.SIGNED_OFF,
    EventKind.REOPENED,
    EventKind.SCALE_ADDED,
    EventKind.SCALE_CHANGED,
)
"""An added article may hold work by now, so it is removed by a step of its own, which asks. A signature
is given and taken off by name. A scale is changed back by hand: claims may stand on it by now."""

Value = str | int | float | None
"""A column's value as SQLite holds it."""

Image = Mapping[str, Value]
"""A row, or a part of one, by column."""


class Event(Struct, Keyed[EventId], frozen=True):
    """One recorded step of one desk.

    Events of a desk that concern the same article are a series, numbered from 1 without gaps; steps
    on the library itself, which concern no article, are a series of their own.
    """

    id: EventId
    """A UUIDv7."""
    desk: DeskId
    """The id of the library in which the step was taken."""
    number: int
    at: str
    actor: str
    kind: EventKind
    article: ArticleId | None
    undoes: EventId | None = None
    """The event that this one takes back; for a redo that is the undo."""
    about: EventKind | None = None
    """For an undo or redo, the kind of the step that it takes back or brings back."""
    seen: Mapping[DeskId, int] = field(default_factory=dict)
    """For each other desk the highest number of its series on this article that was known here."""
    previous: str = ""
    """The SHA-256 of the event before it in its series; empty for the first."""
    sealed: str = ""
    """The event's own SHA-256; empty while typing may still extend it."""


class EventRow(Struct, frozen=True):
    """One row that an event changed, and the claim and the source that it concerns.

    An added row has no ``before`` and a deleted one no ``after``; of an altered row both hold the
    altered columns alone. Columns that hold the empty value of their type are left out of whole rows.
    """

    table: str
    key: str
    claim: ClaimId | None
    source: SourceId | None
    before: Image | None
    after: Image | None


class Step(Struct, frozen=True):
    """An event with what it did to the one claim it was about."""

    event: Event
    claim: ClaimId = NO_CLAIM
    """The claim's id; empty where the step touched none or several."""
    changed: Mapping[str, tuple[Value, Value]] = field(default_factory=dict)
    """The claim's own columns that the step altered, before and after."""


class Changes(Struct, frozen=True):
    """What one committed operation changed, so that each view refreshes only what it shows.

    It is the one kind of notification: for this window, for other windows and for the command line.
    """

    article: ArticleId | None
    kind: EventKind | None = None
    event: EventId = EventId("")
    about: EventKind | None = None
    """For an undo or redo, the kind of the step it was about."""
    claims: frozenset[ClaimId] = frozenset()
    set_asides: frozenset[SetAsideId] = frozenset()
    sources: frozenset[SourceId] = frozenset()
    drafts: frozenset[DraftId] = frozenset()
    articles: frozenset[ArticleId] = frozenset()
    places: bool = False
    """Whether claims came, went or moved in the text, so that numbers and coverage differ."""
    position: int = 0
    """The place of this notification in the library's feed."""
    elsewhere: bool = False
    """Whether another window or program made the change."""
    everything: bool = False
    """Whether it is not known what changed, so that all must be read anew."""


class Leaving(Struct, frozen=True):
    """What would go with an article that is removed for good."""

    title: str
    drafts: int
    claims: int
    sources: int
    """Sources that nothing else rests on, also those that were taken off its claims before."""
    captures: int
    events: int
    backups: tuple[str, ...] = ()
    """The names of the backups that hold the article, the newest first."""


class Stone(Struct, Keyed[StoneId], frozen=True):
    """What is left of an article that was removed for good."""

    id: StoneId
    article: ArticleId
    at: str
    actor: str
    events: int
    """How many events were taken out of the record with it."""
    emptied: tuple[EventId, ...] = ()
    """The events of other series whose rows spoke of what was removed; of these the hash is left."""
    title: str = ""
    """The skeleton, where one was wanted: title, dates and counts; else these are empty."""
    begun: str = ""
    changed: str = ""
    drafts: int = 0
    claims: int = 0
    sources: int = 0


class RetentionRule(Struct, Keyed[RuleId], frozen=True):
    """How long this library keeps an article after its sign-off."""

    id: RuleId = THE_RULE
    months: int = 0
    """For so many months; 0 for ever."""
    skeleton: bool = True
    """Whether title, dates and counts are left of it."""


class Due(Struct, frozen=True):
    """An article whose time is over by the retention rule."""

    article: ArticleId
    title: str
    since: str
    """When it was signed off, or where that never happened changed last: ISO 8601 in UTC."""
    signed_off: bool
