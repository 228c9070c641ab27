"""What is seen and how: finding, sizes, themes, preferences, keys, and leaving."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck import settings as settings_file
from ui import actions, dialogs, theme
from ui.commands.group import Group, Handler
from ui.keys.dialog import KeysDialog
from ui.keys.keymap import keymap
from ui.preferences import PreferencesDialog
from ui.theme import Choice

if TYPE_CHECKING:
    from ui.article.view import ArticleView
    from ui.copies.viewer import CopyViewer


class ViewCommands(Group):
    """Changes the window and the settings, never an article."""

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        themes = {f"theme_{choice.value}": partial(self._choose_theme, choice) for choice in Choice}
        return {
            **themes,
            "find": lambda: self._shown().open_find(),
            "search": self.go_to_search,
            "larger": lambda: self._shown().zoom(1),
            "smaller": lambda: self._shown().zoom(-1),
            "normal_size": lambda: self._shown().zoom(0),
            "unlock": lambda: self.session.unlock(not self.session.unlocked),
            "preferences": self.edit_preferences,
            "keys": self.list_keys,
            "about": self.tell_about,
            "quit": self.window.close,
        }

    def _shown(self) -> ArticleView | CopyViewer:
        """Return the page, or the copy that is looked at in its place."""
        room = self.window.room
        return room.viewer if room.shows_copy else room.article

    def go_to_search(self) -> None:
        """Go to the search field."""
        self.window.search.setFocus()
        self.window.search.selectAll()

    def edit_preferences(self) -> None:
        """Edit the settings."""
        dialog = PreferencesDialog(self.window.settings, str(self.desk.path), self.window.frame)
        dialog.saved.connect(self.apply_settings)
        dialogs.show_dialog(dialog)

    def apply_settings(self) -> None:
        """Let the settings take effect."""
        settings = self.window.settings
        if theme.themes().choice.value != settings.theme:
            theme.themes().choose(Choice(settings.theme))
        self.window.article.set_font_size(settings.text_size)
        self.window.intake.checker = settings.checker
        actions.name_phrases(self.window.actions_by_name, settings.phrases)
        self.desk.set_actor(settings.checker)

    def list_keys(self) -> None:
        """Show the list of keys, where they can be changed."""
        dialog = KeysDialog(actions.names(self.window.actions_by_name), self.window.frame)
        dialog.edited.connect(self.keep_keys)
        dialogs.show_dialog(dialog)

    def keep_keys(self) -> None:
        """Keep the keys that the person chose."""
        self.window.settings.keys = keymap().own()
        settings_file.save(self.window.settings)

    def tell_about(self) -> None:
        """Say what this program is."""
        dialogs.tell(
            self.window.frame,
            self.tr("Factcheck Desk {version}").format(version=__version__),
            self.tr(
                "Claims, sources, verdicts and a report, in one file on this machine.\n"
                "Nothing leaves it unless you ask. MIT licence."
            ),
        )

    def _choose_theme(self, choice: Choice) -> None:
        self.window.settings.theme = choice.value
        theme.themes().choose(choice)
