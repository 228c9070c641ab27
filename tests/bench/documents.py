"""A thousand claims as a document in each rendering, in seconds: python -m tests.bench.documents.

The PDF is read back by pdfium and counted as failed where it is not tagged or a claim's words are missing.
"""

from __future__ import annotations

import re
import sys
from time import perf_counter

import pypdfium2

from factcheck.reports import CHECKING_REPORT, Document, ReportOptions, registry
from tests.reports import cases
from tests.reports.formats import pdf_words

_CLAIMS = 1_000
_GOAL = 3.0
"""Seconds for the PDF."""
_OPTIONS = ReportOptions(at="2026-11-23T10:00+00:00", record=True)


def main() -> None:
    """Write each rendering once to warm up and once to measure, and say what came of it."""
    document = Document(cases.large(_CLAIMS))
    took = {}
    for key in ("html", "markdown", "docx", "pdf"):
        writer = registry()[CHECKING_REPORT.key][key]
        writer.write(Document(cases.large(2)), _OPTIONS)
        begun = perf_counter()
        data = writer.write(document, _OPTIONS)
        took[key] = perf_counter() - begun
        print(f"{_CLAIMS:,} claims as {key}: {took[key]:.2f} s, {len(data):,} bytes")
    with pypdfium2.PdfDocument(data) as pdf:
        tagged, pages = pdf.is_tagged(), len(pdf)
    said = set(re.findall(r"Claim (\d+)", pdf_words(data)))
    print(f"PDF: {pages} pages, tagged: {tagged}, {len(said):,} claims read back")
    if took["pdf"] > _GOAL or not tagged or len(said) < _CLAIMS:
        sys.exit(f"The goal is {_GOAL:.0f} s, tagged, with every claim.")


if __name__ == "__main__":
    main()
