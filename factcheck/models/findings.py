"""What the text engine finds: details, quotations, remarks, proposals, and places in a newer draft."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from factcheck.models.text import Span
from factcheck.sentences import Sentence


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


class Detail(Struct, frozen=True, gc=False):
    """A checkable element found in a text, with its normal form where that can be known."""

    kind: DetailKind
    start: int
    end: int
    normal: str = ""
    """For example «41000000 USD», «2026-11-10», «0.333»; empty where unknown."""


class Quotation(Struct, frozen=True, gc=False):
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
    EVIDENCE = "evidence"
    """A verdict that the claim's own evidence contradicts."""
    PASSAGE = "passage"
    """A passage that does not stand in the copy of its source."""
    VERDICT = "verdict"
    """A verdict that another claim in the same words was not given."""
    SOURCES = "sources"
    """What an editor would ask of the sources of a decided claim."""
    DUE = "due"
    """What time may have overtaken since it was decided."""
    WORKING = "working"
    """A figure that its own working does not give."""
    ELSEWHERE = "elsewhere"
    """A figure or name that another article states otherwise."""


class Remark(Struct, frozen=True, eq=False):
    """One thing a checker should look at, with a sentence that gives the reason.

    The span is the stretch of text that the remark stands on: code points, end exclusive. The key is
    the kind with the words that the remark is about: it stays the same when the sentence is worded
    anew, and another figure or name gives another key.
    """

    kind: CheckKind
    start: int
    end: int
    key: str
    sentence: Sentence

    # The same words on the same stretch are the same remark, however its sentence is worded.
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Remark) and self._about == other._about

    def __hash__(self) -> int:
        return hash(self._about)

    @property
    def _about(self) -> tuple[CheckKind, int, int, str]:
        return self.kind, self.start, self.end, self.key


class Status(StrEnum):
    """How a claim stands in one draft."""

    PLACED = "placed"
    MOVED = "moved"
    CHANGED = "changed"
    ORPHANED = "orphaned"


class Difference(StrEnum):
    """In what a claim's words in a newer draft differ from those before."""

    NONE = ""
    SPACING = "spacing"
    MARKS = "marks"
    """The style of quotation marks, dashes or omissions."""
    ENDS = "ends"
    """Capitals or marks at the ends of the wording."""
    HYPHENS = "hyphens"
    TYPO = "typo"
    HYPHENS_AND_TYPO = "hyphens-and-typo"
    NEGATION = "negation"
    """A negation beside the claim's words came or went."""
    ELSEWHERE = "elsewhere"
    """The claim stands in another place, in other words."""


class Carried(Struct, frozen=True):
    """Where a stretch of the old draft stands in the new one; without a place when orphaned."""

    start: int | None
    end: int | None
    status: Status
    score: float
    """How alike the two wordings are, from 0 to 1."""
    difference: Difference = Difference.NONE


class Risk(StrEnum):
    """Why an error in a claim would hurt."""

    ALLEGATION = "allegation-against-a-person"
    ACCUSATION = "allegation"
    LEGAL = "legal-word"
    ANONYMOUS = "single-anonymous-source"
    QUOTATION = "quotation"
    SUPERLATIVE = "superlative"
    NUMBER = "number"
    CAUSE = "cause"
    COMPARISON = "comparison"
    DATE = "date"
    NAME = "name"


class SetAsideReason(StrEnum):
    """Why a stretch of text holds nothing to check."""

    NO_FACT = "no-fact"
    """A person's decision without a reason of its own."""
    QUESTION = "question"
    HEADING = "heading"
    GREETING = "greeting"
    THANKS = "thanks"
    TRANSITION = "transition"
    PLEA = "plea"
    OPINION = "opinion"
    DEMAND = "demand"
    JUDGEMENT = "judgement"
    SUPPOSITION = "supposition"
    CREDIT = "credit"
    """A line that only names who made a picture."""


class ProposedClaim(Struct, frozen=True, gc=False):
    """A statement the program proposes to check."""

    start: int
    end: int
    speaker: str = ""
    details: tuple[Detail, ...] = ()
    risks: tuple[Risk, ...] = ()
    """Why an error here would hurt, the worst reason first."""


class ProposedSetAside(Struct, frozen=True, gc=False):
    """A stretch the program proposes to leave unchecked, with the reason."""

    start: int
    end: int
    reason: SetAsideReason


class Proposal(Struct, frozen=True):
    """The split of a reading: every word of it stands in a claim, a set-aside or furniture."""

    sentences: tuple[Span, ...]
    claims: tuple[ProposedClaim, ...]
    set_aside: tuple[ProposedSetAside, ...]
