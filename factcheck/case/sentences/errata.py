"""Says what was corrected after publication."""

from __future__ import annotations

from factcheck.case.reprint import AgainKind
from factcheck.case.sentences.dates import day
from factcheck.models import Erratum, ErrorKind
from factcheck.sentences import Text, say

ERROR_KINDS = {
    ErrorKind.NAME: say("name"),
    ErrorKind.TITLE: say("title"),
    ErrorKind.NUMBER: say("number"),
    ErrorKind.DATE: say("date"),
    ErrorKind.PLACE: say("place"),
    ErrorKind.QUOTATION: say("quotation"),
    ErrorKind.ATTRIBUTION: say("attribution"),
    ErrorKind.FACT: say("fact"),
    ErrorKind.CONTEXT: say("context"),
    ErrorKind.OMISSION: say("omission"),
    ErrorKind.PICTURE: say("picture"),
    ErrorKind.OTHER: say("other"),
}


def erratum(row: Erratum) -> Text:
    """Say on one line when and where a correction was published, the kind of error, and what is right."""
    kind = ERROR_KINDS[row.kind]
    said = say("{day} ({kind})", day=day(row.published), kind=kind)
    if row.place:
        said = say("{day}, {place} ({kind})", day=day(row.published), place=row.place, kind=kind)
    return say("{said}: {correction}", said=said, correction=row.correction)


AGAIN = {
    AgainKind.ERRATUM: say("corrected after publication"),
    AgainKind.AS_OF: say("decided as of an earlier day"),
    AgainKind.SOURCE: say("a source has changed, moved or gone"),
    AgainKind.TIME: say("names what changes with time"),
    AgainKind.OPEN: say("never decided"),
}
"""Why a claim is due again before a reprint."""
