"""Confidential sources: whatever is written in any format, no name, contact or address leaves the desk."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.desk.sourcing import source_from
from factcheck.errors import UserError
from factcheck.models import ArticleId, Source, SourceKind
from factcheck.reports import CHECKING_REPORT, ReportOptions, ReportWriter, writers

NAME, CONTACT, ADDRESS = "Clara & Quill", "quill@harbour.example", "https://quill.example/private"
SECRETS = (NAME, CONTACT, "quill.example")
WRITERS = pytest.mark.parametrize("writer", writers(CHECKING_REPORT), ids=lambda each: each.format.extension)


@pytest.fixture
def confided(desk: Desk, article: ArticleId) -> ArticleId:
    """Let a claim rest on a person who must not be named."""
    claim = desk.articles.open(article).claims[0].id
    given = replace(
        source_from(NAME),
        kind=SourceKind.PERSON,
        confidential=True,
        code_name="Heron",
        contact=CONTACT,
        address=ADDRESS,
    )
    evidence = desk.sources.attach(claim, given, passage="It leaked for years.")
    source = desk.sources.source_of(evidence).id
    path = desk.path.with_name("notes.txt")
    path.write_text("It leaked for years, says zebrafinch.", encoding="utf-8")
    desk.captures.keep(source, desk.captures.copy_of_file(path))
    return article


@WRITERS
def test_no_report_shows_who_it_is(desk: Desk, confided: ArticleId, writer: ReportWriter) -> None:
    shown = desk.reports.write(confided, writer, ReportOptions(record=True)).decode()
    assert "Heron" in shown
    assert "It leaked for years." in shown
    assert not any(secret in shown for secret in (*SECRETS, "Clara", "zebrafinch"))
    named = desk.reports.write(confided, writer, ReportOptions(confidential=True)).decode()
    assert "Quill" in named


@WRITERS
@pytest.mark.parametrize("slip", ["Asked clara & quill again.", f"Mail to {CONTACT}, twice."])
def test_a_report_in_which_a_note_names_it_is_refused(
    desk: Desk, confided: ArticleId, writer: ReportWriter, slip: str
) -> None:
    desk.verdicts.note(desk.articles.open(confided).claims[3].id, slip)
    with pytest.raises(UserError, match="who “Heron” is") as refused:
        desk.reports.write(confided, writer, ReportOptions())
    assert not any(secret in str(refused.value) for secret in SECRETS)


def test_neither_search_nor_offers_nor_the_command_line_name_it(
    desk: Desk, confided: ArticleId, tmp_path: Path
) -> None:
    assert desk.articles.search("Quill") == []
    assert desk.articles.search("zebrafinch") == []
    assert desk.sources.matching("quill") == []
    assert [source.code_name for source in desk.sources.matching("heron")] == ["Heron"]
    claim = desk.articles.open(confided).claims[0].id
    for command in (("show", claim), ("show", claim, "--json"), ("sources",), ("sources", "--json")):
        printed = CliRunner().invoke(main, ["--library", str(desk.path), *command]).stdout
        assert "Heron" in printed
        assert not any(secret in printed for secret in SECRETS), command


def test_words_are_searched_in_one_place_alone(desk: Desk, article: ArticleId) -> None:
    claim = desk.articles.open(article).claims[0].id
    source = desk.sources.source_of(desk.sources.attach(claim, source_from("Ledger of pontoons"))).id
    path = desk.path.with_name("ledger.txt")
    path.write_text("Pontoons cost 4 million.", encoding="utf-8")
    desk.captures.keep(source, desk.captures.copy_of_file(path))
    run = CliRunner().invoke

    def found(place: str) -> list[tuple[str, str]]:
        printed = run(
            main, ["--library", str(desk.path), "search", "pontoons", "--in", place, "--json"]
        ).stdout
        return [(hit["kind"], hit["text"]) for hit in json.loads(printed)]

    assert [text for _, text in found("copies")] == ["Pontoons cost 4 million."]
    assert [kind for kind, _ in found("sources")] == ["source"]
    assert found("claims") == found("articles") == []
    assert run(main, ["--library", str(desk.path), "search", "x", "--in", "drawers"]).exit_code == 2
    assert isinstance(desk.sources.all()[0], Source)
