"""The one table of handlers: built once with the window, looked into by every key, menu and button."""

from __future__ import annotations

from ui import dialogs
from ui.commands.articles import Articles
from ui.commands.copies import Copies
from ui.commands.deciding import Deciding
from ui.commands.drafts import Drafts
from ui.commands.group import Handler
from ui.commands.keeping import Keeping
from ui.commands.marking import Marking
from ui.commands.place_menu import PlaceMenu
from ui.commands.sources import Sources
from ui.commands.steps import Steps
from ui.commands.viewing import Viewing
from ui.commands.walking import Walking
from ui.commands.window import Window


class Commands:
    """Every group of commands, and ``handlers`` by the names that ``ui.actions`` lists."""

    def __init__(self, window: Window) -> None:
        dialogs.keep_folder_in(window.settings)
        self.articles = Articles(window)
        self.drafts = Drafts(window, self.articles.open_file)
        self.walking = Walking(window)
        self.marking = Marking(window)
        self.deciding = Deciding(window)
        self.copies = Copies(window)
        self.sources = Sources(window, self.walking.go_to_place)
        self.viewing = Viewing(window)
        self.place_menu = PlaceMenu(window, self.marking.undo_set_aside)
        groups = (
            self.articles,
            self.drafts,
            self.walking,
            self.marking,
            self.deciding,
            self.sources,
            self.copies,
            Steps(window, self.walking.show),
            Keeping(window),
            self.viewing,
        )
        self.handlers: dict[str, Handler] = {}
        for group in groups:
            self.handlers |= group.handlers()
