"""The statistics: charts of this article or of all, and where to save them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from factcheck.case.sentences.statistics import about, charts
from factcheck.case.statistics import Statistics
from factcheck.desk import Desk
from factcheck.models import ArticleId
from factcheck.reports.statistics.svg import draw
from resources.faces import SANS
from ui import theme
from ui.jobs import Job, Jobs
from ui.session import Session
from ui.translation import said, translate
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.failure_label import failure_label


class Drawing(QWidget):
    """Shows an SVG as wide as there is room, and says it in words to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = QSvgRenderer(self)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_svg(self, svg: str, words: str) -> None:
        """Show a drawing, and its words."""
        self._renderer.load(QByteArray(svg.encode()))
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the drawing's own size."""
        return self._renderer.defaultSize()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width, so that nothing is stretched."""
        size = self._renderer.defaultSize()
        return round(width * size.height() / size.width()) if size.width() else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing."""
        painter = QPainter(self)
        box = self.rect()
        box.setHeight(self.heightForWidth(box.width()))
        self._renderer.render(painter, box.toRectF())


class StatisticsDialog(QDialog):
    """Reckons off the window's thread, since all articles of a library may be many."""

    save_wanted = Signal(object)
    """The Statistics that are shown are to be saved; whoever hears it asks where."""

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Statistics"))
        self.resize(960, 640)
        self._library, self._jobs = session.desk.path, jobs
        self._job: Job | None = None
        self._figures: Statistics | None = None
        self._of = ChoiceBox()
        self._of.setAccessibleName(self.tr("Which articles"))
        if session.case is not None:
            self._of.addItem(self.tr("This article"), session.case.article.id)
        self._of.addItem(self.tr("All articles"), "")
        self._of.currentIndexChanged.connect(self._reckon)
        self._state = QLabel(wordWrap=True)
        self._state.setProperty("look", "second")
        self._drawing = Drawing()
        self._failure = failure_label()
        self._save = QPushButton(self.tr("Save…"))
        self._save.clicked.connect(lambda: self.save_wanted.emit(self._figures))
        self._lay_out()
        theme.themes().changed.connect(self._show)
        self._reckon()

    def done(self, result: int) -> None:
        """Drop what is still being reckoned."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidget(self._drawing)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Charts"))
        head = QHBoxLayout()
        head.addWidget(self._of)
        head.addWidget(self._state, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._failure)
        layout.addWidget(buttons)

    def _reckon(self) -> None:
        if self._job is not None:
            self._job.cancel()
        wanted = str(self._of.currentData())
        articles = [ArticleId(wanted)] if wanted else []
        self._figures = None
        self._save.setEnabled(False)
        self._state.setText(self.tr("The figures are being reckoned."))
        self._job = self._jobs.prepare(partial(_figures, self._library, articles))
        self._job.finished.connect(self._take)
        self._job.failed.connect(self._fail)
        self._jobs.start(self._job)

    def _take(self, figures: Statistics) -> None:
        self._job, self._figures = None, figures
        self._save.setEnabled(True)
        self._failure.hide()
        self._show()

    def _fail(self, sentence: str) -> None:
        self._job = None
        self._state.clear()
        self._failure.setText(sentence)
        self._failure.show()

    def _show(self) -> None:
        figures = self._figures
        if figures is None:
            return
        self._state.clear()  # how many articles and claims it is of stands at the head of the drawing
        shown = charts(figures)
        words = "\n".join(
            "\n".join((said(chart.title), *(f"{said(bar.words)}: {said(bar.told)}" for bar in chart.bars)))
            for chart in shown
        )
        words = f"{said(about(figures))}\n{words}"
        self._drawing.show_svg(draw(about(figures), shown, translate, _colours(), SANS), words)


def _figures(library: Path, articles: list[ArticleId]) -> Statistics:
    with Desk(library) as desk:
        return desk.counting.of(articles)


def _colours() -> dict[str, str]:
    """Return the theme's colours by the names that a chart has for them."""
    shown = theme.current()
    named = {"ink": "ink", "quiet": "quiet", "ground": "background", "track": "hover", "bar": "accent"}
    return {name: shown[colour].name() for name, colour in named.items()} | {
        name: look.ink.name() for name, look in shown.verdicts.items()
    }
