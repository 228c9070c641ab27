"""The report as the rows of a table: one for each source of a claim, or for a claim that has none.

The first columns are those of reporters' own templates, so that a table goes back and forth.
"""

from __future__ import annotations

from factcheck.case.sentences.pictures import shown_in
from factcheck.reports.checking_report.contents import Contents, ReportedClaim, gather
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.setting import TO_CHECK
from factcheck.reports.shown_sources import ShownSource
from factcheck.sentences import Text, Translate, put

COLUMNS = (
    "claim",
    "source",
    "link",
    "status",
    "notes",
    "timestamp",
    "number",
    "verdict",
    "correction",
    "stance",
    "passage",
    "locator",
    "source_notes",
    "picture",
)
"""Names that programs and templates read, the same in every language."""


def rows(document: Document, options: ReportOptions, translate: Translate) -> list[tuple[str, ...]]:
    """Return a row for each source of each claim, orphans last; each is as long as ``COLUMNS``."""
    contents = gather(document, options)
    found = []
    for entry in (*contents.entries, *contents.orphans):
        for shown in entry.sources or (None,):
            found.append(_row(entry, shown, contents, translate))
    return found


def _row(
    entry: ReportedClaim, shown: ShownSource | None, contents: Contents, translate: Translate
) -> tuple[str, ...]:
    claim = entry.claim
    status: Text = entry.verdict.name if entry.verdict else TO_CHECK
    notes = contents.options.notes
    return (
        entry.placed.text,
        put(shown.title, translate) if shown else "",
        shown.link if shown else "",
        put(status, translate),
        claim.note if notes else "",
        claim.changed,
        str(entry.number or ""),
        claim.verdict or "",
        claim.correction,
        shown.evidence.stance.value if shown else "",
        shown.evidence.passage if shown else "",
        shown.evidence.locator if shown else "",
        shown.evidence.note if shown and notes else "",
        put(shown_in(contents.case, entry.placed), translate) if entry.placed.is_on_picture else "",
    )
