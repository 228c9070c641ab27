"""Spreadsheets of facts: what the templates say arrives on the right words, and nothing is replaced."""

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
import xlsxwriter
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck import readers
from factcheck.case.fact_sheet import FactPlace, PlannedFact
from factcheck.case.sentences.fact_sheet import imported
from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.desk.importing import read_sheet
from factcheck.desk.sourcing import source_from
from factcheck.errors import ReadingError, UserError
from factcheck.models import ArticleId, Case, EventKind, PlacedClaim, SourceKind, Stance
from factcheck.readers.tables import Workbook
from factcheck.reports import CHECKING_REPORT, ReportOptions, registry
from tests.stories import WIRE

COST = "The tunnel is 4.2 kilometers long and cost $640 million"
CARS = "About 31,000 cars a day are expected to use it."
Rows = Sequence[Sequence[str]]


def written(path: Path, rows: Rows, separator: str = ",") -> Workbook:
    """Write rows as a file and read it as the desk does."""
    if path.suffix == ".xlsx":
        with xlsxwriter.Workbook(path) as book:
            sheet = book.add_worksheet()
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
    else:
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=separator).writerows(rows)
    return read_sheet(path)


def take(desk: Desk, article: ArticleId, workbook: Workbook) -> tuple[PlannedFact, ...]:
    return desk.importing.take(article, [plan.fact for plan in desk.importing.plan(article, workbook)])


def on(case: Case, words: str) -> PlacedClaim:
    (found,) = [placed for placed in case.claims if placed.text.rstrip(".") == words.rstrip(".")]
    return found


@pytest.mark.parametrize("name", ["facts.csv", "facts.xlsx"])
def test_a_reporters_sheet_becomes_claims_with_sources(
    desk: Desk, article: ArticleId, tmp_path: Path, name: str
) -> None:
    rows = [
        ["Notes", "Fact to Check", "Source URL", "Source Name", "Status", "Time-stamp"],
        ["Ring the ministry", COST, "https://lisk.example/audit", "Audit of 2023", "Verified", "00:12:31"],
        ["", "", "https://lisk.example/plan https://post.example/1", "", "", ""],
        ["Ask for the study", f"“{CARS}”", "", "Interview with Jonas Feld, 3 Nov", "Could not confirm", ""],
        ["", "The mayor flew to the moon", "", "", "False", ""],
    ]
    plans = take(desk, article, written(tmp_path / name, rows))
    assert [plan.place for plan in plans] == [FactPlace.NEW, FactPlace.CLAIM, FactPlace.NOWHERE]
    case = desk.articles.open(article)
    cost, cars = on(case, COST), on(case, CARS)
    assert (cost.claim.verdict, cost.claim.note) == ("confirmed", "Ring the ministry")
    assert (cars.claim.verdict, cars.claim.note) == ("unconfirmed", "Ask for the study")
    resting = [(case.sources[row.source], row) for row in cost.evidence]
    assert [source.address for source, _ in resting] == [
        "https://lisk.example/audit", "https://lisk.example/plan", "https://post.example/1",
    ]  # fmt: skip
    assert resting[0][0].title == "Audit of 2023"
    assert all(row.proposed and row.stance is Stance.CONTEXT for _, row in resting)
    assert resting[0][1].locator == "00:12:31"
    person = case.sources[cars.evidence[0].source]
    assert (person.kind, person.title) == (SourceKind.PERSON, "Jonas Feld")


def test_it_is_one_step_and_a_second_time_brings_nothing(
    desk: Desk, article: ArticleId, tmp_path: Path
) -> None:
    before = desk.articles.open(article)
    sheet = written(tmp_path / "f.csv", [["claim", "source"], [COST, "Audit"], [CARS, "Study"]], ";")
    take(desk, article, sheet)
    assert desk.history.steps(article)[0].event.kind is EventKind.FACTS_IMPORTED
    assert not any(plan.brings for plan in desk.importing.plan(article, sheet))
    with pytest.raises(UserError, match="nothing to import"):
        take(desk, article, sheet)
    desk.history.undo(article)
    assert desk.articles.open(article).claims == before.claims


def test_nothing_that_the_checker_set_is_replaced(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    claim = on(desk.articles.open(article), CARS).id
    desk.verdicts.decide(claim, "wrong", correction="About 21,000", note="Read twice")
    rows = [["claim", "status", "correction", "notes"], [CARS, "Verified", "Some 9", "Read twice\nFine"]]
    (plan,) = take(desk, article, written(tmp_path / "f.csv", rows))
    kept = on(desk.articles.open(article), CARS).claim
    assert (kept.verdict, kept.correction, kept.note) == ("wrong", "About 21,000", "Read twice\nFine")
    said = str(imported(desk.articles.open(article), plan))
    assert "Wrong stays, not Confirmed" in said


def test_words_that_stand_several_times_are_not_guessed_at(desk: Desk, tmp_path: Path) -> None:
    story = "The pier\n\nThe pier is long, and the sea is deep. The town says the pier is long.\n"
    article = desk.articles.add(readers.read(story.encode(), "pier.txt"))
    once = written(tmp_path / "f.csv", [["claim"], ["THE PIER IS LONG"]])
    assert [plan.place for plan in desk.importing.plan(article, once)] == [FactPlace.SEVERAL]
    rows = [["no.", "claim", "status"], ["1", "The pier is long", "ok"], ["2", "the pier is long", "false"]]
    take(desk, article, written(tmp_path / "g.csv", rows))
    found = [placed for placed in desk.articles.open(article).claims if placed.text[4:] == "pier is long"]
    assert [placed.claim.verdict for placed in found] == ["confirmed", "wrong"]


@pytest.mark.parametrize(
    ("heading", "status", "verdict"),
    [
        ("Status", "✕ Wrong", "wrong"),
        ("FACT-CHECKED?", "Yes", "confirmed"),
        ("Rating", "needs-change", "needs-change"),
        ("verdict", "MISLEADING", "misleading"),
        ("Stand", "stimmt nicht", "wrong"),
        ("Status", "to do", None),
        ("Status", "ask Bill", None),
    ],
)
def test_statuses_are_known_in_usual_spellings(
    desk: Desk, article: ArticleId, tmp_path: Path, heading: str, status: str, verdict: str | None
) -> None:
    take(desk, article, written(tmp_path / "f.csv", [["Claim", heading], [COST, status]], "\t"))
    claim = on(desk.articles.open(article), COST).claim
    assert claim.verdict == verdict
    assert claim.note == ("ask Bill" if status == "ask Bill" else "")


def worked_on(desk: Desk, article: ArticleId) -> Case:
    """Do some of everything that a table tells."""
    first, second, third, *_ = desk.articles.open(article).claims
    desk.verdicts.decide(first.id, "wrong", correction="=1+1 is no formula", note="-- Said twice")
    for words, note in (("Audit of 2023", "Page torn"), ("https://lisk.example/plan", "")):
        desk.sources.attach(
            first.id, source_from(words), stance=Stance.CONTRADICTS, passage=f"@ {words}", note=note
        )
    desk.verdicts.decide(second.id, "confirmed")
    desk.sources.attach(second.id, source_from("Audit of 2023"), stance=Stance.SUPPORTS, locator="p. 4")
    desk.verdicts.note(third.id, "+ Ask, again\nand again")
    return desk.articles.open(article)


@pytest.mark.parametrize("key", ["csv", "xlsx"])
def test_our_own_tables_go_back_and_forth(desk: Desk, article: ArticleId, tmp_path: Path, key: str) -> None:
    worked_on(desk, article)
    writer = registry()[CHECKING_REPORT.key][key]
    table = tmp_path / f"table.{key}"
    table.write_bytes(desk.reports.write(article, writer, ReportOptions(at="2026-11-30T09:00")))
    workbook = read_sheet(table)
    assert not any(plan.brings for plan in desk.importing.plan(article, workbook))
    with Desk(tmp_path / "other.factcheck") as other:
        there = other.articles.add(readers.read(WIRE.encode(), "tunnel.txt"))
        take(other, there, workbook)
        again = other.reports.write(there, writer, ReportOptions(at="2026-11-30T09:00"))
        (tmp_path / f"again.{key}").write_bytes(again)
    times = workbook.sheets[0][0].index("timestamp")

    def untimed(book: Workbook) -> list[tuple[str, ...]]:
        return [(*row[:times], *row[times + 1 :]) for row in book.sheets[0]]

    assert untimed(read_sheet(tmp_path / f"again.{key}")) == untimed(workbook)


@given(text=st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=40))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_cell_is_read_without_harm(desk: Desk, article: ArticleId, tmp_path: Path, text: str) -> None:
    rows = [["claim", "status", "link"], [text, text, text], [CARS, text, text]]
    made = io.StringIO(newline="")
    csv.writer(made).writerows(rows)
    sheet = readers.tables.read(made.getvalue().encode("utf-8", "replace"), "")
    plans = desk.importing.plan(article, sheet)
    assert plans[-1].place is FactPlace.CLAIM


def archive(**parts: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, part in parts.items():
            file.writestr(name.replace("__", "/"), part)
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"\n\n,,\n", "no cell with text"),
        (archive(**{"word__document.xml": "<w/>"}), "is no spreadsheet"),
        (archive(**{"xl__workbook.xml": "<broken"}), "is damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old format"),
        (b"claim\n" + b"x\n" * 20_001, "more than 20000 rows"),
        (bytes(range(256)) * 8, "binary data"),
    ],
)
def test_what_is_no_sheet_is_refused_in_one_sentence(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "facts.xlsx"
    path.write_bytes(data)
    with pytest.raises(ReadingError, match=words) as refused:
        read_sheet(path)
    assert str(refused.value).endswith(".")


def test_a_sheet_without_a_column_for_facts_says_so(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    sheet = written(tmp_path / "f.csv", [["apples", "pears"], ["1", "2"]])
    with pytest.raises(UserError, match="No column for the facts"):
        desk.importing.plan(article, sheet)


def test_the_command_lists_and_imports(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    written(tmp_path / "f.csv", [["claim", "status"], [COST, "ok"], ["Nowhere at all", "ok"]])

    def run(*more: str) -> str:
        command = ["--library", str(desk.path), "import", article, str(tmp_path / "f.csv"), *more]
        done = CliRunner().invoke(main, command)
        assert done.exit_code == 0, done.output
        return done.stdout

    listed = run("--dry-run")
    assert "New claim · ✓ Confirmed" in listed
    assert "Not in the article" in listed
    assert "2 facts, 1 without a place." in listed
    assert all(placed.text != COST for placed in desk.articles.open(article).claims)
    assert run() == listed
    assert on(desk.articles.open(article), COST).claim.verdict == "confirmed"
