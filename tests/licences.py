"""Lists the licence of everything that the program needs, and known problems where a tool can tell.

Run by ``make licences``: ``python -m tests.licences``. Ends with 1 where a licence is unknown, or is none
that the program may be given away with.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator

FREE = re.compile(
    r"\b(MIT|BSD|Apache|ISC|PSF|Python Software Foundation|MPL|Mozilla|LGPL|Lesser General Public|OFL"
    r"|Unlicense|Zlib|CC0|0BSD|HPND|Open Font|Public Domain)\b",
    re.I,
)
"""Licences under which a library may come with a program under the MIT licence."""
_NAME = re.compile(r"^[A-Za-z0-9._-]+")


def needed(name: str, seen: set[str] | None = None) -> Iterator[importlib.metadata.Distribution]:
    """Give what a distribution needs, and what that needs, once each; only what is installed here."""
    seen = set() if seen is None else seen
    try:
        found = importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return
    for wanted in found.requires or []:
        match = _NAME.match(wanted)
        key = match[0].lower().replace("_", "-") if match else ""
        if not key or key in seen or "extra ==" in wanted:
            continue
        seen.add(key)
        try:
            yield importlib.metadata.distribution(key)
        except importlib.metadata.PackageNotFoundError:
            continue
        yield from needed(key, seen)


def licence(found: importlib.metadata.Distribution) -> str:
    """Return what a distribution says of its licence, in one line."""
    told = found.metadata.json
    expression = str(told.get("license_expression", ""))
    kinds = [one for one in told.get("classifier", []) if "License ::" in one]
    classes = ", ".join(one.rpartition("::")[2].strip() for one in kinds)
    return " ".join((expression or classes or str(told.get("license", "")) or _file_of(found)).split())[:90]


def _file_of(found: importlib.metadata.Distribution) -> str:
    """Return the first words of a distribution's licence file, where its metadata names none."""
    for path in found.files or []:
        if path.name.upper().startswith("LICEN"):
            return str(path.read_text())[:60]
    return ""


def main() -> int:
    """Print the list; 1 where a licence is unknown or not free enough."""
    doubtful = 0
    for found in sorted(needed("factcheck-desk"), key=lambda one: one.name.lower()):
        told = licence(found)
        known = bool(FREE.search(told))
        doubtful += not known
        print(f"{'  ' if known else '? '}{found.name:<26} {found.version:<14} {told or 'unknown'}")
    _tell_known_problems()
    return int(bool(doubtful))


def _tell_known_problems() -> None:
    if importlib.util.find_spec("pip_audit") is None:
        print("\nKnown problems were not looked up: pip-audit is not installed here.")
        return
    done = subprocess.run(
        [sys.executable, "-m", "pip_audit", "--disable-pip", "--no-deps", "-r", "constraints.txt"],
        capture_output=True,
        text=True,
        check=False,
    )
    print(done.stdout or done.stderr.splitlines()[-1])


if __name__ == "__main__":
    sys.exit(main())
