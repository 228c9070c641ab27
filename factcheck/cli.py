"""The command line: the same desk functions as the window, also for scripts.

Exit code 0, or 2 with one sentence on standard error.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from io import TextIOWrapper
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from factcheck import __version__
from factcheck.errors import UserError

P = ParamSpec("P")
T = TypeVar("T")


class Commands(click.Group):
    """A group whose failures are one sentence and exit code 2, in the order they are written."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """List commands as they stand in this file, which is the order of the work."""
        return list(self.commands)

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Turn a misspelt option into a sentence."""
        with _failing_in_a_sentence():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Turn an expected failure into a sentence."""
        with _failing_in_a_sentence():
            return super().invoke(ctx)


@contextmanager
def _failing_in_a_sentence() -> Iterator[None]:
    try:
        yield
    except UserError as error:
        sentence = str(error)
    except click.UsageError as error:
        sentence = error.format_message()
        if "\n" in sentence:  # the whole help, where nothing was asked for
            raise
    else:
        return
    click.echo(sentence, err=True)
    raise click.exceptions.Exit(2)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="factcheck")
@click.option("--library", type=click.Path(path_type=Path), help="The library file to use.")
@click.pass_context
def main(context: click.Context, library: Path | None) -> None:
    """Check the facts of articles: claims, sources, verdicts and a report."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal that lacks a letter shows its number
            stream.reconfigure(errors="backslashreplace")
    context.ensure_object(dict)["library"] = library


def command(name: str | None = None) -> Callable[[Callable[P, T]], click.Command]:
    """Register a command that takes ``--library`` after its name too."""

    def register(function: Callable[P, T]) -> click.Command:
        option = click.option("--library", type=click.Path(path_type=Path), help="The library file to use.")

        @wraps(function)
        def run(*args: P.args, **kwargs: P.kwargs) -> T:
            library = kwargs.pop("library", None)
            if library is not None:
                click.get_current_context().ensure_object(dict)["library"] = library
            return function(*args, **kwargs)

        return main.command(name)(option(run))

    return register


as_json = click.option("--json", "json_", is_flag=True, help="Print JSON.")


@command()
@click.argument("file", type=click.Path(path_type=Path))
@as_json
def split(file: Path, json_: bool) -> None:
    """Propose claims for FILE and store nothing."""
    from factcheck.readers import read_path
    from factcheck.text import claims

    reading = read_path(file)
    proposal = claims.propose(reading)
    if not json_:
        for claim in proposal.claims:
            click.echo(" ".join(reading.text[claim.start : claim.end].split()))
        return
    from factcheck.desk.reading_in import title_of

    _print_json(
        {
            "title": title_of(reading),
            "byline": reading.byline,
            "text": reading.text,
            "blocks": [
                {"role": block.role, "start": block.start, "end": block.end} for block in reading.blocks
            ],
            "sentences": [{"start": span.start, "end": span.end} for span in proposal.sentences],
            "claims": [
                {
                    "start": claim.start,
                    "end": claim.end,
                    "text": reading.text[claim.start : claim.end],
                    "speaker": claim.speaker,
                    "details": [
                        {"kind": detail.kind, "start": detail.start, "end": detail.end}
                        for detail in claim.details
                    ],
                }
                for claim in proposal.claims
            ],
            "set_aside": [
                {"start": aside.start, "end": aside.end, "reason": aside.reason}
                for aside in proposal.set_aside
            ],
        }
    )


@command()
@click.argument("files", nargs=-1, required=True)
@click.option("--checker", default="", help="Who checks the article.")
def add(files: tuple[str, ...], checker: str) -> None:
    """Take FILES or web addresses into the library and print each new article's id."""
    # All files are read before any is stored, so that a bad one leaves nothing half done.
    readings = [_reading(file) for file in files]
    with _desk() as desk:
        for reading in readings:
            click.echo(desk.articles.add(reading, checker=checker))


@command()
@click.argument("article")
@click.argument("file")
@as_json
def revise(article: str, file: str, json_: bool) -> None:
    """Take FILE in as a newer draft of ARTICLE; its claims are carried over."""
    from dataclasses import asdict

    from factcheck.desk.drafts import summary

    reading = _reading(file)
    with _desk() as desk:
        revision = desk.drafts.revise(desk.articles.find(article), reading)
    if json_:
        _print_json(asdict(revision))
    else:
        click.echo(f"Draft {revision.draft}: {summary(revision)}")


@command()
@as_json
def articles(json_: bool) -> None:
    """List the articles with their progress."""
    with _desk() as desk:
        rows = desk.articles.rows()
    if json_:
        _print_json(
            [
                {
                    "id": row.article.id,
                    "title": row.article.title,
                    "draft": row.draft,
                    "words": row.words,
                    "claims": row.progress.total,
                    "checked": row.progress.checked,
                    "problems": row.progress.problems,
                    "changed": row.article.changed,
                }
                for row in rows
            ]
        )
        return
    for row in rows:
        checked = f"{row.progress.checked} of {row.progress.total} checked"
        click.echo(f"{row.article.id[:8]}  {checked:<20} {row.article.title}")


@command()
@click.argument("article")
@as_json
def claims(article: str, json_: bool) -> None:
    """List the claims of ARTICLE."""
    with _desk() as desk:
        case = desk.articles.open(desk.articles.find(article))
    placed = [*case.claims, *case.orphans]
    if json_:
        _print_json([_claim(case, entry, number) for number, entry in enumerate(placed, 1)])
        return
    for entry in placed:
        click.echo(f"{entry.id[:8]}  {entry.claim.verdict or 'to check':<13} {' '.join(entry.text.split())}")


@command()
@click.argument("claim")
@as_json
def show(claim: str, json_: bool) -> None:
    """Show CLAIM with its details and sources."""
    with _desk() as desk:
        case, entry, number = _find_claim(desk, claim)
    if json_:
        _print_json(
            _claim(case, entry, number)
            | {
                "details": [
                    {"id": detail.id, "kind": detail.kind, "text": detail.text, "ticked": detail.ticked}
                    for detail in entry.details
                ],
                "sources": [
                    {
                        "id": rest.source,
                        "evidence": rest.id,
                        "kind": case.sources[rest.source].kind,
                        "title": case.sources[rest.source].title,
                        "address": case.sources[rest.source].address,
                        "stance": rest.stance,
                        "passage": rest.passage,
                        "locator": rest.locator,
                    }
                    for rest in entry.evidence
                ],
            }
        )
        return
    verdict = case.scale.verdict(entry.claim.verdict)
    click.echo(f"Claim {number}: {' '.join(entry.text.split())}")
    click.echo(f"Verdict: {verdict.label if verdict else 'to check'}")
    claim_ = entry.claim
    facts = {
        "Speaker": claim_.speaker,
        "Correction": claim_.correction,
        "Ruling": claim_.ruling,
        "Note": claim_.note,
    }
    for label, value in facts.items():
        if value:
            click.echo(f"{label}: {value}")
    for rest in entry.evidence:
        source = case.sources[rest.source]
        parts = [source.title, source.address, rest.locator, f"“{rest.passage}”" if rest.passage else ""]
        click.echo(f"{rest.stance}: {', '.join(part for part in parts if part)}")


@command()
@click.argument("article")
@click.option("--quote", required=True, help="The words of the claim, as they stand in the article.")
@click.option("--nth", type=click.IntRange(min=1), default=1, help="Which occurrence of the words.")
def mark(article: str, quote: str, nth: int) -> None:
    """Mark a claim in ARTICLE and print its id."""
    with _desk() as desk:
        click.echo(desk.claims.mark_quote(desk.articles.find(article), quote, nth))


@command()
@click.argument("claim")
@click.argument("key")
@click.option("--correction", help="The suggested wording.")
@click.option("--note", help="A note on the claim.")
def verdict(claim: str, key: str, correction: str | None, note: str | None) -> None:
    """Give CLAIM the verdict KEY, or take it off with «none»."""
    with _desk() as desk:
        found = desk.verdicts.find(claim)
        desk.verdicts.decide(found, None if key == "none" else key, correction=correction, note=note)


@command()
@click.argument("claim")
@click.argument("source", metavar="URL-OR-TITLE")
@click.option("--kind", help="web, document, person, recording, dataset, book or observation.")
@click.option("--stance", default="supports", help="supports, contradicts or context.")
@click.option("--passage", default="", help="The words of the source, verbatim.")
@click.option("--locator", default="", help="Page, paragraph or time.")
@click.option("--title", default="", help="The source's title, where an address is given.")
def source(
    claim: str, source: str, kind: str | None, stance: str, passage: str, locator: str, title: str
) -> None:
    """Let CLAIM rest on a source, and print the source's id."""
    from dataclasses import replace

    from factcheck.desk.sourcing import source_from
    from factcheck.models import SourceKind, Stance

    given = source_from(source)
    if title:
        given = replace(given, title=title)
    if kind is not None:
        given = replace(given, kind=_choice(SourceKind, kind, "kind of source"))
    with _desk() as desk:
        found = desk.verdicts.find(claim)
        wanted = _choice(Stance, stance, "stance")
        evidence = desk.sources.attach(found, given, stance=wanted, passage=passage, locator=locator)
        click.echo(desk.sources.source_of(evidence).id)


@command()
@click.argument("article")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help=".html, .md or .json")
@click.option("--confidential", is_flag=True, help="Name confidential sources.")
@click.option("--checker", default="", help="Who checked, where the article does not say.")
def report(article: str, output: Path, confidential: bool, checker: str) -> None:
    """Write the report on ARTICLE; the file's extension names the format."""
    from factcheck.reports import ReportOptions

    with _desk() as desk:
        options = ReportOptions(confidential=confidential, checker=checker)
        desk.reports.save(desk.articles.find(article), output, options)


@command()
@click.argument("article")
def undo(article: str) -> None:
    """Take back the latest step on ARTICLE."""
    with _desk() as desk:
        click.echo(f"Undone: {desk.history.undo(desk.articles.find(article)).label}")


@command()
@click.argument("article")
def redo(article: str) -> None:
    """Bring back the step on ARTICLE that was taken back last."""
    with _desk() as desk:
        click.echo(f"Redone: {desk.history.redo(desk.articles.find(article)).label}")


@command()
@click.argument("article")
@as_json
def log(article: str, json_: bool) -> None:
    """List the steps taken on ARTICLE, newest first."""
    with _desk() as desk:
        events = desk.history.log(desk.articles.find(article))
    if json_:
        _print_json(
            [
                {
                    "id": event.id,
                    "at": event.at,
                    "actor": event.actor,
                    "label": event.label,
                    "undoes": event.undoes,
                }
                for event in events
            ]
        )
        return
    for event in events:
        click.echo(f"{event.at}  {event.actor}  {event.label}")


@command()
@click.argument("file", type=click.Path(path_type=Path))
def backup(file: Path) -> None:
    """Write a verified copy of the library to FILE."""
    with _desk() as desk:
        desk.safe.backup(file)


@command()
@click.argument("file", type=click.Path(path_type=Path))
def restore(file: Path) -> None:
    """Put the backup FILE in the library's place; the former library is kept beside it."""
    with _desk() as desk:
        desk.safe.restore(file)
    click.echo("Restored. The former contents are kept among the backups.")


@command()
def doctor() -> None:
    """Look for damage in the library."""
    with _desk() as desk:
        findings = desk.safe.doctor()
    if findings:
        raise UserError(" ".join(findings))
    click.echo("The library is sound.")


@command()
@click.argument("article")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="Where to write it.")
@click.option("--draft", type=click.IntRange(min=1), help="Which draft's file; the current one without it.")
def original(article: str, output: Path, draft: int | None) -> None:
    """Take the file out again that a draft of ARTICLE was read from, to the byte."""
    with _desk() as desk:
        found = desk.articles.find(article)
        desk.articles.save_original(found, output, draft)


def _reading(source: str) -> Any:
    from factcheck.readers import read_path
    from factcheck.readers.web import fetch, is_address

    return fetch(source) if is_address(source) else read_path(Path(source))


@contextmanager
def _desk() -> Iterator[Any]:
    from factcheck.desk import Desk
    from factcheck.paths import library_path

    chosen = click.get_current_context().ensure_object(dict).get("library")
    with Desk(chosen or library_path(), actor=_person()) as desk:
        yield desk


def _person() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def _find_claim(desk: Any, prefix: str) -> tuple[Any, Any, int]:
    claim = desk.verdicts.find(prefix)
    case = desk.articles.open(desk.claims.article_of(claim))
    placed = [*case.claims, *case.orphans]
    number = next(number for number, entry in enumerate(placed, 1) if entry.id == claim)
    return case, placed[number - 1], number


def _claim(case: Any, entry: Any, number: int) -> dict[str, Any]:
    claim, place = entry.claim, entry.placement
    return {
        "id": claim.id,
        "number": number,
        "text": place.exact,
        "verdict": claim.verdict,
        "status": place.status,
        "speaker": claim.speaker,
        "start": place.start,
        "end": place.end,
        "page": case.page_of(entry) or None,
        "correction": claim.correction,
        "ruling": claim.ruling,
        "as_of": claim.as_of,
        "note": claim.note,
        "work_state": claim.work_state,
        "waiting_on": claim.waiting_on,
        "sources": len(entry.evidence),
    }


def _choice(kind: Any, value: str, what: str) -> Any:
    try:
        return kind(value)
    except ValueError as error:
        known = ", ".join(item.value for item in kind if item.value)
        raise UserError(f"“{value}” is no {what}; use one of {known}.") from error


def _print_json(value: object) -> None:
    plain = "utf" not in (sys.stdout.encoding or "").lower()
    json.dump(value, sys.stdout, ensure_ascii=plain, indent=2)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
