"""Which formats of the report tell of everything, which are tables alone, and what each of them says."""

import io

from python_calamine import CalamineWorkbook

from factcheck.reports import CHECKING_REPORT, ReportWriter, writers

TABLES = {"csv", "xlsx"}
WHOLE = tuple(writer for writer in writers(CHECKING_REPORT) if writer.format.key not in TABLES)


def sheet(data: bytes) -> list[list[object]]:
    """Return the cells of a workbook's first sheet, as an independent reader has them."""
    read = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()
    return [list(row) for row in read]


def words_of(writer: ReportWriter, data: bytes) -> str:
    """Return what a report says as text."""
    if writer.format.is_text:
        return data.decode()
    return "\n".join(str(cell) for row in sheet(data) for cell in row)
