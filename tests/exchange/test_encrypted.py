"""Cases that are encrypted on a shared desk: only members read them, and who left reads no more."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from click.testing import CliRunner
from msgspec.structs import replace

from factcheck import readers
from factcheck.cli.group import main
from factcheck.errors import UserError
from factcheck.models import ArticleId, ClaimId, MemberRole, Source, SourceId, SourceKind
from tests.exchange.desks import TEXT, Place, check
from tests.exchange.postgres import url


class Quay:
    """A shared desk of Ada's in a folder or on a server, with an encrypted case."""

    def __init__(self, path: Path, stack: ExitStack, server: str) -> None:
        self.path, self._stack = path, stack
        self.folder = None if server else path / "shared"
        self.ada = self.opened("Ada")
        if self.folder is None:
            self.ada.desk.sharing.create_on_server(server, "Quay")
        else:
            self.ada.desk.sharing.create_in_folder(self.folder, "Quay")
        self.article = self.ada.desk.articles.add(readers.read(TEXT.encode(), "weir.txt"))

    def opened(self, name: str) -> Place:
        place = Place(self.path / f"{name}.factcheck", name)
        self._stack.callback(place.close)
        return place

    def member(self, name: str, role: MemberRole = MemberRole.CHECKER) -> Place:
        place = self.opened(name)
        text, code = self.ada.desk.sharing.invite(self.ada.desk.sharing.find(), name, role)
        place.desk.sharing.join(text, code, self.folder)
        return place

    def share(self) -> None:
        self.ada.desk.sharing.share(self.article, self.ada.desk.sharing.find(), encrypted=True)

    def everything(self) -> bytes:
        """Return all that whoever runs the folder or server can read."""
        if self.folder is not None:
            files = [path for path in self.folder.rglob("*") if path.is_file()]
            return b"".join(str(path).encode() + path.read_bytes() for path in files)
        with self.ada.desk.sharing.courier(self.ada.desk.sharing.find()) as courier:
            run = courier.connection.execute  # type: ignore[attr-defined]
            names = ("bundles", "enclosures", "parts", "files")
            return b"".join(
                part if isinstance(part, bytes) else str(part).encode()
                for name in names
                for row in run(f"SELECT * FROM factcheck.{name}", binary=True).fetchall()
                for part in row
            )


@pytest.fixture(params=["folder", "server"])
def quay(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Quay]:
    with ExitStack() as stack:
        server = url(request.getfixturevalue("server")) if request.param == "server" else ""
        yield Quay(tmp_path, stack, server)


def meet(*places: Place) -> list[str]:
    return [str(sentence) for place in (*places, *places) for sentence in place.desk.sharing.sync().refused]


def keep_copy(quay: Quay) -> str:
    """Let Ada keep a copy of a source, and return its SHA-256."""
    page = quay.path / "ledger.txt"
    page.write_text("Stones from Cairnhill, by the barge.")
    given = Source(SourceId(""), SourceKind.BOOK, title="Ledger")
    evidence = quay.ada.desk.sources.attach(claim(quay.ada, quay.article), given)
    source = quay.ada.desk.sources.source_of(evidence).id
    quay.ada.desk.captures.keep(source, quay.ada.desk.captures.copy_of_file(page), quay.article)
    return quay.ada.desk.captures.of(source)[0].sha256


def claim(place: Place, article: ArticleId, which: int = 0) -> ClaimId:
    return place.desk.articles.open(article).claims[which].id


def notes(place: Place, article: ArticleId) -> set[str]:
    return {placed.claim.note for placed in place.desk.articles.open(article).claims} - {""}


def test_members_work_on_a_case_of_which_the_server_reads_nothing(quay: Quay) -> None:
    bea, eve = quay.member("Bea"), quay.member("Eve", MemberRole.EDITOR)
    sha256 = keep_copy(quay)
    quay.share()
    assert meet(bea, eve) == []
    bea.desk.verdicts.note(claim(bea, quay.article), "Wenlock says otherwise")
    eve.desk.closing.ask(claim(eve, quay.article, 1), "Was Wenlock asked?")
    assert meet(bea, eve, quay.ada) == []
    check([quay.ada, bea, eve], quay.article)
    assert notes(quay.ada, quay.article) == {"Wenlock says otherwise"}
    assert bea.exchange.file(sha256) == quay.ada.exchange.file(sha256)
    lying = quay.everything()
    original = quay.ada.desk.articles.open(quay.article).draft.sha256
    for words in ("Norwell", "Wenlock", "Cairnhill", "note-written", "query-put", sha256, original):
        assert words.encode() not in lying
    assert quay.article.encode() in lying


def test_who_is_on_which_claim_is_told_to_members_alone(quay: Quay) -> None:
    bea = quay.member("Bea")
    quay.share()
    assert meet(quay.ada, bea) == []
    on = claim(quay.ada, quay.article)
    shared = quay.ada.desk.sharing.find()
    told = quay.ada.desk.sharing.presence(shared, quay.article, on)
    assert on not in told.claim
    with quay.ada.desk.sharing.courier(shared) as courier:
        courier.show(told)
    with bea.desk.sharing.courier(shared) as courier:
        (seen,) = courier.present()
    assert bea.desk.sharing.claim_of(shared, seen) == on
    assert bea.desk.sharing.claim_of(shared, replace(seen, claim=on)) == ""  # nobody else puts it in clear


def test_the_status_says_which_cases_are_encrypted_and_who_reads_them(quay: Quay) -> None:
    quay.member("Bea")
    quay.share()
    (status,) = quay.ada.desk.sharing.statuses()
    assert [(each.article, each.encrypted) for each in status.articles] == [(quay.article, True)]
    given = ["--library", str(quay.ada.library.path), "desk", "status"]
    lines = CliRunner().invoke(main, given, catch_exceptions=False).output
    assert "End-to-end encrypted on “Quay”: only its members can read it." in lines
    told = json.loads(CliRunner().invoke(main, [*given, "--json"], catch_exceptions=False).output)
    assert [each["encrypted"] for each in told[0]["articles"]] == [True]
    assert [each["name"] for each in told[0]["members"]] == ["Ada", "Bea"]


def test_who_left_reads_nothing_that_comes_after(quay: Quay, tmp_path: Path) -> None:
    bea = quay.member("Bea")
    quay.share()
    assert meet(bea) == []
    before = len(quay.ada.exchange.case_keys(quay.ada.desk.sharing.find().id, quay.article))
    quay.ada.desk.sharing.leave(quay.ada.desk.sharing.find(), "Bea")
    quay.ada.desk.verdicts.note(claim(quay.ada, quay.article), "After Bea left")
    assert meet(quay.ada) == []
    keys = quay.ada.exchange.case_keys(quay.ada.desk.sharing.find().id, quay.article)
    assert (before, len(keys)) == (1, 2)
    if quay.folder is not None:  # on a server Bea's login has ended; a folder she still has
        from factcheck.exchange.enclosed.case_keys import Keyring
        from factcheck.exchange.folder.courier import FolderCourier

        shared = bea.desk.sharing.find()
        courier = FolderCourier(quay.folder, bea.exchange)
        ring = Keyring(bea.exchange, shared, quay.article)
        ring.take(courier, courier.enclosed(quay.article), courier.members())
        steps = [borne.bundle for borne in courier.bundles(quay.article, {})]
        assert [ring.unlocked(step) is None for step in steps] == [False] * (len(steps) - 1) + [True]


def test_who_joins_later_reads_the_whole_case_once_an_owner_was_there(quay: Quay) -> None:
    quay.share()
    dora = quay.member("Dora")
    assert "its key has not come yet" in " ".join(meet(dora))
    assert not dora.desk.articles.is_on_shelf(quay.article)
    assert meet(quay.ada, dora) == []
    check([quay.ada, dora], quay.article)


def test_a_case_that_lies_there_readable_or_without_a_key_is_refused(quay: Quay) -> None:
    shared = quay.ada.desk.sharing.find()
    quay.ada.desk.sharing.share(quay.article, shared)
    with pytest.raises(UserError, match="already, and not encrypted"):
        quay.share()
    other = quay.ada.desk.articles.add(readers.read(b"The sluice\n\nIt opened in 1911.\n", "sluice.txt"))
    quay.ada.desk.sharing.share(other, shared, encrypted=True)
    cy = quay.member("Cy")
    packed = quay.path / "sluice.factcheck"
    quay.ada.desk.exchange.pack(other, packed)
    cy.desk.exchange.take_in(packed)
    cy.desk.verdicts.note(claim(cy, other), "In plain words")
    with pytest.raises(UserError, match="key has not come yet: nothing was sent"):
        cy.desk.sharing.share(other, cy.desk.sharing.find())
    assert b"In plain words" not in quay.everything()
    assert meet(quay.ada, cy, quay.ada) == []
    assert notes(quay.ada, other) == {"In plain words"}
    assert b"In plain words" not in quay.everything()


def test_a_case_without_a_key_is_refused_also_where_there_was_nothing_to_send_at_first(quay: Quay) -> None:
    quay.share()
    cy = quay.member("Cy")
    packed = quay.path / "harbour.factcheck"
    quay.ada.desk.exchange.pack(quay.article, packed)
    cy.desk.exchange.take_in(packed)
    shared = cy.desk.sharing.find()
    with cy.desk.sharing.courier(shared) as courier:
        cy.desk.sharing.carry(shared, courier, quay.article)
        cy.desk.verdicts.note(claim(cy, quay.article), "In plain words")
        with pytest.raises(UserError, match="key has not come yet: nothing was sent"):
            cy.desk.sharing.carry(shared, courier, quay.article)
    assert b"In plain words" not in quay.everything()
