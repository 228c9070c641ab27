"""Web annotations: each claim on its words in the draft, for programs that show notes on a text."""

from factcheck.reports.writers import Kind
from factcheck.sentences import say

KIND = Kind("annotations", say("Web annotations"), options=("sources",), is_public=True)
