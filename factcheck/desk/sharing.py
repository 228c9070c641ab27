"""Shared desks: made, joined and left, and the cases that are carried there and back."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.desk import couriers
from factcheck.errors import LibraryError, NoMemberError, NotFoundError, UserError
from factcheck.library import Library
from factcheck.models import (
    Article,
    ArticleId,
    ClaimId,
    DeskId,
    DeskStatus,
    EventKind,
    Medium,
    Member,
    MemberRole,
    Presence,
    SharedCase,
    SharedDesk,
    SharedDeskId,
    Synced,
)

if TYPE_CHECKING:
    from factcheck.exchange.bundles import Exchange
    from factcheck.exchange.courier import Courier
    from factcheck.exchange.memberships import Charter, Members

_SHORTEST_PREFIX = 4


class Sharing:
    """The shared desks of one library. Nothing is carried but when this is asked to."""

    def __init__(self, library: Library) -> None:
        self._library = library

    # Which there are

    def desks(self) -> list[SharedDesk]:
        """Return the shared desks that this library belongs to."""
        return self._library.sharing.desks()

    def find(self, name: str = "") -> SharedDesk:
        """Return the shared desk of this name or id, or the only one; raises NotFoundError."""
        known = self.desks()
        if not name and len(known) == 1:
            return known[0]
        found = [desk for desk in known if desk.name == name] or [
            desk for desk in known if len(name) >= _SHORTEST_PREFIX and desk.id.startswith(name.lower())
        ]
        if len(found) == 1:
            return found[0]
        if not known:
            raise NotFoundError("This library belongs to no shared desk yet: create one, or join one.")
        names = ", ".join(f"“{desk.name}”" for desk in known)
        raise NotFoundError("Say which shared desk is meant: {names}.", names=names)

    def of(self, article: ArticleId) -> list[SharedDesk]:
        """Return the shared desks that a case goes to."""
        on = set(self._library.sharing.shared_on(article))
        return [desk for desk in self.desks() if desk.id in on]

    def is_encrypted(self, article: ArticleId, desk: SharedDesk) -> bool:
        """Tell whether a case is encrypted on a shared desk."""
        return bool(self._library.enclosed.case_keys(desk.id, article))

    def refuse_beyond_role(self, article: ArticleId, kind: EventKind) -> None:
        """Raise RoleError where this desk's role on a shared desk does not allow a step on its case."""
        self._library.sharing.refuse_beyond_role(article, kind)

    def to_send(self, desk: SharedDesk) -> int:
        """Count the steps of this desk that do not stand on a shared desk yet."""
        return self._library.sharing.to_send(desk.id)

    def unsent(self, desk: SharedDesk) -> list[ArticleId]:
        """Return the cases in which something is still to be sent there."""
        return self._library.sharing.unsent(desk.id)

    def is_another_desk(self) -> bool:
        """Tell whether the library has got a new desk id since it was opened here, by being restored."""
        return self._library.sharing.identity() != self._library.desk

    def now(self) -> str:
        """Return the time by the library's clock."""
        return self._library.now()

    def statuses(self) -> list[DeskStatus]:
        """Return how it stands with each shared desk, having asked each folder and server."""
        return [self._status(desk) for desk in self.desks()]

    # Making, joining, leaving

    def create_in_folder(self, folder: Path, name: str) -> SharedDesk:
        """Make a shared desk of a folder that others can reach too, with this desk as its owner."""
        from factcheck.exchange.folder.courier import FolderCourier

        exchange = self._exchange()
        folder = folder.expanduser().absolute()
        charter = self._chartered(name, exchange)
        courier = FolderCourier.made(folder, charter, exchange)
        self._found(courier, exchange)
        return self._kept(charter, Medium.FOLDER, str(folder), MemberRole.OWNER, charter.at)

    def create_on_server(self, url: str, name: str, certificate: str = "") -> SharedDesk:
        """Make a shared desk of an empty database on a PostgreSQL server; raises UserError.

        The login in the address may make tables and roles there; it is used this once and not kept.
        ``certificate`` is that of the server's authority as PEM, where the system does not know it.
        """
        from factcheck.exchange.server import connecting, founding
        from factcheck.exchange.server.courier import ServerCourier

        exchange = self._exchange()
        address, admin = connecting.address_of(url)
        charter = self._chartered(name, exchange)
        path = self._library.path
        with connecting.authority_for_now(path, charter.id, certificate) as authority:
            login = founding.found(address, replace(admin, certificate=certificate), authority, charter)
            connecting.keep_login(path, charter.id, login)
        with closing(ServerCourier(address, login, authority, exchange)) as courier:
            self._found(courier, exchange)
        return self._kept(charter, Medium.SERVER, address, MemberRole.OWNER, charter.at)

    def upgrade_server(self, url: str, certificate: str = "") -> None:
        """Bring the tables of a shared desk on a server to those of this program; raises UserError.

        The login in the address is that of who made them; it is used this once and not kept.
        """
        from factcheck.exchange.server import connecting, founding

        address, admin = connecting.address_of(url)
        asked = SharedDeskId(self._library.new_id())
        with connecting.authority_for_now(self._library.path, asked, certificate) as authority:
            founding.upgrade(address, replace(admin, certificate=certificate), authority)

    def invite(self, desk: SharedDesk, name: str, role: MemberRole) -> tuple[str, str]:
        """Return an invitation for a person to send, and the code to tell them aloud; raises UserError.

        Without the code nobody can read the invitation, nor put another in its place.
        """
        from factcheck.exchange import memberships

        if not name.strip():
            raise UserError("Name whom you invite.")
        if desk.role is not MemberRole.OWNER:
            raise UserError("Only an owner of the shared desk “{desk}” may invite.", desk=desk.name)
        exchange = self._exchange()
        with self.courier(desk) as courier:
            invitation, secret = memberships.invited(
                courier.charter, name.strip(), role, exchange.key, exchange.sign
            )
            letter = memberships.Letter(courier.charter, invitation, secret)
            return memberships.sealed(couriers.addressed(letter, courier, desk, self._library.path))

    def join(
        self, invitation: str, code: str, folder: Path | None = None, certificate: str = ""
    ) -> SharedDesk:
        """Join a shared desk by an invitation and its code; raises UserError.

        ``folder`` is where the folder of the shared desk is on this machine, if it is one. ``certificate``
        is that of the server's authority as PEM, where neither the invitation nor the system knows it.
        """
        from factcheck.exchange import memberships

        letter = memberships.opened(invitation, code)
        letter = replace(letter, certificate=certificate or letter.certificate)
        charter = letter.charter
        if any(desk.id == charter.id for desk in self.desks()):
            raise UserError("This library belongs to the shared desk “{desk}” already.", desk=charter.name)
        exchange = self._exchange()
        now = self._library.now()
        with couriers.entered(letter, folder, exchange, self._library.path) as (courier, medium, address):
            courier.enrol(memberships.joined(letter, self._library.desk, exchange.key, now, exchange.sign))
            if courier.members().find(self._library.desk) is None:
                raise UserError("This invitation was taken by somebody else already: ask for another.")
        return self._kept(charter, medium, address, letter.invitation.role, now)

    def leave(self, desk: SharedDesk, member: str = "") -> None:
        """Leave a shared desk, or as its owner end the membership of another; raises UserError.

        The cases stay in this library. What a member wrote before it left stays with everybody.
        """
        from factcheck.exchange import memberships

        exchange = self._exchange()
        try:
            with self.courier(desk) as courier:
                key = exchange.key if not member else self._member(courier, desk, member).key
                gone = memberships.departed(
                    courier.charter, key, self._library.now(), exchange.key, exchange.sign
                )
                courier.depart(gone)
        except NoMemberError:
            if member:
                raise
            # The owner has ended it already: there is nobody left to tell.
        if not member:
            self.forget(desk)

    def forget(self, desk: SharedDesk) -> None:
        """Forget a shared desk that cannot be reached any more; its cases stay in this library."""
        self._library.sharing.forget(desk.id)
        couriers.forgotten(desk, self._library.path)

    def become_another_desk(self) -> DeskId:
        """Give this library a desk id of its own, where it is a copy of another desk's; returns the id.

        What was done in both before they were told apart cannot be carried.
        """
        return self._library.become_another_desk()

    def part(self, desk: SharedDesk) -> DeskId:
        """Give this library a desk id of its own where a shared desk shows that it is a copy; returns the id.

        What was done here since the copies parted goes under the new id, and is carried from now on. Raises
        UserError where nothing there shows it, or another desk has built on these steps.
        """
        from factcheck.exchange import carrying

        with self.courier(desk) as courier:
            lying = carrying.own_series(self._exchange(), courier, desk, self._library.sharing.cases(desk.id))
        self._library.part(lying)
        return self._library.desk

    # Who is where

    def presence(self, desk: SharedDesk, article: ArticleId, claim: ClaimId) -> Presence:
        """Return what says where this desk is; in an encrypted case the claim is encrypted too."""
        from factcheck.exchange.enclosed.case_keys import Keyring

        told = Keyring(self._exchange(), desk, article).veiled(claim)
        return Presence(self._library.desk, article, told, self._library.now())

    def claim_of(self, desk: SharedDesk, presence: Presence) -> ClaimId:
        """Return the claim that somebody is on; NO_CLAIM where that is encrypted and no key here opens it."""
        from factcheck.exchange.enclosed.case_keys import Keyring

        return Keyring(self._exchange(), desk, presence.article).unveiled(presence.claim)

    # Carrying

    def share(self, article: ArticleId, desk: SharedDesk, *, encrypted: bool = False) -> Synced:
        """Let a case go to a shared desk from now on, and carry it there at once; raises UserError.

        Where it is ``encrypted``, only its members can read it: who keeps it there sees sizes and times.
        """
        from factcheck.exchange import carrying

        if not desk.role.writes_everything:
            raise UserError("Only an owner or a checker may share a case on “{desk}”.", desk=desk.name)
        with self.courier(desk) as courier:
            if encrypted:
                carrying.encrypt(self._exchange(), courier, desk, article)
            self._library.sharing.share(article, desk.id, self._library.now())
            return self.carry(desk, courier, article)

    def sync(self, article: ArticleId | None = None, desk: SharedDesk | None = None) -> Synced:
        """Carry a case, or every case, to its shared desks and back; raises UserError.

        Cases that others share come into this library by themselves, but not those that were removed
        for good here.
        """
        desks = self.desks() if article is None else self.of(article)
        if desk is not None:
            desks = [desk]
        if not desks:
            raise UserError("There is no shared desk to carry this to: share the article first.")
        total = Synced()
        failed: list[UserError] = []
        for each in desks:
            try:
                with self.courier(each) as courier:
                    cases = [article] if article is not None else self.cases(each, courier)
                    total = sum(self.carry_each(each, courier, dict.fromkeys(cases, True)).values(), total)
            except LibraryError:
                raise
            except UserError as error:  # one that cannot be reached keeps back no other
                failed.append(error)
        if len(failed) == len(desks):
            raise failed[0]
        return replace(total, unreached=tuple(error.sentence for error in failed))

    def cases(self, desk: SharedDesk, courier: Courier) -> list[ArticleId]:
        """Return the cases to carry: those shared from here, and those that others share."""
        own = self._library.sharing.cases(desk.id)
        gone = self._library.sharing.removed_for_good()
        return [case for case in dict.fromkeys((*own, *courier.cases())) if case not in gone]

    def carry_each(
        self,
        desk: SharedDesk,
        courier: Courier,
        cases: Mapping[ArticleId, bool],
        came: Callable[[ArticleId], None] = lambda _article: None,
    ) -> dict[ArticleId, Synced]:
        """Carry cases, each with whether to seal what is open in it; raises UserError where none can be.

        ``came`` is called as soon as something came, before what only this library notes of it.
        One that cannot be carried, as where two libraries write under one desk id, keeps back no other;
        where the shared desk itself was lost on the way that is raised.
        """
        carried: dict[ArticleId, Synced] = {}
        failed: dict[ArticleId, UserError] = {}
        for case, seal in cases.items():
            try:
                carried[case] = self.carry(desk, courier, case, seal=seal, came=came)
            except UserError as error:
                if courier.is_lost:
                    raise
                failed[case] = error
        if failed and not carried:
            raise next(iter(failed.values()))
        return carried | {case: Synced(refused=(error.sentence,)) for case, error in failed.items()}

    def carry(
        self,
        desk: SharedDesk,
        courier: Courier,
        article: ArticleId,
        *,
        seal: bool = True,
        came: Callable[[ArticleId], None] = lambda _article: None,
    ) -> Synced:
        """Carry one case both ways over an open folder or server; raises UserError."""
        from factcheck.desk.newer_draft.again import place_again
        from factcheck.exchange import carrying
        from factcheck.exchange.bundles import Exchange

        # A case that has just come is not among those of the desk yet, by which the library knows the role.
        places = (partial(place_again, self._library),) if desk.role.writes_everything else ()
        exchange = Exchange(self._library, *places)
        synced, numbers = carrying.carry(exchange, courier, desk, article, seal=seal, came=came)
        if synced.came:
            came(article)
        if synced.placed:  # it goes at once, or it would lie here until somebody does something else
            more, numbers = carrying.carry(exchange, courier, desk, article, seal=seal, came=came)
            synced += more
        sharing = self._library.sharing
        # Also one of which nothing new came: a case file may have brought all of it before.
        if article not in sharing.cases(desk.id) and sharing.has_case(article):
            sharing.share(article, desk.id, self._library.now())
        sharing.note_carried(desk.id, article, numbers)
        return synced

    @contextlib.contextmanager
    def courier(self, desk: SharedDesk, patience: float | None = None) -> Iterator[Courier]:
        """Open a shared desk's folder or server; raises UserError where it is not the one that was joined.

        ``patience`` are the seconds after which a server that says nothing counts as lost.
        """
        courier = couriers.opened(desk, self._exchange(), self._library.path, patience)
        try:
            self.belongs(desk, courier)
            yield courier
        finally:
            courier.close()

    def belongs(self, desk: SharedDesk, courier: Courier) -> Members:
        """Make sure that this is the shared desk that was joined, and that this desk belongs to it.

        Returns who else does; raises NoMemberError where somebody ended its membership.
        """
        from factcheck.exchange import memberships

        exchange = self._exchange()
        if (courier.charter.id, courier.charter.key) != (desk.id, desk.key):
            raise UserError(
                "“{address}” holds another shared desk than “{desk}”.", address=desk.address, desk=desk.name
            )
        members = courier.members()
        known = members.with_key(exchange.key)
        if known is None:
            raise NoMemberError("This desk does not belong to “{desk}” any more.", desk=desk.name)
        if members.find(self._library.desk) is None:  # the library was restored, and is a new desk
            now = self._library.now()
            courier.enrol(memberships.renewed(known, self._library.desk, now, exchange.sign))
            members = courier.members()
        return members

    # Inside

    def _exchange(self) -> Exchange:
        from factcheck.exchange.bundles import Exchange

        return Exchange(self._library)

    def _status(self, desk: SharedDesk) -> DeskStatus:
        to_send = self._library.sharing.to_send(desk.id)
        articles = tuple(self._shared_cases(desk))
        cases = len(articles)
        try:
            with self.courier(desk) as courier:
                members = tuple(courier.members().all())
        except LibraryError:
            raise
        except UserError as error:
            return DeskStatus(desk, to_send, cases, offline=error.sentence, articles=articles)
        return DeskStatus(desk, to_send, cases, members, articles=articles)

    def _shared_cases(self, desk: SharedDesk) -> Iterator[SharedCase]:
        for id in self._library.sharing.cases(desk.id):
            with contextlib.suppress(NotFoundError):  # removed for good here
                title = self._library.read.one(Article, id).title
                yield SharedCase(id, title, self.is_encrypted(id, desk))

    def _member(self, courier: Courier, desk: SharedDesk, name: str) -> Member:
        if desk.role is not MemberRole.OWNER:
            raise UserError("Only an owner may end the membership of another on “{desk}”.", desk=desk.name)
        found = {each.key: each for each in courier.members().all() if each.name == name and not each.left}
        if len(found) != 1:
            raise NotFoundError(
                "There is no member “{name}” on “{desk}”, or more than one.", name=name, desk=desk.name
            )
        return next(iter(found.values()))

    def _free(self, name: str) -> str:
        """Return a name for a shared desk that no other has here."""
        wanted = name.strip()
        if not wanted:
            raise UserError("A shared desk needs a name.")
        taken = {desk.name for desk in self.desks()}
        count = 2
        found = wanted
        while found in taken:
            found, count = f"{wanted} {count}", count + 1
        return found

    def _chartered(self, name: str, exchange: Exchange) -> Charter:
        from factcheck.exchange import memberships

        id, now = SharedDeskId(self._library.new_id()), self._library.now()
        return memberships.chartered(id, self._free(name), exchange.key, now, exchange.sign)

    def _found(self, courier: Courier, exchange: Exchange) -> None:
        from factcheck.exchange import memberships

        founder = memberships.founded(self._library.desk, self._person(), courier.charter, exchange.sign)
        courier.enrol(founder)

    def _kept(
        self, charter: Charter, medium: Medium, address: str, role: MemberRole, since: str
    ) -> SharedDesk:
        desk = SharedDesk(charter.id, self._free(charter.name), medium, address, charter.key, role, since)
        self._library.sharing.keep(desk)
        return desk

    def _person(self) -> str:
        return self._library.actor or self._library.desk[:8]
