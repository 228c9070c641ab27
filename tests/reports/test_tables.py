"""The report as a table: what a spreadsheet shows is what the desk has, and nothing in it runs."""

import csv
import io
import re
import zipfile
from typing import Any

import pytest
from msgspec.structs import replace

from factcheck.models import Case, SourceId
from factcheck.reports import CHECKING_REPORT, Document, ReportOptions, registry
from factcheck.reports.checking_report.csv import harmless
from factcheck.reports.checking_report.rows import COLUMNS
from tests.reports import cases
from tests.reports.formats import sheet
from tests.reports.full import full

CSV, XLSX = (registry()[CHECKING_REPORT.key][key] for key in ("csv", "xlsx"))
FORMULAS = [
    '=HYPERLINK("https://evil.example")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    "  =1+1",
    "\u00a0=1+1",
    "\n@SUM(A1)",
]


def table(document: Document, options: ReportOptions | None = None) -> list[dict[str, str]]:
    """Return the rows as a program reads them, each by its columns."""
    text = CSV.write(document, options or ReportOptions()).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def with_note(words: str) -> Case:
    case = cases.small()
    first, *others = case.claims
    changed = replace(first, claim=replace(first.claim, note=words, correction=words))
    return replace(case, claims=(changed, *others))


@pytest.mark.parametrize("words", FORMULAS)
def test_no_cell_begins_a_formula(words: str) -> None:
    found = table(Document(with_note(words)))
    assert found[0]["correction"] == f"'{words}"
    for document in (Document(with_note(words)), Document(cases.hostile(words))):
        for row in table(document):
            assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for cell in row.values())
            assert not any(cell.startswith(("\t", "\r")) for cell in row.values())


@pytest.mark.parametrize("words", ["", "1911", "a = b", "It's +3", "e@x.example", "“=1”", "'=1"])
def test_all_other_words_stay_as_they_are(words: str) -> None:
    assert harmless(words) == words


def test_each_source_of_a_claim_has_a_row_and_so_has_a_claim_without() -> None:
    document = full()
    case, found = document.case, table(full())
    accepted = [[row for row in placed.evidence if not row.proposed] for placed in case.claims]
    numbers = [str(at) for at, rows in enumerate(accepted, 1) for _ in range(len(rows) or 1)]
    assert [row["number"] for row in found if row["number"]] == numbers
    assert [row["claim"] for row in found if not row["number"]] == [placed.text for placed in case.orphans]


def test_quotes_commas_and_lines_stay_in_their_cell() -> None:
    words = 'He said: "no, never";\nthen, "yes".'
    assert table(Document(with_note(words)))[0]["correction"] == words


def test_a_confidential_source_goes_by_its_code_name_and_without_its_link() -> None:
    def row(*, named: bool) -> dict[str, str]:
        found = table(Document(cases.small()), ReportOptions(confidential=named))
        return next(row for row in found if row["passage"] == "So I was told")

    assert (row(named=False)["source"], row(named=False)["link"]) == ("Confidential source", "")
    assert row(named=True)["source"] == "Clara Quill, harbour clerk"


def workbook(document: Document, **options: Any) -> list[list[object]]:
    return sheet(XLSX.write(document, ReportOptions(at="2026-11-23T10:00+01:00", **options)))


@pytest.mark.parametrize("words", [*FORMULAS, "1911", "https://evil.example", "internal:Sheet1!A1", "{=1}"])
def test_every_cell_of_a_workbook_is_text_letter_by_letter(words: str) -> None:
    data = XLSX.write(Document(with_note(words)), ReportOptions())
    page = zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in page
    assert "<v>" in page
    assert set(re.findall(r'<c r="\w+"(?: s="\d")?(?: t="(\w+)")?>', page)) == {"s"}
    cells = sheet(data)[1]
    assert all(isinstance(cell, str) for cell in cells)
    assert str(cells[8]).replace("_x000D_", "\r") == words


def test_a_workbook_has_the_rows_of_the_table() -> None:
    found = [dict(zip(COLUMNS, row, strict=True)) for row in workbook(full())[1:]]
    assert found == table(full(), ReportOptions(at="2026-11-23T10:00+01:00"))


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://archive.example/a?b=1&c=2", "https://archive.example/a?b=1&amp;c=2"),
        ("mailto:clerk@halm.example", "mailto:clerk@halm.example"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("external:c:\\a.xlsx", None),
        ("https://archive.example/" + "a" * 2100, None),
    ],
)
def test_only_safe_addresses_are_links_of_a_workbook(address: str, link: str | None) -> None:
    case = cases.small()
    source = replace(case.sources[SourceId("s1")], address=address)
    data = XLSX.write(Document(replace(case, sources={**case.sources, source.id: source})))
    packed = zipfile.ZipFile(io.BytesIO(data))
    parts = [packed.read(name).decode() for name in packed.namelist() if "sheets/_rels" in name]
    assert [found for part in parts for found in re.findall(r'Target="([^"]*)"', part)] == (
        [link] if link else []
    )


def test_the_same_report_is_the_same_workbook_with_its_header_in_sight() -> None:
    first, again = (XLSX.write(full(), ReportOptions(at="2026-11-23T10:00+01:00")) for _ in range(2))
    assert first == again
    packed = zipfile.ZipFile(io.BytesIO(first))
    assert "2026-11-23T09:00:00Z" in packed.read("docProps/core.xml").decode()
    page = packed.read("xl/worksheets/sheet1.xml").decode()
    assert 'ySplit="1"' in page
    assert 'state="frozen"' in page


def test_a_text_longer_than_a_cell_ends_in_an_ellipsis() -> None:
    cell = str(workbook(Document(with_note("𝛼" * 20_000)))[1][8])
    assert cell == "𝛼" * 16_383 + "…"


def test_what_is_no_letter_does_not_stop_a_workbook() -> None:
    assert workbook(Document(with_note("a \ud800 b")))[1][8] == "a ? b"
