"""Run every benchmark, one after the other: python -m tests.bench [--data DIR] [--files DIR] [--claims N].

Each stands in a module of its own and runs in a process of its own, so that none warms up another.
Those that measure on corpora say in one line that they need them where DIR is not given. Each ends with
a sentence of what was measured, what it was allowed, and whether that was kept.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Bench:
    """A module that measures something."""

    name: str
    about: str
    needs_data: bool
    needs_files: bool
    counts_claims: bool


def main() -> None:
    """Run all, or those that are named; exit 1 with the names of those that failed, once all have run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="folder with the data sets")
    parser.add_argument("--files", type=Path, help="folder with real files of any format")
    parser.add_argument("--claims", type=int, help="claims to search in, fewer than a large archive has")
    known = benches()
    listed = ", ".join(bench.name for bench in known)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"those to run, else all: {listed}")
    options = parser.parse_args()
    unknown = set(options.names) - {bench.name for bench in known}
    if unknown:
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}")
    wanted = [bench for bench in known if not options.names or bench.name in options.names]
    failed = [bench.name for bench in wanted if not _run(bench, options)]
    if failed:
        sys.exit(f"\nFailed, {len(failed)} of {len(wanted)}: {', '.join(failed)}.")


def benches() -> list[Bench]:
    """Return the modules of this folder that can be run, in the order of their names."""
    found = []
    for path in sorted(_FOLDER.glob("*.py")):
        source = path.read_text(encoding="utf-8")
        if path.stem.startswith("_") or '__name__ == "__main__"' not in source:
            continue
        about = (ast.get_docstring(ast.parse(source)) or "").partition("\n")[0]
        name = about.partition(":")[0].rstrip(".")
        found.append(
            Bench(path.stem, name, '"--data"' in source, '"--files"' in source, '"--claims"' in source)
        )
    return found


def _run(bench: Bench, options: argparse.Namespace) -> bool:
    data, files, claims = options.data, options.files, options.claims
    print(f"\n== {bench.name}: {bench.about}", flush=True)
    if bench.needs_data and data is None:
        print("Needs the data sets: name their folder with --data.")
        return True
    if bench.needs_files and files is None:
        print("Needs real files: name their folder with --files.")
        return True
    command = [sys.executable, "-m", f"tests.bench.{bench.name}"]
    if bench.needs_data:
        command += ["--data", str(data)]
    if bench.needs_files:
        command += ["--files", str(files)]
    if bench.counts_claims and claims is not None:
        command += ["--claims", str(claims)]
    return subprocess.run(command, check=False).returncode == 0


if __name__ == "__main__":
    main()
