"""What the commands on one subject share."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from factcheck import settings as settings_file
from factcheck.models import Case
from ui.commands.window import Window

Handler = Callable[[], object]


class Group(QObject):
    """Commands on one subject; a QObject, so that their sentences are translated."""

    def __init__(self, window: Window) -> None:
        super().__init__(window.frame)
        self.window = window
        self.session = window.session
        self.desk = window.session.desk

    def handlers(self) -> dict[str, Handler]:
        """Return what carries out each command, by the command's name.

        It reaches the panels of an article only when it is called: the window makes them for the
        first article, and the commands with them.
        """
        raise NotImplementedError

    @property
    def case(self) -> Case:
        """The open article; commands that need one are disabled on the shelf."""
        case = self.session.case
        assert case is not None, "a command that needs an article ran on the shelf"
        return case

    def ask_passphrase(self, answer: str, then: Callable[[str], None]) -> None:
        """Ask for the passphrase of the person's identity; who has none is told so instead."""
        from factcheck import encryption
        from ui import dialogs

        if self.session.did(encryption.require_identity):
            title = self.tr("Passphrase of your identity")
            dialogs.ask_secret(self.window.frame, title, answer, then)

    def remember_checker(self, name: str) -> None:
        """Keep the name that was first asked for as the person's own, as the settings would."""
        settings = self.window.settings
        if name and not settings.checker:
            settings.checker = self.window.intake.checker = name
            self.desk.set_actor(name)
            self.session.run(settings_file.keep, settings)
