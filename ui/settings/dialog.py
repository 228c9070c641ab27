"""The settings: sections at the left, and a search that narrows all of them at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from factcheck.settings import Settings
from ui.jobs import Jobs
from ui.session import Session
from ui.settings.appearance import AppearanceSection
from ui.settings.backup import BackupSection, SharingSection
from ui.settings.copies import CopiesSection
from ui.settings.keys import KeysSection
from ui.settings.look import LookSection
from ui.settings.personal import PersonalSection
from ui.settings.retention import RetentionSection
from ui.settings.rules import RulesSection
from ui.settings.scales import ScalesSection
from ui.settings.section import Section
from ui.settings.witnesses import WitnessesSection
from ui.widgets.focus_in_view import FocusInView


class SettingsDialog(QDialog):
    """Lets each setting take effect as it is made; rules, scales and retention are recorded steps."""

    edited = Signal()
    """A setting of this person was made: the window follows, and keeps it."""
    keys_edited = Signal()
    command_wanted = Signal(str)
    """The name of a command that the settings lead to; they are closed then."""
    removal_wanted = Signal()
    sharing_wanted = Signal(str)
    """«give» or «take» the desk's settings as a file."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        jobs: Jobs,
        names: Mapping[str, str],
        newest_backup: str,
        parent: QWidget | None = None,
    ) -> None:
        """Take what each command is called that can be used now, and when the newest backup was made."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(1000, 700)
        self._search = QLineEdit(placeholderText=self.tr("Search the settings"))
        self._search.setAccessibleName(self.tr("Search the settings"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._narrow)
        self._search.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Sections"))
        self._list.setProperty("look", "sections")
        self._list.currentRowChanged.connect(self._show_section)
        self._pages = QStackedWidget()
        self._nothing = QLabel(self.tr("No setting holds these words."), wordWrap=True)
        self._nothing.setProperty("look", "second")
        self._nothing.hide()
        self.sections = self._make_sections(session, settings, jobs, names, newest_backup)
        for section in self.sections:
            item = QListWidgetItem(section.title)
            item.setSizeHint(QSize(self._list.fontMetrics().horizontalAdvance(section.title) + 24, 30))
            self._list.addItem(item)
            self._pages.addWidget(_scrolled(section))
        width = self._list.sizeHintForColumn(0) + 2 * self._list.frameWidth() + 12
        self._list.setFixedWidth(width)
        self._list.setCurrentRow(0)
        self._lay_out()
        self._search.setFocus()

    def show_section(self, kind: type[Section]) -> None:
        """Show the section of this kind."""
        at = next(at for at, section in enumerate(self.sections) if isinstance(section, kind))
        self._list.setCurrentRow(at)

    def search(self, words: str) -> None:
        """Narrow the settings to those that hold the words."""
        self._search.setText(words)

    def shown(self) -> list[str]:
        """Return the titles of the sections that the search leaves."""
        rows = (self._list.item(at) for at in range(self._list.count()))
        return [row.text() for row in rows if not row.isHidden()]

    def done(self, result: int) -> None:
        """Take what is still being typed before the dialog goes."""
        for section in self.sections:
            section.flush()
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the search to the sections with Down, and into the first setting with Enter."""
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if pressed and watched is self._search and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self._list.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_in()
                return True
        return super().eventFilter(watched, event)

    def _make_sections(
        self,
        session: Session,
        settings: Settings,
        jobs: Jobs,
        names: Mapping[str, str],
        newest_backup: str,
    ) -> list[Section]:
        retention, backup, sharing = (
            RetentionSection(session),
            BackupSection(session, newest_backup),
            SharingSection(),
        )
        keys = KeysSection(names)
        sections: list[Section] = [
            PersonalSection(settings),
            AppearanceSection(settings),
            LookSection(settings, jobs),
            ScalesSection(session, settings),
            RulesSection(session),
            CopiesSection(settings, jobs),
            WitnessesSection(settings),
            keys,
            retention,
            backup,
            sharing,
        ]
        for section in sections:
            section.edited.connect(self.keys_edited if section is keys else self.edited)
        retention.removal_wanted.connect(self._leave_for_removal)
        backup.wanted.connect(self._leave_for)
        sharing.wanted.connect(self._leave_for_sharing)
        return sections

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        page = QVBoxLayout()
        page.addWidget(self._nothing)
        page.addWidget(self._pages, 1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self._list)
        middle.addLayout(page, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(self._search)
        layout.addLayout(middle, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        found = [section.narrow(words) > 0 for section in self.sections]
        for at, holds in enumerate(found):
            self._list.item(at).setHidden(not holds)
        titled = [
            holds and section.is_called(words) for holds, section in zip(found, self.sections, strict=True)
        ]
        at = max(0, self._list.currentRow())
        # A section of that name comes before one that only mentions it, such as the list of all keys.
        if any(titled) and not titled[at]:
            self._list.setCurrentRow(titled.index(True))
        elif any(found) and not found[at]:
            self._list.setCurrentRow(found.index(True))
        self._nothing.setVisible(not any(found))
        self._pages.setVisible(any(found))

    def _go_in(self) -> None:
        """Give the keyboard to the first field that the search leaves in the section."""
        page: QWidget = self.sections[self._pages.currentIndex()]
        fields = (each for each in page.findChildren(QWidget) if each.isVisible() and each.isEnabled())
        first = next((each for each in fields if each.focusPolicy() & Qt.FocusPolicy.TabFocus), page)
        first.setFocus()

    def _show_section(self, at: int) -> None:
        self._pages.setCurrentIndex(at)

    def _leave_for(self, command: str) -> None:
        self.reject()
        self.command_wanted.emit(command)

    def _leave_for_removal(self) -> None:
        self.reject()
        self.removal_wanted.emit()

    def _leave_for_sharing(self, way: str) -> None:
        self.reject()
        self.sharing_wanted.emit(way)


def _scrolled(section: Section) -> QScrollArea:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(section)
    if not isinstance(section, KeysSection):
        layout.addStretch(1)
    area = QScrollArea()
    area.setWidget(holder)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields take the keys
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    FocusInView(area, holder)
    return area
