"""The viewer: a copy beside the claim, the passage marked, words taken as the passage with their place."""

from pathlib import Path

import pytest
import typst
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget  # noqa: TID251

from factcheck.desk.sourcing import source_from
from factcheck.models import EvidenceId, Found, Span
from tests.desktop import Desktop
from ui.copies.viewer import CopyViewer

MEMO = """Memo of the harbour board

The tunnel is 4.2 kilometers long. 😀 It cost $700 million.

<script>alert(1)</script> The minister is Ada Brandt."""


def rest_on(desktop: Desktop, name: str, data: bytes, passage: str = "", folder: Path = Path()) -> EvidenceId:
    """Let the claim on the length rest on a file of which a copy is kept."""
    desk = desktop.window.session.desk
    claim = desktop.claim_with("4.2 kilometers").id
    evidence = desk.sources.attach(claim, source_from(name), passage=passage)
    (folder / name).write_bytes(data)
    source = desk.sources.source_of(evidence).id
    desk.captures.keep(source, desk.captures.copy_of_file(folder / name), desktop.case.article.id)
    desktop.window.session.select(claim)
    return evidence


def viewer(desktop: Desktop) -> CopyViewer:
    assert desktop.window.room.shows_copy
    return desktop.window.room.viewer


def canvas_of(shown: CopyViewer) -> QWidget:
    canvas = shown.picture.widget()
    assert canvas is not None
    return canvas


def test_enter_makes_the_selected_words_the_passage_with_their_paragraph(
    opened: Desktop, tmp_path: Path
) -> None:
    rest_on(opened, "memo.txt", MEMO.encode(), folder=tmp_path)
    opened.window.run_command("view_copy")
    shown = viewer(opened)
    assert shown.text.hasFocus()
    assert "<script>" in shown.text.toPlainText()  # words, never markup
    start = MEMO.index("It cost")
    shown.text.go_to(Span(start, start + len("It cost $700 million. ")), select=True)
    opened.press(Qt.Key.Key_Return)

    (row,) = opened.selected.evidence
    assert (row.passage, row.locator, row.found) == (
        "It cost $700 million.",
        "paragraph 2",
        Found.WORD_FOR_WORD,
    )
    assert "✓ found word for word" in opened.said_in(shown.bar)
    opened.press(Qt.Key.Key_Escape)
    assert not opened.window.room.shows_copy
    opened.window.run_command("undo")
    assert opened.selected.evidence[0].passage == ""


def test_a_copy_is_headed_by_the_code_name_until_names_are_shown(opened: Desktop, tmp_path: Path) -> None:
    evidence = rest_on(opened, "memo.txt", MEMO.encode(), folder=tmp_path)
    sources = opened.window.session.desk.sources
    sources.update(replace(sources.source_of(evidence), confidential=True, code_name="Heron"))
    opened.window.run_command("view_copy")
    assert "Heron" in opened.said_in(viewer(opened).bar)
    opened.window.run_command("unlock")
    assert "memo.txt" in opened.said_in(viewer(opened).bar)


def test_nothing_selected_is_no_passage(opened: Desktop, tmp_path: Path) -> None:
    rest_on(opened, "memo.txt", MEMO.encode(), "It cost $700 million.", tmp_path)
    opened.window.run_command("view_copy")
    viewer(opened).text.go_to(Span(0, 0))
    viewer(opened).take()
    assert "Select the words first" in opened.window.notice.text()
    assert opened.selected.evidence[0].passage == "It cost $700 million."


def test_the_places_that_speak_of_the_claim_are_listed(opened: Desktop, tmp_path: Path) -> None:
    rest_on(opened, "memo.txt", MEMO.encode(), folder=tmp_path)
    opened.window.run_command("find_passage")
    shown = viewer(opened)
    items = [shown.places.item(row).text() for row in range(shown.places.count())]
    assert items[0].startswith("The tunnel is 4.2 kilometers long.")
    assert "✓ agrees: “4.2 kilometers”" in items[0]
    assert any("✕ “$640 million” – here: “$700 million”" in item for item in items)
    opened.press(Qt.Key.Key_Return)
    assert opened.selected.evidence[0].passage == "The tunnel is 4.2 kilometers long."


def test_words_are_found_and_the_text_grows(opened: Desktop, tmp_path: Path) -> None:
    rest_on(opened, "memo.txt", MEMO.encode(), folder=tmp_path)
    opened.window.run_command("view_copy")
    before = viewer(opened).text.font().pixelSize()
    opened.window.run_command("larger")
    assert viewer(opened).text.font().pixelSize() > before
    opened.window.run_command("find")
    opened.write("the")
    assert viewer(opened).find_bar.count.text() == "1 of 3"
    assert viewer(opened).text.textCursor().selectedText() == "the"
    opened.press(Qt.Key.Key_Escape)
    assert not viewer(opened).find_bar.isVisible()


@pytest.fixture(scope="module")
def scan() -> bytes:
    pages = "The board met.\n#pagebreak()\nThe tunnel is 4.2 kilometers long."
    source = f"#set page(width: 14cm, height: 8cm)\n{pages}"
    return bytes(typst.compile(source.encode()))


def test_a_pdf_is_shown_by_page_with_the_passage_marked(opened: Desktop, tmp_path: Path, scan: bytes) -> None:
    rest_on(opened, "scan.pdf", scan, "The tunnel is 4.2 kilometers long", tmp_path)
    opened.window.run_command("view_copy")
    shown = viewer(opened)
    assert "2 of 2" in opened.said_in(shown.bar)
    image = canvas_of(shown).grab().toImage()
    yellow = sum(
        QColor(image.pixel(x, y)).blue() < 180 < QColor(image.pixel(x, y)).red()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )
    assert yellow > 20
    shown.bar.turned.emit(-1)
    assert "1 of 2" in opened.said_in(shown.bar)


def test_a_page_is_shown_as_wide_as_there_is_room(opened: Desktop, tmp_path: Path, scan: bytes) -> None:
    opened.window.resize(1024, 700)
    rest_on(opened, "scan.pdf", scan, "The tunnel is 4.2 kilometers long", tmp_path)
    opened.press(Qt.Key.Key_V)
    page = viewer(opened).picture
    opened.qtbot.waitUntil(lambda: 0 < page.scale < 1 and not page.horizontalScrollBar().maximum())
    scale = page.scale
    viewer(opened).zoom(1)
    opened.qtbot.waitUntil(lambda: page.horizontalScrollBar().maximum() > 0)
    assert page.scale > scale, "what the person chooses stays"


def test_words_dragged_over_on_a_page_become_the_passage(
    opened: Desktop, tmp_path: Path, scan: bytes
) -> None:
    rest_on(opened, "scan.pdf", scan, "The tunnel is 4.2 kilometers long", tmp_path)
    opened.window.run_command("view_copy")
    shown = viewer(opened)
    canvas = canvas_of(shown)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    QTest.mouseMove(canvas, QPoint(canvas.width() - 1, canvas.height() - 1))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(canvas.width() - 1, canvas.height() - 1))
    opened.press(Qt.Key.Key_Return)
    (row,) = opened.selected.evidence
    assert (row.passage, row.locator) == ("The tunnel is 4.2 kilometers long.", "page 2")


def test_a_picture_is_shown_and_a_damaged_one_said_to_be_so(opened: Desktop, tmp_path: Path) -> None:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide takes text, its stubs do not
    rest_on(opened, "chart.png", bytes(buffer.data().data()), folder=tmp_path)
    opened.window.run_command("view_copy")
    assert canvas_of(viewer(opened)).size() == image.size()
    rest_on(opened, "broken.png", b"\x89PNG\r\n\x1a\n000", folder=tmp_path)
    opened.window.run_command("view_copy")
    assert "cannot be shown" in opened.window.notice.text()


def test_the_viewer_closes_with_what_it_shows(opened: Desktop, tmp_path: Path) -> None:
    evidence = rest_on(opened, "memo.txt", MEMO.encode(), folder=tmp_path)
    opened.window.run_command("view_copy")
    opened.window.session.run(opened.window.session.desk.sources.detach, evidence)
    assert not opened.window.room.shows_copy


def test_a_quotation_is_compared_with_what_was_said(opened: Desktop, tmp_path: Path) -> None:
    desk = opened.window.session.desk
    claim = opened.claim_with("longest river tunnel").id
    said = "[00:04] BRANDT: It is, uh, the longest road tunnel <b>in</b> the country."
    evidence = desk.sources.attach(claim, source_from("talk.txt"))
    (tmp_path / "talk.txt").write_text(said, encoding="utf-8")
    source = desk.sources.source_of(evidence).id
    desk.captures.keep(source, desk.captures.copy_of_file(tmp_path / "talk.txt"), opened.case.article.id)
    opened.window.session.select(claim)
    opened.window.run_command("compare_quote")
    shown = viewer(opened).comparison
    assert shown.isVisible()
    assert "✕ Not the words that were said." in shown.text()
    assert "underlined: said, but not quoted · struck out: quoted, but not said" in shown.text()
    assert "said at 00:04 · BRANDT" in shown.text()
    assert "line-through'>river</span>" in shown.text()
    assert "underline'>road</a>" in shown.text()


def test_a_claim_without_a_quotation_says_so(opened: Desktop, tmp_path: Path) -> None:
    rest_on(opened, "memo.txt", MEMO.encode(), folder=tmp_path)
    opened.window.run_command("compare_quote")
    assert opened.window.notice.text() == "There is no quotation in this claim."


def test_a_passage_goes_to_the_claim_that_is_selected_and_to_no_other(
    opened: Desktop, tmp_path: Path
) -> None:
    evidence = rest_on(opened, "memo.txt", MEMO.encode(), folder=tmp_path)
    first, desk = opened.selected.id, opened.window.session.desk
    second, third = opened.claim_with("31,000 cars").id, opened.claim_with("Ada Brandt").id
    assert len({first, second, third}) == 3
    desk.several.also_for(evidence, [second])
    opened.window.run_command("view_copy")
    shown = viewer(opened)
    opened.window.session.select(second)
    (own,) = opened.selected.evidence
    assert viewer(opened).evidence == own.id, "the same copy, for the claim that rests on it too"
    start = MEMO.index("It cost")
    shown.text.go_to(Span(start, start + len("It cost $700 million. ")), select=True)
    opened.press(Qt.Key.Key_Return)
    assert [row.passage for row in opened.selected.evidence] == ["It cost $700 million."]
    untouched = opened.case.find(first)
    assert untouched is not None
    assert untouched.evidence[0].passage == ""
    opened.window.session.select(third)
    assert not opened.window.room.shows_copy, "it rests on no copy"
    assert shown.evidence is None


def test_words_selected_behind_a_copy_are_not_set_aside(opened: Desktop, tmp_path: Path) -> None:
    rest_on(opened, "memo.txt", MEMO.encode(), folder=tmp_path)
    before = opened.case.set_asides
    opened.choose("contractors")
    opened.window.run_command("view_copy")
    opened.press(Qt.Key.Key_A)
    assert opened.case.set_asides == before
    assert "Set this claim aside?" in [one.text() for one in opened.window.findChildren(QMessageBox)]
