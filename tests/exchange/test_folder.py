"""A shared desk in a folder: what goes there and comes, and what anybody may have put into the folder."""

import hashlib
import itertools
import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from click.testing import CliRunner
from msgspec.structs import replace

from factcheck import readers
from factcheck.cli.group import main
from factcheck.desk import Desk
from factcheck.errors import RoleError, UserError
from factcheck.exchange import memberships
from factcheck.exchange.folder.courier import FolderCourier
from factcheck.models import (
    ArticleId,
    EventKind,
    MemberRole,
    SharedDesk,
    SharedDeskId,
    Source,
    SourceId,
    SourceKind,
)
from factcheck.places import warning
from tests.disks import read_only
from tests.exchange.desks import ACTIONS, TEXT, Place, act, check, state


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "shared"


def join(owner: Place, other: Place, folder: Path, role: MemberRole = MemberRole.CHECKER) -> SharedDesk:
    """Let a desk join the shared desk of another through a folder."""
    text, code = owner.desk.sharing.invite(owner.desk.sharing.find(), other.desk.actor, role)
    return other.desk.sharing.join(text, code, folder)


@pytest.fixture
def pair(tmp_path: Path, folder: Path) -> Iterator[tuple[Place, Place, ArticleId]]:
    """Open two desks on one shared desk, on which they have the same case."""
    with ExitStack() as stack:
        ada, bea = (Place(tmp_path / f"{name}.factcheck", name) for name in ("Ada", "Bea"))
        stack.callback(ada.close)
        stack.callback(bea.close)
        ada.desk.sharing.create_in_folder(folder, "Harbour")
        article = ada.desk.articles.add(readers.read(TEXT.encode(), "weir.txt"))
        join(ada, bea, folder)
        ada.desk.sharing.share(article, ada.desk.sharing.find())
        bea.desk.sharing.sync()
        yield ada, bea, article


def steps(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.steps"))


def claim(place: Place, article: ArticleId, which: int = 0) -> str:
    return place.desk.articles.open(article).claims[which].id


def verdict(place: Place, article: ArticleId) -> str | None:
    return place.desk.articles.open(article).claims[0].claim.verdict


def test_what_is_placed_again_goes_in_the_same_round(pair: tuple[Place, Place, ArticleId]) -> None:
    ada, bea, article = pair
    for place, name in ((ada, "Jon Hale"), (bea, "Thomas Hale")):
        newer = f"{TEXT.replace('Tom Hale', name)}\n\nA lock was added for {name} in 1931.\n"
        place.desk.drafts.revise(article, readers.read(newer.encode(), "weir.txt"))
    ada.desk.sharing.sync()
    synced = bea.desk.sharing.sync()
    assert bea.desk.history.log(article)[0].kind is EventKind.CLAIMS_PLACED_AGAIN
    assert bea.desk.sharing.statuses()[0].to_send == 0
    assert synced.sent == 2
    ada.desk.sharing.sync()
    assert ada.desk.sharing.sync().sent == 0
    check([ada, bea], article)


def test_what_one_desk_does_the_other_has_after_both_synced(
    pair: tuple[Place, Place, ArticleId],
) -> None:
    ada, bea, article = pair
    bea.desk.verdicts.set(bea.desk.articles.open(article).claims[0].id, "wrong")
    assert bea.desk.sharing.statuses()[0].to_send == 1
    assert bea.desk.sharing.sync().sent == 1
    assert bea.desk.sharing.statuses()[0].to_send == 0
    synced = ada.desk.sharing.sync()
    assert (synced.sent, synced.came, synced.refused) == (0, 1, ())
    check([ada, bea], article)
    assert verdict(ada, article) == "wrong"
    assert ada.desk.sharing.sync() == replace(synced, came=0)


def test_a_case_that_cannot_be_carried_keeps_back_no_other(
    pair: tuple[Place, Place, ArticleId], folder: Path
) -> None:
    ada, bea, article = pair
    other = ada.desk.articles.add(readers.read(TEXT.replace("Norwell", "Torvik").encode(), "dam.txt"))
    (own,) = (path.parent for path in steps(folder))
    for path in own.iterdir():
        path.unlink()
    own.rmdir()
    own.write_bytes(b"")  # where this desk's steps on the first case would go
    ada.desk.verdicts.set(ada.desk.articles.open(article).claims[0].id, "wrong")
    ada.desk.sharing.share(other, ada.desk.sharing.find())
    ada.desk.verdicts.set(ada.desk.articles.open(other).claims[0].id, "wrong")
    synced = ada.desk.sharing.sync()
    assert len(synced.refused) == 1
    assert bea.desk.sharing.sync().came == 2
    assert verdict(bea, other) == "wrong"


def test_days_offline_end_in_the_same_state(pair: tuple[Place, Place, ArticleId], folder: Path) -> None:
    ada, bea, article = pair
    dice = random.Random(3)
    away = folder.rename(folder.with_name("away"))
    for place, _ in itertools.product((ada, bea), range(25)):
        act(place, article, dice.choice(ACTIONS), dice.randrange(9), dice.randrange(9))
    with pytest.raises(UserError, match="cannot be reached"):
        ada.desk.sharing.sync()
    (status,) = ada.desk.sharing.statuses()
    assert status.offline is not None
    assert status.to_send > 0
    away.rename(folder)
    for place in (ada, bea, ada, bea):
        place.desk.sharing.sync()
    check([ada, bea], article)
    assert len(steps(folder)) == 3  # what waited went as one file each


def test_a_half_file_a_gap_and_conflict_copies_are_waited_for(
    pair: tuple[Place, Place, ArticleId], folder: Path
) -> None:
    ada, bea, article = pair
    for value in ("wrong", "confirmed", "misleading"):
        ada.desk.verdicts.set(ada.desk.articles.open(article).claims[0].id, value)
        ada.desk.sharing.sync()
    first, second, third = steps(folder)[-3:]
    whole, gap = second.read_bytes(), third.read_bytes()
    second.write_bytes(whole[: len(whole) // 2])
    shutil.copy(third, third.with_name(f"{third.stem}.sync-conflict-20260101-120000-ABCDEFG.steps"))
    shutil.copy(third, third.with_name(f"{third.stem} (conflicted copy).steps"))
    synced = bea.desk.sharing.sync()
    assert (synced.came, synced.waiting) == (1, 1)
    assert verdict(bea, article) == "wrong"
    second.write_bytes(whole)
    assert bea.desk.sharing.sync().came == 2
    assert verdict(bea, article) == "misleading"
    assert first.exists()
    assert gap == third.read_bytes()


def test_a_folder_that_was_set_back_is_filled_again_by_whoever_has_the_steps(
    pair: tuple[Place, Place, ArticleId], folder: Path, tmp_path: Path
) -> None:
    ada, bea, article = pair
    old = tmp_path / "old"
    shutil.copytree(folder, old)
    act(ada, article, "verdict", 1, 1)
    act(bea, article, "note", 0, 4)
    for place in (ada, bea, ada):
        place.desk.sharing.sync()
    shutil.rmtree(folder)
    shutil.copytree(old, folder)
    assert bea.desk.sharing.sync().sent == 2  # hers and Ada's
    with Place(tmp_path / "cem.factcheck", "Cem").desk as cem:
        text, code = ada.desk.sharing.invite(ada.desk.sharing.find(), "Cem", MemberRole.READER)
        cem.sharing.join(text, code, folder)
        assert cem.sharing.sync().came == len(list(ada.desk.history.steps(article)))


def test_files_come_along_also_after_the_step_that_names_them(
    pair: tuple[Place, Place, ArticleId], folder: Path, tmp_path: Path
) -> None:
    ada, bea, article = pair
    page = tmp_path / "ledger.txt"
    page.write_text("The weir cost 31,000 pounds.", encoding="utf-8")
    given = Source(SourceId(""), SourceKind.BOOK, title="Ledger")
    evidence = ada.desk.sources.attach(ada.desk.articles.open(article).claims[0].id, given)
    source = ada.desk.sources.source_of(evidence).id
    ada.desk.captures.keep(source, ada.desk.captures.copy_of_file(page), article)
    ada.desk.sharing.sync()
    kept = {path for path in (folder / "files").rglob("*") if path.is_file()}
    sha256 = next(each.sha256 for each in ada.desk.captures.of(source))
    late = [path for path in kept if path.name.startswith(sha256)]
    assert len(late) == 2
    for path in late:
        path.rename(tmp_path / path.name)
    assert bea.desk.sharing.sync().came > 0
    assert bea.exchange.file(sha256) is None
    for path in late:
        (tmp_path / path.name).rename(path)
    late[0].with_name(sha256).write_bytes(b"half")
    bea.desk.sharing.sync()
    assert bea.exchange.file(sha256) is None
    late[0].with_name(sha256).write_bytes(page.read_bytes())
    bea.desk.sharing.sync()
    assert bea.exchange.file(sha256) == ada.exchange.file(sha256)


def test_what_strangers_put_into_the_folder_counts_for_nothing(
    pair: tuple[Place, Place, ArticleId], folder: Path, tmp_path: Path
) -> None:
    ada, _, article = pair
    stranger = Place(tmp_path / "stranger.factcheck", "Mallory")
    try:
        stranger.exchange.taken_in(ada.exchange.given(article), ada.exchange.file)
        stranger.desk.verdicts.set(stranger.desk.articles.open(article).claims[0].id, "wrong")
        courier = FolderCourier(folder, stranger.exchange)
        courier.put(article, stranger.exchange.given(article, ada.exchange.numbers(article)))
    finally:
        stranger.close()
    synced = ada.desk.sharing.sync()
    assert synced.came == 0
    assert "nobody who belongs" in str(synced.refused[0])
    assert verdict(ada, article) is None


HOSTILE: dict[str, Callable[[Path], object]] = {
    "link": lambda path: path.symlink_to("/etc/passwd"),
    "pipe": os.mkfifo,
    "device": lambda path: path.symlink_to("/dev/zero"),
    "noise": lambda path: path.write_bytes(random.Random(1).randbytes(5000)),
    "deep": lambda path: path.write_bytes(b"[" * 200_000),
    "folder": Path.mkdir,
    "empty": lambda path: path.write_bytes(b""),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_no_hostile_file_stops_or_enters_the_sync(
    pair: tuple[Place, Place, ArticleId], folder: Path, kind: str
) -> None:
    ada, bea, article = pair
    act(ada, article, "verdict", 0, 1)
    own = folder / "cases" / article / ada.desk.desk_id
    for place in (
        own / "00000002-00000002.steps",
        own / "00000003-99999999.steps",
        folder / "members" / "zzz.json",
        folder / "left" / "zzz.json",
        folder / "here" / "zzz.json",
        folder / "cases" / "not-a-case.steps",
        folder / "files" / "zz",
    ):
        place.parent.mkdir(exist_ok=True)
        if not (place.exists() or place.is_symlink()):
            HOSTILE[kind](place)
    ada.desk.sharing.sync()
    bea.desk.sharing.sync()
    check([ada, bea], article)
    assert verdict(bea, article) == "wrong"


def test_a_folder_inside_that_leads_elsewhere_is_not_written_to(
    pair: tuple[Place, Place, ArticleId], folder: Path, tmp_path: Path
) -> None:
    ada, _, article = pair
    elsewhere = tmp_path / "elsewhere"
    shutil.move(folder / "cases", elsewhere)
    (folder / "cases").symlink_to(elsewhere)
    act(ada, article, "verdict", 0, 1)
    before = sorted(elsewhere.rglob("*"))
    with pytest.raises(UserError, match="leads elsewhere"):
        ada.desk.sharing.sync()
    assert sorted(elsewhere.rglob("*")) == before


def test_a_copied_library_stops_and_the_others_go_on(
    pair: tuple[Place, Place, ArticleId], tmp_path: Path
) -> None:
    ada, bea, article = pair
    for name in ("Bea.factcheck", "Bea.factcheck.key"):
        shutil.copy(tmp_path / name, tmp_path / f"copy-{name}")
    shutil.move(tmp_path / "copy-Bea.factcheck.key", tmp_path / "Copy.factcheck.key")
    bea.desk.safe.backup(tmp_path / "Copy.factcheck")
    copy = Place(tmp_path / "Copy.factcheck", "Bea")
    try:
        act(bea, article, "note", 0, 1)
        bea.desk.sharing.sync()
        act(copy, article, "note", 0, 2)
        act(copy, article, "note", 1, 2)
        with pytest.raises(UserError, match="appears twice"):
            copy.desk.sharing.sync()
    finally:
        copy.close()
    act(ada, article, "verdict", 1, 1)
    ada.desk.sharing.sync()
    bea.desk.sharing.sync()
    assert bea.desk.articles.open(article).claims[1].claim.verdict == "wrong"


def test_a_copy_is_told_from_the_other_by_what_lies_there_and_loses_nothing(
    pair: tuple[Place, Place, ArticleId], tmp_path: Path
) -> None:
    ada, bea, article = pair
    bea.exchange.key  # noqa: B018  # makes the key, which whoever copies a folder copies too
    bea.desk.safe.backup(tmp_path / "Copy.factcheck")
    shutil.copy(tmp_path / "Bea.factcheck.key", tmp_path / "Copy.factcheck.key")
    copy = Place(tmp_path / "Copy.factcheck", "Bea")
    try:
        act(bea, article, "note", 0, 1)
        bea.desk.sharing.sync()
        act(copy, article, "note", 1, 2)
        given = ["--library", str(tmp_path / "Copy.factcheck"), "desk", "new-id", "--desk", "Harbour"]
        with pytest.raises(UserError, match="give the copy a desk id of its own"):
            copy.desk.sharing.sync()
        printed = CliRunner().invoke(main, given)
        assert printed.exit_code == 0, printed.output
        copy.close()
        copy = Place(tmp_path / "Copy.factcheck", "Bea")
        assert copy.desk.desk_id == printed.output.strip() != bea.desk.desk_id
        for place in (copy, bea, ada, copy, bea):
            assert place.desk.sharing.sync().refused == ()
        check([ada, bea, copy], article)
        notes = {placed.claim.note for placed in ada.desk.articles.open(article).claims}
        assert {"Note 1 of Bea", "Note 2 of Bea"} <= notes
        with pytest.raises(UserError, match="do not show"):
            bea.desk.sharing.part(bea.desk.sharing.find())
    finally:
        copy.close()


def test_a_folder_that_may_only_be_read_brings_what_the_others_do_and_says_so(
    pair: tuple[Place, Place, ArticleId], folder: Path
) -> None:
    ada, bea, article = pair
    act(ada, article, "verdict", 0, 1)
    ada.desk.sharing.sync()
    act(bea, article, "note", 1, 2)
    with read_only(folder):
        synced = bea.desk.sharing.sync()
        assert (synced.sent, synced.came) == (0, 1)
        (told,) = map(str, synced.refused)
        assert "may only be read here" in told
        assert bea.desk.sharing.to_send(bea.desk.sharing.find()) == 1
        with pytest.raises(UserError, match="may only be read here"):
            bea.desk.sharing.create_in_folder(folder / "inside", "Another")
    assert verdict(bea, article) == verdict(ada, article)
    assert bea.desk.sharing.sync().sent == 1
    ada.desk.sharing.sync()
    check([ada, bea], article)


def test_a_copy_with_a_desk_id_of_its_own_works_beside_the_other(
    pair: tuple[Place, Place, ArticleId], tmp_path: Path
) -> None:
    ada, bea, article = pair
    bea.desk.safe.backup(tmp_path / "Copy.factcheck")
    printed = CliRunner().invoke(main, ["--library", str(tmp_path / "Copy.factcheck"), "desk", "new-id"])
    copy = Place(tmp_path / "Copy.factcheck", "Bea at home")
    try:
        assert printed.output.strip() == copy.desk.desk_id != bea.desk.desk_id
        with pytest.raises(UserError, match="does not belong"):
            copy.desk.sharing.sync()  # its key did not come along: it is invited for itself
        copy.desk.sharing.forget(copy.desk.sharing.find())
        join(ada, copy, Path(bea.desk.sharing.find().address))
        act(bea, article, "verdict", 0, 1)
        act(copy, article, "verdict", 1, 1)
        for place in (bea, copy, ada, bea, copy):
            place.desk.sharing.sync()
        check([ada, bea, copy], article)
    finally:
        copy.close()


def test_roles_hold_in_the_library_and_at_the_other_desks(
    pair: tuple[Place, Place, ArticleId], folder: Path, tmp_path: Path
) -> None:
    ada, _, article = pair
    eve = Place(tmp_path / "eve.factcheck", "Eve")
    try:
        desk = join(ada, eve, folder, MemberRole.EDITOR)
        eve.desk.sharing.sync()
        first = eve.desk.articles.open(article).claims[0].id
        with pytest.raises(UserError, match="editor, does not allow"):
            eve.desk.verdicts.set(first, "confirmed")
        eve.desk.closing.ask(first, "Is it so?")
        assert eve.desk.sharing.sync().sent == 1
        assert ada.desk.sharing.sync().came == 1
        # A program that was altered so as not to ask: the others do not take its step in.
        eve.library.sharing.keep(replace(desk, role=MemberRole.CHECKER))
        eve.desk.verdicts.set(first, "confirmed")
        assert eve.desk.sharing.sync().sent == 1
        synced = ada.desk.sharing.sync()
        assert synced.came == 0
        assert "beyond their role" in str(synced.refused[0])
        assert verdict(ada, article) is None
    finally:
        eve.close()


def test_each_guess_at_the_code_of_an_invitation_takes_work(
    pair: tuple[Place, Place, ArticleId], monkeypatch: pytest.MonkeyPatch
) -> None:
    ada, _, _ = pair
    asked: list[dict[str, int]] = []
    derive = hashlib.scrypt

    def noted(password: bytes, *, salt: bytes, **cost: int) -> bytes:
        asked.append(cost)
        return derive(password, salt=salt, **cost)

    monkeypatch.setattr(hashlib, "scrypt", noted)
    text, code = ada.desk.sharing.invite(ada.desk.sharing.find(), "Cy", MemberRole.CHECKER)
    memberships.opened(text, code)
    assert [(cost["n"], cost["r"]) for cost in asked] == [(2**15, 8)] * 2


def test_an_invitation_is_for_one_and_opens_with_its_code_alone(
    pair: tuple[Place, Place, ArticleId], folder: Path, tmp_path: Path
) -> None:
    ada, bea, _ = pair
    text, code = ada.desk.sharing.invite(ada.desk.sharing.find(), "Cem", MemberRole.CHECKER)
    wrong = code[:-1] + str((int(code[-1]) + 1) % 10)
    with Desk(tmp_path / "c.factcheck") as cem, Desk(tmp_path / "d.factcheck") as dan:
        with pytest.raises(UserError, match="does not belong"):
            cem.sharing.join(text, wrong, folder)
        with pytest.raises(UserError, match="does not belong"):
            cem.sharing.join(text[:-9] + ("A" if text[-9] != "A" else "B") + text[-8:], code, folder)
        cem.sharing.join(text, code, folder)
        with pytest.raises(UserError, match="taken by somebody else"):
            dan.sharing.join(text, code, folder)
        with pytest.raises(UserError, match="Only an owner"):
            bea.desk.sharing.invite(bea.desk.sharing.find(), "Dan", MemberRole.CHECKER)


def test_who_joins_while_a_folder_is_open_is_known_at_once(
    pair: tuple[Place, Place, ArticleId], folder: Path, tmp_path: Path
) -> None:
    ada, _, article = pair
    cem = Place(tmp_path / "cem.factcheck", "Cem")
    shared = ada.desk.sharing.find()
    try:
        with ada.desk.sharing.courier(shared) as courier:
            join(ada, cem, folder)
            cem.desk.sharing.sync()
            act(cem, article, "verdict", 0, 1)
            cem.desk.sharing.sync()
            synced = ada.desk.sharing.carry(shared, courier, article)
        assert (synced.came, synced.refused) == (1, ())
    finally:
        cem.close()


@pytest.mark.parametrize("secret", ["", "ab", "no digits"])
def test_an_invitation_without_its_key_is_refused(
    pair: tuple[Place, Place, ArticleId], folder: Path, tmp_path: Path, secret: str
) -> None:
    ada, _, _ = pair
    text, code = ada.desk.sharing.invite(ada.desk.sharing.find(), "Cem", MemberRole.CHECKER)
    altered = memberships.sealed(replace(memberships.opened(text, code), secret=secret))
    with Desk(tmp_path / "c.factcheck") as cem, pytest.raises(UserError, match="no invitation"):
        cem.sharing.join(*altered, folder)


@pytest.mark.parametrize("name", ["../../x", "a/b", "", "a\0b", "x" * 65])
def test_a_shared_desk_whose_id_names_a_path_is_refused(
    pair: tuple[Place, Place, ArticleId], tmp_path: Path, name: str
) -> None:
    ada, _, _ = pair
    exchange = ada.exchange
    charter = memberships.chartered(SharedDeskId(name), "Evil", exchange.key, "2026-01-05", exchange.sign)
    invitation, secret = memberships.invited(charter, "Cem", MemberRole.CHECKER, exchange.key, exchange.sign)
    letter = memberships.Letter(charter, invitation, secret, "postgresql://127.0.0.1:1/x", "u", "p", "PEM")
    before = set(tmp_path.rglob("*"))
    with pytest.raises(UserError, match="no invitation"):
        ada.desk.sharing.join(*memberships.sealed(letter))
    assert set(tmp_path.rglob("*")) == before


def test_who_has_left_is_told_that_another_library_is_needed_to_come_back(
    pair: tuple[Place, Place, ArticleId], folder: Path, tmp_path: Path
) -> None:
    ada, bea, article = pair
    desk = ada.desk.sharing.find()
    bea.desk.sharing.leave(bea.desk.sharing.find())
    text, code = ada.desk.sharing.invite(desk, "Bea", MemberRole.CHECKER)
    with pytest.raises(UserError, match="cannot come back with the same library"):
        bea.desk.sharing.join(text, code, folder)
    with closing(Place(tmp_path / "new.factcheck", "Bea")) as again:
        again.desk.sharing.join(text, code, folder)
        again.desk.sharing.sync()
        check([ada, again], article)


def test_who_comes_after_somebody_left_gets_what_they_did(
    pair: tuple[Place, Place, ArticleId], folder: Path, tmp_path: Path
) -> None:
    ada, bea, article = pair
    act(bea, article, "note", 0, 1)
    bea.desk.sharing.sync()
    ada.desk.sharing.sync()
    act(ada, article, "verdict", 0, 1)
    ada.desk.sharing.leave(ada.desk.sharing.find(), "Bea")
    ada.desk.sharing.sync()
    with closing(Place(tmp_path / "Eve.factcheck", "Eve")) as eve:
        join(ada, eve, folder)
        synced = eve.desk.sharing.sync()
        assert (synced.waiting, synced.refused) == (0, ())
        check([ada, eve], article)


def test_who_left_is_read_up_to_then_and_no_further(
    pair: tuple[Place, Place, ArticleId], folder: Path
) -> None:
    ada, bea, article = pair
    act(bea, article, "note", 0, 1)
    bea.desk.sharing.sync()
    ada.desk.sharing.sync()
    with pytest.raises(UserError, match="Only an owner"):
        bea.desk.sharing.leave(bea.desk.sharing.find(), "Ada")
    ada.desk.sharing.leave(ada.desk.sharing.find(), "Bea")
    act(bea, article, "note", 0, 2)
    with pytest.raises(UserError, match="does not belong"):
        bea.desk.sharing.sync()
    assert ada.desk.sharing.sync().sent == 1  # what Bea had brought, by one who still belongs
    (status,) = ada.desk.sharing.statuses()
    assert [(each.name, bool(each.left)) for each in status.members] == [("Ada", False), ("Bea", True)]
    assert len(state(ada)["articles"]) == 1


def test_a_restored_library_goes_on_as_a_member(pair: tuple[Place, Place, ArticleId], tmp_path: Path) -> None:
    ada, bea, article = pair
    bea.desk.safe.backup(tmp_path / "backup.factcheck")
    act(bea, article, "verdict", 0, 1)
    bea.desk.sharing.sync()
    bea.desk.safe.restore(tmp_path / "backup.factcheck")
    bea.desk.sharing.sync()
    assert verdict(bea, article) == "wrong"
    act(bea, article, "verdict", 1, 1)
    assert bea.desk.sharing.sync().sent == 1
    assert ada.desk.sharing.sync().refused == ()
    assert ada.desk.articles.open(article).claims[1].claim.verdict == "wrong"


def test_the_commands(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "weir.txt"
    path.write_text(TEXT)

    def run(library: str, *words: str, exits: int = 0) -> str:
        result = CliRunner().invoke(main, ["--library", str(tmp_path / library), *words])
        assert result.exit_code == exits, result.output
        return result.output

    article = run("a", "add", str(path)).strip()
    assert run("a", "desk", "create", "--folder", str(folder), "--name", "Harbour").strip() == "Harbour"
    assert "3 sent" not in run("a", "share", article)
    text, told = run("a", "desk", "invite", "Bea", "--role", "second-reader").strip().splitlines()
    code = told.rsplit(":", 1)[1].strip()
    assert run("b", "desk", "join", text, "--folder", str(folder), "--code", code).strip() == "Harbour"
    assert run("b", "sync").strip().endswith("came")
    assert json.loads(run("b", "claims", article, "--json"))
    assert "Bea  second-reader" in run("b", "desk", "status")
    (status,) = json.loads(run("b", "desk", "status", "--json"))
    assert (status["role"], status["to_send"], status["offline"]) == ("second-reader", 0, None)
    assert "Only an owner" in run("b", "desk", "invite", "Cem", exits=2)
    assert "is no role" in run("a", "desk", "invite", "Cem", "--role", "king", exits=2)
    run("b", "desk", "leave")
    assert run("b", "desk", "status") == ""
    assert "no shared desk to carry" in run("b", "sync", exits=2)


def test_a_library_on_a_network_share_is_warned_of(tmp_path: Path) -> None:
    library = tmp_path / "library.factcheck"
    assert warning(library, [("/", "ext4")]) is None
    assert "network share" in str(warning(library, [("/", "ext4"), (str(tmp_path), "cifs")]))
    assert warning(library, [("/", "nfs"), (str(tmp_path), "ext4")]) is None
    (tmp_path / ".stfolder").mkdir()
    assert "carried to other machines" in str(warning(library, [("/", "ext4")]))


def test_a_case_that_came_whole_in_a_case_file_is_carried_from_then_on(tmp_path: Path, folder: Path) -> None:
    with Desk(tmp_path / "ada.factcheck", actor="Ada") as ada, Desk(tmp_path / "bea.factcheck") as bea:
        article = ada.articles.add(readers.read(TEXT.encode(), "weir.txt"))
        bea.exchange.bundles.taken_in(ada.exchange.bundles.given(article), ada.exchange.bundles.file)
        harbour = ada.sharing.create_in_folder(folder, "Harbour")
        ada.sharing.share(article, harbour)
        bea.sharing.join(*ada.sharing.invite(harbour, "Bea", MemberRole.EDITOR), folder)
        bea.sharing.sync()

        first = bea.articles.open(article).claims[0].id
        with pytest.raises(RoleError, match="editor"):
            bea.verdicts.set(first, "wrong")
        bea.verdicts.note(first, "Ask the weir keeper.")
        assert bea.sharing.to_send(bea.sharing.find()) == 1
        assert bea.sharing.sync().sent == 1
        ada.sharing.sync()
        assert ada.articles.open(article).claims[0].claim.note == "Ask the weir keeper."


def test_whose_membership_was_ended_can_leave(pair: tuple[Place, Place, ArticleId]) -> None:
    ada, bea, article = pair
    ada.desk.sharing.leave(ada.desk.sharing.find(), "Bea")
    bea.desk.sharing.leave(bea.desk.sharing.find())

    assert bea.desk.sharing.desks() == []
    assert bea.desk.articles.is_on_shelf(article)


def test_an_invitation_is_found_in_the_mail_around_it(
    pair: tuple[Place, Place, ArticleId], tmp_path: Path
) -> None:
    ada, _, article = pair
    text, code = ada.desk.sharing.invite(ada.desk.sharing.find(), "Cem", MemberRole.CHECKER)
    mail = f"Dear Cem,\r\nhere it is: {text[:300]}\r\n{text[300:]}\r\n\r\nRegards,\r\nAda"
    with Desk(tmp_path / "cem.factcheck", actor="Cem") as cem:
        with pytest.raises(UserError, match="no invitation"):
            cem.sharing.join("factcheck-invitation:abc", code, tmp_path / "shared")
        cem.sharing.join(mail, code, tmp_path / "shared")
        cem.sharing.sync()
        assert cem.articles.is_on_shelf(article)


def test_who_worked_on_a_case_before_a_narrower_role_is_told_that_nothing_goes(
    tmp_path: Path, folder: Path
) -> None:
    with ExitStack() as stack:
        ada, lea, bea = (
            stack.enter_context(Desk(tmp_path / f"{name}.factcheck", actor=name))
            for name in ("Ada", "Lea", "Bea")
        )
        article = ada.articles.add(readers.read(TEXT.encode(), "weir.txt"))
        lea.exchange.bundles.taken_in(ada.exchange.bundles.given(article), ada.exchange.bundles.file)
        first = lea.articles.open(article).claims[0].id
        lea.verdicts.set(first, "wrong")
        harbour = ada.sharing.create_in_folder(folder, "Harbour")
        ada.sharing.share(article, harbour)
        lea.sharing.join(*ada.sharing.invite(harbour, "Lea", MemberRole.LAWYER), folder)
        bea.sharing.join(*ada.sharing.invite(harbour, "Bea", MemberRole.CHECKER), folder)
        bea.sharing.sync()

        (told,) = lea.sharing.sync().refused
        assert "before you joined “Harbour” as lawyer" in str(told)
        lea.verdicts.note(first, "Who is meant?")
        assert lea.sharing.sync().sent == 0
        assert ada.sharing.sync().refused == ()

        lea.exchange.pack(article, tmp_path / "lea-case.factcheck")
        ada.exchange.take_in(tmp_path / "lea-case.factcheck")
        claim = ada.articles.open(article).claims[0].claim
        assert (claim.verdict, claim.note) == ("wrong", "Who is meant?")

        # Who may take any step speaks for it, or all that follows would wait for ever at the others.
        ada.verdicts.set(ada.articles.open(article).claims[1].id, "confirmed")
        ada.sharing.sync()
        assert bea.sharing.sync().refused == ()
        assert [each.claim.verdict for each in bea.articles.open(article).claims[:2]] == [
            "wrong",
            "confirmed",
        ]
        lea.verdicts.note(first, "Who else?")
        assert lea.sharing.sync().sent == 1
        bea.sharing.sync()
        assert bea.articles.open(article).claims[0].claim.note == "Who else?"
