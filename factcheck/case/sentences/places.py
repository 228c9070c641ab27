"""Says where in a draft something stands."""

from __future__ import annotations

from factcheck.case.places import DraftPlace
from factcheck.sentences import Sentence, say


def place(where: DraftPlace) -> Sentence:
    """Say page and paragraph, for example «page 2, paragraph 9»."""
    if where.page:
        return say("page {page}, paragraph {paragraph}", page=where.page, paragraph=where.paragraph)
    return say("paragraph {paragraph}", paragraph=where.paragraph)
