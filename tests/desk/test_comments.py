"""The draft given back with comments, from the library and by the command line."""

import io
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner, Result
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from msgspec.structs import replace

from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.desk.reporting import writer_for
from factcheck.desk.sourcing import source_from
from factcheck.errors import UserError
from factcheck.models import ArticleId, SourceKind
from factcheck.readers import read, read_path
from factcheck.reports import COMMENTS, ReportOptions

WRITER = writer_for(Path("back.docx"), COMMENTS)
TEXT = "The mast is 20 metres high. It was set in 1921. The keeper was Ida Holm. It cost 300 crowns."


def word_file(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("The mast of Halm", 0)
    paragraph = document.add_paragraph(TEXT)
    document.add_comment(paragraph.runs[0], text="Is this so", author="Jo")
    document.save(str(path))
    return path


@pytest.fixture(params=["docx", "txt"])
def article(request: pytest.FixtureRequest, desk: Desk, tmp_path: Path) -> ArticleId:
    """Take in a draft of which the second claim is wrong and the third has a note."""
    if request.param == "docx":
        reading = read_path(word_file(tmp_path / "mast.docx"))
    else:
        reading = read(f"The mast of Halm\n\n{TEXT}\n".encode(), "mast.txt")
    article = desk.articles.add(reading)
    first, second, third, fourth = (
        next(placed.id for placed in desk.articles.open(article).claims if words in placed.text)
        for words in ("20 metres", "1921", "Ida Holm", "300 crowns")
    )
    desk.verdicts.set(first, "confirmed")
    desk.verdicts.decide(second, "wrong", correction="It was set in 1912.")
    desk.sources.attach(second, source_from("Harbour book"), passage="Set in May 1912", locator="page 4")
    desk.verdicts.note(third, "Ask her son.")
    desk.verdicts.set(fourth, "confirmed")
    return article


def told(data: bytes) -> list[str]:
    comments = docx.Document(io.BytesIO(data)).comments
    return [each.text for each in comments if each.author != "Jo"]


def test_only_what_should_change_is_commented_on(desk: Desk, article: ArticleId) -> None:
    wrong, noted = told(desk.reports.write(article, WRITER, ReportOptions(checker="Ada")))
    assert wrong.splitlines() == [
        "✕ Wrong",
        "Suggested correction: “It was set in 1921.” → “It was set in 1912.”",
        "Sources:",
        "– Harbour book (context), page 4: “Set in May 1912”",
    ]
    assert noted.splitlines() == ["To check", "Note: Ask her son."]


def test_every_claim_is_commented_on_where_that_is_asked_for(desk: Desk, article: ArticleId) -> None:
    said = told(desk.reports.write(article, WRITER, ReportOptions(every_claim=True)))
    claims = len(desk.articles.open(article).claims)
    assert len(said) == claims
    assert sum(each.startswith("✓ Confirmed") for each in said) == 2
    assert not any("Is this so" in each for each in said), "the writer knows the comment"


def test_notes_and_sources_can_be_left_out(desk: Desk, article: ArticleId) -> None:
    options = ReportOptions(notes=False, sources=False)
    (wrong,) = told(desk.reports.write(article, WRITER, options))
    assert "Harbour" not in wrong


def test_a_comment_that_would_name_a_confidential_source_is_refused(desk: Desk, article: ArticleId) -> None:
    given = replace(source_from("Clara Quill"), kind=SourceKind.PERSON, confidential=True, code_name="Heron")
    claim = desk.articles.open(article).claims[-1].id
    desk.sources.attach(claim, given)
    desk.verdicts.note(claim, "Clara Quill told me.")
    with pytest.raises(UserError, match="who “Heron” is"):
        desk.reports.write(article, WRITER, ReportOptions())


def test_the_command_line_gives_the_writers_own_file_back(tmp_path: Path) -> None:
    def run(*given: object) -> Result:
        return CliRunner().invoke(main, ["--library", str(tmp_path / "desk.factcheck"), *map(str, given)])

    article = run("add", word_file(tmp_path / "mast.docx")).stdout.strip()
    target = tmp_path / "back.docx"
    assert run("report", article, "-o", target, "--document", "comments", "--all").exit_code == 0
    document = docx.Document(str(target))
    assert [each.text for each in document.paragraphs] == ["The mast of Halm", TEXT]
    assert [each.author for each in document.comments][:2] == ["Jo", "Factcheck Desk"]
    refused = run("report", article, "-o", target, "--document", "poem")
    assert refused.exit_code != 0
    assert "There is no document “poem”" in refused.output


@pytest.mark.parametrize("as_original", [False, True])
def test_tracked_changes_are_read_as_they_were_when_the_draft_was_opened(
    desk: Desk, tmp_path: Path, as_original: bool
) -> None:
    path = word_file(tmp_path / "mast.docx")
    document = docx.Document(str(path))
    added = f'<w:ins {nsdecls("w")} w:id="8" w:author="Jo"><w:r><w:t> It fell in 1950.</w:t></w:r></w:ins>'
    document.element.body.findall(qn("w:p"))[-1].append(parse_xml(added))
    document.save(str(path))
    article = desk.articles.add(read_path(path, as_original=as_original))
    said = told(desk.reports.write(article, WRITER, ReportOptions(every_claim=True)))
    assert len(said) == len(desk.articles.open(article).claims) == 4 + (not as_original)
