"""Which formats of the report tell of everything, and which are tables of claims and sources alone."""

from factcheck.reports import CHECKING_REPORT, writers

TABLES = {"csv"}
WHOLE = tuple(writer for writer in writers(CHECKING_REPORT) if writer.format.key not in TABLES)
