"""Commands that carry a case between desks and settle what two of them set differently."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.group import as_json, asked_passphrase, choice, command, echo, open_desk, print_json

if TYPE_CHECKING:
    from factcheck.models import Case, Conflict, DeskId


@command()
@click.argument("article")
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), help="Where to write it: .factcheck"
)
@click.option(
    "--for", "recipients", multiple=True, metavar="RECIPIENT", help="Encrypt for NAME, or a key age1…."
)
@click.option("--share", "shared", multiple=True, metavar="SOURCE", help="Let them read SOURCE’s real name.")
@click.option("--legal-notes", is_flag=True, help="Let them read the legal notes.")
def pack(
    article: str, output: Path, recipients: tuple[str, ...], shared: tuple[str, ...], legal_notes: bool
) -> None:
    """Write ARTICLE with its drafts, originals, copies and record to a case file; “add” opens it.

    Confidential sources go by their code names, but for those that are shared with the recipients. Legal
    notes stay, unless they too are for the recipients.
    """
    from factcheck import settings

    known = settings.load().recipients
    keys = [known.get(each, each) for each in recipients]
    with open_desk() as desk:
        named = [desk.sources.find(source) for source in shared]
        desk.exchange.pack(desk.articles.find(article), output, keys, shared=named, legal_notes=legal_notes)


@command("new-desk")
@click.argument("file", type=click.Path(path_type=Path))
def new_desk(file: Path) -> None:
    """Give this library a desk id of its own, where FILE.factcheck shows that it is a copy of another.

    What was done here since the copies parted goes under the new id. “add FILE” merges afterwards.
    """
    from factcheck.exchange.case_file import is_encrypted

    passphrase = asked_passphrase() if is_encrypted(file) else ""
    with open_desk() as desk:
        desk.exchange.part(file, passphrase)
        echo(desk.desk_id)


@command()
@click.argument("article")
@as_json
def conflicts(article: str, json_: bool) -> None:
    """List what desks set differently on ARTICLE and nobody has settled.

    What says who a confidential source is does not show.
    """
    from factcheck.case.conflicts import veiled
    from factcheck.case.sentences.conflicts import about, base, value

    with open_desk() as desk:
        found = desk.articles.find(article)
        case = desk.articles.open(found)
        standing = [veiled(each, case) for each in case.conflicts]
        if json_:
            print_json([_conflict(case, each, desk.desk_id) for each in standing])
            return
        for each in standing:
            echo(f"{each.id[:8]}  {about(each, case)}")
            if each.columns:
                echo(f"          base    {base(each, case)}")
            for written in each.values:
                whose = "mine" if written.desk == desk.desk_id else "theirs"
                echo(f"          {whose:<6}  {value(each, written, case)}")


def _conflict(case: Case, conflict: Conflict, desk: DeskId) -> dict[str, Any]:
    from factcheck.case.sentences.conflicts import about

    return {
        "id": conflict.id,
        "claim": conflict.claim,
        "about": str(about(conflict, case)),
        "columns": list(conflict.columns),
        "base": conflict.base,
        "values": [
            {
                "mine": written.desk == desk,
                "desk": written.desk,
                "actor": written.actor,
                "at": written.at,
                "deleted": written.deleted,
                "values": written.values,
            }
            for written in conflict.values
        ],
    }


@command()
@click.argument("article")
@click.option("--seen", is_flag=True, help="Count everything as seen from now on.")
@as_json
def unseen(article: str, seen: bool, json_: bool) -> None:
    """List the claims of ARTICLE that others changed since you last looked, with what they did."""
    from factcheck.case.claims import number_of
    from factcheck.case.sentences.steps import step

    with open_desk() as desk:
        found = desk.articles.find(article)
        desk.looking.begin(found)
        case, news = desk.articles.open(found), desk.looking.unseen(found)
        rows: list[dict[str, Any]] = [
            {
                "claim": placed.id,
                "number": number_of(case, placed.id),
                "steps": [
                    {"at": event.at, "person": event.actor, "step": str(step(event))}
                    for event in news[placed.id]
                ],
            }
            for placed in (*case.claims, *case.orphans)
            if placed.id in news
        ]
        if seen:
            desk.looking.look_at_all(found)
    if json_:
        print_json(rows)
        return
    for row in rows:
        echo(f"{row['claim'][:8]}  claim {row['number']}")
        for each in row["steps"]:
            echo(f"          {each['at'][:16]}  {each['person']}: {each['step']}")


@command()
@click.argument("conflict")
@click.argument("way", metavar="mine|theirs|both")
def settle(conflict: str, way: str) -> None:
    """Settle CONFLICT; “both” keeps mine and puts the other into the note. Undo brings it back."""
    from factcheck.case.conflicts import Way

    with open_desk() as desk:
        desk.exchange.settle(desk.exchange.find(conflict).id, choice(Way, way, "way to settle a conflict"))
