"""Copies: kept of pages and files, asked for again, undone, purged, and passages compared with them."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from msgspec.structs import replace

from factcheck import readers
from factcheck.desk import Desk
from factcheck.desk.sourcing import source_from
from factcheck.errors import FetchingError, LocalAddressError, NotFoundError, ReadingError, UserError
from factcheck.evidence.captures.copies import Copy
from factcheck.evidence.captures.table_text import cells_at
from factcheck.models import (
    Capture,
    ClaimId,
    Evidence,
    EvidenceId,
    Found,
    Readable,
    RecheckOutcome,
    SourceId,
    Standing,
)
from factcheck.readers import bounded
from tests.evidence.loopback import Loopback, moved, page

STORY = b"Harbour news\n\nThe pier of Halm cost 11 million. It opened in May."
HTML = """<!doctype html><html><head><title>Pier bill – Halm Gazette</title>
<meta name="author" content="Ada Lind"><meta property="og:site_name" content="Halm Gazette">
</head><body><nav>Home</nav><article><h1>Pier bill</h1>
<p>The pier of Halm cost <b>11 million</b>, the mayor said on Tuesday, and it opened in May.</p>
<table><tr><td>Steel</td><td>4 million</td></tr></table></article>{more}</body></html>"""


def html(more: str = "") -> bytes:
    return page(HTML.format(more=more).encode(), "Content-Type: text/html; charset=utf-8", "X-Odd: 1")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "library.factcheck", actor="Ada") as opened:
        yield opened


@pytest.fixture
def claim(desk: Desk) -> ClaimId:
    article = desk.articles.add(readers.read(STORY, "pier.txt"))
    return desk.articles.open(article).claims[0].id


def attach(desk: Desk, claim: ClaimId, address: str, passage: str = "") -> tuple[SourceId, EvidenceId]:
    """Attach a source and return it with its evidence."""
    evidence = desk.sources.attach(claim, source_from(address), passage=passage)
    return desk.sources.source_of(evidence).id, evidence


def keep(desk: Desk, source: SourceId) -> Capture:
    copy = desk.captures.copy(source, allow_local=True)
    return desk.captures.one(desk.captures.keep(source, copy))


def evidence(desk: Desk, claim: ClaimId) -> Evidence:
    placed = desk.articles.open(desk.claims.article_of(claim)).find(claim)
    assert placed is not None
    return placed.evidence[0]


def test_a_copy_holds_bytes_hops_headers_text_and_final_address(
    desk: Desk, claim: ClaimId, loopback: Loopback
) -> None:
    loopback.answers["/old"] = moved("/new")
    loopback.answers["/new"] = html()
    source, _ = attach(desk, claim, f"{loopback.address}/old")

    kept = keep(desk, source)

    assert desk.captures.data(kept) == HTML.format(more="").encode()
    assert kept.address == f"{loopback.address}/new"
    assert [(hop.address, hop.status) for hop in kept.hops] == [
        (f"{loopback.address}/old", 302),
        (f"{loopback.address}/new", 200),
    ]
    assert ("X-Odd", "1") in kept.hops[-1].headers
    assert kept.media_type == "text/html"
    text = desk.captures.readable(kept).text
    assert "cost 11 million, the mayor said" in text
    assert "4 million" in text
    told = desk.sources.source_of(evidence(desk, claim).id)
    assert (told.title, told.author) == ("Pier bill", "Ada Lind")
    assert desk.safe.doctor() == []


def test_copies_of_the_same_bytes_share_them(desk: Desk, claim: ClaimId, loopback: Loopback) -> None:
    loopback.answers["/"] = html()
    source, _ = attach(desk, claim, f"{loopback.address}/")
    first = keep(desk, source)
    second = keep(desk, source)
    assert first.id != second.id
    assert first.sha256 == second.sha256
    assert [each.id for each in desk.captures.of(source)] == [second.id, first.id]


def test_an_address_of_the_local_network_needs_consent(
    desk: Desk, claim: ClaimId, loopback: Loopback
) -> None:
    loopback.answers["/"] = html()
    source, _ = attach(desk, claim, f"{loopback.address}/")
    with pytest.raises(LocalAddressError):
        desk.captures.copy(source)
    assert loopback.requests == []


def test_a_failed_fetch_leaves_the_link_and_says_why(desk: Desk, claim: ClaimId) -> None:
    source, _ = attach(desk, claim, "http://127.0.0.1:9/none")
    with pytest.raises(FetchingError, match="could not be reached"):
        desk.captures.copy(source, allow_local=True)
    assert desk.captures.of(source) == []
    assert desk.sources.source_of(evidence(desk, claim).id).address == "http://127.0.0.1:9/none"


@pytest.mark.parametrize(
    ("answer", "standing"),
    [
        (
            page(b"<html><body><p>Subscribe to continue reading this story.</p></body></html>"),
            Standing.PAY_WALL,
        ),
        (
            page(b'<html><script>{"isAccessibleForFree": false}</script><body><p>Text.</p></body></html>'),
            Standing.PAY_WALL,
        ),
        (
            page(
                b'<html itemscope><meta itemprop="isAccessibleForFree" content="false">'
                b"<body><p>Text.</p></body></html>"
            ),
            Standing.PAY_WALL,
        ),
        (
            page(b"<html><body><p>We value your privacy.</p><p>Accept all</p></body></html>"),
            Standing.CONSENT,
        ),
        (page(b"<html><body><p>Not there.</p></body></html>", status="404 Not Found"), Standing.ERROR_PAGE),
        (page(b"<html><body></body></html>"), Standing.NO_TEXT),
        (html(), Standing.WHOLE),
    ],
)
def test_a_wall_is_kept_and_said_to_be_one(
    desk: Desk, claim: ClaimId, loopback: Loopback, answer: bytes, standing: Standing
) -> None:
    loopback.answers["/"] = answer
    source, _ = attach(desk, claim, f"{loopback.address}/")
    assert keep(desk, source).standing is standing


def test_the_charset_that_the_server_says_is_used(desk: Desk, claim: ClaimId, loopback: Loopback) -> None:
    loopback.answers["/"] = page("Цена 5 рублей".encode("koi8-r"), "Content-Type: text/plain; charset=koi8-r")
    source, _ = attach(desk, claim, f"{loopback.address}/")
    assert desk.captures.readable(keep(desk, source)).text == "Цена 5 рублей"


@pytest.mark.parametrize(
    ("name", "data", "media_type", "text"),
    [
        ("scan.png", b"\x89PNG\r\n\x1a\n0000", "image/png", ""),
        ("talk.mp3", b"ID3\x03000000", "audio/mpeg", ""),
        ("memo.txt", b"The pier cost 11 million.", "text/plain", "The pier cost 11 million."),
        (
            "call.srt",
            b"1\n00:00:01,000 --> 00:00:02,000\nIt cost 11 million.\n",
            "application/x-subrip",
            "It cost",
        ),
    ],
)
def test_a_copy_of_a_file_is_kept_whatever_it_is(
    desk: Desk, claim: ClaimId, tmp_path: Path, name: str, data: bytes, media_type: str, text: str
) -> None:
    (tmp_path / name).write_bytes(data)
    source, _ = attach(desk, claim, "The memo")
    kept = desk.captures.one(desk.captures.keep(source, desk.captures.copy_of_file(tmp_path / name)))
    assert (kept.media_type, kept.name, kept.standing) == (media_type, name, Standing.WHOLE)
    assert text in desk.captures.readable(kept).text
    assert desk.captures.data(kept) == data


def test_a_file_that_is_not_there_is_no_copy(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(ReadingError):
        desk.captures.copy_of_file(tmp_path / "none.pdf")


def test_a_passage_is_compared_when_it_is_written_and_when_a_copy_is_kept(
    desk: Desk, claim: ClaimId, loopback: Loopback
) -> None:
    loopback.answers["/"] = html()
    source, rests = attach(desk, claim, f"{loopback.address}/", "The pier of Halm cost 11 million")
    assert evidence(desk, claim).found is Found.NOT_COMPARED

    kept = keep(desk, source)
    assert (evidence(desk, claim).found, evidence(desk, claim).capture) == (Found.WORD_FOR_WORD, kept.id)

    desk.sources.update_evidence(rests, passage="The pier of Halm cost 12 million")
    assert evidence(desk, claim).found is Found.MISSING
    desk.history.undo(desk.claims.article_of(claim))
    assert evidence(desk, claim).found is Found.WORD_FOR_WORD


def test_a_later_copy_without_the_passage_leaves_the_earlier_one_to_stand_on(
    desk: Desk, claim: ClaimId, loopback: Loopback
) -> None:
    loopback.answers["/"] = html()
    source, _ = attach(desk, claim, f"{loopback.address}/", "it opened in May")
    first = keep(desk, source)
    loopback.answers["/"] = page(b"<html><body><p>Nothing is left of the story here.</p></body></html>")
    keep(desk, source)
    assert evidence(desk, claim).capture == first.id


def test_rechecking_tells_unchanged_changed_moved_gone_and_no_answer(
    desk: Desk, claim: ClaimId, loopback: Loopback
) -> None:
    article = desk.claims.article_of(claim)
    loopback.answers["/"] = html()
    source, _ = attach(desk, claim, f"{loopback.address}/", "it opened in May")
    keep(desk, source)

    def again() -> RecheckOutcome:
        (found,) = desk.captures.recheck_all(article, allow_local=True)
        return found.recheck.outcome

    assert again() is RecheckOutcome.UNCHANGED
    loopback.answers["/"] = html("<script>nonce = 7</script>")
    assert again() is RecheckOutcome.UNCHANGED
    assert len(desk.captures.of(source)) == 1

    loopback.answers["/"] = html("<p>Correction: it opened in June, not in May as we said at first.</p>")
    (found,) = desk.captures.recheck_all(article, allow_local=True)
    assert found.recheck.outcome is RecheckOutcome.CHANGED
    assert [(row.passage, stands) for row, stands in found.standing] == [
        ("it opened in May", Found.WORD_FOR_WORD)
    ]
    assert len(desk.captures.of(source)) == 2

    loopback.answers["/other"] = loopback.answers["/"]
    loopback.answers["/"] = moved("/other")
    assert again() is RecheckOutcome.MOVED
    loopback.answers["/other"] = page(b"gone", status="410 Gone")
    loopback.answers["/"] = page(b"gone", status="410 Gone")
    assert again() is RecheckOutcome.GONE
    assert len(desk.captures.of(source)) == 3
    assert [row.outcome for row in desk.articles.open(article).rechecks] == [
        RecheckOutcome.UNCHANGED,
        RecheckOutcome.UNCHANGED,
        RecheckOutcome.CHANGED,
        RecheckOutcome.MOVED,
        RecheckOutcome.GONE,
    ]


@pytest.mark.parametrize("status", ["500 Internal Server Error", "503 Busy", "429 Too Many Requests"])
def test_a_server_that_cannot_answer_just_now_says_nothing_of_the_page(
    desk: Desk, claim: ClaimId, loopback: Loopback, status: str
) -> None:
    loopback.answers["/"] = html()
    source, _ = attach(desk, claim, f"{loopback.address}/", "it opened in May")
    keep(desk, source)
    loopback.answers["/"] = page(b"<p>Please try again later.</p>", status=status)
    (found,) = desk.captures.recheck_all(desk.claims.article_of(claim), allow_local=True)
    assert found.recheck.outcome is RecheckOutcome.FAILED
    assert (found.recheck.status, found.standing) == (int(status[:3]), ())
    assert len(desk.captures.of(source)) == 1


def test_keeping_a_copy_is_one_step_and_removing_for_good_takes_it_along(
    desk: Desk, claim: ClaimId, loopback: Loopback
) -> None:
    article = desk.claims.article_of(claim)
    loopback.answers["/"] = html()
    source, _ = attach(desk, claim, f"{loopback.address}/", "it opened in May")
    copy = desk.captures.copy(source, allow_local=True)
    kept = desk.captures.one(desk.captures.keep(source, copy, article))
    desk.history.undo(article)
    assert desk.captures.of(source) == []
    assert evidence(desk, claim).found is Found.NOT_COMPARED
    desk.history.redo(article)
    assert desk.captures.of(source) == [kept]

    desk.articles.remove_for_good(article)
    with pytest.raises(NotFoundError):
        desk.captures.data(kept)
    assert desk.captures.readable(kept).text == ""
    assert b"11 million" not in desk.path.read_bytes()
    assert desk.safe.doctor() == []


def test_the_words_of_a_copy_are_found_by_search(desk: Desk, claim: ClaimId, loopback: Loopback) -> None:
    loopback.answers["/"] = html("<p>Zebrafinches nest under the planks of the pier.</p>")
    source, _ = attach(desk, claim, f"{loopback.address}/")
    keep(desk, source)
    assert [(hit.kind, hit.source) for hit in desk.searching.find("zebrafinches")] == [("copy", source)]


def test_a_recheck_that_was_given_up_is_not_noted_as_no_answer(
    desk: Desk, claim: ClaimId, loopback: Loopback
) -> None:
    loopback.answers["/a"] = html()
    source, _ = attach(desk, claim, f"{loopback.address}/a")
    keep(desk, source)
    given_up = Event()
    given_up.set()
    with pytest.raises(FetchingError, match="given up"):
        desk.captures.recheck(source, given_up=given_up)
    assert desk.articles.open(desk.claims.article_of(claim)).rechecks == ()


def test_a_picture_that_was_given_up_is_no_copy(desk: Desk, tmp_path: Path) -> None:
    path, given_up = tmp_path / "pier.png", Event()
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    given_up.set()
    with pytest.raises(ReadingError, match="given up"):
        desk.captures.copy_of_file(path, given_up)


def test_a_page_that_is_in_the_local_network_by_now_is_not_asked_and_nothing_is_noted(
    desk: Desk, claim: ClaimId, loopback: Loopback
) -> None:
    loopback.answers["/a"] = html()
    source, article = attach(desk, claim, "https://halm.example/a")[0], desk.claims.article_of(claim)
    copy = Copy(b"<p>x</p>", "2026-11-24T09:00:00Z", "text/html", Readable("x"), "https://halm.example/a")
    desk.captures.keep(source, copy, article)
    desk.sources.update(replace(desk.register.one(source), address=f"{loopback.address}/a"))
    with pytest.raises(LocalAddressError):
        list(desk.captures.recheck_all(article))
    assert (loopback.requests, desk.articles.open(article).rechecks) == ([], ())
    (again,) = desk.captures.recheck_all(article, allow_local=True)
    assert again.recheck.outcome is RecheckOutcome.CHANGED


def test_a_kept_address_is_asked_again_after_the_source_has_lost_its_own(
    desk: Desk, claim: ClaimId, loopback: Loopback
) -> None:
    loopback.answers["/a"] = html()
    source, _ = attach(desk, claim, f"{loopback.address}/a")
    keep(desk, source)
    desk.sources.update(replace(desk.register.one(source), address=""))
    (again,) = desk.captures.recheck_all(desk.claims.article_of(claim))
    assert again.recheck.outcome is RecheckOutcome.UNCHANGED


@pytest.mark.parametrize("also", ["kept", "rechecked"])
def test_a_source_that_was_merged_elsewhere_while_its_page_was_fetched_takes_nothing(
    desk: Desk, claim: ClaimId, loopback: Loopback, also: str
) -> None:
    source, _ = attach(desk, claim, f"{loopback.address}/a")
    other = desk.register.add(source_from("https://other.example/"))
    loopback.answers["/a"] = html()
    if also == "rechecked":
        keep(desk, source)

    def meanwhile() -> Iterator[bytes]:
        with Desk(desk.path) as elsewhere:
            elsewhere.register.merge(other, [source])
        yield html("<p>And on.</p>")

    loopback.answers["/a"] = meanwhile
    before = len(desk.captures.of(other)) + len(desk.captures.of(source))
    attempt = partial(keep, desk, source) if also == "kept" else partial(desk.captures.recheck, source)
    with pytest.raises(UserError):
        attempt()
    assert len(desk.captures.of(other)) == before
    assert desk.safe.doctor() == []


def test_a_table_longer_than_any_article_has_its_first_rows_as_text(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "stops.csv").write_text("".join(f'{row},"Stop, {row}"\n' for row in range(300_100)))
    copy = desk.captures.copy_of_file(tmp_path / "stops.csv")
    assert copy.standing is Standing.WHOLE
    assert copy.readable.text.startswith("0\tStop, 0\n1\tStop, 1\n")
    assert copy.readable.text.endswith("\n2999\tStop, 2999")
    book = bounded.tabulate(copy.data, "stops.csv", first=0)
    start = copy.readable.text.index("Stop, 777")
    place = cells_at(copy.readable.text, start, start + len("Stop, 777"), book)
    assert place.address == "B778"
