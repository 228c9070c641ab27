"""The command line: the same desk functions as the window, also for scripts.

Exit code 0, or 2 with one sentence on standard error.
"""

from factcheck.cli import taking_in, looking, checking, copying, comparing, register, keeping  # isort: skip  # the order of the help
from factcheck.cli.group import main

__all__ = ["checking", "comparing", "copying", "keeping", "looking", "main", "register", "taking_in"]
