"""What a document includes: a box for each option that its kind knows."""

from __future__ import annotations

from msgspec.structs import fields, replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from factcheck.reports import Kind, ReportOptions


class OptionsBox(QWidget):
    """Lists the options of one kind of document at a time; each keeps its state through the kinds."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {
            "article": QCheckBox(self.tr("The article with its marks")),
            "comments": QCheckBox(self.tr("Comments beside the changes")),
            "every_claim": QCheckBox(self.tr("Comments on every claim")),
            "sources": QCheckBox(self.tr("Sources and passages")),
            "notes": QCheckBox(self.tr("Notes")),
            "set_aside": QCheckBox(self.tr("What was set aside")),
            "checks": QCheckBox(self.tr("Remarks of the desk checks")),
            "record": QCheckBox(self.tr("The record of steps")),
            "confidential": QCheckBox(self.tr("Name confidential sources")),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        standard = ReportOptions()
        for name, box in self._boxes.items():
            box.setChecked(bool(getattr(standard, name)))
            box.toggled.connect(self.changed)
            layout.addWidget(box)
        self._known: tuple[str, ...] = ()

    def show_for(self, kind: Kind) -> None:
        """Offer the options that a kind of document knows."""
        self._known = kind.options
        for name, box in self._boxes.items():
            box.setVisible(name in kind.options)

    def is_empty(self) -> bool:
        """Tell whether the kind of document leaves nothing to choose."""
        return not any(name in self._boxes for name in self._known)

    def take(self, names: list[str]) -> None:
        """Switch the options of these names on, and all others off."""
        for name, box in self._boxes.items():
            box.setChecked(name in names)

    def names_on(self) -> list[str]:
        """Return the names of the options that are on."""
        return [name for name, box in self._boxes.items() if box.isChecked()]

    def options(self, checker: str) -> ReportOptions:
        """Return what is to be included; an option that the document does not know stays as it is."""
        return chosen_options([name for name in self.names_on() if name in self._known], self._known, checker)


def chosen_options(names: list[str], known: tuple[str, ...], checker: str) -> ReportOptions:
    """Return options of which those of a document are on that are named, and its others off."""
    every = {each.name for each in fields(ReportOptions)}
    chosen = {name: name in names for name in known if name in every}
    return replace(ReportOptions(), checker=checker, **chosen)
