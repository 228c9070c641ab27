"""Opens the folder or the server of a shared desk; each is imported only where it is used."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.errors import UserError
from factcheck.models import Medium, SharedDesk

if TYPE_CHECKING:
    from factcheck.exchange.bundles import Exchange
    from factcheck.exchange.courier import Courier
    from factcheck.exchange.memberships import Letter


def opened(desk: SharedDesk, exchange: Exchange, library: Path, patience: float | None = None) -> Courier:
    """Open a shared desk's folder or server; raises UserError where it cannot be reached.

    ``patience`` are the seconds after which a server that says nothing counts as lost.
    """
    if desk.medium is Medium.FOLDER:
        from factcheck.exchange.folder.courier import FolderCourier

        return FolderCourier(Path(desk.address), exchange)
    from factcheck.exchange.server.connecting import PATIENCE, login_of
    from factcheck.exchange.server.courier import ServerCourier

    login, authority = login_of(library, desk.id)
    return ServerCourier(desk.address, login, authority, exchange, patience or PATIENCE)


def addressed(letter: Letter, courier: Courier, desk: SharedDesk, library: Path) -> Letter:
    """Put into an invitation what it takes to reach the server: the address and a login made for it."""
    if desk.medium is Medium.FOLDER:
        return letter
    from factcheck.exchange.server import founding
    from factcheck.exchange.server.connecting import login_of
    from factcheck.exchange.server.courier import ServerCourier

    if not isinstance(courier, ServerCourier):
        raise TypeError(courier)
    made = founding.invite(courier.connection, desk.address, desk.id, letter.invitation.role)
    own, _ = login_of(library, desk.id)
    return replace(
        letter, address=desk.address, login=made.user, password=made.password, certificate=own.certificate
    )


@contextmanager
def entered(
    letter: Letter, folder: Path | None, exchange: Exchange, library: Path
) -> Iterator[tuple[Courier, Medium, str]]:
    """Open what an invitation leads to; on a server its login gets a password that only this desk knows.

    Raises UserError where it cannot be reached, or this library has left it once.
    """
    if not letter.address:
        if folder is None:
            raise UserError("Say in which folder the shared desk “{desk}” is here.", desk=letter.charter.name)
        from factcheck.exchange.folder.courier import FolderCourier

        folder = folder.expanduser().absolute()
        in_folder = FolderCourier(folder, exchange)
        if in_folder.charter != letter.charter:
            raise UserError("“{folder}” is not the shared desk of this invitation.", folder=folder)
        _refuse_return(in_folder, exchange)
        yield in_folder, Medium.FOLDER, str(folder)
        return
    from factcheck.exchange.server import connecting, founding
    from factcheck.exchange.server.courier import ServerCourier

    desk = letter.charter.id
    login = connecting.Login(letter.login, letter.password, letter.certificate)
    with (
        connecting.authority_for_now(library, desk, letter.certificate) as authority,
        closing(ServerCourier(letter.address, login, authority, exchange)) as on_server,
    ):
        if on_server.charter != letter.charter:
            raise UserError("“{folder}” is not the shared desk of this invitation.", folder=letter.address)
        _refuse_return(on_server, exchange)
        own = founding.take_up(on_server.connection, letter.address, login)
        connecting.keep_login(library, desk, own)
        yield on_server, Medium.SERVER, letter.address


def _refuse_return(courier: Courier, exchange: Exchange) -> None:
    """Raise UserError where this library has left: a leaving ends all that its key signs, for good."""
    if any(member.key == exchange.key and member.left for member in courier.members().all()):
        raise UserError(
            "This library has left “{desk}”, and who has left cannot come back with the same library: join"
            " with a new one. The cases come to it from the shared desk.",
            desk=courier.charter.name,
        )


def forgotten(desk: SharedDesk, library: Path) -> None:
    """Delete the login of a shared desk that was left."""
    if desk.medium is Medium.SERVER:
        from factcheck.exchange.server.connecting import keep_login

        keep_login(library, desk.id, None)
