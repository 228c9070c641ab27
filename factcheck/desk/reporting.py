"""Handing over: a report of an article in a format."""

from __future__ import annotations

from pathlib import Path

from factcheck.desk.files import write_whole
from factcheck.errors import UserError
from factcheck.library import Library
from factcheck.reports import FORMATS, Format, ReportOptions, write


class Reporting:
    """The reports of a library's articles."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def write(self, article: str, format: Format, options: ReportOptions) -> bytes:
        """Return an article's report as the bytes of a document."""
        return write(self._library.case(article), format, options)

    def save(self, article: str, target: Path, options: ReportOptions) -> None:
        """Write an article's report to a file whose extension names the format.

        The file is there whole or not at all. Raises UserError for an unknown extension or a
        place that cannot be written.
        """
        write_whole(target, self.write(article, format_of(target), options))


def format_of(target: Path) -> Format:
    """Return the report format that a file's extension names."""
    known = {format.extension: format for format in FORMATS}
    found = known.get(target.suffix.lower())
    if found is None:
        endings = ", ".join(known)
        raise UserError(f"“{target.name}” does not end like a report: use one of {endings}.")
    return found
