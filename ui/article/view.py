"""The article panel: the page of one draft with its marks, a find bar, and what a person does there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QWidget

from factcheck.case.figures import progress_of
from factcheck.models import Case, Changes, ClaimId, PlacedClaim, SetAsideId, Span
from ui.article.canvas import cursor_over
from ui.article.marks import ClaimMarks
from ui.article.page import LARGEST, SMALLEST, USUAL
from ui.article.painting import Hits
from ui.article.pane import ArticlePane
from ui.article.touch import claims_under, picture_under, set_aside_under
from ui.finder import Finder
from ui.theme import current, themes
from ui.widgets.find_bar import FindBar


class ArticleView(QWidget):
    """Shows a case's draft as a page; tells of clicks, selections and pastes, and changes nothing.

    All offsets are code points in the draft's text, end exclusive.
    """

    claim_clicked = Signal(str)
    """A claim's id; repeated clicks at one place go through the claims that overlap there."""
    set_aside_clicked = Signal(str)
    selection_changed = Signal()
    picture_wanted = Signal(str)
    """A picture's id, to look at it large."""
    menu_requested = Signal(QPoint, int)
    """A point of the screen and the offset there."""
    zoom_changed = Signal(int)
    """The new font size in pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case: Case | None = None
        self._finder: Finder | None = None
        self._turn: tuple[list[int], int] = ([], -1)
        self.page = ArticlePane(self)
        """The page itself, which takes mouse and keys."""
        self.page.hide()
        self.setFocusProxy(self.page)
        self.find_bar = FindBar(self, self.tr("Find in article"))
        self.find_bar.hide()
        self._connect()
        self._name_for_readers()

    def _connect(self) -> None:
        pane, bar = self.page, self.find_bar
        pane.touched.connect(self._touch)
        pane.entered.connect(self._enter)
        pane.touched_twice.connect(self._open_picture)
        pane.selectionChanged.connect(self.selection_changed)
        pane.menu_asked.connect(self.menu_requested)
        pane.find_stepped.connect(self.find_step)
        pane.zoom_asked.connect(self.zoom)
        bar.phrase_changed.connect(self._look_for)
        bar.stepped.connect(self.find_step)
        bar.closed.connect(self.close_find)
        themes().changed.connect(self._repaint)

    # The case

    def show_case(self, case: Case | None, *, awaited: int = 0) -> None:
        """Show an article from its top, or blank ground for None; ``awaited`` claims are still to come."""
        self.case = case
        self.page.awaited_claims = awaited
        self._finder = None
        self._turn = ([], -1)
        self.page.chosen = None
        if case is None:
            self.close_find()
            self.page.hide()
            self.page.forget()
        else:
            self.page.lay_out(case, self.page.size_px)
            self.page.go_to_place(0)
            self.page.show()
            self._look_for(self.find_bar.phrase)
        self._name_for_readers()
        self.update()
        self.selection_changed.emit()

    def update_case(self, case: Case, changes: Changes) -> None:
        """Take over what an operation changed: scroll position and selection stay.

        Another draft, or another article, is laid out anew.
        """
        old, self.case = self.case, case
        pane = self.page
        if old is None or pane.scene is None or old.article.id != case.article.id:
            self.show_case(case)
        elif old.draft.id != case.draft.id:
            self._follow_draft(case, pane.scene.marks)
        elif old.pictures != case.pictures or (old.article.byline, old.draft.name) != (
            case.article.byline,
            case.draft.name,
        ):
            self._lay_out_again()
        elif pane.scene.marks.follow(case, changes):
            pane.repaint_claims(changes.claims)
            # A tick may count on later claims too, whose figures stand in the margin.
            if case.scale != old.scale or _ticked(old, case, changes):
                pane.viewport().update()
        else:
            pane.take_marks(case)
            self._turn = ([], -1)
        self._name_for_readers()

    def take_claims(self, case: Case) -> None:
        """Take the claims of the article whose page alone was shown; the page stays as it is."""
        self.page.awaited_claims = 0
        self.update_case(case, Changes(case.article.id, everything=True))

    def _follow_draft(self, case: Case, marks: ClaimMarks) -> None:
        """Show another draft of the same article, with the claim that stood at the top still there."""
        pane = self.page
        place = pane.place()
        known = {placed.id: placed.placement for placed in case.claims}
        # By a claim, since the offsets of the two drafts have nothing to do with each other.
        anchor = next((p for p in marks.case.claims if p.placement.start >= place and p.id in known), None)
        self._finder = None
        self._turn = ([], -1)
        pane.lay_out(case, pane.size_px)
        pane.go_to_place(known[anchor.id].start if place and anchor else 0)
        self._look_for(self.find_bar.phrase)
        self.selection_changed.emit()

    def set_current(self, claim_id: ClaimId, *, reveal: bool = True) -> None:
        """Ring a claim as the current one, and scroll to it as little as shows it whole.

        The text cursor goes along, so that arrow keys begin there; selected words stay selected.
        """
        pane = self.page
        before, pane.chosen = pane.chosen, claim_id
        pane.repaint_claims((before, claim_id))
        at = pane.scene.marks.index(claim_id) if pane.scene else None
        if pane.scene is None or at is None:
            return
        placed = pane.scene.marks.claim(at)
        self._take_cursor_to(placed)
        if reveal:
            pane.reveal_claim(placed)

    def _take_cursor_to(self, placed: PlacedClaim) -> None:
        pane, span = self.page, placed.span
        stays = pane.textCursor().hasSelection() or span.start <= pane.cursor_offset() <= span.end
        if pane.scene is not None and not placed.is_on_picture and not stays:
            pane.put_cursor(cursor_over(pane.scene.sheet, Span(span.start, span.start)))

    def _touch(self, point: QPointF) -> None:
        scene = self.page.scene
        if scene is not None:
            claims = claims_under(scene, point)
            aside = None if claims else set_aside_under(scene.sheet, scene.marks, point)
            self._choose(scene.marks, claims, aside)

    def _enter(self, offset: int) -> None:
        scene = self.page.scene
        if scene is not None:
            claims, aside = scene.marks.at(offset), scene.marks.set_aside_at(offset)
            picture = scene.pictures.at_offset(offset)
            if picture is not None and not claims and aside is None:
                self.picture_wanted.emit(picture.id)
            else:
                self._choose(scene.marks, claims, aside.id if aside else None)

    def _open_picture(self, point: QPointF) -> None:
        """Ask for the picture under a point of the page, where one stands there."""
        scene = self.page.scene
        found = picture_under(scene, point) if scene is not None else None
        if found is not None:
            self.picture_wanted.emit(found[0].id)

    def _choose(self, marks: ClaimMarks, claims: list[int], aside: SetAsideId | None) -> None:
        """Tell of the next of some claims that overlap, else of a set-aside."""
        if claims:
            before, turn = self._turn
            turn = (turn + 1) % len(claims) if claims == before else 0
            self._turn = (claims, turn)
            self.claim_clicked.emit(marks.claim(claims[turn]).id)
        elif aside is not None:
            self.set_aside_clicked.emit(aside)

    # Selection, cursor, scrolling

    def selection(self) -> Span | None:
        """Return the selected stretch of the draft, or None; none while a copy stands in its place."""
        # Words that nobody sees must not be what a key sets aside.
        span = self.page.selected() if self.case and not self.isHidden() else Span(0, 0)
        return span if len(span) else None

    def cursor_offset(self) -> int:
        """Return where the text cursor stands; 0 without an article."""
        return self.page.cursor_offset() if self.case else 0

    def select(self, span: Span) -> None:
        """Select a stretch of the draft and show it."""
        if self.case is not None and self.page.scene is not None:
            self.page.put_cursor(cursor_over(self.page.scene.sheet, span))
            self.page.reveal(span)

    def clear_selection(self) -> None:
        """Select nothing; the text cursor stays."""
        cursor = self.page.textCursor()
        cursor.setPosition(cursor.position())
        self.page.put_cursor(cursor)

    def scroll_state(self) -> int:
        """Return the offset where the first visible line begins; 0 at the top of the page."""
        return self.page.place()

    def restore_scroll_state(self, state: int) -> None:
        """Bring the line that holds an offset to the top; offsets beyond the text go to its end."""
        if self.case is not None:
            self.page.go_to_place(min(max(state, 0), len(self.case.draft.text)))

    # Size of the type

    def set_font_size(self, px: int) -> None:
        """Set the article's type in a size between 11 and 32 pixels, the first visible line staying."""
        px = min(max(px, SMALLEST), LARGEST)
        if px == self.page.size_px:
            return
        self.page.size_px = px
        if self.case is not None:
            self._lay_out_again()
        self.zoom_changed.emit(px)

    def zoom(self, step: int) -> None:
        """Make the type larger or smaller by so many pixels; 0 gives it its usual size."""
        self.set_font_size(self.page.size_px + step if step else USUAL)

    def _lay_out_again(self) -> None:
        """Set the same draft anew, keeping selection, hits and the first visible line."""
        pane = self.page
        if self.case is None or pane.scene is None:
            return
        cursor, hits, page_map = pane.textCursor(), pane.scene.hits, pane.scene.sheet.page_map
        anchor, position = page_map.offset(cursor.anchor()), page_map.offset(cursor.position())
        # Setting the document anew empties the selection, which must not be told: it comes back below.
        blocked = pane.blockSignals(True)
        with pane.keeping_place():
            pane.lay_out(self.case, pane.size_px)
        pane.scene.hits = hits
        cursor = pane.textCursor()
        cursor.setPosition(page_map.position(anchor))
        cursor.setPosition(page_map.position(position), QTextCursor.MoveMode.KeepAnchor)
        pane.put_cursor(cursor)
        pane.blockSignals(blocked)

    # Finding

    def open_find(self) -> None:
        """Open the find bar over the page, with the selected words to begin with."""
        if self.case is None:
            return
        chosen = self.selection()
        # A longer selection is a passage that is being worked on, not something to look for.
        phrase = self.case.draft.text[chosen.start : chosen.end] if chosen and len(chosen) <= 80 else ""
        self._show_bar()
        before = self.find_bar.phrase
        self.find_bar.ask("" if "\n" in phrase else phrase)
        if self.find_bar.phrase == before:
            self._look_for(before)

    def close_find(self) -> None:
        """Close the find bar; the hit it stood on is selected and the text does not move."""
        if self.find_bar.isHidden():
            return
        focused = self.find_bar.isAncestorOf(self.focusWidget() or self)
        self.find_bar.hide()
        self.page.covered = 0
        scene = self.page.scene
        if scene is not None:
            hits, scene.hits = scene.hits, Hits()
            if 0 <= hits.current < len(hits.spans):
                self.page.put_cursor(cursor_over(scene.sheet, hits.spans[hits.current]))
        if focused:
            self.page.setFocus()
        self.page.viewport().update()

    def find_step(self, step: int) -> None:
        """Go to the next hit (1) or the one before (-1), from the last to the first and back."""
        if self.case is None or self.page.scene is None:
            return
        hits = self.page.scene.hits
        if self.find_bar.isHidden() and self.find_bar.phrase:
            self._show_bar()
            self._look_for(self.find_bar.phrase)
        elif self.find_bar.isHidden():
            self.open_find()
        elif hits.spans:
            self._show_hit(hits, (hits.current + step) % len(hits.spans))

    def _look_for(self, phrase: str) -> None:
        """Find a phrase; the first hit from the selection or the top of the view on is the current one."""
        scene = self.page.scene
        if self.case is None or scene is None or self.find_bar.isHidden():
            return
        if self._finder is None:
            self._finder = Finder(self.case.draft.text)
        spans = self._finder.find(phrase)
        chosen = self.selection()
        origin = chosen.start if chosen else self.scroll_state()
        first = next((at for at, span in enumerate(spans) if span.start >= origin), 0)
        scene.hits = Hits(spans)
        self._show_hit(scene.hits, first if spans else -1)

    def _show_hit(self, hits: Hits, at: int) -> None:
        hits.current = at
        self.find_bar.show_count(at, len(hits.spans))
        if at >= 0:
            self.page.reveal(hits.spans[at])
        self.page.viewport().update()

    def _show_bar(self) -> None:
        self.find_bar.show()
        self.find_bar.raise_()
        self._place_bar()

    def _place_bar(self) -> None:
        width = min(400, self.width() - 24)
        height = self.find_bar.sizeHint().height()
        self.find_bar.setGeometry(self.width() - width - 16, 8, width, height)
        self.page.covered = height + 12

    # The widget

    def _name_for_readers(self) -> None:
        title = self.case.article.title if self.case else ""
        self.setAccessibleName(self.tr("Article"))
        self.page.setAccessibleName(
            self.tr("Article: %1").replace("%1", title) if title else self.tr("Article")
        )
        progress = progress_of(self.case) if self.case else None
        words = ""
        if progress is not None and progress.total:
            total, open_ = progress.total, progress.by_verdict[""]
            words = self.tr("%1 claims, %2 to check").replace("%1", str(total)).replace("%2", str(open_))
        self.page.setAccessibleDescription(words)

    def _repaint(self) -> None:
        self.update()
        self.page.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground that the page lies on."""
        QPainter(self).fillRect(event.rect(), current()["background"])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the page have all the room, and the find bar its corner."""
        super().resizeEvent(event)
        self.page.setGeometry(self.rect())
        if not self.find_bar.isHidden():
            self._place_bar()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page from the ground beside it too."""
        if self.case is not None:
            self.page.wheelEvent(event)


def _ticked(old: Case, case: Case, changes: Changes) -> bool:
    """Tell whether details of a claim were ticked, or ticks taken back."""
    pairs = ((old.find(claim), case.find(claim)) for claim in changes.claims)
    return any(before and now and before.details != now.details for before, now in pairs)
