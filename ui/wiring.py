"""Connects what pages, panels and the keeper of copies announce to the commands that answer it.

The pages and the commands are made when they are first needed, so a command is looked up by its slot
when it is called, never when it is connected.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

import seeds
from factcheck.models import ShelfState

if TYPE_CHECKING:
    from factcheck.models import ArticleId, Case
    from factcheck.settings import Settings
    from ui.article_room import ArticleRoom
    from ui.close_case.page import ClosePage
    from ui.commands.table import CommandTable
    from ui.copy_keeper import CopyKeeper
    from ui.inspector import Inspector
    from ui.intake import Intake
    from ui.register.page import RegisterPage
    from ui.session import Session
    from ui.shared.links import SharedDesks
    from ui.shelf.page import ShelfPage
    from ui.status_bar import StatusBar
    from ui.widgets.notice import Notice


class Wired(Protocol):
    """What the window has that signals lead to."""

    session: Session
    settings: Settings
    intake: Intake
    keeper: CopyKeeper
    notice: Notice
    status: StatusBar
    shared_desks: SharedDesks

    @property
    def commands(self) -> CommandTable:
        """The commands, made on first use."""

    def run_command(self, name: str) -> None:
        """Carry out a command of the table."""

    def open_article(self, article: ArticleId) -> None:
        """Put an article on screen where the person left it."""

    def show_arriving(self, case: Case) -> None:
        """Show the page of an article whose claims are still being proposed."""

    def leave_arriving(self, case: Case) -> None:
        """Go back to the shelf where such an article has not come to be stored."""

    def open_added(self, article: ArticleId) -> None:
        """Open an article that was just stored."""

    def leave_register(self) -> None:
        """Go back to where the register was opened."""

    def return_to_article(self) -> None:
        """Give the keyboard back to the article."""


def wire_intake(window: Wired) -> None:
    """Let the person read an article that comes in, and hear what became of it."""
    intake, late = window.intake, partial(_late, window)
    intake.readable.connect(window.show_arriving)
    intake.settled.connect(window.leave_arriving)
    intake.added.connect(window.open_added)
    intake.added.connect(late(lambda commands: commands.articles.tell_caveats))
    intake.known.connect(late(lambda commands: commands.articles.offer_known))
    intake.shelved.connect(late(lambda commands: commands.articles.tell_shelved))
    intake.failed.connect(lambda sentence: window.notice.say(sentence, error=True))
    intake.busy.connect(window.status.say_busy)
    window.status.cancel_wanted.connect(intake.cancel)


def wire_keeper(window: Wired) -> None:
    """Let the person hear of copies that were kept, asked for again, or need consent."""
    keeper, late = window.keeper, partial(_late, window)
    keeper.kept.connect(late(lambda commands: commands.copies.tell_kept))
    keeper.rechecked.connect(late(lambda commands: commands.copies.tell_rechecked))
    keeper.stamped.connect(late(lambda commands: commands.witnesses.tell_stamped))
    keeper.archived.connect(late(lambda commands: commands.witnesses.tell_archived))
    keeper.given_out.connect(late(lambda commands: commands.copies.tell_given_out))
    keeper.unpacked.connect(late(lambda commands: commands.register.tell_unpacked))
    keeper.consent_wanted.connect(late(lambda commands: commands.copies.ask_consent))
    keeper.failed.connect(lambda sentence: window.notice.say(sentence, error=True))
    keeper.busy.connect(window.status.say_busy)
    window.status.cancel_wanted.connect(keeper.cancel)


def wire_loss(window: Wired) -> None:
    """Let the person hear at once of a library that was moved, replaced or overwritten, with a way out."""
    late = partial(_late, window)
    window.session.library_lost.connect(late(lambda commands: commands.lost.tell))
    window.session.library_found.connect(late(lambda commands: commands.lost.tell_found))


def wire_shared_desks(window: Wired) -> None:
    """Let the person see how it stands with the shared desks, and what was not taken in."""
    desks = window.shared_desks
    desks.changed.connect(lambda: window.status.say_shared(desks.words(), desks.details()))
    desks.refused.connect(lambda sentence: window.notice.say(sentence, error=True))
    window.status.desk_wanted.connect(partial(window.run_command, "desk_status"))
    window.session.once_on_screen(desks.start)


def wire_shelf(window: Wired, shelf: ShelfPage) -> None:
    """Let the shelf open, remove and put back, and keep how it is sorted and narrowed."""
    late = partial(_late, window)
    shelf.article_wanted.connect(window.open_article)
    shelf.open_wanted.connect(partial(window.run_command, "open"))
    shelf.paste_wanted.connect(partial(window.run_command, "paste_article"))
    shelf.recent_wanted.connect(late(lambda commands: commands.articles.open_file))
    shelf.sample_wanted.connect(lambda name: window.intake.read_sample(name, seeds.read(name)))
    shelf.remove_wanted.connect(late(lambda commands: commands.articles.remove))
    shelf.put_back_wanted.connect(late(lambda commands: commands.articles.put_back))
    shelf.choices_made.connect(lambda: _keep_choices(window.settings, shelf))
    shelf.remove_for_good_wanted.connect(late(lambda commands: commands.articles.remove_for_good))


def wire_register(window: Wired, register: RegisterPage) -> None:
    """Let the register edit, merge and exchange sources, and lead to the claims that rest on one."""
    late = partial(_late, window)
    register.closed.connect(window.leave_register)
    register.edit_wanted.connect(late(lambda commands: commands.register.edit))
    register.merge_wanted.connect(late(lambda commands: commands.register.merge))
    register.claim_wanted.connect(late(lambda commands: commands.register.go_to))
    register.take_in_wanted.connect(late(lambda commands: commands.register.take_in))
    register.give_out_wanted.connect(late(lambda commands: commands.register.give_out))


def wire_closing(window: Wired, page: ClosePage) -> None:
    """Let the page of the closing lead to claims, and ask what goes on in a dialog."""
    late = partial(_late, window)
    page.closed.connect(window.return_to_article)
    page.claim_wanted.connect(late(lambda commands: commands.closing.go_to))
    page.erratum_wanted.connect(late(lambda commands: commands.closing.note_erratum))
    page.copy_wanted.connect(late(lambda commands: commands.closing.choose_copy))
    page.back_wanted.connect(late(lambda commands: commands.closing.choose_back))
    page.letter_wanted.connect(late(lambda commands: commands.articles.write_letter))
    page.certificate_wanted.connect(late(lambda commands: commands.closing.choose_certificate))


def wire_room(window: Wired, room: ArticleRoom) -> None:
    """Let the page of an article select and mark, and the claim beside it too once it is there."""
    late = partial(_late, window)
    window.session.here_changed.connect(lambda: room.article.page.show_here(window.session.here))
    room.article.claim_clicked.connect(window.session.select)
    room.article.set_aside_clicked.connect(late(lambda commands: commands.marking.choose_set_aside))
    room.article.picture_wanted.connect(late(lambda commands: commands.pictures.show))
    room.article.menu_requested.connect(late(lambda commands: commands.place_menu.show))
    room.article.zoom_changed.connect(partial(_keep_text_size, window.settings))
    room.completed.connect(lambda: wire_inspector(window, room.inspector))


def wire_inspector(window: Wired, inspector: Inspector) -> None:
    """Let the selected claim look at copies, be taken apart and step to the next."""
    late = partial(_late, window)
    inspector.sources.attached.connect(late(lambda commands: commands.copies.attached))
    inspector.sources.page_opened.connect(late(lambda commands: commands.deciding.offer_log))
    inspector.sources.keep_wanted.connect(late(lambda commands: commands.copies.keep))
    inspector.sources.view_wanted.connect(late(lambda commands: commands.copies.view))
    inspector.left.connect(window.return_to_article)
    inspector.head.stepped.connect(late(lambda commands: commands.walking.step))
    inspector.draft.wanted.connect(window.run_command)
    inspector.head.parts_wanted.connect(partial(window.run_command, "take_parts"))


def _late(window: Wired, find: Callable[[CommandTable], Callable[..., object]]) -> Callable[..., None]:
    """Return a slot for a command that is looked up when it is called."""

    def call(*given: object) -> None:
        find(window.commands)(*given)

    return call


def _keep_choices(settings: Settings, shelf: ShelfPage) -> None:
    """Keep what the shelf shows; a start with removed articles alone would look like a loss."""
    settings.shelf_order = shelf.choices.order
    if shelf.choices.state is not ShelfState.REMOVED:
        settings.shelf_state = shelf.choices.state


def _keep_text_size(settings: Settings, size: int) -> None:
    settings.text_size = size
