"""The shared desk: where several desks meet on their cases, who is on it, and what went and came."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from factcheck.models.ids import ArticleId, ClaimId, ConflictId, DeskId, SharedDeskId
from factcheck.models.record import EventKind
from factcheck.sentences import Sentence


class MemberRole(StrEnum):
    """What a member of a shared desk may do."""

    OWNER = "owner"
    CHECKER = "checker"
    SECOND_READER = "second-reader"
    EDITOR = "editor"
    LAWYER = "lawyer"
    READER = "reader"

    @property
    def writes_everything(self) -> bool:
        """Whether every step is open to it, and it may hand on what others wrote."""
        return self in (MemberRole.OWNER, MemberRole.CHECKER)

    @property
    def writes(self) -> bool:
        """Whether any step is open to it."""
        return self is not MemberRole.READER

    @property
    def checks(self) -> bool:
        """Whether it gives verdicts."""
        return self.may(EventKind.VERDICT_SET)

    @property
    def reads_legal_notes(self) -> bool:
        """Whether it reads what others wrote for the lawyer."""
        return self in (MemberRole.OWNER, MemberRole.LAWYER)

    def may(self, kind: str) -> bool:
        """Tell whether a member of this role may take a step of this kind."""
        return self.writes_everything or kind in _ALLOWED.get(self, frozenset())


_TALKING = frozenset(
    {
        EventKind.QUERY_PUT,
        EventKind.QUERY_ANSWERED,
        EventKind.ANSWERS_TAKEN,
        EventKind.QUERY_TAKEN_BACK,
        EventKind.NOTE_WRITTEN,
    }
)
_READING_AGAIN = frozenset(
    {
        EventKind.VERDICT_SET,
        EventKind.VERDICT_TAKEN_OFF,
        EventKind.CORRECTION_WRITTEN,
        EventKind.RULING_WRITTEN,
        EventKind.WORK_STATE_SET,
        EventKind.FLAGGED,
        EventKind.FLAG_TAKEN_OFF,
        EventKind.DETAIL_TICKED,
        EventKind.TICK_TAKEN_BACK,
        EventKind.STILL_HOLDS,
        EventKind.CLAIM_SEEN,
        EventKind.CONFLICT_SETTLED,
        EventKind.SIGNED_OFF,
        EventKind.REOPENED,
        EventKind.SECOND_READING_BEGUN,
        EventKind.SECOND_READING_ENDED,
        EventKind.OPINION_GIVEN,
        EventKind.OPINION_TAKEN_BACK,
        EventKind.REPLY_NOTED,
    }
)
_ALLOWED = {
    MemberRole.SECOND_READER: _TALKING | _READING_AGAIN,
    MemberRole.EDITOR: _TALKING,
    MemberRole.LAWYER: _TALKING | {EventKind.FLAGGED, EventKind.FLAG_TAKEN_OFF, EventKind.LEGAL_NOTE_WRITTEN},
}
"""The kinds of step that each role may take beside owner and checker; a reader takes none."""


class Medium(StrEnum):
    """By what a shared desk carries the steps of its members."""

    FOLDER = "folder"
    SERVER = "server"


class SharedDesk(Struct, frozen=True):
    """A shared desk that this library belongs to."""

    id: SharedDeskId
    name: str
    medium: Medium
    address: str
    """The folder, or the server's address without a password."""
    key: str
    """The public key of the desk that made it, in hexadecimal digits: every membership goes back to it."""
    role: MemberRole
    since: str


class Member(Struct, frozen=True):
    """A desk on a shared desk, as the membership that was signed for it says."""

    desk: DeskId
    name: str
    role: MemberRole
    key: str
    since: str
    left: str = ""
    """When it left; empty while it belongs."""


class Presence(Struct, frozen=True):
    """Where a member is just now."""

    desk: DeskId
    article: ArticleId
    claim: ClaimId
    at: str


class Synced(Struct, frozen=True):
    """What went to a shared desk and came from it, for one case or, added up, for several."""

    sent: int = 0
    came: int = 0
    waiting: int = 0
    """Steps that came and wait for others, which they have seen and which have not come."""
    conflicts: tuple[ConflictId, ...] = ()
    refused: tuple[Sentence, ...] = ()
    """A sentence for each thing that was not taken in."""
    placed: bool = False
    """Whether claims were placed again by what came: a step of this desk, which is to go in turn."""
    unreached: tuple[Sentence, ...] = ()
    """Why a shared desk was not reached, for each that was not."""

    def __add__(self, other: Synced) -> Synced:
        return Synced(
            self.sent + other.sent,
            self.came + other.came,
            self.waiting + other.waiting,
            self.conflicts + other.conflicts,
            self.refused + tuple(each for each in other.refused if each not in self.refused),
            self.placed or other.placed,
            self.unreached + other.unreached,
        )


class SharedCase(Struct, frozen=True):
    """An article on a shared desk, and whether it is end-to-end encrypted there."""

    article: ArticleId
    title: str
    encrypted: bool


class DeskStatus(Struct, frozen=True):
    """How it stands with a shared desk."""

    desk: SharedDesk
    to_send: int
    cases: int
    members: tuple[Member, ...] = ()
    """Empty where it cannot be reached."""
    offline: Sentence | None = None
    """Why it cannot be reached just now."""
    articles: tuple[SharedCase, ...] = ()
    """The cases that are here and go there."""
