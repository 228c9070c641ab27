"""Commands on the shelf, the library and the window itself."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from factcheck import __version__
from factcheck.evidence.addresses import recognise
from factcheck.models import Draft, Reading, Span
from ui import dialogs, theme
from ui.article_dialog import ArticleDialog
from ui.draft_commands import ARTICLES
from ui.help import KeysDialog
from ui.history_dialog import HistoryDialog
from ui.opening import open_file
from ui.preferences import PreferencesDialog
from ui.report.dialog import ExportDialog
from ui.theme import Choice

if TYPE_CHECKING:
    from ui.main_window import MainWindow

LIBRARIES = "Libraries (*.factcheck *.db);;All files (*)"


class DeskCommands:
    """Each method without an argument carries out the command of its name."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session
        self._desk = window.session.desk

    def open(self) -> None:
        """Choose files to open."""
        dialogs.choose_files(self._window, "Open article", ARTICLES, self._open_files)

    def open_file(self, path: Path) -> None:
        """Read a file into the library."""
        self._window.settings.remember_file(str(path))
        self._window.shelf.set_recent(self._window.settings.recent)
        self._window.intake.read_file(path)

    def open_address(self) -> None:
        """Fetch a page from the web; nothing else is ever fetched."""
        copied = QApplication.clipboard().text().strip()
        dialogs.ask_line(
            self._window,
            "Open web address",
            "https://…",
            "Fetch page",
            self._window.intake.read_address,
            recognise(copied),
        )

    def article_details(self) -> None:
        """Change the title, the checker or the scale of the open article."""
        case = self._session.case
        if case is not None:
            dialogs.show_dialog(ArticleDialog(self._session, case, self._window))

    def save_original(self) -> None:
        """Take the file out again that the current draft was read from."""
        case = self._session.case
        if case is not None:
            dialogs.choose_target(
                self._window,
                "Save original file",
                PurePath(case.draft.name).name or "draft.txt",
                "All files (*)",
                "",
                self._save_original,
            )

    def tell_remarks(self, article: str) -> None:
        """Say what the person should know of how a file was read."""
        case = self._session.case
        if case is None or case.article.id != article or not case.draft.remarks:
            return
        tracked = any("tracked" in remark for remark in case.draft.remarks)
        self._window.notice.say(
            " ".join(case.draft.remarks),
            action="Read as original" if tracked else "",
            then=partial(self._read_as_original, case.draft) if tracked else None,
        )

    def paste_article(self) -> None:
        """Make an article of pasted text."""
        dialogs.ask_text(
            self._window,
            "New article from text",
            "Paste or type the article here.",
            "Add article",
            self._window.intake.read_text,
        )

    def offer_known(self, article: str, reading: Reading) -> None:
        """Open the article that this file made before, and offer to add it once more."""
        self._window.open_article(article)
        self._window.notice.say(
            "This file is on your shelf already; here it is.",
            action="Add it as another article",
            then=partial(self._window.intake.add, reading),
        )

    def compare(self) -> None:
        """Show two drafts side by side."""
        # Compared now and then only, so that opening the window does not wait for it.
        from ui.compare.dialog import CompareDialog

        dialog = CompareDialog(self._session, self._window)
        dialog.claim_chosen.connect(self._session.select)
        dialogs.show_dialog(dialog)

    def shelf(self) -> None:
        """Go back to the shelf."""
        self._window.show_shelf()

    def export(self) -> None:
        """Export a report of the open article."""
        self._window.inspector.flush()
        case = self._session.case
        if case is None:
            return
        dialog = ExportDialog(self._session, case, self._window.settings.checker, self._window)
        dialog.written.connect(self._written)
        dialogs.show_dialog(dialog)

    def remove_article(self) -> None:
        """Remove the open article, after asking."""
        if self._session.case is not None:
            self.remove(self._session.case.article.id)

    def remove(self, article: str) -> None:
        """Remove an article from the shelf, after asking."""
        dialogs.ask(
            self._window,
            "Remove this article from the shelf?",
            "Its claims, sources and history go with it. You can undo this.",
            "Remove",
            partial(self._remove, article),
        )

    def backup(self) -> None:
        """Choose where to write a copy of the library."""
        name = f"factcheck-backup-{date.today().isoformat()}.factcheck"
        dialogs.choose_target(self._window, "Back up library", name, LIBRARIES, "factcheck", self._back_up)

    def restore(self) -> None:
        """Choose a backup to put in the library's place."""
        dialogs.choose_files(self._window, "Restore from backup", LIBRARIES, self._ask_restore)

    def preferences(self) -> None:
        """Edit the settings."""
        dialog = PreferencesDialog(self._window.settings, str(self._desk.path), self._window)
        dialog.saved.connect(self.apply_settings)
        dialogs.show_dialog(dialog)

    def apply_settings(self) -> None:
        """Let the settings take effect."""
        settings = self._window.settings
        if theme.themes().choice.value != settings.theme:
            theme.themes().choose(Choice(settings.theme))
        self._window.article.set_font_size(settings.text_size)
        self._window.inspector.verdict.asks = settings.ask_unticked
        self._window.intake.checker = settings.checker
        self._desk.set_actor(settings.checker)

    def quit(self) -> None:
        """Close the window; everything is saved."""
        self._window.close()

    def undo(self) -> None:
        """Take the latest step back."""
        self._window.inspector.flush()
        self._session.undo()

    def redo(self) -> None:
        """Bring back the step that was taken back last."""
        self._session.redo()

    def find(self) -> None:
        """Find words in the article."""
        self._window.article.open_find()

    def search(self) -> None:
        """Go to the search field."""
        self._window.search.setFocus()
        self._window.search.selectAll()

    def history(self) -> None:
        """Show what was done on the article."""
        if self._session.case is not None:
            dialog = HistoryDialog(self._session, self._session.case, self._window)
            dialog.claim_chosen.connect(self._session.select)
            dialogs.show_dialog(dialog)

    def annotations(self) -> None:
        """List what the writer attached to the draft."""
        if self._session.case is not None:
            # Looked at now and then only, so that opening the window does not wait for it.
            from ui.sources.annotations_dialog import AnnotationsDialog

            dialog = AnnotationsDialog(self._session, self._session.case, self._window)
            dialog.place_chosen.connect(self._go_to_place)
            dialogs.show_dialog(dialog)

    def larger(self) -> None:
        """Set the article larger."""
        self._window.article.zoom(1)

    def smaller(self) -> None:
        """Set the article smaller."""
        self._window.article.zoom(-1)

    def normal_size(self) -> None:
        """Set the article in its normal size."""
        self._window.article.set_font_size(17)

    def theme_system(self) -> None:
        """Follow the system's theme."""
        self._choose_theme(Choice.SYSTEM)

    def theme_light(self) -> None:
        """Use the light theme."""
        self._choose_theme(Choice.LIGHT)

    def theme_dark(self) -> None:
        """Use the dark theme."""
        self._choose_theme(Choice.DARK)

    def keys(self) -> None:
        """Show the list of keys."""
        dialogs.show_dialog(KeysDialog(self._window))

    def about(self) -> None:
        """Say what this program is."""
        dialogs.tell(
            self._window,
            f"Factcheck Desk {__version__}",
            "Claims, sources, verdicts and a report, in one file on this machine.\n"
            "Nothing leaves it unless you ask. MIT licence.",
        )

    def _open_files(self, paths: list[Path]) -> None:
        for path in paths:
            self.open_file(path)

    def _go_to_place(self, start: int, end: int) -> None:
        """Select the claim at a place of the draft, or else its words."""
        case = self._session.case
        if case is None:
            return
        here = Span(start, max(end, start + 1))
        claim = next((placed.id for placed in case.claims if placed.span.overlaps(here)), "")
        if claim:
            self._window.claims.choose_filter("all")
            self._session.select(claim)
        else:
            self._window.article.select(Span(start, end))
        self._window.return_to_article()

    def _remove(self, article: str) -> None:
        if self._session.case is not None and self._session.case.article.id == article:
            self._window.show_shelf()
        self._session.run(self._desk.articles.remove, article)
        self._window.shelf.refresh()
        self._window.notice.say("The article was removed.", action="Undo", then=self._undo_removal)

    def _undo_removal(self) -> None:
        self._session.run(self._desk.history.undo, None)
        self._window.shelf.refresh()

    def _written(self, target: Path) -> None:
        self._window.notice.say(
            f"The report was written to {target}.", action="Open", then=partial(self._open_report, target)
        )

    def _open_report(self, target: Path) -> None:
        if not open_file(target):
            self._window.notice.say(f"No program was found to open {target.name}.", error=True)

    def _save_original(self, target: Path) -> None:
        case = self._session.case
        if case is not None:
            self._session.run(self._desk.articles.save_original, case.article.id, target)

    def _read_as_original(self, draft: Draft) -> None:
        data = self._session.run(self._desk.articles.original, draft)
        if data is not None:
            self._window.intake.read_as_original(draft.article, data, draft.name)

    def _back_up(self, target: Path) -> None:
        if self._session.run(self._finish_backup, target):
            self._window.notice.say(f"The library was backed up to {target}.")

    def _finish_backup(self, target: Path) -> bool:
        self._desk.safe.backup(target)
        return True

    def _ask_restore(self, paths: list[Path]) -> None:
        dialogs.ask(
            self._window,
            f"Replace the library by {paths[0].name}?",
            "The library as it is now is kept among the backups.",
            "Restore",
            partial(self._restore, paths[0]),
        )

    def _restore(self, source: Path) -> None:
        self._window.show_shelf()
        if self._session.run(self._finish_restore, source):
            self._window.notice.say(
                "The library was restored. What it held before is kept among the backups."
            )
        self._window.shelf.refresh()

    def _finish_restore(self, source: Path) -> bool:
        self._desk.safe.restore(source)
        return True

    def _choose_theme(self, choice: Choice) -> None:
        self._window.settings.theme = choice.value
        theme.themes().choose(choice)
