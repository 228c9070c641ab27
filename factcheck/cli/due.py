"""Commands on what time overtakes: which claims are due again, and when one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factcheck.cli.group import as_json, command, echo, open_desk, print_json

if TYPE_CHECKING:
    from factcheck.models import Case


@command()
@click.argument("article", required=False)
@click.option("--coming", is_flag=True, help="Also what is due later, with its day.")
@as_json
def due(article: str | None, coming: bool, json_: bool) -> None:
    """List what is due again: titles, ages, superlatives and prices that were checked long ago.

    Of ARTICLE, or without it of every article on the shelf.
    """
    with open_desk() as desk:
        ids = [desk.articles.find(article)] if article else [row.article.id for row in desk.articles.rows()]
        found = [
            (case, *each) for case in map(desk.articles.open, ids) for each in _due_in(case, coming=coming)
        ]
    if json_:
        print_json(
            [
                {"article": case.article.id, "claim": claim, "due": day, "text": text}
                for case, day, claim, text in found
            ]
        )
        return
    for _, day, claim, text in found:
        echo(f"{day}  {claim[:8]}  {text}")


@command("due-on")
@click.argument("claim")
@click.argument("day", default="")
def due_on(claim: str, day: str) -> None:
    """Say that CLAIM is due again on DAY (2027-05-01); without one it is as the house rule has it."""
    with open_desk() as desk:
        desk.verdicts.set_due(desk.verdicts.find(claim), day)


def _due_in(case: Case, *, coming: bool) -> list[tuple[str, str, str]]:
    from factcheck.case.due import due_day, is_due

    rows = [
        (day, placed.id, " ".join(placed.text.split()))
        for placed in case.claims
        if (day := due_day(case, placed)) and (coming or is_due(case, placed))
    ]
    return sorted(rows)
