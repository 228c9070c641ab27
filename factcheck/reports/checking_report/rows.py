"""The report as the rows of a table: one for each source of a claim, or for a claim that has none.

The first columns are those of reporters' own templates, so that a table goes back and forth.
"""

from __future__ import annotations

from factcheck.reports.checking_report import wording
from factcheck.reports.checking_report.contents import Contents, ReportedClaim, ShownSource, gather
from factcheck.reports.document import Document, ReportOptions
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
)
"""Names that programs and templates read, the same in every language."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def rows(document: Document, options: ReportOptions, translate: Translate) -> list[tuple[str, ...]]:
    """Return a row for each source of each claim, orphans last; each is as long as ``COLUMNS``."""
    contents = gather(document, options)
    found = []
    for entry in (*contents.entries, *contents.orphans):
        for shown in entry.sources or (None,):
            cells = _row(entry, shown, contents, translate)
            found.append(tuple(map(harmless, cells)))
    return found


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: an apostrophe before what would begin one.

    The rule is OWASP's on CSV injection. White space before the sign does not shield it.
    """
    return f"'{text}" if text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA) else text


def _row(
    entry: ReportedClaim, shown: ShownSource | None, contents: Contents, translate: Translate
) -> tuple[str, ...]:
    claim = entry.claim
    status: Text = entry.verdict.name if entry.verdict else wording.TO_CHECK
    notes = [claim.note] if contents.options.notes else []
    if shown is not None and contents.options.notes:
        notes.append(shown.evidence.note)
    return (
        entry.placed.text,
        put(shown.title, translate) if shown else "",
        shown.link if shown else "",
        put(status, translate),
        "\n".join(filter(None, notes)),
        claim.changed,
        str(entry.number or ""),
        claim.verdict or "",
        claim.correction,
        shown.evidence.stance.value if shown else "",
        shown.evidence.passage if shown else "",
        shown.evidence.locator if shown else "",
    )
