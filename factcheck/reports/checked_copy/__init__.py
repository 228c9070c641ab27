"""The checked copy: what should change alone, for editor or author, with room for the answers."""

from factcheck.reports.writers import Kind
from factcheck.sentences import say

KIND = Kind("checked", say("Checked copy"), options=("sources", "confidential"))
