"""The faces brought along: Source Serif 4 for articles and reports, Inter for the interface.

Both are variable fonts under the Open Font License, and come as packages of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

SERIF, SANS = "Source Serif 4", "Inter"


@dataclass(frozen=True, slots=True)
class Face:
    """One font file: a family's upright or italic letters in every weight."""

    family: str
    italic: bool
    path: Path


def faces() -> tuple[Face, ...]:
    """Return the font files of the serif, upright and italic, and of the sans."""
    serif = Path(str(files("fontpkg_source_serif_4"))) / "files"
    sans = Path(str(files("fontpkg_inter"))) / "files"
    return (
        Face(SERIF, False, serif / "SourceSerif4[opsz,wght].ttf"),
        Face(SERIF, True, serif / "SourceSerif4-Italic[opsz,wght].ttf"),
        Face(SANS, False, sans / "Inter[opsz,wght].ttf"),
    )
