"""Sources of the selected claim, and those that the writer's file proposed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from factcheck.models import ClaimId, EventKind, SourceId, SourceKind, Stance
from factcheck.text.addresses import recognise
from ui import dialogs
from ui.commands.group import Group, Handler
from ui.commands.window import Window

if TYPE_CHECKING:
    from ui.register.call_dialog import CallDialog


class SourceCommands(Group):
    """Adds sources and accepts the writer's."""

    def __init__(self, window: Window, go_to_place: Callable[[int, int], None]) -> None:
        super().__init__(window)
        self._go_to_place = go_to_place

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {
            "source": self.add,
            "confidential_source": self.add_confidential,
            "paste_source": self.paste,
            **{stance.value: partial(self.take_stance, stance) for stance in Stance},
            "accept_sources": lambda: self.window.inspector.sources.accept_proposed(),
            "accept_all_sources": self.accept_all,
            "annotations": self.list_annotations,
            "call": self.note_call,
            "work_out": self.work_out,
        }

    def add(self) -> None:
        """Go to the field for a new source."""
        if self.session.allows(EventKind.SOURCE_ATTACHED):
            self.window.inspector.sources.add()
            self.window.inspector.reveal(self.window.inspector.sources)

    def add_confidential(self) -> None:
        """Add a person whose name no other desk is to get."""
        from ui.claims.confidential_dialog import ConfidentialDialog

        dialogs.show_dialog(ConfidentialDialog(self.session, self.window.frame))

    def paste(self) -> None:
        """Let the selected claim rest on the link on the clipboard; the keyboard stays where it is."""
        address = recognise(QApplication.clipboard().text().strip())
        if address:
            self.window.inspector.sources.attach(address, write=False)
        else:
            self.window.notice.say(self.tr("There is no link on the clipboard to add as a source."))

    def take_stance(self, stance: Stance) -> None:
        """Say what the source added last says to the selected claim."""
        if not self.window.inspector.sources.take_stance(stance):
            self.window.notice.say(self.tr("This claim rests on no source yet."))

    def accept_all(self) -> None:
        """Accept every source that the writer gave."""
        accepted = self.session.run(self.desk.sources.accept_all, self.case.article.id)
        if accepted == 0:
            self.window.notice.say(self.tr("No source is waiting to be accepted."))

    def note_call(self) -> None:
        """Note a call to a person that the claim rests on; what was said becomes its evidence."""
        placed = self.session.selected
        rests = placed.evidence if placed is not None else ()
        known = {row.source: self.case.sources[row.source] for row in rests}
        people = [source for source in known.values() if source.kind is SourceKind.PERSON]
        if not people:
            self.window.notice.say(self.tr("Add the person as a source of this claim first."))
        elif len(people) == 1:
            self._ask_call(people[0].id)
        else:
            answers = {self.session.name_of(each): partial(self._ask_call, each.id) for each in people}
            dialogs.choose(self.window.frame, self.tr("Who was called?"), "", answers, 0)

    def _ask_call(self, person: SourceId) -> None:
        from ui.register.call_dialog import CallDialog

        dialog = CallDialog(self.session.name_of(self.desk.register.one(person)), self.window.frame)
        dialog.accepted.connect(partial(self._keep_call, person, self.session.claim, dialog))
        dialogs.show_dialog(dialog)

    def _keep_call(self, person: SourceId, claim: ClaimId, dialog: CallDialog) -> None:
        note = self.desk.register.note_call
        self.session.run(
            note,
            person,
            dialog.outcome(),
            dialog.note(),
            claim=claim,
            channel=dialog.channel(),
            as_evidence=True,
        )

    def work_out(self) -> None:
        """Work a figure of the claim out from its sources."""
        placed = self.session.selected
        if placed is None:
            return
        if not any(not row.proposed for row in placed.evidence):
            self.window.notice.say(self.tr("This claim rests on no source yet."))
            return
        from ui.workings.dialog import WorkingDialog

        dialogs.show_dialog(
            WorkingDialog(self.session, self.window.jobs, self.case, placed, self.window.frame)
        )

    def list_annotations(self) -> None:
        """List what the writer attached to the draft."""
        # Looked at now and then only, so that opening the window does not wait for it.
        from ui.sources.annotations_dialog import AnnotationsDialog

        dialog = AnnotationsDialog(self.session, self.case, self.window.frame)
        dialog.place_chosen.connect(self._go_to_place)
        dialogs.show_dialog(dialog)
