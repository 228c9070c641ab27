"""What a source may be called: a confidential one by its code name, wherever its name must not stand."""

from __future__ import annotations

from factcheck.models import Source
from factcheck.sentences import Text, say

CONFIDENTIAL = say("Confidential source")


def is_hidden(source: Source, *, unlocked: bool) -> bool:
    """Tell whether what says who a source is must not show."""
    return source.confidential and not unlocked


def shown_title(source: Source, *, unlocked: bool) -> Text:
    """Return what a source is called where the lock on confidential ones is open, or closed."""
    if is_hidden(source, unlocked=unlocked):
        return source.code_name or CONFIDENTIAL
    return source.title
