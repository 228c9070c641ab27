"""Commands for shared desks: made, joined, left, and cases carried there and back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.group import CommandGroup, as_json, choice, command, echo, main, open_desk, print_json

if TYPE_CHECKING:
    from factcheck.models import DeskStatus, Synced

_FOLDER = click.option(
    "--folder", type=click.Path(path_type=Path), help="A folder that all members can reach."
)
_CERTIFICATE = click.option(
    "--certificate",
    type=click.Path(path_type=Path),
    help="The certificate of the server’s authority, where the system does not know it.",
)
_DESK = click.option("--desk", "name", default="", metavar="NAME", help="Which shared desk, by its name.")


@main.group("desk", cls=CommandGroup)
def desk_group() -> None:
    """Shared desks: where several people work on the same cases, each in a library of their own."""


@command("create", group=desk_group)
@_FOLDER
@click.option("--server", default="", metavar="URL", help="An empty database: postgresql://admin@host/name.")
@_CERTIFICATE
@click.option("--name", default="", help="What the shared desk is called.")
def create(folder: Path | None, server: str, certificate: Path | None, name: str) -> None:
    """Make a shared desk of a folder or a database, with you as its owner; prints its name.

    A password that is not in the address is taken from PGPASSWORD or the file ~/.pgpass.
    """
    from factcheck.errors import UserError

    if (folder is None) == (not server):
        raise UserError("Say where the shared desk is to be: --folder DIR or --server URL.")
    with open_desk() as desk:
        if folder is not None:
            echo(desk.sharing.create_in_folder(folder, name or folder.name).name)
        else:
            known = "" if certificate is None else _text_of(certificate)
            echo(desk.sharing.create_on_server(server, name or "Desk", known).name)


@command("upgrade", group=desk_group)
@click.option("--server", required=True, metavar="URL", help="The database: postgresql://admin@host/name.")
@_CERTIFICATE
def upgrade(server: str, certificate: Path | None) -> None:
    """Bring a shared desk’s database up to date after the program was; “desk host” does it by itself.

    The login is that of who made the shared desk there; it is used this once.
    """
    with open_desk() as desk:
        desk.sharing.upgrade_server(server, "" if certificate is None else _text_of(certificate))


@command("invite", group=desk_group)
@click.argument("person")
@click.option("--role", default="checker", help="owner, checker, second-reader, editor, lawyer or reader.")
@_DESK
def invite(person: str, role: str, name: str) -> None:
    """Print an invitation for PERSON to send, and on standard error the code to tell them aloud."""
    from factcheck.models import MemberRole

    with open_desk() as desk:
        chosen = choice(MemberRole, role, "role")
        text, code = desk.sharing.invite(desk.sharing.find(name), person, chosen)
    echo(text)
    echo(f"Tell {person} this code by voice: {code}", err=True)


@command("join", group=desk_group)
@click.argument("invitation")
@_FOLDER
@_CERTIFICATE
@click.option("--code", default="", help="The code that you were told; asked for where it is left out.")
def join(invitation: str, folder: Path | None, certificate: Path | None, code: str) -> None:
    """Join a shared desk by INVITATION: its text, or a file that holds it. Prints the desk's name."""
    text = invitation
    if not invitation.startswith("factcheck-invitation:"):
        text = _text_of(Path(invitation))
    code = code or str(click.prompt("Code", err=True))
    with open_desk() as desk:
        known = "" if certificate is None else _text_of(certificate)
        echo(desk.sharing.join(text, code, folder, known).name)


def _text_of(path: Path) -> str:
    from factcheck.readers.files import contents

    return contents(path)[:100_000].decode("ascii", "replace")


@command("host", group=desk_group)
@click.option(
    "--folder", required=True, type=click.Path(path_type=Path), help="Where the server keeps what it has."
)
@click.option("--listen", default="127.0.0.1", help="The address for the others, such as 192.168.1.20.")
@click.option("--port", default=0, help="The port there; a free one is chosen the first time.")
@click.option("--name", default="Desk", help="What the shared desk is called, the first time.")
def host(folder: Path, listen: str, port: int, name: str) -> None:
    """Run a server for a shared desk on this machine, until it is interrupted.

    The first time it is made with certificates and a shared desk that is yours: then invite the others.
    A copy is kept for each of the last fourteen days.
    """
    import signal
    import threading

    from factcheck.desk.hosting import hosted, serve
    from factcheck.library.store import now

    stop = threading.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: stop.set())
    with open_desk() as desk, hosted(desk.sharing, folder, name, listen, port, now()) as running:
        echo(running.told())
        serve(running, now, stop.wait)


@command("leave", group=desk_group)
@_DESK
@click.option("--member", default="", metavar="PERSON", help="End the membership of PERSON, as the owner.")
@click.option("--forget", is_flag=True, help="Leave one that cannot be reached any more.")
def leave(name: str, member: str, forget: bool) -> None:
    """Leave a shared desk; the cases stay in your library, which cannot come back there."""
    with open_desk() as desk:
        found = desk.sharing.find(name)
        if forget:
            desk.sharing.forget(found)
        else:
            desk.sharing.leave(found, member)


@command("new-id", group=desk_group)
@_DESK
def new_id(name: str) -> None:
    """Give this library a desk id of its own, where it is a copy of another’s; prints the id.

    With --desk, what was done here since the copies parted goes under the new id, as the shared desk shows
    where they did. Without, do it before you work in the copy.
    """
    with open_desk() as desk:
        if name:
            echo(desk.sharing.part(desk.sharing.find(name)))
        else:
            echo(desk.sharing.become_another_desk())


@command("status", group=desk_group)
@as_json
def status(json_: bool) -> None:
    """Print each shared desk with its members, its articles and who can read them, and what is to be sent."""
    from factcheck.case.sentences.sharing import secrecy
    from factcheck.places import warning

    with open_desk() as desk:
        warned = warning(desk.path)
        if warned is not None:
            echo(warned, err=True)
        found = desk.sharing.statuses()
    if json_:
        print_json([_status(each) for each in found])
        return
    for each in found:
        echo(f"{each.desk.name}  {each.desk.medium}  {each.desk.address}")
        echo(f"    you: {each.desk.role}; cases: {each.cases}; steps to send: {each.to_send}")
        if each.offline is not None:
            echo(f"    offline: {each.offline}")
        for case in each.articles:
            echo(f"    {case.article[:8]}  {'encrypted' if case.encrypted else 'readable'}  {case.title}")
        for encrypted in sorted({case.encrypted for case in each.articles}, reverse=True):
            echo(f"    {secrecy(each.desk, encrypted=encrypted)}")
        for member in each.members:
            left = f", left {member.left[:10]}" if member.left else ""
            echo(f"    {member.name}  {member.role}  since {member.since[:10]}{left}")


def _status(status: DeskStatus) -> dict[str, Any]:
    return {
        "id": status.desk.id,
        "name": status.desk.name,
        "medium": status.desk.medium,
        "address": status.desk.address,
        "role": status.desk.role,
        "cases": status.cases,
        "to_send": status.to_send,
        "offline": None if status.offline is None else str(status.offline),
        "articles": [
            {"id": each.article, "title": each.title, "encrypted": each.encrypted} for each in status.articles
        ],
        "members": [
            {"desk": each.desk, "name": each.name, "role": each.role, "since": each.since, "left": each.left}
            for each in status.members
        ],
    }


@command()
@click.argument("article")
@_DESK
@click.option("--encrypted", is_flag=True, help="So that only members can read it, not who runs the server.")
def share(article: str, name: str, encrypted: bool) -> None:
    """Share ARTICLE on a shared desk: it goes there now, and with every sync.

    Encrypted, the server or folder holds sizes and times alone; who leaves reads nothing that comes after.
    """
    with open_desk() as desk:
        found, shared = desk.articles.find(article), desk.sharing.find(name)
        _said(desk.sharing.share(found, shared, encrypted=encrypted))


@command("share-name")
@click.argument("source")
@click.argument("people", metavar="[PERSON]...", nargs=-1)
@_DESK
def share_name(source: str, people: tuple[str, ...], name: str) -> None:
    """Let each PERSON of a shared desk read the real name of the confidential SOURCE, and nobody else.

    It goes to them encrypted, for them alone, and cannot be taken back. Without PERSON, prints who reads it.
    """
    with open_desk() as desk:
        found, shared = desk.sources.find(source), desk.sharing.find(name)
        if people:
            _said(desk.shared_names.share(found, shared, people))
            return
        readers = desk.shared_names.readers(found, shared)
        for member in desk.shared_names.members(shared):
            if member.key in readers:
                echo(member.name)


@command()
@click.argument("article", required=False)
@_DESK
@as_json
def sync(article: str | None, name: str, json_: bool) -> None:
    """Carry ARTICLE, or every shared case, to its shared desks and back; says what went and came.

    Ends with status 2 where a shared desk was not reached.
    """
    with open_desk() as desk:
        found = None if article is None else desk.articles.find(article)
        chosen = desk.sharing.find(name) if name else None
        _said(desk.sharing.sync(found, chosen), json_=json_)


def _said(synced: Synced, *, json_: bool = False) -> None:
    if json_:
        print_json(
            {
                "sent": synced.sent,
                "came": synced.came,
                "waiting": synced.waiting,
                "conflicts": list(synced.conflicts),
                "refused": [str(each) for each in synced.refused],
                "unreached": [str(each) for each in synced.unreached],
            }
        )
    else:
        waiting = f", {synced.waiting} waiting for others" if synced.waiting else ""
        echo(f"{synced.sent} sent, {synced.came} came{waiting}")
        for each in synced.conflicts:
            echo(f"conflict {each}")
        for sentence in (*synced.refused, *synced.unreached):
            echo(sentence, err=True)
    if synced.unreached:
        raise SystemExit(2)
