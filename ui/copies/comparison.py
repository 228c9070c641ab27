"""How the claim's quotations stand to what was said, word by word, under the transcript."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from factcheck.case.sentences.quotations import GRADES, time_code
from factcheck.models import Span
from factcheck.sentences import say
from ui import theme
from ui.translation import said
from ui.widgets.letters import let_letters_act
from ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from factcheck.desk.captures import Quoted
    from factcheck.evidence.quotations.comparing import Pair, QuotationComparison

_GOOD = frozenset({"equal", "near", "shortened"})
_HEAR = "hear:"
_WORD = re.compile(r"\S+")
_MARKS = {"equal": "✓", "near": "✓", "shortened": "…", "joined": "⇄"}


class ComparisonPanel(QScrollArea):
    """Shows one block for each quotation: its grade, and what was said where the words differ."""

    heard = Signal(int)
    """The place in the transcript of a word that is to be heard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Quotations compared with what was said"))
        let_letters_act(self)
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
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            words.linkActivated.connect(self._hear)
            words.setToolTip(plain_tip(self.tr("Click a word to hear it")))
            layout.addWidget(words)
            facts = QLabel(" · ".join(self._facts(each.comparison, text)), wordWrap=True)
            facts.setTextFormat(Qt.TextFormat.PlainText)
            facts.setProperty("look", "second")
            facts.setVisible(bool(facts.text()))
            layout.addWidget(facts)
        layout.addStretch(1)
        self.setWidget(page)

    def _hear(self, link: str) -> None:
        place = link.removeprefix(_HEAR)
        if place.isdecimal():
            self.heard.emit(int(place))

    def text(self) -> str:
        """Return what is shown, as plain words."""
        page = self.widget()
        labels = page.findChildren(QLabel) if page is not None else []
        return "\n".join(label.text() for label in labels)

    def _facts(self, compared: QuotationComparison, text: str) -> list[str]:
        facts = []
        if compared.grave:
            facts.append(self.tr("a number or a negation differs"))
        differing = [pair for pair in compared.pairs if pair.step != "same" and not pair.filler]
        if any(pair.said.start < pair.said.end for pair in differing):
            facts.append(self.tr("underlined: said, but not quoted"))
        if any(pair.quoted.start < pair.quoted.end for pair in differing):
            facts.append(self.tr("struck out: quoted, but not said"))
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


def _linked(words: Iterable[tuple[str, int]], look: str) -> str:
    """Return words that lead to where they were said, in the look of the words around them."""
    return " ".join(
        f"<a href='{_HEAR}{place}' style='text-decoration:none;{look}'>{html.escape(word)}</a>"
        for word, place in words
    )


def _words(text: str, span: Span) -> list[tuple[str, int]]:
    """Return the words of a stretch, each with its place in the text."""
    return [
        (match.group(), span.start + match.start()) for match in _WORD.finditer(text[span.start : span.end])
    ]


def _pair_html(pair: Pair, quotation: str, text: str) -> str:
    shown = theme.current()
    given, heard = _words(quotation, pair.quoted), _words(text, pair.said)
    if heard:  # the n-th of the quoted words was said as far into what was said
        given = [(word, heard[at * len(heard) // len(given)][1]) for at, (word, _) in enumerate(given)]
    if pair.step == "same":
        return _linked(given, f"color:{shown['ink'].name()}")
    if pair.filler:
        quoted = _linked(given, f"color:{shown['ink'].name()}")
        besides = _linked(heard, f"color:{shown['quiet'].name()}")
        return f"{quoted} [{besides}]".strip()
    parts = []
    if given:
        removed = f"color:{shown['removed'].name()};background:{shown['removed-weak'].name()}"
        struck = f"{removed};text-decoration:line-through"
        words = html.escape(" ".join(word for word, _ in given))
        parts.append(f"<span style='{struck}'>{words}</span>")
    if heard:
        added = f"color:{shown['added'].name()};background:{shown['added-weak'].name()}"
        parts.append(_linked(heard, f"{added};text-decoration:underline"))
    return " ".join(parts)
