"""Gives Python's own import back, which PySide replaces by one that looks for its own language features."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401


def restore() -> None:
    """Import as without PySide, from now on.

    PySide hooks ``__import__`` so that ``from __feature__ import`` works, and for it reads and keeps the
    source of every module that is imported after it. No module here uses a feature; without the hook a
    start is a twentieth shorter.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
