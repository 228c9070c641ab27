"""The things a checker works with, as frozen values.

All offsets are Unicode code points in a draft's normalised text, end exclusive.
All times are ISO 8601 in UTC with seconds, all ids are UUID4 strings.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text: code points from start to end, end exclusive."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Tell whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


class Role(StrEnum):
    """What a block is in the article."""

    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    SUBHEAD = "subhead"
    BODY = "body"
    QUOTE = "quote"
    CAPTION = "caption"
    LIST = "list"
    CLUTTER = "clutter"


FURNITURE = frozenset({Role.BYLINE, Role.DATELINE, Role.CLUTTER})
"""Roles that hold nothing to check: outside claims and set-asides without being overlooked."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a draft with its role; a dateline shares a line with the body it opens."""

    role: Role
    start: int
    end: int
    level: int = 0
    """Depth of a subhead or list item, 1 is the highest; 0 where it does not apply."""


class StyleKind(StrEnum):
    """How a stretch of the article was set by its writer."""

    BOLD = "bold"
    ITALIC = "italic"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Style:
    """Bold, italic or a link, kept so that the page still looks like the article."""

    kind: StyleKind
    start: int
    end: int
    address: str = ""


class AnnotationKind(StrEnum):
    """Where in the writer's file a remark stood."""

    LINK = "link"
    COMMENT = "comment"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"


@dataclass(frozen=True, slots=True)
class Annotation:
    """What the writer attached to a stretch of the draft: a link, a comment or a note."""

    kind: AnnotationKind
    start: int
    end: int
    text: str
    address: str = ""
    author: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader makes of a file: normalised text, blocks and what the writer gave with it."""

    text: str
    blocks: tuple[Block, ...]
    styles: tuple[Style, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    title: str = ""
    byline: str = ""
    published: str = ""
    publisher: str = ""
    name: str = ""
    """The file's name or the page's address, to show; never used as a path."""
    media_type: str = "text/plain"
    original: bytes = b""
    remarks: tuple[str, ...] = ()
    """Sentences the person should see, such as how many tracked changes were read as accepted."""


class DetailKind(StrEnum):
    """The kinds of checkable element inside a claim."""

    NAME = "name"
    TITLE = "title"
    ORGANISATION = "organisation"
    PLACE = "place"
    NUMBER = "number"
    MONEY = "money"
    PERCENTAGE = "percentage"
    RATIO = "ratio"
    RANK = "rank"
    MEASUREMENT = "measurement"
    DATE = "date"
    WEEKDAY = "weekday"
    TIME = "time"
    PERIOD = "period"
    AGE = "age"
    QUOTATION = "quotation"
    ATTRIBUTION = "attribution"
    SUPERLATIVE = "superlative"
    COMPARISON = "comparison"
    CAUSE = "cause"
    LEGAL = "legal"
    APPOSITION = "apposition"
    ADDRESS = "address"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Detail:
    """A checkable element found in a text, with its normal form where that can be known."""

    kind: DetailKind
    start: int
    end: int
    normal: str = ""
    """For example «41000000 USD», «2026-11-10», «0.333»; empty where unknown."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words given as somebody's own: the span includes its quotation marks."""

    start: int
    end: int
    speaker: Span | None = None
    cue: Span | None = None


class CheckKind(StrEnum):
    """What a desk check looked at."""

    WEEKDAY = "weekday"
    SUM = "sum"
    CHANGE = "change"
    AGE = "age"
    SPELLING = "spelling"
    QUANTITY = "quantity"
    QUOTATION = "quotation"
    UNIT = "unit"
    SCOPE = "scope"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing a checker should look at, said in one sentence with its reason.

    The span is the stretch of text that the remark stands on: code points, end exclusive.
    """

    kind: CheckKind
    start: int
    end: int
    sentence: str


class Status(StrEnum):
    """How a claim stands in one draft."""

    PLACED = "placed"
    MOVED = "moved"
    CHANGED = "changed"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True)
class Carried:
    """Where a stretch of the old draft stands in the new one; without a place when orphaned."""

    start: int | None
    end: int | None
    status: Status
    score: float
    """How alike the two wordings are, from 0 to 1."""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class ProposedClaim:
    """A statement the program proposes to check."""

    start: int
    end: int
    speaker: str = ""
    details: tuple[Detail, ...] = ()
    risks: tuple[str, ...] = ()
    """Reasons, in words, why an error here would hurt."""


@dataclass(frozen=True, slots=True)
class ProposedSetAside:
    """A stretch the program proposes to leave unchecked, with the reason."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """The split of a reading: every word of it stands in a claim, a set-aside or furniture."""

    sentences: tuple[Span, ...]
    claims: tuple[ProposedClaim, ...]
    set_aside: tuple[ProposedSetAside, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """The piece being checked; keeps its identity through all drafts."""

    id: str
    title: str
    byline: str = ""
    published: str = ""
    publisher: str = ""
    scale: str = "editorial"
    checker: str = ""
    created: str = ""
    changed: str = ""
    removed: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """One version of an article's text, numbered from 1, never edited in place."""

    id: str
    article: str
    number: int
    text: str
    blocks: tuple[Block, ...]
    styles: tuple[Style, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    name: str = ""
    media_type: str = "text/plain"
    sha256: str = ""
    added: str = ""
    remarks: tuple[str, ...] = ()
    words: int = 0
    """Words of the text outside furniture, counted once when the draft is made."""


class WorkState(StrEnum):
    """Where the work on a claim stands; never mixed into the verdict."""

    OPEN = "open"
    WAITING = "waiting"
    SECOND_READ = "second-read"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement of fact to be checked; its identity is independent of its place."""

    id: str
    article: str
    verdict: str | None = None
    ruling: str = ""
    as_of: str = ""
    correction: str = ""
    note: str = ""
    speaker: str = ""
    work_state: WorkState = WorkState.OPEN
    waiting_on: str = ""
    flagged: bool = False
    risks: tuple[str, ...] = ()
    second_reader: str = ""
    former_verdict: str | None = None
    """The verdict given before a newer draft changed the wording; it waits to be confirmed or replaced."""
    dismissed: tuple[str, ...] = ()
    """Sentences of desk checks that the checker has looked into and put away."""
    proposed: bool = False
    """Made by the program and not yet touched by a person."""
    created: str = ""
    changed: str = ""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a claim stands in one draft, with 32 code points of text on either side."""

    id: str
    claim: str
    draft: str
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    status: Status = Status.PLACED
    remark: str = ""


@dataclass(frozen=True, slots=True)
class ClaimDetail:
    """A detail of one claim, that the checker ticks off; offsets are in the current draft."""

    id: str
    claim: str
    kind: DetailKind
    start: int
    end: int
    text: str
    normal: str = ""
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class SetAside:
    """Text decided to be no fact, in one draft; the decision can be taken back."""

    id: str
    article: str
    draft: str
    start: int
    end: int
    exact: str
    reason: str
    proposed: bool = False


class SourceKind(StrEnum):
    """What a source is."""

    WEB = "web"
    DOCUMENT = "document"
    PERSON = "person"
    RECORDING = "recording"
    DATASET = "dataset"
    BOOK = "book"
    OBSERVATION = "observation"


class SourceClass(StrEnum):
    """How near a source stands to the event."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    TERTIARY = "tertiary"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where knowledge comes from."""

    id: str
    kind: SourceKind
    title: str = ""
    address: str = ""
    author: str = ""
    publisher: str = ""
    published: str = ""
    accessed: str = ""
    source_class: SourceClass = SourceClass.UNKNOWN
    origin: str = ""
    confidential: bool = False
    note: str = ""
    created: str = ""


class Stance(StrEnum):
    """What a source says to a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One claim resting on one source."""

    id: str
    claim: str
    source: str
    stance: Stance = Stance.SUPPORTS
    passage: str = ""
    locator: str = ""
    note: str = ""
    proposed: bool = False
    """Given by the writer's file and not yet accepted by the checker."""
    created: str = ""


@dataclass(frozen=True, slots=True)
class Capture:
    """A saved copy of a source at a moment; the copy itself is the library's file of that hash."""

    id: str
    source: str
    at: str
    sha256: str
    media_type: str = ""
    address: str = ""
    """The final address, after every redirect."""
    title: str = ""
    text: str = ""
    """The copy's readable text, normalised; passages are looked for in it."""
    remark: str = ""


class Disposition(StrEnum):
    """What was done about a query; never mixed into the verdict."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    REWORDED = "reworded"
    CUT = "cut"
    ATTRIBUTED = "attributed"
    RISK_ACCEPTED = "risk-accepted"


@dataclass(frozen=True, slots=True)
class Query:
    """A correction or question about one claim, put to the author or editor."""

    id: str
    claim: str
    addressee: str = ""
    question: str = ""
    wording: str = ""
    """The replacement wording that is proposed, or agreed on."""
    disposition: Disposition = Disposition.PROPOSED
    reply: str = ""
    created: str = ""
    changed: str = ""


@dataclass(frozen=True, slots=True)
class SignOff:
    """The closing of one draft of an article, with every override named and reasoned."""

    id: str
    article: str
    draft: str
    person: str
    at: str
    overrides: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One outcome on a scale; the colour names a colour of the theme."""

    key: str
    label: str
    mark: str
    colour: str
    closes: bool = True
    needs_correction: bool = False
    value: float | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """An ordered list of verdicts."""

    key: str
    label: str
    verdicts: tuple[Verdict, ...]

    def verdict(self, key: str | None) -> Verdict | None:
        """Return the verdict with this key, or None where the scale has none."""
        return next((verdict for verdict in self.verdicts if verdict.key == key), None)


@dataclass(frozen=True, slots=True)
class PlacedClaim:
    """A claim with its place in the current draft and everything attached to it."""

    claim: Claim
    placement: Placement
    details: tuple[ClaimDetail, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @property
    def id(self) -> str:
        """The claim's id."""
        return self.claim.id

    @property
    def span(self) -> Span:
        """Where the claim stands in the current draft."""
        return Span(self.placement.start, self.placement.end)

    @property
    def text(self) -> str:
        """The claim's wording in the current draft."""
        return self.placement.exact


@dataclass(frozen=True, slots=True)
class Case:
    """An article with its current draft and everything attached.

    Claims are in order of place (start, then the longer first); a claim's number is its
    index in that order plus one. Orphans stand apart, since they have no place.
    """

    article: Article
    draft: Draft
    scale: Scale
    claims: tuple[PlacedClaim, ...] = ()
    orphans: tuple[PlacedClaim, ...] = ()
    set_asides: tuple[SetAside, ...] = ()
    sources: dict[str, Source] = field(default_factory=dict)

    def find(self, claim: str) -> PlacedClaim | None:
        """Return the claim with this id, orphans included, or None."""
        return next((placed for placed in (*self.claims, *self.orphans) if placed.id == claim), None)


@dataclass(frozen=True, slots=True)
class Changes:
    """What one operation has changed, so that each view refreshes only what it shows."""

    article: str | None
    label: str
    event: int
    claims: frozenset[str] = frozenset()
    set_asides: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    drafts: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    places: bool = False
    """Whether claims came, went or moved in the text, so that numbers and coverage differ."""


@dataclass(frozen=True, slots=True)
class Event:
    """One recorded operation, for the activity list."""

    id: int
    at: str
    actor: str
    label: str
    article: str | None
    undoes: int | None = None


class ClaimState(NamedTuple):
    """What counting the progress needs to know of one claim."""

    verdict: str | None
    sourced: bool
    """Whether it rests on a source that the checker accepted."""
    orphaned: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the checking of an article has come, in counts of claims."""

    total: int
    checked: int
    """Claims whose verdict closes them."""
    problems: int
    """Claims whose verdict needs a correction."""
    unsourced: int
    """Claims with a verdict that closes them, other than «Not a fact», and no accepted source."""
    orphaned: int
    by_verdict: dict[str, int]
    """Counts by verdict key, in the scale's order; «» counts the claims to check."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the article was decided, in words; furniture does not count."""

    words: int
    in_claims: int
    set_aside: int

    @property
    def undecided(self) -> int:
        """Words that stand in no claim and were not set aside."""
        return self.words - self.in_claims - self.set_aside

    @property
    def share(self) -> float:
        """The decided share, from 0 to 1; 1 for an article without words."""
        return 1.0 if not self.words else (self.in_claims + self.set_aside) / self.words


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """One article as the shelf shows it."""

    article: Article
    draft: int
    words: int
    progress: Progress
    scale: Scale
    name: str
    """Name of the file that the current draft came from."""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One place where a search found something."""

    kind: str
    """«article», «claim» or «source»."""
    id: str
    article: str | None
    title: str
    excerpt: str
