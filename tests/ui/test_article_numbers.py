"""The margin beside the text: numbers of claims, ticks where they begin, and what was set aside."""

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from factcheck.models import (
    ArticleId,
    Case,
    Changes,
    ClaimDetail,
    ClaimId,
    DetailId,
    DetailKind,
    EventId,
    PlacementId,
    Role,
    SetAside,
    SetAsideId,
    SetAsideReason,
)
from tests.ui.article_cases import case, span_of
from ui import theme
from ui.article.marks import ClaimMarks
from ui.article.numbers import Beginning, fitted, room_for
from ui.article.view import ArticleView
from ui.theme import Choice

SHORT = "It ran on. "
CHANGED = Changes(ArticleId("a"), None, EventId("e"), set_asides=frozenset({SetAsideId("s0")}))


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    theme.themes().choose(Choice.LIGHT)
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    return view


def _many(count: int) -> Case:
    """Return a case of short sentences, each a claim, many of them on one line."""
    parts = tuple((Role.BODY, f"Day {at} was dry. {SHORT}" + "\n\n") for at in range(1, count // 2 + 1))
    base = case(parts=parts)
    words, claims, at = base.draft.text, [], 0
    model = case((("Day 1 was dry.", None),), parts=parts).claims[0]
    for block in base.draft.blocks:
        for start, end in ((block.start, words.index(".", block.start) + 1), (block.end - 10, block.end)):
            claims.append(
                replace(
                    model,
                    claim=replace(model.claim, id=ClaimId(f"c{at}")),
                    placement=replace(
                        model.placement,
                        id=PlacementId(f"p{at}"),
                        claim=ClaimId(f"c{at}"),
                        start=start,
                        end=end,
                    ),
                )
            )
            at += 1
    return replace(base, claims=tuple(claims))


def _page(view: ArticleView) -> tuple[QImage, int]:
    """Return a picture of the page, and where its text begins."""
    pane = view.findChild(QTextEdit)
    assert pane is not None
    left = pane.document().rootFrame().frameFormat().leftMargin()
    return pane.viewport().grab().toImage(), round(left)


def _drawn(image: QImage, left: int, right: int) -> int:
    """Count the pixels of some columns that are not bare paper, between the page's edges."""
    paper = theme.current()["paper"].rgb()
    rows = range(80, image.height() - 60)
    return sum(image.pixel(x, y) != paper for x in range(left, right) for y in rows)


@pytest.mark.parametrize("count", [6, 40, 400, 2_400])
@pytest.mark.parametrize("size", [11, 17, 32])
@pytest.mark.parametrize("width", [420, 900])
def test_numbers_stand_in_the_margin_and_never_touch_a_letter(
    view: ArticleView, count: int, size: int, width: int
) -> None:
    shown = _many(count)
    view.resize(width, 600)
    view.set_font_size(size)
    view.show_case(shown)
    view.restore_scroll_state(shown.claims[-1].placement.start)
    view.set_current(ClaimId(""))
    image, text = _page(view)
    assert _drawn(image, 4, text - 9) > 20, "the numbers"
    assert _drawn(image, text - 8, text - 2) == 0, "white between them and the text"


def test_the_selected_claims_number_is_a_badge(view: ArticleView) -> None:
    view.show_case(_many(40))
    accent = theme.current()["accent"].rgb()

    def coloured() -> int:
        image, text = _page(view)
        return sum(image.pixel(x, y) == accent for x in range(text - 6) for y in range(80, image.height()))

    assert coloured() == 0
    view.set_current(ClaimId("c3"))
    assert coloured() > 60


def _beginnings(numbers: list[int], chosen: int = 0) -> list[Beginning]:
    return [Beginning(number, 10.0 * number, 100, True, number == chosen) for number in numbers]


@pytest.mark.usefixtures("view")
def test_numbers_of_one_line_stand_side_by_side_or_for_one_another() -> None:
    room = room_for(1_024, side_by_side=2) - 16
    assert fitted(_beginnings([1_021, 1_022]), room) == [("1021", False), ("1022", False)]
    assert fitted(_beginnings([1_021, 1_022, 1_023]), room) == [("1021–1023", False)]
    assert fitted(_beginnings([1_021, 1_022, 1_023], chosen=1_022), room) == [("1022", True)]
    assert fitted(_beginnings([7, 8, 9]), room) == [("7", False), ("8", False), ("9", False)]


def _leaning(view: ArticleView, words: str) -> bool:
    pane = view.findChild(QTextEdit)
    assert pane is not None
    cursor = pane.document().find(words)
    assert not cursor.isNull(), words
    return cursor.charFormat().fontItalic()


def test_text_set_aside_leans_and_what_is_no_fact_does_not(view: ArticleView) -> None:
    question, claim = "Who will miss it?", "The bridge opened in March 2021"
    shown = case(((claim, "not-a-fact"),))
    view.show_case(shown)
    assert not _leaning(view, question)
    aside = SetAside(
        SetAsideId("s0"),
        ArticleId("a"),
        shown.draft.id,
        *span_of(shown.draft.text, question),
        question,
        SetAsideReason.QUESTION,
    )
    apart = replace(shown, set_asides=(aside,))
    view.update_case(apart, CHANGED)
    assert _leaning(view, question)
    assert not _leaning(view, claim)
    view.update_case(shown, CHANGED)
    assert not _leaning(view, question)


def test_what_is_not_decided_has_no_ground(view: ArticleView) -> None:
    sentence = "The bridge opened in March 2021 and cost $64 million."
    view.show_case(case(((sentence, None),)))
    image, text = _page(view)
    grounds = [QColor(image.pixel(x, y)) for x in range(text, image.width(), 7) for y in range(90, 560, 3)]
    tinted = [one for one in grounds if one.hslSaturation() > 60 and 200 < one.lightness() < 250]
    assert len(tinted) < len(grounds) * 0.002


def _detailed(verdict: str | None, *, ticked_before: bool = False) -> Case:
    """Return a case with one name on two claims, the second of them with a verdict."""
    base = case((("The ferry carried", "confirmed"), ("The bridge opened in March 2021", verdict)))
    first, second = base.claims
    claims = []
    for at, (placed, ticked) in enumerate(((first, ticked_before), (second, False))):
        start = placed.placement.start
        detail = ClaimDetail(
            DetailId(f"t{at}"), placed.id, DetailKind.NAME, start, start + 9, "Tove Lind", ticked=ticked
        )
        claims.append(replace(placed, details=(detail,)))
    return replace(base, claims=tuple(claims))


def test_the_details_left_on_a_decided_claim_are_told_though_another_is_selected(view: ArticleView) -> None:
    image_of = []
    for shown in (_detailed(None), _detailed("confirmed")):
        view.show_case(shown)
        view.set_current(ClaimId("c9"))
        pane = view.findChild(QTextEdit)
        assert pane is not None
        image = pane.viewport().grab().toImage()
        right = pane.document().rootFrame().frameFormat().rightMargin()
        image_of.append(_drawn(image, image.width() - round(right) + 2, image.width() - 12))
    assert image_of[1] > image_of[0], "the figure stands beside the second claim as beside the first"


@pytest.mark.parametrize(
    ("verdict", "ticked_before", "chosen", "left"),
    [
        (None, False, True, 1),
        (None, False, False, 0),
        ("confirmed", False, False, 1),
        ("not-a-fact", False, True, 0),
        ("confirmed", True, True, 0),
    ],
)
def test_the_page_tells_as_many_details_left_as_the_list(
    verdict: str | None, ticked_before: bool, chosen: bool, left: int
) -> None:
    marks = ClaimMarks(_detailed(verdict, ticked_before=ticked_before))
    assert marks.left(1, is_chosen=chosen) == left
    assert ("details left" in marks.say(1)) is (verdict != "not-a-fact" and not ticked_before)
