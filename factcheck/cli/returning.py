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


@command()
@click.argument("article")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--take", is_flag=True, help="Record the answers that are listed.")
@click.option("--by", default="", help="Who decided, where the file does not say it.")
@as_json
def answers(article: str, file: Path, take: bool, by: str, json_: bool) -> None:
    """List the answers in a FILE that came back on ARTICLE: a Word document or a reader's pack's answers.

    Comments, replies, and accepted or rejected changes are read as what was decided on the corrections and
    questions. Nothing counts before --take, which is one step to undo.
    """
    from factcheck.case.claims import number_of
    from factcheck.desk.answering import read_returned

    returned = read_returned(file)
    with open_desk() as desk:
        found = desk.articles.find(article)
        case = desk.articles.open(found)
        listed = desk.answering.read(found, returned)
        taken = desk.answering.take(found, listed, by) if take and listed else 0
    rows = [
        {
            "number": number_of(case, each.claim),
            "claim": each.claim,
            "question": each.question,
            "disposition": each.disposition.value,
            "note": each.note,
            "by": each.person,
            "known": each.known,
        }
        for each in listed
    ]
    if json_:
        print_json(rows)
        return
    for row in rows:
        who = f" ({row['by']})" if row["by"] else ""
        note = f": {' '.join(str(row['note']).split())}" if row["note"] else ""
        already = ", recorded already" if row["known"] else ""
        echo(f"{row['number']:>4}  {row['disposition']}{who}{already}{note}  {row['claim']}")
    count = f"{len(rows)} answer" if len(rows) == 1 else f"{len(rows)} answers"
    echo(f"{count}, {taken} taken." if take else f"{count}.")


@command()
@click.argument("article")
@click.argument("file")
@as_json
def proof(article: str, file: str, json_: bool) -> None:
    """Compare the laid-out or published FILE or web address with the text of ARTICLE that was signed.

    Lists what was changed after the signature, each with its claim; exits with 1 where anything was.
    Hyphens, columns, captions set elsewhere and running heads are no changes, nor is another size or
    compression of a picture. Pictures on the web are not fetched, and are told as not compared.
    """
    from factcheck.case.claims import number_of
    from factcheck.case.sentences.proof import PICTURE_FATES, changed_picture, late_change, unseen
    from factcheck.desk.proofing import proofed, proofed_pictures, read_laid_out

    published = read_laid_out(file)
    with open_desk() as desk:
        found = desk.articles.find(article)
        case = desk.articles.open(found)
        changes = desk.proofing.with_claims(found, proofed(desk.proofing.signed(found), published))
        pictures = proofed_pictures(desk.proofing.pictures(found), published)
        others = [(each, desk.proofing.claims_on(found, each)) for each in pictures.changes]
    if json_:
        rows = [
            {
                "kind": each.change.kind.value,
                "start": each.change.start,
                "end": each.change.end,
                "old": each.change.old,
                "new": each.change.new,
                "claims": list(each.claims),
            }
            for each in changes
        ]
        rows += [
            {"kind": each.fate.value, "picture": each.number, "alt": each.alt, "claims": list(claims)}
            for each, claims in others
        ]
        print_json(rows)
    else:
        for each in changes:
            numbers = ", ".join(str(number_of(case, claim)) for claim in each.claims) or "–"
            echo(f"{numbers:>4}  {' '.join(str(late_change(each.change)).split())}")
        for picture, claims in others:
            numbers = ", ".join(str(number_of(case, claim)) for claim in claims) or "–"
            told = f"{PICTURE_FATES[picture.fate]}: {changed_picture(picture)}"
            echo(f"{numbers:>4}  {' '.join(told.split())}")
        total = len(changes) + len(others)
        count = f"{total} change" if total == 1 else f"{total} changes"
        echo(f"{count} after the signature." if total else "Nothing was changed after the signature.")
        if pictures.unseen:
            echo(str(unseen(pictures.unseen)))
    if changes or others:
        click.get_current_context().exit(1)


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
