"""What a document includes: a box for each option that its kind knows."""

from __future__ import annotations

from msgspec.structs import fields, replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from factcheck.models import ClaimId, SourceId
from factcheck.reports import Kind, ReportOptions
from ui.widgets.choice_box import ChoiceBox

_CHOICES = ("person", "to")
"""Options that name somebody: whom a call sheet is for, and whom a letter is to."""


_CLAIMS = "claims"


class OptionsBox(QWidget):
    """Lists the options of one kind of document at a time; each keeps its state through the kinds."""

    changed = Signal()

    def __init__(
        self,
        people: list[tuple[str, SourceId]],
        criticised: list[str],
        passages: list[tuple[str, tuple[ClaimId, ...]]],
        parent: QWidget | None = None,
    ) -> None:
        """Take whom a call sheet can be for, whom a letter can be to, and what a reader's pack can hold."""
        super().__init__(parent)
        self._claims = [claims for _, claims in passages]
        self._passages = ChoiceBox()
        self._passages.setAccessibleName(self.tr("Passages"))
        self._passages.addItems([name for name, _ in passages])
        self._passages.currentIndexChanged.connect(self.changed)
        self._choices = {name: ChoiceBox() for name in _CHOICES}
        for name, words in zip(_CHOICES, (self.tr("Person"), self.tr("To whom")), strict=True):
            self._choices[name].setAccessibleName(words)
            self._choices[name].addItem(self.tr("Everyone"), "")
        for name, key in people:
            self._choices["person"].addItem(name, key)
        for name in criticised:
            self._choices["to"].addItem(name, name)
        for choice in self._choices.values():
            choice.currentIndexChanged.connect(self.changed)
        self._boxes = {
            "article": QCheckBox(self.tr("The article with its marks")),
            "comments": QCheckBox(self.tr("Comments beside the changes")),
            "every_claim": QCheckBox(self.tr("Comments on every claim")),
            "sources": QCheckBox(self.tr("Sources and passages")),
            "notes": QCheckBox(self.tr("Notes")),
            "set_aside": QCheckBox(self.tr("What was set aside")),
            "checks": QCheckBox(self.tr("Remarks of the desk checks")),
            "changes": QCheckBox(self.tr("What changed between the drafts")),
            "record": QCheckBox(self.tr("The record of steps")),
            "quotations": QCheckBox(self.tr("Quotations, to be read out")),
            "confidential": QCheckBox(self.tr("Name confidential sources")),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for choice in (*self._choices.values(), self._passages):
            layout.addWidget(choice)
        standard = ReportOptions()
        for name, box in self._boxes.items():
            box.setChecked(bool(getattr(standard, name)))
            box.toggled.connect(self.changed)
            layout.addWidget(box)
        self._known: tuple[str, ...] = ()

    def show_for(self, kind: Kind) -> None:
        """Offer the options that a kind of document knows."""
        self._known = kind.options
        self._passages.setVisible(_CLAIMS in kind.options)
        for name, choice in self._choices.items():
            choice.setVisible(name in kind.options)
        for name, box in self._boxes.items():
            box.setVisible(name in kind.options)

    def is_empty(self) -> bool:
        """Tell whether the kind of document leaves nothing to choose."""
        return not any(name in self._boxes or name in (*_CHOICES, _CLAIMS) for name in self._known)

    def take(self, names: list[str]) -> None:
        """Switch the options of these names on, and all others off."""
        for name, box in self._boxes.items():
            box.setChecked(name in names)
        for name, choice in self._choices.items():
            choice.setCurrentIndex(max(0, choice.findData(_chosen_in(names, name))))

    def names_on(self) -> list[str]:
        """Return the names of the options that are on."""
        on = [name for name, box in self._boxes.items() if box.isChecked()]
        chosen = {name: choice.currentData() for name, choice in self._choices.items()}
        return [*on, *(f"{name}={value}" for name, value in chosen.items() if value)]

    def options(self, checker: str) -> ReportOptions:
        """Return what is to be included; an option that the document does not know stays as it is."""
        on = [name for name in self.names_on() if name.partition("=")[0] in self._known]
        options = chosen_options(on, self._known, checker)
        if _CLAIMS not in self._known:
            return options
        return replace(options, claims=self._claims[self._passages.currentIndex()])


def chosen_options(names: list[str], known: tuple[str, ...], checker: str) -> ReportOptions:
    """Return options of which those of a document are on that are named, and its others off."""
    every = {each.name for each in fields(ReportOptions)}
    chosen: dict[str, object] = {name: name in names for name in known if name in every and name != _CLAIMS}
    for name in _CHOICES:
        if name in chosen:
            chosen[name] = _chosen_in(names, name)
    return replace(ReportOptions(), checker=checker, **chosen)


def _chosen_in(names: list[str], choice: str) -> str:
    found = (name.removeprefix(f"{choice}=") for name in names if name.startswith(f"{choice}="))
    return next(found, "")
