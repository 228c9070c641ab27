"""The one line below the headline that says whose text this is: painted, never part of the text."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock, QTextLayout

from factcheck.case.writers import writers
from factcheck.models import Case, Role
from factcheck.sentences import say
from ui.article.page import small_font
from ui.article.paragraphs import ShownBlock
from ui.article.sheet import Sheet, Strip
from ui.theme import Theme
from ui.translation import said

_SPACE_ABOVE = 10
_NEAR = 3
"""Paragraphs around the headline in which the text itself names its writer."""


class MetaLine(Struct, frozen=True):
    """What is said about the draft, and where it stands."""

    text: str
    after: int
    """The paragraph it stands below; -1 for the top of the page."""
    continues: bool
    """Whether that paragraph is the byline, which it then goes on from."""

    @classmethod
    def of(cls, case: Case, paragraphs: tuple[ShownBlock, ...]) -> MetaLine:
        """Return the line for a case: who wrote it unless the text says so there, draft, words, file."""
        headline = next((at for at, one in enumerate(paragraphs) if one.role is Role.HEADLINE), -1)
        below = headline
        while below + 1 < len(paragraphs) and paragraphs[below + 1].role is Role.BYLINE:
            below += 1
        near = paragraphs[max(headline - _NEAR, 0) : headline + 1 + _NEAR]
        named = any(one.role is Role.BYLINE for one in near)
        parts = [
            "" if named else _byline(writers(case)),
            QCoreApplication.translate("MetaLine", "Draft %1").replace("%1", str(case.draft.number)),
            _words(case.draft.words) if case.draft.words else "",
            QCoreApplication.translate("MetaLine", "opened from %1").replace("%1", case.draft.name)
            if case.draft.name
            else "",
        ]
        return cls(" · ".join(filter(None, parts)), below, below > headline)

    def above(self, size: int, width: float) -> float:
        """Return the pixels the line needs above the first paragraph; 0 where it stands elsewhere."""
        return 0.0 if self.after >= 0 else self._height(size, width) + size

    def room(self, sheet: Sheet, size: int, width: float) -> tuple[int, float] | None:
        """Return the paragraph that follows the line and the pixels above it; None where it keeps its own."""
        if not 0 <= self.after < len(sheet.paragraphs) - 1:
            return None
        wanted = size * 1.5
        if not self._fits_beside(sheet.block(self.after), size, width):
            wanted += self._height(size, width) + _SPACE_ABOVE
        return self.after + 1, wanted

    def paint(self, painter: QPainter, strip: Strip, size: int, width: float, theme: Theme) -> None:
        """Draw the line at its place beside or below the paragraph, or above the first one."""
        painter.setFont(small_font(size))
        painter.setPen(theme["quiet"])
        if self._fits_beside(strip.block, size, width):
            line = strip.line(-1)
            end = strip.origin.x() + line.x() + line.naturalTextWidth()
            baseline = strip.origin.y() + line.y() + line.ascent()
            painter.drawText(QPointF(end, baseline), " · " + self.text)
            return
        height = self._height(size, width)
        left = strip.layout.position().x() - strip.block.blockFormat().leftMargin()
        if self.after < 0:
            top = strip.origin.y() - height - size
        else:
            line = strip.line(-1)
            top = strip.origin.y() + line.y() + line.height() + _SPACE_ABOVE
        side = Qt.AlignmentFlag.AlignLeft if strip.rightwards else Qt.AlignmentFlag.AlignRight
        painter.drawText(
            QRectF(left, top, width, height + 4),
            side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
            self.text,
        )

    def _fits_beside(self, block: QTextBlock, size: int, width: float) -> bool:
        """Tell whether the line fits behind the last words of the byline, in a layout of its own.

        The document's layout cannot be asked: the room is made before anything is laid out.
        """
        if not self.continues or block.textDirection() != Qt.LayoutDirection.LeftToRight:
            return False
        layout = QTextLayout(block.text(), block.charFormat().font())
        layout.setTextOption(block.document().defaultTextOption())
        layout.beginLayout()
        used = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            used = line.naturalTextWidth()
        layout.endLayout()
        return used + QFontMetricsF(small_font(size)).horizontalAdvance(" · " + self.text) <= width

    def _height(self, size: int, width: float) -> float:
        metrics = QFontMetricsF(small_font(size))
        room = QRectF(0, 0, width, 1000)  # as high as no line of this kind ever is
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text).height()


def _words(count: int) -> str:
    return said(say("{number} words", one="1 word", count=count, number=QLocale().toString(count)))


def _byline(names: str) -> str:
    return QCoreApplication.translate("MetaLine", "By %1").replace("%1", names) if names else ""
