"""Carries a case to a shared desk and from it: one procedure for a folder and for a server.

The numbers of each desk's last step say what stands here and what stands there. What is beyond them goes
over, the steps of other desks too, so that a folder or server that was lost or set back is filled again
by whoever still has them. Nothing that comes is believed: each step is checked by its signature, its
author's membership and role, and its place in the chain. One desk's bad step stops that desk's series
alone, with a sentence; the others' go on.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import takewhile

from factcheck.case.sentences.kinds import MEMBER_ROLES
from factcheck.errors import CopiedLibraryError, LibraryError, NotWritableError, UserError
from factcheck.exchange.bundles import Exchange, verify
from factcheck.exchange.courier import Courier
from factcheck.exchange.enclosed import views
from factcheck.exchange.enclosed.case_keys import Keyring, is_locked, locked
from factcheck.exchange.enclosed.sealing import locked_file, locked_name
from factcheck.exchange.memberships import Members, is_within
from factcheck.models import (
    ArticleId,
    Bundle,
    DeskId,
    KeptFile,
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
    came: Callable[[ArticleId], None] = lambda _article: None,
) -> tuple[Synced, dict[DeskId, int]]:
    """Carry one case both ways; return what went and came, and the numbers that stand there now.

    Raises UserError where the folder or server cannot be reached. Without ``seal`` a step that is
    being typed stays open and goes another time. ``came`` is called as soon as steps came that move
    nothing, before what goes to some members alone is looked at: somebody waits for them.
    """
    unwritten: list[Sentence] = []
    sent: list[Bundle] = []
    with _where_allowed(unwritten):
        sent = _hurried(exchange, courier, desk, article, seal=seal)
    courier.look(article, exchange.numbers(article, seal=seal))
    there = courier.numbers(article)
    _refuse_copy(exchange, courier, article)
    lying = courier.enclosed(article)
    keys = _keys(exchange, courier, desk, article, lying)
    with _where_allowed(unwritten):
        sent += _send(exchange, courier, desk, article, there, keys, seal=seal)
    stopped: dict[DeskId, Sentence] = {}
    fetched, members = _fetch(exchange, courier, article, keys, exchange.numbers(article, seal=seal), stopped)
    if fetched.came:
        came(article)
    opened, unreadable = views.take(exchange, courier, article, members, lying)
    with _where_allowed(unwritten):
        keys.give(courier, lying, members)
        views.give(exchange, courier, desk, article, members)
    _late_files(exchange, courier, article, keys)
    numbers = dict(there)
    for bundle in sent:
        numbers[bundle.desk] = max(numbers.get(bundle.desk, 0), bundle.number)
    refused = (*unwritten[:1], *stopped.values(), *unreadable, *courier.refusals())
    return Synced(
        len(sent), fetched.came + opened, fetched.waiting, fetched.conflicts, refused, fetched.placed
    ), numbers


def _fetch(
    exchange: Exchange,
    courier: Courier,
    article: ArticleId,
    keys: Keyring,
    here: Mapping[DeskId, int],
    stopped: dict[DeskId, Sentence],
) -> tuple[Synced, Members]:
    """Take in the steps beyond those that are here, each that may be; return who belongs to it too."""
    members: Members | None = None
    fetched = Synced()
    coming: list[Bundle] = []
    for borne in courier.bundles(article, here):
        members = members or courier.members()  # asked only where something came
        bundle = borne.bundle if borne.bundle.desk in stopped else _opened(keys, borne.bundle, stopped)
        if bundle.desk not in stopped and members.refuse(bundle, borne.bearer, keeps_out=courier.keeps_out):
            stopped[bundle.desk] = _not_allowed(members, bundle)
        if bundle.desk not in stopped:
            coming.append(bundle)
    coming.sort(key=_after_cause)
    for at in range(0, len(coming), _AT_ONCE):
        batch = [bundle for bundle in coming[at : at + _AT_ONCE] if bundle.desk not in stopped]
        fetched += _taken(exchange, _files(courier, keys), batch, stopped)
    return fetched, members or courier.known_members()


def _hurried(
    exchange: Exchange, courier: Courier, desk: SharedDesk, article: ArticleId, *, seal: bool
) -> list[Bundle]:
    """Send this desk's own new steps after what was there last time, before anything is asked.

    What happened there meanwhile is seen in the round that follows: a step is never written over.
    """
    there = courier.known_numbers(article)
    # That no key is here says little: it may not have come yet. What was seen to lie there readable stays so.
    if article not in courier.plain or not there or exchange.case_keys(desk.id, article):
        return []
    _refuse_copy(exchange, courier, article)
    others = exchange.numbers(article, seal=seal)
    after = {**others, exchange.desk: there.get(exchange.desk, 0)}
    return _send(exchange, courier, desk, article, after, Keyring(exchange, desk, article), seal=seal)


def own_series(
    exchange: Exchange, courier: Courier, desk: SharedDesk, articles: Sequence[ArticleId]
) -> list[Bundle]:
    """Return the steps that lie there under this desk's id, each with its signature; raises UserError."""
    found = []
    for article in articles:
        keys = _keys(exchange, courier, desk, article, courier.enclosed(article))
        others = {
            author: number for author, number in courier.numbers(article).items() if author != exchange.desk
        }
        for borne in courier.bundles(article, others):
            bundle = keys.unlocked(borne.bundle) if is_locked(borne.bundle) else borne.bundle
            if bundle is not None and bundle.desk == exchange.desk:
                verify(bundle)
                found.append(bundle)
    return found


def _refuse_copy(exchange: Exchange, courier: Courier, article: ArticleId) -> None:
    """Raise UserError where other steps than this library's stand there under its own desk id."""
    there = courier.sealed(article, exchange.desk)
    if there is not None and exchange.sealed(article, there[0]) != there[1]:
        raise CopiedLibraryError(
            "The desk “{desk}” appears twice, with different steps {number}: one of its libraries is a copy"
            " of the other. Nothing was carried; give the copy a desk id of its own.",
            desk=exchange.desk[:8],
            number=there[0],
        )


def encrypt(exchange: Exchange, courier: Courier, desk: SharedDesk, article: ArticleId) -> None:
    """Let a case that does not lie there yet be encrypted there from its first step on; raises UserError."""
    keys = _keys(exchange, courier, desk, article, courier.enclosed(article))
    if keys:
        return
    if article in courier.cases():
        raise UserError("This article lies on “{desk}” already, and not encrypted.", desk=desk.name)
    keys.begin(courier.members())


def _keys(
    exchange: Exchange,
    courier: Courier,
    desk: SharedDesk,
    article: ArticleId,
    lying: frozenset[tuple[str, DeskId]],
) -> Keyring:
    """Return the keys of a case that is encrypted there, also those that lie there for this desk."""
    keys = Keyring(exchange, desk, article)
    if lying:
        keys.take(courier, lying, courier.known_members())
    return keys


@contextmanager
def _where_allowed(unwritten: list[Sentence]) -> Iterator[None]:
    """Go on where nothing may be written there, as in a folder shared to be read; keep the sentence."""
    try:
        yield
    except NotWritableError as error:
        unwritten.append(error.sentence)


def _opened(keys: Keyring, bundle: Bundle, stopped: dict[DeskId, Sentence]) -> Bundle:
    """Return a step decrypted where it is encrypted; where that cannot be it stops its desk's series."""
    if not is_locked(bundle):
        return bundle
    try:
        found = keys.unlocked(bundle)
    except UserError as error:
        stopped[bundle.desk] = error.sentence
        return bundle
    if found is None:
        stopped[bundle.desk] = say(
            "Step {number} is encrypted, and its key has not come yet: an owner of the shared desk gives it.",
            number=bundle.number,
        )
    return found or bundle


def _files(courier: Courier, keys: Keyring) -> Callable[[str], KeptFile | None]:
    return lambda sha256: views.file_of(courier, sha256, keys.secrets)


def _send(
    exchange: Exchange,
    courier: Courier,
    desk: SharedDesk,
    article: ArticleId,
    there: Mapping[DeskId, int],
    keys: Keyring,
    *,
    seal: bool,
) -> list[Bundle]:
    if desk.role is MemberRole.READER:
        return []
    own = exchange.desk
    here = exchange.numbers(article, seal=seal)
    if all(there.get(author, 0) >= number for author, number in here.items()):
        return []
    given = exchange.given(article, there, seal=seal)
    if not desk.role.writes_everything:
        given = _within_role([bundle for bundle in given if bundle.desk == own], desk)
    if keys:
        _send_locked(exchange, courier, article, given, keys)
        return given
    _refuse_plain(courier, desk, article, there)
    # Files first: whoever finds a step there should find what it needs too.
    for sha256 in sorted({sha256 for bundle in given for sha256 in bundle.files}):
        file = None if courier.has_file(sha256) else exchange.file(sha256)
        if file is not None:
            courier.put_file(file)
    courier.put(article, given)
    return given


def _within_role(given: list[Bundle], desk: SharedDesk) -> list[Bundle]:
    """Return this desk's steps up to the first that its role there does not allow; raises UserError for that.

    It was done before the desk had the role. The others would take in neither it nor what follows it.
    """
    allowed = list(takewhile(lambda bundle: is_within(bundle, desk.role), given))
    if given and not allowed:
        raise NotWritableError(
            "You worked on this article before you joined “{desk}” as {role}, which does not allow that work:"
            " nothing of yours on it goes there. Hand it over in a case file, or ask for another role.",
            desk=desk.name,
            role=MEMBER_ROLES[desk.role],
        )
    return allowed


def _send_locked(
    exchange: Exchange, courier: Courier, article: ArticleId, given: list[Bundle], keys: Keyring
) -> None:
    members = courier.members()  # asked anew: who has left since must not read what comes
    key = keys.to_send(members)
    keys.give(courier, courier.enclosed(article), members)
    for sha256 in sorted({sha256 for bundle in given for sha256 in bundle.files}):
        file = None if courier.has_file(locked_name(sha256, key.secret)) else exchange.file(sha256)
        if file is not None:
            courier.put_file(locked_file(file, key.secret))
    courier.put(article, [locked(bundle, key) for bundle in given])


def _refuse_plain(
    courier: Courier, desk: SharedDesk, article: ArticleId, there: Mapping[DeskId, int]
) -> None:
    """Raise UserError where a case lies there encrypted and no key for it has come; looked for once."""
    if article in courier.plain or not there:
        return
    last = courier.bundles(article, {author: number - 1 for author, number in there.items()})
    if any(is_locked(borne.bundle) for borne in last):
        raise UserError(
            "This article is encrypted on “{desk}”, and its key has not come yet: nothing was sent.",
            desk=desk.name,
        )
    courier.plain.add(article)


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
    exchange: Exchange,
    file: Callable[[str], KeptFile | None],
    bundles: Sequence[Bundle],
    stopped: dict[DeskId, Sentence],
) -> Synced:
    """Take in bundles; where one is bad, each by itself, so that it stops its own desk's series alone."""
    if not bundles:
        return Synced()
    try:
        taken = exchange.taken_in(bundles, file)
    except LibraryError:
        raise
    except UserError as error:
        if len(bundles) == 1:
            stopped[bundles[0].desk] = error.sentence
            return Synced()
        done = Synced()
        for bundle in bundles:
            if bundle.desk not in stopped:
                one = _taken(exchange, file, [bundle], stopped)
                placed = done.placed or one.placed
                done = Synced(done.sent, done.came + one.came, one.waiting, one.conflicts, (), placed)
        return done
    return Synced(0, len(taken.came), taken.waiting, taken.conflicts, (), taken.placed)


def _late_files(exchange: Exchange, courier: Courier, article: ArticleId, keys: Keyring) -> None:
    missing = exchange.missing(article)
    secrets = [*keys.secrets, *exchange.secrets(article)] if missing else []
    found = [views.file_of(courier, sha256, secrets) for sha256 in missing]
    files = [file for file in found if file is not None]
    if files:
        exchange.keep_late(article, files)
