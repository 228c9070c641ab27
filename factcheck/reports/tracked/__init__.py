"""The draft with tracked changes: the writer's own file, the corrections made in it to accept or reject."""

from factcheck.reports.writers import Kind
from factcheck.sentences import say

KIND = Kind(
    "tracked",
    say("Draft with tracked changes"),
    options=("comments", "sources", "notes", "confidential"),
)
