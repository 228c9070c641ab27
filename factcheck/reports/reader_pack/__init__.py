"""The outside reader's pack: chosen passages in one file, with a place for each answer."""

from factcheck.reports.writers import Kind
from factcheck.sentences import say

KIND = Kind("reader-pack", say("Outside reader’s pack"), options=("claims",))
