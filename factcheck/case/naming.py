"""What a source may be called: a confidential one by its code name, wherever its name must not stand."""

from __future__ import annotations

from factcheck.models import Source
from factcheck.sentences import Text, say

CONFIDENTIAL = say("confidential source")


def shown_title(source: Source, *, unlocked: bool) -> Text:
    """Return what a source is called where the lock on confidential ones is open, or closed."""
    if unlocked or not source.confidential:
        return source.title
    return source.code_name or CONFIDENTIAL
