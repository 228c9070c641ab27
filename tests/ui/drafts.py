"""Articles with several drafts in a real library, for the tests of the compare windows."""

from factcheck import readers
from factcheck.models import ArticleId, ClaimId
from ui.session import Session

FIRST = """Old mill sold to the town

By Tove Lind

The town bought the mill on Friday for 2.4 million crowns. The sale ends a quarrel of nine years.

The wheel last turned in 1962, says the keeper of the archive.

Nobody has lived in the house since the flood.
"""
SECOND = """Old mill sold to the town

By Tove Lind

The town bought the mill on Friday for 2.9 million crowns. The sale ends a quarrel of nine years.

The wheel last turned in 1962, says the keeper of the archive. It weighs eleven tonnes.

The council will meet again in May.
"""


def open_article(session: Session, text: str = FIRST) -> ArticleId:
    """Take a text in as an article, put it on screen and return its id."""
    article = session.desk.articles.add(readers.read(text.encode(), "mill.txt"))
    session.open_case(article)
    return article


def add_draft(session: Session, text: str) -> None:
    """Take in a newer draft of the open article."""
    assert session.case is not None
    session.desk.drafts.revise(session.case.article.id, readers.read(text.encode(), "mill-2.txt"))


def claim_of(session: Session, words: str) -> ClaimId:
    """Return the id of the claim of the open case that has these words in it."""
    assert session.case is not None
    return next(placed.id for placed in session.case.claims if words in placed.text)
