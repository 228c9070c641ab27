"""What tests of a shared desk on a server begin with: a real PostgreSQL, and three desks on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from factcheck import readers
from factcheck.exchange.server.cluster import Cluster
from factcheck.models import ArticleId, MemberRole
from tests.exchange.desks import TEXT, Place
from tests.exchange.postgres import url


@pytest.fixture
def on_server(tmp_path: Path, server: Cluster) -> Iterator[tuple[Place, Place, Place, ArticleId]]:
    """Open three desks on one shared desk on a server, an owner and two checkers, who have the same case."""
    with ExitStack() as stack:
        places = [Place(tmp_path / f"{name}.factcheck", name) for name in ("Ada", "Bea", "Mallory")]
        for place in places:
            stack.callback(place.close)
        ada = places[0].desk
        desk = ada.sharing.create_on_server(url(server), "Harbour")
        article = ada.articles.add(readers.read(TEXT.encode(), "weir.txt"))
        ada.sharing.share(article, desk)
        for place in places[1:]:
            place.desk.sharing.join(*ada.sharing.invite(desk, place.desk.actor, MemberRole.CHECKER))
            place.desk.sharing.sync()
        yield places[0], places[1], places[2], article
