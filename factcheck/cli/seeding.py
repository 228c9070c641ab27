"""Commands on copies with seeded errors: made for a reader, read when they come back, and listed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.group import as_json, command, echo, open_desk, print_json

if TYPE_CHECKING:
    from factcheck.models import SeededCopy


@command()
@click.argument("article")
@click.option("--reader", required=True, metavar="NAME", help="For whom the copy is.")
@click.option("--count", type=int, default=10, show_default=True, help="How many errors.")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help=".docx or .txt")
def seed(article: str, reader: str, count: int, output: Path) -> None:
    """Write a copy of ARTICLE with known errors for a reader to find, and print the copy's id.

    Numbers, names, dates and negations are changed; nothing in the file says so.
    """
    from factcheck.errors import UserError

    with open_desk() as desk:
        made = desk.seeding.make(desk.articles.find(article), reader, count)
        try:
            desk.seeding.write(made, output)
        except UserError:
            desk.seeding.drop(made)  # nobody has it
            raise
    echo(made)


@command()
@click.argument("copy")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--error", "errors", type=int, multiple=True, help="An error that was found, by its number.")
@as_json
def caught(copy: str, file: Path | None, errors: tuple[int, ...], json_: bool) -> None:
    """Read which errors of COPY a reader found, from the FILE that they returned; or say which.

    Without either the errors are listed with what was found.
    """
    from factcheck.case.seeding import catch_of
    from factcheck.case.sentences.seeding import errors_left, seeded_copy, seeded_error
    from factcheck.readers.bounded import read_path

    with open_desk() as desk:
        found = desk.seeding.find(copy)
        if file is not None:
            row = desk.seeding.take_back(found, read_path(file))
        elif errors:
            row = desk.seeding.mark(found, [number - 1 for number in errors])
        else:
            row = desk.seeding.one(found)
    if json_:
        print_json(_told(row))
        return
    echo(f"{seeded_copy(row)}.")
    for number, error in enumerate(row.errors, 1):
        echo(f"{number:>4}  {'found' if number - 1 in row.found else '–':<6} {seeded_error(error)}")
    left = errors_left(catch_of([row]))
    if left is not None:
        echo(left)


@command()
@click.argument("article")
@as_json
def seeded(article: str, json_: bool) -> None:
    """List the copies of ARTICLE with seeded errors, and what was found in each."""
    from factcheck.case.sentences.seeding import seeded_copy

    with open_desk() as desk:
        copies = desk.seeding.all(desk.articles.find(article))
    if json_:
        print_json([_told(copy) for copy in copies])
        return
    for copy in copies:
        echo(f"{copy.id[:8]}  {seeded_copy(copy)}")


@command("drop-seeded")
@click.argument("copy")
def drop_seeded(copy: str) -> None:
    """Take a COPY with seeded errors off its article."""
    with open_desk() as desk:
        desk.seeding.drop(desk.seeding.find(copy))


def _told(copy: SeededCopy) -> dict[str, Any]:
    from factcheck.case.seeding import catch_of

    catch = catch_of([copy])
    return {
        "id": copy.id,
        "reader": copy.reader,
        "made": copy.made,
        "returned": copy.returned or None,
        "errors": [
            {
                "kind": error.kind.value,
                "start": error.start,
                "end": error.end,
                "before": error.before,
                "after": error.after,
                "found": place in copy.found,
            }
            for place, error in enumerate(copy.errors)
        ],
        "rate": round(catch.rate, 3) if copy.returned else None,
        "questioned": list(copy.others),
        "left": None if catch.left is None else round(catch.left, 2),
    }
