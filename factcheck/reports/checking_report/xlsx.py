"""The report as an Excel workbook: every cell is text, so that nothing in it is reckoned or runs."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from factcheck.reports.checking_report import KIND
from factcheck.reports.checking_report.rows import COLUMNS, rows
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.formats import Format
from factcheck.reports.look import HouseLook
from factcheck.reports.writers import ReportWriter
from factcheck.sentences import Translate, say

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_WIDTHS = {"claim": 60, "source": 30, "link": 30, "notes": 40, "correction": 50, "passage": 50,
           "source_notes": 40, "picture": 40}  # fmt: skip
"""In characters; the other columns have ``_NARROW``."""
_NARROW = 14
_LONGEST_TEXT = 32_767
_LONGEST_LINK = 2_079
"""What Excel takes in a cell, in UTF-16 units, and as the address of a link."""
_LONGEST_HEAD = 200
_EPOCH = datetime(1980, 1, 1)


def write(document: Document, options: ReportOptions, translate: Translate) -> bytes:
    """Write one sheet, the rows under a header that stays in sight; the same report gives the same bytes."""
    import xlsxwriter  # a third of what all else of a report takes to import

    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        book.set_properties({"created": _created(options.at)})
        sheet, bold = book.add_worksheet(), book.add_format({"bold": True})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        for at, column in enumerate(COLUMNS):
            sheet.set_column(at, at, _WIDTHS.get(column, _NARROW), wrapped)
            sheet.write_string(0, at, column, bold)
        sheet.freeze_panes(1, 0)
        _set_desk(sheet, options.look)
        link = COLUMNS.index("link")
        for line, cells in enumerate(rows(document, options, translate), 1):
            for at, text in enumerate(map(_fitting, cells)):
                sheet.write_string(line, at, text, wrapped)
            # Rows hold only addresses that are safe to open; a longer one than Excel takes stays plain text.
            if 0 < len(cells[link]) <= _LONGEST_LINK:
                sheet.write_url(line, link, cells[link], string=cells[link])
    return made.getvalue()


def _set_desk(sheet: Worksheet, look: HouseLook) -> None:
    """Print whose table it is above each page: in a cell it would come back as a claim."""
    name = look.name.replace("&", "&&")[:_LONGEST_HEAD]
    if look.logo:
        sheet.set_header(
            f"&L&G&R{name}", {"image_left": "logo.png", "image_data_left": io.BytesIO(look.logo)}
        )
    elif name:
        sheet.set_header(f"&R{name}")


def preview(document: Document, options: ReportOptions, translate: Translate) -> str:
    """Return the rows as plain text, each as its filled cells below one another."""
    return "\n\n".join(
        "\n".join(f"{column}: {text}" for column, text in zip(COLUMNS, cells, strict=True) if text)
        for cells in rows(document, options, translate)
    )


def _created(at: str) -> datetime:
    """Return when a report was made, which the workbook would else take from the clock."""
    if not at:
        return _EPOCH
    return datetime.fromisoformat(at).astimezone(UTC).replace(tzinfo=None)


def _fitting(text: str) -> str:
    """Return a text as it fits into a cell, an ellipsis where the rest of it would not."""
    units = text.encode("utf-8", "replace").decode().encode("utf-16-le")
    if len(units) <= 2 * _LONGEST_TEXT:
        return units.decode("utf-16-le")
    return units[: 2 * (_LONGEST_TEXT - 1)].decode("utf-16-le", "ignore") + "…"


WRITER = ReportWriter(
    KIND, Format("xlsx", say("Table (Excel)"), ".xlsx", is_text=False), write, to_preview=preview
)
