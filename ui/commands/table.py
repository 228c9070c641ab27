"""The one table of handlers: built once with the window, looked into by every key, menu and button."""

from __future__ import annotations

from ui import dialogs
from ui.commands.articles import ArticleCommands
from ui.commands.closing import ClosingCommands
from ui.commands.copies import CopyCommands
from ui.commands.deciding import DecisionCommands
from ui.commands.drafts import DraftCommands
from ui.commands.exchanging import ExchangeCommands
from ui.commands.group import Handler
from ui.commands.keeping import BackupCommands
from ui.commands.lost import LostCommands
from ui.commands.marking import MarkingCommands
from ui.commands.picturing import PictureCommands
from ui.commands.place_menu import PlaceMenu
from ui.commands.register import RegisterCommands
from ui.commands.returning import ReturningCommands
from ui.commands.settings import SettingsCommands
from ui.commands.sharing import SharingCommands
from ui.commands.sources import SourceCommands
from ui.commands.steps import StepCommands
from ui.commands.viewing import ViewCommands
from ui.commands.walking import WalkingCommands
from ui.commands.window import Window
from ui.commands.witnessing import WitnessCommands


class CommandTable:
    """Every group of commands, and ``handlers`` by the names that ``ui.actions`` lists."""

    def __init__(self, window: Window) -> None:
        dialogs.keep_folder_in(window.settings)
        self.copies = CopyCommands(window)
        self.witnesses = WitnessCommands(window, self.copies.copy_here)
        self.walking = WalkingCommands(window, self.copies.show)
        self.exchange = ExchangeCommands(window, self.walking)
        self.articles = ArticleCommands(window, self.exchange.open_file)
        self.drafts = DraftCommands(window, self.articles.open_file)
        self.marking = MarkingCommands(window)
        self.deciding = DecisionCommands(window)
        self.pictures = PictureCommands(window)
        self.sources = SourceCommands(window, self.walking.go_to_place)
        self.register = RegisterCommands(window)
        self.viewing = ViewCommands(window)
        self.backups = BackupCommands(window)
        self.lost = LostCommands(window, self.backups.restore)
        self.settings = SettingsCommands(window, self.backups)
        self.closing = ClosingCommands(window, self.walking)
        self.place_menu = PlaceMenu(window, self.marking.undo_set_aside)
        groups = (
            self.articles,
            self.drafts,
            self.walking,
            self.exchange,
            self.marking,
            self.pictures,
            self.deciding,
            self.sources,
            self.copies,
            self.witnesses,
            self.register,
            StepCommands(window, self.walking.show),
            self.closing,
            ReturningCommands(window, self.walking),
            SharingCommands(window),
            self.backups,
            self.viewing,
            self.settings,
        )
        self.handlers: dict[str, Handler] = {}
        for group in groups:
            self.handlers |= group.handlers()
