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
@click.option("--checker", default="", help="Who checked, where the article does not say.")
def report(article: str, output: Path, confidential: bool, checker: str) -> None:
    """Write the report on ARTICLE; the file's extension names the format."""
    from factcheck.reports import ReportOptions

    with open_desk() as desk:
        options = ReportOptions(confidential=confidential, checker=checker)
        desk.reports.save(desk.articles.find(article), output, options)


@command()
@click.argument("article")
def undo(article: str) -> None:
    """Take back the latest step on ARTICLE."""
    with open_desk() as desk:
        click.echo(f"Undone: {desk.history.undo(desk.articles.find(article)).label}")


@command()
@click.argument("article")
def redo(article: str) -> None:
    """Bring back the step on ARTICLE that was taken back last."""
    with open_desk() as desk:
        click.echo(f"Redone: {desk.history.redo(desk.articles.find(article)).label}")


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
        raise UserError(" ".join(findings))
    click.echo("The library is sound.")
