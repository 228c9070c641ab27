"""Says what a source is in one line, as lists of sources have it, and what the styles are called."""

from __future__ import annotations

from factcheck.case.naming import is_hidden, shown_title
from factcheck.case.sentences.dates import day
from factcheck.case.sentences.kinds import SOURCE_KINDS
from factcheck.models import CitationStyle, Source, SourceKind
from factcheck.sentences import Text, say

CITATION_STYLES: dict[CitationStyle, Text] = {
    CitationStyle.HOUSE: say("As in the notes of a magazine"),
    CitationStyle.APA: say("APA, 7th edition"),
    CitationStyle.CHICAGO: say("Chicago, notes and bibliography"),
    CitationStyle.DEUTSCHE_SPRACHE: say("Deutsche Sprache (German)"),
    CitationStyle.HARVARD: say("Harvard (Cite Them Right)"),
    CitationStyle.MLA: say("MLA, 9th edition"),
    CitationStyle.OWN: say("A style of one’s own (CSL)"),
}


def citation(source: Source, *, unlocked: bool) -> Text:
    """Say author, title, publisher, date and when it was read; the address stands beside it as a link.

    The order is that of the notes of the Chicago Manual of Style. Of a confidential source nothing is
    told but its code name and kind while the names are locked.
    """
    title = shown_title(source, unlocked=unlocked) or source.address
    if is_hidden(source, unlocked=unlocked):
        return say("{title}, {kind}", title=title, kind=SOURCE_KINDS[source.kind])
    if source.kind is SourceKind.PERSON:
        return say("{title}, {role}", title=title, role=source.role) if source.role else title
    said: Text = say("{author}, “{title}”", author=source.author, title=title) if source.author else title
    for part in (source.publisher, day(source.published) if source.published else ""):
        if part and part != source.author:
            said = say("{said}, {part}", said=said, part=part)
    if source.accessed:
        said = say("{said}, accessed {day}", said=said, day=day(source.accessed))
    return said
