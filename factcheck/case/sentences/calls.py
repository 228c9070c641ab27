"""Says what came of a call."""

from __future__ import annotations

from factcheck.case.sentences.copies import CALL_OUTCOMES
from factcheck.case.sentences.dates import moment
from factcheck.models import Call
from factcheck.sentences import Text, say


def call(row: Call, number: int = 0) -> Text:
    """Say on one line when a person was called, by whom and how, what came of it, and about which claim."""
    said: Text = say("{when}: {outcome}", when=moment(row.at), outcome=CALL_OUTCOMES[row.outcome])
    if number:
        said = say("{said}, claim {number}", said=said, number=number)
    for part in (row.channel, row.caller):
        if part:
            said = say("{said}, {part}", said=said, part=part)
    return say("{said} (“{note}”)", said=said, note=row.note) if row.note else said
