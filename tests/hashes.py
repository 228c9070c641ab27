"""Writes what a release installs with the hash of each file, for ``pip install --require-hashes``.

Run by ``make hashes``: ``python -m tests.hashes REPORT TARGET``, on pip's own report of what it would
install here. The index that the files come from is whichever the person uses; none is named.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any


def lines(report: dict[str, Any]) -> list[str]:
    """Return a line for each file that pip would install, but for the program itself."""
    found = []
    for item in report["install"]:
        archive = item["download_info"].get("archive_info")
        if archive is None:  # a folder: the program itself
            continue
        told = item["metadata"]
        found.append(f"{told['name']}=={told['version']} --hash=sha256:{archive['hashes']['sha256']}")
    return sorted(found, key=str.lower)


def main(report: Path, target: Path) -> None:
    """Write the lines; each name must have exactly one release and one hash."""
    target.write_text("\n".join(lines(json.loads(report.read_text("utf-8")))) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
