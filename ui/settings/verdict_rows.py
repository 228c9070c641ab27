"""The verdicts of a scale as rows of fields: mark, name, colour, and what each does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QToolButton, QWidget

from factcheck.models import Verdict
from factcheck.scales import COLOURS, MOST_VERDICTS
from ui import theme
from ui.translation import said
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.tip import plain_tip

_SWATCH = QSize(28, 14)
_MARK = 44
_WIDEST = 260


class VerdictRows(QWidget):
    """Edits a list of verdicts; the first has the key 1."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._verdicts: list[Verdict] = []
        self._claims: Mapping[str, int] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self._made: list[QWidget] = []

    def show_verdicts(self, verdicts: tuple[Verdict, ...], claims: Mapping[str, int]) -> None:
        """Show these verdicts; ``claims`` says how many claims have each, by its key."""
        self._verdicts, self._claims = list(verdicts), claims
        self._fill()

    def verdicts(self) -> tuple[Verdict, ...]:
        """Return the verdicts as they stand in the fields; one that was added has no key yet."""
        return tuple(self._verdicts)

    def has_room(self) -> bool:
        """Tell whether one more verdict would have a digit as its key."""
        return len(self._verdicts) < MOST_VERDICTS

    def add(self) -> None:
        """Add a verdict at the end."""
        self._verdicts.append(Verdict("", self.tr("New verdict"), "•", COLOURS[0]))
        self._fill()
        self.edited.emit()

    def _fill(self) -> None:
        for widget in self._made:
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._made = []
        heads = (
            (1, self.tr("Sign")),
            (2, self.tr("Name")),
            (3, self.tr("Colour and line")),
            (4, self.tr("Closes")),
            (5, self.tr("Correction")),
        )
        for column, words in heads:
            head = QLabel(words)
            head.setProperty("look", "second")
            self._put(head, 0, column)
        for at, verdict in enumerate(self._verdicts):
            self._make_row(at, verdict)

    def _make_row(self, at: int, verdict: Verdict) -> None:
        name = said(verdict.name)
        number = QLabel(str(at + 1))
        number.setProperty("look", "second")
        mark = self._line(verdict.mark, self.tr("Mark of {verdict}").format(verdict=name), 2)
        mark.setFixedWidth(_MARK)
        mark.textEdited.connect(lambda text: self._set(at, mark=text))
        label = self._line(name, self.tr("Name of {verdict}").format(verdict=name), 40)
        # A name that is not changed keeps its English, which is put into each person's language.
        label.textEdited.connect(lambda text: self._set(at, label=verdict.label if text == name else text))
        colour = self._colours(verdict.colour)
        colour.setAccessibleName(self.tr("Colour of {verdict}").format(verdict=name))
        colour.currentIndexChanged.connect(lambda chosen: self._set(at, colour=COLOURS[chosen]))
        closes = self._box(verdict.closes, self.tr("{verdict} closes the claim").format(verdict=name))
        closes.toggled.connect(lambda ticked: self._set(at, closes=ticked))
        needs = self._box(
            verdict.needs_correction, self.tr("{verdict} needs a correction").format(verdict=name)
        )
        needs.toggled.connect(lambda ticked: self._set(at, needs_correction=ticked))
        up = self._tool("↑", self.tr("Move {verdict} up").format(verdict=name), partial(self._move, at))
        up.setEnabled(at > 0)
        held = self._claims.get(verdict.key, 0)
        away = self._tool(
            "×",
            self.tr("{verdict}: {count} claims have it").format(verdict=name, count=held)
            if held
            else self.tr("Take {verdict} out").format(verdict=name),
            partial(self._take_out, at),
        )
        away.setEnabled(not held and len(self._verdicts) > 2)
        for column, widget in enumerate((number, mark, label, colour, closes, needs, up, away)):
            self._put(widget, at + 1, column)

    def _colours(self, chosen: str) -> ChoiceBox:
        """Return the colours that a verdict can have, each drawn with its line and called by it."""
        box = ChoiceBox()
        box.setIconSize(_SWATCH)
        called = {
            theme.LineStyle.SOLID: self.tr("line"),
            theme.LineStyle.DASH: self.tr("dashes"),
            theme.LineStyle.DOUBLE: self.tr("double line"),
            theme.LineStyle.DASH_DOT: self.tr("dash and dot"),
            theme.LineStyle.DOT: self.tr("dots"),
            theme.LineStyle.WAVE: self.tr("wave"),
            theme.LineStyle.NONE: self.tr("no line"),
        }
        for colour in COLOURS:
            box.addItem(_swatch(colour), called[theme.current().verdict(colour).line], colour)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _put(self, widget: QWidget, row: int, column: int) -> None:
        self._made.append(widget)
        self._grid.addWidget(widget, row, column)

    def _set(self, at: int, **columns: object) -> None:
        self._verdicts[at] = replace(self._verdicts[at], **columns)
        self.edited.emit()

    def _move(self, at: int) -> None:
        self._verdicts[at - 1 : at + 1] = [self._verdicts[at], self._verdicts[at - 1]]
        self._fill()
        self.edited.emit()

    def _take_out(self, at: int) -> None:
        del self._verdicts[at]
        self._fill()
        self.edited.emit()

    def _line(self, text: str, called: str, longest: int) -> QLineEdit:
        field = QLineEdit(text)
        field.setMaxLength(longest)
        field.setMinimumWidth(min(field.fontMetrics().horizontalAdvance(text) + 28, _WIDEST))
        field.setAccessibleName(called)
        return field

    def _box(self, ticked: bool, called: str) -> QCheckBox:
        box = QCheckBox()
        box.setChecked(ticked)
        box.setAccessibleName(called)
        box.setToolTip(plain_tip(called))
        return box

    def _tool(self, sign: str, called: str, action: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAccessibleName(called)
        button.setToolTip(plain_tip(called))
        button.clicked.connect(lambda: action())
        return button


def _swatch(colour: str) -> QIcon:
    look = theme.current().verdict(colour)
    ratio = 2
    pixmap = QPixmap(_SWATCH * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(look.weak or theme.current()["paper"])
    painter = QPainter(pixmap)
    painter.setPen(QPen(look.ink, 2, _LINES.get(look.line, Qt.PenStyle.SolidLine)))
    middle = QRect(0, 0, _SWATCH.width(), _SWATCH.height() - 4)
    if look.line is theme.LineStyle.NONE:
        painter.drawText(middle, int(Qt.AlignmentFlag.AlignCenter), "–")
    else:
        painter.drawLine(2, _SWATCH.height() - 4, _SWATCH.width() - 2, _SWATCH.height() - 4)
        if look.line is theme.LineStyle.DOUBLE:
            painter.drawLine(2, _SWATCH.height() - 8, _SWATCH.width() - 2, _SWATCH.height() - 8)
    painter.end()
    return QIcon(pixmap)


_LINES = {
    theme.LineStyle.DASH: Qt.PenStyle.DashLine,
    theme.LineStyle.DASH_DOT: Qt.PenStyle.DashDotLine,
    theme.LineStyle.DOT: Qt.PenStyle.DotLine,
    theme.LineStyle.WAVE: Qt.PenStyle.DashDotDotLine,
}
