"""Corrections after publication: noted on signed articles too, by kind, and undone."""

import pytest

from factcheck.case.sentences.errata import erratum
from factcheck.desk import Desk
from factcheck.errors import SignedError, UserError
from factcheck.models import ArticleId, ClaimId, ErrorKind


@pytest.fixture
def claim(desk: Desk, article: ArticleId) -> ClaimId:
    claim = desk.articles.open(article).claims[0].id
    desk.verdicts.set(claim, "confirmed")
    desk.closing.sign(article, "Ada", over="late")
    return claim


def test_an_erratum_is_noted_on_a_signed_article_and_leaves_the_signature(
    desk: Desk, article: ArticleId, claim: ClaimId
) -> None:
    signed = desk.articles.open(article).signed
    desk.errata.note(
        claim, ErrorKind.DATE, "It opened in 1932.", published="2026-11-20", place="page 2", note="a slip"
    )
    case = desk.articles.open(article)
    assert case.signed == signed
    (row,) = case.claims[0].errata
    assert str(erratum(row)) == "20 November 2026, page 2 (date): It opened in 1932."
    assert (row.person, row.note) == ("Ada", "a slip")
    with pytest.raises(SignedError):
        desk.verdicts.set(claim, "wrong")


def test_an_erratum_is_undone_and_taken_back_on_a_signed_article(
    desk: Desk, article: ArticleId, claim: ClaimId
) -> None:
    noted = desk.errata.note(claim, ErrorKind.NAME, "Brandt")
    desk.history.undo(article)
    assert desk.articles.open(article).claims[0].errata == ()
    desk.history.redo(article)
    assert [row.id for row in desk.articles.open(article).claims[0].errata] == [noted]
    desk.errata.take_back(noted)
    assert desk.articles.open(article).claims[0].errata == ()
    desk.history.undo(article)
    desk.history.undo(article)
    with pytest.raises(SignedError):
        desk.history.undo(article)
    assert desk.articles.open(article).claims[0].claim.verdict == "confirmed"


def test_what_is_missing_is_asked_for(desk: Desk, claim: ClaimId) -> None:
    with pytest.raises(UserError, match="what is right"):
        desk.errata.note(claim, ErrorKind.FACT, " ")
    with pytest.raises(UserError, match="no date"):
        desk.errata.note(claim, ErrorKind.FACT, "So.", published="yesterday")
