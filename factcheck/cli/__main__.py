"""Runs the command line with ``python -m factcheck.cli``."""

from factcheck.cli import main

main()
