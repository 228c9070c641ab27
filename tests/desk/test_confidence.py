"""Confidential sources: whatever is written in any format, no name, contact or address leaves the desk."""

import io
import json
import zipfile
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from msgspec.structs import replace

from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.desk.confidence import refuse_names
from factcheck.desk.sourcing import source_from
from factcheck.errors import UserError
from factcheck.evidence.captures.copies import Copy
from factcheck.models import (
    ArticleId,
    CallOutcome,
    CaptureHop,
    ClaimId,
    ErrorKind,
    Readable,
    Source,
    SourceId,
    SourceKind,
)
from factcheck.reports import CHECKING_REPORT, ReportOptions, ReportWriter, kinds, writers
from tests.reports.formats import words_of
from tests.torture.bomb_files import Packed, inflating, word

NAME, CONTACT, ADDRESS = "Clara & Quill", "quill@harbour.example", "https://quill.example/private"
SECRETS = (NAME, CONTACT, "quill.example")
WRITERS = pytest.mark.parametrize("writer", writers(CHECKING_REPORT), ids=lambda each: each.format.extension)
PUBLIC = [writer for kind in kinds() if kind.is_public for writer in writers(kind)]
EVERY_WRITER = [writer for kind in kinds() for writer in writers(kind)]


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
    shown = words_of(writer, desk.reports.write(confided, writer, ReportOptions(record=True)))
    assert "Heron" in shown
    assert "It leaked for years." in shown
    assert not any(secret in shown for secret in (*SECRETS, "Clara", "zebrafinch"))
    named = words_of(writer, desk.reports.write(confided, writer, ReportOptions(confidential=True)))
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


@pytest.mark.parametrize("writer", PUBLIC, ids=lambda each: each.kind.key)
def test_what_is_passed_on_never_names_it_even_where_that_is_asked(
    desk: Desk, confided: ArticleId, writer: ReportWriter
) -> None:
    claim = desk.articles.open(confided).claims[0].id
    desk.verdicts.note_for_lawyer(claim, "They may sue over zebrafinch.")
    desk.verdicts.note(claim, f"Asked {NAME}.")
    desk.verdicts.set(claim, "wrong")
    asked = ReportOptions(confidential=True)
    made = desk.reports.write(confided, writer, asked).decode()
    assert "Wrong" in made
    assert not any(secret in made for secret in (*SECRETS, "Quill", "Heron", "leaked", "zebrafinch"))
    desk.verdicts.rule(claim, f"So says {NAME}.")
    for give in (desk.reports.write, desk.reports.preview):
        with pytest.raises(UserError, match="who “Heron” is"):
            give(confided, writer, asked)


@WRITERS
def test_a_name_with_quotation_marks_is_found_too(
    desk: Desk, confided: ArticleId, writer: ReportWriter
) -> None:
    source = next(each for each in desk.sources.all() if each.confidential)
    desk.sources.update(replace(source, title='Clara "Q" Quill'))
    desk.verdicts.note(desk.articles.open(confided).claims[3].id, 'Asked Clara "Q" Quill, twice.')
    with pytest.raises(UserError, match="who “Heron” is"):
        desk.reports.write(confided, writer, ReportOptions())


def test_neither_search_nor_offers_nor_the_command_line_name_it(
    desk: Desk, confided: ArticleId, tmp_path: Path
) -> None:
    assert desk.searching.find("Quill") == []
    assert desk.searching.find("zebrafinch") == []
    assert desk.sources.matching("quill") == []
    assert [source.code_name for source in desk.sources.matching("heron")] == ["Heron"]
    claim = desk.articles.open(confided).claims[0].id
    for command in (("show", claim), ("show", claim, "--json"), ("sources",), ("sources", "--json")):
        printed = CliRunner().invoke(main, ["--library", str(desk.path), *command]).stdout
        assert "Heron" in printed
        assert not any(secret in printed for secret in SECRETS), command


def test_a_search_finds_it_by_its_code_name_alone_until_the_lock_is_opened(
    desk: Desk, confided: ArticleId
) -> None:
    claims = desk.articles.open(confided).claims
    person = next(each for each in desk.sources.all() if each.confidential)
    desk.sources.update(replace(person, role="harbour master", note="met at the sluice"))
    desk.register.note_call(person.id, CallOutcome.CONFIRMED, "rang from the weir")
    desk.verdicts.note(claims[1].id, f"Asked {NAME.upper()} about the lock gates.")
    desk.lookups.note(claims[1].id, f"the files of {CONTACT}", result="nothing of lock gates")
    desk.verdicts.note(claims[2].id, "Heron knows the lock gates.")

    def found(words: str, *, unlocked: bool = False) -> set[tuple[str, str]]:
        hits = desk.searching.find(words, unlocked=unlocked)
        if not unlocked:
            shown = " ".join(f"{hit.title} {hit.excerpt}" for hit in hits).casefold()
            assert not any(secret.casefold() in shown for secret in SECRETS), words
        return {(hit.kind, hit.title) for hit in hits}

    title = desk.articles.open(confided).article.title
    assert found("heron") == {("person", "Heron"), ("note", title)}
    assert found("leaked") >= {("passage", title)}
    assert found("lock gates") == {("note", title)}
    assert len(desk.searching.find("lock gates")) == 1, "no note in which the person is named"
    for words in ("quill", "harbour master", "sluice", "weir", "zebrafinch"):
        assert found(words) == set(), words
    assert found("quill", unlocked=True) == {("person", NAME), ("note", title)}
    assert found("harbour master", unlocked=True) == {("person", NAME)}
    assert found("weir", unlocked=True) == {("note", NAME)}
    assert found("zebrafinch", unlocked=True) == {("copy", NAME)}
    assert len(desk.searching.find("lock gates", unlocked=True)) == 3


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


MARK = "zqxvbird"
NAME_NO_SOURCE = {
    "add", "backup", "identity", "mark", "original", "recipient", "redo", "remove", "restore", "revise",
    "salvage", "source", "split", "undo", "verdict", "looked", "hold", "retention", "doctor", "articles",
    "language", "answer", "ask", "reopen", "sign", "stamp", "verify", "settle", "answer-remark",
    "legal-note", "criticism", "put",
    "agree", "differ", "judge", "erratum", "drop-erratum", "seed", "caught", "drop-seeded",
    "due-on", "pictures", "picture-claim", "restate",
    "work-out", "drop-working",
    "look", "templates",
    "desk", "desktop", "share", "share-name", "sync", "assign", "unseen", "new-desk",
}  # fmt: skip
"""Commands that print ids, articles or what they were given; all others are tried here."""


@pytest.fixture
def marked(desk: Desk, article: ArticleId) -> tuple[str, str]:
    """Return a claim and its confidential source, which has a mark in every field and in its copy."""
    claim = desk.articles.open(article).claims[0]
    address = f"https://{MARK}.invalid/private"
    given = Source(
        SourceId(""),
        SourceKind.PERSON,
        title=f"Clara {MARK}",
        address=address,
        author=f"C. {MARK}",
        publisher=f"{MARK} & Sons",
        origin=f"the {MARK} office",
        confidential=True,
        code_name="Heron",
        role=f"keeper of the {MARK}",
        contact=f"{MARK}@harbour.example",
        note=f"met at the {MARK}",
    )
    evidence = desk.sources.attach(claim.id, given, passage="It leaked for years.")
    source = desk.sources.source_of(evidence).id
    text = f"{MARK} said: {claim.text}"
    hops = (CaptureHop(f"{address}/first", 302, "Found", ()),)
    copy = Copy(text.encode(), "2026-11-24T09:00:00Z", "text/html", Readable(text), address, f"{MARK}.html")
    desk.captures.keep(source, replace(copy, title=f"Page of {MARK}", hops=hops, status=200), article)
    desk.register.note_call(source, CallOutcome.CONFIRMED, "It did leak.", claim=claim.id)
    return claim.id, source


def test_no_command_names_it_unasked(
    desk: Desk, article: ArticleId, marked: tuple[str, str], tmp_path: Path
) -> None:
    claim, source = marked
    capture = desk.captures.of(SourceId(source))[0].id
    sheet, pack = tmp_path / "facts.csv", tmp_path / "answers.json"
    pack.write_text(f'{{"pack": "p", "answers": [{{"claim": "{claim}", "answer": "No"}}]}}', encoding="utf-8")
    sheet.write_text(f"claim,source\n{desk.articles.open(article).claims[1].text},Heron\n", encoding="utf-8")
    tried = [
        ("claims", article), ("show", claim), ("log", article), ("search", "leaked"), ("search", MARK[1:]),
        ("copies", source), ("recheck", article), ("keep", source), ("find-passage", claim),
        ("before", claim), ("sources",), ("sources", article), ("sources", "--falls", source),
        ("queries", article), ("conflicts", article), ("remarks", article), ("rules",), ("ledger", article),
        ("second", article), ("reprint", article), ("seeded", article), ("statistics",),
        ("second", article, "--reader", "Bo"),
        ("import", article, str(sheet)), ("answers", article, str(pack)), ("proof", article, str(sheet)),
        ("scales",), ("settings",), ("due",), ("due", article, "--coming"),
        ("workings", article), ("cells", capture),
    ]  # fmt: skip
    desk.criticisms.put(desk.criticisms.mark(ClaimId(claim), "The harbour"), "letter", reply="We did not.")
    desk.errata.note(ClaimId(claim), ErrorKind.FACT, "It did not leak.")
    tried = [command + flag for command in tried for flag in ((), ("--json",))]
    tried += [("log", article, "--verify"), ("warc", article, "-o", str(tmp_path / "w.wacz"))]
    tried += [("pack", article, "-o", str(tmp_path / "w.factcheck"))]
    tried += [("call", source, "--outcome", "confirmed"), ("compare-quote", claim, capture)]
    for each in EVERY_WRITER:
        target = str(tmp_path / f"r-{each.kind.key}{each.format.extension}")
        kind = each.kind.key.removesuffix("-report")
        tried.append(("report", article, "--record", "--document", kind, "-o", target))
    assert {command[0] for command in tried} | NAME_NO_SOURCE == set(main.list_commands(click.Context(main)))
    for command in tried:
        printed = CliRunner().invoke(main, ["--library", str(desk.path), *command]).output
        assert MARK not in printed, command
    for each in EVERY_WRITER:
        name = f"r-{each.kind.key}{each.format.extension}"
        assert MARK not in words_of(each, (tmp_path / name).read_bytes()), name
    assert not any(MARK.encode() in path.read_bytes() for path in tmp_path.glob("w.*"))


@pytest.mark.parametrize(
    "command",
    [("copies", "SOURCE"), ("copies", "SOURCE", "--json"), ("find-passage", "CLAIM"), ("recheck", "ARTICLE")],
)
def test_what_is_asked_for_is_named(
    desk: Desk, article: ArticleId, marked: tuple[str, str], command: tuple[str, ...]
) -> None:
    named = {"CLAIM": marked[0], "SOURCE": marked[1], "ARTICLE": article}
    given = [named.get(each, each) for each in command]
    printed = CliRunner().invoke(main, ["--library", str(desk.path), *given, "--confidential"]).output
    assert MARK in printed


def test_a_failure_to_fetch_names_it_by_its_code_name_alone(
    desk: Desk, article: ArticleId, marked: tuple[str, str]
) -> None:
    rechecked = desk.captures.recheck(SourceId(marked[1]), article)
    assert "Heron" in rechecked.recheck.reason
    assert MARK not in rechecked.recheck.reason


@pytest.mark.parametrize(
    "shown",
    ["Zo\u0065\u0308 Quill", "ZO\u00cb QUILL", "Zo\u00eb\u00a0Qu\u00adill", "Zo\u00eb <b>Qu</b>ill"],
    ids=["decomposed", "capitals", "hyphenated", "parted by tags"],
)
@pytest.mark.parametrize("packed", [False, True])
def test_a_name_is_seen_however_it_is_written_also_in_a_packed_document(shown: str, packed: bool) -> None:
    data = f"<p>So {shown} said.</p>".encode()
    if packed:
        into = io.BytesIO()
        with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("picture.png", bytes(8))
            archive.writestr("word/document.xml", data)
        data = into.getvalue()
    secret = Source(
        SourceId("s"), SourceKind.PERSON, title="Zo\u00eb Quill", confidential=True, code_name="Heron"
    )
    with pytest.raises(UserError, match="who “Heron” is"):
        refuse_names(data, [secret])
    refuse_names(data, [replace(secret, title="Zo\u00eb Quilland")])


def test_a_family_name_is_seen_whose_accents_are_signs_of_their_own() -> None:
    secret = Source(
        SourceId("s"), SourceKind.PERSON, title="Ida Mu\u0308llerin", confidential=True, code_name="Heron"
    )
    with pytest.raises(UserError, match="who “Heron” is"):
        refuse_names("<p>So M\u00fcllerin said.</p>".encode(), [secret])


@pytest.mark.parametrize("around", ["{}", "<p>{}</p>", "<dl><dd>{}</dd></dl>", '{{"note": "{}"}}'])
def test_a_refusal_says_where_the_name_stands_and_never_the_name(around: str) -> None:
    secret = Source(SourceId("s"), SourceKind.PERSON, title="Jan Novák", confidential=True, code_name="Heron")
    note = "Asked on Monday, says Novákovi of the lock gates, and Jan Novák once more."
    with pytest.raises(UserError) as refused:
        refuse_names(around.format(note).encode(), [secret])
    assert "“…Asked on Monday, says [Heron]ovi of the lock gates, and [Heron] once…”" in str(refused.value)
    assert "Nov" not in str(refused.value)


def test_a_family_name_is_no_secret_that_another_source_bears() -> None:
    secret = Source(SourceId("s"), SourceKind.PERSON, title="Jan Novák", confidential=True, code_name="Heron")
    other = Source(SourceId("o"), SourceKind.PERSON, title="Eva Novák")
    book = Source(SourceId("b"), SourceKind.BOOK, title="Jan Novák, a life", author="Eva Novák")
    for source in (other, book):
        refuse_names("Eva Novák wrote of it.".encode(), [secret, source])
        with pytest.raises(UserError, match="who “Heron” is"):
            refuse_names("Jan Novák wrote of it.".encode(), [secret, source])
    with pytest.raises(UserError, match="would show who"):
        refuse_names("Eva Novák wrote of it.".encode(), [secret, replace(other, confidential=True)])


def test_a_number_is_looked_for_in_a_long_column_of_figures_without_reading_it_from_each() -> None:
    secret = Source(
        SourceId("s"), SourceKind.PERSON, "Ida Quill", contact="+49 30 5550100", confidential=True
    )
    column = "12 34 " * 50_000  # read to its end from each digit, it takes an hour
    refuse_names(column.encode(), [secret])
    with pytest.raises(UserError, match="who “Confidential source” is"):
        refuse_names(f"{column} 0049 (0)30 555 01 00".encode(), [secret])


def test_role_and_place_that_narrow_a_code_name_down_to_one_person_are_told(
    desk: Desk, article: ArticleId, tmp_path: Path
) -> None:
    claim = desk.articles.open(article).claims[0].id
    known = Source(SourceId(""), SourceKind.PERSON, title="Clara Voss", confidential=True, code_name="Heron")
    heron = replace(known, role="harbour engineer at the water board")
    evidence = desk.sources.attach(claim, heron)
    writer = next(each for each in writers(CHECKING_REPORT) if each.format.key == "markdown")
    options = ReportOptions()

    def told() -> list[str]:
        return [str(sentence) for sentence in desk.reports.narrowed(article, writer, options)]

    assert told() == [], "nothing of it stands in the report"
    desk.verdicts.note(claim, "The water board has one engineer for the harbour.")
    assert len(told()) == 1
    assert "“Heron” may be recognised" in told()[0]
    assert "Voss" not in told()[0]
    other = Source(
        SourceId(""), SourceKind.PERSON, title="Dirk Ames", role="Harbour engineer at the water board"
    )
    desk.sources.attach(claim, other)
    assert told() == [], "two persons fit now"
    desk.register.note_call(
        desk.sources.source_of(evidence).id, CallOutcome.CONFIRMED, "It leaked.", claim=claim
    )
    checked = next(each for each in EVERY_WRITER if each.kind.key == "checked")
    assert desk.reports.narrowed(article, checked, options) == [], "its own day says nothing of the call"
    day = desk.register.calls(desk.sources.source_of(evidence).id)[0].at[:10]
    desk.verdicts.note(claim, f"The engineer of the water board for the harbour rang on {day}.")
    assert len(told()) == 1
    assert day in told()[0]
    assert desk.reports.narrowed(article, writer, replace(options, confidential=True)) == []
    printed = CliRunner().invoke(
        main, ["--library", str(desk.path), "report", article, "-o", str(tmp_path / "r.md")]
    )
    assert "“Heron” may be recognised" in printed.output


@pytest.mark.parametrize(
    "slip",
    [
        "Quill rang on Monday.",
        "QUILLs Notizen",
        "Ring 0171/555 01 99 again.",
        "Look at quill.example/private once more.",
        "Mail from quill@harbour.example.",
    ],
)
def test_a_part_of_a_name_or_contact_is_told_as_little(desk: Desk, confided: ArticleId, slip: str) -> None:
    person = next(each for each in desk.sources.all() if each.confidential)
    contact = f"{CONTACT}, mobile +49 171 555 0199"
    desk.sources.update(replace(person, title="Clara Quill, harbour clerk", contact=contact))
    claim = desk.articles.open(confided).claims[3].id
    desk.verdicts.note(claim, slip)
    with pytest.raises(UserError, match="who “Heron” is"):
        desk.reports.write(confided, writers(CHECKING_REPORT)[0], ReportOptions())
    assert desk.searching.find(slip.split()[0], limit=9) == []
    for command in (("show", claim), ("show", claim, "--json"), ("claims", confided, "--json")):
        printed = CliRunner().invoke(main, ["--library", str(desk.path), *command]).stdout
        assert "(says who “Heron” is)" in printed
        assert slip not in printed


def test_a_family_name_that_the_article_has_itself_is_no_secret(desk: Desk, confided: ArticleId) -> None:
    case = desk.articles.open(confided)
    public = next(
        word for word in case.draft.text.split() if word.isalpha() and word.istitle() and len(word) > 4
    )
    person = next(each for each in desk.sources.all() if each.confidential)
    desk.sources.update(replace(person, title=f"Clara {public}"))
    desk.verdicts.note(case.claims[3].id, f"{public} again.")
    assert desk.reports.write(confided, writers(CHECKING_REPORT)[0], ReportOptions())
    desk.verdicts.note(case.claims[3].id, f"Clara {public} again.")
    with pytest.raises(UserError, match="who “Heron” is"):
        desk.reports.write(confided, writers(CHECKING_REPORT)[0], ReportOptions())


def test_a_code_name_that_tells_the_name_is_refused(desk: Desk, confided: ArticleId) -> None:
    person = next(each for each in desk.sources.all() if each.confidential)
    with pytest.raises(UserError, match="choose one that has nothing of the name"):
        desk.sources.update(replace(person, code_name="Mrs Quill"))


def test_no_words_of_its_copies_are_printed_unasked(desk: Desk, confided: ArticleId) -> None:
    claim = desk.articles.open(confided).claims[0].id
    person = next(each for each in desk.sources.all() if each.confidential)
    (copy,) = desk.captures.of(person.id)
    for command in ("find-passage", "compare-quote"):
        refused = CliRunner().invoke(main, ["--library", str(desk.path), command, claim, copy.id])
        assert (refused.exit_code, "add --confidential" in refused.output) == (2, True)
        assert "zebrafinch" not in refused.output


def test_a_part_that_is_a_bomb_is_refused_and_fonts_are_not_looked_into(
    desk: Desk, confided: ArticleId
) -> None:
    sources = desk.sources.all()
    refuse_names(word({"word/fonts/font1.odttf": Packed(inflating())}), sources)
    with pytest.raises(UserError, match="far more than an article"):
        refuse_names(word({"word/styles.xml": Packed(inflating())}), sources)
    with pytest.raises(UserError, match="Heron"):
        refuse_names(word({"word/styles.xml": NAME.replace("&", "&amp;").encode()}), sources)
