"""The command line on copies: kept, listed, searched for passages, compared with quotations."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.models import ClaimId, Source, SourceId, SourceKind
from tests.evidence.loopback import Loopback, page
from tests.stories import WIRE

Invoke = Callable[..., Result]


@pytest.fixture
def invoke(tmp_path: Path) -> Invoke:
    def call(*arguments: object) -> Result:
        return CliRunner().invoke(main, ["--library", str(tmp_path / "desk.factcheck"), *map(str, arguments)])

    return call


@pytest.fixture
def article(invoke: Invoke, tmp_path: Path) -> str:
    (tmp_path / "tunnel.txt").write_text(WIRE, encoding="utf-8")
    return invoke("add", tmp_path / "tunnel.txt").stdout.strip()


def claim_with(invoke: Invoke, article: str, words: str) -> str:
    claims = json.loads(invoke("claims", article, "--json").stdout)
    return next(str(claim["id"]) for claim in claims if words in claim["text"])


def kept(invoke: Invoke, claim: str, folder: Path, text: str) -> str:
    """Let a claim rest on a memo, keep a copy of it and return the copy's id."""
    (folder / "memo.txt").write_text(text, encoding="utf-8")
    invoke("source", claim, "The memo")
    result = invoke("keep", "The memo", folder / "memo.txt")
    assert result.exit_code == 0, result.output
    return result.stdout.strip()


def test_a_page_is_kept_listed_and_asked_for_again(invoke: Invoke, article: str, loopback: Loopback) -> None:
    address = f"{loopback.address}/page"
    loopback.answers["/page"] = page(b"<html><body><p>It is 4.2 kilometers long.</p></body></html>")
    claim = claim_with(invoke, article, "4.2 kilometers")
    invoke("source", claim, address, "--passage", "It is 4.2 kilometers long.")
    refused = invoke("keep", address)
    assert refused.exit_code == 2
    assert "local network" in refused.stderr

    capture = invoke("keep", address, "--allow-local").stdout.strip()
    (listed,) = json.loads(invoke("copies", address, "--json").stdout)
    assert (listed["id"], listed["status"], listed["address"]) == (capture, 200, address)

    loopback.answers["/page"] = page(b"<html><body><p>It is 4.4 kilometers long.</p></body></html>")
    (again,) = json.loads(invoke("recheck", article, "--json").stdout)
    assert again["outcome"] == "changed"
    assert [row["found"] for row in again["passages"]] == ["missing"]
    assert invoke("recheck", article).stdout.startswith("unchanged")


def test_the_places_that_speak_of_a_claim_are_printed(invoke: Invoke, article: str, tmp_path: Path) -> None:
    claim = claim_with(invoke, article, "4.2 kilometers")
    capture = kept(
        invoke, claim, tmp_path, "Memo.\n\nThe tunnel is 4.2 kilometers long and cost $700 million."
    )
    printed = invoke("find-passage", claim).stdout
    assert printed.startswith(f"{capture[:8]}  paragraph 2: The tunnel is 4.2 kilometers long")
    assert "agrees: “4.2 kilometers”" in printed
    assert "contradicts: “$640 million”, here “$700 million”" in printed
    first, *_ = json.loads(invoke("find-passage", claim, capture, "--json").stdout)
    assert first["contradicts"] == [{"claim": "$640 million", "copy": "$700 million"}]


@pytest.mark.parametrize(
    ("said", "code", "words"),
    [
        ("[00:04] BRANDT: It is, uh, the longest river tunnel in the country.", 0, "sounds and fillers"),
        ("[00:04] BRANDT: It is not the longest river tunnel in the country.", 1, "a negation differs"),
    ],
)
def test_the_exit_code_says_whether_it_is_what_was_said(
    invoke: Invoke, article: str, tmp_path: Path, said: str, code: int, words: str
) -> None:
    claim = claim_with(invoke, article, "longest river tunnel")
    result = invoke("compare-quote", claim, kept(invoke, claim, tmp_path, said))
    assert result.exit_code == code, result.output
    assert words in result.stdout
    assert "said at 00:04 BRANDT" in result.stdout


def test_what_was_not_said_not_quoted_not_found_or_not_there_is_said_so(
    invoke: Invoke, article: str, tmp_path: Path
) -> None:
    claim = claim_with(invoke, article, "longest river tunnel")
    said = "WEBVTT\n\n00:04.000 --> 00:06.000\n<v Ada>It is not the longest tunnel in the country."
    (tmp_path / "said.vtt").write_text(said, encoding="utf-8")
    invoke("source", claim, "The memo")
    capture = invoke("keep", "The memo", tmp_path / "said.vtt").stdout.strip()
    printed = invoke("compare-quote", claim, capture).stdout
    assert "said “not”, not quoted" in printed
    assert "not said, quoted “river”" in printed
    assert "“”" not in printed
    assert not printed.splitlines()[0].endswith("””")
    assert ": Ada: It is not the longest tunnel" in invoke("find-passage", claim, capture).stdout
    other = kept(invoke, claim_with(invoke, article, "4.2 kilometers"), tmp_path, "Qwx.")
    assert "speaks of the claim" in invoke("find-passage", claim, other).stderr
    assert invoke("search", "zqxv").stderr == "Nothing was found.\n"
    assert "There is no source “memo”: give its whole title" in invoke("keep", "memo").stderr
    invoke("source", claim, "Ledger")
    assert "1 claim, 0 copies" in invoke("sources").stdout


def test_a_claim_without_quotation_or_copy_is_refused(invoke: Invoke, article: str, tmp_path: Path) -> None:
    claim = claim_with(invoke, article, "4.2 kilometers")
    assert invoke("find-passage", claim).exit_code == 2
    result = invoke("compare-quote", claim, kept(invoke, claim, tmp_path, "words"))
    assert (result.exit_code, result.stderr) == (2, "There is no quotation in this claim.\n")


def test_a_confidential_source_is_named_by_its_code_name(
    invoke: Invoke, article: str, tmp_path: Path
) -> None:
    claim = claim_with(invoke, article, "4.2 kilometers")
    with Desk(tmp_path / "desk.factcheck") as desk:
        given = Source(
            SourceId(""), SourceKind.PERSON, "Clara Quill", confidential=True, code_name="Grey Heron"
        )
        desk.sources.attach(ClaimId(claim), given)
    assert invoke("call", "grey heron", "--outcome", "not-reached").exit_code == 0
    assert invoke("sources", "--falls", "Grey Heron").exit_code == 0


def test_a_rule_is_set_and_its_remark_answered(invoke: Invoke, article: str, tmp_path: Path) -> None:
    claim = json.loads(invoke("claims", article, "--json").stdout)[0]["id"]
    invoke("verdict", claim, "confirmed")
    assert invoke("rules", "no-source", "--on").stdout.startswith("on   no-source")

    def listed(*options: str) -> list[dict[str, object]]:
        rows = json.loads(invoke("remarks", article, "--json", *options).stdout)
        return [row for row in rows if row["claim"] == claim and "without a source" in row["remark"]]

    (row,) = listed()
    assert invoke("answer-remark", claim, row["number"], "The desk saw it happen").exit_code == 0
    assert listed() == []
    (row,) = listed("--answered")
    assert isinstance(row["answer"], dict)
    assert row["answer"]["words"] == "The desk saw it happen"
    assert invoke("answer-remark", claim, row["number"], "--again").exit_code == 0
    assert len(listed()) == 1
    refused = invoke("rules", "one-origin", "--number", 3)
    assert (refused.exit_code, "counts nothing" in refused.stderr) == (2, True)


def test_citations_are_printed_in_a_style(invoke: Invoke, tmp_path: Path) -> None:
    listed = tmp_path / "list.json"
    listed.write_text(
        '[{"type": "book", "title": "The long river", "author": [{"family": "Miller", "given": "Ann"}]}]'
    )
    assert invoke("sources", "--take-in", listed).exit_code == 0
    assert invoke("sources", "--style", "mla").output.strip() == "Miller, Ann. The Long River."
    assert invoke("sources", "--style", "house").output.strip() == "Miller, Ann, “The long river”"
    refused = invoke("sources", "--style", "mine")
    assert refused.exit_code == 2
    assert "is no style of citation" in refused.output


def test_a_call_is_told_as_it_was_noted(invoke: Invoke, article: str) -> None:
    claim = claim_with(invoke, article, "4.2 kilometers")
    invoke("source", claim, "Ida Voss", "--kind", "person")
    noted = ("--outcome", "confirmed", "--note", "It is so.", "--channel", "mail", "--claim", claim)
    told = json.loads(invoke("call", "Ida Voss", *noted, "--json").stdout)
    assert (told["outcome"], told["note"], told["channel"], told["claim"]) == (
        "confirmed", "It is so.", "mail", claim,
    )  # fmt: skip
    assert told["article"] == article
    assert invoke("call", "Ida Voss", "--outcome", "not-reached").stdout.strip() != told["id"]
