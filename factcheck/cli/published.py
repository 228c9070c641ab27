"""Commands on what comes after publication: errata, and what is due before a reprint."""

from __future__ import annotations

import click

from factcheck.cli.group import as_json, choice, command, echo, open_desk, print_json


@command()
@click.argument("claim")
@click.argument("kind")
@click.argument("correction")
@click.option("--published", default="", metavar="DATE", help="The day of the correction; today without it.")
@click.option("--place", default="", help="Where it was published.")
@click.option("--note", default="", help="How the error came about.")
def erratum(claim: str, kind: str, correction: str, published: str, place: str, note: str) -> None:
    """Note that CLAIM was corrected after publication, and print the entry's id.

    KIND is name, title, number, date, place, quotation, attribution, fact, context, omission, picture or
    other; CORRECTION is what is right.
    """
    from factcheck.models import ErrorKind

    wanted = choice(ErrorKind, kind, "kind of error")
    with open_desk() as desk:
        echo(
            desk.errata.note(
                desk.verdicts.find(claim), wanted, correction, published=published, place=place, note=note
            )
        )


@command("drop-erratum")
@click.argument("entry")
def drop_erratum(entry: str) -> None:
    """Take back an erratum by its ENTRY's id."""
    with open_desk() as desk:
        desk.errata.take_back(desk.errata.find(entry))


@command("reprint")
@click.argument("article")
@as_json
def list_due_again(article: str, json_: bool) -> None:
    """List what of ARTICLE is due again before it is printed once more, and why."""
    from factcheck.case.reprint import due_again
    from factcheck.case.sentences.errata import AGAIN
    from factcheck.case.sentences.errata import erratum as told

    with open_desk() as desk:
        case = desk.articles.open(desk.articles.find(article))
    found = due_again(case)
    if json_:
        print_json(
            [
                {
                    "claim": each.placed.id,
                    "number": case.numbers()[each.placed.id],
                    "text": each.placed.text,
                    "verdict": each.placed.claim.verdict,
                    "reasons": [reason.value for reason in each.reasons],
                    "errata": [
                        {
                            "id": row.id,
                            "kind": row.kind.value,
                            "published": row.published,
                            "correction": row.correction,
                            "place": row.place,
                        }
                        for row in each.placed.errata
                    ],
                }
                for each in found
            ]
        )
        return
    for each in found:
        why = ", ".join(str(AGAIN[reason]) for reason in each.reasons)
        echo(f"{each.placed.id[:8]}  {why}: {' '.join(each.placed.text.split())}")
        for row in each.placed.errata:
            echo(f"          {told(row)}")
