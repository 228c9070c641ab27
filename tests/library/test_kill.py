"""A process that is killed while it writes loses nothing that it has told of."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from factcheck.library import Library
from factcheck.models import ArticleId, Claim, ClaimId

WRITER = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    from factcheck.library import Library
    from factcheck.models import Claim, EventKind

    first = int(sys.argv[2])
    with Library(Path(sys.argv[1])) as library:
        for number in range(first, first + 100_000):
            with library.operation(EventKind.CLAIM_MARKED, "bridge") as operation:
                operation.insert(Claim(f"k{number}", "bridge"))
                operation.update(Claim, "c0", note=str(number))
            print(number, flush=True)
    """
)


@pytest.mark.parametrize("acknowledged", [1, 20, 57])
def test_nothing_acknowledged_is_lost(library: Library, article: ArticleId, acknowledged: int) -> None:
    library.close()
    told: list[int] = []
    for turn in range(3):
        told += write_until_killed(library.path, turn * 100_000, acknowledged)
    with Library(library.path) as again:
        kept = {int(claim.id[1:]) for claim in again.read.claims(article) if claim.id.startswith("k")}
        assert set(told) <= kept
        assert len(told) >= 3 * acknowledged
        assert int(again.read.one(Claim, ClaimId("c0")).note) == max(kept)
        assert len(again.read.events(article, limit=100_000)) == len(kept) + 1
        assert again.doctor() == []
        again.undo(article)
        assert f"k{max(kept)}" not in {claim.id for claim in again.read.claims(article)}


def write_until_killed(path: Path, first: int, acknowledged: int) -> list[int]:
    """Let a process write, kill it in the midst of it, and return what it told as written."""
    command = [sys.executable, "-c", WRITER, str(path), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [int(process.stdout.readline()) for _ in range(acknowledged)]
        process.kill()
        rest = process.stdout.read().splitlines(keepends=True)
    return told + [int(line) for line in rest if line.endswith("\n")]
