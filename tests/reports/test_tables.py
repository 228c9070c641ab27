"""The report as a table: what a spreadsheet shows is what the desk has, and nothing in it runs."""

import csv
import io
from dataclasses import replace

import pytest

from factcheck.models import Case
from factcheck.reports import CHECKING_REPORT, Document, ReportOptions, registry
from factcheck.reports.checking_report.rows import harmless
from tests.reports import cases
from tests.reports.full import full

CSV = registry()[CHECKING_REPORT.key]["csv"]
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
