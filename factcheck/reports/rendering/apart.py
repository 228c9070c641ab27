"""Typesets in a process of its own what is not the program's: a desk's template, a logo from a file.

There the system refuses sockets, other programs and any change to a file, memory and time are limited,
and typst is given one folder and no place for packages: so a template reads nothing outside its folder
and loads nothing, and one that never ends is ended.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

# The package first: past it, a thread that is just reading for the first time and this one would
# each wait for what the other imports, and both would fail.
from factcheck.readers.bounded import children, confinement

MOST_SECONDS = 60
_MOST_MEMORY = 3 * 1024 * 1024 * 1024
"""Bytes of address space: the faces of the machine are mapped into it, and a page of each thread."""
_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy")
_NOWHERE = "http://127.0.0.1:9"
"""Where requests are sent to on systems on which sockets cannot be refused: nobody listens there."""

Input = TypeVar("Input", Path, bytes)


class Typesetting(Struct, frozen=True):
    """What is to be typeset."""

    root: str
    """The folder that the template may read from."""
    template: str = ""
    """The name of the template in the folder; without one ``source`` is set."""
    source: str = ""
    inputs: dict[str, str] = {}
    fonts: tuple[str, ...] = ()
    of_machine: bool = True
    """Whether the faces of the machine are used beside those of ``fonts``."""
    picture: bool = False
    """Whether a picture is wanted and not a PDF."""
    at: int = 0
    """Seconds since 1970, for the date in the file."""


class _Answer(Struct, frozen=True):
    made: bytes = b""
    refused: str = ""


class TypesettingError(Exception):
    """Typst refused what it was given; its report names file and line."""


class NotFinishedError(Exception):
    """It took longer than a minute, more memory than there is, or the process died."""


def typeset(job: Typesetting) -> bytes:
    """Return the bytes of a PDF, or of a PNG; raises TypesettingError or NotFinishedError."""
    try:
        done = subprocess.run(
            # Nothing is imported from the folder of templates (-P), and nothing written beside what is (-B).
            [sys.executable, "-P", "-B", "-m", "factcheck.reports.rendering.apart"],
            input=msgspec.msgpack.encode(job),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=job.root,
            env=children.environment() | dict.fromkeys(_PROXIES, _NOWHERE),
            timeout=MOST_SECONDS,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        answer = msgspec.msgpack.decode(done.stdout, type=_Answer)
    except (OSError, subprocess.SubprocessError, msgspec.MsgspecError) as error:
        raise NotFinishedError from error
    if answer.refused or not answer.made:
        raise TypesettingError(answer.refused)
    return answer.made


def main() -> None:
    """Answer one job, from standard input to standard output."""
    job = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=Typesetting)
    # Before the standard streams lead nowhere: this copy alone leads back.
    answers = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nothing, number)  # what a library prints must not come between
    confinement.confine(_MOST_MEMORY)
    answers.write(msgspec.msgpack.encode(_answered(job)))
    answers.close()


def _answered(job: Typesetting) -> _Answer:
    from typst import Compiler, Fonts, TypstError

    root = Path(job.root)
    fonts = Fonts(
        include_system_fonts=job.of_machine, include_embedded_fonts=False, font_paths=list(job.fonts)
    )
    packages = root / "no-packages"

    def compiler(given: Input) -> Compiler:
        return Compiler(
            given,
            root=root,
            font_paths=fonts,
            sys_inputs=job.inputs,
            package_path=packages,
            package_cache_path=packages,
        )

    try:
        made_by = compiler(root / job.template) if job.template else compiler(job.source.encode())
        if job.picture:
            made = made_by.compile(format="png", ppi=288)  # four dots to a point, for sharp screens
        else:
            made = made_by.compile(format="pdf", pdf_standards="ua-1", timestamp=job.at)
    except TypstError as error:
        return _Answer(refused=error.diagnostic or error.message)
    return _Answer(made=made[0] if isinstance(made, list) else made or b"")


if __name__ == "__main__":
    main()
