"""Taking articles in, what is known of them, their reports, and removing them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path, PurePath

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from factcheck.case.letters import criticised
from factcheck.case.sentences.readings import caveats
from factcheck.case.sentences.removal import question
from factcheck.desk.looks import house_look
from factcheck.models import ArticleId, CaveatKind, CitationStyle, Draft, Reading
from factcheck.reports import registry
from factcheck.text.addresses import recognise
from ui import dialogs
from ui.article_dialog import ArticleDialog
from ui.commands.group import Group, Handler
from ui.commands.window import Window
from ui.opening import open_file, show_in_folder
from ui.report.dialog import ExportDialog
from ui.report.options import chosen_options
from ui.report.writing import Export, LastExport, Writing, last_export
from ui.translation import said


class ArticleCommands(Group):
    """Whole articles: in, out, and off the shelf."""

    def __init__(self, window: Window, open_case_file: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._open_case_file = open_case_file
        self._writing = Writing(window.jobs, self.desk, self)
        self._writing.written.connect(lambda export: self._tell_written(export.target))
        self._writing.failed.connect(lambda told: window.notice.say(told, error=True))

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {
            "open": self.choose_files,
            "open_address": self.open_address,
            "paste_article": self.paste,
            "shelf": self.window.show_shelf,
            "export": self.export,
            "export_again": self.export_again,
            "article_details": self.change_details,
            "save_original": self.save_original,
            "remove_article": self.remove_open,
            "remove_for_good": lambda: self.remove_for_good(self.case.article.id),
        }

    def choose_files(self) -> None:
        """Choose files to open."""
        dialogs.choose_files(
            self.window.frame, self.tr("Open article"), dialogs.articles_and_cases(), self._open_files
        )

    def open_file(self, path: Path) -> None:
        """Read a file into the library; a case file is opened, or merged where its case is known."""
        self.window.settings.remember_file(str(path))
        self.window.shelf.set_recent(self.window.settings.recent)
        if self.desk.exchange.is_case_file(path):
            self._open_case_file(path)
        else:
            self.window.intake.read_file(path)

    def open_address(self) -> None:
        """Fetch a page from the web; nothing else is ever fetched."""
        copied = QApplication.clipboard().text().strip()
        dialogs.ask_line(
            self.window.frame,
            self.tr("Open web address"),
            "https://…",
            self.tr("Fetch page"),
            self.window.intake.read_address,
            recognise(copied),
        )

    def paste(self) -> None:
        """Make an article of pasted text."""
        dialogs.ask_text(
            self.window.frame,
            self.tr("New article from text"),
            self.tr("Paste or type the article here."),
            self.tr("Add article"),
            self.window.intake.read_text,
        )

    def offer_known(self, article: ArticleId, reading: Reading) -> None:
        """Open the article that this file made before, and offer to add it once more."""
        self.window.open_article(article)
        self.window.notice.say(
            self.tr("This file is on your shelf already; here it is."),
            action=self.tr("Add it as another article"),
            then=partial(self.window.intake.add, reading),
        )

    def tell_shelved(self, article: ArticleId, title: str) -> None:
        """Say that an article is on the shelf, where opening it would have disturbed."""
        self.window.notice.say(
            self.tr("“{title}” is on the shelf now.").format(title=title),
            action=self.tr("Open"),
            then=partial(self.window.open_article, article),
        )

    def tell_caveats(self, article: ArticleId) -> None:
        """Say what the person should know of how a file was read."""
        case = self.session.case
        if case is None or case.article.id != article:
            return
        told = caveats(case.draft)
        if not told:
            return
        tracked = any(each.kind is CaveatKind.CHANGES_ACCEPTED for each in case.draft.caveats)
        self.window.notice.say(
            " ".join(map(said, told)),
            action=self.tr("Read as original") if tracked else "",
            then=partial(self._read_as_original, case.draft) if tracked else None,
        )

    def change_details(self) -> None:
        """Change the title, the checker or the scale of the open article."""
        shared = self.window.shared_desks.secrecy(self.case.article.id)
        dialogs.show_dialog(ArticleDialog(self.session, self.case, self.window.frame, shared=shared))

    def save_original(self) -> None:
        """Take the file out again that the current draft was read from."""
        name = PurePath(self.case.draft.name).name or "draft.txt"
        title, everything = self.tr("Save original file"), self.tr("All files (*)")
        dialogs.choose_target(self.window.frame, title, name, everything, "", self._save_original_to)

    def export(self) -> None:
        """Export a document on the open article."""
        self._offer_export(self._last_export())

    def write_letter(self, to: str) -> None:
        """Offer the letter to a person or body that the open article criticises."""
        writer, name = registry()["letter"]["docx"], "letter.docx"
        called = next((each for each in criticised(self.case) if each.casefold() == to.casefold()), to)
        self._offer_export(LastExport(writer, Path(name), [f"to={called}"]))

    def _offer_export(self, last: LastExport | None) -> None:
        window = self.window
        settings = window.settings
        dialog = ExportDialog(
            self.session,
            window.jobs,
            self.case,
            settings.checker,
            last,
            window.frame,
            look=house_look(settings),
            style=CitationStyle(settings.citation_style),
        )
        dialog.signed.connect(self.remember_checker)
        dialog.written.connect(partial(self._keep_export, self.case.article.id))
        dialogs.show_dialog(dialog)

    def export_again(self) -> None:
        """Write the same document in the same format to the same file as the last time."""
        last = self._last_export()
        if last is None:
            self.export()
            return
        article, settings = self.case.article, self.window.settings
        chosen = chosen_options(last.names, last.writer.kind.options, article.checker or settings.checker)
        options = replace(chosen, look=house_look(settings), style=CitationStyle(settings.citation_style))
        self._writing.start(Export(article.id, last.writer.kind, last.target, options))

    def _last_export(self) -> LastExport | None:
        return last_export(self.window.settings.exports.get(self.case.article.id))

    def remove_open(self) -> None:
        """Remove the open article, after asking."""
        self.remove(self.case.article.id)

    def remove(self, article: ArticleId) -> None:
        """Remove an article from the shelf, after asking."""
        dialogs.ask(
            self.window.frame,
            self.tr("Remove this article from the shelf?"),
            self.tr(
                "Its claims, sources and history go with it. "
                "The shelf keeps it under “Removed” until you remove it for good."
            ),
            self.tr("Remove"),
            partial(self._remove, article),
        )

    def remove_for_good(self, article: ArticleId) -> None:
        """Remove an article with its record for good, after telling what goes and where copies stay."""
        leaving = self.session.run(self.desk.articles.leaving, article)
        if leaving is None:
            return
        answers = {self.tr("Remove for good"): partial(self._remove_for_good, article, False)}
        if leaving.backups:
            answers[self.tr("Remove it from the backups too")] = partial(self._remove_for_good, article, True)
        dialogs.choose(
            self.window.frame,
            self.tr("Remove this article for good?"),
            said(question(leaving)),
            answers,
            preferred=None,
        )

    def put_back(self, article: ArticleId) -> None:
        """Put a removed article back on the shelf."""
        if self.session.did(self.desk.articles.put_back, article):
            self.window.notice.say(
                self.tr("The article is on the shelf again."),
                action=self.tr("Open"),
                then=partial(self.window.open_article, article),
            )
        self.window.shelf.refresh()

    def _open_files(self, paths: list[Path]) -> None:
        for path in paths:
            self.open_file(path)

    def _read_as_original(self, draft: Draft) -> None:
        data = self.session.run(self.desk.articles.original, draft)
        if data is not None:
            self.window.intake.read_as_original(draft.article, data, draft.name)

    def _save_original_to(self, target: Path) -> None:
        case = self.session.case
        if case is not None:
            self.session.run(self.desk.articles.save_original, case.article.id, target)

    def _keep_export(self, article: ArticleId, done: LastExport) -> None:
        self.window.settings.remember_export(article, done.kept())
        self._tell_written(done.target)

    def _tell_written(self, target: Path) -> None:
        self.window.notice.say(
            self.tr("{name} was written to {folder}.").format(name=target.name, folder=target.parent),
            action=self.tr("Open"),
            then=partial(self._open_report, target),
            other=self.tr("Show in folder"),
            or_then=partial(self._show_report, target),
        )

    def _open_report(self, target: Path) -> None:
        if not open_file(target):
            told = self.tr("No program was found to open {name}.").format(name=target.name)
            self.window.notice.say(told, error=True)

    def _show_report(self, target: Path) -> None:
        if not show_in_folder(target):
            told = self.tr("No program was found to show {name}.").format(name=target.parent.name)
            self.window.notice.say(told, error=True)

    def _remove(self, article: ArticleId) -> None:
        if self.session.case is not None and self.session.case.article.id == article:
            self.window.show_shelf()
        self.session.run(self.desk.articles.remove, article)
        self.window.shelf.refresh()
        told = self.tr("The article was removed.")
        self.window.notice.say(told, action=self.tr("Undo"), then=self._undo_removal)

    def _remove_for_good(self, article: ArticleId, with_backups: bool) -> None:
        if self.session.case is not None and self.session.case.article.id == article:
            self.window.show_shelf()
        names = self.session.run(self.desk.articles.file_names, article) or []
        if self.session.did(self.desk.articles.remove_for_good, article, with_backups=with_backups):
            self.window.settings.forget(article, names)
            self.window.notice.say(self.tr("The article was removed for good."))
        self.window.shelf.refresh()

    def _undo_removal(self) -> None:
        self.session.run(self.desk.history.undo, None)
        self.window.shelf.refresh()
