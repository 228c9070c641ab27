"""What became of the pictures of a signed draft in the laid-out or published article.

How: each picture is shrunk to a few hundred squares, as the reader that draws it does. Two are the same
where no square differs by more than recompression, another size or a shift of all colours makes it.
Those left over are paired in order: where both texts have one it is another picture, else one is missing
or new. Words smaller than a square may change unseen.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from factcheck.models import Picture, ReadPicture

_SAME_SHAPE = 0.04
"""The share by which the ratio of width to height may differ."""
_SHIFT = 24
"""Levels of 255 by which all squares may be lighter or darker, as in print."""
_MOST = 26
"""Levels by which one square may differ beside that."""


class PictureFate(StrEnum):
    """What became of a picture after the signature."""

    MISSING = "picture-missing"
    NEW = "picture-new"
    OTHER = "picture-other"


class PictureChange(Struct, frozen=True):
    """A picture that is missing, new or another one after the signature."""

    fate: PictureFate
    number: int
    """In the signed draft; of a new one in the published text."""
    alt: str
    """Its alternative text."""
    signed: Picture | None = None
    """The picture of the signed draft; None for a new one."""


class PictureProof(Struct, frozen=True):
    """What was found of all pictures."""

    changes: tuple[PictureChange, ...] = ()
    unseen: int = 0
    """Pictures that could not be compared: nothing of them is kept, or they stand on the web."""


def compare_pictures(
    signed: Sequence[tuple[Picture, ReadPicture]], published: Sequence[ReadPicture]
) -> PictureProof:
    """Return what became of the pictures of a draft, each given with how it was drawn, in their order."""
    hidden = sum(not each.sample for each in published)
    undrawn = sum(not drawn.sample for _, drawn in signed)
    left = [(number, each) for number, each in enumerate(published, 1) if each.sample]
    lost: list[Picture] = []
    for picture, drawn in signed:
        found = next((each for each in left if is_same(drawn, each[1])), None)
        if found is not None:
            left.remove(found)
        elif drawn.sample:
            lost.append(picture)
    changes = [
        PictureChange(PictureFate.OTHER, picture.number, picture.alt, picture)
        for picture, _ in zip(lost, left, strict=False)
    ]
    # What cannot be seen of the published page may be what seems to be missing.
    gone = lost[len(left) :][hidden:]
    changes += [PictureChange(PictureFate.MISSING, each.number, each.alt, each) for each in gone]
    # And a signed picture that cannot be drawn may be what seems to be new.
    come = left[len(lost) :][undrawn:]
    changes += [PictureChange(PictureFate.NEW, number, each.alt) for number, each in come]
    return PictureProof(tuple(changes), hidden + undrawn)


def is_same(one: ReadPicture, other: ReadPicture) -> bool:
    """Tell whether two drawn pictures show the same, in whatever size and compression."""
    if not (one.sample and other.sample and len(one.sample) == len(other.sample)):
        return False
    if one.data == other.data:
        return True
    across, down = one.width * other.height, other.width * one.height
    if abs(across - down) > _SAME_SHAPE * max(across, down):
        return False
    for channel in range(3):
        before, after = one.sample[channel::3], other.sample[channel::3]
        shift = (sum(after) - sum(before)) / len(before)
        if abs(shift) > _SHIFT:
            return False
        if any(abs(b - a - shift) > _MOST for a, b in zip(before, after, strict=True)):
            return False
    return True
