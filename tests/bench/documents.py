"""A thousand claims as a document in each rendering, in seconds: python -m tests.bench.documents.

The PDF is read back by pdfium and counted as failed where it is not tagged or a claim's words are missing.
"""

from __future__ import annotations

import re
from time import process_time

import pypdfium2

from factcheck.reports import CHECKING_REPORT, Document, ReportOptions, registry
from tests.bench.outcome import Budget, conclude
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
        begun = process_time()
        data = writer.write(document, _OPTIONS)
        took[key] = process_time() - begun
        print(f"{_CLAIMS:,} claims as {key}: {took[key]:.2f} s, {len(data):,} bytes")
    with pypdfium2.PdfDocument(data) as pdf:
        tagged, pages = pdf.is_tagged(), len(pdf)
    said = set(re.findall(r"Claim (\d+)", pdf_words(data)))
    print(f"PDF: {pages} pages, tagged: {tagged}, {len(said):,} claims read back")
    conclude(
        f"a report of {_CLAIMS:,} claims in each rendering, in processor time",
        Budget(f"the PDF within {_GOAL:.0f} s ({took['pdf']:.1f})", took["pdf"] <= _GOAL),
        Budget(f"tagged, with every claim ({len(said):,})", tagged and len(said) == _CLAIMS),
    )


if __name__ == "__main__":
    main()
