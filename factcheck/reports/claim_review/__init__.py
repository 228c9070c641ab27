"""Claim reviews: what was decided, as data for a page on which the verdicts are published."""

from factcheck.reports.writers import Kind
from factcheck.sentences import say

KIND = Kind("claim-review", say("Claim reviews"), is_public=True)
