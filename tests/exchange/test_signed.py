"""A signature and the steps of other desks: which it closes, what it refuses, and that nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.errors import SignedError
from factcheck.models import ArticleId, ClaimId
from tests.exchange.desks import Place, check, desks, send, settle_all


@pytest.fixture
def three(tmp_path: Path) -> Iterator[tuple[list[Place], ArticleId, ClaimId]]:
    with desks(tmp_path, 3) as (places, article):
        yield places, article, places[0].desk.articles.open(article).claims[0].id


def test_a_foreign_signature_closes_nothing_that_it_has_not_seen(
    three: tuple[list[Place], ArticleId, ClaimId],
) -> None:
    (ada, ben, _), article, claim = three
    ada.desk.verdicts.set(claim, "confirmed")
    ben.desk.closing.sign(article, "Ben", over="late")
    send(ben, ada, article)
    case = ada.desk.articles.open(article)
    assert case.signed is None
    assert list(case.uncovered.values()) == [1]
    ada.desk.verdicts.note(claim, "Ask the archive.")
    assert ada.desk.closing.sign(article, "Ada", over="late").person == "Ada"
    signed = ada.desk.articles.open(article)
    assert signed.signed is not None
    assert signed.signed.person == "Ada"
    with pytest.raises(SignedError, match="signed off by Ada"):
        ada.desk.verdicts.note(claim, "More.")


def test_a_foreign_signature_that_has_seen_everything_closes_the_article(
    three: tuple[list[Place], ArticleId, ClaimId],
) -> None:
    (ada, ben, _), article, claim = three
    ada.desk.verdicts.set(claim, "confirmed")
    send(ada, ben, article)
    ben.desk.closing.sign(article, "Ben", over="late")
    send(ben, ada, article)
    with pytest.raises(SignedError, match="signed off by Ben"):
        ada.desk.verdicts.note(claim, "Ask the archive.")
    with pytest.raises(SignedError, match="signed off by Ben"):
        ada.desk.history.undo(article)


def test_steps_for_an_article_signed_here_are_refused_and_come_once_it_is_reopened(
    three: tuple[list[Place], ArticleId, ClaimId],
) -> None:
    (ada, ben, _), article, claim = three
    ben.desk.closing.sign(article, "Ben", over="late")
    ada.desk.verdicts.set(claim, "confirmed")
    ada.desk.verdicts.note(claim, "Ask the archive.")
    with pytest.raises(SignedError, match="2 steps of other desks would change it"):
        send(ada, ben, article)
    signed = ben.desk.articles.open(article)
    assert signed.signed is not None
    assert signed.claims[0].claim.verdict is None
    ben.desk.closing.reopen(article)
    settle_all((ada, ben), article)
    check((ada, ben), article)
    placed = ben.desk.articles.open(article).claims[0]
    assert (placed.claim.verdict, placed.claim.note) == ("confirmed", "Ask the archive.")


@pytest.mark.parametrize("signature_first", [True, False])
def test_a_third_desk_says_the_same_in_whatever_order_signature_and_steps_come(
    three: tuple[list[Place], ArticleId, ClaimId], signature_first: bool
) -> None:
    (ada, ben, carl), article, claim = three
    ada.desk.verdicts.set(claim, "confirmed")
    ben.desk.closing.sign(article, "Ben", over="late")
    for giver in (ben, ada) if signature_first else (ada, ben):
        send(giver, carl, article)
    case = carl.desk.articles.open(article)
    assert case.signed is None
    assert case.claims[0].claim.verdict == "confirmed"
    carl.desk.verdicts.note(claim, "Still open.")
