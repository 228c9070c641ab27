"""What a checker works on and decides: articles, drafts, claims and their places."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum

from msgspec import Struct

from factcheck.models.findings import DetailKind, Difference, Risk, SetAsideReason, Status
from factcheck.models.ids import (
    ArticleId,
    ClaimId,
    DetailId,
    DraftId,
    Keyed,
    PictureId,
    PlacementId,
    SetAsideId,
)
from factcheck.models.pictures import Region
from factcheck.models.text import Annotation, Block, Caveat, Style


class Article(Struct, Keyed[ArticleId], frozen=True):
    """The piece being checked; keeps its identity through all drafts."""

    id: ArticleId
    title: str
    byline: str = ""
    published: str = ""
    publisher: str = ""
    scale: str = "editorial"
    checker: str = ""
    deadline: str = ""
    """When the check must be done: an ISO 8601 date or local date and time; empty where there is none."""
    created: str = ""
    changed: str = ""
    removed: str | None = None
    hold: str = ""
    """Why it must be kept whatever the retention rule says, the legal hold; empty for none."""


class Draft(Struct, Keyed[DraftId], frozen=True):
    """One version of an article's text, numbered from 1, never edited in place."""

    id: DraftId
    article: ArticleId
    number: int
    text: str
    blocks: tuple[Block, ...]
    styles: tuple[Style, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    name: str = ""
    media_type: str = "text/plain"
    sha256: str = ""
    added: str = ""
    caveats: tuple[Caveat, ...] = ()
    words: int = 0
    """Words of the text outside furniture, counted once when the draft is made."""
    pages: tuple[int, ...] = ()
    """Where in the text each page of the file begins, page 1 first; empty where it has no pages."""
    language: str = "en"
    """The code of the language that the text is read by; one without a lexicon is read by general rules."""

    def page_of(self, offset: int) -> int:
        """Return the number, from 1, of the page that a place stands on; 0 where there are no pages.

        The offset is in code points. What stands before the first page counts as on it.
        """
        return max(1, bisect_right(self.pages, offset)) if self.pages else 0


class WorkState(StrEnum):
    """Where the work on a claim stands; never mixed into the verdict."""

    OPEN = "open"
    WAITING = "waiting"
    SECOND_READ = "second-read"
    DONE = "done"


class Claim(Struct, Keyed[ClaimId], frozen=True, gc=False):
    """A statement of fact to be checked; its identity is independent of its place."""

    id: ClaimId
    article: ArticleId
    verdict: str | None = None
    ruling: str = ""
    as_of: str = ""
    due: str = ""
    """The day on which it is due again, as a person set it, in ISO 8601; empty for the house rule's."""
    correction: str = ""
    note: str = ""
    speaker: str = ""
    work_state: WorkState = WorkState.OPEN
    waiting_on: str = ""
    flagged: bool = False
    risks: tuple[Risk, ...] = ()
    second_reader: str = ""
    assigned: str = ""
    """The person who is to check it; empty for nobody in particular."""
    former_verdict: str | None = None
    """The verdict given before a newer draft changed the wording; it waits to be confirmed or replaced."""
    dismissed: tuple[str, ...] = ()
    """Keys of the desk checks' remarks that the checker has looked into and put away."""
    proposed: bool = False
    """Made by the program and not yet touched by a person."""
    draft: DraftId = DraftId("")
    """The draft on which it was made."""
    created: str = ""
    changed: str = ""
    legal_note: str = ""
    """Who is meant, why it is risky and what it rests on, for the lawyer alone."""


class Placement(Struct, Keyed[PlacementId], frozen=True, gc=False):
    """Where a claim stands in one draft, with 32 code points of text on either side.

    One that rests on regions of a picture stands, without a width, where the picture does: its words are
    the statement that the checker typed, and its details count on from its start in these words.
    """

    id: PlacementId
    claim: ClaimId
    draft: DraftId
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    status: Status = Status.PLACED
    difference: Difference = Difference.NONE
    picture: PictureId = PictureId("")
    """The picture that it rests on; empty for one that stands in the text."""
    regions: tuple[Region, ...] = ()
    """Where in that picture."""


class ClaimDetail(Struct, Keyed[DetailId], frozen=True, gc=False):
    """A detail of one claim, that the checker ticks off; offsets are in the current draft."""

    id: DetailId
    claim: ClaimId
    kind: DetailKind
    start: int
    end: int
    text: str
    normal: str = ""
    ticked: bool = False


class SetAside(Struct, Keyed[SetAsideId], frozen=True, gc=False):
    """Text decided to be no fact, in one draft; the decision can be taken back."""

    id: SetAsideId
    article: ArticleId
    draft: DraftId
    start: int
    end: int
    exact: str
    reason: SetAsideReason
    proposed: bool = False
