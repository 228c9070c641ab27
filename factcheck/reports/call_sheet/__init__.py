"""The call sheet: what each person is asked, drawn from the claims that rest on them."""

from factcheck.reports.writers import Kind
from factcheck.sentences import say

KIND = Kind("call-sheet", say("Call sheet"), options=("person", "quotations", "confidential"))
