"""Icons, themes, templates and translations."""

from pathlib import Path

# A path rather than importlib.resources, which takes longer to import than all of these to read.
_FOLDER = Path(__file__).parent


def text(name: str) -> str:
    """Read a text file that is named by its path from this folder, such as «icons/check.svg»."""
    return _FOLDER.joinpath(name).read_text("utf-8")


def folder(name: str) -> Path:
    """Return where a folder inside this one is."""
    return _FOLDER / name
