"""What a report says is what was decided, in every format, and nothing in it runs or is fetched."""

import json
import re
import sys
from typing import Any

import pytest
from markdown_it import MarkdownIt
from msgspec.structs import replace

from factcheck.case import figures
from factcheck.models import (
    Block,
    Case,
    ClaimDetail,
    DetailId,
    DetailKind,
    Role,
    SourceId,
    Status,
)
from factcheck.reports import CHECKING_REPORT, Document, ReportOptions, ReportWriter, registry, writers
from factcheck.text import checks
from tests.reports import cases
from tests.reports.formats import WHOLE, words_of
from tests.reports.reading import Page

HTML, JSON, MARKDOWN = (registry()[CHECKING_REPORT.key][key] for key in ("html", "json", "markdown"))
AT = "2026-11-23T10:00+00:00"
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style></title><svg/onload=alert(1)>",
    "javascript:alert(1)",
    "data:text/html,<b>x</b>",
    'https://evil.example/"onclick="alert(1)',
    "{{ 7 * 7 }} {% raw %}",
    "&lt;b&gt; &amp; &#106;",
    "[click](javascript:alert(1))",
    "![pixel](https://evil.example/p.gif)",
    "`code` **bold** _it_ ~~gone~~ | cell | <b>tag</b>",
    "# Heading\n- item\n1. one\n> quote\n---\n```\nfence",
    "<https://evil.example> www.evil.example https://evil.example",
    "]]> --> <!-- <![CDATA[",
    "\u202eright to left\u202c \u0000 \ufeff",
]


TAGS = {
    *(
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "main",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "p",
        "time",
        "br",
    ),
    *("table", "tr", "td", "th", "span", "sup", "a", "article", "blockquote", "ul", "li", "ol", "strong"),
    *("del", "ins"),
}


def report(case: Case, writer: ReportWriter, **options: Any) -> str:
    return words_of(writer, writer.write(Document(case), ReportOptions(at=AT, **options)))


def page(case: Case, **options: Any) -> Page:
    return Page(report(case, HTML, **options))


def rendered(case: Case, **options: Any) -> Page:
    """Return the Markdown report as a renderer with everything switched on shows it."""
    renderer = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return Page(renderer.render(report(case, MARKDOWN, **options)))


def data(case: Case, **options: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(report(case, JSON, **options))
    return found


def plain(words: str) -> str:
    """Return words as they can be compared: without what no reader sees, white space tidied."""
    return " ".join(re.sub("[\u2060\u0000\ufeff\ufffd]", "", words).split())


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_shown_and_never_obeyed_by_a_browser(words: str) -> None:
    shown = page(cases.hostile(words))

    assert set(shown.tags) <= TAGS
    for tag, name, value in shown.attributes:
        assert not name.startswith("on"), (tag, name)
        assert name not in ("src", "srcset", "style", "background", "action", "formaction", "poster"), (
            tag,
            name,
        )
        if name == "href":
            assert re.match(r"#(claim|mark)-\d+$|https?://|mailto:", value), value
    assert plain(shown.text).count(plain(words)) >= 8


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_shown_letter_by_letter_by_a_markdown_renderer(words: str) -> None:
    shown = rendered(cases.hostile(words))

    allowed = {
        "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "sup",
        "blockquote", "s", "strong", "em", "a",
    }  # fmt: skip
    assert set(shown.tags) <= allowed
    assert all(re.match(r"https?://|mailto:", link) for link in shown.links)
    assert plain(shown.text).count(plain(words)) >= 8


def test_a_page_fetches_and_runs_nothing() -> None:
    source = report(cases.small(), HTML)

    assert "<script" not in source
    assert not re.search(r"url\(|@import|src=|<link|<iframe|<object|<embed|<form", source)
    assert "default-src 'none'" in source
    assert "@media print" in source


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://archive.example/pier?a=1&b=2", "https://archive.example/pier?a=1&b=2"),
        ("mailto:clerk@halm.example", "mailto:clerk@halm.example"),
        ("doi:10.1000/182", "https://doi.org/10.1000/182"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("vbscript:x", None),
        (" JaVaScRiPt:alert(1)", None),
        ("ftp://archive.example/pier", None),
    ],
)
def test_only_safe_addresses_become_links(address: str, link: str | None) -> None:
    from msgspec.structs import replace

    case = cases.small()
    source = replace(case.sources[SourceId("s1")], address=address)
    case = replace(case, sources={**case.sources, source.id: source})
    for shown in (page(case), rendered(case)):
        assert [one for one in shown.links if not one.startswith("#")] == ([link] if link else [])


@pytest.mark.parametrize("writer", WHOLE, ids=lambda writer: writer.format.key)
def test_figures_are_those_of_the_desk(writer: ReportWriter) -> None:
    case = cases.with_orphan()
    progress, coverage = figures.progress_of(case), figures.coverage(case)
    if writer is JSON:
        said = data(case)
        assert said["summary"]["claims"] == progress.total == 4
        assert said["summary"]["checked"] == progress.checked
        assert said["summary"]["problems"] == progress.problems == 1
        assert said["summary"]["without_source"] == progress.unsourced
        assert said["summary"]["orphaned"] == 1
        assert sum(said["summary"]["verdicts"].values()) == progress.total - progress.by_verdict[""]
        assert said["coverage"]["words"] == coverage.words
        assert said["coverage"]["undecided"] == coverage.undecided
        return
    text = (page(case) if writer is HTML else rendered(case)).text
    assert f"{progress.checked} of {progress.total} claims checked" in text
    assert f"of {coverage.words} words, {coverage.in_claims} stand in claims" in text
    assert f"{coverage.set_aside} were set aside, {coverage.undecided} are undecided" in text


@pytest.mark.parametrize("writer", writers(CHECKING_REPORT), ids=lambda writer: writer.format.key)
def test_confidential_sources_stay_unnamed_unless_asked_for(writer: ReportWriter) -> None:
    quiet, named = report(cases.small(), writer), report(cases.small(), writer, confidential=True)

    assert "Quill" not in quiet
    assert "clerk" not in quiet
    assert "Confidential source" in quiet
    assert "Clara Quill" in named


@pytest.mark.parametrize("writer", writers(CHECKING_REPORT), ids=lambda writer: writer.format.key)
def test_what_is_left_out_is_not_there(writer: ReportWriter) -> None:
    text = report(cases.small(), writer, article=False, sources=False, notes=False, set_aside=False)

    for gone in ("archive.example", "Ask the archive", "Stamped", "Who paid for it"):
        assert gone not in text
    assert "1912" in text
    assert "not yet accepted" not in report(cases.small(), writer)


def test_the_page_says_who_checked_what_and_when() -> None:
    text = page(cases.small()).text
    for words in (
        "The pier of Halm", "Jo March", "Draft 2", "pier.txt", "23 November 2026, 10:00",
        "Checked by Ada", "Editorial scale",
        "A year off", "2026-11-10", "Ask the archive.", "“Opened on 1 May 1912”", "p. 3", "B. Holm",
        "legal risk", "Who paid for it? (question)", "Claim 3",
    ):  # fmt: skip
        assert words in text, words
    assert "Checked by Ben" in page(cases.small(), checker="Ben").text


def test_a_correction_stands_as_a_word_diff() -> None:
    source = report(cases.small(), HTML)
    assert re.search(r"<del>1911,?</del> ?<ins>1912,?</ins>", source), source
    assert "~~1911" in report(cases.small(), MARKDOWN)


def _answered(words: str) -> Case:
    """Return a case whose first claim was found with these words suggested, and changed by a newer draft."""
    case = cases.small()
    first = case.claims[0]
    changed = replace(first.placement, status=Status.CHANGED)
    claim = replace(first.claim, correction=words)
    return replace(case, claims=(replace(first, claim=claim, placement=changed), *case.claims[1:]))


def test_a_reworded_correction_stands_beside_the_words_that_the_writer_chose() -> None:
    case = _answered("The pier opened in 1912, the mayor said.")
    source = report(case, HTML)
    assert "Suggested correction (reworded)" in source
    beside = re.search(r'<table class="beside"[^>]*>(.*?)</table>', source, re.DOTALL)
    assert beside is not None
    suggested, chosen = re.findall(r"<td[^>]*>(.*?)</td>", beside[1], re.DOTALL)
    assert suggested == "The pier opened in 1912, the mayor said.", "the suggestion stands clean"
    assert re.search(r"<del>1912,?</del> ?<ins>1911,?</ins>", chosen)
    told = report(case, MARKDOWN)
    assert "| Suggested correction (reworded) | The writer’s wording |" in told
    assert re.search(r"\| The pier opened in 1912, .* \| The pier .*~~1912,?~~ \*\*1911", told)
    (first, *_) = data(case)["claims"]
    assert first["disposition"] == "reworded"
    assert first["correction"] == "The pier opened in 1912, the mayor said."
    assert first["writers_wording"] == "The pier opened in 1911, the mayor said."


def test_a_correction_that_was_taken_is_accepted_in_every_format() -> None:
    case = _answered("The pier opened in 1911, the mayor said.")
    for writer in (HTML, MARKDOWN):
        told = report(case, writer)
        assert "Suggested correction (accepted)" in told
        assert "writer’s wording" not in told
    (first, *_) = data(case)["claims"]
    assert (first["disposition"], first["writers_wording"]) == ("accepted", None)


def test_overlapping_marks_are_numbered_where_each_begins() -> None:
    html = report(cases.small(), HTML)
    begins = re.findall(r'<sup[^>]*><a href="#claim-\d">(.*?)</a></sup><span[^>]*>(\w+)', html)
    assert begins == [("1✕", "The"), ("2✓", "opened"), ("3", "It")], "the mark stands beside the number"
    source = report(cases.small(), MARKDOWN)
    assert "<sup>1✕</sup>The pier <sup>2✓</sup>opened in 1911, the mayor said. <sup>3</sup>It is" in source


def test_the_dateline_stays_on_its_line() -> None:
    assert "HALM — <sup>1✕</sup>The pier" in report(cases.small(), MARKDOWN)
    (paragraph,) = re.findall(r'<p class="body"[^>]*>(HALM.*?)</p>', report(cases.small(), HTML), re.DOTALL)
    assert paragraph.endswith("long.</span>")


def test_orphans_are_told_apart() -> None:
    case = cases.with_orphan()
    assert "Orphaned claim" in page(case).text
    assert "It sank in 1950." in page(case).text
    assert "Orphaned claims" in rendered(case).text
    (orphan,) = data(case)["orphans"]
    assert (orphan["number"], orphan["status"], orphan["verdict"]) == (None, "orphaned", "unconfirmed")


def test_json_has_the_documented_keys() -> None:
    told = data(cases.small())

    assert list(told) == [
        "$schema", "article", "draft", "desk", "checker", "at", "scale", "summary", "coverage", "sign_offs",
        "text", "claims", "orphans", "set_aside", "open", "drafts", "record",
    ]  # fmt: skip
    assert {"number", "id", "text", "start", "end", "status", "speaker", "verdict", "correction"} <= set(
        told["claims"][0]
    )
    assert told["text"][told["claims"][0]["start"] : told["claims"][0]["end"]] == told["claims"][0]["text"]
    assert told["claims"][0]["details"] == [{"kind": "date", "text": "1911", "ticked": True, "as_on": None}]
    assert [source["stance"] for source in told["claims"][0]["sources"]] == ["contradicts", "supports"]
    assert told["open"] == [3]


def test_an_article_without_claims_has_a_report_too() -> None:
    from msgspec.structs import replace

    case = replace(cases.small(), claims=(), set_asides=())
    assert "No claims are marked." in page(case).text
    assert "Nothing is open." in page(case).text
    assert data(case)["claims"] == []
    assert "## Claims" in report(case, MARKDOWN)


def calls(case: Case, writer: ReportWriter) -> int:
    """Count the calls of Python functions that writing a report takes, which no busy machine sways."""
    count = 0

    def called(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(called)
    try:
        report(case, writer)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("writer", writers(CHECKING_REPORT), ids=lambda writer: writer.format.key)
def test_the_work_grows_with_the_claims_and_no_faster(writer: ReportWriter) -> None:
    report(cases.large(10), writer)  # templates are read once
    assert calls(cases.large(1_000), writer) < 6 * calls(cases.large(200), writer)


def test_a_flag_details_and_desk_checks_are_told_in_every_format() -> None:
    case = cases.small()
    first = case.claims[0]
    words = case.draft.text.index("1911")
    detail = ClaimDetail(DetailId("d1"), first.id, DetailKind.DATE, words, words + 4, "1911", ticked=True)
    flagged = replace(first, claim=replace(first.claim, flagged=True), details=(detail,))
    told = replace(case, claims=(flagged, *case.claims[1:]))
    for text in (page(told).text, rendered(told).text):
        assert "Legal risk" in text
        assert "✓ date: 1911" in text
    assert data(told)["claims"][0]["flagged"] is True


def test_the_desk_checks_are_told_unless_put_away() -> None:
    case = cases.small()
    text = "The pier opened on Tuesday, 12 March 2016, the mayor said."
    draft = replace(case.draft, text=text, blocks=(Block(Role.BODY, 0, len(text)),))
    first = case.claims[0]
    placed = replace(first, placement=replace(first.placement, start=0, end=len(text), exact=text))
    told = replace(case, draft=draft, claims=(placed,), set_asides=())
    (remark,) = data(told)["claims"][0]["remarks"]
    assert "12 March 2016 is a Saturday" in remark
    assert remark in page(told).text
    (key,) = (found.key for found in checks.run(text))
    away = replace(told, claims=(replace(placed, claim=replace(placed.claim, dismissed=(key,))),))
    assert data(away)["claims"][0]["remarks"] == []
