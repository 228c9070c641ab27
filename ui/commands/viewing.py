"""What is seen and how: finding, sizes, themes, and leaving."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factcheck import __version__
from ui import dialogs, theme
from ui.commands.group import Group, Handler
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
