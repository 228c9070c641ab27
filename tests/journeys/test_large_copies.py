"""Large copies in the viewer: read, drawn and compared in jobs, so that no key waits for them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from factcheck.desk.sourcing import source_from
from factcheck.models import Found
from tests.desktop import Desktop, Later
from ui.copies.viewer import CopyViewer

PASSAGE = "The tunnel is 4.2 kilometers long."
FILLER = "The harbour board met once more and spoke of the weather at length.\n\n" * 6_000


def png() -> bytes:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide takes text, its stubs do not
    return bytes(buffer.data().data())


def rest_on(desktop: Desktop, name: str, data: bytes, folder: Path) -> None:
    """Let the claim on the length rest on a file, in a window whose jobs wait from now on."""
    desk = desktop.window.session.desk
    claim = desktop.claim_with("4.2 kilometers").id
    evidence = desk.sources.attach(claim, source_from(name), passage=PASSAGE)
    (folder / name).write_bytes(data)
    source = desk.sources.source_of(evidence).id
    desk.captures.keep(source, desk.captures.copy_of_file(folder / name), desktop.case.article.id)


def reopened(desktop: Desktop) -> Later:
    article = desktop.case.article.id
    later = Later()
    desktop.start(later)
    later.go_on()
    desktop.window.session.open_case(article)
    desktop.window.session.select(desktop.claim_with("4.2 kilometers").id)
    later.go_on()
    return later


@pytest.mark.parametrize("stands", [True, False])
def test_a_long_copy_is_shown_at_once_and_its_passage_marked_when_it_was_compared(
    opened: Desktop, tmp_path: Path, stands: bool
) -> None:
    rest_on(opened, "long.txt", f"{FILLER}{PASSAGE if stands else ''}".encode(), tmp_path)
    later = reopened(opened)
    opened.window.run_command("view_copy")
    viewer = opened.window.room.viewer
    found = Found.WORD_FOR_WORD if stands else Found.MISSING
    assert opened.selected.evidence[0].found is found, "as it was compared when it was kept"
    assert viewer.text.toPlainText().startswith("The harbour board")
    assert viewer.text.extraSelections() == []
    later.go_on()
    assert bool(viewer.text.extraSelections()) is stands
    opened.window.session.select(opened.case.claims[0].id)
    opened.window.session.select(opened.claim_with("4.2 kilometers").id)
    opened.window.run_command("view_copy")
    assert bool(viewer.text.extraSelections()) is stands
    assert later.waiting == [], "what is known is not compared once more"


def viewer_of_long_copy(desktop: Desktop, folder: Path, words: str) -> tuple[Later, CopyViewer]:
    """Show a long copy, on which the claim that holds some words and that on the length rest."""
    rest_on(desktop, "long.txt", f"{FILLER}{PASSAGE} It is the longest road tunnel.".encode(), folder)
    desk = desktop.window.session.desk
    other = desktop.claim_with(words).id
    if other != desktop.claim_with("4.2 kilometers").id:
        desk.sources.attach(other, source_from("long.txt"))
    later = reopened(desktop)
    desktop.window.session.select(desktop.claim_with(words).id)
    desktop.window.run_command("view_copy")
    later.go_on()
    return later, desktop.window.room.viewer


@pytest.mark.parametrize("goes_on", [False, True])
def test_places_in_a_long_copy_come_later_and_to_no_other_claim(
    opened: Desktop, tmp_path: Path, goes_on: bool
) -> None:
    later, viewer = viewer_of_long_copy(opened, tmp_path, "4.2 kilometers")
    opened.window.run_command("find_passage")
    assert viewer.places.isHidden()
    assert later.waiting
    if goes_on:
        opened.window.session.select(opened.case.claims[0].id)
    later.go_on()
    assert viewer.places.isHidden() is goes_on


@pytest.mark.parametrize("goes_on", [False, True])
def test_quotations_are_compared_with_a_long_copy_later_and_those_of_no_other_claim(
    opened: Desktop, tmp_path: Path, goes_on: bool
) -> None:
    later, viewer = viewer_of_long_copy(opened, tmp_path, "longest river tunnel")
    opened.window.run_command("compare_quote")
    assert viewer.comparison.isHidden()
    if goes_on:
        opened.window.session.select(opened.claim_with("4.2 kilometers").id)
    later.go_on()
    assert viewer.comparison.isHidden() is goes_on
    opened.window.session.select(opened.claim_with("longest river tunnel").id)
    opened.window.run_command("compare_quote")
    assert viewer.comparison.isHidden() is goes_on, "a copy that was read is not read once more"


def test_who_writes_while_places_are_looked_for_goes_on_writing(opened: Desktop, tmp_path: Path) -> None:
    later, viewer = viewer_of_long_copy(opened, tmp_path, "4.2 kilometers")
    opened.window.run_command("find_passage")
    opened.window.run_command("note")
    field = opened.focus()
    later.go_on()
    assert viewer.places.isVisible()
    assert opened.focus() is field


def test_a_picture_is_read_in_a_job_and_that_of_the_copy_before_goes_at_once(
    opened: Desktop, tmp_path: Path
) -> None:
    rest_on(opened, "chart.png", png(), tmp_path)
    later = reopened(opened)
    opened.window.run_command("view_copy")
    canvas = opened.window.room.viewer.picture.widget()
    assert canvas is not None
    assert canvas.size().isEmpty()
    later.go_on()
    assert canvas.size() == QImage.fromData(png()).size()
