"""A newer draft comes during the checking: what needs a look is walked through, nothing is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox  # noqa: TID251

from factcheck import figures
from factcheck.models import Status, WorkState
from tests.desktop import CONTROL, SHIFT, Desktop
from tests.stories import SHORT, WIRE

Key = Qt.Key

NEWER = (
    WIRE.replace("About 31,000 cars", "About 36,000 cars")
    .replace(" “It is the longest river tunnel in the country.”", "")
    .replace("An audit from May 2023", "A second bridge is planned for 2031. An audit from May 2023")
)


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    path = tmp_path / "tunnel-2.txt"
    path.write_text(NEWER, encoding="utf-8")
    return path


def take_in(opened: Desktop, path: Path) -> None:
    opened.press(Key.Key_O, CONTROL | SHIFT)
    opened.choose_file(path)
    opened.wait_for_dialog()


def drop(opened: Desktop, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    nothing = Qt.KeyboardModifier.NoModifier
    place, action = QPointF(9, 9), Qt.DropAction.CopyAction
    event = QDropEvent(place, action, data, Qt.MouseButton.LeftButton, nothing)
    opened.window.dropEvent(event)


def shown_text(opened: Desktop) -> str:
    return opened.window.article._pane.toPlainText()


def test_what_a_newer_draft_left_is_settled_with_one_key_each(opened: Desktop, newer: Path) -> None:
    cars = opened.claim_with("31,000 cars").id
    opened.window.session.select(cars)
    opened.window.article.setFocus()
    opened.press(Key.Key_3)
    take_in(opened, newer)
    box = opened.dialog(QMessageBox)
    assert box.text() == "Draft 2 carries the checks of the draft before."
    assert "1 changed, 1 orphaned, 1 new claim." in box.informativeText()

    opened.answer("Walk through")
    opened.wait_for_window()
    assert opened.window.claims.chosen_filter() == "look"
    assert opened.window.claims.model.rowCount() == 3
    assert opened.selected.id == cars
    assert "“Wrong”" in opened.window.inspector.draft._sentence.text()
    assert "36,000" in opened.window.inspector.draft._sentence.text()
    opened.press(Key.Key_H)
    holds = opened.case.find(cars)
    assert holds is not None
    assert (holds.claim.verdict, holds.placement.status) == ("wrong", Status.PLACED)

    assert opened.selected.text == "A second bridge is planned for 2031."
    opened.press(Key.Key_H)
    assert opened.selected.placement.status is Status.ORPHANED
    opened.press(Key.Key_H)
    assert "no place in the current draft" in opened.window.notice.text()
    opened.press(Key.Key_X)
    assert [placed.claim.work_state for placed in opened.case.orphans] == [WorkState.DONE]
    assert opened.window.claims.model.rowCount() == 0
    assert opened.window.notice.text() == "Nothing of the newer draft is left to look at."
    assert figures.coverage(opened.case).undecided == 0


def test_undo_brings_the_draft_before_back_on_the_page(opened: Desktop, newer: Path) -> None:
    before = opened.case
    take_in(opened, newer)
    opened.answer("Later")
    opened.wait_for_window()
    assert "36,000" in shown_text(opened)
    opened.window.article.setFocus()
    opened.press(Key.Key_Z, CONTROL)
    assert opened.case == before
    assert "31,000" in shown_text(opened)
    assert "36,000" not in shown_text(opened)
    opened.window.grab()
    opened.press(Key.Key_Z, CONTROL | SHIFT)
    assert "36,000" in shown_text(opened)
    opened.choose("36,000 cars")
    opened.press(Key.Key_M)
    assert opened.selected.text == "36,000 cars"


def test_the_same_draft_is_refused_with_a_sentence(opened: Desktop, story: Path) -> None:
    opened.press(Key.Key_O, CONTROL | SHIFT)
    opened.choose_file(story)
    assert "word for word" in opened.window.notice.text()
    assert opened.case.draft.number == 1


def test_an_orphan_is_attached_to_selected_words(opened: Desktop, tmp_path: Path) -> None:
    lost = opened.claim_with("longest river tunnel").id
    opened.window.session.select(lost)
    opened.window.article.setFocus()
    opened.press(Key.Key_3)
    path = tmp_path / "other.txt"
    other = "No tunnel under any river of ours runs further."
    path.write_text(WIRE.replace("“It is the longest river tunnel in the country.”", other), encoding="utf-8")
    take_in(opened, path)
    opened.answer("Walk through")
    opened.wait_for_window()
    opened.window.session.select(lost)
    opened.press(Key.Key_M, SHIFT)
    assert "Choose an orphaned claim" in opened.window.notice.text()
    opened.choose(other)
    opened.press(Key.Key_M, SHIFT)
    placed = opened.selected
    assert (placed.id, placed.text, placed.claim.former_verdict) == (lost, other, "wrong")
    assert opened.case.orphans == ()
    assert [each.id for each in opened.case.claims if other in each.text] == [lost]
    opened.press(Key.Key_H)
    found = opened.case.find(lost)
    assert found is not None
    assert found.claim.verdict == "wrong"


@pytest.mark.parametrize(
    ("text", "preferred"), [(NEWER, "A newer draft of this article"), (SHORT, "Another article")]
)
def test_a_dropped_file_is_asked_about(opened: Desktop, tmp_path: Path, text: str, preferred: str) -> None:
    article = opened.case.article.id
    path = tmp_path / "dropped.txt"
    path.write_text(text, encoding="utf-8")
    drop(opened, path)
    opened.wait_for_dialog()
    box = opened.dialog(QMessageBox)
    assert box.text() == "What is dropped.txt?"
    default = box.defaultButton()
    assert default.text().replace("&", "") == preferred
    opened.answer(preferred)
    assert (opened.case.article.id == article) is (text is NEWER)
    assert opened.case.draft.number == (2 if text is NEWER else 1)


def test_a_draft_goes_to_the_article_it_was_asked_for(opened: Desktop, newer: Path, tmp_path: Path) -> None:
    article = opened.case.article.id
    opened.press(Key.Key_O, CONTROL | SHIFT)
    reading = opened.window.intake.read_draft
    held = []
    opened.window.intake.read_draft = lambda *given: held.append(given)  # type: ignore[method-assign]
    opened.choose_file(newer)
    opened.window.intake.read_draft = reading  # type: ignore[method-assign]
    other = tmp_path / "bridge.txt"
    other.write_text(SHORT, encoding="utf-8")
    opened.window.desk_commands.open_file(other)
    assert opened.case.article.id != article
    reading(*held[0])
    assert opened.case.article.id == article
    assert opened.case.draft.number == 2
