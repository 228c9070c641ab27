"""Hands in files of which a part is a bomb, by every door of the command line that takes a file.

Each must end within 512 MB and the processor time that a file of its size may take, with what was asked for
or one sentence, and leave the library as it was or with the new article. What a command has started counts
with it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from factcheck import readers
from factcheck.desk import Desk
from factcheck.desk.sourcing import source_from
from factcheck.models import ArticleId, SourceId
from factcheck.readers.bounded.confinement import processor_time
from tests.stories import SHORT
from tests.torture.bomb_files import BOMBS
from tests.torture.tally import Tally

_OWN_SECONDS = 4
"""Of processor time that a command takes itself, beside the reader's."""
_MOST_MEMORY = 512 * 1024 * 1024
_LONGEST = 60
"""Seconds by the clock, on a busy machine, after which a command is ended."""
_WEIGHING = """
import resource, subprocess, sys
started = subprocess.Popen(sys.argv[2:])
try:
    code = started.wait(float(sys.argv[1]))
except subprocess.TimeoutExpired:
    started.kill()
    code = started.wait()
used = resource.getrusage(resource.RUSAGE_CHILDREN)
sys.stderr.write(f"\\n{used.ru_utime + used.ru_stime} {used.ru_maxrss}")
sys.exit(code if code >= 0 else 128 - code)
"""
"""Starts a command and tells what it took, from a process of its own: a process has taken at least what the
one that started it holds, which is more than the limit where many tests have run before."""

DOORS: dict[str, list[str]] = {
    "split": ["split", "FILE"],
    "add": ["add", "FILE"],
    "keep": ["keep", "SOURCE", "FILE"],
    "import": ["import", "ARTICLE", "FILE"],
    "revise": ["revise", "ARTICLE", "FILE"],
    "answers": ["answers", "ARTICLE", "FILE"],
    "take in sources": ["sources", "--take-in", "FILE"],
    "take settings": ["settings", "--take", "FILE"],
    "logo": ["look", "--logo", "FILE"],
    "verify": ["verify", "FILE"],
}
"""Each door with the command that opens it."""
_AFTER_ADDING: dict[str, list[str]] = {
    "pictures": ["pictures", "NEW"],
    "comments in the original": ["report", "NEW", "-o", "OUT", "--document", "comments"],
    "changes in the original": ["report", "NEW", "-o", "OUT", "--document", "tracked"],
}
"""What goes on with an article that was added."""


class _Ended(Struct, frozen=True):
    """How a command has ended."""

    code: int
    told: str
    error: str
    seconds: float
    """Of processor time, by it and by what it started."""
    memory: int
    """Bytes that it, or the largest of what it started, has taken at most."""


def main(count: int) -> Tally:
    """Hand in so many bombs, each by every door."""
    tally = Tally("bombs inside valid files, by every door")
    if sys.platform == "win32":
        return tally.skip("this system does not tell what a process took")
    slowest, largest = (0.0, ""), (0, "")
    with tempfile.TemporaryDirectory() as folder:
        place = Place(Path(folder))
        for number, (name, (ending, make)) in enumerate(_spread(count)):
            file = Path(folder) / f"bomb {number}{ending}"
            file.write_bytes(make())
            for door, ended, problems in place.tried(file):
                tally.take(door, [f"{name}: {each}" for each in problems])
                slowest = max(slowest, (ended.seconds, f"{name}, {door}"))
                largest = max(largest, (ended.memory, f"{name}, {door}"))
            file.unlink()
    tally.remark = (
        f"at most {slowest[0]:.1f} s of processor time ({slowest[1]})"
        f" and {largest[0] / 2**20:.0f} MiB ({largest[1]})"
    )
    return tally


def _spread(count: int) -> list[tuple[str, tuple[str, Callable[[], bytes]]]]:
    """Return so many bombs, of every kind of file where they are fewer than all."""
    every = list(BOMBS.items())
    return every[:: max(1, len(every) // count)][:count]


class Place:
    """A folder with a library in which an article and a source stand."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept = folder / "kept.factcheck"
        with Desk(self._kept, actor="Ada") as desk:
            self.article: ArticleId = desk.articles.add(readers.read(SHORT.encode(), "bridge.txt"))
            claim = desk.articles.open(self.article).claims[0].id
            desk.sources.attach(claim, source_from("The log of the bridge"))
            self.source: SourceId = desk.sources.all()[0].id

    def tried(self, file: Path, doors: dict[str, list[str]] = DOORS) -> list[tuple[str, _Ended, list[str]]]:
        """Hand a file in by each door; returns each with how it ended and what was wrong with that."""
        found = []
        for door, command in doors.items():
            library = self._folder / "now.factcheck"
            for ending in ("", "-wal", "-shm"):
                library.with_name(library.name + ending).unlink(missing_ok=True)
            shutil.copy(self._kept, library)
            ended = self._run(library, command, file)
            found.append((door, ended, [*_wrong(ended, file), *self._lost(library)]))
            if door == "add" and not ended.code:
                new = ended.told.split()[0]
                for after, going_on in _AFTER_ADDING.items():
                    ended = self._run(library, [new if each == "NEW" else each for each in going_on], file)
                    found.append((after, ended, [*_wrong(ended, file), *self._lost(library)]))
        return found

    def _run(self, library: Path, command: list[str], file: Path) -> _Ended:
        given = {
            "FILE": str(file), "ARTICLE": self.article, "SOURCE": self.source,
            "OUT": str(self._folder / "out.docx"),
        }  # fmt: skip
        words = [given.get(word, word) for word in command]
        home = {"HOME": str(self._folder), "XDG_CONFIG_HOME": str(self._folder), "LC_ALL": "C.UTF-8"}
        asked = [sys.executable, "-m", "factcheck.cli", words[0], "--library", str(library), *words[1:]]
        weighing = [sys.executable, "-c", _WEIGHING, str(_LONGEST), *asked]
        done = subprocess.run(
            weighing, stdin=subprocess.DEVNULL, capture_output=True, env={**os.environ, **home}, check=False
        )
        error, _, used = done.stderr.decode(errors="replace").rpartition("\n")
        seconds, kibibytes = used.split()
        told = done.stdout.decode(errors="replace")
        return _Ended(done.returncode, told, error, float(seconds), int(kibibytes) * 1024)

    def _lost(self, library: Path) -> list[str]:
        with Desk(library, actor="Ada") as desk:
            lost = [] if desk.articles.is_on_shelf(self.article) else ["the article before it is lost"]
            return lost + [f"the library is damaged: {each}" for each in desk.safe.doctor()]


def _wrong(ended: _Ended, file: Path) -> list[str]:
    """Say what is wrong with how a command on a file has ended."""
    found = []
    if ended.code not in (0, 1, 2):
        found.append(f"it ended with {ended.code}")
    if "Traceback" in ended.error or "made the reader fail" in ended.error:
        found.append(ended.error.strip()[-300:])
    if ended.code == 2 and not ended.error.strip():
        found.append("it failed without a sentence")
    if ended.seconds > processor_time(file.stat().st_size) + _OWN_SECONDS:
        found.append(f"it took {ended.seconds:.1f} s of processor time")
    if ended.memory > _MOST_MEMORY:
        found.append(f"it took {ended.memory / 2**20:.0f} MiB")
    return found
