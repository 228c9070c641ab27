"""The shuttle keeps a library and a shared desk in step by itself, over a folder and over a server."""

from __future__ import annotations

import queue
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from factcheck import readers
from factcheck.desk import Desk
from factcheck.desk.sharing import Sharing
from factcheck.desk.shuttle import Here, Link, Shuttle
from factcheck.exchange.courier import Courier
from factcheck.exchange.folder.courier import FolderCourier
from factcheck.exchange.server.cluster import Cluster
from factcheck.library import Library
from factcheck.library.store import now
from factcheck.models import NO_CLAIM, ArticleId, ClaimId, MemberRole, SharedDesk, Synced
from tests.exchange.desks import TEXT
from tests.exchange.postgres import kill, stopped, url
from tests.exchange.silent_line import SilentLine

SECONDS = 40


class Side:
    """A desk with its shuttle, as a window has them."""

    def __init__(self, path: Path, name: str) -> None:
        self.desk = Desk(path, actor=name)
        self.links: queue.Queue[Link] = queue.Queue()
        self.crashes: list[BaseException] = []
        self.shuttle: Shuttle | None = None

    def start(self) -> None:
        self.shuttle = Shuttle(
            self.desk.path, self.desk.actor, self.desk.sharing.find(), self.links.put, self.crashes.append
        )
        self.shuttle.start()

    def until(self, holds: Callable[[Link], bool]) -> Link:
        """Return the first thing told for which something holds; raises Empty where none is told in time."""
        while not holds(link := self.links.get(timeout=SECONDS)):
            continue
        return link

    def close(self) -> None:
        if self.shuttle is not None:
            self.shuttle.stop(SECONDS)
        self.desk.close()
        assert self.crashes == []


@pytest.fixture(params=["folder", "server"])
def sides(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Side, Side, ArticleId]]:
    with ExitStack() as stack:
        ada, bea = Side(tmp_path / "ada.factcheck", "Ada"), Side(tmp_path / "bea.factcheck", "Bea")
        if request.param == "server":
            ada.desk.sharing.create_on_server(url(request.getfixturevalue("server")), "Harbour")
        else:
            ada.desk.sharing.create_in_folder(tmp_path / "shared", "Harbour")
        stack.callback(ada.close)
        stack.callback(bea.close)
        text, code = ada.desk.sharing.invite(ada.desk.sharing.find(), "Bea", MemberRole.CHECKER)
        bea.desk.sharing.join(text, code, tmp_path / "shared")
        article = ada.desk.articles.add(readers.read(TEXT.encode(), "weir.txt"))
        ada.desk.sharing.share(article, ada.desk.sharing.find())
        ada.start()
        bea.start()
        yield ada, bea, article


def test_what_one_does_the_other_has_at_once(sides: tuple[Side, Side, ArticleId]) -> None:
    ada, bea, article = sides
    assert bea.until(lambda link: article in link.came).to_send == 0
    for side in sides[:2]:
        assert side.shuttle is not None
        side.shuttle.look_at(article, NO_CLAIM)
    claim = bea.desk.articles.open(article).claims[0].id
    bea.desk.verdicts.set(claim, "wrong")
    assert bea.shuttle is not None
    bea.shuttle.stir(article)
    ada.until(lambda link: article in link.came)
    assert ada.desk.articles.open(article).claims[0].claim.verdict == "wrong"


def test_what_is_typed_goes_after_a_pause(sides: tuple[Side, Side, ArticleId]) -> None:
    ada, bea, article = sides
    bea.until(lambda link: article in link.came)
    claim = bea.desk.articles.open(article).claims[0].id
    assert bea.shuttle is not None
    for words in ("The", "The county", "The county says so."):
        bea.desk.verdicts.note(claim, words)
        bea.shuttle.stir(article)
    ada.until(lambda link: article in link.came)
    assert ada.desk.articles.open(article).claims[0].claim.note == "The county says so."
    assert len(bea.desk.history.log(article)) == 2  # adding it, and one note


def test_each_sees_where_the_other_is(sides: tuple[Side, Side, ArticleId]) -> None:
    ada, bea, article = sides
    bea.until(lambda link: article in link.came)
    assert bea.shuttle is not None
    bea.shuttle.look_at(article, ClaimId("c7"))
    assert ada.until(lambda link: bool(link.here)).here == (Here("Bea", article, ClaimId("c7")),)
    bea.shuttle.look_at(ArticleId(""), NO_CLAIM)
    assert ada.until(lambda link: not link.here).offline_since == ""


def test_offline_is_told_with_what_waits_and_all_goes_later(tmp_path: Path) -> None:
    folder, away = tmp_path / "shared", tmp_path / "away"
    ada = Side(tmp_path / "ada.factcheck", "Ada")
    try:
        ada.desk.sharing.create_in_folder(folder, "Harbour")
        article = ada.desk.articles.add(readers.read(TEXT.encode(), "weir.txt"))
        ada.desk.sharing.share(article, ada.desk.sharing.find())
        shutil.move(folder, away)
        ada.start()
        assert ada.until(lambda link: bool(link.offline_since)).to_send == 0
        ada.desk.verdicts.set(ada.desk.articles.open(article).claims[0].id, "wrong")
        assert ada.shuttle is not None
        ada.shuttle.stir(article)
        ada.until(lambda link: bool(link.offline_since) and link.to_send == 1)
        shutil.move(away, folder)
        ada.shuttle.stir(article)
        assert ada.until(lambda link: not link.offline_since and link.to_send == 0).reason is None
    finally:
        ada.close()


def test_a_case_that_cannot_be_carried_keeps_back_no_other(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    with ExitStack() as stack:
        ada = Side(tmp_path / "ada.factcheck", "Ada")
        stack.callback(ada.close)
        shared = ada.desk.sharing.create_in_folder(folder, "Harbour")
        cases = [
            ada.desk.articles.add(readers.read(TEXT.replace("Norwell", name).encode(), "weir.txt"))
            for name in ("Norwell", "Torvik")
        ]
        for case in cases:
            ada.desk.sharing.share(case, shared)
        (own,) = (folder / "cases" / cases[0]).iterdir()
        shutil.rmtree(own)
        own.write_bytes(b"")  # where the steps of this desk would go
        for case in cases:
            ada.desk.verdicts.set(ada.desk.articles.open(case).claims[0].id, "wrong")
        ada.start()
        link = ada.until(lambda link: bool(link.refused))
        assert len(link.refused) == 1
        assert link.offline_since == ""
        assert ada.desk.sharing.unsent(shared) == [cases[0]]


def test_a_server_that_was_killed_is_found_again(tmp_path: Path, server: Cluster) -> None:
    ada = Side(tmp_path / "ada.factcheck", "Ada")
    try:
        ada.desk.sharing.create_on_server(url(server), "Harbour")
        article = ada.desk.articles.add(readers.read(TEXT.encode(), "weir.txt"))
        ada.desk.sharing.share(article, ada.desk.sharing.find())
        ada.start()
        ada.until(lambda link: not link.offline_since)
        kill(server)
        assert ada.until(lambda link: bool(link.offline_since)).reason is not None
        server.start(now())
        ada.until(lambda link: not link.offline_since)
    finally:
        ada.close()


@pytest.mark.parametrize("by", ["a stopped server", "a silent line"])
def test_a_server_that_does_not_answer_is_told_and_all_goes_later(
    tmp_path: Path, server: Cluster, by: str
) -> None:
    with ExitStack() as stack:
        line = stack.enter_context(closing(SilentLine(server.ports[0])))
        ada = Side(tmp_path / "ada.factcheck", "Ada")
        stack.callback(ada.close)
        shared = ada.desk.sharing.create_on_server(url(server), "Harbour")
        address = shared.address.replace(f"port={server.ports[0]}", f"port={line.port}")
        with Library(ada.desk.path) as library:
            library.sharing.keep(replace(shared, address=address))
        article = ada.desk.articles.add(readers.read(TEXT.encode(), "weir.txt"))
        ada.desk.sharing.share(article, ada.desk.sharing.find())
        ada.start()
        ada.until(lambda link: not link.offline_since)
        assert ada.shuttle is not None
        with stopped(server) if by == "a stopped server" else hushed(line):
            ada.desk.verdicts.set(ada.desk.articles.open(article).claims[0].id, "wrong")
            ada.shuttle.stir(article)
            link = ada.until(lambda link: bool(link.offline_since))
            assert link.to_send == 1
            assert str(link.reason) == "The server “127.0.0.1” does not answer."
            ada.desk.verdicts.set(ada.desk.articles.open(article).claims[1].id, "wrong")
            ada.shuttle.stir(article)
            assert ada.until(lambda link: link.to_send == 2).offline_since == link.offline_since
        ada.shuttle.stir(article)
        assert ada.until(lambda link: not link.offline_since and link.to_send == 0).reason is None


@contextmanager
def hushed(line: SilentLine) -> Iterator[None]:
    """Let nothing through while this lasts."""
    line.hush()
    yield
    line.speak()


def test_a_shuttle_that_waits_for_a_silent_server_is_ended_at_once(tmp_path: Path, server: Cluster) -> None:
    ada = Side(tmp_path / "ada.factcheck", "Ada")
    try:
        ada.desk.sharing.create_on_server(url(server), "Harbour")
        article = ada.desk.articles.add(readers.read(TEXT.encode(), "weir.txt"))
        ada.desk.sharing.share(article, ada.desk.sharing.find())
        ada.start()
        ada.until(lambda link: not link.offline_since)
        shuttle = ada.shuttle
        assert shuttle is not None
        with stopped(server):
            shuttle.stir(article)
            shuttle.stop(2.5)  # half of the time after which it would find out by itself
            assert not shuttle.is_running
    finally:
        ada.close()


def test_a_quiet_case_is_not_carried_again_and_a_lost_one_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried: queue.Queue[ArticleId] = queue.Queue()
    original = Sharing.carry

    def counted(
        self: Sharing, desk: SharedDesk, courier: Courier, article: ArticleId, **given: Any
    ) -> Synced:
        synced = original(self, desk, courier, article, **given)
        carried.put(article)
        return synced

    monkeypatch.setattr(Sharing, "carry", counted)
    monkeypatch.setattr(FolderCourier, "everything_every", 0.05)
    ada = Side(tmp_path / "ada.factcheck", "Ada")
    try:
        shared = ada.desk.sharing.create_in_folder(tmp_path / "shared", "Harbour")
        articles = [
            ada.desk.articles.add(readers.read(f"{TEXT}\n\n{at} more.".encode(), "weir.txt"))
            for at in range(3)
        ]
        for article in articles:
            ada.desk.sharing.share(article, shared)
        while not carried.empty():
            carried.get()
        ada.start()
        assert sorted(carried.get(timeout=SECONDS) for _ in articles) == sorted(articles)
        (tmp_path / "shared" / "cases" / articles[1]).rename(tmp_path / "lost")
        assert carried.get(timeout=SECONDS) == articles[1]
        assert list((tmp_path / "shared" / "cases" / articles[1]).rglob("*.steps"))
    finally:
        ada.close()
