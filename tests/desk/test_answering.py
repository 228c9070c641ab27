"""Answers in a file that comes back: what an editor did is read on the right claims, and counts once seen."""

import json
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from factcheck.case.returned import ReturnedAnswer
from factcheck.case.sentences.queries import query
from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.desk.answering import read_returned
from factcheck.errors import ReadingError, UserError
from factcheck.models import ArticleId, ClaimId, Disposition, EventKind
from factcheck.readers.bounded import read_path
from factcheck.reports import ReportOptions
from factcheck.reports.writers import kind_called
from factcheck.sentences import put
from tests.desk.editor import Editor

LINES = (
    "The mast of Tarn was set in 1921 and is 212 metres high.",
    "It cost 300 crowns. Nobody was hurt, said Ada Brandt, who led the works.",
    "Eleven men climbed it in the first year. The town sold it in 1960.",
)
WRONG = {
    "1921": "The mast of Tarn was set in 1912 and is 212 metres high.",
    "300 crowns": "It cost 3,000 crowns.",
    "Eleven": "In the first year eleven men and two women climbed it.",
    "1960": "Later on the town sold it in 1960.",
}


@pytest.fixture
def article(desk: Desk, tmp_path: Path) -> ArticleId:
    """Open a writer's Word file, and suggest a correction for most of its claims."""
    path = tmp_path / "mast.docx"
    written = docx.Document()
    written.add_heading("The mast of Tarn")
    for line in LINES:
        written.add_paragraph(line)
    written.save(str(path))
    article = desk.articles.add(read_path(path), checker="Ada")
    for words, correction in WRONG.items():
        desk.verdicts.decide(claim(desk, article, words), "wrong", correction=correction)
    desk.verdicts.decide(claim(desk, article, "Nobody"), "unconfirmed", note="No report names anybody")
    return article


def claim(desk: Desk, article: ArticleId, words: str) -> ClaimId:
    (found,) = [placed for placed in desk.articles.open(article).claims if words in placed.text]
    return found.id


def handed_out(
    desk: Desk, article: ArticleId, folder: Path, kind: str = "tracked", *, comments: bool = False
) -> Editor:
    target = folder / "out.docx"
    desk.reports.save(article, target, ReportOptions(comments=comments), kind_called(kind))
    return Editor(target)


def read(desk: Desk, article: ArticleId, path: Path) -> dict[str, ReturnedAnswer]:
    """Return the answers that came back, each by a word of its claim."""
    case = desk.articles.open(article)
    listed = desk.answering.read(article, read_returned(path))
    texts = {placed.id: placed.text for placed in case.claims}
    keys = (*WRONG, "Nobody", "Tarn")
    return {next(key for key in keys if key in texts[each.claim]): each for each in listed}


def test_accepted_and_rejected_changes_are_read(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    editor = handed_out(desk, article, tmp_path)
    editor.decide(lambda words: words.strip() not in ("300", "3,000"))
    found = read(desk, article, editor.save(tmp_path / "back.docx"))
    assert {key: each.disposition for key, each in found.items()} == {
        "1921": Disposition.ACCEPTED,
        "300 crowns": Disposition.REJECTED,
        "Eleven": Disposition.ACCEPTED,
        "1960": Disposition.ACCEPTED,
    }
    assert {each.person for each in found.values()} == {"Eve Editor"}


def test_what_is_still_tracked_is_undecided(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    back = handed_out(desk, article, tmp_path).save(tmp_path / "back.docx")
    assert read(desk, article, back) == {}


def test_rejecting_all_rejects_each(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    editor = handed_out(desk, article, tmp_path)
    editor.decide(lambda _words: False)
    found = read(desk, article, editor.save(tmp_path / "back.docx"))
    assert {each.disposition for each in found.values()} == {Disposition.REJECTED}
    assert set(found) == set(WRONG)


@pytest.mark.parametrize("tracked", [False, True])
def test_other_words_and_none_are_read(
    desk: Desk, article: ArticleId, tmp_path: Path, *, tracked: bool
) -> None:
    editor = handed_out(desk, article, tmp_path, "comments")
    editor.replace("300 crowns", "2,900 crowns", tracked=tracked)
    editor.replace("The town sold it in 1960.", "", tracked=tracked)
    found = read(desk, article, editor.save(tmp_path / "back.docx"))
    assert set(found) == {"300 crowns", "1960"}
    reworded, cut = found["300 crowns"], found["1960"]
    assert (reworded.disposition, reworded.note) == (Disposition.REWORDED, "“It cost 2,900 crowns.”")
    assert cut.disposition is Disposition.CUT


def test_replies_and_comments_are_read(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    editor = handed_out(desk, article, tmp_path, "comments")
    editor.reply("No report names anybody", "We take the risk, it is in the minutes")
    editor.reply("3,000 crowns", "No – the ledger says 300")
    editor.comment("1921", "Ask Bill first")
    found = read(desk, article, editor.save(tmp_path / "back.docx"))
    assert {key: (each.disposition, each.note) for key, each in found.items()} == {
        "Nobody": (Disposition.RISK_ACCEPTED, "We take the risk, it is in the minutes"),
        "300 crowns": (Disposition.REJECTED, "No – the ledger says 300"),
        "1921": (Disposition.PROPOSED, "Ask Bill first"),
    }
    assert found["Nobody"].question == "No report names anybody"


def test_what_is_typed_into_our_comment_is_an_answer(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    editor = handed_out(desk, article, tmp_path, "comments")
    editor.type_into("3,000 crowns", "OK, take it")
    found = read(desk, article, editor.save(tmp_path / "back.docx"))
    assert {key: (each.disposition, each.note, each.person) for key, each in found.items()} == {
        "300 crowns": (Disposition.ACCEPTED, "OK, take it", "Eve Editor")
    }


def test_our_own_and_the_writers_comments_are_no_answers(
    desk: Desk, article: ArticleId, tmp_path: Path
) -> None:
    back = handed_out(desk, article, tmp_path, comments=True).save(tmp_path / "back.docx")
    assert read(desk, article, back) == {}


def test_nothing_counts_before_it_is_taken_and_it_is_one_step(
    desk: Desk, article: ArticleId, tmp_path: Path
) -> None:
    editor = handed_out(desk, article, tmp_path, comments=True)
    editor.decide(lambda _words: True)
    editor.reply("No report names anybody", "Cut it")
    back = editor.save(tmp_path / "back.docx")
    listed = desk.answering.read(article, read_returned(back))
    assert all(put.is_open for put in desk.closing.queries(article))
    assert desk.answering.take(article, listed) == len(listed) == 5
    queries = desk.closing.queries(article)
    assert not any(put.is_open for put in queries)
    assert {put.row.person for put in queries if put.row} == {"Eve Editor"}
    assert desk.history.steps(article)[0].event.kind is EventKind.ANSWERS_TAKEN
    assert all(each.known for each in desk.answering.read(article, read_returned(back)))
    with pytest.raises(UserError, match="no answer to take"):
        desk.answering.take(article, listed)
    desk.history.undo(article)
    assert all(put.is_open for put in desk.closing.queries(article))


def test_without_bookmarks_the_words_themselves_are_found(
    desk: Desk, article: ArticleId, tmp_path: Path
) -> None:
    editor = handed_out(desk, article, tmp_path, "comments")
    editor.replace("300", "3,000")
    editor.forget_bookmarks()
    found = read(desk, article, editor.save(tmp_path / "back.docx"))
    assert {key: each.disposition for key, each in found.items()} == {"300 crowns": Disposition.ACCEPTED}


def pack(folder: Path, **answers: str) -> Path:
    path = folder / "answers.json"
    said = [{"claim": claim, "answer": words} for claim, words in answers.items()]
    path.write_text(json.dumps({"pack": "p1", "answers": said}), encoding="utf-8")
    return path


def test_a_readers_pack_is_read(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    first, last = claim(desk, article, "1921"), claim(desk, article, "1960")
    path = pack(tmp_path, **{last: "Yes, that is right", first: "I would say 1913", "nobody": "Hello"})
    listed = desk.answering.read(article, read_returned(path))
    assert [(each.claim, each.disposition) for each in listed] == [
        (first, Disposition.PROPOSED),
        (last, Disposition.ACCEPTED),
    ]
    assert desk.answering.take(article, listed, by="Prof. Wren") == 2
    (put,) = [put for put in desk.closing.queries(article) if put.placed.id == last]
    assert put.row is not None
    assert put.row.person == "Prof. Wren"


def test_a_question_that_is_a_verdict_is_recorded_in_no_language_and_said_in_the_persons(
    desk: Desk, article: ArticleId, tmp_path: Path
) -> None:
    first = claim(desk, article, "1921")
    desk.verdicts.decide(first, "unconfirmed", correction="")
    path = pack(tmp_path, **{first: "I would say 1913"})
    (answer,) = desk.answering.read(article, read_returned(path), lambda _words, _count: "auf Deutsch")
    assert desk.answering.take(article, [answer]) == 1
    case = desk.articles.open(article)
    placed = case.find(first)
    assert placed is not None
    (row,) = placed.queries
    verdict = case.scale.verdict("unconfirmed")
    assert verdict is not None
    assert row.question == verdict.label

    def translate(words: str, _count: int) -> str:
        return "Nicht zu bestätigen" if words == verdict.label else words

    assert put(query(row), translate).startswith("Nicht zu bestätigen")
    desk.reports.save(article, tmp_path / "out.md", ReportOptions(), kind_called("checked"), translate)
    written = (tmp_path / "out.md").read_text(encoding="utf-8")
    assert "Nicht zu bestätigen" in written
    assert verdict.label not in written


def test_a_pack_of_another_article_is_refused(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="about no claim"):
        desk.answering.read(article, read_returned(pack(tmp_path, other="Yes")))


@pytest.mark.parametrize("data", [b"", b"{", b'{"pack": 1}', b"PK\x03\x04", b"Dear desk", b"[" * 9000])
def test_what_is_no_answer_is_refused_in_one_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "back.docx"
    path.write_bytes(data)
    with pytest.raises(ReadingError) as refused:
        read_returned(path)
    assert str(refused.value).endswith(".")


def test_the_command_lists_and_takes(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    editor = handed_out(desk, article, tmp_path)
    editor.decide(lambda _words: True)
    back = editor.save(tmp_path / "back.docx")

    def run(*more: str) -> str:
        done = CliRunner().invoke(main, ["--library", str(desk.path), "answers", article, str(back), *more])
        assert done.exit_code == 0, done.output
        return done.stdout

    assert run().count("accepted (Eve Editor)") == 4
    assert all(put.is_open for put in desk.closing.queries(article))
    assert "4 answers, 4 taken." in run("--take")
    assert not any(put.is_open for put in desk.closing.queries(article))
    assert all(row["known"] for row in json.loads(run("--json")))


def test_a_correction_is_accepted_amid_what_the_writer_still_tracks(desk: Desk, tmp_path: Path) -> None:
    written = docx.Document()
    written.add_paragraph()
    tracked = f'<w:ins {nsdecls("w")} w:id="7" w:author="Will"><w:r><w:t>{LINES[0]}</w:t></w:r></w:ins>'
    written.element.body.find(qn("w:p")).append(parse_xml(tracked))
    written.save(str(tmp_path / "mast.docx"))
    article = desk.articles.add(read_path(tmp_path / "mast.docx"), checker="Ada")
    desk.verdicts.decide(claim(desk, article, "1921"), "wrong", correction=WRONG["1921"])
    editor = handed_out(desk, article, tmp_path)
    assert read(desk, article, editor.save(tmp_path / "untouched.docx")) == {}
    editor.decide(lambda _words: True, of="Ada")
    found = read(desk, article, editor.save(tmp_path / "back.docx"))
    assert {key: each.disposition for key, each in found.items()} == {"1921": Disposition.ACCEPTED}


def test_a_bookmark_that_lost_its_words_cuts_nothing(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    editor = handed_out(desk, article, tmp_path, "comments")
    editor.empty_bookmarks()
    assert read(desk, article, editor.save(tmp_path / "empty.docx")) == {}
    editor.reply("3,000 crowns", "OK, take it")
    found = read(desk, article, editor.save(tmp_path / "back.docx"))
    assert {key: each.disposition for key, each in found.items()} == {"300 crowns": Disposition.ACCEPTED}


def test_an_answer_arrives_though_its_comment_was_moved_off_the_words(
    desk: Desk, article: ArticleId, tmp_path: Path
) -> None:
    editor = handed_out(desk, article, tmp_path, "comments")
    editor.forget_bookmarks()
    editor.move_comments("The mast of Tarn was set")
    editor.reply("3,000 crowns", "No, it was 300")
    found = read(desk, article, editor.save(tmp_path / "back.docx"))
    assert {key: each.disposition for key, each in found.items()} == {"300 crowns": Disposition.REJECTED}
