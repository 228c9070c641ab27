"""A case file carries everything there is of a case, and a hostile one is refused with a sentence."""

import io
import json
import os
import random
import tracemalloc
import zipfile
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from factcheck import readers
from factcheck.desk import Desk
from factcheck.errors import CopiedLibraryError, SignedError, UserError
from factcheck.evidence.captures.copies import Copy
from factcheck.exchange import bundles
from factcheck.exchange.case_file import CaseFile, is_case_file
from factcheck.library.database import LATEST
from factcheck.models import (
    ArticleId,
    EventKind,
    Readable,
    Recheck,
    RecheckId,
    RecheckOutcome,
    Source,
    SourceId,
    SourceKind,
    TimeStamp,
    TimeStampId,
)
from tests import identities
from tests.exchange.desks import TEXT, Place


@pytest.fixture
def giver(tmp_path: Path) -> Iterator[Place]:
    place = Place(tmp_path / "giver.factcheck", "Ada")
    yield place
    place.close()


@pytest.fixture
def taker(tmp_path: Path) -> Iterator[Place]:
    place = Place(tmp_path / "taker.factcheck", "Ben")
    yield place
    place.close()


@pytest.fixture
def article(giver: Place) -> ArticleId:
    return giver.desk.articles.add(readers.read(TEXT.encode(), "weir.txt"))


def test_a_case_file_opens_with_its_original_and_merges_where_it_is_known(
    giver: Place, taker: Place, article: ArticleId, tmp_path: Path
) -> None:
    file = tmp_path / "weir.factcheck"
    giver.desk.exchange.pack(article, file)
    assert is_case_file(file)
    with pytest.raises(UserError, match="whole library"):
        taker.desk.exchange.take_in(giver.library.path)
    found, taken = taker.desk.exchange.take_in(file)
    assert (found, len(taken.came), taken.conflicts) == (article, 1, ())
    case = taker.desk.articles.open(article)
    assert taker.desk.articles.original(case.draft) == TEXT.encode()
    assert taker.library.read.broken_steps() == []
    taker.desk.verdicts.set(case.claims[0].id, "wrong")
    giver.desk.verdicts.set(case.claims[0].id, "confirmed")
    back = tmp_path / "back.factcheck"
    taker.desk.exchange.pack(article, back)
    _, taken = giver.desk.exchange.take_in(back)
    assert (len(taken.came), taken.known, len(taken.conflicts)) == (1, 1, 1)


def test_the_same_case_gives_the_same_bytes(giver: Place, article: ArticleId, tmp_path: Path) -> None:
    for name in ("one.factcheck", "two.factcheck"):
        giver.desk.exchange.pack(article, tmp_path / name)
    assert (tmp_path / "one.factcheck").read_bytes() == (tmp_path / "two.factcheck").read_bytes()


def test_an_encrypted_case_file_opens_with_the_identity_alone(
    giver: Place, taker: Place, article: ArticleId, tmp_path: Path
) -> None:
    key = identities.put_in_place()
    file = tmp_path / "weir.factcheck"
    giver.desk.exchange.pack(article, file, [key])
    assert b"weir" not in file.read_bytes()
    with pytest.raises(UserError, match="passphrase is wrong"):
        taker.desk.exchange.take_in(file, "another")
    assert taker.desk.exchange.take_in(file, identities.PHRASE)[0] == article


def confidential(place: Place, article: ArticleId) -> None:
    claim = place.desk.articles.open(article).claims[0].id
    given = Source(
        SourceId(""), SourceKind.PERSON, title="Wilma Ostrander", confidential=True, code_name="Heron",
        contact="wilma@ostrander.example",
    )  # fmt: skip
    place.desk.sources.attach(claim, given, note="Wilma Ostrander says so")
    place.desk.verdicts.note(claim, "Call Wilma Ostrander again")


def test_the_name_of_a_confidential_source_never_leaves_and_the_chain_still_verifies(
    giver: Place, taker: Place, article: ArticleId, tmp_path: Path
) -> None:
    confidential(giver, article)
    file = tmp_path / "weir.factcheck"
    giver.desk.exchange.pack(article, file)
    with zipfile.ZipFile(file) as archive:
        assert not [name for name in archive.namelist() if b"strander" in archive.read(name)]
    taker.desk.exchange.take_in(file)
    assert taker.library.read.broken_steps() == []
    assert taker.library.doctor() == []
    (source,) = taker.desk.articles.open(article).sources.values()
    assert (source.title, source.contact) == ("Heron", "")
    # What was handed on is handed on again as it came.
    taker.desk.exchange.pack(article, tmp_path / "again.factcheck")
    assert giver.desk.exchange.take_in(tmp_path / "again.factcheck")[1].came == ()


def test_what_leads_to_the_page_of_a_confidential_source_never_leaves(
    giver: Place, article: ArticleId, tmp_path: Path
) -> None:
    confidential(giver, article)
    (source,) = giver.desk.articles.open(article).sources
    address, page = "https://strander.example/private", b"The page that everybody can fetch."
    copy = Copy(page, "2026-11-24T09:00:00Z", "text/plain", Readable(""), address)
    kept = giver.desk.captures.one(giver.desk.captures.keep(source, copy, article))
    giver.desk.archives.keep_archived(kept, f"https://web.archive.org/web/20261124/{address}", article)
    with giver.library.operation(EventKind.COPIES_RECHECKED, article) as operation:
        row = Recheck(RecheckId("r"), source, kept.id, operation.now, RecheckOutcome.MOVED, address=address)
        operation.insert(row)
        answer = b64encode(b"stamp of " + bytes.fromhex(kept.sha256)).decode()
        at = operation.now
        operation.insert(
            TimeStamp(TimeStampId("t"), source, kept.id, kept.sha256, at, "https://t.example", "", answer)
        )
    giver.desk.exchange.pack(article, tmp_path / "weir.factcheck")
    with zipfile.ZipFile(tmp_path / "weir.factcheck") as archive:
        told = b"".join(archive.read(name) for name in archive.namelist())
    for kept_back in (b"strander", kept.sha256.encode(), answer.encode(), page):
        assert kept_back not in told


def test_a_name_that_its_owner_shares_goes_along_to_named_people_alone(
    giver: Place, taker: Place, article: ArticleId, tmp_path: Path
) -> None:
    confidential(giver, article)
    (source,) = giver.desk.articles.open(article).sources
    file = tmp_path / "weir.factcheck"
    with pytest.raises(UserError, match="named people"):
        giver.desk.exchange.pack(article, file, shared=[source])
    assert not file.exists()
    public = identities.put_in_place()
    giver.desk.exchange.pack(article, file, [public], shared=[source])
    taker.desk.exchange.take_in(file, identities.PHRASE)
    assert taker.desk.articles.open(article).sources[source].title == "Wilma Ostrander"


def rewritten(file: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    """Write a case file anew with other parts, and a manifest that fits them."""
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    file.write_bytes(held.getvalue())


def manifest_for(parts: dict[str, bytes]) -> None:
    import hashlib

    manifest = json.loads(parts["manifest.json"])
    manifest["parts"] = [
        {"name": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for name, data in parts.items()
        if name != "manifest.json"
    ]
    parts["manifest.json"] = json.dumps(manifest).encode()


def spoil_record(parts: dict[str, bytes]) -> None:
    parts["record.jsonl"] = parts["record.jsonl"].replace(b"Norwell", b"Nowhere")


def add_path(parts: dict[str, bytes]) -> None:
    parts["../../evil"] = b"x"
    manifest_for(parts)


def newer_format(parts: dict[str, bytes]) -> None:
    parts["manifest.json"] = parts["manifest.json"].replace(b'"version":1', b'"version":9')


def no_json(parts: dict[str, bytes]) -> None:
    parts["record.jsonl"] = b"[" * 100_000
    manifest_for(parts)


def other_original(parts: dict[str, bytes]) -> None:
    name = next(name for name in parts if name.startswith("files/"))
    parts[name] = b"another text"
    manifest_for(parts)


def altered(**columns: object) -> Callable[[dict[str, bytes]], None]:
    def change(parts: dict[str, bytes]) -> None:
        first, *rest = parts["record.jsonl"].splitlines()
        bundle = replace(bundles.decoded(first), **columns)
        parts["record.jsonl"] = b"\n".join((bundles.encoded(bundle), *rest))
        manifest_for(parts)

    return change


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (spoil_record, "altered"),
        (add_path, "does not name"),
        (newer_format, "newer"),
        (no_json, "damaged"),
        (other_original, "not the one that was sent"),
        (altered(number=2), "signature"),
        (altered(signature="zz"), "signature"),
        (altered(article=ArticleId("another")), "another one"),
    ],
)
def test_a_hostile_case_file_is_refused_with_a_sentence(
    giver: Place,
    taker: Place,
    article: ArticleId,
    tmp_path: Path,
    change: Callable[[dict[str, bytes]], None],
    said: str,
) -> None:
    file = tmp_path / "weir.factcheck"
    giver.desk.exchange.pack(article, file)
    rewritten(file, change)
    with pytest.raises(UserError, match=said):
        taker.desk.exchange.take_in(file)
    assert taker.desk.articles.rows() == []


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"version": LATEST + 1}, "newer Factcheck Desk"),
        ({"sealed": "0" * 64}, "not as it was written"),
        ({"actor": "Somebody else"}, "not as it was written"),
    ],
)
def test_a_step_signed_by_a_stranger_is_checked_all_the_same(
    giver: Place, taker: Place, article: ArticleId, columns: dict[str, object], said: str
) -> None:
    (bundle,) = giver.exchange.given(article)
    altered_ = replace(bundle, **columns, signature="")
    forged = giver.exchange.signed(altered_)
    with pytest.raises(UserError, match=said):
        taker.exchange.taken_in([forged], giver.exchange.file)


def test_a_bomb_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.exchange import case_file

    monkeypatch.setattr(case_file, "LARGEST_PART", 1000)
    file = tmp_path / "bomb.factcheck"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", b" " * 100_000)
    with pytest.raises(UserError, match="far more than a case"), CaseFile.opened(file):
        pass


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_damaged_part_is_refused_however_it_is_packed(tmp_path: Path, packing: int) -> None:
    file = tmp_path / "odd.factcheck"
    with zipfile.ZipFile(file, "w", packing) as archive:
        archive.writestr("manifest.json", json.dumps({"format": "factcheck-case"}) * 20)
    data = bytearray(file.read_bytes())
    data[60:85] = bytes(each ^ 0x5A for each in data[60:85])
    file.write_bytes(data)
    with pytest.raises(UserError, match="no case file"), CaseFile.opened(file):
        pass


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_what_is_no_file_is_not_waited_for(taker: Place, tmp_path: Path) -> None:
    pipe, endless = tmp_path / "pipe.factcheck", tmp_path / "endless.factcheck"
    os.mkfifo(pipe)
    endless.symlink_to("/dev/zero")
    for path in (pipe, endless):
        with pytest.raises(UserError, match="cannot be read"):
            taker.desk.exchange.is_encrypted(path)
        with pytest.raises(UserError, match="cannot be read"):
            taker.desk.exchange.take_in(path)


def test_an_open_library_is_never_opened_as_a_case(taker: Place) -> None:
    with pytest.raises(UserError, match="whole library"):
        taker.desk.exchange.is_encrypted(taker.library.path)


def test_a_desk_that_appears_twice_with_other_content_stops(
    giver: Place, taker: Place, article: ArticleId, tmp_path: Path
) -> None:
    giver.exchange.key  # noqa: B018  # makes the key, which whoever copies a folder copies too
    copy = tmp_path / "copy.factcheck"
    giver.library.backup(copy)
    (tmp_path / "copy.factcheck.key").write_bytes((tmp_path / "giver.factcheck.key").read_bytes())
    claim = giver.desk.articles.open(article).claims[0].id
    giver.desk.verdicts.set(claim, "confirmed")
    taker.exchange.taken_in(giver.exchange.given(article), giver.exchange.file)
    with Desk(copy, actor="Copy") as other:
        other.verdicts.set(claim, "wrong")
        with pytest.raises(UserError, match="appears twice"):
            taker.exchange.taken_in(other.exchange.bundles.given(article))
    assert len(taker.exchange.numbers(article)) == 1


def test_a_bundle_that_comes_early_waits_for_what_it_has_seen(
    giver: Place, taker: Place, article: ArticleId
) -> None:
    claim = giver.desk.articles.open(article).claims[0].id
    giver.desk.verdicts.set(claim, "confirmed")
    first, second = giver.exchange.given(article)
    taken = taker.exchange.taken_in([second])
    assert (taken.came, taken.waiting) == ((), 1)
    taken = taker.exchange.taken_in([first, first], giver.exchange.file)
    assert (len(taken.came), taken.waiting) == (2, 0)


def test_bundles_have_one_form(giver: Place, article: ArticleId) -> None:
    (bundle,) = giver.exchange.given(article)
    assert bundles.decoded(bundles.encoded(bundle)) == bundle
    assert bundles.encoded(bundle) == msgspec.json.encode(bundle, order="sorted")


def test_steps_of_another_desk_change_nothing_that_was_signed_here(
    giver: Place, taker: Place, article: ArticleId, tmp_path: Path
) -> None:
    file, late, reopened = (tmp_path / f"{name}.factcheck" for name in ("one", "late", "reopened"))
    giver.desk.exchange.pack(article, file)
    taker.desk.exchange.take_in(file)
    taker.desk.closing.sign(article, "Ben", over="late")
    taker.desk.exchange.pack(article, file)
    giver.desk.verdicts.set(giver.desk.articles.open(article).claims[0].id, "wrong")
    giver.desk.exchange.pack(article, late)
    before = taker.desk.articles.open(article)
    with pytest.raises(SignedError, match="signed off by Ben"):
        taker.desk.exchange.take_in(late)
    assert taker.desk.articles.open(article) == before
    giver.desk.exchange.take_in(file)
    giver.desk.closing.reopen(article)
    giver.desk.exchange.pack(article, reopened)
    taker.desk.exchange.take_in(reopened)
    after = taker.desk.articles.open(article)
    assert after.signed is None
    assert after.claims[0].claim.verdict == "wrong"


@pytest.mark.parametrize("copy_is_longer", [True, False])
def test_a_copy_gets_a_desk_id_of_its_own_and_merges_like_any_other_desk(
    giver: Place, taker: Place, article: ArticleId, tmp_path: Path, copy_is_longer: bool
) -> None:
    giver.exchange.key  # noqa: B018  # makes the key, which whoever copies a folder copies too
    first, second = [placed.id for placed in giver.desk.articles.open(article).claims[:2]]
    giver.desk.verdicts.note(first, "Common.")
    copy = tmp_path / "copy.factcheck"
    giver.library.backup(copy)
    (tmp_path / "copy.factcheck.key").write_bytes((tmp_path / "giver.factcheck.key").read_bytes())
    giver.desk.verdicts.set(first, "confirmed")
    file = tmp_path / "case.factcheck"
    giver.desk.exchange.pack(article, file)
    other = Place(copy, "Copy")
    try:
        if copy_is_longer:
            other.desk.verdicts.set(first, "wrong")
            other.desk.verdicts.set(second, "wrong")
        with pytest.raises(CopiedLibraryError, match="appears twice"):
            other.desk.exchange.take_in(file)
        before = other.desk.desk_id
        other.desk.exchange.part(file)
        assert other.desk.desk_id != before
        assert other.desk.exchange.take_in(file)[0] == article
        other.desk.verdicts.note(second, "By the copy.")
        back = tmp_path / "back.factcheck"
        other.desk.exchange.pack(article, back)
        giver.desk.exchange.take_in(back)
        taker.desk.exchange.take_in(back)
        for place in (giver, other, taker):
            case = place.desk.articles.open(article)
            assert len(case.conflicts) == copy_is_longer
            assert case.find(second).claim.note == "By the copy."  # type: ignore[union-attr]
            assert place.library.read.broken_steps() == []
            assert place.library.doctor() == []
    finally:
        other.close()


def test_a_name_that_is_shared_later_reaches_who_had_the_case_already_and_is_not_taken_back(
    giver: Place, taker: Place, article: ArticleId, tmp_path: Path
) -> None:
    confidential(giver, article)
    plain, named = tmp_path / "plain.factcheck", tmp_path / "named.factcheck"
    giver.desk.exchange.pack(article, plain)
    taker.desk.exchange.take_in(plain)
    (source,) = giver.desk.articles.open(article).sources.values()
    assert only_source(taker, article).title != source.title
    key = identities.put_in_place()
    giver.desk.exchange.pack(article, named, [key], shared=[source.id])
    for file in (named, plain):
        taker.desk.exchange.take_in(file, identities.PHRASE)
        assert only_source(taker, article).title == source.title
        assert taker.library.read.broken_steps() == []
        assert taker.library.doctor() == []


def only_source(place: Place, article: ArticleId) -> Source:
    (source,) = place.desk.articles.open(article).sources.values()
    return source


@pytest.mark.parametrize(
    ("contact", "written"),
    [
        ("wilma@ostrander.example", "Write to Wilma@Ostrander.Example today"),
        ("0171 5550100", "Call (0171) 555-01 00"),
        ("0171 5550100", "Call +49 171 5550100 at noon"),
        ("Wilma, wilma@ostrander.example or 030/55 50 10 07", "030 5550 1007, not before ten"),
        ("x", "WILMA\nOSTRANDER said so"),
        ("x", "Wilma\u00a0Os\u00adtrander said so"),
        ("x", "Wilma Ostrander’s letter"),
    ],
)
def test_a_confidential_contact_stays_however_it_is_written(
    giver: Place, article: ArticleId, contact: str, written: str
) -> None:
    claim = giver.desk.articles.open(article).claims[0].id
    given = Source(
        SourceId(""), SourceKind.PERSON, title="Wilma Ostrander", confidential=True, code_name="Heron",
        contact=contact,
    )  # fmt: skip
    giver.desk.sources.attach(claim, given)
    giver.desk.verdicts.note(claim, written)
    (*_, note) = giver.exchange.given(article)
    told = json.loads(note.rows[0][6] or "")["note"]
    assert "Heron" in told
    assert "strander" not in told.lower()
    assert not any(map(str.isdigit, told))


def test_what_a_confidential_source_said_and_where_it_comes_from_stays_too(
    giver: Place, taker: Place, article: ArticleId, tmp_path: Path
) -> None:
    claim = giver.desk.articles.open(article).claims[0].id
    given = Source(
        SourceId(""), SourceKind.PERSON, title="Wilma Ostrander", confidential=True, code_name="Heron",
        origin="Harbour board",
    )  # fmt: skip
    evidence = giver.desk.sources.attach(claim, given, passage="I saw the ledger burn", locator="second call")
    giver.desk.sources.update_evidence(evidence, passage="I saw both ledgers burn")
    file = tmp_path / "weir.factcheck"
    giver.desk.exchange.pack(article, file)
    with zipfile.ZipFile(file) as archive:
        parts = b"".join(archive.read(name) for name in archive.namelist())
    assert not [words for words in (b"burn", b"second call", b"Harbour board") if words in parts]
    taker.desk.exchange.take_in(file)
    assert taker.library.doctor() == []
    key = identities.put_in_place()
    giver.desk.exchange.pack(article, file, [key], shared=list(giver.desk.articles.open(article).sources))
    taker.desk.exchange.take_in(file, identities.PHRASE)
    (row,) = taker.desk.articles.open(article).claims[0].evidence
    assert (row.passage, row.locator) == ("I saw both ledgers burn", "second call")
    # What was for named people goes no further.
    taker.desk.exchange.pack(article, file)
    with zipfile.ZipFile(file) as archive:
        assert not [name for name in archive.namelist() if b"burn" in archive.read(name)]


def test_legal_notes_stay_out_of_a_case_file_but_for_named_people(
    giver: Place, taker: Place, article: ArticleId, tmp_path: Path
) -> None:
    claim = giver.desk.articles.open(article).claims[0].id
    giver.desk.verdicts.note_for_lawyer(claim, "Hale may sue")
    file = tmp_path / "weir.factcheck"
    with pytest.raises(UserError, match="named people"):
        giver.desk.exchange.pack(article, file, legal_notes=True)
    giver.desk.exchange.pack(article, file)
    taker.desk.exchange.take_in(file)
    assert taker.desk.verdicts.legal_note(claim) == ""
    key = identities.put_in_place()
    giver.desk.exchange.pack(article, file, [key], legal_notes=True)
    taker.desk.exchange.take_in(file, identities.PHRASE)
    assert taker.desk.verdicts.legal_note(claim) == "Hale may sue"
    assert taker.library.doctor() == taker.library.read.broken_steps() == []


def test_a_list_of_parts_that_claims_to_be_huge_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "long.factcheck"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("manifest.json", "{}")
    data = bytearray(file.read_bytes())
    data[-10:-6] = (0xFFFFFFFF).to_bytes(4, "little")
    file.write_bytes(data)
    with pytest.raises(UserError, match="too many parts"), CaseFile.opened(file):
        pass


def test_a_case_file_is_read_a_part_at_a_time(
    giver: Place, taker: Place, article: ArticleId, tmp_path: Path
) -> None:
    """Many copies of 4 MB each make a file of which no more than a few are ever in memory."""
    claim = giver.desk.articles.open(article).claims[0].id
    source = giver.desk.sources.source_of(
        giver.desk.sources.attach(claim, Source(SourceId(""), SourceKind.BOOK, title="Ledger"))
    ).id
    size = 4 * 1024 * 1024
    for number in range(12):
        page = tmp_path / f"{number}.bin"
        page.write_bytes(random.Random(number).randbytes(size))
        giver.desk.captures.keep(source, giver.desk.captures.copy_of_file(page), article)
    file = tmp_path / "weir.factcheck"
    tracemalloc.start()
    try:
        giver.desk.exchange.pack(article, file)
        _, packing = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        taker.desk.exchange.take_in(file)
        _, taking = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert file.stat().st_size > 12 * size
    assert max(packing, taking) < 6 * size
    assert len(taker.desk.captures.of(source)) == 12
