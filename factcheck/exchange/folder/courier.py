"""A shared folder as a courier: Syncthing, Nextcloud, a network share.

    factcheck-desk.json                        the charter
    members/DESK.json  left/KEY.json           memberships and leavings
    cases/ARTICLE/DESK/FIRST-LAST.steps        consecutive steps of one desk, one bundle a line
    cases/ARTICLE/for-DESK/NAME_DESK.age       what is for that desk alone, and which desk put it there
    files/ab/SHA256  files/ab/SHA256.readable  an original or a copy, and its readable text
    here/DESK.json                             where that desk is just now

A file of steps begins with a line in which the desk that put it there signs for the rest. So a file that
has come by half is told from a whole one, and what anybody else writes into the folder counts for
nothing. But for «here» nothing is ever written over: a file gets its name only when it is whole and on
the disk, and a name that is taken is left. Only these names are read; conflict copies are no such names.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import select
import socket
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from factcheck.errors import NotWritableError, UserError
from factcheck.exchange.bundles import Exchange
from factcheck.exchange.courier import Borne, Enclosure, Given
from factcheck.exchange.enclosed.sealing import LOCKED
from factcheck.exchange.folder.disk import Disk
from factcheck.exchange.folder.steps import Bearing, borne, parsed, parts_of
from factcheck.exchange.memberships import (
    Charter,
    Departure,
    Members,
    Membership,
    decode,
    encode,
    is_charter,
    is_signed_by,
)
from factcheck.models import ArticleId, Bundle, DeskId, KeptFile, Member, Presence
from factcheck.sentences import Sentence, say

T = TypeVar("T")
CHARTER = "factcheck-desk.json"
_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_STEPS = re.compile(r"(\d{8})-(\d{8})(?:\.\d+)?\.steps")
_FOR = "for-"
"""How the name of a folder begins with what is for one member alone."""
_ENCLOSURE = re.compile(r"([0-9A-Za-z.-]{1,150})_[0-9A-Za-z-]{1,64}\.age")
_NAME = re.compile("[0-9a-f]{64}")
_GONE_AFTER = 60.0
_LOOKED_EVERY = 0.05
"""Seconds between two looks at the folders of the case on screen."""


class _ReadableText(Struct, frozen=True):
    media_type: str
    pages: str
    text: str


class _Read(Struct, frozen=True):
    """What was found in a file of steps, so that it is read once while it stays as it is."""

    stamp: tuple[int, int]
    bearing: Bearing | None
    first: int = 0
    last: int = 0
    sealed: str = ""
    """The hash of the last step in it."""
    checked: str = ""
    """The key that its bearing was found to be signed with; to check it anew each time would take long."""


class FolderCourier:
    """A folder in which desks exchange steps."""

    def __init__(self, folder: Path, exchange: Exchange) -> None:
        """Open a shared desk's folder; raises UserError where it is none or cannot be reached."""
        self._folder = folder
        self._disk = Disk(folder, self._tell)
        self._exchange = exchange
        self._read: dict[Path, _Read] = {}
        self._told: set[str] = set()
        self._strange: set[Path] = set()
        self._new: list[Sentence] = []
        self._seen: dict[DeskId, tuple[Presence, float]] = {}
        self._members: Members | None = None
        self.given: dict[ArticleId, Given] = {}
        self.plain: set[ArticleId] = set()
        self.read: set[tuple[ArticleId, str]] = set()
        self._times: dict[ArticleId, tuple[int, ...]] = {}
        self._states: dict[ArticleId, tuple[int, ...]] = {}
        self.charter = _charter(folder, self._disk)

    @classmethod
    def made(cls, folder: Path, charter: Charter, exchange: Exchange) -> FolderCourier:
        """Make a shared desk of a folder, which is made where it is not there; raises UserError."""
        disk = Disk(folder)
        disk.make()
        if (folder / CHARTER).exists():
            raise UserError("“{folder}” holds a shared desk already: join it.", folder=folder)
        disk.add(folder / CHARTER, encode(charter))
        return cls(folder, exchange)

    # Members

    def members(self) -> Members:
        """Return who belongs to it, as the folder says now."""
        self._members = Members(
            self.charter, self._records("members", Membership), self._records("left", Departure)
        )
        return self._members

    def known_members(self) -> Members:
        """Return who belongs to it, as it was when that was asked last."""
        return self._members or self.members()

    def enrol(self, membership: Membership) -> None:
        """Add a membership; one that is there is left."""
        self._disk.add(self._folder / "members" / f"{membership.desk}.json", encode(membership))

    def depart(self, departure: Departure) -> None:
        """Add a leaving."""
        self._disk.add(self._folder / "left" / f"{departure.key}.json", encode(departure))

    def _records(self, name: str, kind: type[T]) -> list[T]:
        found = []
        for path in self._disk.listed(name):
            if path.suffix == ".json" and _ID.fullmatch(path.stem):
                read = decode(self._disk.read(path) or b"", kind)
                if read is not None:
                    found.append(read)
        return found

    # Steps

    def cases(self) -> list[ArticleId]:
        """Return the cases in the folder, in order."""
        return [
            ArticleId(path.name)
            for path in self._disk.listed("cases")
            if _ID.fullmatch(path.name) and path.is_dir()
        ]

    def look(self, article: ArticleId, here: Mapping[DeskId, int]) -> None:
        """Do nothing: a folder answers each question at once."""

    def known_numbers(self, article: ArticleId) -> dict[DeskId, int]:  # noqa: ARG002  # they are asked
        """Return nothing: a folder answers each question at once."""
        return {}

    def numbers(self, article: ArticleId) -> dict[DeskId, int]:
        """Return the number up to which each desk's steps are there without a gap, put there by members."""
        self._disk.check(CHARTER)
        found = {}
        members = self.known_members()
        for desk in self._authors(article):
            number = 0
            for _, first, last in self._whole(article, desk, members):
                if first <= number + 1:
                    number = max(number, last)
            if number:
                found[desk] = number
        return found

    def sealed(self, article: ArticleId, desk: DeskId) -> tuple[int, str] | None:
        """Return the number and the hash of a desk's last step that is there without a gap, or None."""
        found = None
        for path, first, last in self._whole(article, desk, self.known_members()):
            if first <= (0 if found is None else found[0]) + 1:
                found = max(found or (0, ""), (last, self._read[path].sealed))
        return found

    def bundles(self, article: ArticleId, after: Mapping[DeskId, int]) -> Iterator[Borne]:
        """Give the steps of a case after these numbers, each desk's in order."""
        members = self.known_members()
        for desk in self._authors(article):
            number = after.get(desk, 0)
            for path, _, last in self._whole(article, desk, members):
                if last <= number:
                    continue
                bearing, bundles = self._parsed(path, article, desk)
                if bearing is None:
                    continue
                for bundle in bundles:
                    if bundle.number > number:
                        number = bundle.number
                        yield Borne(bundle, bearing.by)

    def put(self, article: ArticleId, bundles: Sequence[Bundle]) -> None:
        """Add steps of one case, many to a file; when this returns they are on the disk."""
        by_desk: dict[DeskId, list[Bundle]] = {}
        for bundle in bundles:
            by_desk.setdefault(bundle.desk, []).append(bundle)
        for desk, series in by_desk.items():
            for part in parts_of(series):
                self._put_part(article, desk, part)

    def _put_part(self, article: ArticleId, desk: DeskId, part: list[tuple[int, bytes]]) -> None:
        data = borne(part, article, desk, self._exchange)
        name = f"{part[0][0]:08d}-{part[-1][0]:08d}"
        folder = self._folder / "cases" / article / desk
        for suffix in ("", *(f".{count}" for count in range(2, 100))):
            if self._disk.add(folder / f"{name}{suffix}.steps", data):
                return
        raise UserError("“{folder}” is full of files that are no steps of this desk.", folder=folder)

    def _authors(self, article: ArticleId) -> list[DeskId]:
        if not _ID.fullmatch(article):
            return []
        return [
            DeskId(path.name)
            for path in self._disk.listed("cases", article)
            if _ID.fullmatch(path.name)
            and not path.name.startswith(_FOR)
            and path.is_dir()
            and not path.is_symlink()
        ]

    def _whole(self, article: ArticleId, desk: DeskId, members: Members) -> list[tuple[Path, int, int]]:
        """Return the whole files of a desk's steps that members put there, with first and last number."""
        found = []
        for path in self._disk.listed("cases", article, desk):
            if not _STEPS.fullmatch(path.name):
                continue
            read = self._known(path, article, desk)
            if read.bearing is None:
                continue
            if self._is_signed(path, read, members):
                found.append((path, read.first, read.last))
            elif not members.has_left(read.bearing.by):  # what those had put there lies there anew, by others
                self._tell(
                    say(
                        "“{name}” was put into the folder by nobody who belongs to the shared desk,"
                        " and was not read.",
                        name=path.name,
                    )
                )
        return sorted(found, key=lambda each: each[1:])

    def _is_signed(self, path: Path, read: _Read, members: Members) -> bool:
        if read.bearing is None:
            return False
        member = members.find(read.bearing.by) or self._newcomer(path, read.bearing.by)
        if member is None:
            return False
        if read.checked != member.key:
            unsigned = encode(replace(read.bearing, signature=""))
            if not is_signed_by(unsigned, read.bearing.signature, member.key):
                return False
            self._read[path] = replace(read, checked=member.key)
        return True

    def _newcomer(self, path: Path, by: DeskId) -> Member | None:
        """Return a member who has joined since the members were last read; looked for once a file."""
        if path in self._strange:
            return None
        self._strange.add(path)
        return self.members().find(by)

    def _known(self, path: Path, article: ArticleId, desk: DeskId) -> _Read:
        known = self._read.get(path)
        if known is not None and known.bearing is not None:
            return known  # a whole file is never written over, and a case has thousands of them
        try:
            now = path.lstat()
        except OSError:
            return _Read((0, 0), None)
        stamp = now.st_size, now.st_mtime_ns
        if known is None or known.stamp != stamp:
            bearing, bundles = self._parsed(path, article, desk)
            known = (
                _Read(stamp, None)
                if bearing is None
                else _Read(stamp, bearing, bundles[0].number, bundles[-1].number, bundles[-1].sealed)
            )
            self._read[path] = known
        return known

    def _parsed(self, path: Path, article: ArticleId, desk: DeskId) -> tuple[Bearing | None, list[Bundle]]:
        """Read a file of steps; None where it has not come as a whole, or is no such file."""
        data = self._disk.read(path)
        try:
            return (None, []) if data is None else parsed(data, path.name, article, desk)
        except UserError as error:
            self._tell(error.sentence)
            return None, []

    # Files

    def has_file(self, sha256: str) -> bool:
        """Tell whether a file is in the folder with its readable text."""
        data, readable = self._file_paths(sha256)
        return data.is_file() and readable.is_file()

    def put_file(self, file: KeptFile) -> None:
        """Add a file with its readable text; the text last, so that both are there with it."""
        data, readable = self._file_paths(file.sha256)
        self._disk.add(data, file.data)
        self._disk.add(readable, encode(_ReadableText(file.media_type, file.pages, file.text)))

    def file(self, sha256: str) -> KeptFile | None:
        """Return a file, or None where it has not come as a whole."""
        if not _NAME.fullmatch(sha256.removeprefix(LOCKED)):
            return None
        data_path, readable_path = self._file_paths(sha256)
        data, kept = self._disk.read(data_path), self._disk.read(readable_path)
        readable = decode(kept or b"", _ReadableText)
        if data is None or readable is None:
            return None
        if not sha256.startswith(LOCKED) and hashlib.sha256(data).hexdigest() != sha256:
            return None
        if decode(readable.pages.encode(), list[int]) is None:
            return None
        return KeptFile(sha256, readable.media_type, data, readable.pages, readable.text)

    def _file_paths(self, sha256: str) -> tuple[Path, Path]:
        path = self._folder / "files" / sha256.removeprefix(LOCKED)[:2] / sha256
        return path, path.with_name(f"{sha256}.readable")

    # What is for one member alone

    def enclosed(self, article: ArticleId) -> frozenset[tuple[str, DeskId]]:
        """Return the name and the reader of each enclosure of a case."""
        if not _ID.fullmatch(article):
            return frozenset()
        return frozenset(
            (found[1], DeskId(folder.name.removeprefix(_FOR)))
            for folder in self._disk.listed("cases", article)
            if folder.name.startswith(_FOR) and not folder.is_symlink()
            for path in self._disk.listed("cases", article, folder.name)
            if (found := _ENCLOSURE.fullmatch(path.name))
        )

    def enclosures(self, article: ArticleId, name: str, reader: DeskId) -> list[bytes]:
        """Return the enclosures of a name for a reader, whoever put them there: they are to be checked."""
        paths = self._disk.listed("cases", article, f"{_FOR}{reader}")
        named = [path for path in paths if (found := _ENCLOSURE.fullmatch(path.name)) and found[1] == name]
        return [data for path in named if (data := self._disk.read(path)) is not None]

    def enclose(self, article: ArticleId, enclosures: Sequence[Enclosure]) -> None:
        """Add enclosures to a case; one that is there is left."""
        for each in enclosures:
            folder = self._folder / "cases" / article / f"{_FOR}{each.reader}"
            self._disk.add(folder / f"{each.name}_{self._exchange.desk}.age", each.data)

    # Presence

    def show(self, presence: Presence) -> None:
        """Say where this desk is just now; the one file that is written anew."""
        with contextlib.suppress(NotWritableError):  # who may only read is seen by nobody
            self._disk.replace(self._folder / "here" / f"{presence.desk}.json", encode(presence))

    def present(self) -> list[Presence]:
        """Return where the others are, of those whose file changed within the last minute.

        The clocks of two machines differ, so it counts when a change was first seen here.
        """
        now = time.monotonic()
        members = self.known_members()
        for each in self._records("here", Presence):
            known = self._seen.get(each.desk)
            if known is None or known[0] != each:
                since = now if known is not None or _is_fresh(each, self._exchange.now()) else -_GONE_AFTER
                self._seen[each.desk] = each, since
        return [
            each
            for desk, (each, since) in sorted(self._seen.items())
            if now - since < _GONE_AFTER and desk != self._exchange.desk and members.find(desk) is not None
        ]

    # Waiting

    everything_every = 10.0
    """The seconds after which every case is compared anew."""

    def wait(
        self, seconds: float, wake: socket.socket, watched: frozenset[ArticleId] = frozenset()
    ) -> frozenset[ArticleId]:
        """Wait until something arrives at ``wake`` or is new in a folder of the watched cases.

        A folder notifies nobody, and a network share of nothing: the time of a folder's last change tells.
        """
        ends = time.monotonic() + seconds
        while True:
            found = self._moved(watched)
            left = ends - time.monotonic()
            if found or left <= 0:
                return found
            if select.select([wake], [], [], min(left, _LOOKED_EVERY))[0]:
                return frozenset()

    def _moved(self, watched: frozenset[ArticleId]) -> frozenset[ArticleId]:
        found = set()
        for case in (*watched, ArticleId("")):
            folder = self._folder / "cases" / case if case else self._folder / "here"
            times = self._disk.changed_at(folder)
            if self._times.get(case, times) != times:
                found.add(case)
            self._times[case] = times
        return frozenset(found)

    def changed(self, articles: Sequence[ArticleId]) -> set[ArticleId]:
        """Return the cases whose folders changed since this was asked last; the first time, all."""
        self._disk.check(CHARTER)
        circle = (
            *self._disk.changed_at(self._folder / "members"),
            *self._disk.changed_at(self._folder / "left"),
        )
        before, self._states = (
            self._states,
            {
                article: (*circle, *self._disk.changed_at(self._folder / "cases" / article))
                for article in articles
            },
        )
        return {article for article, times in self._states.items() if before.get(article) != times}

    def forget(self) -> None:
        """Ask anew who belongs to it; all else that lies in the folder is looked at each time."""
        self._members = None

    # Inside

    def refusals(self) -> tuple[Sentence, ...]:
        """Return a sentence for each thing that was found there and not read; each is told once."""
        new, self._new = tuple(self._new), []
        return new

    keeps_out = False
    """Whether nobody who has left can put anything there: who sees the folder may write there."""
    is_lost = False
    """Whether nothing more can be asked here; a folder that was gone may be there again."""

    @property
    def silent_for(self) -> float:
        """The seconds for which the system has not said what lies in the folder."""
        return self._disk.silent_for

    def give_up(self) -> None:
        """Do nothing: the system decides for how long a folder is waited for."""

    def close(self) -> None:
        """Do nothing: a folder is held open by nobody."""

    def _tell(self, sentence: Sentence) -> None:
        if str(sentence) not in self._told:
            self._told.add(str(sentence))
            self._new.append(sentence)


def _is_fresh(presence: Presence, now: str) -> bool:
    return presence.at[:16] >= now[:16]


def _charter(folder: Path, disk: Disk) -> Charter:
    data = disk.read(folder / CHARTER)
    if data is None:
        raise UserError("“{folder}” holds no shared desk, or cannot be reached.", folder=folder)
    charter = decode(data, Charter)
    if charter is None or charter.format != "factcheck-desk" or not is_charter(charter):
        raise UserError("“{folder}” holds no shared desk, or what it holds was altered.", folder=folder)
    if charter.version > 1:
        raise UserError("This shared desk was made by a newer Factcheck Desk; please update the program.")
    return charter
