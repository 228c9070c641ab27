"""The page as it lies in its view: laid out, scrolled, painted; it does not handle input."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from msgspec import Struct
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from factcheck.models import Case, ClaimId, Picture, PlacedClaim, Role, Span, StyleKind
from ui.article.canvas import Moment, Scene, paint
from ui.article.marks import ClaimMarks
from ui.article.meta_line import MetaLine
from ui.article.offsets import PageMap
from ui.article.page import USUAL, Measures, lean, set_margins, set_spaces, space_before, typeset
from ui.article.paragraphs import paragraphs
from ui.article.pictures import PagePictures, part_of
from ui.article.sheet import Sheet
from ui.theme import current


class _Place(Struct, frozen=True):
    """What stands at the top of the view: a line by its offset, and how far it is from the edge."""

    offset: int
    below_edge: float
    scroll: int


class PageView(QTextEdit):
    """Shows one draft as a readable page with its marks, in the middle of the ground."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Found as a QWidget: for viewport() PySide would make every class of widgets, to see which one it is.
        self._ground = self.findChild(QWidget, "qt_scrollarea_viewport")
        self.here: dict[ClaimId, tuple[str, ...]] = {}
        """Who else is on which claim just now."""
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTextEdit { border: none; border-radius: 0; padding: 0; background: none; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, since a bar that comes and goes would shift the page sideways.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAcceptDrops(False)
        self.scene: Scene | None = None
        self.chosen: ClaimId | None = None
        """The current claim's id."""
        self.size_px = USUAL
        self.covered = 0
        """Pixels at the top of the view that something floats over."""
        self.ringed = False
        """Whether the page is ringed while it has the focus."""
        self._document: QTextDocument | None = None
        self.awaited_claims = 0
        """Claims that are still to come, for whose numbers the margin has room already."""
        self._measures = Measures.fit(USUAL, 640)
        self._whole = False
        """Whether the draft is laid out to its end."""
        self._place: _Place | None = None
        self.image_of: Callable[[Picture], QImage | None] = lambda _picture: None
        """Gives a picture as it is shown, None before it was drawn."""
        self._awaited: list[Span] = []
        """While hidden: the place to go to, and then what to reveal."""
        self.verticalScrollBar().rangeChanged.connect(self._hide_idle_bar)

    def lay_out(self, case: Case, size: int) -> None:
        """Set a case's draft anew in a font size in pixels, without a selection."""
        # Fitted while empty, so that no draft is laid out in a width or a way that is not its own.
        self.forget()
        self.size_px = size
        shown = paragraphs(case.draft)
        self._fit(self.width(), case, mirrored=any(one.bidirectional for one in shown))
        page_map = PageMap(case.draft.text, [one.span for one in shown])
        document = QTextDocument(self)
        typeset(document, shown, case.draft, page_map, size)
        self.setWordWrapMode(document.defaultTextOption().wrapMode())
        scene = Scene(
            Sheet(document, shown, page_map),
            ClaimMarks(case, self.here),
            MetaLine.of(case, shown),
            PagePictures(case, shown, self.image_of),
            size,
        )
        lean(document, self._leaning(scene), True)
        self._settle(scene)
        self._replace(document)
        self.scene = scene
        self._place = None

    def forget(self) -> None:
        """Let go of the draft."""
        self.scene = None
        self._replace(QTextDocument(self))

    def _replace(self, document: QTextDocument) -> None:
        self.setDocument(document)
        if self._document is not None:
            self._document.deleteLater()
        self._document = document

    def take_marks(self, case: Case) -> None:
        """Take over the claims and set-asides of the same draft."""
        scene = self.scene
        if scene is None:
            return
        before = self._leaning(scene)
        scene.marks = ClaimMarks(case, self.here)
        after = self._leaning(scene)
        # Another digit in the highest number needs a wider margin.
        if before != after or self._measured_again(scene) != self._measures:
            with self.keeping_place():
                lean(scene.sheet.document, before - after, False)
                lean(scene.sheet.document, after, True)
                self._fit_again()
                self._settle(scene)
        self.viewport().update()

    def show_here(self, here: dict[ClaimId, tuple[str, ...]]) -> None:
        """Show beside the numbers who else is on which claim just now."""
        before, self.here = self.here, here
        if self.scene is not None:
            self.scene.marks.here = here
            self.repaint_claims({*before, *here})

    def _leaning(self, scene: Scene) -> set[tuple[int, int]]:
        """Return where the document is set in italics: what the writer set so, and what was set aside.

        Page clutter has a look of its own.
        """
        page_map, case = scene.sheet.page_map, scene.marks.case
        spans = [Span(aside.start, aside.end) for aside in case.set_asides]
        spans += [
            Span(style.start, style.end) for style in case.draft.styles if style.kind is StyleKind.ITALIC
        ]
        found = set()
        for span in spans:
            if scene.sheet.paragraphs[page_map.index(span.start)].role is not Role.CLUTTER:
                found.add(page_map.positions(span))
        return found

    def repaint_claims(self, claims: Iterable[ClaimId | None]) -> None:
        """Paint anew the lines that some claims stand on, given by their ids."""
        if self.scene is None:
            return
        scroll, view = self.verticalScrollBar().value(), self.viewport()
        seen = QRectF(0, scroll, view.width(), view.height())
        for id_ in claims:
            at = self.scene.marks.index(id_) if id_ else None
            if at is None:
                continue
            box = self._bounds(self.scene, self.scene.marks.claim(at))
            # Figures, rings and the lower underlines reach beyond the lines.
            reach = 2.0 * self.size_px
            shown = QRectF(0, box.top() - reach, view.width(), box.height() + 2 * reach).intersected(seen)
            if not shown.isEmpty():
                view.update(shown.translated(0, -scroll).toAlignedRect())

    def _bounds(self, scene: Scene, placed: PlacedClaim) -> QRectF:
        """Return the box around a claim: its lines, or its region of a picture."""
        if placed.is_on_picture:
            at = scene.pictures.box(scene.sheet, scene.size, scene.column, placed.placement.picture)
            if at is not None:
                return part_of(at, placed)
        return scene.sheet.bounds(placed.span)

    def _settle(self, scene: Scene) -> None:
        """Fit page and meta line to the width.

        Nothing is laid out here: Qt lays out what is painted or asked for, and the rest bit by bit
        while the person reads, so that the first page of a book is there as soon as a letter's.
        """
        self._whole = False
        width, sheet = float(self._measures.column), scene.sheet
        scene.column = width
        rooms = scene.pictures.rooms(scene.size, width)
        above = scene.meta.above(scene.size, width) + rooms.get(-1, 0.0)
        set_margins(sheet.document, self._measures, above, rooms.get(len(sheet.paragraphs) - 1, 0.0))
        meta = scene.meta.room(sheet, scene.size, width)
        spaces = {} if meta is None else {meta[0]: meta[1]}
        for after, room in rooms.items():
            if 0 <= after < len(sheet.paragraphs) - 1:
                paragraph, before = sheet.paragraphs[after + 1], sheet.paragraphs[after]
                own = spaces.get(after + 1, space_before(paragraph, before, scene.size))
                spaces[after + 1] = own + room
        set_spaces(sheet.document, spaces)

    def show_images(self) -> None:
        """Take over pictures that have been drawn meanwhile; one that cannot be drawn needs another room."""
        if self.scene is not None:
            with self.keeping_place():
                self._settle(self.scene)
            self.viewport().update()

    # Scrolling

    def place(self) -> int:
        """Return the offset where the first visible line begins; 0 at the top of the page."""
        if self._awaited:
            return self._awaited[0].start
        if self.scene is None or self.verticalScrollBar().value() <= 0:
            return 0
        return self._find_place(self.scene.sheet).offset

    def go_to_place(self, offset: int) -> None:
        """Scroll so that the line holding an offset is the first one; at the text's start, to the top."""
        if self.scene is None:
            return
        if not self.isVisible():
            self._awaited = [Span(offset, offset)]
            return
        sheet = self.scene.sheet
        at_start = offset <= sheet.paragraphs[0].start
        self._scroll_to(0 if at_start else sheet.bounds(Span(offset, offset)).top())
        self._place = _Place(offset, 0, self.verticalScrollBar().value())

    @contextmanager
    def keeping_place(self) -> Iterator[None]:
        """Hold the first visible line where it is while the layout changes."""
        place = self._find_place(self.scene.sheet) if self.scene else None
        yield
        if place is None or self.scene is None:
            return
        if place.scroll <= 0 and place.below_edge > 0:
            self._scroll_to(0)
            return
        top = self.scene.sheet.bounds(Span(place.offset, place.offset)).top()
        self._scroll_to(top - place.below_edge)
        # Kept until the person scrolls: found anew each time, the place would creep upwards.
        self._place = _Place(place.offset, place.below_edge, self.verticalScrollBar().value())

    def _find_place(self, sheet: Sheet) -> _Place:
        scroll = self.verticalScrollBar().value()
        if self._place is None or self._place.scroll != scroll:
            offset, top = sheet.first_line(scroll)
            self._place = _Place(offset, top - scroll, scroll)
        return self._place

    def _scroll_to(self, y: float) -> None:
        if y > 0 and not self._whole:
            # Until all is laid out the bar's end is Qt's guess: before the place, or behind the text.
            layout = self.document().documentLayout()
            layout.documentSizeChanged.emit(layout.documentSize())
            self._whole = True
        self.verticalScrollBar().setValue(round(y))

    def _hide_idle_bar(self, _least: int, most: int) -> None:
        """Show no handle where there is nothing to scroll."""
        sheet = "" if most > 0 else "QScrollBar::handle:vertical { background: transparent; }"
        if self.verticalScrollBar().styleSheet() != sheet:
            self.verticalScrollBar().setStyleSheet(sheet)

    def reveal(self, span: Span) -> None:
        """Scroll as little as shows a span whole; one taller than the view is shown from its start."""
        if self.scene is None:
            return
        if not self.isVisible():
            self._awaited = [*(self._awaited or [Span(self.place(), self.place())])[:1], span]
            return
        self._bring(self.scene.sheet.bounds(span))

    def reveal_claim(self, placed: PlacedClaim) -> None:
        """Scroll as little as shows a claim whole, in the text or on a picture."""
        if placed.is_on_picture and self.scene is not None and self.isVisible():
            self._bring(self._bounds(self.scene, placed))
        else:
            self.reveal(placed.span)

    def _bring(self, box: QRectF) -> None:
        space = self.size_px * 1.2
        top, bottom = box.top() - space - self.covered, box.bottom() + space
        scroll, height = self.verticalScrollBar().value(), self.viewport().height()
        if box.top() - self.covered - 4 < scroll or bottom - top > height:
            self._scroll_to(top)
        elif box.bottom() + 8 > scroll + height:
            # A third of the view stays free below, so that one reads on without scrolling.
            self._scroll_to(min(top, bottom - height + height / 3))

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to where the page was asked to be before it had a size."""
        super().showEvent(event)
        awaited, self._awaited = self._awaited, []
        if awaited:
            self.go_to_place(awaited[0].start)
        for span in awaited[1:]:
            self.reveal(span)

    def event(self, event: QEvent) -> bool:
        """Fit the page to a new width before the text is laid out for it."""
        if event.type() == QEvent.Type.Resize:
            self._fit_again()
        return super().event(event)

    def _measured(self, width: int, case: Case | None, *, mirrored: bool) -> Measures:
        claims = max(len(case.claims), self.awaited_claims) if case is not None else 0
        room = width - self.verticalScrollBar().sizeHint().width()
        return Measures.fit(self.size_px, room, claims, mirrored=mirrored)

    def _measured_again(self, scene: Scene) -> Measures:
        mirrored = any(one.bidirectional for one in scene.sheet.paragraphs)
        return self._measured(self.width(), scene.marks.case, mirrored=mirrored)

    def _fit(self, width: int, case: Case | None, *, mirrored: bool) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        self._measures = self._measured(width, case, mirrored=mirrored)
        left = self._measures.ground
        self.setViewportMargins(left, 0, max(width - bar - left - self._measures.width, 0), 0)

    def _fit_again(self) -> None:
        scene = self.scene
        case = scene.marks.case if scene is not None else None
        mirrored = scene is not None and any(one.bidirectional for one in scene.sheet.paragraphs)
        self._fit(self.width(), case, mirrored=mirrored)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the text out for the new width with the first visible line staying first."""
        with self.keeping_place():
            super().resizeEvent(event)
            if self.scene is not None:
                self._settle(self.scene)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page as it is scrolled."""
        if self.scene is None:
            QPainter(self.viewport()).fillRect(event.rect(), current()["background"])
            return
        bar, focused = self.verticalScrollBar(), self.hasFocus()
        chosen = self.scene.marks.index(self.chosen) if self.chosen else None
        moment = Moment(
            bar.value(),
            bar.maximum() > 0,
            bar.maximum() + self.viewport().height(),
            chosen,
            self.textCursor(),
            focused,
            focused and self.ringed,
        )
        paint(self.viewport(), event.rect(), self.scene, self._measures, moment, current())
