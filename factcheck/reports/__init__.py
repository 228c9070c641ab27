"""Reports: a document becomes bytes; a folder for each kind of document, a module for each format."""

from factcheck.reports.checking_report import KIND as CHECKING_REPORT
from factcheck.reports.comments import KIND as COMMENTS
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.formats import Format
from factcheck.reports.look import HouseLook
from factcheck.reports.tracked import KIND as TRACKED
from factcheck.reports.writers import Kind, ReportWriter, kind_called, kinds, registry, writers

__all__ = [
    "CHECKING_REPORT",
    "COMMENTS",
    "TRACKED",
    "Document",
    "Format",
    "HouseLook",
    "Kind",
    "ReportOptions",
    "ReportWriter",
    "kind_called",
    "kinds",
    "registry",
    "writers",
]
