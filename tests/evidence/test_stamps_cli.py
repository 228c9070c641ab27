"""The command line on time stamps and public archives: what is kept, checked, written, and refused."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factcheck import settings as settings_file
from factcheck.cli import main
from factcheck.evidence.archives import warc
from factcheck.models import Capture, CaptureHop, CaptureId, SourceId
from factcheck.reports.writers import kind_called, writers
from factcheck.settings import Settings
from tests.evidence.authority import NAME, Authority, authority
from tests.evidence.loopback import Loopback, page
from tests.reports.formats import TABLES, words_of
from tests.stories import WIRE

Invoke = Callable[..., Result]
PAGE = "https://halm.example/rents"


@pytest.fixture
def invoke(tmp_path: Path) -> Invoke:
    def call(*arguments: object) -> Result:
        return CliRunner().invoke(main, ["--library", str(tmp_path / "desk.factcheck"), *map(str, arguments)])

    return call


@pytest.fixture
def office(loopback: Loopback) -> Authority:
    """Name an authority in the settings."""
    made = authority()
    own = Settings(stamp_authority=made.serve(loopback), stamp_certificate=made.certificate)
    settings_file.save(own)
    return made


@pytest.fixture
def copy(invoke: Invoke, tmp_path: Path) -> str:
    """Keep a memo of a source, and return the copy's id."""
    (tmp_path / "story.txt").write_text(WIRE, encoding="utf-8")
    article = invoke("add", tmp_path / "story.txt").stdout.strip()
    claim = json.loads(invoke("claims", article, "--json").stdout)[0]["id"]
    invoke("source", claim, "The memo")
    (tmp_path / "memo.txt").write_text("The tunnel is long.", encoding="utf-8")
    return invoke("keep", "The memo", tmp_path / "memo.txt").stdout.strip()


def altered(settings: Settings) -> None:
    settings_file.save(settings)


def test_a_copy_is_stamped_and_verified_without_the_authority(
    invoke: Invoke, office: Authority, copy: str, loopback: Loopback, tmp_path: Path
) -> None:
    assert invoke("verify", copy).exit_code == 1, "no stamp was kept yet"
    stamped = invoke("stamp", copy, "--allow-local", "-o", tmp_path / "memo.tsr")
    assert stamped.exit_code == 0, stamped.output
    assert NAME in stamped.output
    assert (tmp_path / "memo.tsr").read_bytes().startswith(b"\x30")
    loopback.answers.clear()
    altered(Settings())
    told = invoke("verify", copy)
    assert told.exit_code == 0, told.output
    assert f"by {NAME}" in told.output
    assert len(loopback.requests) == 1
    assert invoke("stamp", copy).exit_code == 0, "it has one already, so nobody is asked"
    (row,) = json.loads(invoke("articles", "--json").stdout)
    listed = invoke("report", row["id"], "-o", tmp_path / "sources.md", "--document", "sources")
    assert listed.exit_code == 0, listed.output
    assert f"{NAME} witnesses that these bytes were there on" in (tmp_path / "sources.md").read_text()


@pytest.mark.parametrize("document", ["checking", "lawyer", "sources"])
def test_every_document_that_tells_the_hash_tells_the_stamp(
    invoke: Invoke, office: Authority, copy: str, tmp_path: Path, document: str
) -> None:
    invoke("stamp", copy, "--allow-local")
    (row,) = json.loads(invoke("articles", "--json").stdout)
    claim = json.loads(invoke("claims", row["id"], "--json").stdout)[0]["id"]
    assert invoke("legal-note", claim, "Names a firm.").exit_code == 0
    told = f"{NAME} witnesses that these bytes were there on"
    for writer in (each for each in writers(kind_called(document)) if each.format.key not in TABLES):
        target = tmp_path / f"out{writer.format.extension}"
        written = invoke("report", row["id"], "-o", target, "--document", document)
        assert written.exit_code == 0, written.output
        assert told in words_of(writer, target.read_bytes()), writer.format.key


def test_a_report_says_of_a_stamp_why_it_does_not_count(
    invoke: Invoke, office: Authority, copy: str, tmp_path: Path
) -> None:
    invoke("stamp", copy, "--allow-local")
    (row,) = json.loads(invoke("articles", "--json").stdout)
    connection = sqlite3.connect(tmp_path / "desk.factcheck")
    with connection:
        connection.execute("UPDATE stamps SET certificate = ?", (authority().certificate,))
    connection.close()
    assert invoke("report", row["id"], "-o", tmp_path / "out.json").exit_code == 0
    told = json.loads((tmp_path / "out.json").read_text())
    (stamp,) = told["claims"][0]["sources"][0]["captures"][0]["stamps"]
    assert (stamp["verified"], stamp["by"]) == (False, None)
    assert stamp["said"].startswith("The time stamp does not count")


def test_a_stamp_that_fails_leaves_everything_as_it_was(
    invoke: Invoke, office: Authority, copy: str, tmp_path: Path
) -> None:
    before = invoke("copies", "The memo", "--json").output
    office.nonce = 1
    refused = invoke("stamp", copy, "--allow-local")
    assert (refused.exit_code, "an older one was sent again" in refused.output) == (2, True)
    assert invoke("copies", "The memo", "--json").output == before
    assert invoke("verify", copy).exit_code == 1
    assert "local network" in invoke("stamp", copy).output
    altered(Settings())
    assert "No authority for time stamps is named" in invoke("stamp", copy).output


def test_another_authority_is_named_with_its_certificate(
    invoke: Invoke, loopback: Loopback, copy: str, tmp_path: Path
) -> None:
    made = authority()
    (tmp_path / "root.pem").write_text(made.certificate)
    named = ("--authority", made.serve(loopback), "--allow-local")
    assert "Name both" in invoke("stamp", copy, *named).output
    stamped = invoke("stamp", copy, *named, "--certificate", tmp_path / "root.pem")
    assert stamped.exit_code == 0, stamped.output
    assert invoke("verify", copy).exit_code == 0


def test_each_copy_is_stamped_as_it_is_kept_where_the_settings_say_so(
    invoke: Invoke, office: Authority, copy: str, tmp_path: Path
) -> None:
    own = settings_file.load()
    own.stamp_copies = True
    settings_file.save(own)
    (tmp_path / "other.txt").write_text("It is 4.2 km long.", encoding="utf-8")
    kept = invoke("keep", "The memo", tmp_path / "other.txt", "--allow-local")
    assert invoke("verify", kept.stdout.strip()).exit_code == 0
    office.status = 2
    (tmp_path / "third.txt").write_text("It is 4.4 km long.", encoding="utf-8")
    kept = invoke("keep", "The memo", tmp_path / "third.txt", "--allow-local")
    assert kept.exit_code == 0
    assert "The copy was kept without a stamp." in kept.stderr
    asked = invoke("keep", "The memo", tmp_path / "third.txt", "--allow-local", "--stamp")
    assert asked.exit_code == 2
    assert invoke("copies", "The memo").stdout.count("\n") == 4, "the copy was kept all the same"


def test_a_certificate_carries_its_stamp_and_no_byte_of_it_can_be_altered(
    invoke: Invoke, office: Authority, copy: str, tmp_path: Path, loopback: Loopback
) -> None:
    (row,) = json.loads(invoke("articles", "--json").stdout)
    article, target = row["id"], tmp_path / "certificate.json"
    assert "is not signed off" in invoke("stamp", article, "-o", target).output
    assert invoke("sign", article, "--by", "Ada Lind", "--over", "Late").exit_code == 0
    stamped = invoke("stamp", article, "-o", target, "--allow-local")
    assert stamped.exit_code == 0, stamped.output
    loopback.answers.clear()
    told = invoke("verify", target)
    assert (told.exit_code, f"by {NAME}" in told.output) == (0, True)
    assert json.loads(invoke("verify", target, "--json").stdout)["stamp"]["by"] == NAME
    data = target.read_bytes()
    for at in range(0, len(data), 97):
        target.write_bytes(data[:at] + bytes((data[at] ^ 1,)) + data[at + 1 :])
        assert invoke("verify", target).exit_code == 1, at


def test_a_certificate_is_written_without_a_stamp_where_none_is_given(
    invoke: Invoke, office: Authority, copy: str, tmp_path: Path
) -> None:
    own = settings_file.load()
    own.stamp_certificates = True
    settings_file.save(own)
    (row,) = json.loads(invoke("articles", "--json").stdout)
    invoke("sign", row["id"], "--by", "Ada Lind", "--over", "Late")
    target = tmp_path / "certificate.json"
    written = invoke("report", row["id"], "-o", target, "--document", "certificate")
    assert written.exit_code == 0
    assert "written without a stamp" in written.stderr, "the authority is on this machine"
    assert invoke("verify", target).exit_code == 0


@pytest.fixture
def kept_page(invoke: Invoke, tmp_path: Path) -> str:
    """Take in the copy of a page from an archive, and return the page's address."""
    hop = CaptureHop(PAGE, 200, "OK", (("Content-Type", "text/html"),))
    row = Capture(
        CaptureId("c"),
        SourceId("s"),
        "2026-11-20T08:00:00.000Z",
        "",
        "text/html",
        PAGE,
        status=200,
        hops=(hop,),
    )
    data, _ = warc.write([(row, b"<html><body><p>Rents rose by 4 percent.</p></body></html>")])
    (tmp_path / "pages.warc.gz").write_bytes(data)
    assert invoke("add", tmp_path / "pages.warc.gz").exit_code == 0
    (tmp_path / "note.txt").write_text("Seen in the reading room.", encoding="utf-8")
    return PAGE


def test_an_archive_is_asked_after_a_warning_and_its_copy_stands_beside_ours(
    invoke: Invoke, kept_page: str, loopback: Loopback, tmp_path: Path
) -> None:
    now = invoke("keep", kept_page, tmp_path / "note.txt", "--archive", loopback.address)
    assert (now.exit_code, loopback.requests) == (2, [])
    assert f"The address {PAGE} goes to 127.0.0.1" in now.stderr
    assert "Nothing was sent" in now.stderr
    from datetime import UTC, datetime

    at = datetime.now(UTC).strftime("%Y%m%d%H%M%S")
    loopback.answers[f"/save/{PAGE}"] = page(b"", f"Content-Location: /web/{at}/{PAGE}")
    arguments = ("--archive", loopback.address, "--allow-local", "--yes")
    asked = invoke("keep", kept_page, tmp_path / "note.txt", *arguments)
    assert asked.exit_code == 0, asked.output
    archived = [each["archived"] for each in json.loads(invoke("copies", kept_page, "--json").stdout)]
    assert f"{loopback.address}/web/{at}/{PAGE}" in archived


def test_the_address_of_a_confidential_source_goes_to_no_archive(
    invoke: Invoke, kept_page: str, loopback: Loopback, tmp_path: Path
) -> None:
    from msgspec.structs import replace

    from factcheck.desk import Desk

    with Desk(tmp_path / "desk.factcheck") as desk:
        (source,) = desk.sources.all()
        desk.sources.update(replace(source, confidential=True, code_name="Heron"))
    arguments = ("--archive", loopback.address, "--allow-local", "--yes")
    asked = invoke("keep", source.id, tmp_path / "note.txt", *arguments)
    assert asked.exit_code == 2
    assert PAGE not in asked.output
    assert loopback.requests == []
