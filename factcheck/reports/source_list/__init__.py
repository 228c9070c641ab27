"""The list of sources: what the article rests on, cited, with the claims that rest on each."""

from factcheck.reports.writers import Kind
from factcheck.sentences import say

KIND = Kind("sources", say("List of sources"), options=("confidential",))
