"""The verdict scales: chosen, copied, changed as a whole, and removed."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from factcheck.models import Scale
from factcheck.settings import Settings
from ui import dialogs
from ui.session import Session
from ui.settings.section import Section
from ui.settings.verdict_rows import VerdictRows
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.failure_label import failure_label
from ui.widgets.flow import FlowLayout


class ScalesSection(Section):
    """Edits one scale at a time; what is edited counts once it is agreed to, as one step."""

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__(self.tr("Scales"))
        self._session = session
        self._settings = settings
        self._scales: dict[str, Scale] = {}
        self._choice = ChoiceBox()
        self._choice.currentIndexChanged.connect(self._show)
        self._for_new = QCheckBox(self.tr("For new articles"))
        self._for_new.clicked.connect(self._choose_for_new)
        self._use = self.hint("")
        self.rows = VerdictRows()
        self.rows.edited.connect(self._enable)
        self._failure = failure_label()
        self._add = self._button(self.tr("Add verdict"), self.rows.add)
        self._apply = self._button(self.tr("Change scale"), self.apply)
        self._discard = self._button(self.tr("Discard changes"), self._show)
        self._copy = self._button(self.tr("Copy…"), self._ask_copy)
        self._rename = self._button(self.tr("Rename…"), self._ask_name)
        self._remove = self._button(self.tr("Remove scale"), self._take_away)
        self.row(self.tr("Scale"), self._choice, self.tr("verdicts labels marks colours"))
        self.row("", _side_by_side(self._for_new, self._copy, self._rename, self._remove), self.tr("copy"))
        self.row("", self._use)
        self.row("", self.rows, self.tr("verdicts labels marks colours closes correction"))
        self.row("", _side_by_side(self._add, self._apply, self._discard))
        self.form.addRow(self._failure)  # shown where something failed, never by a search
        self._list(settings.scale)

    def narrow(self, words: list[str]) -> int:
        """Show the whole editor where any of it is meant: its fields make sense together alone."""
        found = super().narrow(words)
        return super().narrow([]) if found else 0

    def apply(self) -> None:
        """Change the scale to what is shown."""
        scale = self._scale()
        if self._did(self._session.desk.scales.change, replace(scale, verdicts=self.rows.verdicts())):
            self._list(scale.key)

    def _scale(self) -> Scale:
        return self._scales[str(self._choice.currentData())]

    def _list(self, key: str) -> None:
        """Read the scales anew and show one of them."""
        self._scales = {scale.key: scale for scale in self._session.run(self._session.desk.scales.all) or []}
        self._choice.blockSignals(True)
        self._choice.clear()
        for scale in self._scales.values():
            self._choice.addItem(said(scale.name), scale.key)
        self._choice.setCurrentIndex(max(0, self._choice.findData(key)))
        self._choice.blockSignals(False)
        self._show()

    def _show(self) -> None:
        scale = self._scale()
        use = self._session.desk.scales.use(scale.key)
        self.rows.show_verdicts(scale.verdicts, use.claims)
        self._for_new.setChecked(self._settings.scale == scale.key)
        self._for_new.setEnabled(self._settings.scale != scale.key)
        told = [self.tr("Articles on this scale: {count}.").format(count=use.articles)]
        if use.signed:
            told.append(
                self.tr("“{title}” was signed off on it: change a copy of it.").format(title=use.signed[0])
            )
        self._use.setText(" ".join(told))
        self._remove.setEnabled(not use.articles and len(self._scales) > 1)
        self._failure.hide()
        self._enable()

    def _enable(self) -> None:
        changed = self.rows.verdicts() != self._scale().verdicts
        self._apply.setEnabled(changed)
        self._discard.setEnabled(changed)
        self._add.setEnabled(self.rows.has_room())

    def _choose_for_new(self) -> None:
        self._settings.scale = self._scale().key
        self._for_new.setEnabled(False)
        self.edited.emit()

    def _ask_copy(self) -> None:
        title, name = self.tr("Copy the scale"), said(self._scale().name)
        dialogs.ask_line(
            self,
            title,
            self.tr("Name"),
            self.tr("Make copy"),
            self._make_copy,
            self.tr("{scale}, own").format(scale=name),
        )

    def _make_copy(self, label: str) -> None:
        made: list[str] = []

        def copy() -> None:
            made.append(self._session.desk.scales.copy(self._scale().key, label))

        if self._did(copy):
            self._list(made[0])

    def _ask_name(self) -> None:
        title = self.tr("Rename the scale")
        dialogs.ask_line(
            self, title, self.tr("Name"), self.tr("Rename"), self._give_name, said(self._scale().name)
        )

    def _give_name(self, label: str) -> None:
        scale = self._scale()
        if self._did(self._session.desk.scales.change, replace(scale, label=label)):
            self._list(scale.key)

    def _take_away(self) -> None:
        if self._did(self._session.desk.scales.remove, self._scale().key):
            self._list("")

    def _did(self, action: Callable[..., object], *given: object) -> bool:
        done = self._session.did(action, *given)
        self._failure.setText("" if done else self._session.failure)
        self._failure.setVisible(not done)
        return done

    def _button(self, words: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: action())
        return button


def _side_by_side(*widgets: QWidget) -> QWidget:
    place = QWidget()
    flow = FlowLayout(place, gap=6)
    for widget in widgets:
        flow.addWidget(widget)
    return place
