"""How the claim's quotations stand to what was said, word by word, under the transcript."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from factcheck.case.sentences.quotations import GRADES, time_code
from factcheck.sentences import say
from ui import theme
from ui.translation import said

if TYPE_CHECKING:
    from factcheck.desk.captures import Quoted
    from factcheck.evidence.quotations.comparing import Pair, QuotationComparison

_GOOD = frozenset({"equal", "near", "shortened"})
_MARKS = {"equal": "✓", "near": "✓", "shortened": "…", "joined": "⇄"}


class ComparisonPanel(QScrollArea):
    """Shows one block for each quotation: its grade, and what was said where the words differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Quotations compared with what was said"))
        self._lines: list[QLabel] = []

    def show_comparisons(self, found: Sequence[Quoted], text: str) -> None:
        """Show how quotations stand to a transcript's text."""
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        for each in found:
            grade = each.comparison.grade.value
            head = QLabel(f"{_MARKS.get(grade, '✕')} {said(GRADES[grade])}", wordWrap=True)
            head.setTextFormat(Qt.TextFormat.PlainText)
            head.setProperty("look", "second")
            head.setProperty("alarm", "good" if grade in _GOOD else "bad")
            layout.addWidget(head)
            words = QLabel(_words_html(each, text), wordWrap=True)
            words.setTextFormat(Qt.TextFormat.RichText)
            words.setAccessibleName(" ".join(each.text.split()))
            layout.addWidget(words)
            facts = QLabel(" · ".join(self._facts(each.comparison, text)), wordWrap=True)
            facts.setTextFormat(Qt.TextFormat.PlainText)
            facts.setProperty("look", "second")
            facts.setVisible(bool(facts.text()))
            layout.addWidget(facts)
        layout.addStretch(1)
        self.setWidget(page)

    def text(self) -> str:
        """Return what is shown, as plain words."""
        page = self.widget()
        labels = page.findChildren(QLabel) if page is not None else []
        return "\n".join(label.text() for label in labels)

    def _facts(self, compared: QuotationComparison, text: str) -> list[str]:
        facts = []
        if compared.grave:
            facts.append(self.tr("a number or a negation differs"))
        times = [time_code(time) for time in compared.times if time is not None]
        if times:
            facts.append(self.tr("said at {times}").format(times=", ".join(times)))
        if compared.minutes_apart >= 1:
            minutes = round(compared.minutes_apart)
            facts.append(said(say("{count} minutes apart", one="{count} minute apart", count=minutes)))
        if compared.speaker:
            facts.append(compared.speaker)
        if compared.question is not None:
            asked = " ".join(text[compared.question.start : compared.question.end].split())
            facts.append(self.tr("asked before: “{question}”").format(question=asked))
        return facts


def _words_html(each: Quoted, text: str) -> str:
    """Return the quotation's words with what was said instead; everything from outside is escaped."""
    if not each.comparison.pairs:
        return html.escape(" ".join(each.text.split()))
    return " ".join(_pair_html(pair, each.text, text) for pair in each.comparison.pairs)


def _pair_html(pair: Pair, quotation: str, text: str) -> str:
    shown = theme.current()
    given = html.escape(" ".join(quotation[pair.quoted.start : pair.quoted.end].split()))
    heard = html.escape(" ".join(text[pair.said.start : pair.said.end].split()))
    if pair.step == "same":
        return given
    if pair.filler:
        return f"{given} <span style='color:{shown['quiet'].name()}'>[{heard}]</span>".strip()
    removed = f"color:{shown['removed'].name()};background:{shown['removed-weak'].name()}"
    added = f"color:{shown['added'].name()};background:{shown['added-weak'].name()}"
    parts = []
    if given:
        parts.append(f"<span style='{removed};text-decoration:line-through'>{given}</span>")
    if heard:
        parts.append(f"<span style='{added};text-decoration:underline'>{heard}</span>")
    return " ".join(parts)
