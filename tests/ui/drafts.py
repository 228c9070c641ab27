"""Articles with several drafts in a real library, for the tests of the compare windows."""

from collections.abc import Sequence
from uuid import uuid4

from factcheck import readers
from factcheck.models import Draft, Placement, Status
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


def open_article(session: Session, text: str = FIRST) -> str:
    """Take a text in as an article, put it on screen and return its id."""
    article = session.desk.articles.add(readers.read(text.encode(), "mill.txt"))
    session.open_case(article)
    return article


def add_draft(session: Session, text: str, places: Sequence[tuple[str, str]] = ()) -> str:
    """Take in a newer draft; claims keep their words or are given new ones as (old, new) pairs."""
    case = session.case
    assert case is not None
    reading = readers.read(text.encode(), "mill-2.txt")
    number = case.draft.number + 1
    draft = Draft(str(uuid4()), case.article.id, number, reading.text, reading.blocks, words=60)
    renamed = dict(places)
    library = session.desk._library
    with library.operation("New draft", case.article.id) as operation:
        operation.insert(draft)
        for placed in case.claims:
            words = renamed.get(placed.text, placed.text)
            start = reading.text.find(words)
            if start >= 0:
                status = Status.PLACED if words == placed.text else Status.CHANGED
                operation.insert(
                    Placement(
                        str(uuid4()), placed.id, draft.id, start, start + len(words), words, status=status
                    )
                )
    return draft.id


def claim_of(session: Session, words: str) -> str:
    """Return the id of the claim of the open case that has these words in it."""
    assert session.case is not None
    return next(placed.id for placed in session.case.claims if words in placed.text)
