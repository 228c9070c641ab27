"""Says where, when and how one looked for a claim."""

from __future__ import annotations

from factcheck.case.sentences.dates import day
from factcheck.models import Lookup
from factcheck.sentences import Text, say


def lookup(row: Lookup) -> Text:
    """Say on one line when and where one looked, how, and what that gave."""
    said: Text = say("{day}: {place}", day=day(row.at), place=row.place)
    if row.method:
        said = say("{before}, {method}", before=said, method=row.method)
    return say("{before} – {result}", before=said, result=row.result or say("nothing found"))
