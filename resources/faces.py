"""The faces brought along: Source Serif 4 for articles and reports, Inter for the interface.

Both are variable fonts under the Open Font License, and come as packages of their own.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from msgspec import Struct

SERIF, SANS = "Source Serif 4", "Inter"


class Face(Struct, frozen=True):
    """One font file: a family's upright or italic letters in every weight."""

    family: str
    italic: bool
    path: Path


def faces() -> tuple[Face, ...]:
    """Return the font files of the serif, upright and italic, and of the sans."""
    serif, sans = _files("fontpkg_source_serif_4"), _files("fontpkg_inter")
    return (
        Face(SERIF, False, serif / "SourceSerif4[opsz,wght].ttf"),
        Face(SERIF, True, serif / "SourceSerif4-Italic[opsz,wght].ttf"),
        Face(SANS, False, sans / "Inter[opsz,wght].ttf"),
    )


def _files(package: str) -> Path:
    """Return where a package has its files, without importing it."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"No module named {package!r}", name=package)
    return Path(spec.origin).parent / "files"


def folders() -> tuple[str, ...]:
    """Return the folders with the font files."""
    return tuple(sorted({str(face.path.parent) for face in faces()}))
