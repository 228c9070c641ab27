"""What comes from outside does nothing to a terminal, and no argument ends in a traceback."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck import readers
from factcheck.desk import Desk
from factcheck.models import ArticleId, Source, SourceId, SourceKind

HOSTILE = "\x1b[31mred\x1b]0;title\x07\x9b2J\x08\u202eturned\x85end"
ACTING = re.compile(rb"[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80\xae")


def run(*arguments: str | bytes) -> subprocess.CompletedProcess[bytes]:
    command: list[str | bytes] = [sys.executable, "-m", "factcheck.cli", *arguments]
    return subprocess.run(command, capture_output=True, check=False, stdin=subprocess.DEVNULL)


@pytest.fixture
def library(tmp_path: Path) -> tuple[str, ArticleId, str]:
    """Return a library in which every field holds what acts on a terminal."""
    path = tmp_path / "library.factcheck"
    with Desk(path, actor=HOSTILE) as desk:
        article = desk.articles.add(readers.read(b"Ferry\n\nIt ran for 90 years.\n", "f.txt"))
        claim = desk.articles.open(article).claims[0].id
        desk.articles.rename(article, f"Ferry {HOSTILE}")
        desk.verdicts.note(claim, HOSTILE)
        desk.verdicts.correct(claim, HOSTILE)
        desk.verdicts.name_speaker(claim, HOSTILE)
        evidence = desk.sources.attach(
            claim, Source(SourceId(""), SourceKind.WEB, title=HOSTILE, note=HOSTILE)
        )
        desk.sources.update_evidence(evidence, passage=HOSTILE, locator=HOSTILE)
        desk.articles.hold(article, HOSTILE)
    return str(path), article, claim


def test_no_output_acts_on_the_terminal(library: tuple[str, ArticleId, str], tmp_path: Path) -> None:
    path, article, claim = library
    refused = [
        ("remove", article, "--for-good", "--yes"),
        ("show", HOSTILE),
        ("report", article, "-o", HOSTILE),
    ]
    shown = [
        command
        for words in (("articles",), ("claims", article), ("show", claim), ("log", article))
        for command in (words, (*words, "--json"))
    ]
    for command in [*shown, ("retention",), ("doctor",), *refused]:
        done = run("--library", path, *command)
        assert not ACTING.search(done.stdout + done.stderr), command
        assert b"Traceback" not in done.stderr, command
    told = json.loads(run("--library", path, "show", claim, "--json").stdout)
    assert told["note"] == HOSTILE, "as data it is whole"


@pytest.mark.parametrize(
    "command",
    [
        (b"add", b"\xff\xfe.txt"),
        (b"articles", b"--library", b"\xff/lib"),
        (b"show", b"\xff\xff\xff\xff"),
        (b"mark", b"%s", b"--quote", b"\xff"),
        (b"report", b"%s", b"-o", b"\xff.html"),
        (b"verdict", b"%s", b"\xff", b"--note", b"\xff"),
        (b"source", b"%s", b"\xff"),
        (b"hold", b"%s", b"--reason", b"\xff"),
        (b"backup", b"\xff/copy"),
        (b"restore", b"\xff"),
        (b"\xff",),
    ],
)
def test_arguments_that_are_no_text_end_in_no_traceback(
    library: tuple[str, ArticleId, str], command: tuple[bytes, ...], tmp_path: Path
) -> None:
    path, article, claim = library
    named = claim if command[0] in (b"verdict", b"source") else article
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "factcheck.cli",
            "--library",
            path,
            *(part.replace(b"%s", named.encode()) for part in command),
        ],
        capture_output=True,
        check=False,
        cwd=tmp_path,
    )
    assert b"Traceback" not in done.stderr, done.stderr
    assert done.returncode in (0, 2)
