"""Commands that hand over, take back and keep safe."""

from __future__ import annotations

from pathlib import Path

import click

from factcheck.cli.group import command, open_desk
from factcheck.errors import UserError


@command()
@click.argument("article")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help=".html, .md or .json")
@click.option("--confidential", is_flag=True, help="Name confidential sources.")
@click.option("--record", is_flag=True, help="List the steps that were taken.")
@click.option("--checker", default="", help="Who checked, where the article does not say.")
def report(article: str, output: Path, confidential: bool, record: bool, checker: str) -> None:
    """Write the report on ARTICLE; the file's extension names the format."""
    from factcheck.reports import ReportOptions

    with open_desk() as desk:
        options = ReportOptions(confidential=confidential, record=record, checker=checker)
        desk.reports.save(desk.articles.find(article), output, options)


@command()
@click.argument("article")
def undo(article: str) -> None:
    """Take back the latest step on ARTICLE."""
    from factcheck.case.sentences import steps

    with open_desk() as desk:
        click.echo(f"Undone: {steps.step(desk.history.undo(desk.articles.find(article)))}")


@command()
@click.argument("article")
def redo(article: str) -> None:
    """Bring back the step on ARTICLE that was taken back last."""
    from factcheck.case.sentences import steps

    with open_desk() as desk:
        click.echo(f"Redone: {steps.step(desk.history.redo(desk.articles.find(article)))}")


@command()
@click.argument("article")
@click.option("--for-good", is_flag=True, help="With its record and all that only it needs; no undo.")
@click.option("--backups", is_flag=True, help="Delete the backups that hold it as well.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def remove(article: str, for_good: bool, backups: bool, yes: bool) -> None:
    """Take ARTICLE off the shelf, or remove it for good."""
    with open_desk() as desk:
        found = desk.articles.find(article)
        if not for_good:
            desk.articles.remove(found)
            click.echo("Removed from the shelf. Undo on the shelf puts it back.")
            return
        from factcheck.case.sentences.removal import question

        leaving = desk.articles.leaving(found)
        click.echo(question(leaving), err=True)
        if not yes and not _confirmed():
            raise UserError("Nothing was removed.")
        desk.articles.remove_for_good(found, with_backups=backups)
    kept = len(leaving.backups) if not backups else 0
    click.echo("Removed for good." if not kept else f"Removed for good; {kept} backups still hold it.")


def _confirmed() -> bool:
    try:
        return click.confirm("Remove it for good?", err=True)
    except click.Abort:  # nobody is there to ask, as in a script
        return False


@command()
@click.argument("file", type=click.Path(path_type=Path))
def backup(file: Path) -> None:
    """Write a verified copy of the library to FILE."""
    with open_desk() as desk:
        desk.safe.backup(file)


@command()
@click.argument("file", type=click.Path(path_type=Path))
def restore(file: Path) -> None:
    """Put the backup FILE in the library's place; the former library is kept beside it."""
    with open_desk() as desk:
        desk.safe.restore(file)
    click.echo("Restored. The former contents are kept among the backups.")


@command()
def doctor() -> None:
    """Look for damage in the library."""
    with open_desk() as desk:
        findings = desk.safe.doctor()
    if findings:
        raise UserError("{findings}", findings=" ".join(map(str, findings)))
    click.echo("The library is sound.")
