"""Web archives: copies out as WARC and WACZ and in again, read by warcio, refused where damaged."""

import gzip
import io
import json
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from warcio.archiveiterator import ArchiveIterator

from factcheck import readers
from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.desk.sourcing import source_from
from factcheck.errors import ReadingError, UserError
from factcheck.models import ArticleId
from factcheck.readers import archives, bounded
from tests.evidence.loopback import Loopback, moved, page
from tests.stories import SHORT

HTML = b"<html><body><h1>Bridge</h1><p>It is 412 metres long.</p></body></html>"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "library.factcheck", actor="Ada") as opened:
        yield opened


@pytest.fixture
def article(desk: Desk, loopback: Loopback, tmp_path: Path) -> ArticleId:
    """Keep a page that was redirected, and a file."""
    article = desk.articles.add(readers.read(SHORT.encode(), "bridge.txt"))
    claim = desk.articles.open(article).claims[0].id
    loopback.answers["/old"] = moved("/new")
    loopback.answers["/new"] = page(HTML, "Content-Type: text/html")
    source = desk.sources.source_of(desk.sources.attach(claim, source_from(f"{loopback.address}/old"))).id
    desk.captures.keep(source, desk.captures.copy(source, allow_local=True))
    (tmp_path / "memo.txt").write_text("It is 412 metres long.", encoding="utf-8")
    memo = desk.sources.source_of(desk.sources.attach(claim, source_from("The memo"))).id
    desk.captures.keep(memo, desk.captures.copy_of_file(tmp_path / "memo.txt"))
    return article


def test_an_archive_holds_each_answer_and_each_file(
    desk: Desk, article: ArticleId, loopback: Loopback
) -> None:
    records = [
        (record.rec_type, record.rec_headers.get_header("WARC-Target-URI"), record.content_stream().read())
        for record in ArchiveIterator(io.BytesIO(desk.archives.give_out(article, "a.warc.gz")))
    ]
    assert [(kind, address) for kind, address, _ in records[1:3]] == [
        ("response", f"{loopback.address}/old"),
        ("response", f"{loopback.address}/new"),
    ]
    assert records[2][2] == HTML
    assert records[3][0] == "resource"
    assert records[3][2] == b"It is 412 metres long."


@pytest.mark.parametrize("name", ["a.warc.gz", "a.wacz"])
def test_what_goes_out_comes_in_again(
    desk: Desk, article: ArticleId, name: str, tmp_path: Path, loopback: Loopback
) -> None:
    data = desk.archives.give_out(article, name)
    with Desk(tmp_path / "other.factcheck") as other:
        kept = [other.captures.one(each) for each in other.archives.take_in(data, name)]
        assert [other.captures.data(each) for each in kept] == [HTML, b"It is 412 metres long."]
        assert kept[0].address == f"{loopback.address}/new"
        assert [each.at[:19] for each in kept] == [
            each.at[:19] for each in desk.reports.document(article).captures
        ]
        assert "412 metres" in other.captures.readable(kept[0]).text
        other.history.undo(None)
        assert other.register.rows() == []


@pytest.mark.parametrize("name", ["a.warc.gz", "a.wacz"])
def test_a_file_keeps_its_name_and_what_is_kept_already_is_not_kept_twice(
    desk: Desk, article: ArticleId, name: str, tmp_path: Path
) -> None:
    data = desk.archives.give_out(article, name)
    before = desk.archives.copies(article)
    names = [each.name for each in before if each.name]
    assert names
    assert desk.archives.take_in(data, name) == [each.id for each in before]
    assert desk.archives.copies(article) == before
    with Desk(tmp_path / "other.factcheck") as other:
        kept = [other.captures.one(each) for each in other.archives.take_in(data, name)]
        assert [each.name for each in kept if each.name] == names
        assert names[0] in [row.source.title for row in other.register.rows()]
        assert other.archives.take_in(data, name) == [each.id for each in kept]


def test_the_index_of_a_wacz_leads_to_its_record(desk: Desk, article: ArticleId) -> None:
    packed = zipfile.ZipFile(io.BytesIO(desk.archives.give_out(article, "a.wacz")))
    lines = gzip.decompress(packed.read("indexes/index.cdx.gz")).decode().splitlines()
    about = json.loads(next(line for line in lines if "/new" in line).split(" ", 2)[2])
    start, length = int(about["offset"]), int(about["length"])
    record = gzip.decompress(packed.read("archive/data.warc.gz")[start : start + length])
    assert record.rstrip().endswith(HTML)
    assert json.loads(packed.read("datapackage.json"))["wacz_version"] == "1.1.1"


def test_a_wacz_that_was_altered_is_refused(desk: Desk, article: ArticleId) -> None:
    data = desk.archives.give_out(article, "a.wacz")
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, part[:-1] + b"!" if name.startswith("archive/") else part)
    with pytest.raises(ReadingError, match="hashes differ"):
        desk.archives.take_in(out.getvalue(), "a.wacz")


RECORD = (
    b"WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: http://a.example/\r\n"
    b"WARC-Date: %s\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nwords\r\n\r\n"
)
DEEP = io.BytesIO()
with zipfile.ZipFile(DEEP, "w", zipfile.ZIP_DEFLATED) as _packed:
    _packed.writestr("datapackage.json", "[" * 200_000)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.wacz", b"PK nothing"),
        ("a.wacz", DEEP.getvalue()),
        ("a.warc.gz", b"\x1f\x8bnothing"),
        ("a.warc", b"no archive"),
        ("a.warc", RECORD % b"yesterday"),
        ("a.warc", RECORD % b"2026-01-01T00:00:00"),
    ],
    ids=["no zip", "deep", "no gzip", "no WARC", "no time", "a time somewhere"],
)
def test_what_is_no_archive_is_refused_in_a_sentence(desk: Desk, name: str, data: bytes) -> None:
    with pytest.raises(ReadingError):
        desk.archives.take_in(data, name)


def test_the_validator_of_its_makers_passes_a_wacz(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    (tmp_path / "out.wacz").write_bytes(desk.archives.give_out(article, "out.wacz"))
    command = [sys.executable, "-m", "wacz.main", "validate", "-f", str(tmp_path / "out.wacz")]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (checked.returncode, "passed WACZ is valid" in checked.stdout) == (0, True), checked.stdout


def records(*bodies: bytes, kind: bytes = b"resource") -> bytes:
    """Return a compressed WARC of files, or of records of another kind."""
    out = io.BytesIO()
    for number, body in enumerate(bodies):
        head = RECORD.partition(b"Content-Length")[0] % b"2026-01-01T00:00:00Z"
        head = head.replace(b"a.example/", b"a.example/%d" % number).replace(b"resource", kind)
        with gzip.GzipFile(fileobj=out, mode="wb", mtime=0) as packed:
            packed.write(head + b"Content-Length: %d\r\n\r\n" % len(body) + body + b"\r\n\r\n")
    return out.getvalue()


def test_a_large_archive_comes_in_parts_and_whole(desk: Desk) -> None:
    few = records(b"one", b"two", b"three")
    parts, first = [], 0
    while True:
        part = archives.unpack(few, "a.warc.gz", first, at_once=8)
        parts.append([page.data for page in part.pages])
        if not part.next:
            break
        first = part.next
    assert parts == [[b"one"], [b"two"], [b"three"]]
    bodies = [bytes([number]) * (30 * 1024 * 1024) for number in range(2)]
    assert [page.data for page in bounded.unpack(records(*bodies), "a.warc.gz")] == bodies


@pytest.mark.parametrize(
    ("kind", "megabytes", "times", "why"),
    [
        (b"resource", 51, 1, "holds a page larger than 50 MB"),
        (b"metadata", 50, 9, "is larger than an archive"),
    ],
)
def test_what_unpacks_to_too_much_is_refused(
    desk: Desk, kind: bytes, megabytes: int, times: int, why: str
) -> None:
    packed = records(bytes(megabytes * 1024 * 1024), kind=kind)
    with pytest.raises(ReadingError, match=why):
        desk.archives.take_in(packed * times, "a.warc.gz")
    assert desk.register.rows() == []


def test_giving_up_ends_the_reading_and_nothing_is_kept(desk: Desk, article: ArticleId) -> None:
    data, given_up = desk.archives.give_out(article, "a.wacz"), threading.Event()
    before = len(desk.register.rows())
    given_up.set()
    with pytest.raises(ReadingError, match="given up"):
        desk.archives.take_in(data, "a.wacz", given_up)
    assert len(desk.register.rows()) == before


def test_an_archive_is_opened_in_a_process_of_its_own(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    (tmp_path / "out.wacz").write_bytes(desk.archives.give_out(article, "out.wacz"))
    program = (
        "import sys; from pathlib import Path; from factcheck.desk import Desk\n"
        "with Desk(Path(sys.argv[1])) as desk:\n"
        "    print(len(desk.archives.take_in(Path(sys.argv[2]).read_bytes(), 'out.wacz')))\n"
        "print('warcio' in sys.modules)"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "other.db"), str(tmp_path / "out.wacz")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["2", "False"]


def test_copies_of_confidential_sources_stay(desk: Desk, article: ArticleId) -> None:
    from msgspec.structs import replace

    for row in desk.register.rows():
        desk.sources.update(replace(row.source, confidential=True))
    with pytest.raises(UserError):
        desk.archives.give_out(article, "a.wacz")
    assert desk.archives.give_out(article, "a.wacz", confidential=True)


def test_the_command_line_writes_and_takes_in_archives(
    desk: Desk, article: ArticleId, tmp_path: Path
) -> None:
    def call(library: str, *arguments: object) -> str:
        result = CliRunner().invoke(main, ["--library", str(tmp_path / library), *map(str, arguments)])
        assert result.exit_code == 0, result.output
        return result.stdout

    call("library.factcheck", "warc", article, "-o", tmp_path / "out.wacz")
    assert len(call("third.factcheck", "add", tmp_path / "out.wacz").split()) == 2
    assert len(json.loads(call("third.factcheck", "sources", "--json"))) == 2


def test_a_record_with_its_time_is_taken_in(desk: Desk) -> None:
    (kept,) = desk.archives.take_in(RECORD % b"2026-01-01T00:00:00.123456789Z", "a.warc")
    assert desk.captures.one(kept).at.startswith("2026-01-01T00:00:00")


def test_the_command_tells_what_the_archive_holds(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    file = tmp_path / "case.wacz"
    wanted = ["--library", str(desk.path), "warc", article, "-o", str(file), "--json"]
    told = json.loads(CliRunner().invoke(main, wanted).stdout)
    assert told["bytes"] == file.stat().st_size
    assert told["copies"] == [copy.id for copy in desk.articles.open(article).captures]
