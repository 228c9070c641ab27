"""Ends what waits for a server that has fallen silent, and what nobody waits for any more.

Neither the system nor PostgreSQL tells of it where a server is stopped, cut off without a word or stuck
behind a pooler: its machine goes on acknowledging what comes, and its own time limits stop with it. So
whoever asks counts the seconds in which nothing at all is heard.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen
from psycopg.waiting import Ready

RV = TypeVar("RV")
SLOWEST = 20_000
"""Bytes a second of the slowest line on which what is sent is still waited for."""


class PatientConnection(psycopg.Connection[tuple[Any, ...]]):
    """A connection that counts as lost where it is asked and nothing is heard for some seconds."""

    patience = 10.0
    """The seconds in which something must be heard."""
    _sending = 0.0
    _is_given_up = False

    def give_up(self) -> None:
        """Let whoever waits for the server stop waiting; may be called in any thread."""
        self._is_given_up = True

    @contextmanager
    def sending(self, size: int) -> Iterator[None]:
        """Wait longer while so many bytes go out: only when all are there can the server answer."""
        self._sending = size / SLOWEST
        try:
            yield
        finally:
            self._sending = 0.0

    def wait(self, gen: PQGen[RV], *arguments: Any, **options: Any) -> RV:
        """Wait as psycopg does, but not for ever."""
        return super().wait(self._listened(gen), *arguments, **options)

    def _listened(self, gen: PQGen[RV]) -> PQGen[RV]:
        """Pass on what a step of psycopg waits for; it is woken ten times a second where nothing comes."""
        heard = time.monotonic()
        try:
            state = next(gen)
            while True:
                ready = yield state
                if ready != Ready.NONE:
                    heard = time.monotonic()
                elif self._is_given_up or time.monotonic() - heard > self.patience + self._sending:
                    self.close()  # it is in the middle of something, and good for nothing any more
                    raise psycopg.errors.ConnectionTimeout("no answer")
                state = gen.send(ready)
        except StopIteration as end:
            found: RV = end.value
            return found
