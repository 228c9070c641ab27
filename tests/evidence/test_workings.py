"""Formulas over cells and passages: worked out exactly, never executed, and anew when a source changes."""

import io
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from factcheck import readers
from factcheck.case.remarks import remarks_on
from factcheck.case.workings import agrees
from factcheck.desk import Desk
from factcheck.desk.sourcing import source_from
from factcheck.errors import UserError
from factcheck.evidence.workings.arithmetic import names_in, refuse_either_way, shown, worked_out
from factcheck.evidence.workings.cells import cells, figure_in, named
from factcheck.models import ArticleId, ClaimId, PlacedClaim, Source, SourceId, SourceKind
from factcheck.readers.tables import Workbook

ONE, SEVERAL = {"a": [Decimal(41)], "b": [Decimal(79)]}, {"r": [Decimal(n) for n in (3, 1, 8, 4)]}


@pytest.mark.parametrize(
    ("formula", "result"),
    [
        ("(79−41)/41", "0.926829"),
        ("(b - a) / a * 100", "92.682927"),
        ("change(a, b)", "92.682927"),
        ("percent(a; b)", "51.898734"),
        ("sum(r)", "16"),
        ("sum(r, a)", "57"),
        ("median(r)", "3.5"),
        ("mean(r)", "4"),
        ("most(r) - least(r)", "7"),
        ("count(r)", "4"),
        ("per_head(12000000, 48000)", "250"),
        ("12%", "0.12"),
        ("-2^2", "-4"),
        ("2^-1", "0.5"),
        ("round(b / a, 1)", "1.9"),
        ("0.1 + 0.2", "0.3"),
        ("10 : 4", "2.5"),
        ("1 - -1", "2"),
        ("0 * -1", "0"),
        ("1" + " - -1" * 70, "71"),
    ],
)
def test_a_formula_gives_what_a_checker_reckons(formula: str, result: str) -> None:
    assert shown(worked_out(formula, {**ONE, **SEVERAL})) == result


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        ("1 / 0", "divides by zero"),
        ("0 / 0", "divides by zero"),
        ("percent(1, 0)", "divides by zero"),
        ("(-8) ^ (1/3)", "a root"),
        ("0 ^ 0", "a power"),
        ("*".join(["9" * 27 + "^20"] * 3), "too large"),
        ("round(1, 99999)", "too large"),
    ],
)
def test_why_a_formula_gives_no_number_is_told_apart(formula: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        worked_out(formula, {})


@pytest.mark.parametrize(
    "formula",
    [
        *(
            "",
            " ",
            "1 +",
            "(1",
            "1)",
            "1 2",
            "a b",
            "1 / 0",
            "0 ^ -1",
            "x + 1",
            "r + 1",
            "9 ^ 9 ^ 9",
            "2 ^ 21",
        ),
        *("__import__('os')", "a.real", "a[0]", "lambda: 1", "1 if 1 else 2", "a == b", "'a'", "open(a)"),
        *("percent(a)", "sum", "sum()", "(" * 80 + "1" + ")" * 80, "-" * 90 + "1", "1+" * 400 + "1", "1e5"),
    ],
)
def test_what_is_no_formula_is_refused_in_a_sentence(formula: str) -> None:
    with pytest.raises(UserError):
        worked_out(formula, {**ONE, **SEVERAL})


@given(st.text(alphabet="0123456789.+-*/^%(),;ab sumedianprct_", max_size=60))
def test_any_text_is_worked_out_or_refused(formula: str) -> None:
    with suppress(UserError):
        assert shown(worked_out(formula, ONE))


def test_names_are_those_of_inputs_alone() -> None:
    assert names_in("sum(r) / (b - a) + b") == ("r", "b", "a")


def test_cells_are_found_by_their_address() -> None:
    book = Workbook(((("x", "41"), (), ("", "79.5")),), ("Rides",), typed=True)
    assert cells(book, "B1") == ["41"]
    assert cells(book, "rides!$B$1:B3") == ["41", "", "79.5"]
    assert cells(book, "C9") == [""]
    assert [named(0, 0), named(6, 25), named(0, 26), named(1, 701)] == ["A1", "Z7", "AA1", "ZZ2"]
    for wrong in ("B", "7", "B0:A0x", "B3:B1", "Other!B1", "A1:ZZ9999"):
        with pytest.raises(UserError):
            cells(book, wrong)


@pytest.mark.parametrize(
    ("text", "language", "figure"),
    [
        ("1,234.5", "en", "1234.5"), ("1.234,5", "de", "1234.5"), ("$ 41", "en", "41"), ("12 %", "en", "12"),
        ("-7", "en", "-7"), ("in 2019", "en", "2019"), ("none", "en", None), ("12 March 2019", "en", None),
        ("1..2", "en", None), ("", "en", None),
    ],
)  # fmt: skip
def test_a_cell_is_read_as_the_language_writes(text: str, language: str, figure: str | None) -> None:
    assert figure_in(text, language) == (None if figure is None else Decimal(figure))


def test_a_figure_of_a_workbook_has_a_point() -> None:
    assert figure_in("1.234", "de", typed=True) == Decimal("1.234")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "library.factcheck", actor="Ada") as opened:
        yield opened


@pytest.fixture
def article(desk: Desk) -> ArticleId:
    return desk.articles.add(readers.read(b"Ridership rose by 93% within a year. Nobody knew.", "rides.txt"))


def workbook(tmp_path: Path, *, last: float) -> Path:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        sheet = book.add_worksheet("Ridership")
        sheet.write("B3", 41)
        sheet.write("B7", last)
    path = tmp_path / "rides.xlsx"
    path.write_bytes(made.getvalue())
    return path


def rests(desk: Desk, claim: ClaimId, name: str, passage: str = "") -> SourceId:
    return desk.sources.source_of(desk.sources.attach(claim, source_from(name), passage=passage)).id


def claim(desk: Desk, article: ArticleId) -> PlacedClaim:
    return desk.articles.open(article).claims[0]


def said(desk: Desk, article: ArticleId) -> list[str]:
    case = desk.articles.open(article)
    return [str(each.sentence) for each in remarks_on(case, case.claims[0], ()) if each.kind == "working"]


def test_a_figure_is_worked_out_from_cells_and_anew_when_they_change(
    desk: Desk, article: ArticleId, tmp_path: Path
) -> None:
    source = rests(desk, claim(desk, article).id, "Ridership table")
    desk.captures.keep(source, desk.captures.copy_of_file(workbook(tmp_path, last=79)), article)
    inputs = {"a": (source, "B3"), "b": (source, "Ridership!B7")}
    desk.workings.write(claim(desk, article).id, "(b − a) / a * 100", inputs)
    (row,) = desk.articles.open(article).workings
    assert row.result == "92.682927"
    assert agrees(row, claim(desk, article))
    assert said(desk, article) == []
    desk.captures.keep(source, desk.captures.copy_of_file(workbook(tmp_path, last=61.5)), article)
    (row,) = desk.articles.open(article).workings
    assert (row.result, row.former) == ("50", "92.682927")
    assert said(desk, article) == ["“(b − a) / a * 100” gives 50, which the claim does not say."]
    empty = tmp_path / "empty.csv"
    empty.write_text("name,rides\nall,many\n")
    desk.captures.keep(source, desk.captures.copy_of_file(empty), article)
    assert said(desk, article) == ["“(b − a) / a * 100” cannot be worked out any more: a source changed."]
    assert desk.safe.doctor() == []


def test_a_figure_in_a_passage_counts_too(desk: Desk, article: ArticleId) -> None:
    placed = claim(desk, article)
    before = rests(desk, placed.id, "Report of 2023", "It carried 41 riders a day.")
    after = rests(desk, placed.id, "Report of 2024", "It carried 79 riders a day.")
    desk.workings.write(placed.id, "change(a, b)", {"a": (before, ""), "b": (after, "")})
    (row,) = desk.articles.open(article).workings
    assert [each.values for each in row.inputs] == [("41",), ("79",)]
    assert said(desk, article) == []


def test_what_was_signed_is_worked_out_once_it_is_reopened(
    desk: Desk, article: ArticleId, tmp_path: Path
) -> None:
    source = rests(desk, claim(desk, article).id, "Ridership table")
    desk.captures.keep(source, desk.captures.copy_of_file(workbook(tmp_path, last=79)), article)
    desk.workings.write(claim(desk, article).id, "change(a, b)", {"a": (source, "B3"), "b": (source, "B7")})
    desk.closing.sign(article, "Ada", over="For the test")
    desk.captures.keep(source, desk.captures.copy_of_file(workbook(tmp_path, last=61.5)), article)
    assert desk.articles.open(article).workings[0].result == "92.682927"
    desk.closing.reopen(article)
    assert desk.articles.open(article).workings[0].result == "50"


def test_an_input_must_be_a_source_of_the_claim_with_a_figure(desk: Desk, article: ArticleId) -> None:
    one, two = desk.articles.open(article).claims
    source = rests(desk, one.id, "Report", "Many riders.")
    for inputs, formula in (
        ({"a": (source, "")}, "a"),  # no figure in the passage
        ({"a": (source, "B7")}, "a"),  # no copy that is a table
        ({}, "a + 1"),
    ):
        with pytest.raises(UserError):
            desk.workings.write(one.id, formula, inputs)
    with pytest.raises(UserError, match="does not rest on"):
        desk.workings.write(two.id, "a", {"a": (source, "")})
    assert desk.articles.open(article).workings == ()


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Jahr;Anteil;Zahl\n2023;12,5 %;1.240\n2024;24,1 %;2.480\n", ["12.5", "1240"]),
        ("Année;Part;Nombre\n2023;12,5 %;1 240,5\n", ["12.5", "1240.5"]),
        ('Year,Share,Count\n2023,12.5%,"1,240"\n', ["12.5", "1240"]),
    ],
)
def test_a_table_tells_which_sign_its_decimals_have(
    desk: Desk, article: ArticleId, tmp_path: Path, text: str, figures: list[str]
) -> None:
    claim = desk.articles.open(article).claims[0].id
    evidence = desk.sources.attach(claim, Source(SourceId(""), SourceKind.DATASET, "Flats"))
    source = desk.sources.source_of(evidence).id
    (tmp_path / "flats.csv").write_text(text, encoding="utf-8")
    desk.captures.keep(source, desk.captures.copy_of_file(tmp_path / "flats.csv"))
    found = []
    for cell in ("B2", "C2"):
        desk.workings.write(claim, "a", {"a": (source, cell)})
        found.append(desk.workings.of(claim)[-1].inputs[0].values[0])
    assert found == figures


def test_a_passage_in_another_language_keeps_its_decimals(desk: Desk, article: ArticleId) -> None:
    claim = desk.articles.open(article).claims[0].id
    given = Source(SourceId(""), SourceKind.BOOK, "Bericht")
    evidence = desk.sources.attach(claim, given, passage="Die Mieten stiegen um 12,5 Prozent.")
    desk.workings.write(claim, "a", {"a": (desk.sources.source_of(evidence).id, "")})
    assert desk.workings.of(claim)[-1].inputs[0].values == ("12.5",)


def test_a_time_of_day_does_not_make_a_passage_one_in_another_language(tmp_path: Path) -> None:
    text = (
        "In den Hallen der Stadt wurden im Mai 1.240 Menschen gezählt, sagte die Leiterin der Messe.".encode()
    )
    with Desk(tmp_path / "library.factcheck", actor="Ada") as desk:
        article = desk.articles.add(readers.read(text, "messe.txt"))
        assert desk.articles.open(article).draft.language == "de"
        claim = desk.articles.open(article).claims[0].id
        given = Source(SourceId(""), SourceKind.BOOK, "Bericht")
        evidence = desk.sources.attach(claim, given, passage="Um 12.05 Uhr waren es 1.240 Menschen.")
        desk.workings.write(claim, "a", {"a": (desk.sources.source_of(evidence).id, "")})
        assert desk.workings.of(claim)[-1].inputs[0].values == ("1240",)


@pytest.mark.parametrize("formula", ["12,5 * 2", "sum(41,79)"])
def test_a_comma_between_digits_is_asked_about(formula: str) -> None:
    with pytest.raises(UserError, match="could be one figure or two"):
        refuse_either_way(formula)
    refuse_either_way("sum(41; 79) + sum(a1,2)")


def test_a_comma_between_digits_in_a_formula_that_was_kept_goes_on_to_part_figures(
    desk: Desk, article: ArticleId, tmp_path: Path
) -> None:
    placed = claim(desk, article)
    source = rests(desk, placed.id, "Ridership table")
    desk.captures.keep(source, desk.captures.copy_of_file(workbook(tmp_path, last=79)), article)
    with pytest.raises(UserError, match="could be one figure or two"):
        desk.workings.write(placed.id, "round(a / 100,1)", {"a": (source, "B7")})
    desk.workings.write(placed.id, "round(a / 100; 1)", {"a": (source, "B7")})
    with closing(sqlite3.connect(desk.path)) as connection, connection:
        connection.execute("UPDATE workings SET formula = 'round(a / 100,1)'")  # as it was kept before
    desk.captures.keep(source, desk.captures.copy_of_file(workbook(tmp_path, last=61.5)), article)
    assert desk.articles.open(article).workings[0].result == "0.6"
