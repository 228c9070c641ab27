"""The checking report: every claim with its verdict, its sources and what is open, for the desk's file."""

from factcheck.reports.writers import Kind
from factcheck.sentences import say

KIND = Kind(
    "checking-report",
    say("Fact-check report"),
    options=("article", "sources", "notes", "set_aside", "checks", "record", "confidential"),
)
