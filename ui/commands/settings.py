"""The settings of the person and of the desk: shown, kept, given out as a file and taken over."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from factcheck import settings as settings_file
from factcheck.desk.choices import DeskSettings, decoded, encoded
from factcheck.desk.files import write_whole
from factcheck.readers.files import contents
from ui import actions, dialogs, phrases, theme
from ui.commands.group import Group, Handler
from ui.commands.keeping import BackupCommands
from ui.commands.window import Window
from ui.keys.dialog import KeysDialog
from ui.keys.keymap import keymap
from ui.settings.dialog import SettingsDialog
from ui.settings.retention import RetentionSection
from ui.settings.section import Section
from ui.theme import Choice
from ui.translation import said

_ENDING = "json"


class SettingsCommands(Group):
    """Shows the settings and lets them take effect."""

    def __init__(self, window: Window, backups: BackupCommands) -> None:
        super().__init__(window)
        self._backups = backups

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {
            "preferences": self.edit,
            "retention": partial(self.edit, RetentionSection),
            "keys": self.list_keys,
        }

    def edit(self, section: type[Section] | None = None) -> None:
        """Show the settings, at one of their sections."""
        dialog = SettingsDialog(
            self.session,
            self.window.settings,
            self.window.jobs,
            actions.names(self.window.actions_by_name),
            self.desk.safe.newest_backup_at(),
            self.window.frame,
        )
        dialog.edited.connect(self.apply)
        dialog.keys_edited.connect(self.keep_keys)
        dialog.command_wanted.connect(lambda name: self.window.actions_by_name[name].trigger())
        dialog.removal_wanted.connect(self._backups.ask_due)
        dialog.sharing_wanted.connect(self._share)
        if section is not None:
            dialog.show_section(section)
        dialogs.show_dialog(dialog)

    def apply(self) -> None:
        """Let the person's settings take effect, and keep them."""
        settings = self.window.settings
        self.session.run(settings_file.keep, settings)
        if theme.themes().choice.value != settings.theme:
            theme.themes().choose(Choice(settings.theme))
        self.window.article.set_font_size(settings.text_size)
        self.window.intake.checker, self.window.intake.scale = settings.checker, settings.scale
        actions.name_phrases(self.window.actions_by_name, phrases.shown(settings.phrases))
        if settings.checker != self.desk.actor:
            self.desk.set_actor(settings.checker)
            self.session.reopen()

    def list_keys(self) -> None:
        """Show the list of keys, where they can be changed."""
        dialog = KeysDialog(actions.names(self.window.actions_by_name), self.window.frame)
        dialog.edited.connect(self.keep_keys)
        dialogs.show_dialog(dialog)

    def keep_keys(self) -> None:
        """Keep the keys that the person chose."""
        self.window.settings.keys = keymap().own()
        self.session.run(settings_file.keep, self.window.settings)

    def _share(self, way: str) -> None:
        if way == "give":
            title, name = self.tr("Save settings"), "factcheck-settings.json"
            dialogs.choose_target(
                self.window.frame, title, name, dialogs.settings_files(), _ENDING, self._give
            )
        else:
            title = self.tr("Take settings over")
            dialogs.choose_files(self.window.frame, title, dialogs.settings_files(), self._read)

    def _give(self, target: Path) -> None:
        found = self.session.run(self.desk.choices.gathered, self.window.settings)
        if found is not None and self.session.did(write_whole, target, encoded(found)):
            self.window.notice.say(self.tr("The settings were written to {target}.").format(target=target))

    def _read(self, paths: list[Path]) -> None:
        def read() -> DeskSettings:
            return decoded(contents(paths[0]))

        found = self.session.run(read)
        if found is None:
            return
        changes = [said(each) for each in self.desk.choices.differences(found, self.window.settings)]
        if not changes:
            self.window.notice.say(self.tr("These settings are as yours."))
            return
        dialogs.ask(
            self.window.frame,
            self.tr("Take these settings over?"),
            "\n".join(changes),
            self.tr("Take over"),
            partial(self._take, found),
        )

    def _take(self, found: DeskSettings) -> None:
        if self.session.did(self.desk.choices.take_over, found, self.window.settings):
            keymap().take(self.window.settings.keys)
            self.apply()
            self.window.notice.say(self.tr("The settings were taken over."))
