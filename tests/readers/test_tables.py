"""Spreadsheets: cells that stand far apart cost neither memory nor time."""

import io

import pytest
import xlsxwriter

from factcheck.errors import ReadingError
from factcheck.readers import tables

LAST_ROW, LAST_COLUMN = 1_048_575, 16_383


def workbook(*cells: tuple[int, int, str]) -> bytes:
    """Write a workbook with the cells given, counted from 0; a blank one is only set in bold."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made)
    sheet, bold = book.add_worksheet(), book.add_format({"bold": True})
    for row, column, text in cells:
        if text:
            sheet.write_string(row, column, text)
        else:
            sheet.write_blank(row, column, None, bold)
    book.close()
    return made.getvalue()


@pytest.mark.parametrize(
    ("cells", "named"),
    [
        ([(0, 0, "a"), (LAST_ROW, LAST_COLUMN, "z")], "XFD1048576"),
        ([(0, 0, "a"), (LAST_ROW, 0, "z")], "A1048576"),
        ([(0, LAST_COLUMN, "a"), (99_998, 0, "z")], "A99999"),
    ],
)
def test_a_cell_far_from_all_others_is_named_and_not_filled_up_to(
    cells: list[tuple[int, int, str]], named: str
) -> None:
    with pytest.raises(ReadingError, match=rf"a cell far from the others \({named}\)"):
        tables.read(workbook(*cells), "book.xlsx")


def test_a_cell_far_away_that_holds_nothing_hinders_nothing() -> None:
    found = tables.read(workbook((0, 0, "a"), (1, 1, "b"), (LAST_ROW, LAST_COLUMN, "")), "book.xlsx")
    assert found.sheets == ((("a", ""), ("", "b")),)


def test_the_last_column_of_a_few_rows_is_read_as_far_as_columns_are() -> None:
    found = tables.read(workbook((0, 0, "a"), (0, LAST_COLUMN, "z")), "book.xlsx")
    assert found.sheets[0][0][:2] == ("a", "")
    assert len(found.sheets[0][0]) == tables.MOST_COLUMNS
