"""What only some members may read: legal notes, and confidential names that are shared with them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from click.testing import CliRunner
from msgspec.structs import replace

from factcheck import readers
from factcheck.case.conflicts import veiled
from factcheck.cli.group import main
from factcheck.errors import UserError
from factcheck.models import ArticleId, ClaimId, MemberRole, Source, SourceId, SourceKind
from tests.exchange.desks import TEXT, Place

NOTE = "Hale may sue over this"


def joined(owner: Place, other: Place, folder: Path, role: MemberRole) -> None:
    text, code = owner.desk.sharing.invite(owner.desk.sharing.find(), other.desk.actor, role)
    other.desk.sharing.join(text, code, folder)
    other.desk.sharing.sync()


class Harbour:
    """A shared desk in a folder: Ada owns it, and others are let in by role."""

    def __init__(self, path: Path, stack: ExitStack) -> None:
        self.path, self._stack = path, stack
        self.folder = path / "shared"
        self.ada = self.opened("Ada")
        self.ada.desk.sharing.create_in_folder(self.folder, "Harbour")
        self.article: ArticleId = self.ada.desk.articles.add(readers.read(TEXT.encode(), "weir.txt"))
        self.ada.desk.sharing.share(self.article, self.ada.desk.sharing.find())

    def opened(self, name: str) -> Place:
        place = Place(self.path / f"{name}.factcheck", name)
        self._stack.callback(place.close)
        return place

    def member(self, name: str, role: MemberRole) -> Place:
        place = self.opened(name)
        joined(self.ada, place, self.folder, role)
        return place

    def claim(self, which: int = 0) -> ClaimId:
        return self.ada.desk.articles.open(self.article).claims[which].id

    def lies_there(self, words: str) -> list[Path]:
        """Return the files in the folder in which words stand that anybody can read."""
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        return [path for path in files if words.encode() in path.read_bytes()]


@pytest.fixture
def harbour(tmp_path: Path) -> Iterator[Harbour]:
    with ExitStack() as stack:
        yield Harbour(tmp_path, stack)


def meet(*places: Place) -> None:
    for place in (*places, *places):
        place.desk.sharing.sync()


def refused(*places: Place) -> list[str]:
    return [str(each) for place in places for each in place.desk.sharing.sync().refused]


def whole(*places: Place) -> None:
    for place in places:
        assert place.library.read.broken_steps() == []
        assert place.library.doctor() == []


def test_legal_notes_reach_owner_and_lawyer_alone(harbour: Harbour) -> None:
    bea, lena = (harbour.member("Bea", MemberRole.CHECKER), harbour.member("Lena", MemberRole.LAWYER))
    others = [
        harbour.member(role.value, role)
        for role in (MemberRole.CHECKER, MemberRole.SECOND_READER, MemberRole.EDITOR, MemberRole.READER)
    ]
    claim, second = harbour.claim(0), harbour.claim(1)
    bea.desk.verdicts.note_for_lawyer(claim, NOTE)
    lena.desk.verdicts.note_for_lawyer(second, "Cut the name")
    meet(bea, lena, harbour.ada, *others)
    assert refused(bea, lena, harbour.ada, *others) == []
    assert harbour.lies_there(NOTE) == harbour.lies_there("Cut the name") == []
    for place in (harbour.ada, lena):
        assert place.desk.verdicts.legal_note(claim) == NOTE
        assert place.desk.verdicts.legal_note(second) == "Cut the name"
    assert bea.desk.verdicts.legal_note(claim) == NOTE
    assert bea.desk.verdicts.legal_note(second) == ""
    for place in others:
        assert [place.desk.verdicts.legal_note(each) for each in (claim, second)] == ["", ""]
        assert NOTE.encode() not in place.library.path.read_bytes()
    whole(harbour.ada, bea, lena, *others)


def test_a_lawyer_who_joins_later_gets_the_notes_that_were_written_before(harbour: Harbour) -> None:
    bea = harbour.member("Bea", MemberRole.CHECKER)
    claim = harbour.claim()
    bea.desk.verdicts.note_for_lawyer(claim, NOTE)
    meet(bea, harbour.ada)
    bea.desk.sharing.leave(bea.desk.sharing.find())
    lena = harbour.member("Lena", MemberRole.LAWYER)
    eve = harbour.member("Eve", MemberRole.EDITOR)
    meet(harbour.ada, lena, eve)
    assert lena.desk.verdicts.legal_note(claim) == NOTE
    assert eve.desk.verdicts.legal_note(claim) == ""
    whole(harbour.ada, lena, eve)


def test_notes_that_two_wrote_without_seeing_the_others_are_a_conflict_for_who_reads_both(
    harbour: Harbour,
) -> None:
    bea, cy = (harbour.member(name, MemberRole.CHECKER) for name in ("Bea", "Cy"))
    claim = harbour.claim()
    bea.desk.verdicts.note_for_lawyer(claim, NOTE)
    meet(bea, cy, harbour.ada)
    cy.desk.verdicts.note_for_lawyer(claim, "Ask the engineer first")  # Cy is not shown what stands there
    meet(cy, bea, harbour.ada)
    (conflict,) = harbour.ada.desk.exchange.conflicts(harbour.article)
    assert {each.values["legal_note"] for each in conflict.values} == {NOTE, "Ask the engineer first"}
    assert bea.desk.verdicts.legal_note(claim) == NOTE
    assert cy.desk.verdicts.legal_note(claim) == "Ask the engineer first"
    from factcheck.case.conflicts import Way

    harbour.ada.desk.exchange.settle(conflict.id, Way.BOTH)
    meet(harbour.ada, bea, cy)
    assert harbour.ada.desk.verdicts.legal_note(claim) in (
        f"{NOTE}\nAsk the engineer first",
        f"Ask the engineer first\n{NOTE}",
    )
    assert bea.desk.verdicts.legal_note(claim) == NOTE
    whole(harbour.ada, bea, cy)


def test_what_a_stranger_encloses_is_told_and_not_taken(harbour: Harbour) -> None:
    lena = harbour.member("Lena", MemberRole.LAWYER)
    claim = harbour.claim()
    harbour.ada.desk.verdicts.note_for_lawyer(claim, NOTE)
    harbour.ada.desk.sharing.sync()
    for path in harbour.folder.rglob("*.age"):
        path.write_bytes(path.read_bytes()[:-1] + b"x")
    synced = lena.desk.sharing.sync()
    assert "could not be read" in str(synced.refused[0])
    assert lena.desk.verdicts.legal_note(claim) == ""
    whole(lena)


# Confidential names


def confidential(harbour: Harbour) -> SourceId:
    """Let Ada enter a confidential source with a copy, and write its name where it must not stay."""
    ada, claim = harbour.ada, harbour.claim()
    given = Source(
        SourceId(""), SourceKind.PERSON, title="Wilma Ostrander", confidential=True, code_name="Heron",
        contact="wilma@ostrander.example",
    )  # fmt: skip
    ada.desk.sources.attach(claim, given, note="Wilma Ostrander says so")
    (source,) = ada.desk.articles.open(harbour.article).sources
    paper = harbour.path / "letter.txt"
    paper.write_text("A letter by W. Strandero")
    ada.desk.captures.keep(source, ada.desk.captures.copy_of_file(paper), harbour.article)
    ada.desk.verdicts.note(claim, "Call Wilma Ostrander again")
    return source


def source_at(place: Place, article: ArticleId) -> Source:
    (source,) = place.desk.articles.open(article).sources.values()
    return source


def test_a_confidential_name_reaches_those_alone_with_whom_its_owner_shares_it(harbour: Harbour) -> None:
    bea, cy = (harbour.member(name, MemberRole.CHECKER) for name in ("Bea", "Cy"))
    id = confidential(harbour)
    ada, article, shared = harbour.ada, harbour.article, harbour.ada.desk.sharing.find()
    meet(ada, bea, cy)
    for place in (bea, cy):
        assert (source_at(place, article).title, source_at(place, article).contact) == ("Heron", "")
    ada.desk.shared_names.share(id, shared, ["Bea"])
    meet(ada, bea, cy)
    assert (source_at(bea, article).title, source_at(bea, article).contact) == (
        "Wilma Ostrander",
        "wilma@ostrander.example",
    )
    case = bea.desk.articles.open(article)
    assert case.claims[0].claim.note == "Call Wilma Ostrander again"
    (capture,) = case.captures
    assert bea.desk.captures.data(capture) == b"A letter by W. Strandero"
    assert source_at(cy, article).title == "Heron"
    assert b"strander" not in cy.library.path.read_bytes()
    assert harbour.lies_there("strander") == harbour.lies_there("Strandero") == []
    with pytest.raises(UserError, match="entered"):
        bea.desk.shared_names.share(id, bea.desk.sharing.find(), ["Cy"])
    whole(ada, bea, cy)


def test_namesakes_spoil_no_name_that_may_be_read(harbour: Harbour) -> None:
    bea, cy = (harbour.member(name, MemberRole.CHECKER) for name in ("Bea", "Cy"))
    id, ada, claim = confidential(harbour), harbour.ada, harbour.claim()
    for title, code in (("Karl Ostrander", "Gull"), ("Anna Ostrander", "")):
        given = Source(
            SourceId(""), SourceKind.PERSON, title=title, confidential=bool(code), code_name=code,
            contact=f"{title[:4].lower()}@ostrander.example",
        )  # fmt: skip
        ada.desk.sources.attach(claim, given, note=f"{title} says so")
    ada.desk.shared_names.share(id, ada.desk.sharing.find(), ["Bea"])
    meet(ada, bea, cy)
    known = [
        {(each.title, each.contact) for each in place.desk.articles.open(harbour.article).sources.values()}
        for place in (bea, cy)
    ]
    open_, hidden = ("Anna Ostrander", "anna@ostrander.example"), ("Gull", "")
    assert known[0] == {open_, hidden, ("Wilma Ostrander", "wilma@ostrander.example")}
    assert known[1] == {open_, hidden, ("Heron", "")}
    assert harbour.lies_there("Karl") == harbour.lies_there("Wilma") == []
    whole(ada, bea, cy)


def test_a_name_stays_here_that_was_changed_in_the_step_which_made_the_source_confidential(
    harbour: Harbour,
) -> None:
    bea, ada, claim = harbour.member("Bea", MemberRole.CHECKER), harbour.ada, harbour.claim()
    ada.desk.sources.attach(claim, Source(SourceId(""), SourceKind.PERSON, title="Wilma Ostrander"))
    ada.desk.verdicts.note(claim, "Call Wilma Ostrander again")
    known = source_at(ada, harbour.article)
    hidden = replace(known, title="The engineer", confidential=True, code_name="Heron")
    ada.desk.sources.update(hidden, harbour.article)
    meet(ada, bea)
    assert bea.desk.articles.open(harbour.article).claims[0].claim.note == "Call Heron again"
    assert harbour.lies_there("Ostrander") == []


def test_a_conflict_on_a_shared_name_says_nothing_of_who_it_is(harbour: Harbour) -> None:
    bea, id = harbour.member("Bea", MemberRole.CHECKER), confidential(harbour)
    harbour.ada.desk.shared_names.share(id, harbour.ada.desk.sharing.find(), ["Bea"])
    meet(harbour.ada, bea)
    for place in (harbour.ada, bea):
        source = replace(source_at(place, harbour.article), title=f"Wilma {place.desk.actor}")
        place.desk.sources.update(source, harbour.article)
    meet(bea, harbour.ada)
    case = harbour.ada.desk.articles.open(harbour.article)
    (conflict,) = [veiled(each, case) for each in case.conflicts if each.table == "sources"]
    assert [each.values for each in conflict.values] == [{"title": "…"}] * 2


def test_what_a_reader_of_a_name_writes_about_its_source_comes_back_and_goes_no_further(
    harbour: Harbour,
) -> None:
    bea, cy = (harbour.member(name, MemberRole.CHECKER) for name in ("Bea", "Cy"))
    id = confidential(harbour)
    harbour.ada.desk.shared_names.share(id, harbour.ada.desk.sharing.find(), ["Bea"])
    meet(harbour.ada, bea, cy)
    edited = replace(source_at(bea, harbour.article), contact="0171 5550100")
    bea.desk.sources.update(edited, harbour.article)
    meet(bea, harbour.ada, cy)
    assert source_at(harbour.ada, harbour.article).contact == "0171 5550100"
    assert source_at(harbour.ada, harbour.article).title == "Wilma Ostrander"
    assert source_at(cy, harbour.article).contact == ""
    assert harbour.lies_there("5550100") == []
    whole(harbour.ada, bea, cy)


def test_a_source_from_another_article_is_named_to_who_may_read_it(harbour: Harbour) -> None:
    bea = harbour.member("Bea", MemberRole.CHECKER)
    id = confidential(harbour)
    ada = harbour.ada
    second = ada.desk.articles.add(readers.read(b"The sluice\n\nThe sluice opened in 1911.\n", "sluice.txt"))
    ada.desk.sources.attach(ada.desk.articles.open(second).claims[0].id, source_at(ada, harbour.article))
    ada.desk.sharing.share(second, ada.desk.sharing.find())
    bea.desk.sharing.sync(second, bea.desk.sharing.find())
    assert source_at(bea, second).title == "Heron"
    ada.desk.shared_names.share(id, ada.desk.sharing.find(), ["Bea"])
    meet(ada, bea)
    assert source_at(bea, second).title == "Wilma Ostrander"
    whole(ada, bea)


def test_the_command_shares_a_name_and_tells_who_reads_it(harbour: Harbour) -> None:
    bea = harbour.member("Bea", MemberRole.CHECKER)
    confidential(harbour)

    def run(*arguments: str) -> str:
        given = ["--library", str(harbour.ada.library.path), "share-name", "Wilma Ostrander", *arguments]
        done = CliRunner().invoke(main, given, catch_exceptions=False)
        return f"{done.output}{done.exit_code}"

    assert run() == "0"
    assert "no member “Dora”" in run("Dora")
    assert run("Bea").endswith("0")
    assert run() == "Bea\n0"
    bea.desk.sharing.sync()
    assert source_at(bea, harbour.article).title == "Wilma Ostrander"
