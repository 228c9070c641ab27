"""Keeping large copies: what takes long is done before the step, for which other writers wait."""

import zlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pytest

from factcheck import readers
from factcheck.desk import Desk
from factcheck.desk.sourcing import source_from
from factcheck.errors import ReadingError
from factcheck.evidence.passages import folding
from factcheck.models import ClaimId, Found
from factcheck.readers.files import LARGEST
from tests.evidence.loopback import Loopback, page

STORY = b"Harbour news\n\nThe pier of Halm cost 11 million. It opened in May."


def html(more: str = "") -> bytes:
    told = f"<html><body><h1>Pier bill</h1><p>The pier of Halm cost 11 million.</p>{more}</body></html>"
    return page(told.encode(), "Content-Type: text/html; charset=utf-8")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "library.factcheck", actor="Ada") as opened:
        yield opened


@pytest.fixture
def claim(desk: Desk) -> ClaimId:
    article = desk.articles.add(readers.read(STORY, "pier.txt"))
    return desk.articles.open(article).claims[0].id


@pytest.mark.parametrize("step", ["keep", "recheck", "take_in", "add"])
def test_others_can_write_while_a_copy_is_packed_and_compared(
    desk: Desk, claim: ClaimId, loopback: Loopback, monkeypatch: pytest.MonkeyPatch, step: str, tmp_path: Path
) -> None:
    address = f"{loopback.address}/pier"
    loopback.answers["/pier"] = html()
    evidence = desk.sources.attach(claim, source_from(address), passage="cost 11 million")
    source = desk.sources.source_of(evidence).id
    desk.captures.keep(source, desk.captures.copy(source, allow_local=True))
    archive = desk.archives.give_out(desk.claims.article_of(claim), "a.warc.gz")
    loopback.answers["/pier"] = html("<p>It rained, and the pier was not opened.</p>")
    copy = desk.captures.copy(source, allow_local=True)
    slow = {"packed": zlib.compress, "compared": folding.fold}
    written: list[str] = []
    with Desk(desk.path, actor="Bo") as other:

        def meanwhile(what: str, *given: object, **named: object) -> object:
            if not written or written[-1] != what:
                other.verdicts.note(claim, f"{what} {len(written)}")
                written.append(what)
            return slow[what](*given, **named)  # type: ignore[operator]

        monkeypatch.setattr(zlib, "compress", partial(meanwhile, "packed"))
        monkeypatch.setattr(folding, "fold", partial(meanwhile, "compared"))
        if step == "keep":
            desk.captures.keep(source, copy)
        elif step == "recheck":
            desk.captures.recheck(source, allow_local=True)
        elif step == "take_in":
            desk.captures.remove(desk.captures.of(source)[0].id)
            desk.archives.take_in(archive, "a.warc.gz")
        else:
            desk.articles.add(readers.read(STORY + b" And more.", "more.txt"))
    assert "packed" in written
    assert desk.sources.evidence(evidence).found is Found.WORD_FOR_WORD


def test_a_copy_that_is_given_up_before_its_step_is_not_kept(
    desk: Desk, claim: ClaimId, tmp_path: Path
) -> None:
    source = desk.sources.source_of(desk.sources.attach(claim, source_from("Ledger"))).id
    path = tmp_path / "ledger.txt"
    path.write_bytes(STORY)
    copy, given_up = desk.captures.copy_of_file(path), Event()
    given_up.set()
    with pytest.raises(ReadingError, match="given up"):
        desk.captures.keep(source, copy, given_up=given_up)
    assert desk.captures.of(source) == []


def test_a_file_that_is_too_large_or_empty_is_refused_and_no_part_of_it_kept(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "talk.wav"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(ReadingError, match="larger than 50 MB, too large to keep"):
        desk.captures.copy_of_file(path)
    with path.open("wb") as file:
        file.truncate(LARGEST)
    assert len(desk.captures.copy_of_file(path).data) == LARGEST
    path.write_bytes(b"")
    with pytest.raises(ReadingError, match="is empty"):
        desk.captures.copy_of_file(path)
