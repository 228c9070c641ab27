"""The pictures of an article in the window: where they stand, large, with regions that are claims."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from factcheck.case.claims import is_lost
from factcheck.models import Picture, Region
from tests import pictured
from tests.desktop import CONTROL, SHIFT, Desktop
from ui.article.touch import claims_under, picture_under
from ui.pictures.dialog import PictureDialog

BAR = Region(0.25, 0.3, 0.25, 0.5)
STATES = "The tunnel cost 380 million euros in 2021."


@pytest.fixture
def shown(desktop: Desktop, tmp_path: Path) -> Desktop:
    path = tmp_path / "tunnel.docx"
    path.write_bytes(pictured.docx(pictured.png(), pictured.png("red")))
    desktop.window.commands.articles.open_file(path)
    return desktop


def middle(desktop: Desktop, picture: Picture) -> QPointF:
    """Return the middle of a picture on the page, in the page's coordinates."""
    page = desktop.window.article.page
    scene = page.scene
    assert scene is not None
    box = scene.pictures.box(scene.sheet, scene.size, scene.column, picture.id)
    assert box is not None
    return box.center()


def on_view(desktop: Desktop, point: QPointF) -> QPoint:
    page = desktop.window.article.page
    return QPoint(round(point.x()), round(point.y()) - page.verticalScrollBar().value())


def test_pictures_stand_between_their_paragraphs(shown: Desktop) -> None:
    page = shown.window.article.page
    scene = page.scene
    assert scene is not None
    for picture in shown.case.pictures:
        found = picture_under(scene, middle(shown, picture))
        assert found is not None
        assert found[0] == picture
        image = shown.window.room.pictures.image(picture)
        assert image is not None
        assert (image.width(), image.height()) == (300, 200)
    tops = [scene.sheet.strip(at).rect for at in range(len(scene.sheet.paragraphs))]
    for picture in shown.case.pictures:
        box = scene.pictures.box(scene.sheet, scene.size, scene.column, picture.id)
        assert box is not None
        assert not any(box.intersects(rect) for rect in tops)
    shown.window.article.set_font_size(22)
    scene = page.scene
    assert scene is not None
    assert picture_under(scene, middle(shown, shown.case.pictures[1])) is not None


def test_a_region_is_drawn_by_keys_and_its_statement_typed(shown: Desktop) -> None:
    shown.window.run_command("pictures")
    dialog = shown.dialog(PictureDialog)
    shown.wait_for_dialog()
    shown.press(Qt.Key.Key_Right)
    for _ in range(5):
        shown.press(Qt.Key.Key_Right, SHIFT)
    shown.press(Qt.Key.Key_Down)
    assert dialog.canvas.region is not None
    assert dialog.canvas.region.width == pytest.approx(0.25)
    shown.press(Qt.Key.Key_Return)
    shown.write(STATES)
    shown.press(Qt.Key.Key_Return, CONTROL)
    placed = shown.claim_with("380 million")
    (region,) = placed.placement.regions
    assert (region.left, region.width, region.top) == (0.4, 0.25, 0.41)
    assert shown.selected.id == placed.id
    assert [dialog.claims.item(at).text() for at in range(dialog.claims.count())] == [f"3  {STATES}"]
    shown.press(Qt.Key.Key_Return)
    shown.press(Qt.Key.Key_Return, CONTROL)
    assert "Draw a region" in " ".join(shown.said_in(dialog))


def test_enter_presses_the_button_and_escape_asks_before_a_statement_is_lost(shown: Desktop) -> None:
    shown.window.run_command("pictures")
    dialog = shown.dialog(PictureDialog)
    shown.wait_for_dialog()
    shown.press(Qt.Key.Key_Right)
    shown.press(Qt.Key.Key_Return)
    shown.write(STATES)
    shown.press(Qt.Key.Key_Escape)
    shown.answer("Cancel")
    assert dialog.isVisible()
    assert dialog.statement.toPlainText() == STATES
    dialog.act.setFocus()
    shown.press(Qt.Key.Key_Return)
    assert shown.claim_with("380 million").placement.regions
    dialog.reject()
    assert not dialog.isVisible(), "nothing is left to ask for"


def test_a_region_is_dragged_and_a_mark_chosen_to_change_it(shown: Desktop) -> None:
    claim = shown.window.session.desk.pictures.mark(shown.case.pictures[1].id, BAR, STATES)
    shown.window.session.catch_up()
    shown.window.session.select(claim)
    shown.window.run_command("pictures")
    dialog = shown.dialog(PictureDialog)
    assert dialog.picture == shown.case.pictures[1]
    assert dialog.statement.toPlainText() == STATES
    sheet = dialog.canvas.widget()
    assert sheet is not None
    QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=QPoint(30, 20))
    QTest.mouseMove(sheet, QPoint(90, 60))
    QTest.mouseMove(sheet, QPoint(150, 100))
    QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=QPoint(150, 100))
    assert dialog.canvas.region == Region(0.1, 0.1, 0.4, 0.4)
    dialog.statement.setPlainText("The red bar is 12 metres high.")
    shown.answer("Change claim")
    changed = shown.case.find(claim)
    assert changed is not None
    assert (changed.text, changed.placement.regions) == (
        "The red bar is 12 metres high.",
        (Region(0.1, 0.1, 0.4, 0.4),),
    )
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(100, 60))
    assert dialog.statement.toPlainText() == "The red bar is 12 metres high."


def test_a_click_on_the_page_selects_the_claim_and_two_open_the_picture(shown: Desktop) -> None:
    whole = Region(0, 0, 1, 1)
    claim = shown.window.session.desk.pictures.mark(shown.case.pictures[0].id, whole, STATES)
    shown.window.session.catch_up()
    page = shown.window.article.page
    point = middle(shown, shown.case.pictures[0])
    assert page.scene is not None
    assert [shown.case.claims[at].id for at in claims_under(page.scene, point)] == [claim]
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=on_view(shown, point))
    assert shown.selected.id == claim
    QTest.mouseDClick(page.viewport(), Qt.MouseButton.LeftButton, pos=on_view(shown, point))
    assert shown.dialog(PictureDialog).picture == shown.case.pictures[0]


def test_enter_at_the_end_of_the_line_before_opens_the_picture(shown: Desktop) -> None:
    article = shown.window.article
    article.setFocus()
    cursor = article.page.textCursor()
    scene = article.page.scene
    assert scene is not None
    cursor.setPosition(scene.sheet.page_map.position(shown.case.pictures[1].at))
    article.page.put_cursor(cursor)
    shown.press(Qt.Key.Key_Return)
    assert shown.dialog(PictureDialog).picture == shown.case.pictures[1]


def test_a_claim_whose_picture_is_gone_is_attached_to_another(shown: Desktop, tmp_path: Path) -> None:
    session = shown.window.session
    claim = session.desk.pictures.mark(shown.case.pictures[0].id, BAR, STATES)
    session.catch_up()
    path = tmp_path / "newer.docx"
    path.write_bytes(pictured.docx(pictured.png("green"), pictured.png("red"), " The state pays half."))
    shown.window.commands.drafts.drop_file(path)
    shown.answer("A newer draft of this article")
    shown.answer("Later")
    shown.free_dialogs()
    lost = shown.case.find(claim)
    assert lost is not None
    assert is_lost(lost)
    session.select(claim)
    assert "Its picture is gone from draft 2" in " ".join(shown.said_in(shown.window))
    shown.window.run_command("pictures")
    dialog = shown.dialog(PictureDialog)
    shown.wait_for_dialog()
    dialog.claims.setFocus()
    dialog.claims.setCurrentRow(dialog.claims.count() - 1)
    shown.press(Qt.Key.Key_Return)
    dialog.canvas.draw(BAR)
    shown.answer("Attach to this region")
    found = shown.case.find(claim)
    assert found is not None
    assert (is_lost(found), found.placement.regions) == (False, (BAR,))


def test_a_statement_that_was_begun_waits_while_another_claim_is_looked_at(shown: Desktop) -> None:
    other = "The red line is drawn at 12 metres."
    claim = shown.window.session.desk.pictures.mark(shown.case.pictures[0].id, BAR, STATES)
    shown.window.session.catch_up()
    shown.window.run_command("pictures")
    dialog = shown.dialog(PictureDialog)
    shown.wait_for_dialog()
    shown.press(Qt.Key.Key_Right)
    region = dialog.canvas.region
    shown.press(Qt.Key.Key_Return)
    shown.write(other)
    dialog.claims.setFocus()
    dialog.claims.setCurrentRow(0)
    shown.press(Qt.Key.Key_Return)
    assert (dialog.statement.toPlainText(), dialog.canvas.region) == (STATES, None)
    shown.press(Qt.Key.Key_Return, CONTROL)
    looked_at = shown.case.find(claim)
    assert looked_at is not None
    assert (looked_at.text, looked_at.placement.regions) == (STATES, (BAR,)), "nothing of the new one"
    assert (dialog.statement.toPlainText(), dialog.canvas.region) == (other, region)
    shown.press(Qt.Key.Key_PageDown, CONTROL)
    assert dialog.statement.toPlainText() == ""
    dialog.reject()
    assert dialog.isVisible(), "what was begun on the other picture is not dropped unasked"
    shown.answer("Cancel")
    shown.press(Qt.Key.Key_PageUp, CONTROL)
    assert dialog.statement.toPlainText() == other
    shown.answer("Mark claim")
    assert shown.claim_with("12 metres").placement.regions == (region,)
    dialog.reject()
    assert not dialog.isVisible()
