"""The command line: the same desk functions as the window, also for scripts.

Exit code 0, 1 where the answer is no, or 2 with one sentence on standard error.
"""

from factcheck.cli.group import main


def _open_rooms() -> None:
    from factcheck.cli import rooms  # noqa: F401


main.open_rooms = _open_rooms

__all__ = ["main"]
