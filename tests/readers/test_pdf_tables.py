"""Tables in PDFs: their rows as lines of their own, told from prose and from columns."""

from factcheck.models import Role
from factcheck.readers import read
from tests.readers.test_pdf_pages import LEFT, RIGHT, column, pdf, text


def table(rows: list[list[tuple[float, str]]], top: float = 640, lead: float = 14) -> str:
    """Draw rows of cells, each with its left edge."""
    return "".join(
        text(x, top - lead * at, words) for at, row in enumerate(rows) for x, words in row if words
    )


HEAD = [(40.0, "Port"), (200.0, "Boats"), (300.0, "Crowns")]
ROWS = [
    [(40.0, "Asten"), (212.0, "41"), (312.0, "1,204")],
    [(40.0, "Tern"), (218.0, "7"), (324.0, "88")],
    [(40.0, "Halm"), (212.0, "19"), (318.0, "530")],
]
WRITTEN = "Port\tBoats\tCrowns\nAsten\t41\t1,204\nTern\t7\t88\nHalm\t19\t530"


def test_a_tables_rows_are_lines_and_its_cells_parted() -> None:
    reading = read(pdf("".join(column(40, 760, LEFT)) + table([HEAD, *ROWS])), "a.pdf")
    assert reading.text.endswith("damage is\n\n" + WRITTEN)
    assert {block.role for block in reading.blocks[1:]} == {Role.BODY}


def test_figures_drawn_column_by_column_stay_beside_what_they_count() -> None:
    drawn = "".join(table([[row[at]] for row in ROWS]) for at in range(3))
    assert read(pdf(drawn), "a.pdf").text == "\n".join(WRITTEN.split("\n")[1:])


def test_what_wraps_within_a_cell_stays_in_its_row() -> None:
    rows = [
        [(40.0, "Asten"), (200.0, "the northern quay and")],
        [(40.0, ""), (200.0, "all that lies behind it")],
    ]
    more = table([[(40.0, "Tern"), (200.0, "nothing at all")]], top=600)
    found = read(pdf(table(rows, top=640, lead=11) + more), "a.pdf").text
    assert found == "Asten\tthe northern quay and all that lies behind it\nTern\tnothing at all"


def test_a_row_without_figures_names_those_below_it() -> None:
    rows = [*ROWS[:1], [(40.0, "In the south")], *ROWS[1:]]
    found = read(pdf(table(rows)), "a.pdf").text.split("\n")
    assert found == ["Asten\t41\t1,204", "In the south", "Tern\t7\t88", "Halm\t19\t530"]


def test_the_entries_of_a_contents_list_are_lines() -> None:
    entries = ["The storm . . . . . . . . . . . . 3", "The quay . . . . . . . . . . . . 14"]
    found = read(pdf("".join(column(40, 760, entries))), "a.pdf").text
    assert found == "\n".join(entries)


def test_two_columns_of_prose_are_no_table() -> None:
    content = "".join(
        text(x, 760 - 12 * at, words) for at in range(6) for x, words in ((40, LEFT[at]), (320, RIGHT[at]))
    )
    assert "\t" not in read(pdf(content), "a.pdf").text


def test_one_line_with_a_wide_gap_is_no_table() -> None:
    content = (
        text(40, 760, "The harbour of Port Asten") + text(400, 760, "3 May") + "".join(column(40, 740, LEFT))
    )
    assert "\t" not in read(pdf(content), "a.pdf").text


def test_lines_that_begin_or_end_with_a_quotation_mark_are_read_whole() -> None:
    spoken = [
        '"one more summer," said Lund, "and nobody comes"',
        'so it was, as "man" and "sea" go: "no more,"',
    ]
    found = read(pdf("".join(column(40, 760, spoken))), "a.pdf").text
    assert found == " ".join(spoken)
