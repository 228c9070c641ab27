"""The draft with comments: the writer's own file given back, a comment on the exact words of each claim."""

from factcheck.reports.writers import Kind
from factcheck.sentences import say

KIND = Kind(
    "comments",
    say("Draft with comments"),
    options=("every_claim", "sources", "notes", "confidential"),
)
