"""What claims rest on: sources, the evidence drawn from them, and saved copies."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from factcheck.models.ids import (
    ArticleId,
    CallId,
    CaptureId,
    ClaimId,
    EvidenceId,
    Keyed,
    LookupId,
    RecheckId,
    SourceId,
    TimeStampId,
    WorkingId,
)


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


class Terms(StrEnum):
    """On what terms a person speaks."""

    UNKNOWN = ""
    ON_RECORD = "on-record"
    BACKGROUND = "background"
    NOT_FOR_ATTRIBUTION = "not-for-attribution"
    OFF_RECORD = "off-record"


class CitationStyle(StrEnum):
    """How a source is cited: in the house's own way, or in a style of the Citation Style Language."""

    HOUSE = "house"
    APA = "apa"
    CHICAGO = "chicago"
    DEUTSCHE_SPRACHE = "deutsche-sprache"
    HARVARD = "harvard"
    MLA = "mla"
    OWN = "own"
    """One that the desk has chosen from a file."""


class Source(Struct, Keyed[SourceId], frozen=True):
    """Where knowledge comes from: a page, a document, a recording, or a person who is asked."""

    id: SourceId
    kind: SourceKind
    title: str = ""
    """What it is called; of a person the name."""
    address: str = ""
    author: str = ""
    publisher: str = ""
    published: str = ""
    accessed: str = ""
    source_class: SourceClass = SourceClass.UNKNOWN
    origin: str = ""
    """What it only repeats; sources of one origin are one source."""
    confidential: bool = False
    code_name: str = ""
    """What a confidential source is called wherever its name must not stand."""
    role: str = ""
    contact: str = ""
    terms: Terms = Terms.UNKNOWN
    languages: str = ""
    doi: str = ""
    isbn: str = ""
    note: str = ""
    created: str = ""


class Stance(StrEnum):
    """What a source says to a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"


class Found(StrEnum):
    """How a passage stands in the copy that it was compared with."""

    NOT_COMPARED = ""
    WORD_FOR_WORD = "word-for-word"
    WITH_GAPS = "with-gaps"
    """Its parts stand there in their order, with something left out between them."""
    OTHER_ORDER = "other-order"
    """Its parts stand there, but not in the order of the passage."""
    MISSING = "missing"


class Evidence(Struct, Keyed[EvidenceId], frozen=True):
    """One claim resting on one source."""

    id: EvidenceId
    claim: ClaimId
    source: SourceId
    stance: Stance = Stance.SUPPORTS
    passage: str = ""
    locator: str = ""
    note: str = ""
    proposed: bool = False
    """Given by the writer's file and not yet accepted by the checker."""
    capture: CaptureId = CaptureId("")
    """The copy that the passage was last compared with."""
    found: Found = Found.NOT_COMPARED
    translation: str = ""
    """The passage in the article's language; the passage itself stays in the words of the source."""
    translator: str = ""
    compared_by: str = ""
    """Who compared the translation with the original."""
    created: str = ""

    def is_like(self, other: Evidence) -> bool:
        """Tell whether both are the same words of one source for the same claim, with the same stance."""
        mine = (self.claim, self.source, self.stance, self.passage, self.locator)
        return mine == (other.claim, other.source, other.stance, other.passage, other.locator)


class Standing(StrEnum):
    """What a copy is beside the page or file that was asked for."""

    WHOLE = ""
    PAY_WALL = "pay-wall"
    CONSENT = "consent"
    """A page that asks for consent to cookies before it shows anything."""
    ERROR_PAGE = "error-page"
    """What the server shows in the place of a page that it does not give out."""
    NO_TEXT = "no-text"
    """Nothing in it could be read as text."""


class CaptureHop(Struct, frozen=True):
    """One answer on the way to the page that was kept, with its headers as the server sent them."""

    address: str
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]


class Capture(Struct, Keyed[CaptureId], frozen=True):
    """A saved copy of a source at a moment: unchanged since it was kept.

    Its bytes are the library's file of that hash, and so is its readable text; copies of the same
    bytes share both.
    """

    id: CaptureId
    source: SourceId
    at: str
    sha256: str
    media_type: str = ""
    address: str = ""
    """The final address, after every redirect; empty for a file."""
    title: str = ""
    name: str = ""
    """The name of the file it was read from, to show; never used as a path."""
    status: int = 0
    """The status of the server's answer; 0 for a file."""
    standing: Standing = Standing.WHOLE
    hops: tuple[CaptureHop, ...] = ()
    """Every answer from the address that was asked for to the final one."""
    sketch: tuple[int, ...] = ()
    """What its readable text is known by among near-identical ones; see ``text.sketches``."""
    archived: str = ""
    """Where a public archive keeps the same page, since it was asked to."""


class Readable(Struct, frozen=True):
    """The readable text of a kept file, normalised; passages are looked for in it."""

    text: str = ""
    pages: tuple[int, ...] = ()
    """Where in the text each page of the file begins, page 1 first; empty where it has no pages."""


class RecheckOutcome(StrEnum):
    """What became of a kept address when it was asked again."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    MOVED = "moved"
    """The same text at another address."""
    GONE = "gone"
    FAILED = "failed"
    """The address gave no answer, or its server could not say; nothing is known of the page."""


class Recheck(Struct, Keyed[RecheckId], frozen=True):
    """One time that a kept address was asked again."""

    id: RecheckId
    source: SourceId
    capture: CaptureId
    """The copy that the answer was compared with."""
    at: str
    outcome: RecheckOutcome
    status: int = 0
    address: str = ""
    newer: CaptureId = CaptureId("")
    """The copy that was made of the answer; empty where none was."""
    reason: str = ""
    """Why nothing came back, in English."""


class TimeStamp(Struct, Keyed[TimeStampId], frozen=True):
    """A time stamp (RFC 3161): an authority's word that the bytes of a copy were there at a time."""

    id: TimeStampId
    source: SourceId
    capture: CaptureId
    sha256: str
    """The hash that was stamped, of the copy's bytes."""
    at: str
    """When, as the authority says."""
    authority: str
    """The address that was asked."""
    certificate: str
    """The certificates that the authority was known by then, in PEM."""
    response: str
    """The authority's whole answer (TimeStampResp) in Base64."""


class RegisterRow(Struct, frozen=True):
    """One source as the register shows it."""

    source: Source
    claims: int
    """How many claims rest on it, of articles on the shelf."""
    articles: int
    copies: int


class ClaimOn(Struct, frozen=True):
    """A claim of an article on the shelf that rests on a source."""

    claim: ClaimId
    article: ArticleId
    title: str
    """The article's."""
    text: str
    stance: Stance


class CallOutcome(StrEnum):
    """How a call to a person ended."""

    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    WALKED_BACK = "walked-back"
    NOT_REACHED = "not-reached"


class Call(Struct, Keyed[CallId], frozen=True):
    """One attempt to ask a person, and what came of it."""

    id: CallId
    source: SourceId
    """The person."""
    article: ArticleId | None
    claim: ClaimId
    """The claim that was asked about; empty for none in particular."""
    at: str
    channel: str
    caller: str
    outcome: CallOutcome
    note: str = ""


class WorkingInput(Struct, frozen=True):
    """One figure of a working: a cell of the copy of a source, or a figure in the passage drawn from it."""

    name: str
    """What the formula calls it."""
    source: SourceId
    cell: str = ""
    """Where in the latest copy it stands, such as «B7» or «Ridership!B2:B9»; empty for the passage."""
    values: tuple[str, ...] = ()
    """The figures that were read there last, as decimals."""


class Working(Struct, Keyed[WorkingId], frozen=True):
    """How a figure of a claim was worked out from what its sources say."""

    id: WorkingId
    claim: ClaimId
    formula: str
    inputs: tuple[WorkingInput, ...] = ()
    result: str = ""
    """What it gives, as a decimal; empty where a source does not give its figure any more."""
    former: str = ""
    """What it gave before a source changed; empty while nothing has."""
    person: str = ""
    at: str = ""
    """When it was worked out last."""


class Lookup(Struct, Keyed[LookupId], frozen=True):
    """One search for a claim that could not be confirmed: where, when and how, and what it gave."""

    id: LookupId
    claim: ClaimId
    at: str
    place: str
    method: str = ""
    result: str = ""
