"""Side by side: the pages of a long PDF read by several children, and joined by one of them.

Each takes a stretch of the pages that are left, again and again, so that all end at about the same time. The
pages are passed on as they were packed: what looks at the whole document is done in a child too. All of them
share the time that one would have; where one fails or the person gives up, all end.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator

import msgspec

from factcheck.errors import ReadingError
from factcheck.models import Reading
from factcheck.readers import labels
from factcheck.readers.bounded import messages
from factcheck.readers.bounded.asking import CHILDREN, answered, sentence
from factcheck.readers.bounded.children import Allowance, Children, EndedError, Reason

LONG = 60
"""Pages from which another child is worth its start, which takes as long as twenty dense pages."""
_MOST_CHILDREN = 4
_FEWEST_PAGES = 16
"""Pages that are asked for at once: each time the file is sent and opened anew."""
_MOST_BYTES = 2 * messages.MOST_BYTES
"""Of all packed pages; six million characters are a sixth of it."""
_LOOK = 0.02
_helpers = [Children() for _ in range(_MOST_CHILDREN - 1)]


def long() -> int:
    """Return from how many pages a PDF is read side by side on this machine; 0 where none is."""
    return LONG if _at_once() > 1 else 0


def read(
    data: bytes, name: str, pages: int, given_up: threading.Event | None, allowance: Allowance
) -> Reading:
    """Read a PDF of so many pages as ``factcheck.readers.read`` does; raises ``ReadingError``."""
    called, given = labels.called(name), name.encode("utf-8", "surrogatepass")
    work = _Work(data, given, called, pages, allowance)
    parts = msgspec.msgpack.encode(work.done(given_up))
    asked = messages.framed(messages.Join(len(parts), given))
    answer = answered(asked, parts, called, given_up, original=data, allowance=allowance)
    if not isinstance(answer, Reading):
        raise sentence(Reason.DIED, called)
    return answer


def _at_once() -> int:
    """Return how many children may read one file: as many as there are processors for this program."""
    processors = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return min(processors, _MOST_CHILDREN)


def _stretches(pages: int, children: int) -> Iterator[tuple[int, int]]:
    """Yield first page and end of each stretch; the fewer pages are left, the shorter it is."""
    first = 0
    while first < pages:
        end = min(pages, first + max(_FEWEST_PAGES, (pages - first) // (2 * children)))
        yield first, end
        first = end


def _is_not_started(failure: ReadingError) -> bool:
    cause = failure.__cause__
    return isinstance(cause, EndedError) and cause.reason is Reason.NOT_STARTED


class _Work:
    """The pages of one file, being read."""

    def __init__(self, data: bytes, name: bytes, called: str, pages: int, allowance: Allowance) -> None:
        self._data, self._name, self._called, self._allowance = data, name, called, allowance
        self._children = [CHILDREN, *_helpers][: _at_once()]
        self._stretches = _stretches(pages, len(self._children))
        self._found: dict[int, bytes] = {}
        self._size = 0
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._failure: Exception | None = None
        self._not_started: Exception | None = None
        self._left: list[tuple[int, int]] = []

    def done(self, given_up: threading.Event | None) -> list[bytes]:
        """Return the packed pages of each stretch in order; raises ``ReadingError`` where one failed."""
        threads = [
            threading.Thread(target=self._run, args=(each,), name="reading pages", daemon=True)
            for each in self._children
        ]
        for thread in threads:
            thread.start()
        try:
            for thread in threads:
                while thread.is_alive():
                    thread.join(_LOOK)
                    if given_up is not None and given_up.is_set():
                        self._over.set()
        finally:
            self._over.set()
            for thread in threads:
                thread.join()
        failure = self._failure or (self._not_started if self._left else None)
        if failure is not None:
            raise failure
        return [self._found[first] for first in sorted(self._found)]

    def _run(self, children: Children) -> None:
        """Read stretches until none is left or the work is over."""
        try:
            while (stretch := self._next()) is not None:
                try:
                    packed = self._read(children, *stretch)
                except ReadingError as failure:
                    if children is CHILDREN or not _is_not_started(failure):
                        raise
                    self._not_started = failure  # the others read its pages too
                    self._left.append(stretch)
                    return
                self._keep(stretch[0], packed)
        except Exception as failure:
            with self._lock:
                self._failure = self._failure or failure
            self._over.set()
        finally:
            if children is not CHILDREN:
                children.close()

    def _keep(self, first: int, packed: bytes) -> None:
        """Keep the pages of a stretch, which this process holds until all are joined."""
        with self._lock:
            self._size += len(packed)
            if self._size > _MOST_BYTES:
                raise sentence(Reason.MEMORY, self._called)
            self._found[first] = packed

    def _next(self) -> tuple[int, int] | None:
        with self._lock:
            return self._left.pop() if self._left else next(self._stretches, None)

    def _read(self, children: Children, first: int, end: int) -> bytes:
        asked = messages.framed(messages.ReadPart(len(self._data), self._name, first, end))
        answer = answered(
            asked, self._data, self._called, self._over, children=children, allowance=self._allowance
        )
        if not isinstance(answer, messages.PartRead):
            raise sentence(Reason.DIED, self._called)
        return answer.packed
