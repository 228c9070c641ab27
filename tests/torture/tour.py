"""A tour through everything that writes, and what a folder holds after each step of it.

With a clock and ids that are a function of the step, the same step always writes the same rows.
So after a mishap the folder must hold exactly what it held before the step or after it: anything
else is a half step or a lost one, whatever the step does.
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import time
import zipfile
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from factcheck import private, readers
from factcheck.desk import Desk
from factcheck.desk.certificates import verified
from factcheck.errors import UserError
from factcheck.evidence.captures.copies import Copy
from factcheck.evidence.stamping import Authority, Stamped
from factcheck.library.backup import verify
from factcheck.library.tables import TABLES
from factcheck.models import (
    ArticleId,
    ErrorKind,
    PlacedClaim,
    Readable,
    Reading,
    Region,
    Source,
    SourceId,
    SourceKind,
)
from factcheck.readers import bounded
from factcheck.reports import ReportOptions
from tests import pictured
from tests.library import kept_shelf
from tests.stories import SHORT, WIRE
from tests.torture.steps import EVERY_KIND
from tests.torture.world import Step, World, article_called

_NOW = "now"
_PASSAGE = "The bridge at Orvik opened in 1931 and is 412 metres long. "
_PAGE = f"<p>{_PASSAGE}</p>".encode()


def _bridge(desk: Desk, at: int) -> PlacedClaim:
    return desk.articles.open(article_called(desk, "bridge")).claims[at]


def _import(text: str, name: str) -> Step:
    return lambda _world, desk: desk.articles.add(readers.read(text.encode(), name))


def _verdict(at: int, key: str) -> Step:
    return lambda _world, desk: desk.verdicts.decide(_bridge(desk, at).id, key, note=f"I say {key}. " * 30)


def _typing(at: int, note: str) -> Step:
    return lambda _world, desk: desk.verdicts.note(_bridge(desk, at).id, note)


def _attach(_world: World, desk: Desk) -> object:
    source = Source(SourceId(""), SourceKind.BOOK, title="Bridges of the north")
    return desk.sources.attach(_bridge(desk, 0).id, source, passage="opened in 1931")


def _keep(world: World, desk: Desk) -> object:
    source = _bridge(desk, 0).evidence[0].source
    copy = Copy(_PAGE * 400, world.now(), "text/html", Readable(_PASSAGE * 400), name="page.html")
    return desk.captures.keep(source, copy, article_called(desk, "bridge"))


def _stamp(world: World, desk: Desk) -> object:
    bridge = desk.articles.open(article_called(desk, "bridge"))
    copy = bridge.captures[-1]
    authority = Authority("https://time.example/", "-----BEGIN CERTIFICATE-----")
    given = Stamped(world.now(), "Harbour time", copy.sha256, authority, "AAAA" * 900)
    return desk.stamping.keep(copy, given, bridge.article.id)


@cache
def _chart() -> Reading:
    """Return a page with a picture in it: a Word file made twice is never the same bytes."""
    page = pictured.page(pictured.png(), web=False)
    return bounded.with_pictures(bounded.read(page, "lake.html"))


def _import_pictures(_world: World, desk: Desk) -> object:
    return desk.articles.add(_chart())


def _mark_picture(_world: World, desk: Desk) -> object:
    picture = desk.pictures.all(article_called(desk, "under the lake"))[0]
    return desk.pictures.mark(picture.id, Region(0.25, 0.3, 0.25, 0.5), "The tunnel cost 380 million euros.")


def _revise(_world: World, desk: Desk) -> object:
    newer = SHORT.replace("412", "421").replace("9,000", "9,500") + "\nA ferry crossed here until 1930.\n"
    return desk.drafts.revise(article_called(desk, "bridge"), readers.read(newer.encode(), "newer.txt"))


def _criticise(_world: World, desk: Desk) -> object:
    return desk.criticisms.mark(_bridge(desk, 0).id, "The bridge company", deadline="2026-02-01")


def _put(_world: World, desk: Desk) -> object:
    marked = desk.criticisms.on(_bridge(desk, 0).id)
    return desk.criticisms.put(marked, "letter", reply="It was built to the rules of its day.")


def _begin_second(_world: World, desk: Desk) -> object:
    return desk.second.begin(article_called(desk, "bridge"), "Bo")


def _differ(_world: World, desk: Desk) -> object:
    claim = _bridge(desk, 1).id
    return desk.second.differ(claim, desk.second.of(claim).id, "The drawings say 421.", "wrong")


def _erratum(_world: World, desk: Desk) -> object:
    return desk.errata.note(_bridge(desk, 0).id, ErrorKind.DATE, "It opened in 1932.")


def _export(world: World, desk: Desk) -> None:
    desk.reports.save(article_called(desk, "bridge"), world.report, ReportOptions(record=True))


def _back_up(world: World, desk: Desk) -> None:
    desk.safe.backup(world.backup)


def _daily(_world: World, desk: Desk) -> object:
    return desk.safe.daily_backup()


def _restore(world: World, desk: Desk) -> None:
    desk.safe.restore(world.backup)


def _undo(_world: World, desk: Desk) -> object:
    return desk.history.undo(article_called(desk, "bridge"))


def _remove(_world: World, desk: Desk) -> None:
    desk.articles.remove_for_good(article_called(desk, "Tunnel"), with_backups=True, skeleton=True)


def _nothing(_world: World, _desk: Desk) -> object:
    """Do no more than open the library: the first time it is made, and every migration runs."""
    return None


STEPS: list[tuple[str, Step]] = [
    ("migration", _nothing),
    ("import", _import(SHORT, "bridge.txt")),
    ("import", _import(WIRE, "tunnel.txt")),
    ("verdict", _verdict(0, "wrong")),
    ("typing", _typing(1, "Ask the")),
    ("typing", _typing(1, "Ask the harbour")),
    ("source", _attach),
    ("copy", _keep),
    ("time stamp", _stamp),
    ("import", _import_pictures),
    ("picture claim", _mark_picture),
    ("criticism", _criticise),
    ("attempt", _put),
    ("second reading", _begin_second),
    ("opinion", _differ),
    ("export", _export),
    ("backup", _back_up),
    ("daily backup", _daily),
    ("new draft", _revise),
    ("verdict", _verdict(1, "confirmed")),
    ("erratum", _erratum),
    ("export", _export),
    ("typing", _typing(2, "Ask the harbour office. " * 60)),
    ("backup", _back_up),
    ("undo", _undo),
    ("verdict", _verdict(2, "misleading")),
    ("restore", _restore),
    *EVERY_KIND,
    ("verdict", _verdict(2, "wrong")),
    ("removal for good", _remove),
    ("verdict", _verdict(0, "confirmed")),
]
"""Each step with the operation that it stands for; the library is opened before each anew."""


@dataclass(frozen=True, slots=True)
class State:
    """What a folder holds: hashes of the library's contents, of a backup's, and of each file written."""

    library: str
    backup: str
    files: dict[str, str]
    """By their names; of a file that is never the same bytes, whether it is whole."""


def state_of(world: World) -> State:
    """Return what a folder holds now; raises where a backup that is there is not whole."""
    if world.backup.exists():
        verify(world.backup)
    for folder in {path.parent for path in world.folder.rglob("*.unfinished")}:
        private.sweep(folder)  # as the next file written there does
    written = {path.name: _written(path) for path in sorted(world.folder.rglob("*")) if _is_given_out(path)}
    return State(held(world.library), held(world.backup), written)


def _is_given_out(path: Path) -> bool:
    """Tell whether a file is written for a person, and no library, backup or what stands beside one."""
    own = ".factcheck" in path.name or any(part.name == "shared" for part in path.parents)
    return path.is_file() and not own


def _written(path: Path) -> str:
    """Hash a file; one that is signed, and so never the same bytes, is read and must be whole."""
    if path.suffix == ".factcase":
        with zipfile.ZipFile(path) as case:
            return f"whole: {case.testzip() is None}"
    if path.stem == "certificate":
        return f"signed: {verified(path).statement}"
    return hashlib.sha256(path.read_bytes()).hexdigest()


def held(path: Path) -> str:
    """Hash every row that a library holds for a person, and the files in it; empty where there is none."""
    if not path.exists():
        return ""
    found = hashlib.sha256()
    with closing(sqlite3.connect(path)) as connection:
        for table in TABLES.values():
            for row in sorted(map(repr, connection.execute(table.select))):
                found.update(row.encode())
        for query in ("SELECT sha256, packed FROM files ORDER BY 1", "SELECT * FROM readable ORDER BY 1"):
            for row in connection.execute(query):
                found.update(repr(row).encode())
    return found.hexdigest()


@dataclass(slots=True)
class Course:
    """The tour taken once without mishap: the folder before each step, what it held, how long each took."""

    folder: Path
    states: list[State] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    """Of the events that the steps have left."""
    seconds: list[float] = field(default_factory=list)

    def copy(self, step: int) -> World:
        """Lay out the folder as it was before a step, at the place that its libraries know."""
        shutil.rmtree(self.folder / _NOW, ignore_errors=True)
        shutil.copytree(self.folder / str(step), self.folder / _NOW)
        return World(self.folder / _NOW)


def take(folder: Path) -> Course:
    """Take the tour and keep the folder before each step."""
    course, world = Course(folder), World(folder / _NOW)
    world.folder.mkdir(parents=True)
    for number, (_, step) in enumerate(STEPS):
        shutil.copytree(world.folder, folder / str(number))
        world.begin(number)
        began = time.perf_counter()
        with world.open() as desk:
            if number:
                began = time.perf_counter()
                world.begin(number)
            else:
                course.states.append(state_of(world))
            step(world, desk)
            course.seconds.append(time.perf_counter() - began)
        course.states.append(state_of(world))
        with closing(sqlite3.connect(world.library)) as connection:
            course.kinds.update(kind for (kind,) in connection.execute("SELECT DISTINCT kind FROM events"))
    return course


def differences(course: Course, world: World, least: int, most: int) -> list[str]:
    """Say which part of a folder is not as it was after so many steps of the tour, the least to the most."""
    found, allowed = state_of(world), course.states[least : most + 1]
    parts = {"library": found.library, "backup": found.backup} | found.files
    names = dict.fromkeys([*parts, *(name for state in allowed for name in state.files)])
    problems = [
        f"the {name} is neither as before the step nor as after it"
        for name in names
        if parts.get(name) not in {_part(state, name) for state in allowed}
    ]
    return problems + (kept_shelf.differences(world.library) if world.library.exists() else [])


def _part(state: State, name: str) -> str | None:
    own = {"library": state.library, "backup": state.backup}
    return own[name] if name in own else state.files.get(name)


def work_on(desk: Desk) -> None:
    """Take one more article in and decide a claim of it."""
    article = desk.articles.add(readers.read(b"A pier stood here in 1902.", "pier.txt"))
    desk.verdicts.set(desk.articles.open(article).claims[0].id, "wrong")


def apart(world: World, desk: Desk) -> list[str]:
    """Say which case differs between two desks of the tour that share it, once both have met again."""
    if not any(
        "Bo" in {each.name for each in desk.shared_names.members(one)} for one in desk.sharing.desks()
    ):
        return []
    desk.sharing.sync()
    with Desk(world.other, actor="Bo", clock=world.now) as other:
        if not other.sharing.desks():
            return []
        other.sharing.sync()
        desk.sharing.sync()
        shared = [row.article.id for row in desk.articles.rows() if desk.sharing.of(row.article.id)]
        return [
            f"{article} differs between the desks"
            for article in shared
            if _decided(desk, article) != _decided(other, article)
        ]


def _decided(desk: Desk, article: ArticleId) -> list[tuple[str, str | None, str]]:
    case = desk.articles.open(article)
    return [(placed.id, placed.claim.verdict, placed.claim.note) for placed in (*case.claims, *case.orphans)]


def problems_of(course: Course, world: World, least: int, most: int) -> list[str]:
    """Say what is wrong with a closed folder that must hold what it held after so many steps.

    It is opened, examined, and must still take a step.
    """
    problems: list[str] = []
    try:
        world.begin(len(STEPS))
        with world.open() as desk:
            problems += [f"doctor: {sentence}" for sentence in desk.safe.doctor()]
            problems += differences(course, world, least, most)
            problems += apart(world, desk)
            problems += [f"left: {path.name}" for path in world.folder.glob("*.unfinished*")]
            work_on(desk)
    except (UserError, sqlite3.Error, OSError) as error:
        cause = "" if error.__cause__ is None else f" ({error.__cause__!r})"
        problems.append(f"{type(error).__name__}: {error}{cause}")
    return problems
