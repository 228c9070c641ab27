"""A journal that was damaged after a kill is told of and kept; what it still holds is not lost."""

import os
import random
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from factcheck.library import Library
from factcheck.models import ArticleId, Claim, ClaimId

TRIED = int(os.environ.get("DAMAGES", "60"))
_WRITER = textwrap.dedent(
    """
    import os, sys
    from pathlib import Path
    from factcheck.library import Library
    from factcheck.models import Claim, EventKind

    library = Library(Path(sys.argv[1]))
    for number in range(6):
        with library.operation(EventKind.NOTE_WRITTEN, "bridge") as operation:
            operation.update(Claim, "c0", note=str(number))
    os.kill(os.getpid(), 9)
    """
)
Files = dict[str, bytes]


@pytest.fixture
def killed(library: Library, article: ArticleId) -> tuple[Path, Files]:
    """Return a library that a killed program left with its journal, and the bytes of each file."""
    library.close()
    subprocess.run([sys.executable, "-c", _WRITER, str(library.path)], check=False)
    files = {path.name: path.read_bytes() for path in beside(library.path)}
    assert len(files[f"{library.path.name}-wal"]) > 10_000
    return library.path, files


def beside(path: Path) -> list[Path]:
    return [found for found in path.parent.glob(f"{path.name}*") if found.is_file()]


def put(path: Path, files: Files) -> None:
    for left in beside(path):
        left.unlink()
    for name, contents in files.items():
        path.with_name(name).write_bytes(contents)


def note(path: Path) -> tuple[str, bool]:
    """Open the library and return its last note, and whether a loss was told of."""
    with Library(path) as library:
        assert library.doctor() == []
        return library.read.one(Claim, ClaimId("c0")).note, library.lost is not None


def test_a_whole_journal_is_taken_without_a_word(killed: tuple[Path, Files]) -> None:
    path, _files = killed
    assert note(path) == ("5", False)
    assert note(path) == ("5", False)


def test_every_damage_of_a_journal_is_told_or_lost_nothing(killed: tuple[Path, Files]) -> None:
    path, files = killed
    journal = f"{path.name}-wal"
    whole, chance, silent, told = files[journal], random.Random(20261130), [], 0
    for number in range(TRIED):
        at = chance.randrange(len(whole))
        cut = whole[:at]
        flipped = cut + bytes((whole[at] ^ (1 << chance.randrange(8)),)) + whole[at + 1 :]
        put(path, files | {journal: cut if number % 4 == 0 else flipped})
        kept, was_told = note(path)
        told += was_told
        if kept != "5" and not was_told:
            silent.append(number)
    assert silent == []
    assert told > TRIED // 2


def test_the_damaged_journal_is_kept_and_the_time_of_the_last_step_is_said(
    killed: tuple[Path, Files],
) -> None:
    path, files = killed
    journal = f"{path.name}-wal"
    put(path, files | {journal: files[journal][:9_000]})
    with Library(path) as library:
        assert library.lost is not None
        said = str(library.lost)
    (kept,) = path.parent.glob("library.factcheck-wal-*")
    assert kept.read_bytes() == files[journal][:9_000]
    assert kept.stat().st_mode & 0o777 == 0o600
    assert kept.name in said
    assert "may be missing" in said


def test_a_journal_that_is_gone_is_told_of(killed: tuple[Path, Files]) -> None:
    path, files = killed
    put(path, {name: contents for name, contents in files.items() if not name.endswith("-wal")})
    assert note(path)[1]


def test_a_second_program_finds_nothing_lost(library: Library, article: ArticleId) -> None:
    looking = (
        "import sys; from pathlib import Path; from factcheck.library import Library;"
        " print(Library(Path(sys.argv[1])).lost)"
    )
    command = [sys.executable, "-c", looking, str(library.path)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "None\n"
