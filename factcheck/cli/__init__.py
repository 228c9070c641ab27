"""The command line: the same desk functions as the window, also for scripts.

Exit code 0, or 2 with one sentence on standard error.
"""

from factcheck.cli import taking_in, looking, checking, copying, keeping  # isort: skip  # the order of the help
from factcheck.cli.group import main

__all__ = ["checking", "copying", "keeping", "looking", "main", "taking_in"]
