"""Where the library is, its backups, and the desk's settings as a file."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from ui.session import Session
from ui.settings.section import Section
from ui.translation import said_moment
from ui.widgets.flow import FlowLayout


class BackupSection(Section):
    """Says when the last backup was made, and leads to making and restoring one."""

    wanted = Signal(str)
    """The name of a command."""

    def __init__(self, session: Session, newest: str) -> None:
        super().__init__(self.tr("Backup"))
        place = QLineEdit(str(session.desk.path))
        place.setReadOnly(True)
        made = QLabel(said_moment(newest) if newest else self.tr("none yet"))
        self.row(self.tr("Library"), place)
        self.row(self.tr("Newest backup"), made)
        names = {
            "backup": self.tr("Back up library…"),
            "backup_encrypted": self.tr("Back up encrypted…"),
            "restore": self.tr("Restore from backup…"),
            "identity": self.tr("Make your identity…"),
        }
        self.below(_buttons(self, names), " ".join(names.values()))
        self.below(
            self.hint(
                self.tr(
                    "A backup is made every day beside the library and checked in full: all of the last two"
                    " days are kept, then one a day, a week and a month."
                )
            ),
        )


class SharingSection(Section):
    """Gives the desk's settings to another desk, and takes another desk's over."""

    wanted = Signal(str)
    """«give» or «take»."""

    def __init__(self) -> None:
        super().__init__(self.tr("Sharing"))
        names = {"give": self.tr("Save settings…"), "take": self.tr("Take settings over…")}
        self.row("", _buttons(self, names), " ".join(names.values()))
        self.row(
            "",
            self.hint(
                self.tr(
                    "Desk, logo, colours, scales, rules, retention, copies, phrases and keys. Your name,"
                    " recent files and the recipients of encrypted copies are left out."
                )
            ),
        )


def _buttons(section: BackupSection | SharingSection, names: Mapping[str, str]) -> QWidget:
    place = QWidget()
    flow = FlowLayout(place, gap=6)
    for name, words in names.items():
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(partial(_tell, section, name))
        flow.addWidget(button)
    return place


def _tell(section: BackupSection | SharingSection, name: str, _checked: bool = False) -> None:
    section.wanted.emit(name)
