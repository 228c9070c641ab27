"""Carries a case to a shared desk and from it: one procedure for a folder and for a server.

The numbers of each desk's last step say what stands here and what stands there. What is beyond them goes
over, the steps of other desks too, so that a folder or server that was lost or set back is filled again
by whoever still has them. Nothing that comes is believed: each step is checked by its signature, its
author's membership and role, and its place in the chain. One desk's bad step stops that desk's series
alone, with a sentence; the others' go on.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from factcheck.errors import LibraryError, UserError
from factcheck.exchange.bundles import Exchange
from factcheck.exchange.courier import Courier
from factcheck.exchange.enclosed import views
from factcheck.exchange.memberships import Members
from factcheck.models import (
    ArticleId,
    Bundle,
    DeskId,
    MemberRole,
    SharedDesk,
    Synced,
)
from factcheck.sentences import Sentence, say

_AT_ONCE = 100
"""Bundles taken in by one transaction: for no longer one does a key in the window wait."""


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
    members = members or courier.known_members()
    opened, unreadable = views.take(exchange, courier, article, members)
    views.give(exchange, courier, desk, article, members)
    _late_files(exchange, courier, article)
    numbers = dict(there)
    for bundle in sent:
        numbers[bundle.desk] = max(numbers.get(bundle.desk, 0), bundle.number)
    refused = (*stopped.values(), *unreadable, *courier.refusals())
    return Synced(len(sent), fetched.came + opened, fetched.waiting, fetched.conflicts, refused), numbers


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
    missing = exchange.missing(article)
    secrets = exchange.secrets(article) if missing else ()
    found = [views.file_of(courier, sha256, secrets) for sha256 in missing]
    files = [file for file in found if file is not None]
    if files:
        exchange.keep_late(article, files)
