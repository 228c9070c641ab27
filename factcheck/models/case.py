"""An article with everything attached, what changed in it, and its figures."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct, field

from factcheck.models.closing import Query, SignOff
from factcheck.models.criticism import Attempt, Criticism
from factcheck.models.errata import Erratum
from factcheck.models.exchange import Conflict
from factcheck.models.findings import Status
from factcheck.models.ids import NO_CLAIM, ArticleId, ClaimId, PictureId, SignOffId, SourceId
from factcheck.models.pictures import Picture
from factcheck.models.rules import Answer, DeskRule
from factcheck.models.scale import Scale
from factcheck.models.second import Opinion, SecondReading
from factcheck.models.sources import Capture, Evidence, Lookup, Recheck, Source, Working
from factcheck.models.text import Span
from factcheck.models.work import Article, Claim, ClaimDetail, Draft, Placement, SetAside


class PlacedClaim(Struct, frozen=True, gc=False):
    """A claim with its place in the current draft and everything attached to it."""

    claim: Claim
    placement: Placement
    details: tuple[ClaimDetail, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    queries: tuple[Query, ...] = ()
    """What was put to author or editor about it, the oldest first."""
    criticisms: tuple[Criticism, ...] = ()
    """Whom it criticises, in the order in which that was marked."""
    attempts: tuple[Attempt, ...] = ()
    """Each time that one of these criticisms was put, the oldest first."""
    opinions: tuple[Opinion, ...] = ()
    """What second readers hold of it, the oldest first."""
    errata: tuple[Erratum, ...] = ()
    """Corrections of it after publication, in the order of their days."""

    @property
    def id(self) -> ClaimId:
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

    @property
    def is_on_picture(self) -> bool:
        """Whether it rests on a region of a picture, so that its words do not stand in the text."""
        return bool(self.placement.picture)


class Case(Struct, frozen=True):
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
    sources: dict[SourceId, Source] = field(default_factory=dict)
    captures: tuple[Capture, ...] = ()
    """The saved copies of these sources, the oldest first."""
    lookups: tuple[Lookup, ...] = ()
    """Where was looked for these claims, in the order in which it was done."""
    workings: tuple[Working, ...] = ()
    """How figures of these claims were worked out, the oldest first."""
    conflicts: tuple[Conflict, ...] = ()
    """What desks set differently and nobody has settled."""
    rechecks: tuple[Recheck, ...] = ()
    """Each time that a kept address of them was asked again, the oldest first."""
    sign_offs: tuple[SignOff, ...] = ()
    """Each time that the article was signed off, the oldest first."""
    second_readings: tuple[SecondReading, ...] = ()
    """Each time that a second person has read the article, the oldest first."""
    uncovered: dict[SignOffId, int] = field(default_factory=dict)
    """The signatures that were given without having seen some steps, with how many; they close nothing."""
    answers: tuple[Answer, ...] = ()
    """What was answered to remarks on these claims, the oldest first."""
    rules: tuple[DeskRule, ...] = ()
    """The house rules that this desk has set; the others are as they come."""
    pictures: tuple[Picture, ...] = ()
    """The pictures of the current draft, in the order in which they stand."""
    hidden: frozenset[ClaimId] = frozenset()
    """Claims that are shown without verdict, correction and notes: a blind reader has still to read them."""
    today: str = ""
    """The day on which it was read, for what depends on the age of a copy or a fact; empty for unknown."""

    @property
    def signed(self) -> SignOff | None:
        """The signature that stands, or None; while it does, the article may only be read."""
        standing = (row for row in reversed(self.sign_offs) if not row.reopened)
        return next((row for row in standing if row.id not in self.uncovered), None)

    def find(self, claim: ClaimId) -> PlacedClaim | None:
        """Return the claim with this id, orphans included, or None."""
        for group in (self.claims, self.orphans):
            for placed in group:
                if placed.claim.id == claim:
                    return placed
        return None

    def picture(self, id: PictureId) -> Picture | None:
        """Return a picture of the current draft, or None."""
        return next((picture for picture in self.pictures if picture.id == id), None)

    def lookups_on(self, claim: ClaimId) -> tuple[Lookup, ...]:
        """Return where was looked for a claim, in the order in which it was done."""
        return tuple(row for row in self.lookups if row.claim == claim)

    def workings_on(self, claim: ClaimId) -> tuple[Working, ...]:
        """Return how figures of a claim were worked out, the oldest first."""
        return tuple(row for row in self.workings if row.claim == claim)

    def numbers(self) -> dict[ClaimId, int]:
        """Return the number of each claim that has a place, from 1, by the claim's id."""
        return {placed.id: number for number, placed in enumerate(self.claims, 1)}

    def page_of(self, placed: PlacedClaim) -> int:
        """Return the page of the draft's file that a claim begins on, from 1; 0 where it has none."""
        orphaned = placed.placement.status is Status.ORPHANED
        return 0 if orphaned else self.draft.page_of(placed.placement.start)


class ClaimState(NamedTuple):
    """What counting the progress needs to know of one claim."""

    verdict: str | None
    sourced: bool
    """Whether it rests on a source that the checker accepted."""
    orphaned: bool


class Progress(Struct, frozen=True):
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
    owing: int | None = None
    """Claims that were checked while details of theirs are still to be ticked; None where not counted."""


class Coverage(Struct, frozen=True):
    """How much of the article was decided, in words; furniture does not count."""

    words: int
    in_claims: int
    set_aside: int

    @property
    def undecided(self) -> int:
        """Words that stand in no claim and were not set aside."""
        return self.words - self.in_claims - self.set_aside

    @property
    def percent(self) -> int:
        """The decided share in per cent, rounded down: 100 means that no word is left."""
        return 100 if not self.undecided else int(self.share * 100)

    @property
    def share(self) -> float:
        """The decided share, from 0 to 1; 1 for an article without words."""
        return 1.0 if not self.words else (self.in_claims + self.set_aside) / self.words


class FirstLook(Struct, frozen=True):
    """An article as its page alone shows it, before its claims are read."""

    case: Case
    """Without claims and all that stands on them."""
    claims: int
    """How many are to come."""


class SearchFilter(Struct, frozen=True):
    """What a search is narrowed to; what is empty narrows nothing."""

    place: str = ""
    """«articles», «claims», «sources», «persons», «passages», «notes» or «copies»."""
    verdicts: tuple[str, ...] | None = None
    """Only claims with one of these verdicts, by their keys; with none of them, those to be checked."""
    kind: str = ""
    """Only sources of this kind, and their copies and passages."""
    article: str = ""
    """Only what is of this article, by its id, or cited in it."""
    person: str = ""
    """Only what is of articles that this person checks, or cited in them."""
    since: str = ""
    """Only what was changed or kept on this day or later: the beginning of an ISO 8601 time."""
    until: str = ""
    """Only what was changed or kept before this day."""


class SearchHit(Struct, frozen=True):
    """One place where a search found something."""

    kind: str
    """«article», «claim», «source», «person», «passage», «note» or «copy»."""
    id: str
    """Of the article, claim, source, piece of evidence or copy; a note's is that of what it stands on."""
    article: ArticleId | None
    title: str
    excerpt: str
    claim: ClaimId = NO_CLAIM
    """The claim that it stands on; empty where it stands on none."""
    source: SourceId = SourceId("")
    """The source that it says something of; empty where it says something of none."""
