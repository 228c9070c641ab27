"""Commands that keep copies of sources and ask for them again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.group import allow_local, as_json, command, echo, open_desk, print_json
from factcheck.errors import LocalAddressError, UserError

if TYPE_CHECKING:
    from factcheck.desk import Desk
    from factcheck.desk.captures import Rechecked
    from factcheck.models import Capture

named = click.option("--confidential", is_flag=True, help="Name confidential sources.")


@command()
@click.argument("source")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@allow_local
@click.option("--stamp", is_flag=True, help="Ask for a time stamp too, as «factcheck stamp» does.")
@click.option("--wayback", is_flag=True, help="Ask archive.org to keep the page too.")
@click.option("--archive", default="", metavar="ADDRESS", help="Ask another archive that takes /save/.")
@click.option("--yes", is_flag=True, help="Send the address without asking once more.")
@as_json
def keep(
    source: str,
    file: Path | None,
    allow_local: bool,
    stamp: bool,
    wayback: bool,
    archive: str,
    yes: bool,
    json_: bool,
) -> None:
    """Keep a copy of SOURCE's address, or of FILE, and print the copy's id."""
    from factcheck.case.naming import is_hidden

    failure: UserError | None = None
    with open_desk() as desk:
        found = desk.sources.find(source)
        copies = desk.captures
        copy = copies.copy_of_file(file) if file else copies.copy(found, allow_local=allow_local)
        kept = copies.one(copies.keep(found, copy))
        if not json_:
            echo(kept.id)
            _tell_standing(kept)
        try:
            _stamp(desk, kept, wanted=stamp, allow_local=allow_local)
            if wayback or archive:
                _archive(desk, kept, archive, allow_local=allow_local, agreed=yes)
        except UserError as error:  # the copy is kept all the same, and its id is told first
            failure = error
        kept = copies.one(kept.id)
        hidden = is_hidden(desk.register.one(found), unlocked=False)
        readable = copies.readable(kept)
    if json_:
        print_json(_capture(kept, hidden=hidden) | {"characters": len(readable.text)})
    if failure is not None:
        raise failure


def _stamp(desk: Desk, kept: Capture, *, wanted: bool, allow_local: bool) -> None:
    """Ask for a stamp where it is wanted, or the settings say so; then a failure is told, and no more."""
    from factcheck import settings
    from factcheck.cli.stamping import stamp_copy
    from factcheck.desk.stamping import authority_of, wanted_authority

    own = settings.load()
    if not wanted and (not own.stamp_copies or authority_of(own) is None):
        return
    try:
        stamp_copy(desk, kept, wanted_authority(own), allow_local=allow_local)
    except UserError as error:
        if wanted:
            raise
        echo(f"{error} The copy was kept without a stamp.", err=True)


def _archive(desk: Desk, kept: Capture, archive: str, *, allow_local: bool, agreed: bool) -> None:
    from factcheck.cli.stamping import ask_archive
    from factcheck.desk.archiving import ARCHIVE

    address = ask_archive(desk, kept, archive or ARCHIVE, allow_local=allow_local, agreed=agreed)
    echo(f"It is kept at {address}", err=True)


def _tell_standing(capture: Capture) -> None:
    from factcheck.case.sentences.copies import STANDINGS

    said = str(STANDINGS[capture.standing])
    if said:
        echo(f"The copy {said}.", err=True)


@command()
@click.argument("source")
@named
@as_json
def copies(source: str, confidential: bool, json_: bool) -> None:
    """List the copies that were kept of SOURCE, newest first."""
    from factcheck.case.naming import is_hidden
    from factcheck.case.sentences.copies import STANDINGS

    with open_desk() as desk:
        known = desk.register.one(desk.sources.find(source))
        hidden = is_hidden(known, unlocked=confidential)
        found = desk.captures.of(known.id)
    if json_:
        print_json([_capture(each, hidden=hidden) for each in found])
        return
    for each in found:
        parts = (each.id[:8], each.at, each.media_type, "" if hidden else each.address or each.name)
        echo("  ".join((*parts, str(STANDINGS[each.standing]))).rstrip())


@command()
@click.argument("article")
@allow_local
@named
@as_json
def recheck(article: str, allow_local: bool, confidential: bool, json_: bool) -> None:
    """Ask for every kept address of ARTICLE again: unchanged, changed, gone, moved."""
    with open_desk() as desk:
        found = desk.articles.find(article)
        results = []
        refused: UserError | None = None
        try:
            for each in desk.captures.recheck_all(found, allow_local=allow_local):
                results.append(_rechecked(each, confidential))
                if not json_:
                    _tell(each, confidential)
        except LocalAddressError as error:  # the others were asked, and what became of them is told first
            refused = error
    if json_:
        print_json(results)
    elif not results and refused is None:
        echo("No copy of a source's address was kept yet.")
    if refused is not None:
        raise refused


def _tell(each: Rechecked, confidential: bool) -> None:
    from factcheck.case.naming import is_hidden, shown_title
    from factcheck.case.sentences.copies import RECHECKS

    title = shown_title(each.source, unlocked=confidential)
    address = "" if is_hidden(each.source, unlocked=confidential) else each.source.address
    echo(f"{RECHECKS[each.recheck.outcome]!s:<10} {title}  {address}".rstrip())
    for line in each.details(hidden=not address):
        echo(f"    {line}")


def _rechecked(each: Rechecked, confidential: bool) -> dict[str, Any]:
    from factcheck.case.naming import is_hidden, shown_title

    row = each.recheck
    return {
        "source": row.source,
        "title": str(shown_title(each.source, unlocked=confidential)),
        "outcome": row.outcome,
        "status": row.status,
        "address": None if is_hidden(each.source, unlocked=confidential) else row.address,
        "compared_with": row.capture,
        "newer": row.newer or None,
        "reason": row.reason,
        "passages": [
            {"evidence": evidence.id, "passage": evidence.passage, "found": found}
            for evidence, found in each.standing
        ],
    }


def _capture(each: Capture, *, hidden: bool) -> dict[str, Any]:
    hops = [{"address": hop.address, "status": hop.status} for hop in each.hops]
    return {
        "id": each.id,
        "source": each.source,
        "at": each.at,
        "sha256": each.sha256,
        "media_type": each.media_type,
        "address": None if hidden else each.address,
        "archived": None if hidden else each.archived,
        "name": None if hidden else each.name,
        "title": None if hidden else each.title,
        "status": each.status,
        "standing": each.standing,
        "hops": [] if hidden else hops,
    }


@command()
@click.argument("article")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help=".warc.gz or .wacz")
@click.option("--confidential", is_flag=True, help="With the copies of confidential sources.")
@as_json
def warc(article: str, output: Path, confidential: bool, json_: bool) -> None:
    """Write the copies of ARTICLE's sources as a web archive."""
    from factcheck.desk.files import write_whole

    with open_desk() as desk:
        found = desk.articles.find(article)
        data = desk.archives.give_out(found, output.name, confidential=confidential)
        kept = desk.archives.copies(found, confidential=confidential)
        write_whole(output, data)
    if json_:
        print_json({"file": str(output), "bytes": len(data), "copies": [copy.id for copy in kept]})
