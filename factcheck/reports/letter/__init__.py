"""The letter to whom an article criticises: the assertions as a list, and room for their answers."""

from factcheck.reports.writers import Kind
from factcheck.sentences import say

KIND = Kind("letter", say("Letter to whom it criticises"), options=("to",))
