"""Legal notes: they stand in the lawyer's packet, and in nothing else that leaves the desk."""

from pathlib import Path

from click.testing import CliRunner

from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.models import ArticleId, ClaimId
from factcheck.reports import ReportOptions, kinds, writers
from tests.reports.formats import words_of

MARK = "zqlegalx"


def noted(desk: Desk, article: ArticleId) -> ClaimId:
    claim = desk.articles.open(article).claims[0].id
    desk.verdicts.flag(claim, True)
    desk.verdicts.note_for_lawyer(claim, f"The {MARK} can be recognised.")
    return claim


def test_the_packet_alone_has_the_legal_notes(desk: Desk, article: ArticleId) -> None:
    noted(desk, article)
    options = ReportOptions(record=True, confidential=True, every_claim=True, comments=True)
    tried = 0
    for kind in kinds():
        for writer in writers(kind):
            data = desk.reports.write(article, writer, options)
            told = words_of(writer, data), desk.reports.preview(article, writer, options)
            tried += 1
            for said in (*told, data.decode("utf-8", "replace")):
                assert (MARK in said) <= (kind.key == "lawyer"), (kind.key, writer.format.key)
            assert kind.key != "lawyer" or MARK in told[0]
    assert tried > 30


def test_no_command_prints_it_but_the_one_that_is_asked(
    desk: Desk, article: ArticleId, tmp_path: Path
) -> None:
    claim = noted(desk, article)

    def printed(*command: str) -> str:
        return CliRunner().invoke(main, ["--library", str(desk.path), *command]).output

    for command in (
        ("log", article), ("log", article, "--json"), ("show", claim), ("show", claim, "--json"),
        ("claims", article, "--json"), ("search", "recognised"), ("queries", article, "--json"),
        ("undo", article),
    ):  # fmt: skip
        assert MARK not in printed(*command), command
    assert printed("legal-note", claim).strip() == "", "undo took it off"
    printed("legal-note", claim, "Names", "the", MARK)
    assert printed("legal-note", claim).strip() == f"Names the {MARK}"
    printed("legal-note", claim, "")
    assert printed("legal-note", claim).strip() == ""


def test_a_claim_with_a_legal_note_is_nobodys_proposal_and_keeps_it_when_merged(
    desk: Desk, article: ArticleId
) -> None:
    first, second = (placed.id for placed in desk.articles.open(article).claims[1:3])
    desk.verdicts.note_for_lawyer(first, f"The {MARK} can be recognised.")
    desk.verdicts.note_for_lawyer(second, "And the firm.")
    desk.claims.merge(first)
    assert desk.verdicts.legal_note(first).splitlines() == [f"The {MARK} can be recognised.", "And the firm."]
