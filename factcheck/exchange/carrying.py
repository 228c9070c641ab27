"""Carries a case to a shared desk and from it: one procedure for a folder and for a server.

The numbers of each desk's last step say what stands here and what stands there. What is beyond them goes
over, the steps of other desks too, so that a folder or server that was lost or set back is filled again
by whoever still has them. Nothing that comes is believed: each step is checked by its signature, its
author's membership and role, and its place in the chain. One desk's bad step stops that desk's series
alone, with a sentence; the others' go on.
"""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from msgspec import Struct

from factcheck.errors import LibraryError, UserError
from factcheck.exchange.bundles import Exchange
from factcheck.exchange.memberships import Charter, Departure, Members, Membership
from factcheck.models import (
    ArticleId,
    Bundle,
    DeskId,
    KeptFile,
    MemberRole,
    Presence,
    SharedDesk,
    Synced,
)
from factcheck.sentences import Sentence, say

_AT_ONCE = 100
"""Bundles taken in by one transaction: for no longer one does a key in the window wait."""


class Borne(Struct, frozen=True):
    """A bundle as it lies there, and who put it there."""

    bundle: Bundle
    bearer: DeskId


class Courier(Protocol):
    """A folder or a server by which desks exchange steps; a place is never changed, only added to."""

    @property
    def charter(self) -> Charter:
        """What the shared desk is."""

    def members(self) -> Members:
        """Return who belongs to it, as it stands now."""

    def enrol(self, membership: Membership) -> None:
        """Add a membership; one that is there is left."""

    def depart(self, departure: Departure) -> None:
        """Add a leaving."""

    def cases(self) -> list[ArticleId]:
        """Return the cases that are there, in order."""

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
        """Ask for every number anew from now on, since what is there may have been set back meanwhile."""

    def refusals(self) -> tuple[Sentence, ...]:
        """Return a sentence for each thing that was found there and not read; each is told once."""

    def close(self) -> None:
        """Let go of it."""


def carry(
    exchange: Exchange,
    courier: Courier,
    desk: SharedDesk,
    article: ArticleId,
    *,
    seal: bool = True,
) -> tuple[Synced, dict[DeskId, int]]:
    """Carry one case both ways; return what went and came, and the numbers that stand there now.

    Raises UserError where the folder or server cannot be reached. Without ``seal`` a step that is
    being typed stays open and goes another time.
    """
    there = courier.numbers(article)
    _refuse_copy(exchange, courier, article)
    sent = _send(exchange, courier, desk.role, article, there, seal=seal)
    members: Members | None = None
    here = exchange.numbers(article, seal=seal)
    fetched = Synced()
    stopped: dict[DeskId, Sentence] = {}
    coming: list[Bundle] = []
    for borne in courier.bundles(article, here):
        bundle = borne.bundle
        members = members or courier.members()  # asked only where something came
        if bundle.desk not in stopped and members.refuse(bundle, borne.bearer):
            stopped[bundle.desk] = _not_allowed(members, bundle)
        if bundle.desk not in stopped:
            coming.append(bundle)
    coming.sort(key=_after_cause)
    for at in range(0, len(coming), _AT_ONCE):
        batch = [bundle for bundle in coming[at : at + _AT_ONCE] if bundle.desk not in stopped]
        fetched += _taken(exchange, courier, batch, stopped)
    _late_files(exchange, courier, article)
    numbers = dict(there)
    for bundle in sent:
        numbers[bundle.desk] = max(numbers.get(bundle.desk, 0), bundle.number)
    refused = (*stopped.values(), *courier.refusals())
    return Synced(len(sent), fetched.came, fetched.waiting, fetched.conflicts, refused), numbers


def _refuse_copy(exchange: Exchange, courier: Courier, article: ArticleId) -> None:
    """Raise UserError where other steps than this library's stand there under its own desk id."""
    there = courier.sealed(article, exchange.desk)
    if there is not None and exchange.sealed(article, there[0]) != there[1]:
        raise UserError(
            "The desk “{desk}” appears twice, with different steps {number}: one of its libraries is a copy"
            " of the other. Nothing was carried.",
            desk=exchange.desk[:8],
            number=there[0],
        )


def _send(
    exchange: Exchange,
    courier: Courier,
    role: MemberRole,
    article: ArticleId,
    there: Mapping[DeskId, int],
    *,
    seal: bool,
) -> list[Bundle]:
    if role is MemberRole.READER:
        return []
    own = exchange.desk
    here = exchange.numbers(article, seal=seal)
    if all(there.get(desk, 0) >= number for desk, number in here.items()):
        return []
    given = exchange.given(article, there, seal=seal)
    if not role.writes_everything:
        given = [bundle for bundle in given if bundle.desk == own]
    # Files first: whoever finds a step there should find what it needs too.
    for sha256 in sorted({sha256 for bundle in given for sha256 in bundle.files}):
        file = None if courier.has_file(sha256) else exchange.file(sha256)
        if file is not None:
            courier.put_file(file)
    courier.put(article, given)
    return given


def _after_cause(bundle: Bundle) -> tuple[int, str, str]:
    """Sort a step after everything that it had seen, so that none has to wait for another (merging.py)."""
    try:
        return bundle.number + sum(json.loads(bundle.seen).values()), bundle.at, bundle.id
    except (ValueError, TypeError, AttributeError, RecursionError):
        return bundle.number, bundle.at, bundle.id  # it is refused when it is taken in


def _not_allowed(members: Members, bundle: Bundle) -> Sentence:
    member = members.find(bundle.desk)
    if member is None:
        return say(
            "Step {number} of the desk “{desk}”, which is no member here, was not taken in.",
            number=bundle.number,
            desk=bundle.desk[:8],
        )
    return say(
        "Step {number} of {person} goes beyond their role, or is not theirs, and was not taken in.",
        number=bundle.number,
        person=member.name,
    )


def _taken(
    exchange: Exchange, courier: Courier, bundles: Sequence[Bundle], stopped: dict[DeskId, Sentence]
) -> Synced:
    """Take in bundles; where one is bad, each by itself, so that it stops its own desk's series alone."""
    if not bundles:
        return Synced()
    try:
        taken = exchange.taken_in(bundles, courier.file)
    except LibraryError:
        raise
    except UserError as error:
        if len(bundles) == 1:
            stopped[bundles[0].desk] = error.sentence
            return Synced()
        done = Synced()
        for bundle in bundles:
            if bundle.desk not in stopped:
                one = _taken(exchange, courier, [bundle], stopped)
                done = Synced(done.sent, done.came + one.came, one.waiting, one.conflicts)
        return done
    return Synced(0, len(taken.came), taken.waiting, taken.conflicts)


def _late_files(exchange: Exchange, courier: Courier, article: ArticleId) -> None:
    found = [courier.file(sha256) for sha256 in exchange.missing(article)]
    files = [file for file in found if file is not None]
    if files:
        exchange.keep_late(article, files)
