"""States of a case that several desks share: what they set differently, and the case file."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from factcheck.desk import Desk
from factcheck.models import Source, SourceId, SourceKind
from tests.translations.stage import STORY, Stage, foreign
from ui import dialogs
from ui.shared.dialogs import CreateDialog, InvitationDialog
from ui.shared.name_dialog import ShareNameDialog


def _differ(stage: Stage) -> None:
    """Let another desk set a verdict, a note and the title differently."""
    stage.open_text(STORY)
    case = stage.desktop.case
    with Desk(stage.folder / "öthér.factcheck", actor=foreign("Ben")) as other:
        _carry(stage.desk, other, stage)
        for desk, word in ((stage.desk, "óné"), (other, "twó")):
            desk.verdicts.set(case.claims[0].id, "confirmed" if word == "óné" else "wrong")
            desk.verdicts.note(case.claims[0].id, word)
            desk.articles.rename(case.article.id, word)
        _carry(other, stage.desk, stage)


def _carry(giver: Desk, taker: Desk, stage: Stage) -> None:
    given = giver.exchange.bundles
    taker.exchange.bundles.taken_in(given.given(stage.desktop.case.article.id), given.file)


def conflicts(stage: Stage) -> Iterator[None]:
    """Show conflicts on a claim, in the filter, and all of them."""
    _differ(stage)
    stage.window.run_command("next_conflict")
    yield
    stage.window.claims.choose_filter("conflicts")
    yield
    stage.window.run_command("conflicts")
    yield
    stage.close_dialogs()
    stage.window.run_command("settle_both")
    yield


def assigned(stage: Stage) -> Iterator[None]:
    """Assign claims, and show what another person changed."""
    stage.open_text(STORY)
    claims = [placed.id for placed in stage.desktop.case.claims]
    stage.window.run_command("assign")
    yield
    stage.close_dialogs()
    stage.run(stage.desk.several.assign, claims[:2], foreign("Ben"))
    with Desk(stage.desk.path, actor=foreign("Ben")) as other:
        other.verdicts.note(claims[1], foreign("Ask the archive."))
    stage.window.session.catch_up()
    stage.window.run_command("next_change")
    yield
    stage.window.run_command("next_change")
    yield


def case_file(stage: Stage) -> Iterator[None]:
    """Ask for whom a case file is written."""
    stage.open_text(STORY)
    source = Source(SourceId(""), SourceKind.PERSON, title="Nñ", confidential=True, code_name="Hérñ")
    stage.run(stage.desk.sources.attach, stage.window.session.claim, source)
    stage.window.settings.recipients["Dórá"] = "age1"
    stage.window.run_command("pack")
    yield


def shared_desks(stage: Stage) -> Iterator[None]:
    """Create a shared desk in a folder, invite, share, look how it stands, and leave."""
    stage.open_text(STORY)
    window = stage.window
    stage.desk.set_actor(foreign("Ada"))
    window.run_command("desk_status")
    yield
    window.run_command("desk_create")
    yield
    dialog = stage.desktop.dialog(CreateDialog)
    dialog.wanted.emit("Hárböür", "folder", str(stage.folder / "shárédþláçé"), "")
    stage.close_dialogs()
    yield
    window.run_command("desk_join")
    yield
    stage.close_dialogs()
    window.run_command("desk_invite")
    yield
    stage.close_dialogs()
    dialogs.show_dialog(InvitationDialog(foreign("Ben"), foreign("letters"), "4821 0937 5526", window))
    yield
    stage.close_dialogs()
    window.run_command("share")
    yield
    stage.close_dialogs()
    first = stage.desktop.case.claims[0].id
    window.run_command("share_name")
    yield
    dialogs.show_dialog(
        ShareNameDialog({SourceId("s"): foreign("Heron")}, [], lambda _source: frozenset(), window)
    )
    yield
    stage.close_dialogs()
    window.session.set_here({first: (foreign("Ben"), foreign("Dora"))})
    yield
    window.run_command("desk_status")
    yield
    stage.close_dialogs()
    window.run_command("desk_leave")
    yield
    stage.close_dialogs()
    window.run_command("desk_new_id")
    yield


def encrypted(stage: Stage) -> Iterator[None]:
    """Show what is said of an article that is encrypted on a shared desk."""
    stage.open_text(STORY)
    stage.desk.set_actor(foreign("Ada"))
    desk = stage.desk.sharing.create_in_folder(stage.folder / "shárédþláçé", "Hárböür")
    stage.run(partial(stage.desk.sharing.share, encrypted=True), stage.desktop.case.article.id, desk)
    stage.window.shared_desks.start()
    stage.window.run_command("article_details")
    yield
    stage.close_dialogs()
    stage.window.run_command("desk_status")
    yield


SHARED_TOURS = (conflicts, assigned, case_file, shared_desks, encrypted)
