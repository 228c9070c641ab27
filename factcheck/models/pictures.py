"""Pictures of a draft: where each stands, what is kept of it, and the regions that claims rest on."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from factcheck.models.ids import DraftId, Keyed, PictureId


class PictureGap(StrEnum):
    """Why nothing of a picture is kept that could be shown."""

    NONE = ""
    DRAWING = "drawing"
    """A chart or drawing that only the program which wrote the file can draw: SVG, EMF, WMF and the like."""
    TOO_LARGE = "too-large"
    DAMAGED = "damaged"
    TOO_MANY = "too-many"
    """More pictures, or more of their bytes, stand in the file than are kept."""
    ON_THE_WEB = "on-the-web"
    """It is no part of the file: its address is known, and nothing was fetched."""


class Region(Struct, frozen=True, order=True):
    """A rectangle in a picture, in shares of its height and width from 0 to 1, from its top left corner."""

    top: float
    left: float
    width: float
    height: float

    @property
    def is_inside(self) -> bool:
        """Whether it has a size and lies within the picture."""
        far = 1.0 + 1e-9  # shares that came from pixels may miss 1 by a rounding
        return (
            min(self.top, self.left) >= 0
            and min(self.width, self.height) > 0
            and max(self.left + self.width, self.top + self.height) <= far
        )


WHOLE = Region(0.0, 0.0, 1.0, 1.0)


class ReadPicture(Struct, frozen=True):
    """A picture as a reader finds it in a file, and once it was decoded what is to be kept of it."""

    at: int
    """Where it stands in the reading's text: the end of the block before it, in code points."""
    part: str = ""
    """What in the file holds it, for the reader that decodes it; empty where it is no part of the file."""
    alt: str = ""
    """Its alternative text, as the writer gave it."""
    address: str = ""
    """Where it stands on the web, if it does."""
    media_type: str = ""
    """What the file says that it is; once decoded, what its bytes show."""
    original: str = ""
    """The SHA-256 of its bytes as they stand in the file: the same picture in a newer draft has the same."""
    data: bytes = b""
    """The copy that is kept: PNG or JPEG of a bounded size."""
    width: int = 0
    height: int = 0
    gap: PictureGap = PictureGap.NONE
    sample: bytes = b""
    """What it looks like, to tell it from another: `SAMPLE` by `SAMPLE` pixels of three bytes each."""


SAMPLE = 32


class Picture(Struct, Keyed[PictureId], frozen=True):
    """A picture of one draft; the bytes of the copy are kept once for each hash."""

    id: PictureId
    draft: DraftId
    number: int
    """Its number in the draft, from 1, in the order of the text."""
    at: int
    """Where it stands in the draft's text: the end of the block before it, in code points."""
    sha256: str = ""
    """Of the kept copy, which is PNG or JPEG; empty where there is a gap."""
    original: str = ""
    """The SHA-256 of its bytes in the file, by which it is known in a newer draft; empty for unknown."""
    media_type: str = ""
    alt: str = ""
    address: str = ""
    width: int = 0
    height: int = 0
    """In pixels of the kept copy; 0 where there is none."""
    gap: PictureGap = PictureGap.NONE
