"""The lawyer's packet: the whole piece, and every claim that may do harm with what it rests on."""

from factcheck.reports.writers import Kind
from factcheck.sentences import say

KIND = Kind("lawyer", say("Lawyer’s packet"), options=("sources", "notes", "confidential"))
