"""Quotations: compared word by word with the transcript of what was said."""
