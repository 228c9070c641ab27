"""Shared desks: created, joined, left, looked at, and the open article shared on one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shiboken6 import isValid

from factcheck.case.sentences.kinds import MEMBER_ROLES
from factcheck.case.sentences.sharing import secrecy, standing
from factcheck.desk import Desk
from factcheck.models import (
    ArticleId,
    DeskStatus,
    Medium,
    Member,
    MemberRole,
    SharedDesk,
    SourceId,
    Synced,
)
from factcheck.sentences import say
from ui import dialogs
from ui.commands.group import Group, Handler
from ui.translation import said

if TYPE_CHECKING:
    from ui.shared.dialogs import AskingDialog, NamingDialog

_ARTICLES = 12
"""Articles of a shared desk that its status names."""


class SharingCommands(Group):
    """Everything that asks a folder or a server is done beside the window's work."""

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {
            "share": self.share,
            "share_name": self.share_name,
            "desk_status": self.show_status,
            "desk_create": self.create,
            "desk_join": self.join,
            "desk_invite": self.invite,
            "desk_leave": self.leave,
            "desk_new_id": self.part,
        }

    def create(self) -> None:
        """Ask where a shared desk is to be, and make it."""
        from ui.shared.dialogs import CreateDialog

        self._ask_linked(CreateDialog(self.window.settings.checker, self.window.frame), _created)

    def join(self) -> None:
        """Ask for an invitation and its code, and join."""
        from ui.shared.dialogs import JoinDialog

        self._ask_linked(JoinDialog(self.window.settings.checker, self.window.frame), _joined)

    def invite(self) -> None:
        """Ask whom to invite, and show the invitation."""
        from ui.shared.dialogs import InviteDialog

        own = [desk for desk in self._desks() if desk.role is MemberRole.OWNER]
        if not own:
            self.window.notice.say(self.tr("Only the owner of a shared desk may invite: create one first."))
            return
        dialog = InviteDialog({desk.id: desk.name for desk in own}, self.window.frame)
        dialog.wanted.connect(
            lambda desk, name, role: self._work(
                partial(_invited, desk, name, role), partial(self._show_invitation, name), dialog
            )
        )
        dialogs.show_dialog(dialog)

    def leave(self) -> None:
        """Ask which shared desk to leave."""
        desks = self._desks()
        if not desks:
            self._say_none()
            return
        dialogs.choose(
            self.window.frame,
            self.tr("Leave which shared desk?"),
            self.tr(
                "The articles stay in your library; what the others do there does not come any more. To come"
                " back you need a new invitation and a new library."
            ),
            {desk.name: partial(self._leave, desk) for desk in desks},
            None,
        )

    def part(self) -> None:
        """Ask by which shared desk this library is told from the one it is a copy of."""
        desks = self._desks()
        if not desks:
            self._say_none()
            return
        dialogs.choose(
            self.window.frame,
            self.tr("Give this library a desk id of its own?"),
            self.tr(
                "Where this library is a copy of another’s, both write under one desk id and nothing is"
                " carried. What was done here since the copies parted goes under a new id; the shared desk"
                " shows where they did."
            ),
            {desk.name: partial(self._part, desk) for desk in desks},
            None,
        )

    def share(self) -> None:
        """Share the open article on the one shared desk, or ask on which."""
        desks = [desk for desk in self._desks() if desk.role.writes_everything]
        if not desks:
            self._say_none()
            return
        article, title = self.case.article.id, self.case.article.title
        dialogs.choose(
            self.window.frame,
            self.tr("Share “{title}”?").format(title=title),
            self.tr(
                "It goes to every member with its drafts, sources, copies and record, and so does all that is"
                " done from now on. Confidential sources go by their code names. Encrypted, only members can"
                " read it: whoever runs the folder or server sees ids, the members’ names, numbers, sizes"
                " and times of steps, and who is on it just now. Whoever leaves reads nothing that comes"
                " later."
            ),
            {
                **{desk.name: partial(self._share, article, desk, encrypted=False) for desk in desks},
                **{
                    self.tr("{desk}, encrypted").format(desk=desk.name): partial(
                        self._share, article, desk, encrypted=True
                    )
                    for desk in desks
                },
            },
            0,
        )

    def share_name(self) -> None:
        """Ask with which members the name of a confidential source of the open article is shared."""
        desks = self.session.run(self.desk.sharing.of, self.case.article.id) or []
        sources = {
            source.id: self.session.name_of(source)
            for source in self.case.sources.values()
            if self.desk.shared_names.may_share(source)
        }
        if not desks:
            self.window.notice.say(self.tr("This article is on no shared desk: share it first."))
        elif not sources:
            self.window.notice.say(self.tr("No confidential source of this article was entered here."))
        elif len(desks) == 1:
            self._ask_names(sources, desks[0])
        else:
            dialogs.choose(
                self.window.frame,
                self.tr("Share a name on which shared desk?"),
                "",
                {desk.name: partial(self._ask_names, sources, desk) for desk in desks},
                0,
            )

    def show_status(self) -> None:
        """Show who belongs to each shared desk, and what is still to be sent."""
        if self._desks():
            self._work(_statuses, self._show_statuses)
        else:
            self._say_none()

    # Inside

    def _desks(self) -> list[SharedDesk]:
        return self.session.run(self.desk.sharing.desks) or []

    def _work(
        self,
        work: Callable[[Desk], Any],
        then: Callable[[Any], None],
        asked: AskingDialog | None = None,
        refused: Callable[[str], object] | None = None,
    ) -> None:
        """Work beside the window; the dialog that asked for it closes only when that is done.

        ``refused`` gets the sentence where it fails, instead of the dialog or the notice.
        """
        self.session.leave_claim()
        job = self.window.jobs.prepare(partial(_done_at, self.desk.path, self.desk.actor, work))
        if asked is not None:
            asked.begin()
            job.finished.connect(asked.accept)
        job.failed.connect(refused or partial(self._say_failed, asked))
        job.finished.connect(then)
        self.window.jobs.start(job)

    def _say_failed(self, asked: AskingDialog | None, sentence: str) -> None:
        if asked is not None and isValid(asked) and asked.isVisible():
            asked.tell(sentence)
        else:
            self.window.notice.say(sentence, error=True)

    def _ask_linked(self, dialog: NamingDialog, made: Callable[..., SharedDesk]) -> None:
        """Ask what a shared desk is made of or joined by, and who the person is."""

        def work(*given: str) -> None:
            self.remember_checker(dialog.person())
            self._work(partial(made, *given), self._linked, dialog)

        dialog.wanted.connect(work)
        dialogs.show_dialog(dialog)

    def _linked(self, desk: SharedDesk) -> None:
        self.window.shared_desks.start()
        self.window.notice.say(self.tr("You belong to the shared desk “{desk}” now.").format(desk=desk.name))

    def _leave(self, desk: SharedDesk) -> None:
        self._work(partial(_left, desk), self._let_go, refused=partial(self._offer_to_forget, desk))

    def _offer_to_forget(self, desk: SharedDesk, sentence: str) -> None:
        """Let a shared desk be left that cannot be told: else it would be offline in this window for ever."""
        dialogs.ask(
            self.window.frame,
            self.tr("“{desk}” could not be told that you leave.").format(desk=desk.name),
            sentence
            + "\n\n"
            + self.tr(
                "You can leave all the same: what was not sent is not sent any more, and the others go on"
                " seeing you as a member."
            ),
            self.tr("Leave all the same"),
            lambda: self._work(partial(_forgotten, desk), self._let_go),
        )

    def _part(self, desk: SharedDesk) -> None:
        self._work(partial(_parted, desk), self._say_parted)

    def _say_parted(self, _id: str) -> None:
        self.session.catch_up()
        self.window.shared_desks.start()
        self.window.notice.say(self.tr("This library has a desk id of its own now, and is carried again."))

    def _let_go(self, name: str) -> None:
        self.window.shared_desks.start()
        self.window.notice.say(self.tr("You left the shared desk “{desk}”.").format(desk=name))

    def _share(self, article: ArticleId, desk: SharedDesk, *, encrypted: bool) -> None:
        self._work(partial(_shared, article, desk, encrypted), self._say_shared)

    def _say_shared(self, synced: Synced) -> None:
        self.session.catch_up()
        self.window.shared_desks.renew()
        told = say(
            "Shared: {count} steps are there.", one="Shared: {count} step is there.", count=synced.sent
        )
        self.window.notice.say(" ".join(said(each) for each in (told, *synced.refused)))

    def _ask_names(self, sources: dict[SourceId, str], shared: SharedDesk) -> None:
        self._work(partial(_members, shared), partial(self._show_names, sources, shared))

    def _show_names(self, sources: dict[SourceId, str], shared: SharedDesk, members: list[Member]) -> None:
        from ui.shared.name_dialog import ShareNameDialog

        readers = partial(self.desk.shared_names.readers, desk=shared)
        dialog = ShareNameDialog(sources, members, readers, self.window.frame)
        dialog.wanted.connect(
            lambda source, people: self._work(
                partial(_name_shared, SourceId(source), shared, people), partial(self._say_named, people)
            )
        )
        dialogs.show_dialog(dialog)

    def _say_named(self, people: list[str], synced: Synced) -> None:
        told = self.tr("The name is shared with {people}.").format(people=", ".join(people))
        self.window.notice.say(" ".join((told, *(said(each) for each in synced.refused))))

    def _show_invitation(self, person: str, made: tuple[str, str]) -> None:
        from ui.shared.dialogs import InvitationDialog

        dialogs.show_dialog(InvitationDialog(person, *made, self.window.frame))

    def _show_statuses(self, statuses: list[DeskStatus]) -> None:
        from ui.shared.status_dialog import StatusDialog

        words = "\n\n".join("\n".join(self._lines(status)) for status in statuses)
        dialogs.show_dialog(StatusDialog(words, self.window.frame))

    def _lines(self, status: DeskStatus) -> list[str]:
        desk = status.desk
        own = said(MEMBER_ROLES[desk.role])
        lines = [
            self.tr("{desk} – {address}").format(desk=desk.name, address=desk.address),
            self.tr("Your role: {role} · articles: {cases} · {standing}").format(
                role=own, cases=status.cases, standing=said(standing(status.to_send))
            ),
        ]
        if status.offline is not None:
            lines.append(said(status.offline))
        members = [self._member(each) for each in status.members]
        return [*lines, *(["", *members] if members else []), *self._articles(status)]

    def _articles(self, status: DeskStatus) -> list[str]:
        lines = []
        for encrypted in (True, False):
            articles = [each.title for each in status.articles if each.encrypted is encrypted]
            if articles:
                lines += ["", said(secrecy(status.desk, encrypted=encrypted))]
                lines += [f"· {title}" for title in articles[:_ARTICLES]]
            if len(articles) > _ARTICLES:
                lines.append(self.tr("… and {count} more").format(count=len(articles) - _ARTICLES))
        return lines

    def _member(self, member: Member) -> str:
        line = f"{member.name}, {said(MEMBER_ROLES[member.role])}"
        return self.tr("{member} (left)").format(member=line) if member.left else line

    def _say_none(self) -> None:
        self.window.notice.say(
            self.tr("There is no shared desk yet: create one, or join one, in the menu Desk.")
        )


def _done_at(path: Path, actor: str, work: Callable[[Desk], Any]) -> Any:
    with Desk(path, actor=actor) as desk:
        return work(desk)


def _created(name: str, medium: str, address: str, certificate: str, desk: Desk) -> SharedDesk:
    if medium == Medium.FOLDER:
        return desk.sharing.create_in_folder(Path(address), name)
    return desk.sharing.create_on_server(address, name, _pem(certificate))


def _joined(invitation: str, code: str, folder: str, certificate: str, desk: Desk) -> SharedDesk:
    return desk.sharing.join(invitation, code, Path(folder) if folder else None, _pem(certificate))


def _pem(path: str) -> str:
    """Return what the file of a certificate holds; raises UserError where it cannot be read."""
    from factcheck.readers.files import contents

    return contents(Path(path))[:100_000].decode("ascii", "replace") if path else ""


def _parted(shared: SharedDesk, desk: Desk) -> str:
    return desk.sharing.part(shared)


def _invited(id: str, name: str, role: str, desk: Desk) -> tuple[str, str]:
    return desk.sharing.invite(desk.sharing.find(id), name, MemberRole(role))


def _left(shared: SharedDesk, desk: Desk) -> str:
    desk.sharing.leave(shared)
    return shared.name


def _forgotten(shared: SharedDesk, desk: Desk) -> str:
    desk.sharing.forget(shared)
    return shared.name


def _shared(article: ArticleId, shared: SharedDesk, encrypted: bool, desk: Desk) -> Synced:
    return desk.sharing.share(article, shared, encrypted=encrypted)


def _members(shared: SharedDesk, desk: Desk) -> list[Member]:
    return desk.shared_names.members(shared)


def _name_shared(source: SourceId, shared: SharedDesk, people: list[str], desk: Desk) -> Synced:
    return desk.shared_names.share(source, shared, people)


def _statuses(desk: Desk) -> list[DeskStatus]:
    return desk.sharing.statuses()
