"""What travels between desks, and what two of them set differently."""

from __future__ import annotations

from msgspec import Struct, field

from factcheck.models.ids import ArticleId, ClaimId, ConflictId, DeskId, EventId, Keyed, SettlementId
from factcheck.models.record import Value

BundleRow = tuple[int, str, str, str | None, str | None, str | None, str | None]
"""A row of a bundle: position, table, key, claim, source, and the images before and after as JSON."""


class Lent(Struct, frozen=True):
    """A row that a case rests on and that another series of the record added, such as a shared source."""

    table: str
    key: str
    image: str
    """The row's image as JSON."""


class Bundle(Struct, frozen=True):
    """One sealed step of one desk as it travels to another, with what is needed to take it in.

    Its identity is (article, desk, number). ``sealed`` covers everything from ``id`` to ``digest``;
    ``signature`` covers all but itself.
    """

    id: EventId
    desk: DeskId
    number: int
    at: str
    actor: str
    kind: str
    article: ArticleId
    undoes: EventId | None
    seen: str
    """As JSON: for each other desk the highest number of its series that was known."""
    previous: str
    """The hash of this desk's bundle before; empty for the first."""
    version: int
    """The version of the schema that the rows are written in."""
    digest: str
    """The SHA-256 of the rows as they were sealed."""
    sealed: str
    rows: tuple[BundleRow, ...]
    kept: str = ""
    """The SHA-256 of the rows as they stand here, where names of confidential sources were replaced."""
    files: tuple[str, ...] = ()
    """The files that the rows name, by SHA-256, in order."""
    lent: tuple[Lent, ...] = ()
    key: str = ""
    """The desk's public key, Ed25519, in hexadecimal digits."""
    signature: str = ""


class Enclosed(Struct, frozen=True):
    """A step as some may read it who are shown more than everybody, signed by its desk like every step."""

    bundle: Bundle
    shows: tuple[str, ...]
    """What it shows beyond the step that goes to everybody: ``LEGAL_NOTES``, and the ids of sources."""
    secret: str = ""
    """What the files that it needs are encrypted with, in hexadecimal digits; empty where it needs none."""


LEGAL_NOTES = "legal-notes"


class KeptFile(Struct, frozen=True):
    """A file that a case needs, with its readable text."""

    sha256: str
    media_type: str
    data: bytes
    pages: str = "[]"
    """As JSON: where in the text each page begins."""
    text: str = ""


class Taken(Struct, frozen=True):
    """What came of taking bundles in."""

    came: tuple[EventId, ...] = ()
    """The steps that were new here, in the order in which they were taken in."""
    known: int = 0
    """Bundles that had been taken in before."""
    waiting: int = 0
    """Bundles of these articles that wait for others, which they have seen and which have not come."""
    conflicts: tuple[ConflictId, ...] = ()
    """The conflicts of these articles that stand now."""
    shown: tuple[EventId, ...] = ()
    """The steps of which this desk is shown more now than before."""
    moves: bool = False
    """Whether a draft, a claim or a place came or went, so that claims are to be placed again."""
    placed: bool = False
    """Whether claims were placed again, by a step of this desk."""


class ConflictValue(Struct, frozen=True):
    """One of the values of a conflict, and who wrote it."""

    event: EventId
    desk: DeskId
    actor: str
    at: str
    values: dict[str, Value] = field(default_factory=dict)
    """By column; empty where the row was deleted."""
    deleted: bool = False


class Conflict(Struct, Keyed[ConflictId], frozen=True):
    """What two desks set differently: the base, and each value with who wrote it and when.

    Until it is settled the last of the values stands.
    """

    id: ConflictId
    article: ArticleId
    claim: ClaimId | None
    table: str
    key: str
    columns: tuple[str, ...]
    """The columns that go together; empty where one desk deleted the row and another changed it."""
    base: dict[str, Value]
    values: tuple[ConflictValue, ...]


class Settlement(Struct, Keyed[SettlementId], frozen=True):
    """The decision on a conflict; deleted again when it is undone."""

    id: SettlementId
    article: ArticleId
    claim: ClaimId | None
    row_table: str
    row_key: str
    columns: tuple[str, ...]
    chosen: str
    """As JSON: the value of each column that was chosen; {} where the row stays, null where it goes."""
    way: str
    """«mine», «theirs» or «both»."""
