"""What is said of pictures: why one cannot be shown, and where a claim rests on one."""

from __future__ import annotations

from factcheck.models import Case, Picture, PictureGap, PlacedClaim, Region
from factcheck.models.pictures import WHOLE
from factcheck.sentences import Sentence, Text, say

_GAPS = {
    PictureGap.DRAWING: say(
        "This is a chart or drawing that only the program which wrote the file can draw; look at it there."
    ),
    PictureGap.TOO_LARGE: say("This picture is too large to be shown; look at it in the file."),
    PictureGap.DAMAGED: say("This picture cannot be read; look at it in the file."),
    PictureGap.TOO_MANY: say("The file holds more pictures than are kept; look at this one in the file."),
    PictureGap.ON_THE_WEB: say("This picture stands on the web; nothing of it was fetched."),
}


def gap(picture: Picture) -> Sentence | None:
    """Say why a picture is not shown; None for one that is."""
    return _GAPS.get(picture.gap)


def region(found: Region) -> Sentence:
    """Say where in a picture a region lies, in per cent of its width and height."""
    return say(
        "{width} % × {height} % at {left} %, {top} %",
        width=round(100 * found.width),
        height=round(100 * found.height),
        left=round(100 * found.left),
        top=round(100 * found.top),
    )


def called(picture: Picture) -> Sentence:
    """Say which picture of the draft it is, with its alternative text."""
    return numbered(picture.number, picture.alt)


def numbered(number: int, alt: str) -> Sentence:
    """Say a picture by its number in the draft, with its alternative text if it has one."""
    if alt:
        return say("Picture {number}: {alt}", number=number, alt=alt)
    return say("Picture {number}", number=number)


def shown_in(case: Case, placed: PlacedClaim) -> Sentence:
    """Say in which part of which picture a claim is seen, for those who do not see it."""
    found = case.picture(placed.placement.picture)
    picture: Text = called(found) if found is not None else say("a picture of an earlier draft")
    part = next(iter(placed.placement.regions), WHOLE)
    if part == WHOLE:
        return say("Seen in {picture}", picture=picture)
    return say(
        "Seen in {picture}; the part is {width} % wide and {height} % high,"
        " {left} % from the left and {top} % from the top",
        picture=picture,
        width=round(100 * part.width),
        height=round(100 * part.height),
        left=round(100 * part.left),
        top=round(100 * part.top),
    )
