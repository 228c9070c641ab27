"""The numbers of claims in the margin, each beside the line on which its claim begins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from ui.theme import Theme, interface_font

_PIXELS = 11
"""Also in a large type and in a small one: they are read now and then, and must fit the margin."""
_GAP = 6.0
_TO_TEXT = 10.0
_TO_EDGE = 6.0
_AROUND = 4.0
"""From a badge's digits to its edge."""


class Beginning(Struct, frozen=True):
    """A claim that begins on a line of the page."""

    number: int
    x: float
    """Where its first letter stands."""
    baseline: float
    rightwards: bool
    chosen: bool
    sign: str = ""
    """What this draft did to the claim, as a sign before its number."""

    @property
    def text(self) -> str:
        """What is written in the margin."""
        return f"{self.sign}{self.number}"


@cache
def _font() -> QFont:
    font = interface_font(_PIXELS)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


@cache
def _metrics() -> QFontMetricsF:
    return QFontMetricsF(_font())


def room_for(claims: int, *, side_by_side: int) -> int:
    """Return the pixels of paper that so many numbers beside each other need, the highest in mind."""
    width = _metrics().horizontalAdvance("0" * len(str(max(claims, 1))))
    return round(side_by_side * (width + _GAP) - _GAP + _TO_TEXT + _TO_EDGE + 2 * _AROUND)


def paint_numbers(
    painter: QPainter, beginnings: Iterable[Beginning], sides: tuple[float, float], width: float, theme: Theme
) -> None:
    """Write the numbers of a page of some width beside its text, whose edges are given."""
    lines: dict[tuple[int, bool], list[Beginning]] = defaultdict(list)
    for beginning in beginnings:
        lines[round(beginning.baseline), beginning.rightwards].append(beginning)
    painter.setFont(_font())
    for (baseline, rightwards), line in lines.items():
        room = (sides[0] if rightwards else width - sides[1]) - _TO_TEXT - _TO_EDGE
        line.sort(key=lambda one: one.x if rightwards else -one.x)
        shown = fitted(line, room)
        if rightwards:
            x = sides[0] - _TO_TEXT - _width(shown)
        else:
            x, shown = sides[1] + _TO_TEXT, shown[::-1]
        for text, chosen in shown:
            x = _paint_number(painter, QPointF(x, baseline), text, chosen, theme)


def fitted(line: Sequence[Beginning], room: float) -> list[tuple[str, bool]]:
    """Return what is written for the claims of a line, and which of it is the badge.

    Where there are too many numbers for the margin, the first and the last one stand for all, or
    the selected one.
    """
    shown = [(one.text, one.chosen) for one in line]
    if _width(shown) <= room or len(line) == 1:
        return shown
    chosen = [(text, True) for text, badge in shown if badge]
    return chosen or [(f"{line[0].text}–{line[-1].text}", False)]


def _width(shown: Sequence[tuple[str, bool]]) -> float:
    return sum(_metrics().horizontalAdvance(text) for text, _ in shown) + _GAP * (len(shown) - 1)


def _paint_number(painter: QPainter, place: QPointF, text: str, chosen: bool, theme: Theme) -> float:
    """Write one number, the selected claim's as a badge, and return where the next one stands."""
    width = _metrics().horizontalAdvance(text)
    if chosen:
        height = _metrics().capHeight()
        box = QRectF(
            place.x() - _AROUND, place.y() - height - _AROUND, width + 2 * _AROUND, height + 2 * _AROUND
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme["accent"])
        painter.drawRoundedRect(box, 4, 4)
    painter.setPen(theme["on-accent"] if chosen else theme["quiet"])
    painter.drawText(place, text)
    return place.x() + width + _GAP
