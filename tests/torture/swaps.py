"""Moves, deletes and replaces a library at random moments while a program works on it.

Whatever the program was told is done must stand in the copy that it kept, in the file that was moved, or in
the library that went on; what was put in the library's place must stay as it was put there.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from factcheck import readers
from factcheck.desk import Desk
from factcheck.errors import LibraryError
from factcheck.library.backup import findings
from factcheck.paths import backups_path
from tests.stories import SHORT
from tests.torture.tally import Tally
from tests.torture.world import scratch

_STEPS = 400
_LATEST_SWAP = 0.4
"""Seconds after the first step."""


def main(count: int) -> Tally:
    """Swap so many libraries under a program that works on them."""
    tally = Tally("libraries moved, deleted or replaced under a program at work")
    steps = 0
    with scratch() as folder:
        for number in range(count):
            name, swap = list(_SWAPS.items())[number % len(_SWAPS)]
            told, problems = _tried(Path(folder) / str(number), swap, random.Random(number))
            tally.take(name, [f"number {number}: {each}" for each in problems])
            steps += told
    tally.remark = f"{steps} steps were acknowledged"
    return tally


def _tried(folder: Path, swap: Callable[[Path], list[Path]], chance: random.Random) -> tuple[int, list[str]]:
    library = folder / "desk" / "library.factcheck"
    library.parent.mkdir(parents=True)
    with Desk(library, actor="Ada") as desk:
        desk.articles.add(readers.read(SHORT.encode(), "bridge.txt"))
    home = {"HOME": str(folder), "XDG_DATA_HOME": str(folder / "data")}
    command = [sys.executable, "-m", "tests.torture.swaps", str(library)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, **home}, text=True) as program:
        assert program.stdout is not None
        told = [program.stdout.readline().strip()]
        time.sleep(chance.uniform(0, _LATEST_SWAP))
        moved = swap(library)
        told += [line.strip() for line in program.stdout]
    end = told.pop() if told[-1].startswith("end") else "end of nothing"
    kept = [*backups_path(library).glob("*-held.factcheck"), *folder.rglob("held/*-held.factcheck"), *moved]
    problems = [] if end == "end refused" else [end]
    if not any(set(told) <= _lookups(path) for path in kept):
        problems.append(f"of {len(told)} steps some are nowhere")
    if swap is _replace and (_lookups(library) != {"the other one"} or findings(library)):
        problems.append("the library that was put there is not as it was")
    return len(told), problems


def _lookups(path: Path) -> set[str]:
    with Desk(path, actor="Ada") as desk:
        (row,) = desk.articles.rows()
        return {lookup.place for lookup in desk.articles.open(row.article.id).lookups}


def _rename(library: Path) -> list[Path]:
    return [library.rename(library.with_name("moved.factcheck"))]


def _rename_folder(library: Path) -> list[Path]:
    return [library.parent.rename(library.parent.with_name("moved")) / library.name]


def _delete(library: Path) -> list[Path]:
    library.unlink()
    return []


def _replace(library: Path) -> list[Path]:
    other = library.with_name("other.factcheck")
    with Desk(other, actor="Bo") as desk:
        article = desk.articles.add(readers.read(SHORT.encode(), "bridge.txt"))
        desk.lookups.note(desk.articles.open(article).claims[0].id, "the other one", "", "")
    other.replace(library)
    return []


_SWAPS = {"renamed": _rename, "its folder renamed": _rename_folder, "deleted": _delete, "replaced": _replace}


def _work(library: Path) -> None:
    """Take steps and tell each, until one is refused."""
    end = "end of all steps"
    try:
        with Desk(library, actor="Ada") as desk:
            (row,) = desk.articles.rows()
            claim = desk.articles.open(row.article.id).claims[0].id
            for number in range(_STEPS):
                desk.lookups.note(claim, f"place {number}", "", "")
                print(f"place {number}", flush=True)
                time.sleep(0.005)
    except LibraryError:
        end = "end refused"
    print(end, flush=True)


if __name__ == "__main__":
    _work(Path(sys.argv[1]))
