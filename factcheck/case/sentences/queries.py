"""Says what was put to author or editor, and what they decided."""

from __future__ import annotations

from factcheck.case.sentences.dates import day
from factcheck.case.sentences.kinds import DISPOSITIONS
from factcheck.models import Disposition, Query
from factcheck.scales import SHIPPED
from factcheck.sentences import Sentence, Text, say

_VERDICTS = frozenset(verdict.label for scale in SHIPPED for verdict in scale.verdicts)
"""What a file puts about a claim that nothing was asked on: recorded as the scale has it, untranslated."""


def question(words: str) -> Text:
    """Return a question as it was put; one that is the name of a verdict that ships can be translated."""
    return Sentence(words) if words in _VERDICTS else words


def query(row: Query) -> Text:
    """Say on one line what was asked, what was decided, by whom, when and why."""
    asked: Text = question(row.question) or row.correction
    became = DISPOSITIONS[row.disposition]
    if row.disposition is Disposition.PROPOSED:
        said: Text = say("{asked} – {became}", asked=asked, became=became)
    else:
        said = say(
            "{asked} – {became} by {person}, {day}",
            asked=asked,
            became=became,
            person=row.person,
            day=day(row.at),
        )
    return say("{said} (“{note}”)", said=said, note=row.note) if row.note else said
