"""Which formats of the report tell of everything, which are tables alone, and what each of them says."""

import io
import re

import docx
import pypdfium2
from python_calamine import CalamineWorkbook

from factcheck.reports import CHECKING_REPORT, ReportWriter, writers

TABLES = {"csv", "xlsx"}
PACKED = {"docx", "pdf"}
WHOLE = tuple(writer for writer in writers(CHECKING_REPORT) if writer.format.key not in TABLES | PACKED)


def sheet(data: bytes) -> list[list[object]]:
    """Return the cells of a workbook's first sheet, as an independent reader has them."""
    read = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()
    return [list(row) for row in read]


def words_of(writer: ReportWriter, data: bytes) -> str:
    """Return what a report says as text."""
    if writer.format.is_text:
        return data.decode()
    if writer.format.key == "pdf":
        return pdf_words(data)
    if writer.format.key == "docx":
        return word_words(data)
    return "\n".join(str(cell) for row in sheet(data) for cell in row)


def pdf_words(data: bytes) -> str:
    """Return what the pages of a PDF say, as pdfium reads it, each line ended by a blank."""
    with pypdfium2.PdfDocument(data) as pdf:
        read = [page.get_textpage().get_text_bounded() for page in pdf]
    return re.sub(r"\s+", " ", "\n".join(read).replace("\ufffe", ""))


def word_words(data: bytes) -> str:
    """Return what the body of a Word document says, as python-docx reads it."""
    word = docx.Document(io.BytesIO(data))
    paragraphs = [paragraph.text for paragraph in word.paragraphs]
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    return "\n".join([*paragraphs, *cells])
