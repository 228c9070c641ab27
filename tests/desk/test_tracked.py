"""The draft given back with tracked changes, by the command line."""

from pathlib import Path

import docx
from click.testing import CliRunner, Result

from factcheck.cli import main
from factcheck.readers import read_path
from tests.desk.test_comments import TEXT, word_file


def test_the_command_line_tracks_the_open_corrections_in_the_writers_own_file(tmp_path: Path) -> None:
    def run(*given: object) -> Result:
        return CliRunner().invoke(main, ["--library", str(tmp_path / "desk.factcheck"), *map(str, given)])

    article = run("add", word_file(tmp_path / "mast.docx")).stdout.strip()
    claims = {
        line.split(maxsplit=1)[1]: line.split()[0] for line in run("claims", article).stdout.splitlines()
    }
    first = next(key for text, key in claims.items() if "1921" in text)
    second = next(key for text, key in claims.items() if "300 crowns" in text)
    run("verdict", first, "wrong", "--correction", "It was set in 1912.")
    run("verdict", second, "wrong", "--correction", "It cost 3,000 crowns.")
    target = tmp_path / "back.docx"
    assert run("report", article, "-o", target, "--document", "tracked").exit_code == 0
    assert read_path(target, as_original=True).text.endswith(TEXT)
    assert read_path(target).text.endswith(TEXT.replace("1921", "1912").replace("300", "3,000"))
    assert [each.author for each in docx.Document(str(target)).comments] == ["Jo"]

    # What was decided is not asked again.
    assert run("answer", second, "rejected").exit_code == 0
    assert run("report", article, "-o", target, "--document", "tracked", "--comments").exit_code == 0
    assert read_path(target).text.endswith(TEXT.replace("1921", "1912")), (
        "what was decided is not asked again"
    )
    assert "Factcheck Desk" in {each.author for each in docx.Document(str(target)).comments}


def test_what_cannot_be_tracked_becomes_a_comment_in_the_same_file(tmp_path: Path) -> None:
    path = tmp_path / "hall.docx"
    written = docx.Document()
    paragraph = written.add_paragraph("The hall has 400 m")
    paragraph.add_run("2").font.superscript = True
    paragraph.add_run(" of floor. It was built in 1921.")
    written.save(str(path))

    def run(*given: object) -> Result:
        return CliRunner().invoke(main, ["--library", str(tmp_path / "desk.factcheck"), *map(str, given)])

    article = run("add", path).stdout.strip()
    claims = {
        line.split(maxsplit=1)[1]: line.split()[0] for line in run("claims", article).stdout.splitlines()
    }
    raised = next(key for text, key in claims.items() if "400" in text)
    year = next(key for text, key in claims.items() if "1921" in text)
    run("verdict", raised, "wrong", "--correction", "The hall has 400 m³ of floor.")
    run("verdict", year, "wrong", "--correction", "It was built in 1912.")
    target = tmp_path / "back.docx"
    assert run("report", article, "-o", target, "--document", "tracked").exit_code == 0
    assert read_path(target).text == "The hall has 400 m² of floor. It was built in 1912."
    (comment,) = docx.Document(str(target)).comments
    assert "“The hall has 400 m² of floor.” → “The hall has 400 m³ of floor.”" in comment.text
