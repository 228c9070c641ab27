"""Every room of commands, imported in the order in which the help lists them."""

# isort: off
from factcheck.cli import (
    taking_in,
    looking,
    checking,
    picturing,
    copying,
    stamping,
    comparing,
)  # the order of the help
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
__all__ = [
    "checking",
    "closing",
    "comparing",
    "copying",
    "due",
    "exchanging",
    "keeping",
    "looking",
    "picturing",
    "published",
    "register",
    "returning",
    "ruling",
    "second",
    "seeding",
    "settings",
    "sharing",
    "stamping",
    "statistics",
    "taking_in",
    "working",
]
