"""What an article is called, who checks it and by when, on which scale and in which language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from factcheck.models import ArticleId, Case
from ui.session import Session
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.failure_label import failure_label
from ui.widgets.tip import plain_tip


class ArticleDialog(QDialog):
    """Changes nothing until the person agrees; each change is a step to undo."""

    def __init__(
        self, session: Session, case: Case, parent: QWidget | None = None, *, shared: str = ""
    ) -> None:
        """``shared`` says on which shared desks the article is, and who can read it there."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Article details"))
        self._session, self._case = session, case
        self._title = QLineEdit(case.article.title)
        self._title.setMinimumWidth(380)
        self._checker = QLineEdit(case.article.checker)
        self._deadline = QLineEdit(case.article.deadline.replace("T", " "))
        self._deadline.setPlaceholderText(self.tr("2026-11-30 or 2026-11-30 18:00"))
        self._scale = ChoiceBox()
        for scale in session.desk.articles.scales():
            self._scale.addItem(said(scale.name), scale.key)
        self._scale.setCurrentIndex(self._scale.findData(case.article.scale))
        self._language = ChoiceBox()
        for code, name in session.desk.articles.languages():
            self._language.addItem(
                name or self.tr("Another one: sentences and numbers alone, no names"), code
            )
        chosen = self._language.findData(case.draft.language)
        self._language.setCurrentIndex(chosen if chosen >= 0 else self._language.count() - 1)
        self._language.setToolTip(
            plain_tip(
                self.tr("Claims already proposed stay; from now on the draft is read by this language.")
            )
        )
        self._hold = QLineEdit(case.article.hold)
        self._hold.setPlaceholderText(self.tr("Why it must be kept whatever the rule says"))
        hint = self._hold.fontMetrics().horizontalAdvance(self._hold.placeholderText())
        self._title.setMinimumWidth(max(380, hint + 28))
        self._lay_out(shared)

    def _lay_out(self, shared: str) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Ok
        )
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.setContentsMargins(20, 20, 20, 16)
        form.setSpacing(12)
        form.addRow(self.tr("Title"), self._title)
        form.addRow(self.tr("Checker"), self._checker)
        form.addRow(self.tr("Deadline"), self._deadline)
        form.addRow(self.tr("Scale"), self._scale)
        form.addRow(self.tr("Language of the draft"), self._language)
        form.addRow(self.tr("Legal hold"), self._hold)
        if shared:
            label = QLabel(shared, wordWrap=True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            form.addRow(self.tr("Shared"), label)
        self._failure = failure_label()
        form.addRow(self._failure)
        form.addRow(buttons)

    def _save(self) -> None:
        article, articles = self._case.article, self._session.desk.articles
        steps: list[tuple[Callable[[ArticleId, str], None], str]] = []
        title, checker = self._title.text().strip(), self._checker.text().strip()
        scale = str(self._scale.currentData())
        if title and title != article.title:
            steps.append((articles.rename, title))
        if checker != article.checker:
            steps.append((articles.set_checker, checker))
        deadline = self._deadline.text().strip()
        if deadline != article.deadline.replace("T", " "):
            steps.append((articles.set_deadline, deadline))
        if scale != article.scale:
            steps.append((articles.set_scale, scale))
        language = str(self._language.currentData())
        if language != self._case.draft.language:
            steps.append((articles.set_language, language))
        if self._hold.text().strip() != article.hold:
            steps.append((articles.hold, self._hold.text()))
        if all(self._session.did(change, article.id, value) for change, value in steps):
            self.accept()
        else:
            self._failure.setText(self._session.failure)
            self._failure.show()
