"""The article panel: what it shows of a case, what it tells of clicks, and that the text stays put."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factcheck.models import (
    ArticleId,
    Case,
    Changes,
    Claim,
    ClaimId,
    DraftId,
    EventKind,
    PlacedClaim,
    Placement,
    PlacementId,
    Role,
    Span,
    Status,
    Style,
    StyleKind,
)
from tests.ui.article_cases import case, long_case, span_of
from ui import theme
from ui.article.canvas import apart
from ui.article.view import ArticleView
from ui.theme import Choice

SENTENCE = "The bridge opened in March 2021 and cost $64 million."


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    theme.themes().choose(Choice.LIGHT)
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(720, 600)
    view.show()
    return view


def _verdict(of: Case, claim: ClaimId, key: str | None) -> Case:
    claims = tuple(
        replace(one, claim=replace(one.claim, verdict=key)) if one.id == claim else one for one in of.claims
    )
    return replace(of, claims=claims)


def _changes(*claims: ClaimId, places: bool = False) -> Changes:
    return Changes(ArticleId("a"), EventKind.VERDICT_SET, claims=frozenset(claims), places=places)


def _spot(view: ArticleView, words: str) -> QPoint:
    """Where the middle of some words is, in the page's viewport."""
    pane = view.page
    assert view.case is not None
    assert pane.scene is not None
    start, end = span_of(view.case.draft.text, words)
    piece = next(pane.scene.sheet.pieces(Span(start, end)))
    return QPoint(
        round(piece.rect.center().x()), round(piece.baseline - 4) - view.page.verticalScrollBar().value()
    )


def _click(view: ArticleView, words: str) -> None:
    QTest.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, pos=_spot(view, words))


def _picture(view: ArticleView) -> QImage:
    return view.page.viewport().grab().toImage()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _count(image: QImage, colour: QColor) -> int:
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    return memoryview(bytes(plain.constBits())).cast("I").tolist().count(colour.rgb())


def test_a_claim_is_drawn_in_its_verdicts_colours_and_redrawn_in_anothers(view: ArticleView) -> None:
    looks = theme.current().verdicts
    shown = case(((SENTENCE, "confirmed"),))
    view.show_case(shown)
    green = looks["confirmed"].weak
    red = looks["wrong"].weak
    assert green is not None
    assert red is not None
    before = _picture(view)
    assert _count(before, green) > 500
    assert _count(before, red) == 0
    view.update_case(_verdict(shown, ClaimId("c0"), "wrong"), _changes(ClaimId("c0")))
    after = _picture(view)
    assert _count(after, green) == 0
    assert _count(after, red) > 500


def test_every_verdict_has_a_line_of_its_own_that_tells_it_without_colour(view: ArticleView) -> None:
    patterns: dict[tuple[bool, ...], str | None] = {}
    keys = ["confirmed", "needs-change", "wrong", "misleading", "unconfirmed", None]
    for key in keys:
        view.show_case(case(((SENTENCE, key),)))
        assert view.page.scene is not None
        sheet = view.page.scene.sheet
        piece = next(sheet.pieces(Span(*span_of(case().draft.text, SENTENCE))))
        image, weak = _picture(view), theme.current().verdict(key).weak
        grounds = {theme.current()["paper"].rgb()} | ({weak.rgb()} if weak is not None else set())
        pattern = tuple(
            image.pixel(x, round(piece.baseline) + y) not in grounds
            for y in range(5, 9)
            for x in range(round(piece.left) + 2, round(piece.left) + 62)
        )
        assert any(pattern)
        patterns[pattern] = key
    assert len(patterns) == len(keys)


def test_a_claim_that_is_no_fact_has_neither_ground_nor_line(view: ArticleView) -> None:
    view.show_case(case())
    plain = _picture(view)
    view.show_case(case(((SENTENCE, "not-a-fact"),)))
    assert _count(_picture(view), theme.current()["ink"]) < _count(plain, theme.current()["ink"])
    assert view.page.scene is not None


def test_overlapping_claims_take_turns_the_smallest_first(view: ArticleView) -> None:
    view.show_case(case(((SENTENCE, None), ("March 2021", None), ("opened in March 2021 and", "wrong"))))
    clicked: list[str] = []
    view.claim_clicked.connect(clicked.append)
    for _ in range(4):
        _click(view, "March 2021")
    assert clicked == ["c1", "c2", "c0", "c1"]
    _click(view, "$64 million")
    assert clicked[-1] == "c0"


def test_a_click_beside_all_marks_tells_of_nothing_and_one_on_a_set_aside_names_it(
    view: ArticleView,
) -> None:
    view.show_case(case(((SENTENCE, None),), asides=("Who will miss it?",)))
    claims: list[ClaimId] = []
    asides: list[str] = []
    view.claim_clicked.connect(claims.append)
    view.set_aside_clicked.connect(asides.append)
    _click(view, "MARVIK")
    assert (claims, asides) == ([], [])
    _click(view, "Who will miss it?")
    assert (claims, asides) == ([], ["s0"])


def test_dragging_over_a_mark_selects_and_is_no_click(view: ArticleView) -> None:
    shown = case(((SENTENCE, None),))
    view.show_case(shown)
    clicked: list[str] = []
    view.claim_clicked.connect(clicked.append)
    port = view.page.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=_spot(view, "bridge"))
    QTest.mouseMove(port, _spot(view, "March"))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=_spot(view, "March"))
    chosen = view.selection()
    assert chosen is not None
    assert "opened" in shown.draft.text[chosen.start : chosen.end]
    assert clicked == []


def test_a_selection_is_given_and_copied_in_the_drafts_own_characters(
    view: ArticleView,
) -> None:
    shown = case()
    view.show_case(shown)
    told: list[Span | None] = []
    view.selection_changed.connect(lambda: told.append(view.selection()))
    for words in ("“Nobody 👩\u200d✈️ told us,”", "9,000\u00a0last year", "captain.\n\nThe bridge"):
        span = Span(*span_of(shown.draft.text, words))
        view.select(span)
        assert view.selection() == span
        assert told[-1] == span
        assert view.page.createMimeDataFromSelection().text() == words
    view.clear_selection()
    assert view.selection() is None
    assert view.cursor_offset() == span.end


def test_a_stretch_is_selected_with_the_keyboard_alone(view: ArticleView) -> None:
    shown = case()
    view.show_case(shown)
    view.setFocus()
    start, end = span_of(shown.draft.text, "👩\u200d✈️ told")
    view.select(Span(start, start))
    while view.cursor_offset() < end:
        QTest.keyClick(view.page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection() == Span(start, end)


def test_the_current_claim_is_ringed_and_brought_into_view_with_as_little_scrolling_as_can_be(
    view: ArticleView,
) -> None:
    shown = long_case()
    view.show_case(shown)
    view.set_current(ClaimId("c1"))
    assert view.scroll_state() == 0
    assert _count(_picture(view), theme.current()["accent"]) > 100
    view.set_current(ClaimId("c60"))
    there = view.scroll_state()
    assert 0 < there < shown.claims[60].placement.start
    view.set_current(ClaimId("c60"))
    assert view.scroll_state() == there
    view.set_current(ClaimId("c100"), reveal=False)
    assert view.scroll_state() == there


def test_scroll_position_survives_a_verdict_a_theme_and_the_find_bar(view: ArticleView) -> None:
    shown = long_case()
    view.show_case(shown)
    view.restore_scroll_state(shown.claims[50].placement.start)
    bar = view.page.verticalScrollBar()
    view.select(shown.claims[51].span)
    before, chosen = bar.value(), view.selection()
    view.update_case(_verdict(shown, ClaimId("c51"), "wrong"), _changes(ClaimId("c51")))
    assert (bar.value(), view.selection()) == (before, chosen)
    theme.themes().choose(Choice.DARK)
    assert bar.value() == before
    view.open_find()
    view.close_find()
    assert bar.value() == before


def test_the_first_visible_line_stays_first_while_the_window_is_resized(view: ArticleView) -> None:
    shown = long_case()
    view.show_case(shown)
    view.restore_scroll_state(shown.claims[70].placement.start)
    assert view.scroll_state() == shown.claims[70].placement.start
    for width in (400, 520, 431, 900, 407, 1300, 720):
        view.resize(width, 600)
        assert view.page.scene is not None
        sheet = view.page.scene.sheet
        place = shown.claims[70].placement.start
        top = sheet.bounds(Span(place, place)).top() - view.page.verticalScrollBar().value()
        assert abs(top) <= 1
    assert view.scroll_state() == shown.claims[70].placement.start


def test_no_line_is_lost_whatever_the_width(view: ArticleView) -> None:
    shown = long_case()
    view.show_case(shown)
    for width in (400, 720, 430, 1200):
        view.resize(width, 600)
        assert view.page.scene is not None
        sheet = view.page.scene.sheet
        strips = [sheet.strip(index) for index in range(len(sheet.paragraphs))]
        assert all(strip.layout.lineCount() >= 3 for strip in strips)
        assert strips[-1].rect.bottom() < view.page.document().size().height()


def test_the_first_page_of_a_book_is_shown_before_the_rest_is_laid_out(view: ArticleView) -> None:
    shown = long_case(2_000)
    view.show_case(shown)
    assert _count(_picture(view), theme.current()["ink"]) > 500
    document = view.findChild(QTextDocument)
    assert document is not None
    laid_out = [bool(block.layout().lineCount()) for block in _blocks(document)]
    assert laid_out[0]
    assert laid_out.count(True) < 500
    view.restore_scroll_state(shown.claims[1_900].placement.start)
    assert view.scroll_state() == shown.claims[1_900].placement.start


def test_zooming_keeps_place_and_selection_and_stays_within_bounds(view: ArticleView) -> None:
    shown = long_case()
    view.show_case(shown)
    view.restore_scroll_state(shown.claims[30].placement.start)
    sizes: list[int] = []
    view.zoom_changed.connect(sizes.append)
    view.select(shown.claims[31].span)
    place = view.scroll_state()
    view.zoom(4)
    assert view.selection() == shown.claims[31].span
    assert view.scroll_state() == place
    view.zoom(100)
    view.zoom(-100)
    view.zoom(0)
    assert sizes == [21, 32, 11, 17]
    assert view.scroll_state() == place


def test_new_claims_are_shown_without_the_text_being_laid_out_anew(view: ArticleView) -> None:
    view.show_case(case())
    document = view.page.document()
    shown = case(((SENTENCE, "wrong"),))
    view.update_case(shown, _changes(ClaimId("c0"), places=True))
    assert view.page.document() is document
    red = theme.current().verdicts["wrong"].weak
    assert red is not None
    assert _count(_picture(view), red) > 500


def test_another_draft_is_shown_with_the_claim_at_the_top_still_there(view: ArticleView) -> None:
    shown = long_case()
    view.show_case(shown)
    view.restore_scroll_state(shown.claims[40].placement.start)
    added = "A new opening. " * 40 + "\n\n"
    moved = tuple(
        replace(
            one,
            placement=replace(
                one.placement, start=one.placement.start + len(added), end=one.placement.end + len(added)
            ),
        )
        for one in shown.claims
    )
    blocks = tuple(replace(b, start=b.start + len(added), end=b.end + len(added)) for b in shown.draft.blocks)
    draft = replace(shown.draft, id=DraftId("d2"), text=added + shown.draft.text, blocks=blocks)
    view.update_case(replace(shown, draft=draft, claims=moved), _changes(places=True))
    assert view.scroll_state() == moved[40].placement.start


def test_without_a_case_there_is_blank_ground_and_every_call_is_harmless(view: ArticleView) -> None:
    view.show_case(case())
    view.show_case(None)
    view.set_current(ClaimId("c0"))
    view.select(Span(0, 3))
    view.open_find()
    view.zoom(1)
    view.restore_scroll_state(9)
    assert view.selection() is None
    image = view.grab().toImage()
    ground = theme.current()["background"].rgb()
    assert all(image.pixel(x, y) == ground for x in range(0, 720, 60) for y in range(0, 600, 60))


def test_the_writers_line_is_not_said_twice(view: ArticleView) -> None:
    view.show_case(case())
    assert view.page.scene is not None
    meta = view.page.scene.meta
    assert meta.continues
    assert meta.text.startswith("Draft 2 · ")
    assert meta.text.endswith(" · opened from ferry.docx")
    view.show_case(case(parts=((Role.HEADLINE, "Ferry line closes\n\n"), (Role.BODY, "It closed."))))
    assert view.page.scene is not None
    meta = view.page.scene.meta
    assert not meta.continues
    assert meta.text == "By Tove Lind · Draft 2 · 5 words · opened from ferry.docx"


def test_a_dateline_runs_into_the_line_it_opens(view: ArticleView) -> None:
    view.show_case(case())
    assert view.page.scene is not None
    sheet = view.page.scene.sheet
    assert [one.role for one in sheet.paragraphs] == [
        Role.HEADLINE,
        Role.BYLINE,
        Role.BODY,
        Role.CLUTTER,
        Role.QUOTE,
        Role.BODY,
    ]
    assert sheet.paragraphs[2].shown.startswith("MARVIK — The ferry")


def test_the_key_enter_chooses_the_claim_at_the_text_cursor(view: ArticleView) -> None:
    shown = case(((SENTENCE, None), ("March 2021", None)), asides=("Who will miss it?",))
    view.show_case(shown)
    claims: list[ClaimId] = []
    asides: list[str] = []
    view.claim_clicked.connect(claims.append)
    view.set_aside_clicked.connect(asides.append)
    for words in ("2021 and", "miss it"):
        start, _ = span_of(shown.draft.text, words)
        view.select(Span(start, start))
        QTest.keyClick(view.page, Qt.Key.Key_Return)
        QTest.keyClick(view.page, Qt.Key.Key_Return)
    assert (claims, asides) == (["c1", "c0"], ["s0", "s0"])


def test_the_copied_text_is_the_drafts(view: ArticleView) -> None:
    shown = case()
    view.show_case(shown)
    view.select(Span(*span_of(shown.draft.text, "9,000\u00a0last")))
    QTest.keyClick(view.page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "9,000\u00a0last"


@pytest.mark.parametrize("key", [Qt.Key.Key_M, Qt.Key.Key_1, Qt.Key.Key_J, Qt.Key.Key_Question, Qt.Key.Key_Z])
def test_the_windows_keys_are_left_to_the_window(view: ArticleView, key: Qt.Key) -> None:
    view.show_case(case())
    control = Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_Z else Qt.KeyboardModifier.NoModifier
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, control, chr(key))
    asked.ignore()
    QGuiApplication.sendEvent(view.page, asked)
    assert not asked.isAccepted()


def test_the_place_restored_before_the_window_opens_is_there_when_it_has(qtbot: QtBot) -> None:
    view = ArticleView()
    qtbot.addWidget(view)
    shown = long_case()
    view.show_case(shown)
    place = shown.claims[80].placement.start
    view.restore_scroll_state(place)
    view.set_current(ClaimId("c80"))
    assert view.scroll_state() == place
    view.resize(640, 500)
    view.show()
    assert view.page.verticalScrollBar().value() > 0
    assert 0 <= place - view.scroll_state() < 300
    there = view.scroll_state()
    view.resize(900, 700)
    view.resize(640, 500)
    assert view.scroll_state() == there
    view.restore_scroll_state(place)
    view.resize(900, 700)
    assert view.scroll_state() == place


def test_letters_go_on_to_the_window(view: ArticleView) -> None:
    view.show_case(case())
    before = view.page.toPlainText()
    cursor = QTextCursor(view.page.document())
    cursor.setPosition(5)
    view.page.put_cursor(cursor)
    QTest.keyClicks(view.page, "mjk1")
    assert view.page.toPlainText() == before
    assert view.cursor_offset() == 5


def test_screen_readers_are_told_title_and_progress(view: ArticleView) -> None:
    view.show_case(case(((SENTENCE, "wrong"), ("212,000 people", None))))
    assert view.page.accessibleName() == "Article: Ferry line closes"
    assert view.page.accessibleDescription() == "2 claims, 1 to check"


def test_pages_turn_without_the_text_cursor_and_it_follows_when_it_moves(view: ArticleView) -> None:
    view.show_case(long_case())
    bar = view.page.verticalScrollBar()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
        before = bar.value()
        QTest.keyClick(view.page, key)
        assert before + 400 < bar.value() < before + 600
    there, place = bar.value(), view.scroll_state()
    assert view.cursor_offset() == 0
    QTest.keyClick(view.page, Qt.Key.Key_Right)
    assert bar.value() == there
    assert view.cursor_offset() == place + 1
    QTest.keyClick(view.page, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view.page, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_quiet_words_under_a_mark_are_in_full_ink(view: ArticleView) -> None:
    parts = ((Role.CAPTION, "A dredger at work off the cape. Photo by a friend of the house"),)
    ink, quiet = theme.current()["ink"], theme.current()["quiet"]
    view.show_case(case(parts=parts))
    plain = _picture(view)
    assert _count(plain, ink) == 0
    view.show_case(case((("A dredger at work off the cape", "confirmed"),), parts=parts))
    marked = _picture(view)
    assert _count(marked, ink) > 20
    assert 0.3 < _count(marked, quiet) / _count(plain, quiet) < 0.9


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 12)), max_size=7))
def test_overlapping_inks_are_parted_for_the_first_one(raw: list[tuple[int, int]]) -> None:
    spans = [Span(start, start + length) for start, length in raw]
    colours = [QColor(at, 0, 0) for at in range(len(spans))]
    parts = list(apart(zip(spans, colours, strict=True)))
    for offset in range(45):
        wanted = [at for at, span in enumerate(spans) if span.start <= offset < span.end][:1]
        assert [ink.red() for span, ink in parts if span.start <= offset < span.end] == wanted


def _channel(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _luminance(colour: QColor) -> float:
    """Relative luminance after WCAG 2.2."""
    red, green, blue = (_channel(value) for value in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("ink", ["accent", "ink"])
def test_text_and_links_can_be_read_on_every_mark(name: str, ink: str) -> None:
    shown = theme.load(name)
    for look in shown.verdicts.values():
        if look.weak is not None:
            low, high = sorted((_luminance(shown[ink]), _luminance(look.weak)))
            assert (high + 0.05) / (low + 0.05) >= 4.5, look


_ROLES = st.sampled_from(Role)
_WORDS = st.text(st.sampled_from("ab שלום نعم é👩\u200d\u0301 .,\n“”–1"), min_size=1, max_size=30)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    st.lists(st.tuples(_ROLES, _WORDS), min_size=1, max_size=8),
    st.lists(st.tuples(st.integers(-3, 200), st.integers(-3, 200)), max_size=8),
    st.lists(st.tuples(st.sampled_from(StyleKind), st.integers(0, 99), st.integers(0, 99)), max_size=4),
)
def test_any_case_can_be_shown_clicked_and_walked_through(
    view: ArticleView,
    parts: list[tuple[Role, str]],
    spans: list[tuple[int, int]],
    raw_styles: list[tuple[StyleKind, int, int]],
) -> None:
    base = case(parts=tuple((role, words + "\n\n") for role, words in parts))
    keys = [verdict.key for verdict in base.scale.verdicts]
    claims = tuple(
        PlacedClaim(
            Claim(ClaimId(f"c{at}"), ArticleId("a"), verdict=[*keys, None][at % 7]),
            Placement(
                PlacementId(f"p{at}"),
                ClaimId(f"c{at}"),
                DraftId("d1"),
                min(span),
                max(span),
                "",
                status=list(Status)[at % 3],
            ),
        )
        for at, span in enumerate(spans)
    )
    styles = tuple(Style(kind, min(a, b), max(a, b)) for kind, a, b in raw_styles)
    view.show_case(replace(base, claims=claims, draft=replace(base.draft, styles=styles)))
    for at, _ in enumerate(spans):
        view.set_current(ClaimId(f"c{at}"))
        assert _count(_picture(view), theme.current()["paper"]) > 1_000
    length = len(base.draft.text)
    for offset in range(0, length, 7):
        view.restore_scroll_state(offset)
        view.select(Span(offset, min(offset + 5, length)))
        chosen = view.selection()
        assert chosen is None or 0 <= chosen.start < chosen.end <= length
        view.page.touched.emit(QPointF(60 + offset, 90 + offset))
