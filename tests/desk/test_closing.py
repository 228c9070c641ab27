"""Queries and their answers, the signature and what stands in its way, and the certificate."""

import json
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck import readers, signing
from factcheck.case.closing import ObstacleKind
from factcheck.case.sentences.closing import signatures
from factcheck.desk import Desk
from factcheck.desk.certificates import verified
from factcheck.desk.sourcing import source_from
from factcheck.errors import SignedError, UserError
from factcheck.models import ArticleId, Case, ClaimId, Disposition, EventKind, WorkState
from tests.stories import WIRE


def first(desk: Desk, article: ArticleId) -> ClaimId:
    return desk.articles.open(article).claims[0].id


def close_all(desk: Desk, article: ArticleId) -> None:
    """Do what a checker does until nothing stands in the way."""
    for placed in desk.articles.open(article).claims:
        desk.verdicts.decide(placed.id, "not-a-fact")
    for obstacle in desk.closing.obstacles(article):
        assert obstacle.kind is ObstacleKind.UNDECIDED, obstacle


def kinds(desk: Desk, article: ArticleId) -> dict[ObstacleKind, int]:
    return {obstacle.kind: obstacle.count for obstacle in desk.closing.obstacles(article)}


# Queries


def test_a_correction_is_a_query_until_somebody_decides(desk: Desk, article: ArticleId) -> None:
    claim = first(desk, article)
    desk.verdicts.decide(claim, "wrong", correction="Something else happened")
    (put,) = desk.closing.queries(article)
    assert (put.disposition, put.is_open, put.row) == (Disposition.PROPOSED, True, None)
    desk.closing.answer(claim, Disposition.REJECTED, by="Jo March", note="We stand by it")
    (put,) = desk.closing.queries(article)
    assert put.row is not None
    assert (put.disposition, put.is_open, put.row.person) == (Disposition.REJECTED, False, "Jo March")
    desk.history.undo(article)
    (put,) = desk.closing.queries(article)
    assert put.is_open


def test_an_answer_can_be_changed_and_taken_back(desk: Desk, article: ArticleId) -> None:
    claim = first(desk, article)
    desk.verdicts.decide(claim, "wrong", correction="Something else happened")
    row = desk.closing.answer(claim, Disposition.ACCEPTED)
    assert desk.closing.answer(claim, Disposition.HEDGED, note="“about”") == row
    (put,) = desk.closing.queries(article)
    assert put.row is not None
    assert (put.disposition, put.row.person) == (Disposition.HEDGED, "Ada")
    desk.closing.take_back(row)
    assert [put.is_open for put in desk.closing.queries(article)] == [True]


def test_a_claim_without_a_query_has_nothing_to_answer(desk: Desk, article: ArticleId) -> None:
    with pytest.raises(UserError, match="no query"):
        desk.closing.answer(first(desk, article), Disposition.ACCEPTED)
    with pytest.raises(UserError, match="what is asked"):
        desk.closing.ask(first(desk, article), " \n ")


def test_of_several_queries_that_wait_one_is_named(desk: Desk, article: ArticleId) -> None:
    claim = first(desk, article)
    desk.closing.ask(claim, "Who counted?")
    second = desk.closing.ask(claim, "In which year?")
    with pytest.raises(UserError, match="several"):
        desk.closing.answer(claim, Disposition.ACCEPTED)
    desk.closing.answer(claim, Disposition.ATTRIBUTED, query=second)
    desk.closing.answer(claim, Disposition.CUT)
    assert [put.disposition for put in desk.closing.queries(article)] == [
        Disposition.CUT,
        Disposition.ATTRIBUTED,
    ]


def test_what_could_not_be_confirmed_asks_for_a_query(desk: Desk, article: ArticleId) -> None:
    claim = first(desk, article)
    desk.verdicts.set(claim, "unconfirmed")
    assert kinds(desk, article)[ObstacleKind.NO_QUERY] == 1
    desk.closing.ask(claim, "Where is this from?")
    assert ObstacleKind.NO_QUERY not in kinds(desk, article)
    assert kinds(desk, article)[ObstacleKind.QUERIES] == 1


def test_queries_stay_on_the_claim_in_a_newer_draft(desk: Desk, article: ArticleId) -> None:
    claim = first(desk, article)
    desk.closing.ask(claim, "Who counted?")
    desk.drafts.revise(article, readers.read(f"{WIRE}\n\nA last line was added.\n".encode(), "tunnel2.txt"))
    assert [put.question for put in desk.closing.queries(article)] == ["Who counted?"]


def test_an_answer_is_to_one_wording(desk: Desk, article: ArticleId) -> None:
    claim = first(desk, article)
    desk.verdicts.decide(claim, "wrong", correction="Something else happened")
    desk.closing.answer(claim, Disposition.REJECTED)
    desk.verdicts.correct(claim, "Something else again happened")
    (put,) = desk.closing.queries(article)
    assert (put.disposition, put.is_open, put.row) == (Disposition.PROPOSED, True, None)
    desk.closing.answer(claim, Disposition.ACCEPTED)
    kept = desk.articles.open(article).claims[0].queries
    assert [row.disposition for row in kept] == [Disposition.REJECTED, Disposition.ACCEPTED]


def test_a_merger_of_claims_keeps_the_queries_of_both(desk: Desk, article: ArticleId) -> None:
    one, two = (placed.id for placed in desk.articles.open(article).claims[1:3])
    desk.closing.ask(one, "Who counted?")
    row = desk.closing.ask(two, "In which year?")
    desk.closing.answer(two, Disposition.ATTRIBUTED, by="Jo March", query=row)
    desk.claims.merge(one)
    assert [put.question for put in desk.closing.queries(article)] == ["Who counted?", "In which year?"]
    assert [put.placed.id for put in desk.closing.queries(article)] == [one, one]
    desk.history.undo(article)
    assert [put.placed.id for put in desk.closing.queries(article)] == [one, two]


# The signature


def test_each_thing_in_the_way_is_named_with_the_claims_that_lead_to_it(
    desk: Desk, article: ArticleId
) -> None:
    case = desk.articles.open(article)
    standing = {obstacle.kind: obstacle for obstacle in desk.closing.obstacles(article)}
    assert standing[ObstacleKind.OPEN].claims == tuple(placed.id for placed in case.claims)
    desk.verdicts.set_work_state(case.claims[0].id, WorkState.SECOND_READ)
    desk.verdicts.set(case.claims[0].id, "confirmed")
    found = {obstacle.kind: obstacle for obstacle in desk.closing.obstacles(article)}
    assert found[ObstacleKind.OPEN].count == len(case.claims) - 1
    assert found[ObstacleKind.SECOND_READ].claims == (case.claims[0].id,)


def test_nothing_is_signed_without_a_name_or_over_what_is_open_without_a_reason(
    desk: Desk, article: ArticleId
) -> None:
    with pytest.raises(UserError, match="name"):
        desk.closing.sign(article, "  ", over="late")
    with pytest.raises(UserError, match="in the way"):
        desk.closing.sign(article, "Ada")
    assert desk.articles.open(article).signed is None
    signed = desk.closing.sign(article, "Ada", over="The press is waiting")
    assert signed.note == "The press is waiting"
    assert signed.overrides
    assert desk.articles.open(article).signed == signed


def test_a_signed_article_can_only_be_read_until_it_is_reopened(desk: Desk, article: ArticleId) -> None:
    claim = first(desk, article)
    desk.verdicts.note(claim, "typed until the last moment")
    desk.closing.sign(article, "Ada", over="late")
    refused = (
        lambda: desk.verdicts.set(claim, "wrong"),
        lambda: desk.verdicts.note(claim, "later"),
        lambda: desk.closing.ask(claim, "Who?"),
        lambda: desk.claims.delete(claim),
        lambda: desk.history.undo(article),
        lambda: desk.drafts.revise(article, readers.read(b"Quite another text.", "new.txt")),
    )
    for change in refused:
        with pytest.raises(SignedError, match="signed off by Ada"):
            change()
    before = desk.articles.open(article)
    desk.closing.reopen(article)
    after = desk.articles.open(article)
    assert (before.claims, before.draft) == (after.claims, after.draft)
    assert after.signed is None
    assert after.sign_offs[0].reopened
    desk.verdicts.set(claim, "wrong")


def test_what_a_signed_article_rests_on_is_not_merged_away(desk: Desk, article: ArticleId) -> None:
    claim = first(desk, article)
    sources = [
        desk.sources.source_of(desk.sources.attach(claim, source_from(title))).id
        for title in ("The log book", "The harbour log")
    ]
    desk.closing.sign(article, "Ada", over="late")
    before = desk.articles.open(article)
    with pytest.raises(SignedError, match="signed off by Ada"):
        desk.register.merge(sources[0], sources[1:])
    assert desk.articles.open(article) == before


def test_what_a_signature_allows_can_be_taken_back(desk: Desk, article: ArticleId) -> None:
    desk.closing.sign(article, "Ada", over="late")
    desk.articles.hold(article, "Letter of their lawyer")
    desk.history.undo(article)
    assert desk.articles.open(article).article.hold == ""


def test_undo_takes_no_signature_off_and_brings_none_back(desk: Desk, article: ArticleId) -> None:
    claim = first(desk, article)
    desk.verdicts.set(claim, "confirmed")
    desk.closing.sign(article, "Ada", over="late")
    desk.closing.reopen(article)
    assert desk.history.undo(article).kind is EventKind.VERDICT_SET
    assert desk.articles.open(article).signed is None


def test_the_signature_covers_the_last_event(desk: Desk, article: ArticleId) -> None:
    desk.verdicts.set(first(desk, article), "confirmed")
    last = desk.history.steps(article)[0].event
    signed = desk.closing.sign(article, "Ada", over="late")
    assert (signed.event, signed.hash) == (last.id, last.sealed)
    assert desk.history.broken(article) == []


def test_signing_twice_needs_a_reopening(desk: Desk, article: ArticleId) -> None:
    desk.closing.sign(article, "Ada", over="late")
    with pytest.raises(UserError, match="already"):
        desk.closing.sign(article, "Bo", over="late")


def test_the_report_tells_signature_override_and_reason(desk: Desk, article: ArticleId) -> None:
    desk.closing.sign(article, "Ada", over="The press is waiting")
    said = [str(line) for line in signatures(desk.articles.open(article))]
    assert said[0].startswith("Signed off by Ada on ")
    assert any(line.startswith("Signed over: ") for line in said)
    assert said[-1] == "Reason: The press is waiting"


# The certificate


@pytest.fixture
def certificate(desk: Desk, article: ArticleId, tmp_path: Path) -> Path:
    close_all(desk, article)
    desk.closing.sign(article, "Ada", over="a byline without a claim")
    target = tmp_path / "out" / "certificate.json"
    target.parent.mkdir()
    desk.closing.save_certificate(article, target)
    return target


def test_a_certificate_says_what_was_decided_and_is_checked_alone(
    desk: Desk, article: ArticleId, certificate: Path
) -> None:
    case: Case = desk.articles.open(article)
    found = verified(certificate)
    said = found.statement
    assert said["signed"]["person"] == "Ada"
    assert (
        said["words"]["all"]
        == said["words"]["in claims"] + said["words"]["set aside"] + (said["words"]["undecided"])
    )
    assert said["record"]["hash"] == case.sign_offs[0].hash
    assert sum(said["verdicts"].values()) == len(case.claims)
    assert case.claims[-1].text not in certificate.read_text(encoding="utf-8")
    key = signing.key_path(desk.path)
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert len(key.read_bytes()) == 32


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255))
def test_one_altered_byte_is_always_found(certificate: Path, tmp_path: Path, place: float, flip: int) -> None:
    data = bytearray(certificate.read_bytes())
    data[int(place * len(data))] ^= flip
    altered = tmp_path / "altered.json"
    altered.write_bytes(data)
    with pytest.raises(UserError, match=r"altered|no certificate"):
        verified(altered)


@pytest.mark.parametrize("content", [b"", b"{}", b"[" * 200_000, b"\xff\xfe", b'{"format": 1}', b"null"])
def test_what_is_no_certificate_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "certificate.json"
    path.write_bytes(content)
    with pytest.raises(UserError, match="no certificate"):
        verified(path)
    with pytest.raises(UserError, match="no file"):
        verified(tmp_path / "gone.json")


def test_another_key_shows_another_fingerprint(certificate: Path, tmp_path: Path) -> None:
    genuine = verified(certificate)
    forged = json.loads(certificate.read_bytes())
    statement = {name: value for name, value in forged.items() if name not in ("key", "signature")}
    statement["signed"]["person"] = "Somebody else"
    forger = tmp_path / "forger.key"
    signature, public = signing.sign(json.dumps(statement).encode(), forger), signing.public_key(forger)
    assert signing.fingerprint(public) != genuine.fingerprint
    assert not signing.is_signed(b"other words", signature, public)


def test_an_article_that_is_not_signed_has_no_certificate(desk: Desk, article: ArticleId) -> None:
    with pytest.raises(UserError, match="not signed off"):
        desk.closing.certificate(article)
