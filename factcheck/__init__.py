"""Factcheck Desk: the core of a desk for editorial fact-checkers; it does not depend on the window."""

__version__ = "0.1.0"
