"""Hosts a shared desk's server on this machine, for a desk without an IT department."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.desk.sharing import Sharing
from factcheck.models import SharedDesk
from factcheck.sentences import Sentence, say

if TYPE_CHECKING:
    from factcheck.exchange.server.cluster import Cluster


class Hosted:
    """A server that runs, and the shared desk on it."""

    def __init__(self, cluster: Cluster, desk: SharedDesk) -> None:
        self._cluster = cluster
        self.desk = desk

    def told(self) -> Sentence:
        """Say where the others reach it."""
        where = self._cluster.address.split(" dbname")[0]
        if self._cluster.is_local:
            return say("“{desk}” runs for this machine alone: {where}.", desk=self.desk.name, where=where)
        return say("“{desk}” runs, encrypted: {where}.", desk=self.desk.name, where=where)

    def back_up(self, day: str) -> Path | None:
        """Write the copy of a day, if there is none yet, and return it; raises UserError."""
        if (self._cluster.backups / f"{day}.dump").exists():
            return None
        return self._cluster.back_up(day)


@contextmanager
def hosted(sharing: Sharing, folder: Path, name: str, listen: str, port: int, at: str) -> Iterator[Hosted]:
    """Run a server in a folder while this lasts, made at the first time; raises UserError.

    The first time the shared desk is made on it, with this desk as its owner. ``at`` is the time now.
    """
    from factcheck.exchange.server.cluster import Cluster
    from factcheck.exchange.server.connecting import address_of

    cluster = Cluster(folder.expanduser(), listen=listen, port=port)
    cluster.start(at)
    try:
        relay = cluster.relay()
        with nullcontext() if relay is None else relay.running():
            address, _ = address_of(cluster.address)
            known = next((desk for desk in sharing.desks() if desk.address == address), None)
            user, password = cluster.admin
            url = f"{cluster.address} user={user} password={password}"
            if known is not None:
                sharing.upgrade_server(url, cluster.authority)
            else:
                known = sharing.create_on_server(url, name, cluster.authority)
            yield Hosted(cluster, known)
    finally:
        cluster.stop()


Wait = Callable[[float], bool]
"""Waits for so many seconds, or until it is to stop, and tells whether it is."""
_LOOKED_EVERY = 60.0


def serve(host: Hosted, today: Callable[[], str], wait: Wait) -> None:
    """Keep a copy for each day until it is to stop."""
    while True:
        host.back_up(today()[:10])
        if wait(_LOOKED_EVERY):
            return
