"""The command line: what it prints, what it refuses and how, and what it takes to start."""

import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

import factcheck
from factcheck import settings
from factcheck.cli import main
from factcheck.models import ArticleId
from tests.disks import read_only
from tests.library.test_opening import large_of_before
from tests.stories import POLISH, SHORT, WIRE

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
Run = Callable[..., str]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "tunnel.txt"
    path.write_text(WIRE, encoding="utf-8")
    return path


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "desk.factcheck"


@pytest.fixture
def invoke(library: Path) -> Callable[..., Result]:
    def call(*arguments: object) -> Result:
        return CliRunner().invoke(main, ["--library", str(library), *map(str, arguments)])

    return call


@pytest.fixture
def run(invoke: Callable[..., Result]) -> Run:
    """Run a command that must succeed and return what it prints."""

    def call(*arguments: object) -> str:
        result = invoke(*arguments)
        assert result.exit_code == 0, result.output
        assert result.stderr == ""
        return result.stdout

    return call


@pytest.fixture
def refuse(invoke: Callable[..., Result]) -> Run:
    """Run a command that must fail and return the sentence that it ends in."""

    def call(*arguments: object) -> str:
        result = invoke(*arguments)
        assert result.exit_code == 2, (result.output, result.exception)
        return result.stderr.strip()

    return call


@pytest.fixture
def article(run: Run, story: Path) -> str:
    return run("add", story).strip()


@pytest.fixture
def claim(run: Run, article: str) -> str:
    listed = json.loads(run("claims", article, "--json"))
    return str(next(row["id"] for row in listed if "$640 million" in row["text"]))


def the_claim(run: Run, claim: str) -> dict[str, Any]:
    shown: dict[str, Any] = json.loads(run("show", claim, "--json"))
    return shown


def test_split_prints_a_claim_a_line_and_stores_nothing(run: Run, story: Path, library: Path) -> None:
    lines = run("split", story).splitlines()

    assert "About 31,000 cars a day are expected to use it." in lines
    assert not any("newsletter" in line for line in lines)
    assert not library.exists()


def test_split_as_json_has_the_documented_shape(run: Run, story: Path) -> None:
    split = json.loads(run("split", story, "--json"))
    text = split["text"]

    assert list(split) == ["title", "byline", "text", "blocks", "sentences", "claims", "set_aside"]
    assert split["title"].startswith("Tunnel under the Lisk")
    assert split["byline"] == "Ilse Varga and Tom Okoro"
    assert set(split["blocks"][0]) == {"role", "start", "end"}
    assert set(split["sentences"][0]) == {"start", "end"}
    for claim in split["claims"]:
        assert {"start", "end", "text", "speaker", "details"} <= set(claim)
        assert text[claim["start"] : claim["end"]] == claim["text"]
        for detail in claim["details"]:
            assert {"kind", "start", "end"} <= set(detail)
            assert claim["start"] <= detail["start"] < detail["end"] <= claim["end"]
    (aside,) = split["set_aside"]
    assert text[aside["start"] : aside["end"]] == "Was it worth the money?"
    assert aside["reason"]
    roles = {block["role"] for block in split["blocks"]}
    assert {"headline", "byline", "dateline", "body", "clutter"} <= roles


def test_add_prints_each_id_alone_on_a_line(run: Run, story: Path, tmp_path: Path) -> None:
    (tmp_path / "bridge.txt").write_text(SHORT, encoding="utf-8")
    lines = run("add", story, tmp_path / "bridge.txt").splitlines()

    assert len(lines) == len(set(lines)) == 2
    assert all(UUID.fullmatch(line) for line in lines)


def test_adding_several_files_stores_none_where_one_is_bad(
    run: Run, invoke: Callable[..., Result], story: Path, tmp_path: Path
) -> None:
    assert invoke("add", story, tmp_path / "missing.txt").exit_code == 2
    assert json.loads(run("articles", "--json")) == []


def test_articles_are_listed_with_their_progress(run: Run, article: str, claim: str) -> None:
    run("verdict", claim, "wrong")
    (row,) = json.loads(run("articles", "--json"))

    assert row["id"] == article
    assert (row["checked"], row["problems"], row["draft"]) == (1, 1, 1)
    assert row["claims"] > 5
    assert row["words"] == 120
    assert f"{article[:8]}  1 of " in run("articles")


def test_claims_are_listed_with_the_documented_keys(run: Run, article: str) -> None:
    listed = json.loads(run("claims", article, "--json"))

    assert [row["number"] for row in listed] == list(range(1, len(listed) + 1))
    for row in listed:
        assert {"id", "text", "verdict", "status", "speaker", "start", "end"} <= set(row)
        assert row["status"] == "placed"
        assert row["verdict"] is None
    assert len(run("claims", article).splitlines()) == len(listed)


def test_a_claim_is_decided_and_shown(run: Run, claim: str) -> None:
    run("verdict", claim, "wrong", "--correction", "It cost $460 million.", "--note", "See the audit.")
    shown = the_claim(run, claim)

    assert (shown["verdict"], shown["correction"], shown["note"]) == (
        "wrong",
        "It cost $460 million.",
        "See the audit.",
    )
    words = run("show", claim)
    assert "Verdict: Wrong" in words
    assert "Correction: It cost $460 million." in words
    run("verdict", claim, "none")
    assert the_claim(run, claim)["verdict"] is None


def test_a_source_is_attached_with_all_that_is_known(run: Run, claim: str) -> None:
    known = run(
        "source", claim, "https://treasury.example/audit", "--kind", "document", "--stance", "contradicts",
        "--passage", "460 million", "--locator", "p. 4", "--title", "The audit",
    ).strip()  # fmt: skip
    (source,) = the_claim(run, claim)["sources"]

    assert UUID.fullmatch(known)
    assert source["id"] == known
    assert (source["kind"], source["title"], source["address"]) == (
        "document",
        "The audit",
        "https://treasury.example/audit",
    )
    assert (source["stance"], source["passage"], source["locator"]) == ("contradicts", "460 million", "p. 4")
    assert run("source", claim, "http://www.treasury.example/audit/").strip() == known


def test_a_claim_is_marked_by_its_words(run: Run, article: str) -> None:
    claim = run("mark", article, "--quote", "tunnel", "--nth", 2).strip()
    shown = the_claim(run, claim)

    assert shown["text"] == "tunnel"
    assert WIRE[shown["start"] : shown["end"]] == "tunnel"
    assert shown["start"] == WIRE.index("tunnel", WIRE.index("tunnel") + 1)


def test_steps_are_undone_redone_and_listed(run: Run, article: str, claim: str) -> None:
    run("verdict", claim, "wrong")
    assert run("undo", article) == "Undone: Verdict set\n"
    assert the_claim(run, claim)["verdict"] is None
    assert run("redo", article) == "Redone: Verdict set\n"
    assert the_claim(run, claim)["verdict"] == "wrong"
    events = json.loads(run("log", article, "--json"))
    assert [event["label"] for event in events] == [
        "Redo: Verdict set",
        "Undo: Verdict set",
        "Verdict set",
        "Article added",
    ]
    assert [event["number"] for event in events] == [4, 3, 2, 1]
    assert (events[2]["kind"], events[2]["claim"], events[2]["change"]) == (
        "verdict-set",
        claim,
        "To check → Wrong",
    )
    assert [event["previous"] for event in events[:3]] == [event["sealed"] for event in events[1:]]
    assert "To check → Wrong" in run("log", article).splitlines()[2]
    assert run("log", article, "--verify") == "Every step is as it was written.\n"


def test_an_altered_step_is_found(run: Run, refuse: Run, article: str, claim: str, library: Path) -> None:
    run("verdict", claim, "wrong")
    with closing(sqlite3.connect(library)) as connection, connection:
        connection.execute("UPDATE event_rows SET after = replace(after, 'wrong', 'right')")
    assert "step 2" in refuse("log", article, "--verify")
    assert "step 2" in refuse("doctor")


def test_an_article_is_removed_for_good_after_asking(
    invoke: Callable[..., Result], run: Run, refuse: Run, article: str, library: Path
) -> None:
    run("backup", library.with_name("elsewhere.factcheck"))
    assert refuse("remove", article, "--for-good").endswith("Nothing was removed.")
    assert run("articles") != ""
    result = invoke("remove", article, "--for-good", "--yes")
    assert result.exit_code == 0
    assert "Nothing brings it back." in result.stderr
    assert result.stdout == "Removed for good.\n"
    assert run("articles") == ""
    assert run("doctor").endswith("The library is sound.\n")
    assert b"tunnel" not in library.read_bytes().lower()


def test_a_newer_draft_is_taken_in_and_undone(run: Run, article: str, claim: str, tmp_path: Path) -> None:
    run("verdict", claim, "confirmed")
    newer = tmp_path / "tunnel-2.txt"
    newer.write_text(WIRE.replace("$640 million", "$690 million"), encoding="utf-8")
    assert run("revise", article, newer).startswith("Draft 2: ")
    changed = the_claim(run, claim)
    assert (changed["status"], changed["verdict"]) == ("changed", None)
    assert "$690 million" in changed["text"]
    run("undo", article)
    assert (the_claim(run, claim)["status"], the_claim(run, claim)["verdict"]) == ("placed", "confirmed")


@pytest.mark.parametrize("extension", [".html", ".md", ".json", ".HTML"])
def test_a_report_is_written_by_extension(
    run: Run, article: str, claim: str, tmp_path: Path, extension: str
) -> None:
    run("verdict", claim, "wrong", "--correction", "It cost $460 million.")
    target = tmp_path / f"report{extension}"
    assert run("report", article, "-o", target, "--checker", "Ada Lovelace") == ""
    text = target.read_text(encoding="utf-8")

    assert "460" in text
    assert "Ada Lovelace" in text
    assert list(tmp_path.glob(".*.part")) == []


def test_linked_data_is_written_under_the_name_of_the_desk(
    run: Run, article: str, claim: str, tmp_path: Path
) -> None:
    settings.save(settings.Settings(desk="Lisk Herald"))
    run("verdict", claim, "wrong", "--correction", "It cost $460 million.")
    target = tmp_path / "claims.jsonld"
    run("report", article, "--document", "claim-review", "-o", target)
    (review,) = json.loads(target.read_text(encoding="utf-8"))["@graph"]
    assert review["author"] == {"@type": "Organization", "name": "Lisk Herald"}
    assert review["reviewRating"]["alternateName"] == "Wrong"
    run("report", article, "--document", "annotations", "-o", target, "--checker", "Ada Lovelace")
    told = json.loads(target.read_text(encoding="utf-8"))
    assert told["creator"]["name"] == "Ada Lovelace"
    assert any("It cost $460 million." in str(each.get("body")) for each in told["first"]["items"])


def test_a_backup_is_restored(run: Run, article: str, claim: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.factcheck"
    run("backup", copy)
    run("verdict", claim, "wrong")
    run("restore", copy)

    assert the_claim(run, claim)["verdict"] is None
    assert run("doctor").endswith("The library is sound.\n")


@pytest.mark.parametrize("left", [None, b"this is no library" * 500])
def test_a_library_that_is_gone_or_damaged_is_restored_or_begun_anew(
    run: Run, refuse: Run, article: str, library: Path, left: bytes | None
) -> None:
    from factcheck.desk import Desk

    with Desk(library) as desk:
        desk.safe.daily_backup()
    library.unlink()
    if left is not None:
        library.write_bytes(left)
    assert "factcheck restore --newest" in refuse("articles")
    assert refuse("restore")
    assert "Restored." in run("restore", "--newest")
    assert json.loads(run("articles", "--json"))[0]["id"] == article
    assert "already" in refuse("restore", "--empty")
    library.unlink()
    run("restore", "--empty")
    assert run("articles") == ""


def test_ids_may_be_shortened(run: Run, article: str, claim: str) -> None:
    assert json.loads(run("claims", article[:4], "--json")) == json.loads(run("claims", article, "--json"))
    assert the_claim(run, claim[:9])["id"] == claim
    run("verdict", claim[:9], "confirmed")


def test_the_library_may_be_named_after_the_command(
    run: Run, article: str, library: Path, tmp_path: Path
) -> None:
    after = CliRunner().invoke(main, ["articles", "--json", "--library", str(library)])
    assert [row["id"] for row in json.loads(after.stdout)] == [article]
    other = CliRunner().invoke(
        main,
        ["--library", str(library), "articles", "--json", "--library", str(tmp_path / "other.factcheck")],
    )
    assert json.loads(other.stdout) == []


def test_the_library_may_be_named_by_the_environment(
    run: Run, article: str, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTCHECK_LIBRARY", str(library))
    assert article[:8] in CliRunner().invoke(main, ["articles"]).stdout


BAD_FILES: dict[str, bytes] = {
    "empty.txt": b"",
    "binary.txt": bytes(range(256)) * 64,
    "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(500),
    "blank.md": b"\n \n",
    "broken.docx": b"PK\x03\x04 no archive",
}


def refusal(result: Result) -> str:
    """Check that a command was refused as it should be, and return the sentence."""
    assert result.exit_code == 2, (result.output, result.exception)
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    lines = result.stderr.splitlines()
    assert len(lines) == 1, result.stderr
    assert lines[0].endswith((".", "?")), lines[0]
    assert lines[0][0].isupper() or lines[0][0] in "“‘", lines[0]
    return lines[0]


@pytest.mark.parametrize("command", ["split", "add"])
@pytest.mark.parametrize("name", [*BAD_FILES, "missing.txt", "."])
def test_a_file_that_cannot_be_read_is_one_sentence(
    invoke: Callable[..., Result], tmp_path: Path, command: str, name: str
) -> None:
    if name in BAD_FILES:
        (tmp_path / name).write_bytes(BAD_FILES[name])
    refusal(invoke(command, tmp_path / name))


@pytest.mark.parametrize(
    "arguments",
    [
        ("claims", "0000"),
        ("claims", "abc"),
        ("claims", ""),
        ("claims", "%%%%"),
        ("show", "0000-nothing"),
        ("undo", "{article}"),
        ("revise", "{article}", "{folder}/missing.txt"),
        ("revise", "0000", "{story}"),
        ("redo", "{article}"),
        ("verdict", "{claim}", "true"),
        ("verdict", "0000", "wrong"),
        ("source", "{claim}", " "),
        ("source", "{claim}", "Audit", "--kind", "rumour"),
        ("source", "{claim}", "Audit", "--stance", "maybe"),
        ("source", "0000", "Audit"),
        ("mark", "{article}", "--quote", "no such words"),
        ("mark", "{article}", "--quote", "worth", "--nth", "7"),
        ("mark", "{article}", "--quote", "worth", "--nth", "0"),
        ("mark", "{article}", "--quote", "   "),
        ("mark", "{article}"),
        ("report", "{article}", "-o", "{folder}/report.odt"),
        ("report", "{article}", "-o", "{folder}/report"),
        ("report", "{article}", "-o", "{folder}/missing/report.html"),
        ("report", "{article}"),
        ("backup", "{folder}"),
        ("backup", "{folder}/missing/copy.factcheck"),
        ("restore", "{folder}/missing.factcheck"),
        ("restore", "{folder}"),
        ("restore", "{story}"),
        ("nonsense",),
        ("articles", "--nonsense"),
        ("add",),
    ],
    ids=" ".join,
)
def test_what_cannot_be_done_is_one_sentence(
    invoke: Callable[..., Result],
    article: str,
    claim: str,
    story: Path,
    tmp_path: Path,
    arguments: tuple[str, ...],
) -> None:
    names = {"article": article, "claim": claim, "folder": str(tmp_path), "story": str(story)}
    refusal(invoke(*(argument.format(**names) for argument in arguments)))


def test_an_id_that_fits_several_is_refused(
    invoke: Callable[..., Result], run: Run, article: str, library: Path
) -> None:
    from factcheck.library import Library
    from factcheck.models import Article, EventKind

    with Library(library) as opened, opened.operation(EventKind.ARTICLE_ADDED, None) as operation:
        for number in range(2):
            operation.insert(Article(ArticleId(f"{article[:6]}-twin-{number}"), f"Twin {number}"))
    sentence = refusal(invoke("claims", article[:5]))
    assert article[:5] in sentence
    assert refusal(invoke("log", article[:6]))


@pytest.mark.parametrize("kind", ["no database", "folder", "truncated"])
def test_a_library_that_cannot_be_opened_is_one_sentence(
    run: Run, article: str, library: Path, tmp_path: Path, kind: str
) -> None:
    bad = tmp_path / "bad.factcheck"
    if kind == "folder":
        bad.mkdir()
    elif kind == "truncated":
        run("backup", bad)
        bad.write_bytes(bad.read_bytes()[:20_000])
    else:
        bad.write_bytes(b"This is no database, but a letter to the editor. " * 100)
    for command in (["articles"], ["claims", article], ["doctor"]):
        refusal(CliRunner().invoke(main, ["--library", str(bad), *command]))


def test_the_doctor_begins_no_library_and_tells_of_an_empty_one(tmp_path: Path) -> None:
    missing, empty = tmp_path / "missing.factcheck", tmp_path / "empty.factcheck"
    said = refusal(CliRunner().invoke(main, ["--library", str(missing), "doctor"]))
    assert "There is no library" in said
    assert not missing.exists()
    empty.touch()
    assert (
        "There is no article in the library."
        in CliRunner().invoke(main, ["--library", str(empty), "doctor"]).stdout
    )


def test_the_doctor_takes_a_busy_library_for_no_damaged_one(run: Run, article: str, library: Path) -> None:
    with closing(sqlite3.connect(library, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        said = refusal(CliRunner().invoke(main, ["--library", str(library), "doctor"]))
    assert "busy" in said
    assert "index" not in said
    assert run("doctor").endswith("The library is sound.\n")


def test_what_is_done_to_a_large_library_of_before_is_said(
    library: Path, invoke: Callable[..., Result]
) -> None:
    large_of_before(library)
    assert invoke("articles").stderr == "The library is being brought up to date; a backup is made first.\n"
    assert invoke("articles").stderr == ""


def test_the_doctor_of_a_read_only_library_claims_no_more_than_it_saw(
    run: Run, article: str, library: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "lent" / "copy.factcheck"
    copy.parent.mkdir()
    run("backup", copy)
    with read_only(copy.parent):
        done = CliRunner().invoke(main, ["--library", str(copy), "doctor"])
    assert "the search indexes are compared only where it may be written" in done.stdout
    assert "every search index is whole" not in done.stdout


def test_an_encrypted_copy_is_told_from_a_damaged_library(run: Run, library: Path) -> None:
    copy = library.with_name("copy.factcheck")
    copy.write_bytes(b"age-encryption.org/v1\n" + b"-> X25519 " * 200)
    assert "is an encrypted copy" in refusal(CliRunner().invoke(main, ["--library", str(copy), "doctor"]))


def test_every_command_explains_itself() -> None:
    result = CliRunner().invoke(main, ["--help"])
    assert result.exit_code == 0
    for name, command in main.commands.items():
        assert name in result.stdout
        assert command.get_short_help_str(), name
        assert CliRunner().invoke(main, [name, "--help"]).exit_code == 0
    order = ["split", "add", "articles", "claims", "show", "mark", "verdict", "source", "report"]
    assert [name for name in main.list_commands(click.Context(main)) if name in order] == order


def factcheck_process(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "factcheck.cli", *arguments],
        capture_output=True,
        env={**os.environ, **environment},
        timeout=60,
    )


def test_a_real_process_answers_with_codes_and_streams(story: Path, library: Path) -> None:
    added = factcheck_process("--library", str(library), "add", str(story))
    assert (added.returncode, added.stderr) == (0, b"")
    article = added.stdout.decode().strip()
    assert UUID.fullmatch(article)
    refused = factcheck_process("--library", str(library), "show", "0000")
    assert refused.returncode == 2
    assert refused.stdout == b""
    assert refused.stderr.count(b"\n") == 1


def test_json_arrives_whole_on_a_terminal_that_knows_ascii_only(story: Path) -> None:
    result = factcheck_process("split", str(story), "--json", PYTHONIOENCODING="ascii")
    assert result.returncode == 0, result.stderr
    assert "“It is the longest river tunnel in the country.”" in json.loads(result.stdout)["text"]
    plain = factcheck_process("split", str(story), PYTHONIOENCODING="ascii")
    assert plain.returncode == 0, plain.stderr


def test_the_version_costs_no_window_and_no_library() -> None:
    script = (
        "import sys; from factcheck.cli import main\n"
        "try: main(['--version'])\n"
        "except SystemExit as left: code = left.code\n"
        "heavy = {'PySide6', 'sqlite3', 'jinja2', 'lxml', 'trafilatura', 'ui', 'factcheck.models'}\n"
        "print(code, sorted(heavy & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert result.stdout.splitlines() == [f"factcheck, version {factcheck.__version__}", "0 []"]


def test_splitting_and_reporting_need_no_window(story: Path, library: Path) -> None:
    script = (
        "import sys; from factcheck.cli import main\n"
        f"main(['--library', {str(library)!r}, 'add', {str(story)!r}], standalone_mode=False)\n"
        "print(sorted(name for name in sys.modules if name.startswith(('PySide6', 'shiboken', 'ui.'))))"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert result.stdout.splitlines()[-1] == "[]", result.stderr


def test_articles_are_kept_by_a_rule_and_a_hold(run: Run, refuse: Run, article: str, library: Path) -> None:
    import sqlite3

    def grow_old() -> None:
        connection = sqlite3.connect(library)
        connection.execute("UPDATE events SET at = '2020' || substr(at, 5)")
        connection.commit()
        connection.close()

    assert run("retention") == "Kept for ever.\n"
    run("retention", "--months", "12", "--no-skeleton")
    grow_old()
    assert f"Due: {article[:8]}" in run("retention")
    run("hold", article, "--reason", "Case 12")
    assert "Due" not in run("retention")
    assert "legal hold" in refuse("remove", article, "--for-good", "--yes")
    assert refuse("hold", article)
    run("hold", article, "--lift")
    assert "Nothing was removed" in refuse("remove", article, "--for-good")
    grow_old()
    assert "Nothing was removed" in refuse("retention", "--apply")
    assert "also from the backups: 1" in run("retention", "--apply", "--yes")
    assert "An article was removed on" in run("retention")
    assert run("articles") == ""


def test_the_language_of_an_article_is_told_and_chosen(
    run: Run, refuse: Callable[..., str], story: Path
) -> None:
    article = run("add", story).strip()
    assert run("language", article) == "en\n"
    assert run("language", article, "de") == "de\n"
    assert run("language", article) == "de\n"
    assert "“sv” is none of the languages that can be read" in refuse("language", article, "sv")


def test_a_text_in_another_language_is_told_as_such(invoke: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "most.txt").write_text(POLISH, encoding="utf-8")
    (tmp_path / "newer.txt").write_text(f"{POLISH}\n\nMost ma 90 lat.", encoding="utf-8")
    added = invoke("add", tmp_path / "most.txt")
    revised = invoke("revise", added.stdout.strip(), tmp_path / "newer.txt")

    assert UUID.fullmatch(added.stdout.strip())
    assert revised.stdout.startswith("Draft 2: ")
    assert "no word lists here" in added.stderr
    assert revised.stderr == added.stderr


def test_a_case_is_closed_on_the_command_line(
    run: Run, refuse: Run, invoke: Callable[..., Result], story: Path, tmp_path: Path
) -> None:
    article = run("add", story).strip()
    claim = json.loads(run("claims", article, "--json"))[0]["id"]
    run("verdict", claim, "wrong", "--correction", "Something else happened")
    run("answer", claim, "rejected", "--by", "Jo March", "--note", "We stand by it")
    (row,) = json.loads(run("queries", article, "--json"))
    assert (row["disposition"], row["by"], row["open"]) == ("rejected", "Jo March", False)
    assert "rejected (Jo March): We stand by it" in run("queries", article)
    assert run("queries", article, "--open") == ""
    refused = invoke("sign", article, "--by", "Ada")
    assert refused.exit_code == 1
    assert "claims are not checked." in refused.stdout
    assert refused.stdout.endswith("Not signed.\n")
    certificate = tmp_path / "certificate.json"
    assert "not signed off" in refuse("report", article, "-o", certificate, "--document", "certificate")
    assert run("sign", article, "--by", "Ada", "--over", "late").endswith("Signed off by Ada.\n")
    wrong = tmp_path / "certificate.pdf"
    assert ".json" in refuse("report", article, "-o", wrong, "--document", "certificate")
    assert not wrong.exists()
    run("report", article, "-o", certificate, "--document", "certificate")
    assert "unaltered since it was signed" in run("verify", certificate)
    assert "There is no file" in refuse("verify", f"{certificate}x")
    assert "signed off by Ada" in refuse("verdict", claim, "confirmed")
    certificate.write_bytes(certificate.read_bytes().replace(b"Ada", b"Bob"))
    altered = invoke("verify", certificate, "--json")
    assert altered.exit_code == 1
    assert json.loads(altered.stdout)["unaltered"] is False
    run("reopen", article)
    run("verdict", claim, "confirmed")


def test_a_criticism_is_put_answered_and_listed(run: Run, refuse: Run, article: str, claim: str) -> None:
    assert "not marked as criticism" in refuse("put", claim, "--channel", "call")
    run("criticism", claim, "--of", "The bridge company", "--deadline", "2999-01-01")
    assert "by what way" in refuse("put", claim)
    run("put", claim, "--channel", "letter", "--note", "by courier")
    (row,) = json.loads(run("ledger", article, "--json"))
    assert (row["of"], row["state"], row["holds_up"], row["wanted"]) == (
        "The bridge company",
        "waiting",
        True,
        5,
    )
    assert [each["channel"] for each in row["attempts"]] == ["letter"]
    run("put", claim, "--answer", "It was built to the rules of its day.", "--given-in", claim)
    said = run("ledger", article)
    assert "given in claim" in said
    assert "It was built to the rules of its day." in said
    run("criticism", claim, "--of", "the bridge company", "--take-back")
    assert run("ledger", article) == ""


def test_a_second_reader_agrees_and_differs(run: Run, refuse: Run, article: str, claim: str) -> None:
    assert "Nobody reads" in refuse("agree", claim)
    run("verdict", claim, "confirmed")
    assert "confirmed" in run("second", article, "--reader", "Bo")
    run("agree", claim)
    assert "agrees" in run("second", article, "--reader", "Bo")
    run("differ", claim, "--note", "The drawings say 421", "--verdict", "wrong")
    said = json.loads(run("second", article, "--json"))
    assert [each["reader"] for each in said["readings"]] == ["Bo"]
    (different,) = said["differences"]
    assert (different["claim"], different["opinions"][0]["reason"]) == (claim, "The drawings say 421")
    assert "Bo differs: Wrong" in run("second", article)
    assert "has ended" not in run("second", article, "--reader", "Bo", "--end")


def test_a_blind_reader_is_shown_no_verdict_of_the_checkers(
    run: Run, refuse: Run, article: str, claim: str
) -> None:
    run("verdict", claim, "misleading", "--note", "half of it")
    begun = run("second", article, "--reader", "Cy", "--blind")
    assert "misleading" not in begun
    assert "misleading" not in run("second", article, "--reader", "Cy", "--blind", "--json")
    assert "blind reader" in refuse("agree", claim)
    run("judge", claim, "wrong", "--note", "all of it")
    assert "misleading" not in run("second", article, "--reader", "Cy", "--blind", "--json")
    assert "The checker found 1 errors, the second reader 1" in run("second", article)


def test_errata_are_noted_and_a_reprint_lists_what_is_due(
    run: Run, refuse: Run, article: str, claim: str
) -> None:
    run("verdict", claim, "confirmed")
    run("sign", article, "--by", "Ada", "--over", "late")
    assert "no kind of error" in refuse("erratum", claim, "slip", "It was 1932.")
    entry = run("erratum", claim, "date", "It was 1932.", "--published", "2026-11-20").strip()
    assert "20 November 2026 (date): It was 1932." in run("reprint", article)
    (row,) = [each for each in json.loads(run("reprint", article, "--json")) if each["claim"] == claim]
    assert row["reasons"][0] == "erratum"
    assert row["errata"][0]["id"] == entry
    run("drop-erratum", entry)
    assert "1932" not in run("reprint", article)


def test_a_name_in_no_encoding_is_refused_before_a_document_is_written(
    refuse: Run, article: str, tmp_path: Path
) -> None:
    for ending in ("html", "md", "pdf", "json"):
        target = tmp_path / f"report.{ending}"
        said = refuse("report", article, "-o", target, "--checker", "B\udcffb")
        assert "no letters" in said
        assert not target.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_an_invitation_in_a_pipe_is_not_waited_for(refuse: Run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "pipe, not a file" in refuse("desk", "join", tmp_path / "pipe", "--code", "1" * 12)


def test_no_command_writes_over_a_library(run: Run, refuse: Run, article: str, library: Path) -> None:
    other = library.with_name("other.factcheck")
    run("backup", other)
    key = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa"
    for target in (library, other, library.with_name(f"{library.name}-wal"), Path(f"{library}.key")):
        for command in (
            ("pack", article, "-o", target),
            ("pack", article, "-o", target, "--for", key),
            ("settings", "-o", target),
        ):
            assert "is a library, or belongs to one" in refuse(*command)
    assert "is a library" in refuse("backup", library, "--for", key)
    assert "sound" in run("doctor")
    run("pack", article, "-o", library.with_name("case.factcheck"))
    run("pack", article, "-o", library.with_name("case.factcheck"))


def test_a_letter_to_nobody_who_is_criticised_is_refused(
    run: Run, refuse: Run, article: str, claim: str, tmp_path: Path
) -> None:
    run("criticism", claim, "--of", "The  ministry")
    write = ("report", article, "--document", "letter", "-o", tmp_path / "letter.md", "--to")
    assert "criticises: The ministry" in " ".join(refuse(*write, "Nobody").split())
    assert not (tmp_path / "letter.md").exists()
    run(*write, "the ministry")
    assert "ministry" in (tmp_path / "letter.md").read_text("utf-8")


def test_no_number_of_months_is_too_large_for_the_library(refuse: Run) -> None:
    assert "12000" in refuse("retention", "--months", 10**30)
