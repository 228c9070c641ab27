"""Pictures of a PDF: what ``objects`` found, taken out of the file, turned as the page shows them."""

from __future__ import annotations

import ctypes
import hashlib
from typing import TYPE_CHECKING, Any

from factcheck.readers.pdf.document import ONE_AT_A_TIME
from factcheck.readers.pdf.objects import Matrix, images, matrix_of
from factcheck.readers.raw_picture import RawPicture

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_PIXELS = 40_000_000


class Embedded:
    """The pictures of a PDF, taken out one by one."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def read(self, part: str) -> RawPicture:
        """Return a picture as the file has it; raises ``ValueError`` where it cannot be read."""
        import pypdfium2
        from pypdfium2 import raw

        path, _, turn = part.partition("@")
        number, *steps = map(int, path.split("/"))
        with ONE_AT_A_TIME:
            document = pypdfium2.PdfDocument(self._data)
            try:
                page = document[number]
                found = next(each for at, each, _ in images(raw, page.raw) if at == tuple(steps))
                held = _held(raw, found)
                object_ = pypdfium2.PdfObject(found, page=page, pdf=document)
                matrix = matrix_of(raw, found, None)
                return RawPicture(held, _pixels(object_, matrix, int(turn or 0)), is_file=False)
            except (pypdfium2.PdfiumError, StopIteration) as error:
                raise ValueError("a picture of a PDF cannot be read") from error
            finally:
                document.close()


def _held(raw: Any, handle: Any) -> bytes:
    """Return what tells a picture from another: a hash of its bytes in the file, and its size."""
    length = raw.FPDFImageObj_GetImageDataRaw(handle, None, 0)
    buffer = (ctypes.c_ubyte * max(length, 1))()
    raw.FPDFImageObj_GetImageDataRaw(handle, buffer, length)
    width, height = ctypes.c_uint(), ctypes.c_uint()
    raw.FPDFImageObj_GetImagePixelSize(handle, width, height)
    return hashlib.sha256(bytes(buffer)).digest() + f"{width.value}x{height.value}".encode()


def _pixels(found: Any, matrix: Matrix, turn: int) -> Image | None:
    """Return a picture's pixels, upright as on the page; None where there are too many."""
    from pypdfium2 import raw

    width, height = found.get_px_size()
    if width * height > _MOST_PIXELS:
        return None
    masked = bool(raw.FPDFPageObj_HasTransparency(found.raw))
    bitmap = found.get_bitmap(render=masked, scale_to_original=True)
    image: Image = bitmap.to_pil().copy()
    # A picture that is rendered is upright already, as its matrix lays it.
    return _turned(image, (1, 0, 0, 1, 0, 0) if masked else matrix, turn)


def _turned(image: Image, matrix: Matrix, turn: int) -> Image:
    """Return pixels turned and mirrored as their matrix and the page's own turn lay them, by quarters."""
    from PIL.Image import Transpose

    a, b, c, d, _, _ = matrix
    quarters = -turn
    if abs(b) + abs(c) > abs(a) + abs(d):
        quarters += 1 if b > 0 else 3
        if b * c > 0:
            image = image.transpose(Transpose.FLIP_TOP_BOTTOM)
    elif a < 0 and d < 0:
        quarters += 2
    elif a < 0:
        image = image.transpose(Transpose.FLIP_LEFT_RIGHT)
    elif d < 0:
        image = image.transpose(Transpose.FLIP_TOP_BOTTOM)
    turns = (None, Transpose.ROTATE_90, Transpose.ROTATE_180, Transpose.ROTATE_270)[quarters % 4]
    return image if turns is None else image.transpose(turns)
