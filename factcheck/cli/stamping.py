"""Commands on time stamps of copies and certificates, and on public archives."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli.group import allow_local, as_json, command, echo, open_desk, print_json
from factcheck.errors import NotFoundError, UserError

if TYPE_CHECKING:
    from factcheck.desk import Desk
    from factcheck.desk.stamping import Authority
    from factcheck.models import Capture, TimeStamp


@command()
@click.argument("target")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="Write the stamp (.tsr), or the certificate."
)
@click.option(
    "--authority", default="", metavar="ADDRESS", help="Ask this one, and not that of the settings."
)
@click.option("--certificate", type=click.Path(path_type=Path), help="The file of its certificate.")
@click.option("--again", is_flag=True, help="Ask for another one where the copy has a stamp already.")
@allow_local
@as_json
def stamp(
    target: str,
    output: Path | None,
    authority: str,
    certificate: Path | None,
    again: bool,
    allow_local: bool,
    json_: bool,
) -> None:
    """Ask the authority in the settings for a time stamp (RFC 3161) of TARGET; only its hash is sent.

    TARGET is a copy by its id, or a signed article, whose certificate of coverage is written with the stamp
    to the file of -o.
    """
    with open_desk() as desk:
        try:
            copy = desk.captures.one(desk.captures.find(target))
        except NotFoundError:
            asked = _authority(authority, certificate)
            _stamp_certificate(desk, target, output, asked, allow_local=allow_local)
            return
        known = [] if again else desk.stamping.of(copy)
        if known:
            row = known[-1]
        else:
            row = stamp_copy(desk, copy, _authority(authority, certificate), allow_local=allow_local)
        told = desk.stamping.checked(row)
    if output is not None:
        _write_response(row, output)
    if json_:
        print_json({"copy": copy.id, "at": told.at, "by": told.by, "authority": row.authority})
    else:
        echo(f"{told.at}  {told.by}")


def stamp_copy(desk: Desk, copy: Capture, authority: Authority, *, allow_local: bool = False) -> TimeStamp:
    """Ask for a stamp of a copy and keep it; raises UserError."""
    stamped = desk.stamping.ask(desk.captures.data(copy), authority, allow_local=allow_local)
    kept = desk.stamping.keep(copy, stamped)
    return next(each for each in desk.stamping.of(copy) if each.id == kept)


def save_certificate(desk: Desk, article: str, output: Path) -> None:
    """Write the certificate of a signed article, stamped where the settings say so."""
    from factcheck import settings
    from factcheck.desk.stamping import authority_of

    own, found = settings.load(), desk.articles.find(article)
    authority = authority_of(own) if own.stamp_certificates else None
    stamped = None
    if authority is not None:
        try:
            stamped = desk.stamping.ask(desk.closing.to_stamp(found), authority)
        except UserError as error:
            echo(f"{error} The certificate was written without a stamp.", err=True)
    desk.closing.save_certificate(found, output, stamped)


def ask_archive(desk: Desk, copy: Capture, archive: str, *, allow_local: bool, agreed: bool) -> str:
    """Ask a public archive to keep a page, after the warning; returns the address of its copy."""
    from urllib.parse import urlsplit

    host, page = urlsplit(archive).hostname or archive, desk.archives.page_for_archive(copy.source)
    echo(f"The address {page.address} goes to {host}, which keeps the page for everybody to see.", err=True)
    if not agreed and not _agrees():
        raise UserError("Nothing was sent to the archive.")
    address = desk.archives.ask_archive(page, archive, allow_local=allow_local)
    desk.archives.keep_archived(page, address)
    return address


def _agrees() -> bool:
    try:
        return click.confirm("Go on?", err=True)
    except click.Abort:
        return False


def _authority(address: str, certificate: Path | None) -> Authority:
    """Return the authority that was named, or else that of the settings; raises UserError."""
    from factcheck import settings
    from factcheck.desk.stamping import Authority, certificate_of, wanted_authority

    if not address and certificate is None:
        return wanted_authority(settings.load())
    if not address or certificate is None:
        raise UserError("Name both the address of the authority and the file of its certificate.")
    return Authority(address, certificate_of(certificate))


def _stamp_certificate(
    desk: Desk, target: str, output: Path | None, authority: Authority, *, allow_local: bool
) -> None:
    try:
        article = desk.articles.find(target)
    except NotFoundError as error:
        raise NotFoundError("No copy and no article is called “{name}”.", name=target) from error
    if output is None:
        raise UserError("Name the file of the certificate with -o.")
    stamped = desk.stamping.ask(desk.closing.to_stamp(article), authority, allow_local=allow_local)
    desk.closing.save_certificate(article, output, stamped)
    echo(f"{stamped.at}  {stamped.by}")


def _write_response(row: TimeStamp, output: Path) -> None:
    from base64 import b64decode

    from factcheck.desk.files import write_whole

    write_whole(output, b64decode(row.response))
