"""Commands for what comes back to the desk: sheets of facts, answers, and the laid-out article."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.group import as_json, command, echo, open_desk, print_json

if TYPE_CHECKING:
    from factcheck.case.fact_sheet import PlannedFact
    from factcheck.models import Case


@command("import")
@click.argument("article")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="List what would be imported, and import nothing.")
@as_json
def import_(article: str, file: Path, dry_run: bool, json_: bool) -> None:
    """Import a spreadsheet of facts (.xlsx, .csv) as claims of ARTICLE with their sources.

    Columns are told by their headings in the first row, in any order: claim, source, link, status, notes,
    timestamp and the others of the report's own tables. Facts whose words do not stand in the article
    are listed and left out. One step to undo.
    """
    from factcheck.case.sentences.fact_sheet import imported, summed_up
    from factcheck.desk.importing import read_sheet

    workbook = read_sheet(file)
    with open_desk() as desk:
        found = desk.articles.find(article)
        case = desk.articles.open(found)
        plans = desk.importing.plan(found, workbook)
        if not dry_run:
            desk.importing.take(found, [plan.fact for plan in plans])
    if json_:
        print_json([_planned(case, plan) for plan in plans])
        return
    for plan in plans:
        echo(f"“{' '.join(plan.fact.words.split())}”: {imported(case, plan)}")
    echo(f"{summed_up(plans)}.")


def _planned(case: Case, plan: PlannedFact) -> dict[str, Any]:
    from factcheck.case.sentences.fact_sheet import imported

    return {
        "claim": plan.fact.words,
        "place": plan.place.value,
        "start": plan.span.start if plan.is_placed else None,
        "end": plan.span.end if plan.is_placed else None,
        "verdict": plan.verdict,
        "kept": plan.kept,
        "correction": plan.correction,
        "note": plan.note,
        "sources": [
            {"title": each.source.title, "link": each.source.address, "locator": each.locator}
            for each in plan.sources
        ],
        "says": str(imported(case, plan)),
    }
