"""Spreadsheets: cells that stand far apart cost neither memory nor time."""

import csv
import io

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import ReadingError
from factcheck.readers import tables
from factcheck.readers.separated import cell_at

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


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separated_values_are_cut_whatever_separates_and_encodes_them(separator: str, encoding: str) -> None:
    rows = [["Ort", "Wert, gesamt", "Zahl"], ["Köln", "12,5", "1.234,5"], ["Ulm\nDonau", 'der "Spatz"', "3"]]
    quoted = [[f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in row] for row in rows]
    data = "\r\n".join(separator.join(row) for row in quoted).encode(encoding)
    found = tables.window(data, "a.csv")
    assert found.sheets == (tuple(map(tuple, rows)),)
    assert (found.first, found.rows) == (0, (3,))


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("Ort;12,5\nUlm;13,5\n", (("Ort", "12,5"), ("Ulm", "13,5"))),
        ("12,5;13,5;1\n14,5;1,5;2\n", (("12,5", "13,5", "1"), ("14,5", "1,5", "2"))),
        ("Voss, Ada\t3\nRot, Ida\t4\n", (("Voss, Ada", "3"), ("Rot, Ida", "4"))),
        ("Table 3\nof 2020\n\na;b;c\n1;2;3\n4;5\n", (("Table 3",), ("of 2020",), (), ("a", "b", "c"),
         ("1", "2", "3"), ("4", "5"))),
        ("sep=|\na|b,c\n", (("a", "b,c"),)),
        ('1,"2 inch\n2,5 pipe\n3,4\n', (("1", '"2 inch'), ("2", "5 pipe"), ("3", "4"))),
        ('1,"2" inch\n2,"5,6"\n', (("1", "2 inch"), ("2", "5,6"))),
        ("one\ntwo\n", (("one",), ("two",))),
        ("a,b\rc,d", (("a", "b"), ("c", "d"))),
    ],
)  # fmt: skip
def test_odd_tables_keep_their_rows(text: str, cells: tables.Sheet) -> None:
    assert tables.window(text.encode(), "a.csv").sheets == (cells,)


def test_rows_are_read_where_they_are_wanted() -> None:
    data = "".join(f"{row},x{row}\n" for row in range(2_500)).encode() + b"\n\n"
    first, last = tables.window(data, "a.csv"), tables.window(data, "a.csv", 2_000)
    assert (first.rows, len(first.sheets[0])) == ((2_500,), tables.WINDOW)
    assert (last.first, last.sheets[0][0], len(last.sheets[0])) == (2_000, ("2000", "x2000"), 500)
    assert tables.window(data, "a.csv", 9_000).sheets == ((),)


def test_words_are_found_in_cells() -> None:
    data = "Name,Note\nIda,“Good”\nBob,it's\nIDA,a\n".encode()
    found = tables.find(data, "a.csv", "ida")
    assert [(place.row, place.column) for place in found.places] == [(1, 0), (3, 0)]
    assert found.total == 2
    assert tables.find(data, "a.csv", '"good"').total == tables.find(data, "a.csv", "it’s").total == 1
    assert tables.find(data, "a.csv", " ").total == 0
    many = tables.find(b"x,x\n" * 2_000, "a.csv", "X")
    assert (len(many.places), many.total) == (tables.MOST_FOUND, 4_000)


@given(
    st.lists(
        st.lists(st.text(alphabet='ab1;,"\n\t ü.', max_size=5), min_size=2, max_size=4),
        min_size=1,
        max_size=6,
    ),
    st.sampled_from(",;\t"),
)
def test_a_place_of_a_text_leads_to_its_cell(rows: list[list[str]], separator: str) -> None:
    written = io.StringIO()
    csv.writer(written, delimiter=separator, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(
        [["AZ" + cell for cell in row] for row in rows]
    )
    text = f"sep={separator}\n{written.getvalue()}"
    at = -1
    for number, row in enumerate(rows):
        for column in range(len(row)):
            at = text.index("AZ", at + 1)
            assert cell_at(text, at) == (number, column)
