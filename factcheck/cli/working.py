"""Commands on how figures were worked out."""

from __future__ import annotations

import click

from factcheck.cli.group import as_json, command, echo, open_desk, print_json
from factcheck.errors import UserError


@command("work-out")
@click.argument("claim")
@click.argument("formula")
@click.option(
    "--input",
    "inputs",
    multiple=True,
    metavar="NAME=SOURCE[#CELL]",
    help="What a name stands for: a cell of the source's latest copy, or the first figure of its passage.",
)
def work_out(claim: str, formula: str, inputs: tuple[str, ...]) -> None:
    """Work a figure of CLAIM out by FORMULA, keep how, and print its id and result.

    For example: work-out 3f2a "(b - a) / a * 100" --input "a=Ridership.csv#B3" --input "b=Ridership.csv#B7".
    A formula has + - * / ^ %, brackets, sum, mean, median, least, most, count, round, percent(part, whole),
    change(before, after) and per_head(total, people). It is worked out anew when a newer copy is kept.
    """
    with open_desk() as desk:
        given = {}
        for each in inputs:
            name, _, rest = each.partition("=")
            source, _, cell = rest.rpartition("#") if "#" in rest else (rest, "", "")
            if not name.strip() or not source.strip():
                raise UserError("“{given}” is no input, such as a=Ridership.csv#B7.", given=each)
            given[name.strip()] = (desk.sources.find(source.strip()), cell)
        found = desk.verdicts.find(claim)
        made = desk.workings.write(found, formula, given)
        row = next(row for row in desk.workings.of(found) if row.id == made)
    echo(f"{row.id}  {row.result}")


@command("drop-working")
@click.argument("working")
def drop_working(working: str) -> None:
    """Take WORKING off its claim."""
    with open_desk() as desk:
        desk.workings.take_off(desk.workings.find(working))


@command()
@click.argument("article")
@as_json
def workings(article: str, json_: bool) -> None:
    """List how figures of ARTICLE were worked out; exit 1 where one is not what the claim says."""
    from factcheck.case.sentences.workings import working as told
    from factcheck.case.workings import agrees

    with open_desk() as desk:
        case = desk.articles.open(desk.articles.find(article))
    found = [
        (placed, row, agrees(row, placed))
        for placed in (*case.claims, *case.orphans)
        for row in case.workings_on(placed.id)
    ]
    if json_:
        print_json(
            [
                {
                    "working": row.id,
                    "claim": placed.id,
                    "formula": row.formula,
                    "result": row.result or None,
                    "before": row.former or None,
                    "agrees": same,
                    "inputs": [
                        {"name": each.name, "cell": each.cell or None, "values": list(each.values)}
                        for each in row.inputs
                    ],
                }
                for placed, row, same in found
            ]
        )
    else:
        for placed, row, same in found:
            state = "agrees" if same else "DIFFERS"
            echo(f"{placed.id[:8]}  {row.id[:8]}  {state}  {told(case, row, unlocked=False)}")
    if not all(same for _, _, same in found):
        raise click.exceptions.Exit(1)


@command()
@click.argument("capture")
@click.option("--cell", default="", help="Only this cell or range.")
def cells(capture: str, cell: str) -> None:
    """Print the cells of CAPTURE, a copy of a table (CSV, Excel, OpenDocument), each with its address."""
    from factcheck.case.naming import is_hidden
    from factcheck.evidence.workings.cells import cells as cells_of
    from factcheck.evidence.workings.cells import named

    with open_desk() as desk:
        kept = desk.captures.one(desk.captures.find(capture))
        if is_hidden(desk.register.one(kept.source), unlocked=False):
            raise UserError("This copy is of a confidential source: look at it in the window.")
        if cell:
            for text in cells_of(desk.tables.around(kept, cell), cell):
                echo(text)
            return
        for sheet, row, texts in desk.tables.rows(kept):
            for column, text in enumerate(texts):
                if text:
                    echo(f"{sheet + '!' if sheet else ''}{named(row, column)}\t{' '.join(text.split())}")
