"""What a folder and a server have in common: the one protocol by which a case is carried (carrying.py)."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from msgspec import Struct

from factcheck.exchange.memberships import Charter, Departure, Members, Membership
from factcheck.models import ArticleId, Bundle, DeskId, KeptFile, Member, Presence, SourceId
from factcheck.sentences import Sentence


class Borne(Struct, frozen=True):
    """A bundle as it lies there, and who put it there."""

    bundle: Bundle
    bearer: DeskId


class Enclosure(Struct, frozen=True):
    """What lies there for one member alone, encrypted for it."""

    name: str
    """Letters, digits, points and hyphens."""
    reader: DeskId
    data: bytes


class Circle(Struct, frozen=True):
    """Who may read more than everybody, and what."""

    readers: tuple[Member, ...]
    names: tuple[tuple[str, frozenset[SourceId]], ...]
    """The sources whose names are shared, by the key of the member they are shared with."""

    def may_read(self, reader: Member) -> tuple[bool, frozenset[SourceId]]:
        """Return whether a member reads legal notes, and the sources whose names it reads."""
        return reader.role.reads_legal_notes, dict(self.names).get(reader.key, frozenset())


class Given(Struct, frozen=True):
    """Up to which step of this desk a circle has what it may read."""

    number: int
    circle: Circle


class Courier(Protocol):
    """A folder or a server by which desks exchange steps; a place is never changed, only added to."""

    @property
    def charter(self) -> Charter:
        """What the shared desk is."""

    def members(self) -> Members:
        """Return who belongs to it, as it stands now."""

    def known_members(self) -> Members:
        """Return who belongs to it, as it was when that was asked last."""

    def enrol(self, membership: Membership) -> None:
        """Add a membership; one that is there is left."""

    def depart(self, departure: Departure) -> None:
        """Add a leaving."""

    def cases(self) -> list[ArticleId]:
        """Return the cases that are there, in order."""

    def look(self, article: ArticleId, here: Mapping[DeskId, int]) -> None:
        """Ask at once for all that a round is going to ask of a case, where answers take their time.

        ``here`` are the numbers of the steps that this library has.
        """

    def known_numbers(self, article: ArticleId) -> dict[DeskId, int]:
        """Return the numbers as they were when they were asked last; empty where asking takes no time."""

    def numbers(self, article: ArticleId) -> dict[DeskId, int]:
        """Return the number up to which each desk's steps are there without a gap."""

    def sealed(self, article: ArticleId, desk: DeskId) -> tuple[int, str] | None:
        """Return the number and the hash of a desk's last step that is there without a gap, or None."""

    def bundles(self, article: ArticleId, after: Mapping[DeskId, int]) -> Iterator[Borne]:
        """Give the steps of a case after these numbers, each desk's in order."""

    def put(self, article: ArticleId, bundles: Sequence[Bundle]) -> None:
        """Add steps of one case; when this returns they are there for good."""

    def has_file(self, sha256: str) -> bool:
        """Tell whether a file is there."""

    def put_file(self, file: KeptFile) -> None:
        """Add a file with its readable text."""

    def file(self, sha256: str) -> KeptFile | None:
        """Return a file, or None where it is not there as a whole."""

    def show(self, presence: Presence) -> None:
        """Say where this desk is just now."""

    def present(self) -> list[Presence]:
        """Return where the others are, of those who said so within the last minute."""

    @property
    def everything_every(self) -> float:
        """The seconds after which every case is compared anew."""

    def wait(
        self, seconds: float, wake: socket.socket, watched: frozenset[ArticleId]
    ) -> frozenset[ArticleId]:
        """Wait until something is there or arrives at ``wake``; return the cases that may have something new.

        The empty id is among them where somebody has moved. ``watched`` are the cases to look at where
        nobody notifies.
        """

    def changed(self, articles: Sequence[ArticleId]) -> set[ArticleId]:
        """Return the cases that are not as they were when this was asked last; the first time, all."""

    def forget(self) -> None:
        """Ask for every number and member anew from now on: what is there may have been set back."""

    given: dict[ArticleId, Given]
    """Up to which steps enclosures lie there, by case, so that each round looks at what is new."""
    plain: set[ArticleId]
    """The cases that are known to lie there readable, since their last steps were looked at."""
    read: set[tuple[ArticleId, str]]
    """The enclosures that were read."""

    def enclosed(self, article: ArticleId) -> frozenset[tuple[str, DeskId]]:
        """Return the name and the reader of each enclosure of a case that this desk may see."""

    def enclosures(self, article: ArticleId, name: str, reader: DeskId) -> list[bytes]:
        """Return the enclosures of a name for a reader, whoever put them there: they are to be checked."""

    def enclose(self, article: ArticleId, enclosures: Sequence[Enclosure]) -> None:
        """Add enclosures to a case; one that is there is left."""

    def refusals(self) -> tuple[Sentence, ...]:
        """Return a sentence for each thing that was found there and not read; each is told once."""

    @property
    def keeps_out(self) -> bool:
        """Whether nobody who has left can put anything there any more."""

    @property
    def is_lost(self) -> bool:
        """Whether nothing more can be asked here, and it must be opened anew."""

    @property
    def silent_for(self) -> float:
        """The seconds for which a question has not been answered, where nothing else ends the wait for it."""

    def give_up(self) -> None:
        """Let whoever waits for an answer stop waiting; may be called in any thread."""

    def close(self) -> None:
        """Let go of it."""
