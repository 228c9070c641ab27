"""The report as comma-separated values, for spreadsheets and scripts."""

from __future__ import annotations

import csv
import io

from factcheck.reports.checking_report import KIND
from factcheck.reports.checking_report.rows import COLUMNS, rows
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.formats import Format
from factcheck.reports.writers import ReportWriter
from factcheck.sentences import Translate, say

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(document: Document, options: ReportOptions, translate: Translate) -> bytes:
    """Write the rows under their columns, in UTF-8."""
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerow(COLUMNS)
    writer.writerows(map(harmless, cells) for cells in rows(document, options, translate))
    return made.getvalue().encode("utf-8", "replace")


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: an apostrophe before what would begin one.

    The rule is OWASP's on CSV injection. White space before the sign does not shield it.
    """
    return f"'{text}" if text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA) else text


WRITER = ReportWriter(KIND, Format("csv", say("Table (CSV)"), ".csv"), write)
