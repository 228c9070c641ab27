"""The checking copy: every claim with its verdict, its sources and what is open, for the desk's file."""

from factcheck.reports.writers import Kind
from factcheck.sentences import say

KIND = Kind(
    "checking-report",
    say("Checking copy"),
    options=("article", "sources", "notes", "set_aside", "checks", "changes", "record", "confidential"),
)
