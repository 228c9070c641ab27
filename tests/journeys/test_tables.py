"""Kept tables beside the claim: cells chosen by keys are the passage, found in them and looked through."""

import io
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import Qt

from factcheck.models import Found, Span
from tests.desktop import Desktop
from tests.journeys.test_viewer import rest_on, viewer
from ui.copies.table_page import TablePage

RIDES = 'Year;Length (km);Note\r\n2019;3,9;"opened\r\nlate"\r\n2020;4,2\r\n2021;4,20;"der ""Neue"""\r\n'
ADDRESS = ("B3", "4,2")


def shown_table(desktop: Desktop) -> TablePage:
    desktop.window.run_command("view_copy")
    table = viewer(desktop).table
    desktop.qtbot.waitUntil(lambda: table.grid.model.rowCount() > 0)
    assert table.isVisible()
    return table


def texts(table: TablePage) -> list[list[str]]:
    model = table.grid.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("rides.csv", RIDES.encode()),
        ("rides.csv", RIDES.encode("utf-16")),
        ("rides.csv", RIDES.encode("cp1252")),
        ("rides.tsv", RIDES.replace(";", "\t").encode("utf-8-sig")),
        ("rides.csv", RIDES.replace("3,9", '"3,9"').replace("4,2", '"4,2"').replace('""4,2"0"', '"4,20"')
         .replace('"4,2"0', '"4,20"').replace(";", ",").encode()),
    ],
)  # fmt: skip
def test_enter_makes_the_chosen_cell_the_passage(
    opened: Desktop, tmp_path: Path, name: str, data: bytes
) -> None:
    rest_on(opened, name, data, folder=tmp_path)
    table = shown_table(opened)
    assert texts(table)[:3] == [
        ["Year", "Length (km)", "Note"], ["2019", "3,9", "opened late"], ["2020", "4,2", ""],
    ]  # fmt: skip
    assert table.grid.view.hasFocus()
    opened.press(Qt.Key.Key_Down)
    opened.press(Qt.Key.Key_Down)
    opened.press(Qt.Key.Key_Right)
    opened.press(Qt.Key.Key_Return)
    (row,) = opened.selected.evidence
    assert (row.locator, row.passage, row.found) == (*ADDRESS, Found.WORD_FOR_WORD)
    assert "✓ found word for word" in opened.said_in(viewer(opened).bar)
    opened.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    opened.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    opened.press(Qt.Key.Key_Return)
    (row,) = opened.selected.evidence
    assert (row.locator, row.passage.split()) == ("B3:C4", ["4,2", "4,20", "der", '"Neue"'])
    assert row.found is Found.WORD_FOR_WORD
    opened.press(Qt.Key.Key_Escape)
    assert not opened.window.room.shows_copy


def test_a_passage_of_cells_is_marked_and_chosen_where_it_stands(opened: Desktop, tmp_path: Path) -> None:
    evidence = rest_on(opened, "rides.csv", RIDES.encode(), folder=tmp_path)
    desk = opened.window.session.desk
    desk.captures.take_passage(evidence, "4,2", "B3")
    table = shown_table(opened)
    assert table.address() == "B3"
    font = table.grid.model.index(2, 1).data(Qt.ItemDataRole.FontRole)
    assert font.bold()
    assert table.grid.model.index(1, 1).data(Qt.ItemDataRole.FontRole) is None
    desk.captures.take_passage(evidence, "4,3", "B3")
    assert opened.selected.evidence[0].found is Found.MISSING


def test_a_passage_taken_from_the_text_of_a_table_is_shown_where_it_stands_there(
    opened: Desktop, tmp_path: Path
) -> None:
    evidence = rest_on(opened, "rides.csv", RIDES.encode(), "2020;4,2", tmp_path)
    assert opened.window.session.desk.sources.evidence(evidence).found is Found.WORD_FOR_WORD
    opened.window.run_command("view_copy")
    shown = viewer(opened)
    assert shown.text.isVisible()
    assert "✓ found word for word" in opened.said_in(shown.bar)
    start = RIDES.replace("\r\n", "\n").index("2021;4,20")
    shown.text.go_to(Span(start, start + len("2021;4,20")), select=True)
    opened.press(Qt.Key.Key_Return)
    (row,) = opened.selected.evidence
    assert (row.passage, row.locator, row.found) == ("2021;4,20", "A4:B4", Found.WORD_FOR_WORD)


def test_words_are_found_in_the_cells_also_far_down(opened: Desktop, tmp_path: Path) -> None:
    data = "".join(f"{row},Stop {row}\n" for row in range(3_000)).encode()
    rest_on(opened, "stops.csv", data, folder=tmp_path)
    table = shown_table(opened)
    assert table.grid.model.rowCount() == 3_000
    opened.window.run_command("find")
    opened.write("stop 2777")
    count = viewer(opened).find_bar.count
    opened.qtbot.waitUntil(lambda: count.text() == "1 of 1")
    assert table.address() == "B2778"
    opened.qtbot.waitUntil(lambda: table.grid.model.index(2_777, 1).data() == "Stop 2777")
    opened.press(Qt.Key.Key_Escape)
    opened.window.run_command("larger")
    viewer(opened).take()
    (row,) = opened.selected.evidence
    assert (row.locator, row.passage, row.found) == ("B2778", "Stop 2777", Found.WORD_FOR_WORD)


def workbook() -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        book.add_worksheet("Cover").write("A1", "Harbour board")
        sheet = book.add_worksheet("Lengths")
        sheet.write("B3", "The tunnel in kilometers")
        sheet.write("C3", 4.2)
        sheet.write("B4", "The tunnel in kilometers, old")
        sheet.write("C4", 5.1)
    return made.getvalue()


def test_the_places_of_a_workbook_that_speak_of_the_claim_are_its_cells(
    opened: Desktop, tmp_path: Path
) -> None:
    rest_on(opened, "lengths.xlsx", workbook(), folder=tmp_path)
    table = shown_table(opened)
    opened.window.run_command("find_passage")
    places = viewer(opened).places
    assert places.item(0).text().startswith("The tunnel in kilometers\t4.2".replace("\t", " "))
    opened.qtbot.waitUntil(lambda: table.address() == "Lengths!B3:C3")
    opened.press(Qt.Key.Key_Return)
    (row,) = opened.selected.evidence
    assert (row.locator, row.passage) == ("Lengths!B3:C3", "The tunnel in kilometers\t4.2")
    assert row.found is Found.WORD_FOR_WORD
    hits = opened.window.session.desk.searching.find("harbour board")
    assert "copy" in {hit.kind for hit in hits}


def test_figures_of_a_table_are_read_as_it_writes_them(opened: Desktop, tmp_path: Path) -> None:
    rows = "The tunnel;4,2 km\nThe bridge;12,75 km\n"
    rest_on(opened, "lengths.csv", rows.encode(), folder=tmp_path)
    shown_table(opened)
    opened.window.run_command("find_passage")
    assert "✓ agrees: “4.2 kilometers”" in viewer(opened).places.item(0).text()
    assert viewer(opened).table.address() == "A1:B1"


def test_what_is_called_a_table_and_is_none_is_shown_as_text(opened: Desktop, tmp_path: Path) -> None:
    rest_on(opened, "rides.xlsx", b"Nothing but words.", folder=tmp_path)
    opened.window.run_command("view_copy")
    table = viewer(opened).table
    opened.qtbot.waitUntil(lambda: table.grid.model.rowCount() > 0)
    assert texts(table) == [["Nothing but words."]]
