"""How a desk's documents look: its name and logo above them, its colours, and templates of its own."""

from __future__ import annotations

import re
import struct

from msgspec import Struct

PAPER, DARK = "#fffefb", "#25282d"
"""What a document's words stand on, by day and by night."""
READABLE = 4.5
"""The least contrast of words and what they stand on, of WCAG 2.2, 1.4.3."""
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_STEPS = 20


class HouseLook(Struct, frozen=True):
    """A desk's name, logo, colours, templates and style of citation."""

    name: str = ""
    logo: bytes = b""
    """A PNG that the program drew itself, or nothing."""
    accent: str = ""
    """The colour of links, as «#2456a6»; empty for the program's own."""
    heading: str = ""
    """The colour of title and headings; empty for the program's own."""
    templates: str = ""
    """The folder with the desk's own templates; empty for the program's."""
    citations: bytes = b""
    """The desk's own style of citation (CSL), where sources are cited by it."""


def is_colour(text: str) -> bool:
    """Tell whether a text is a colour as «#2456a6»."""
    return _COLOUR.fullmatch(text) is not None


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21, as WCAG 2.2 reckons it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def on_dark(colour: str) -> str:
    """Return a colour made so light that words in it are read on a dark page."""
    for step in range(_STEPS + 1):
        share = step / _STEPS
        mixed = "#" + "".join(f"{round(part + (255 - part) * share):02x}" for part in _parts(colour))
        if contrast(mixed, DARK) >= READABLE:
            return mixed
    return "#ffffff"


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


def _luminance(colour: str) -> float:
    """Return the relative luminance, 0 to 1."""
    linear = [
        part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in _parts(colour)
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def logo_size(logo: bytes, widest: float, highest: float) -> tuple[float, float]:
    """Return width and height of a logo fitted into a box, in the unit of the box; nothing for no logo."""
    if not logo:
        return 0, 0
    wide, high = struct.unpack_from(">II", logo, 16)
    by = min(widest / wide, highest / high)
    return round(wide * by, 1), round(high * by, 1)
