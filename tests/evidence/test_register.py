"""The register: numbers that cannot be right, duplicates merged and undone, lists in and out, calls."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from msgspec.structs import replace

from factcheck import readers
from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.desk.sourcing import source_from
from factcheck.errors import ReadingError, UserError
from factcheck.evidence.register.duplicates import duplicates
from factcheck.evidence.register.identifiers import doubts, isbn_of
from factcheck.evidence.register.literature import read, write
from factcheck.models import CallOutcome, ClaimId, Found, Source, SourceClass, SourceId, SourceKind, Stance
from tests.stories import SHORT


def source(key: str = "", kind: SourceKind = SourceKind.BOOK, **columns: object) -> Source:
    return replace(Source(SourceId(key), kind, title=key or "A book"), **columns)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "library.factcheck", actor="Ada") as opened:
        yield opened


@pytest.fixture
def claims(desk: Desk) -> list[ClaimId]:
    article = desk.articles.add(readers.read(SHORT.encode(), "bridge.txt"))
    return [placed.id for placed in desk.articles.open(article).claims]


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        (source(isbn="978-3-16-148410-0"), 0),
        (source(isbn="978-3-16-148410-1"), 1),
        (source(isbn="0-19-852663-6"), 0),
        (source(doi="10.1000/xyz123"), 0),
        (source(doi="https://doi.org/10.1000/xyz123"), 0),
        (source(doi="xyz123"), 1),
        (source(note="ORCID 0000-0002-1825-0097, by mail"), 0),
        (source(note="ORCID: 0000-0002-1825-0098"), 1),
        (source(note="paid to IBAN GB82 WEST 1234 5698 7654 32 in May"), 0),
        (source(note="paid to IBAN GB82 WEST 1234 5698 7654 33 in May"), 1),
        (source(note="ISSN 0378-5955"), 0),
        (source(note="ISSN 0378-5954"), 1),
        (source(note="no number at all, ISBN or otherwise"), 0),
    ],
)
def test_a_number_that_cannot_be_right_is_told(given: Source, wrong: int) -> None:
    assert len(doubts(given)) == wrong


def test_isbns_of_ten_and_thirteen_digits_are_one() -> None:
    assert isbn_of("0-19-852663-6") == isbn_of("978-0-19-852663-6") == "9780198526636"


def test_sources_are_the_same_by_address_doi_or_isbn() -> None:
    same = [
        source("a", isbn="0198526636"),
        source("b", SourceKind.WEB, address="https://www.halm.example/x/?utm_source=mail#top"),
        source("c", isbn="978-0-19-852663-6", doi="10.1000/AbC"),
        source("d", SourceKind.WEB, address="http://halm.example/x"),
        source("e", SourceKind.WEB, address="https://doi.org/10.1000/abc"),
        source("f", title="A book"),
        source("g", title=" a  Book "),
        source("h", SourceKind.DOCUMENT, title="A book"),
    ]
    assert [[each.id for each in group] for group in duplicates(same)] == [
        ["b", "d"],
        ["a", "c", "e"],
        ["f", "g"],
    ]


def test_merging_two_sources_of_one_claim_leaves_one_of_equal_evidence(
    desk: Desk, claims: list[ClaimId]
) -> None:
    sources = [source_from("Bridge records"), source_from("Records of the bridge")]
    rows = [
        desk.sources.attach(
            claims[0],
            each,
            stance=Stance.SUPPORTS,
            passage="412 metres",
            locator="p. 3",
            note=f"see {each.title}",
        )
        for each in sources
    ]
    kept, other = (desk.sources.source_of(each).id for each in rows)
    before = [desk.sources.evidence(row) for row in rows]

    desk.register.merge(kept, [other])

    (row,) = desk.articles.open(desk.articles.rows()[0].article.id).claims[0].evidence
    assert row.note == "see Bridge records\nsee Records of the bridge"
    desk.history.undo(None)
    assert [desk.sources.evidence(row) for row in rows] == before
    assert desk.safe.doctor() == []


def test_a_merged_sources_passages_are_compared_with_the_others_copies(
    desk: Desk, claims: list[ClaimId], tmp_path: Path
) -> None:
    first = desk.sources.attach(claims[0], source_from("Bridge records"), passage="412 metres")
    second = desk.sources.attach(claims[1], source_from("Records of the bridge"))
    kept, other = (desk.sources.source_of(each).id for each in (first, second))
    (tmp_path / "r.txt").write_text("It is 412 metres long.", encoding="utf-8")
    desk.captures.keep(other, desk.captures.copy_of_file(tmp_path / "r.txt"))

    desk.register.merge(kept, [other])

    assert desk.sources.evidence(first).found is Found.WORD_FOR_WORD


def test_merging_moves_everything_and_is_undone_in_one_step(
    desk: Desk, claims: list[ClaimId], tmp_path: Path
) -> None:
    first = desk.sources.attach(claims[0], source_from("Bridge records"), stance=Stance.SUPPORTS)
    second = desk.sources.attach(claims[1], source_from("Records of the bridge"), passage="412 metres")
    kept, other = (desk.sources.source_of(each) for each in (first, second))
    desk.sources.update(replace(other, author="Ada Lind", note="in the cellar"))
    (tmp_path / "r.txt").write_text("It is 412 metres long.", encoding="utf-8")
    desk.captures.keep(other.id, desk.captures.copy_of_file(tmp_path / "r.txt"))
    before = [row.source.id for row in desk.register.rows()]

    desk.register.merge(kept.id, [other.id])

    (row,) = desk.register.rows()
    assert (row.source.title, row.source.author, row.source.note) == (
        "Bridge records",
        "Ada Lind",
        "in the cellar",
    )
    assert (row.claims, row.articles, row.copies) == (2, 1, 1)
    assert len(desk.captures.of(kept.id)) == 1
    desk.history.undo(None)
    assert [row.source.id for row in desk.register.rows()] == before
    assert [row.copies for row in desk.register.rows() if row.source.id == other.id] == [1]
    assert desk.safe.doctor() == []


def test_what_falls_is_told_over_all_articles(desk: Desk, claims: list[ClaimId]) -> None:
    records = replace(source_from("Bridge records"), source_class=SourceClass.PRIMARY)
    paper = replace(source_from("Halm Gazette"), source_class=SourceClass.SECONDARY)
    key = desk.sources.source_of(desk.sources.attach(claims[0], records, stance=Stance.SUPPORTS)).id
    desk.sources.attach(claims[1], records, stance=Stance.SUPPORTS)
    desk.sources.attach(claims[1], paper, stance=Stance.SUPPORTS)
    desk.sources.attach(claims[2], records, stance=Stance.CONTEXT)
    assert [(fall.resting.claim, fall.footing) for fall in desk.register.falls(key)] == [
        (claims[0], "nothing"),
        (claims[1], "secondary"),
    ]
    article = desk.claims.article_of(claims[0])
    assert desk.register.weakest(article) == [(frozenset({key}), (claims[0],))]


BOOK = Source(
    SourceId(""),
    SourceKind.BOOK,
    title="Bridges {of} the “north”",
    author="Lind, Ada; Feld, Jonas",
    publisher="Halm Press",
    published="2020-03-01",
    accessed="2026-11-02",
    address="https://halm.example/book?a=1",
    doi="10.1000/abc",
    isbn="978-3-16-148410-0",
)


@pytest.mark.parametrize("name", ["list.ris", "list.bib", "list.json"])
def test_a_list_of_literature_comes_back_as_it_went_out(name: str) -> None:
    (back,) = read(write([BOOK], name), name)
    assert back == BOOK


def test_a_list_of_ris_has_no_lines_but_those_of_ris() -> None:
    lines = write([BOOK, BOOK], "list.ris").decode().splitlines()
    assert lines[0] == "TY  - BOOK"
    assert [line for line in lines if line and not re.match(r"[A-Z][A-Z0-9]  - ", line)] == []


@pytest.mark.parametrize("name", ["list.ris", "list.bib", "list.json"])
@pytest.mark.parametrize("kind", [SourceKind.WEB, SourceKind.DATASET, SourceKind.RECORDING])
def test_signs_of_latex_and_an_office_with_and_in_its_name_come_back(name: str, kind: SourceKind) -> None:
    source = Source(
        SourceId(""),
        kind,
        title="50 % of $3 & #1_a ~ 2^3 \\ {x}",
        author="Office for Food and Farming; Lind, Ada; Müller and Sons",
        publisher="Feld & Sohn",
        published="2024-05",
        address="https://halm.example/a_b%20c?x=1&y=$2",
    )
    assert read(write([source], name), name) == [source]


def test_bibtex_of_other_programs_is_read_without_its_latex() -> None:
    data = rb"""
    @string{press = "Halm Press"}
    @book{a, title = {{\"U}ber den Flu{\ss} \& 50% der M{\"u}hle}, year = 2020, publisher = press,
      author = {M{\"u}ller, Jos{\'e} and {Ministry of Food and Farming} and others},
      url = {https://halm.example/a_b%20c}}
    """
    (found,) = read(data, "list.bib")
    assert found.title == "Über den Fluß & 50% der Mühle"
    assert found.author == "Müller, José; Ministry of Food and Farming; et al."
    assert (found.publisher, found.published) == ("Halm Press", "2020")
    assert found.address == "https://halm.example/a_b%20c"


def test_dates_of_csl_are_read_as_far_as_they_go() -> None:
    data = b"""[{"title": "a", "issued": {"date-parts": [["2024", 5]]}},
      {"title": "b", "issued": {"raw": "early in May"}},
      {"title": "c", "issued": {"date-parts": [[null]]}}]"""
    assert [each.published for each in read(data, "list.json")] == ["2024-05", "early in May", ""]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("list.json", b"{"),
        ("list.json", b"[1]"),
        ("list.json", b'[{"author": 5}]'),
        ("list.bib", b"@book{a,\n title={x"),
        ("list.txt", b"TY  - BOOK"),
    ],
)
def test_what_is_no_list_is_refused_in_a_sentence(name: str, data: bytes) -> None:
    with pytest.raises(ReadingError):
        read(data, name)


@pytest.mark.parametrize(
    "title", ["The bridge \\", "The {bridge", "ER  - \nTY  - BOOK", "@book{x, title={y}}"]
)
@pytest.mark.parametrize("name", ["list.ris", "list.bib", "list.json"])
def test_no_title_spoils_a_list_of_literature(name: str, title: str) -> None:
    sources = [Source(SourceId(each), SourceKind.BOOK, title=title, author="Ada") for each in "ab"]
    assert len(read(write(sources, name), name)) == 2


def test_an_address_from_a_list_is_never_a_script() -> None:
    (found,) = read(b'[{"title": "x", "URL": "javascript:alert(1)"}]', "list.json")
    assert found.address == ""


def test_only_what_is_new_is_taken_in(desk: Desk) -> None:
    data = write([BOOK, source(title="Another")], "list.json")
    added, known = desk.register.take_in(data, "list.json")
    assert (len(added), known) == (2, 0)
    assert desk.register.take_in(data, "list.json") == ([], 2)
    desk.history.undo(None)
    assert desk.register.rows() == []


def test_a_confidential_source_leaves_only_where_it_is_asked_for(desk: Desk) -> None:
    key = desk.register.add(source(title="Deep Quay", confidential=True, contact="555 0199"))
    assert b"Quay" not in desk.register.give_out([key], "list.json")
    assert b"Quay" in desk.register.give_out([key], "list.json", confidential=True)


def test_a_call_is_on_the_record_of_the_case(desk: Desk, claims: list[ClaimId]) -> None:
    person = desk.register.add(source(kind=SourceKind.PERSON, title="Ada Brandt"))
    desk.register.note_call(person, CallOutcome.WALKED_BACK, "Not so.", claim=claims[0], channel="telephone")
    (call,) = desk.register.calls(person)
    assert (call.outcome, call.note, call.caller, call.claim) == ("walked-back", "Not so.", "Ada", claims[0])
    article = desk.claims.article_of(claims[0])
    assert desk.history.log(article)[0].kind == "call-noted"
    desk.history.undo(article)
    assert desk.register.calls(person) == []
    with pytest.raises(UserError):
        desk.register.note_call(desk.register.add(BOOK), CallOutcome.CONFIRMED)


@pytest.fixture
def invoke(tmp_path: Path) -> Callable[..., Result]:
    def call(*arguments: object) -> Result:
        return CliRunner().invoke(main, ["--library", str(tmp_path / "desk.factcheck"), *map(str, arguments)])

    return call


def test_the_command_line_lists_takes_in_gives_out_and_tells_what_falls(
    invoke: Callable[..., Result], tmp_path: Path
) -> None:
    (tmp_path / "in.json").write_bytes(write([BOOK], "in.json"))
    added = invoke("sources", "--take-in", tmp_path / "in.json").stdout.strip()
    (row,) = json.loads(invoke("sources", "--json").stdout)
    assert (row["id"], row["title"], row["claims"], row["doubts"]) == (added, BOOK.title, 0, [])
    assert "book" in invoke("sources").stdout
    assert invoke("sources", "-o", tmp_path / "out.ris").exit_code == 0
    assert b"TY  - BOOK" in (tmp_path / "out.ris").read_bytes()
    assert "No claim stands on less" in invoke("sources", "--falls", added).stdout
    assert invoke("call", added, "--outcome", "confirmed").exit_code == 2
    assert invoke("call", added, "--outcome", "perhaps").exit_code == 2
