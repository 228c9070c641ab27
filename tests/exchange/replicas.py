"""Several desks on a shared desk whose folder reaches each of them in its own time, as Syncthing brings it.

Each desk has a copy of the folder. Files come to it late, not at all until the end, doubled or by half; a
desk may be killed at any moment of a step or of carrying. Cases are encrypted or not, members have roles,
legal notes are written, and names of confidential sources are told to some.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import random
import shutil
import signal
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack, closing
from functools import cache
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from factcheck import readers
from factcheck.errors import UserError
from factcheck.models import ArticleId, Case, MemberRole, SharedDesk, Source, SourceId, SourceKind
from tests.exchange.alike import assert_all_whole, assert_nothing_told
from tests.exchange.desks import ACTIONS, TEXT, Act, Place, act, in_memory, reopen

ROLES = (
    MemberRole.OWNER,
    MemberRole.CHECKER,
    MemberRole.LAWYER,
    MemberRole.CHECKER,
    MemberRole.SECOND_READER,
)
"""The role of each desk: two are an owner and a checker, three have a lawyer."""
OWN_ACTIONS = ("legal note", "confide", "mention", "rename", "tell name")
MEETINGS = ("meet", "meet", "meet", "sync", "kill")
SHARED_ACTIONS = (*ACTIONS, *OWN_ACTIONS * 2, *MEETINGS)
_LONGEST = 0.06
"""Seconds until a desk that is to be killed is killed at the latest."""


class Begun(Struct, frozen=True):
    """Libraries of desks that belong to one shared desk, and its folder, from which each sequence begins."""

    folder: Path
    article: ArticleId


class Harbour:
    """So many desks with their copies of a shared desk's folder."""

    def __init__(self, folder: Path, count: int, begun: Begun, stack: ExitStack) -> None:
        self.article = begun.article
        self.folder, self._stack = folder, stack
        for index in range(count):
            for path in begun.folder.glob(f"{index}.factcheck*"):
                shutil.copy(path, folder / path.name)
            shutil.copytree(begun.folder / "shared", self.replica(index))
            with closing(sqlite3.connect(self._library(index))) as connection, connection:
                connection.execute("UPDATE shared_desks SET address = ?", (str(self.replica(index)),))
        self.places = [self.opened(index) for index in range(count)]
        stack.callback(self._close)

    def _library(self, index: int) -> Path:
        return self.folder / f"{index}.factcheck"

    def replica(self, index: int) -> Path:
        """Return a desk's copy of the folder."""
        return self.folder / f"shared-{index}"

    def opened(self, index: int) -> Place:
        """Open a desk."""
        return Place(self._library(index), f"Person {index}")

    def _close(self) -> None:
        for place in self.places:
            place.close()

    def sync(self, index: int) -> list[str]:
        """Let a desk carry; return what was not taken in."""
        try:
            return [str(each) for each in self.places[index].desk.sharing.sync().refused]
        except UserError as error:
            return [str(error)]

    def do(self, index: int, each: Act) -> None:
        """Do one thing at a desk; what does not apply there does nothing."""
        place = self.places[index]
        if each.what in OWN_ACTIONS:
            with contextlib.suppress(UserError):
                _DOING[each.what](place, place.desk.articles.open(self.article), each.which, each.value)
        else:
            act(place, self.article, each.what, each.which, each.value)

    def kill(self, index: int, dice: random.Random) -> None:
        """Let another process act and carry at a desk, and end it at any moment."""
        self.places[index].close()
        seconds = dice.random() * _LONGEST
        what = Act(index, dice.choice((*ACTIONS, *OWN_ACTIONS)), dice.randrange(4), dice.randrange(4))
        child = os.fork()
        if child == 0:
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.setitimer(signal.ITIMER_REAL, seconds)
            with contextlib.suppress(BaseException):
                self.places[index] = self.opened(index)
                self.do(index, what)
                self.sync(index)
            os._exit(0)
        os.waitpid(child, 0)
        self.places[index] = self.opened(index)

    def flow(self, giver: int, taker: int, dice: random.Random | None = None) -> bool:
        """Let files come from one copy of the folder to another, with dice not all, or by half.

        Returns whether any came that was not there.
        """
        source, target = self.replica(giver), self.replica(taker)
        files = [
            Path(folder, name)
            for folder, _, names in os.walk(source)
            for name in names
            if not folder.endswith("/here")
        ]
        if dice is not None:
            dice.shuffle(files)
        return sum(_bring(path, target / path.relative_to(source), dice) for path in files) > 0


def _bring(path: Path, to: Path, dice: random.Random | None) -> bool:
    """Let one file come; tell whether what lies there is another than before."""
    chance = 1.0 if dice is None else dice.random()
    if chance < 0.2 or path.suffix not in (".steps", ".age", ".json", ".readable", ""):
        return False
    data, there = path.read_bytes(), _read(to)
    if chance > 0.95 and dice is not None and to.suffix == ".steps":
        _write(to.with_name(f"{to.stem}.7.steps"), data)
    if there is None:
        return _write(to, data[: len(data) // 2] if chance < 0.3 else data)
    if there.startswith(data):
        return False
    if data.startswith(there):
        return _write(to, data)
    # As Syncthing names what two wrote under one name.
    return _write(to.with_name(f"{to.stem}.sync-conflict-20261130{to.suffix}"), data)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _write(path: Path, data: bytes) -> bool:
    if _read(path) == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return True


@cache
def begun(*, encrypted: bool) -> Begun:
    """Make the shared desk that sequences begin with, once."""
    folder = Path(tempfile.mkdtemp(prefix="factcheck-harbour-", dir=in_memory()))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with ExitStack() as stack:
        places = []
        for index in range(len(ROLES)):
            place = Place(folder / f"{index}.factcheck", f"Person {index}")
            stack.callback(place.close)
            places.append(place)
        owner = places[0].desk
        desk = owner.sharing.create_in_folder(folder / "shared", "Harbour")
        article = owner.articles.add(readers.read(TEXT.encode(), "weir.txt"))
        for place, role in zip(places[1:], ROLES[1:], strict=True):
            text, code = owner.sharing.invite(desk, place.desk.actor, role)
            place.desk.sharing.join(text, code, folder / "shared")
        owner.sharing.share(article, desk, encrypted=encrypted)
        for place in places:
            place.desk.sharing.sync()
    return Begun(folder, article)


# What is done beside the actions of desks.py


def _shared(place: Place) -> SharedDesk:
    return place.desk.sharing.find()


def _note_for_lawyer(place: Place, case: Case, which: int, value: int) -> None:
    claim = case.claims[which % len(case.claims)].id
    place.desk.verdicts.note_for_lawyer(claim, f"Suing {value} feared by {place.desk.actor}")


def _confide(place: Place, case: Case, which: int, value: int) -> None:
    who = f"{place.desk.actor[-1]} {value}"
    given = Source(
        SourceId(""),
        SourceKind.PERSON,
        title=f"Wilma Berg {who}",
        confidential=True,
        code_name=f"Heron {who}",
    )
    place.desk.sources.attach(
        case.claims[which % len(case.claims)].id, given, note=f"As Wilma Berg {who} says"
    )


def named(case: Case) -> list[Source]:
    """Return the confidential sources of a case whose names are known here."""
    return [each for each in case.sources.values() if each.confidential and each.title.startswith("Wilma")]


def _mention(place: Place, case: Case, which: int, value: int) -> None:
    known = named(case)
    if known:
        name = known[value % len(known)].title
        place.desk.verdicts.note(case.claims[which % len(case.claims)].id, f"Call {name} again")


def _rename(place: Place, case: Case, which: int, value: int) -> None:
    known = named(case)
    if known:
        source = known[which % len(known)]
        place.desk.sources.update(replace(source, title=f"{source.title} {value}"), case.article.id)


def _tell_name(place: Place, case: Case, which: int, value: int) -> None:
    known = named(case)
    if known:
        people = [f"Person {value}"]
        place.desk.shared_names.share(known[which % len(known)].id, _shared(place), people)


_DOING = {
    "legal note": _note_for_lawyer,
    "confide": _confide,
    "mention": _mention,
    "rename": _rename,
    "tell name": _tell_name,
}


def live_shared(count: int, acts: Sequence[Act], seed: int, *, encrypted: bool) -> None:
    """Let desks act, be killed, meet by chance, and at last all meet: then everything must be whole."""
    dice = random.Random(seed)
    made = tempfile.TemporaryDirectory(dir=in_memory())
    with made as folder, ExitStack() as stack:
        harbour = Harbour(Path(folder), count, begun(encrypted=encrypted), stack)
        for each in acts:
            index = each.desk % count
            if each.what == "kill":
                harbour.kill(index, dice)
            elif each.what == "sync":
                harbour.sync(index)
            elif each.what == "meet":
                harbour.sync(index)
                harbour.flow(index, (index + 1 + each.which % (count - 1)) % count, dice)
                harbour.sync((index + 1 + each.which % (count - 1)) % count)
            else:
                harbour.do(index, each)
        refused = meet_all(harbour, count)
        assert_all_whole(harbour.places, harbour.article, ROLES)
        assert refused == [], refused
        lying = [harbour.replica(index) for index in range(count)]
        assert_nothing_told(harbour.places, lying, ROLES, encrypted=encrypted)


def meet_all(harbour: Harbour, count: int) -> list[str]:
    """Let everything arrive everywhere, in four rounds at most; return what was refused in the last."""
    pairs = [(giver, taker) for giver in range(count) for taker in range(count) if giver != taker]
    refused: list[str] = []
    for _ in range(4):
        for place in harbour.places:
            reopen(place, harbour.article)
        refused = [line for index in range(count) for line in harbour.sync(index)]
        if sum(harbour.flow(*pair) for pair in pairs) == 0:
            return refused  # every copy is what its desk has just seen
    return refused + [line for index in range(count) for line in harbour.sync(index)]
