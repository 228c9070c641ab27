"""Pictures of a file: decoded, and drawn anew as PNG or JPEG of a bounded size.

Runs in the child process alone: what a hostile picture does to a decoder it does there, and the window
is only ever given pictures that were drawn here. A reader names the part of the file that holds each.
"""

from __future__ import annotations

import hashlib
import io
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.errors import ReadingError
from factcheck.models import PictureGap, ReadPicture, Region
from factcheck.models.pictures import SAMPLE
from factcheck.readers.archive import Archive
from factcheck.readers.raw_picture import RawPicture

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_SIDE = 2000
"""Pixels of the longer side of the copy that is kept."""
MOST_KEPT = 32 * 1024 * 1024
"""Bytes of all copies of one file."""
_MOST_CROPPED = 1000
"""Pixels of the longer side of a part that stands in a document."""
_MOST_PIXELS = 40_000_000
"""Three bytes each once decoded, in a process with half a gigabyte."""
_MOST_SECONDS = 5.0
"""Of processor time for all pictures of a file; the process is ended after nine."""
_RUNNING = 3
"""Pages on which the same picture stands that is no picture of the article."""
_SMALLEST = 16
"""Pixels: a side that is shorter is that of a line, a dot or an emoji."""
_LARGEST_PNG = 1_500_000
"""Bytes from which a picture is kept as a photograph is."""
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")
_LOSSLESS = frozenset({"PNG", "GIF", "BMP"})
_MEDIA_TYPES = {each: f"image/{each.lower()}" for each in _FORMATS}
_METAFILES = (b"\xd7\xcd\xc6\x9a", b"\x01\x00\x09\x00", b"\x02\x00\x09\x00", b"VCLMTF")
"""How Windows metafiles begin (MS-WMF 2.3.2), and OpenOffice's; in EMF the name stands at byte 40."""


def decode(
    data: bytes, called: str, wanted: Sequence[ReadPicture], region: Region | None = None
) -> tuple[ReadPicture, ...]:
    """Return pictures of a file with the copies to keep, or with what keeps one from being shown.

    Those too small to say anything are left out. With a region that part of each is returned.
    """
    until, kept = time.process_time() + _MOST_SECONDS, 0
    known: dict[str, ReadPicture] = {}
    done = []
    for each, read in zip(wanted, _sources(data, called, wanted), strict=True):
        if not each.part and each.address:
            done.append(replace(each, gap=PictureGap.ON_THE_WEB))
            continue
        if each.part not in known:
            if time.process_time() > until or kept > MOST_KEPT:
                known[each.part] = replace(each, gap=PictureGap.TOO_MANY)
            else:
                known[each.part] = _decoded(each, read, region)
                kept += len(known[each.part].data)
        found = known[each.part]
        if found.data or found.gap:
            done.append(replace(found, at=each.at, part=each.part, alt=each.alt, address=each.address))
    return tuple(_without_furniture(done) if b"%PDF-" in data[:1024] else done)


def _without_furniture(found: Sequence[ReadPicture]) -> Iterator[ReadPicture]:
    """Leave out the logo or rule that stands on page after page of a PDF."""
    pages: dict[str, set[str]] = defaultdict(set)
    for each in found:
        pages[each.original].add(each.part.partition("/")[0])
    yield from (each for each in found if not each.original or len(pages[each.original]) < _RUNNING)


def _sources(data: bytes, called: str, wanted: Sequence[ReadPicture]) -> Iterator[Callable[[], RawPicture]]:
    """Yield for each picture the function that takes it out of its file."""
    if b"%PDF-" in data[:1024]:
        from factcheck.readers.pdf.pictures import Embedded

        embedded = Embedded(data)
        yield from (_taking(embedded.read, each.part) for each in wanted)
    elif data.startswith(b"PK"):
        archive = Archive(data, called)
        yield from (_taking(lambda part: RawPicture(archive.read(part)), each.part) for each in wanted)
    elif any(each.part != ALONE for each in wanted):
        from factcheck.readers import mail
        from factcheck.readers.html.pictures import HeldInPage

        pages, beside = mail.pages_and_pictures(data, called) if mail.is_mail(data) else ([data], {})
        page = HeldInPage(pages, beside)
        yield from (_taking(lambda part: RawPicture(page.read(part)), each.part) for each in wanted)
    else:
        yield from (_taking(lambda _: RawPicture(data), each.part) for each in wanted)


ALONE = "."
"""The part of a file that is a picture itself."""


def _taking(read: Callable[[str], RawPicture], part: str) -> Callable[[], RawPicture]:
    return lambda: read(part)


def _decoded(wanted: ReadPicture, read: Callable[[], RawPicture], region: Region | None) -> ReadPicture:
    """Return a picture with its copy; with neither copy nor gap where it is too small to say anything."""
    try:
        raw = read()
        if not raw.data:
            # A chart that a word processor draws from numbers has no part that is a picture.
            return replace(wanted, gap=PictureGap.DAMAGED if wanted.part else PictureGap.DRAWING)
        wanted = replace(wanted, original=hashlib.sha256(raw.data).hexdigest())
        return _drawn(wanted, raw, region)
    except ReadingError:
        return replace(wanted, gap=PictureGap.TOO_LARGE)
    except (OSError, ValueError, SyntaxError, EOFError, ArithmeticError, TypeError, KeyError, IndexError):
        # What Pillow raises where a file is not what it says; MemoryError goes on to the asking process.
        return replace(wanted, gap=PictureGap.DAMAGED)


def _drawn(wanted: ReadPicture, raw: RawPicture, region: Region | None) -> ReadPicture:
    from PIL import Image, UnidentifiedImageError

    if raw.image is None and not raw.is_file:
        return replace(wanted, gap=PictureGap.TOO_LARGE)
    if raw.image is None and _is_drawing(raw.data):
        return replace(wanted, gap=PictureGap.DRAWING)
    try:
        image = raw.image or Image.open(io.BytesIO(raw.data), formats=_FORMATS)
    except UnidentifiedImageError:
        return replace(wanted, gap=PictureGap.DAMAGED)
    except Image.DecompressionBombError:
        return replace(wanted, gap=PictureGap.TOO_LARGE)
    kind = image.format or ""
    wanted = replace(wanted, media_type=_MEDIA_TYPES.get(kind, wanted.media_type))
    if image.width * image.height > _MOST_PIXELS:
        return replace(wanted, gap=PictureGap.TOO_LARGE)
    if min(image.width, image.height) < _SMALLEST:
        return wanted
    shown = _on_white(image)
    if region is not None:
        shown = shown.crop(_pixels(shown, region))
        shown.thumbnail((_MOST_CROPPED, _MOST_CROPPED))
    data = _packed(shown, lossless=kind in _LOSSLESS)
    sample = shown.resize((SAMPLE, SAMPLE), Image.Resampling.BOX).tobytes()
    return replace(wanted, data=data, width=shown.width, height=shown.height, sample=sample)


def _pixels(image: Image, region: Region) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of a region in pixels: one at least, within the picture."""
    left, top = (
        min(int(region.left * image.width), image.width - 1),
        min(int(region.top * image.height), image.height - 1),
    )
    right = max(left + 1, min(round((region.left + region.width) * image.width), image.width))
    bottom = max(top + 1, min(round((region.top + region.height) * image.height), image.height))
    return left, top, right, bottom


def _is_drawing(data: bytes) -> bool:
    """Tell whether a file is SVG or a Windows metafile: lines and shapes, which no decoder here draws."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return data.startswith(_METAFILES) or data[40:44] == b" EMF" or (head[:1] == b"<" and b"<svg" in head)


def _on_white(image: Image) -> Image:
    """Return a picture upright, in a bounded size, and on white where it lets the paper through."""
    import PIL.Image
    from PIL import ImageOps

    image.draft("RGB", (MOST_SIDE, MOST_SIDE))  # a JPEG is decoded in a fraction of its size
    if max(image.size) > MOST_SIDE and image.mode not in ("1", "P"):
        image.load()
        image.thumbnail((MOST_SIDE, MOST_SIDE), PIL.Image.Resampling.BILINEAR)
    image = ImageOps.exif_transpose(image)
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
        paper = PIL.Image.new("RGBA", image.size, "white")
        image = PIL.Image.alpha_composite(paper, image)
    if image.mode in ("I;16", "I;16B", "I;16L", "I", "F"):
        image = image.convert("F")
        low, high = image.getextrema()
        image = image.point(lambda value: (value - low) * 255 / max(high - low, 1))  # type: ignore[operator]
    image = image.convert("RGB")
    image.thumbnail((MOST_SIDE, MOST_SIDE), PIL.Image.Resampling.BILINEAR)
    return image


def _packed(image: Image, *, lossless: bool) -> bytes:
    """Return a picture as PNG, or as JPEG where it is a photograph or its PNG would be large."""
    if lossless:
        held = io.BytesIO()
        image.save(held, "PNG")
        if held.tell() <= _LARGEST_PNG:
            return held.getvalue()
    held = io.BytesIO()
    image.save(held, "JPEG", quality=88)
    return held.getvalue()
