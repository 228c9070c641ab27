"""Reports: a case becomes the bytes of a document, one module per format."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.models import Case
from factcheck.reports.contents import ReportOptions, gather

__all__ = ["FORMATS", "Format", "ReportOptions", "write"]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of document that a report can be."""

    key: str
    label: str
    extension: str


HTML = Format("html", "Web page", ".html")
MARKDOWN = Format("markdown", "Markdown", ".md")
JSON = Format("json", "JSON data", ".json")
FORMATS = (HTML, MARKDOWN, JSON)


def write(case: Case, format: Format, options: ReportOptions) -> bytes:
    """Return the report on a case in a format, as UTF-8."""
    contents = gather(case, options)
    # Each writer is imported when it is asked for: templates cost start-up time.
    if format is HTML:
        from factcheck.reports.page import page

        return page(contents).encode()
    if format is MARKDOWN:
        from factcheck.reports.markdown import markdown

        return markdown(contents).encode()
    from factcheck.reports.data import data

    return data(contents).encode()
