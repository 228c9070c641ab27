"""Carries between a library and one shared desk as long as it runs, with a thread and connections of its own.

What this desk does goes at once, what the others do comes when the courier wakes it, and at regular times
everything is compared anew, since a notification can be lost and a server set back. While the shared
desk cannot be reached it tries again, less and less often, and says since when. Nobody waits for it.
"""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.desk import Desk
from factcheck.errors import NoMemberError, UserError
from factcheck.models import (
    NO_CLAIM,
    ArticleId,
    ClaimId,
    Member,
    SharedDesk,
)
from factcheck.sentences import Sentence

if TYPE_CHECKING:
    from factcheck.exchange.courier import Courier

log = logging.getLogger(__name__)

_SEALED_AFTER = 3.0
"""Seconds without a step after which what was typed is sealed and goes too."""
_SHOWN_EVERY = 20.0
_LOOKED_EVERY = 10.0
_TRIED_AGAIN = (1.0, 2.0, 5.0, 15.0, 30.0)
"""Seconds until a shared desk that cannot be reached is tried again, longer each time."""
_PATIENCE = (5.0, 10.0, 20.0, 40.0, 60.0)
"""Seconds after which a server that says nothing counts as lost; longer each time, as it may be slow."""


class Here(Struct, frozen=True):
    """A member who is on an article just now."""

    name: str
    article: ArticleId
    claim: ClaimId


class Link(Struct, frozen=True):
    """How it stands between this library and a shared desk."""

    desk: SharedDesk
    to_send: int = 0
    offline_since: str = ""
    """When it was last reached, ISO 8601 in UTC; empty while it is reached."""
    reason: Sentence | None = None
    """Why it cannot be reached."""
    is_shut: bool = False
    """Whether it was reached and lets this desk in no more."""
    here: tuple[Here, ...] = ()
    members: tuple[Member, ...] = ()
    """Who belongs to it and who has left, as far as it was asked."""
    came: frozenset[ArticleId] = frozenset()
    """The cases in which something came just now."""
    refused: tuple[Sentence, ...] = ()
    """What was not taken in just now."""


class Shuttle:
    """Keeps one library and one shared desk in step."""

    def __init__(
        self,
        library: Path,
        actor: str,
        desk: SharedDesk,
        tell: Callable[[Link], None],
        crashed: Callable[[BaseException], None],
    ) -> None:
        """``tell`` is called in the shuttle's thread when something has changed, ``crashed`` with a bug."""
        self._library, self._actor, self._desk = library, actor, desk
        self._tell, self._crashed = tell, crashed
        self._lock = threading.Lock()
        self._stirred: set[ArticleId] = set()
        self._place: tuple[ArticleId, ClaimId] = (ArticleId(""), NO_CLAIM)
        self._stopped = False
        self._wake, self._waker = socket.socketpair()
        self._waker.setblocking(False)
        self._link = Link(desk)
        self._has_told = False
        self._members: tuple[Member, ...] = ()
        self._refused: set[str] = set()
        """What was not taken in, in words: it is found again in each round, and told once."""
        self._cases: list[ArticleId] = []
        self._open: set[ArticleId] = set()
        """Cases in which something may be typed that is not sealed yet."""
        self._due = {"all": 0.0, "show": 0.0, "look": 0.0, "seal": 0.0}
        self._shown: tuple[ArticleId, ClaimId] | None = None
        self._courier: Courier | None = None
        self._thread = threading.Thread(target=self._run, name="factcheck-shuttle", daemon=True)

    def start(self) -> None:
        """Begin to carry."""
        self._thread.start()

    @property
    def silent_for(self) -> float:
        """The seconds for which a folder has not answered: no wait for one can be ended."""
        courier = self._courier
        return 0.0 if courier is None else courier.silent_for

    @property
    def is_running(self) -> bool:
        """Whether its thread still has connections open, as one that waits for a first answer does."""
        return self._thread.is_alive()

    def stop(self, seconds: float = 10.0) -> None:
        """End it and wait until it has let go of its connections."""
        self._stopped = True
        self._rouse()
        courier = self._courier
        if courier is not None:
            courier.give_up()
        if self._thread.is_alive():
            self._thread.join(seconds)
        if not self._thread.is_alive():
            self._wake.close()
            self._waker.close()

    def stir(self, article: ArticleId) -> None:
        """Say that this desk has done something in a case."""
        with self._lock:
            self._stirred.add(article)
        self._rouse()

    def look_at(self, article: ArticleId, claim: ClaimId) -> None:
        """Say where the person is, for the others to see."""
        self._place = article, claim
        self._rouse()

    def _rouse(self) -> None:
        with contextlib.suppress(OSError):  # it has been roused already, or is ending
            self._waker.send(b".")

    # In the thread

    def _run(self) -> None:
        try:
            self._carry_on()
        except Exception as error:
            self._crashed(error)

    def _carry_on(self) -> None:
        failures = 0
        while not self._stopped:
            again = min(failures, len(_TRIED_AGAIN) - 1)
            try:
                with (
                    Desk(self._library, actor=self._actor) as desk,
                    desk.sharing.courier(self._desk, _PATIENCE[again]) as courier,
                ):
                    self._begin(courier)
                    while not self._stopped and not desk.sharing.is_another_desk():
                        self._round(desk, courier)
                        failures = 0
            except UserError as error:
                if not self._stopped:
                    log.info("the shared desk was not reached: %s", type(error).__name__)
                    self._offline(error)
                    self._pause(_TRIED_AGAIN[again])
                failures += 1
            finally:
                self._courier = None

    def _begin(self, courier: Courier) -> None:
        self._courier = courier
        self._due = dict.fromkeys(self._due, 0.0)
        self._shown = None

    def _offline(self, error: UserError) -> None:
        to_send = self._link.to_send
        since = self._link.offline_since
        with contextlib.suppress(UserError), Desk(self._library) as desk:
            to_send = desk.sharing.to_send(self._desk)
            since = since or desk.sharing.now()
        is_shut = isinstance(error, NoMemberError)
        self._say(
            replace(
                self._link,
                to_send=to_send,
                offline_since=since,
                reason=error.sentence,
                is_shut=is_shut,
                here=(),
            )
        )

    def _pause(self, seconds: float) -> None:
        """Wait before the next try; what is done meanwhile is counted at once."""
        self._wake.settimeout(seconds)
        with contextlib.suppress(TimeoutError, OSError):
            self._wake.recv(4096)

    def _round(self, desk: Desk, courier: Courier) -> None:
        place = self._place
        watched = {place[0]} - {""}
        seconds = max(0.0, min(self._due.values()) - time.monotonic())
        notified = courier.wait(seconds, self._wake, frozenset(watched))
        stirred = self._taken_up()
        now = time.monotonic()
        if stirred:
            self._open |= stirred
            self._due["seal"] = now + _SEALED_AFTER
        elif not self._open:
            self._due["seal"] = now + 3600
        refused: list[Sentence] = []
        cases = self._to_carry(desk, courier, notified, stirred, now)
        for synced in desk.sharing.carry_each(self._desk, courier, cases, self._say_came).values():
            refused += [sentence for sentence in synced.refused if str(sentence) not in self._refused]
        self._refused |= set(map(str, refused))
        to_send = desk.sharing.to_send(self._desk)
        here = self._presence(desk, courier, "" in notified, now)
        self._say(Link(self._desk, to_send, here=here, members=self._members, refused=tuple(refused)))

    def _taken_up(self) -> set[ArticleId]:
        self._wake.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            while self._wake.recv(4096):
                continue
        with self._lock:
            stirred, self._stirred = self._stirred, set()
        return stirred

    def _to_carry(
        self,
        desk: Desk,
        courier: Courier,
        notified: frozenset[ArticleId],
        stirred: set[ArticleId],
        now: float,
    ) -> dict[ArticleId, bool]:
        """Return the cases to carry, the one on screen first, each with whether to seal what is open."""
        wanted = (notified | stirred) - {""}
        everything = now >= self._due["all"]
        if everything or not wanted <= set(self._cases):
            if everything:
                courier.forget()
                self._due["all"] = now + courier.everything_every
            known, self._cases = set(self._cases), desk.sharing.cases(self._desk, courier)
            if self._place[0] in set(self._cases) - known:
                self._shown = None  # only now may the others see that the person is there
        sealing = self._open if now >= self._due["seal"] else set()
        if sealing:
            self._open = set()
        first = self._place[0]
        carried = (wanted | sealing) & set(self._cases)
        if everything:
            carried |= courier.changed(self._cases)
            carried |= set(desk.sharing.unsent(self._desk)) & set(self._cases)
        ordered = sorted(carried, key=lambda case: (case != first, case))
        return {case: case in sealing for case in ordered}

    def _presence(self, desk: Desk, courier: Courier, told: bool, now: float) -> tuple[Here, ...]:
        if self._place != self._shown or now >= self._due["show"]:
            self._shown = self._place
            self._due["show"] = now + _SHOWN_EVERY
            article = self._place[0] if self._place[0] in self._cases else ArticleId("")
            claim = self._place[1] if article else NO_CLAIM
            courier.show(desk.sharing.presence(self._desk, article, claim))
        if not told and now < self._due["look"]:
            return self._link.here
        self._due["look"] = now + _LOOKED_EVERY
        members = desk.sharing.belongs(self._desk, courier)
        self._members = tuple(members.all())
        found = [(members.find(each.desk), each) for each in courier.present()]
        return tuple(
            Here(member.name, each.article, desk.sharing.claim_of(self._desk, each))
            for member, each in found
            if member is not None and each.article
        )

    def _say_came(self, article: ArticleId) -> None:
        """Tell at once what came, before anything else is noted or asked: somebody waits for it."""
        link = replace(self._link, offline_since="", reason=None, is_shut=False)
        self._say(replace(link, came=frozenset({article})))

    def _say(self, link: Link) -> None:
        changed = replace(link, came=frozenset(), refused=()) != self._link
        self._link = replace(link, came=frozenset(), refused=())
        if (changed or not self._has_told or link.came or link.refused) and not self._stopped:
            self._has_told = True
            self._tell(link)
