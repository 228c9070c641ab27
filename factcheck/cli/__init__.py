"""The command line: the same desk functions as the window, also for scripts.

Exit code 0, 1 where the answer is no, or 2 with one sentence on standard error.
"""

# isort: off
from factcheck.cli import taking_in, looking, checking, copying, comparing  # the order of the help
from factcheck.cli import (
    register,
    ruling,
    second,
    closing,
    seeding,
    statistics,
    returning,
    published,
    exchanging,
)
from factcheck.cli import sharing, keeping
from factcheck.cli import settings, due, working

# isort: on
from factcheck.cli.group import main

__all__ = [
    "checking",
    "closing",
    "comparing",
    "copying",
    "due",
    "exchanging",
    "keeping",
    "looking",
    "main",
    "published",
    "register",
    "returning",
    "ruling",
    "second",
    "seeding",
    "settings",
    "sharing",
    "statistics",
    "taking_in",
    "working",
]
