"""Pieces: what a PDF's page is read as, stretches of lines that only know their place on the page."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct, field

RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
LOWERED = str.maketrans("0123456789+-−", "₀₁₂₃₄₅₆₇₈₉₊₋₋")
"""How raised and lowered signs are written: 10⁶ is not 106, and a note's mark is no number."""


class Run(NamedTuple):
    """Text with the address it is linked to and the comments that stand on it."""

    text: str
    address: str = ""
    comments: tuple[int, ...] = ()
    """Places in the page's list of comments."""


class Box(NamedTuple):
    """A rectangle in points, y upwards from the page's foot."""

    left: float
    bottom: float
    right: float
    top: float

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies within."""
        return self.left <= x <= self.right and self.bottom <= y <= self.top

    def touches(self, other: Box) -> bool:
        """Tell whether the two share more than an edge."""
        return (
            self.left < other.right
            and self.right > other.left
            and self.bottom < other.top
            and self.top > other.bottom
        )


def upright(box: Box, turn: int, page: Box) -> Box:
    """Turn a box so that what is written in quarter turns against the clock runs from left to right."""
    left, bottom, right, top = box
    if turn == 1:
        return Box(bottom - page.bottom, page.right - right, top - page.bottom, page.right - left)
    if turn == 2:
        return Box(page.right - right, page.top - top, page.right - left, page.top - bottom)
    if turn == 3:
        return Box(page.top - top, left - page.left, page.top - bottom, right - page.left)
    return Box(left - page.left, bottom - page.bottom, right - page.left, top - page.bottom)


class Piece(Struct, eq=False, array_like=True):
    """A stretch of one line without a wide gap; places in points, y upwards from the foot."""

    left: float
    right: float
    bottom: float
    top: float
    size: float
    bold: bool = False
    runs: list[Run] = field(default_factory=list)
    place: int = 0
    """Its number in the order in which the file draws the page."""

    @property
    def text(self) -> str:
        """The piece's text."""
        if len(self.runs) == 1:  # nearly always; a join costs three times as much
            return self.runs[0].text
        return "".join(run.text for run in self.runs)

    @property
    def length(self) -> int:
        """How many characters the piece holds."""
        if len(self.runs) == 1:
            return len(self.runs[0].text)
        return sum(len(run.text) for run in self.runs)

    def add(self, text: str, address: str = "", comments: tuple[int, ...] = ()) -> None:
        """Write text at the end, into the last run where nothing but the text differs."""
        if self.runs and self.runs[-1][1:] == (address, comments):
            self.runs[-1] = Run(self.runs[-1].text + text, address, comments)
        else:
            self.runs.append(Run(text, address, comments))

    def space(self) -> None:
        """Write a space that belongs to what stands before it."""
        if self.runs:
            self.runs[-1] = self.runs[-1]._replace(text=self.runs[-1].text + " ")


class Comment(Struct, frozen=True, array_like=True):
    """A reviewer's remark."""

    text: str
    author: str
    at: str


class Page(Struct, array_like=True):
    """A page turned upright: its pieces in the file's order, and its size in points."""

    number: int
    width: float
    height: float
    pieces: list[Piece]
    aside: list[Piece] = field(default_factory=list)
    """What is written in another direction than most of the page."""
    comments: list[Comment] = field(default_factory=list)
    unread_marks: int = 0
    """Highlights and the like without a word by the reviewer."""
    pictures: list[tuple[Box, str]] = field(default_factory=list)
    """Where its pictures stand, and how each is known (``objects``)."""
