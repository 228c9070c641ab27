"""The export of a report with its preview."""
