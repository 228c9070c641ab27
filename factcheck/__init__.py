"""Factcheck Desk: the core of a desk for editorial fact-checkers; knows no window."""

__version__ = "0.1.0"
