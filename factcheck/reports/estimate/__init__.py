"""The estimate: how much work an article is, before it is begun."""

from factcheck.reports.writers import Kind
from factcheck.sentences import say

KIND = Kind("estimate", say("Estimate"), needs_pace=True)
