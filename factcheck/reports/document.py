"""What a document is made of: a case with its drafts, the saved copies of its sources, and its record."""

from __future__ import annotations

from msgspec import Struct, field

from factcheck.case.pace import Pace
from factcheck.models import (
    Call,
    Capture,
    Case,
    CitationStyle,
    ClaimId,
    Draft,
    Remark,
    SourceId,
    Step,
    TimeStamp,
)
from factcheck.reports.look import HouseLook


class Crop(Struct, frozen=True):
    """The part of a picture that a claim rests on, drawn anew: PNG or JPEG."""

    data: bytes
    width: int
    height: int


class Document(Struct, frozen=True):
    """Everything that the writer of a document may draw on."""

    case: Case
    drafts: tuple[Draft, ...] = ()
    """The article's drafts in the order of their numbers."""
    captures: tuple[Capture, ...] = ()
    """The saved copies of the article's sources, the oldest first."""
    log: tuple[Step, ...] = ()
    """The steps taken on the article, the oldest first."""
    original: bytes = b""
    """The bytes of the file that the current draft was read from, for a document that gives it back."""
    calls: tuple[Call, ...] = ()
    """The calls that were made for the article, the oldest first."""
    crops: dict[ClaimId, Crop] = field(default_factory=dict)
    """What claims on pictures rest on, for documents that show it."""
    pace: Pace | None = None
    """How fast this desk has decided claims so far, for an estimate; None where nothing is known."""
    elsewhere: tuple[Remark, ...] = ()
    """What other articles of the desk state otherwise, where the document tells remarks."""
    stamps: tuple[TimeStamp, ...] = ()
    """The time stamps of the copies, the oldest first."""


class ReportOptions(Struct, frozen=True):
    """What a report includes, and who and when it says."""

    article: bool = True
    sources: bool = True
    notes: bool = True
    set_aside: bool = True
    checks: bool = True
    """Whether the remarks of the desk checks are told, but for those put away."""
    changes: bool = True
    """Whether it is told what changed between the drafts."""
    record: bool = False
    """Whether the steps are listed that were taken on the article."""
    confidential: bool = False
    """Whether confidential sources are named."""
    checker: str = ""
    look: HouseLook = HouseLook()
    """The name of the desk that hands the document over, its logo, its colours and its own templates."""
    style: CitationStyle = CitationStyle.HOUSE
    """How sources are cited in a list of them."""
    every_claim: bool = False
    """Whether claims are told too that need nothing of the writer, in a document for the writer."""
    comments: bool = False
    """Whether comments stand beside tracked changes."""
    person: SourceId = SourceId("")
    """Whom a call sheet is for; empty for everyone whom the article rests on."""
    to: str = ""
    """Whom a letter is to; empty for everyone whom the article criticises."""
    claims: tuple[ClaimId, ...] = ()
    """The claims that a reader's pack asks about; none for those on which something is still asked."""
    quotations: bool = False
    """Whether a call sheet has the quotations too."""
    at: str = ""
    """Date and time to print, ISO 8601; the desk fills in now where it is empty."""
