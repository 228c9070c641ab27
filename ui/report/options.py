"""What a document includes: a box for each option that its kind knows."""

from __future__ import annotations

from msgspec.structs import fields, replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from factcheck.models import SourceId
from factcheck.reports import Kind, ReportOptions
from ui.widgets.choice_box import ChoiceBox

_PERSON = "person"


class OptionsBox(QWidget):
    """Lists the options of one kind of document at a time; each keeps its state through the kinds."""

    changed = Signal()

    def __init__(self, people: list[tuple[str, SourceId]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = ChoiceBox()
        self._person.setAccessibleName(self.tr("Person"))
        self._person.addItem(self.tr("Everyone"), SourceId(""))
        for name, key in people:
            self._person.addItem(name, key)
        self._person.currentIndexChanged.connect(self.changed)
        self._boxes = {
            "article": QCheckBox(self.tr("The article with its marks")),
            "comments": QCheckBox(self.tr("Comments beside the changes")),
            "every_claim": QCheckBox(self.tr("Comments on every claim")),
            "sources": QCheckBox(self.tr("Sources and passages")),
            "notes": QCheckBox(self.tr("Notes")),
            "set_aside": QCheckBox(self.tr("What was set aside")),
            "checks": QCheckBox(self.tr("Remarks of the desk checks")),
            "record": QCheckBox(self.tr("The record of steps")),
            "quotations": QCheckBox(self.tr("Quotations, to be read out")),
            "confidential": QCheckBox(self.tr("Name confidential sources")),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._person)
        standard = ReportOptions()
        for name, box in self._boxes.items():
            box.setChecked(bool(getattr(standard, name)))
            box.toggled.connect(self.changed)
            layout.addWidget(box)
        self._known: tuple[str, ...] = ()

    def show_for(self, kind: Kind) -> None:
        """Offer the options that a kind of document knows."""
        self._known = kind.options
        self._person.setVisible(_PERSON in kind.options)
        for name, box in self._boxes.items():
            box.setVisible(name in kind.options)

    def is_empty(self) -> bool:
        """Tell whether the kind of document leaves nothing to choose."""
        return not any(name in self._boxes or name == _PERSON for name in self._known)

    def take(self, names: list[str]) -> None:
        """Switch the options of these names on, and all others off."""
        for name, box in self._boxes.items():
            box.setChecked(name in names)
        self._person.setCurrentIndex(max(0, self._person.findData(_person_in(names))))

    def names_on(self) -> list[str]:
        """Return the names of the options that are on."""
        on = [name for name, box in self._boxes.items() if box.isChecked()]
        person = self._person.currentData()
        return [*on, f"{_PERSON}={person}"] if person else on

    def options(self, checker: str) -> ReportOptions:
        """Return what is to be included; an option that the document does not know stays as it is."""
        on = [name for name in self.names_on() if name.partition("=")[0] in self._known]
        return chosen_options(on, self._known, checker)


def chosen_options(names: list[str], known: tuple[str, ...], checker: str) -> ReportOptions:
    """Return options of which those of a document are on that are named, and its others off."""
    every = {each.name for each in fields(ReportOptions)}
    chosen: dict[str, object] = {name: name in names for name in known if name in every}
    if _PERSON in chosen:
        chosen[_PERSON] = _person_in(names)
    return replace(ReportOptions(), checker=checker, **chosen)


def _person_in(names: list[str]) -> SourceId:
    found = (name.removeprefix(f"{_PERSON}=") for name in names if name.startswith(f"{_PERSON}="))
    return SourceId(next(found, ""))
