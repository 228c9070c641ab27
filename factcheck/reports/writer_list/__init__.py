"""The list back to the writer: annotations too vague to follow, and facts without any."""

from factcheck.reports.writers import Kind
from factcheck.sentences import say

KIND = Kind("writer-list", say("List back to the writer"))
