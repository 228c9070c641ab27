"""What is known of a source, in a dialog: the same for every claim that rests on it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.sentences.copies import TERMS
from factcheck.case.sentences.kinds import SOURCE_CLASSES, SOURCE_KINDS
from factcheck.models import ArticleId, SharedDesk, Source, SourceClass, SourceKind, Terms
from ui import dialogs
from ui.session import Session
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.failure_label import failure_label
from ui.widgets.tip import plain_tip

_LINES = (
    "title", "address", "author", "publisher", "published", "accessed", "origin", "doi", "isbn",
    "role", "contact", "languages", "code_name",
)  # fmt: skip


class SourceEditor(dialogs.WritingDialog):
    """Edits one source; nothing is changed until the person says so."""

    saved = Signal(object)
    """The source as it should be; the dialog stays open until it is accepted."""

    def __init__(self, source: Source, shared: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Source details"))
        self.resize(560, 640)
        self._source = source
        self._kind = _choice({kind: said(SOURCE_KINDS[kind]) for kind in SourceKind}, source.kind)
        classes = {kind: said(SOURCE_CLASSES[kind]) or self.tr("not decided") for kind in SourceClass}
        self._class = _choice(classes, source.source_class)
        self._lines = {name: QLineEdit(getattr(source, name)) for name in _LINES}
        self._lines["origin"].setToolTip(plain_tip(self.tr("Sources that copy one another share an origin.")))
        self._lines["published"].setPlaceholderText("2026-11-10")
        self._lines["accessed"].setPlaceholderText("2026-11-10")
        terms = {kind: said(TERMS[kind]) or self.tr("not agreed") for kind in Terms}
        self._terms = _choice(terms, source.terms)
        self._lines["code_name"].setPlaceholderText(self.tr("What a confidential source is called"))
        self._confidential = QCheckBox(self.tr("Confidential: never named in a report unless asked for"))
        self._confidential.setChecked(source.confidential)
        self._lines["code_name"].textEdited.connect(self._conceal)
        self._note = QPlainTextEdit(source.note)
        self._note.setTabChangesFocus(True)
        self._note.setMaximumHeight(80)
        self._failure = failure_label()
        self._lay_out(shared)

    def _lay_out(self, shared: int) -> None:
        form = QFormLayout()
        labels = {
            "title": self.tr("Title"),
            "address": self.tr("Address"),
            "author": self.tr("Author or person"),
            "publisher": self.tr("Publisher"),
            "published": self.tr("Published"),
            "accessed": self.tr("Accessed"),
            "origin": self.tr("Origin"),
            "doi": self.tr("DOI"),
            "isbn": self.tr("ISBN"),
            "role": self.tr("Role"),
            "contact": self.tr("Contact"),
            "languages": self.tr("Languages"),
            "code_name": self.tr("Code name"),
        }
        form.addRow(self.tr("Kind"), self._kind)
        for name, label in labels.items():
            self._lines[name].setAccessibleName(label)
            form.addRow(label, self._lines[name])
        form.addRow(self.tr("Terms"), self._terms)
        form.addRow(self.tr("Class"), self._class)
        form.addRow("", self._confidential)
        form.addRow(self.tr("Note"), self._note)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(self.tr("Change source"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("look", "primary")
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        if shared > 1:
            hint = QLabel(self.tr("{count} claims rest on this source.").format(count=shared))
            hint.setProperty("look", "second")
            layout.addWidget(hint)
        fields = QWidget()
        fields.setLayout(form)
        # Persons and papers have fields of their own: all of them are higher than a small screen.
        scroll = QScrollArea()
        scroll.setWidget(fields)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = scroll.verticalScrollBar().sizeHint().width()
        scroll.setMinimumWidth(fields.minimumSizeHint().width() + bar)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._failure)
        layout.addWidget(buttons)
        # Else the keyboard would rest on the pane that scrolls, which nobody sees.
        self._lines["title"].setFocus()

    def _conceal(self, code_name: str) -> None:
        """Take a source that gets a code name for confidential: the box for that is below the edge."""
        if code_name.strip() and not self._source.code_name:
            self._confidential.setChecked(True)

    def _save(self) -> None:
        fields = {name: line.text().strip() for name, line in self._lines.items()}
        if not fields["title"] and not fields["address"]:
            self._lines["title"].setFocus()
            self.say(self.tr("A source needs a title or an address."))
            return
        changed = replace(
            self._source,
            kind=SourceKind(self._kind.currentData()),
            source_class=SourceClass(self._class.currentData()),
            terms=Terms(self._terms.currentData()),
            confidential=self._confidential.isChecked(),
            note=self._note.toPlainText().strip(),
        )
        self.saved.emit(replace(changed, **fields))  # all of them are texts

    def say(self, sentence: str) -> None:
        """Say why the source was not changed; what was typed stays."""
        self._failure.setText(sentence)
        self._failure.show()


def edit_source(
    session: Session, source: Source, shared: int, parent: QWidget, article: ArticleId | None = None
) -> None:
    """Let a source be edited, unless it is confidential and its name is hidden."""
    if session.hides(source):
        refusal = QCoreApplication.translate(
            "SourceEditor", "Show confidential names first, to edit this source."
        )
        session.failed.emit(refusal)
        return
    editor = SourceEditor(source, shared, parent)
    editor.saved.connect(partial(_change, session, editor, article, source.confidential))
    dialogs.show_dialog(editor)


def _change(
    session: Session, editor: SourceEditor, article: ArticleId | None, was_hidden: bool, changed: Source
) -> None:
    """Change a source; where that fails the dialog stays with all that was typed."""
    if not session.did(session.desk.sources.update, changed, article):
        editor.say(session.failure)
        return
    editor.accept()
    if changed.confidential and not was_hidden and any(_shared_on(session, changed)):
        session.failed.emit(
            QCoreApplication.translate(
                "SourceEditor",
                "Its name is hidden from now on. Members of the shared desk who got it before have it still.",
            )
        )


def _shared_on(session: Session, source: Source) -> Iterator[SharedDesk]:
    """Return the shared desks on which an article lies that rests on a source."""
    for article in session.run(session.desk.sources.articles_on, source.id) or []:
        yield from session.run(session.desk.sharing.of, article) or []


def _choice(
    labels: dict[SourceKind, str] | dict[SourceClass, str] | dict[Terms, str],
    chosen: SourceKind | SourceClass | Terms,
) -> ChoiceBox:
    box = ChoiceBox()
    for value, label in labels.items():
        box.addItem(label, value)
    box.setCurrentIndex(box.findData(chosen))
    return box
