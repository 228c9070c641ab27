"""Which commands can be carried out now, and what those are called whose words depend on the article."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction

from factcheck.models import Case, EventKind
from ui import actions
from ui.session import Session
from ui.translation import said

IN_SIGHT = "in-sight"
"""What is there while the page of the article is in sight."""


class CommandStates:
    """Enables the commands whose needs are there, and gives verdicts, undo and redo their words."""

    def __init__(self, session: Session, actions_by_name: Mapping[str, QAction]) -> None:
        """Take the actions by the names of their commands."""
        self._session = session
        self._actions = actions_by_name

    def has_needed(self, command: actions.Command, present: set[str], *, arriving: bool) -> bool:
        """Tell whether what a command needs is there; ``arriving`` is an article without its claims yet."""
        if command.acts_on_page and command.needs and IN_SIGHT not in present:
            # What they act on must be in sight: on another page a key would decide what nobody looks at.
            return command.needs == "page" and arriving
        return command.needs in present

    def show(self, present: set[str], *, arriving: bool) -> None:
        """Enable what can be carried out, and offer the steps that can be taken back or brought back."""
        for command in actions.COMMANDS:
            # While claims are being proposed a key that needs one says so.
            enabled = arriving or self.has_needed(command, present, arriving=arriving)
            self._actions[command.name].setEnabled(enabled)
        session = self._session
        history = session.desk.history
        article = session.case.article.id if session.case else None
        undo, redo = history.next_undo(article), history.next_redo(article)
        session.offer(undo, redo)
        for name, event, inverse in (("undo", undo, EventKind.UNDONE), ("redo", redo, EventKind.REDONE)):
            action = self._actions[name]
            action.setEnabled(event is not None)
            word = actions.words(actions.table()[name])
            action.setText(session.named(event, inverse) if event else word)

    def name_verdicts(self, case: Case) -> None:
        """Give the verdict commands the labels of the article's scale."""
        for number in range(1, len(actions.VERDICTS) + 1):
            action = self._actions[f"verdict_{number}"]
            known = number <= len(case.scale.verdicts)
            action.setVisible(known)
            if known:
                verdict = case.scale.verdicts[number - 1]
                action.setText(f"{verdict.mark} {said(verdict.name)}")
