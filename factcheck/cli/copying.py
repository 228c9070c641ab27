"""Commands that keep copies of sources and ask for them again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.group import as_json, command, echo, open_desk, print_json

if TYPE_CHECKING:
    from factcheck.desk.captures import Rechecked
    from factcheck.models import Capture

allow_local = click.option(
    "--allow-local", is_flag=True, help="Fetch also from this machine and the local network."
)


@command()
@click.argument("source")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@allow_local
@as_json
def keep(source: str, file: Path | None, allow_local: bool, json_: bool) -> None:
    """Keep a copy of SOURCE's address, or of FILE, and print the copy's id."""
    with open_desk() as desk:
        found = desk.sources.find(source)
        copies = desk.captures
        copy = copies.copy_of_file(file) if file else copies.copy(found, allow_local=allow_local)
        kept = copies.one(copies.keep(found, copy))
        readable = copies.readable(kept)
    if json_:
        print_json(_capture(kept) | {"characters": len(readable.text)})
        return
    echo(kept.id)
    _tell_standing(kept)


def _tell_standing(capture: Capture) -> None:
    from factcheck.case.sentences.copies import STANDINGS

    said = str(STANDINGS[capture.standing])
    if said:
        echo(f"The copy {said}.", err=True)


@command()
@click.argument("source")
@as_json
def copies(source: str, json_: bool) -> None:
    """List the copies that were kept of SOURCE, newest first."""
    from factcheck.case.sentences.copies import STANDINGS

    with open_desk() as desk:
        found = desk.captures.of(desk.sources.find(source))
    if json_:
        print_json([_capture(each) for each in found])
        return
    for each in found:
        parts = (each.id[:8], each.at, each.media_type, each.address or each.name)
        echo("  ".join((*parts, str(STANDINGS[each.standing]))).rstrip())


@command()
@click.argument("article")
@allow_local
@as_json
def recheck(article: str, allow_local: bool, json_: bool) -> None:
    """Ask for every kept address of ARTICLE again: unchanged, changed, gone, moved."""
    with open_desk() as desk:
        found = desk.articles.find(article)
        results = []
        for each in desk.captures.recheck_all(found, allow_local=allow_local):
            results.append(_rechecked(each))
            if not json_:
                _tell(each)
    if json_:
        print_json(results)
    elif not results:
        echo("No copy of a source's address was kept yet.")


def _tell(each: Rechecked) -> None:
    from factcheck.case.sentences.copies import FOUND, RECHECKS

    echo(f"{RECHECKS[each.recheck.outcome]!s:<10} {each.source.title}  {each.source.address}")
    if each.failure is not None:
        echo(f"    {each.failure}")
    for evidence, found in each.standing:
        echo(f"    {FOUND[found]}: “{' '.join(evidence.passage.split())}”")


def _rechecked(each: Rechecked) -> dict[str, Any]:
    row = each.recheck
    return {
        "source": row.source,
        "title": each.source.title,
        "outcome": row.outcome,
        "status": row.status,
        "address": row.address,
        "compared_with": row.capture,
        "newer": row.newer or None,
        "reason": row.reason,
        "passages": [
            {"evidence": evidence.id, "passage": evidence.passage, "found": found}
            for evidence, found in each.standing
        ],
    }


def _capture(each: Capture) -> dict[str, Any]:
    return {
        "id": each.id,
        "source": each.source,
        "at": each.at,
        "sha256": each.sha256,
        "media_type": each.media_type,
        "address": each.address,
        "name": each.name,
        "title": each.title,
        "status": each.status,
        "standing": each.standing,
        "hops": [{"address": hop.address, "status": hop.status} for hop in each.hops],
    }


@command()
@click.argument("article")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help=".warc.gz or .wacz")
@click.option("--confidential", is_flag=True, help="With the copies of confidential sources.")
def warc(article: str, output: Path, confidential: bool) -> None:
    """Write the copies of ARTICLE's sources as a web archive."""
    from factcheck.desk.files import write_whole

    with open_desk() as desk:
        found = desk.articles.find(article)
        write_whole(output, desk.archives.give_out(found, output.name, confidential=confidential))
