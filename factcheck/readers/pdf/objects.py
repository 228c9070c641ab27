"""Objects of a PDF's page: which of them are pictures, and where each stands.

A picture is known by its page and its place among the page's objects, as «3/12» or, within a group,
«3/12/0». How the page is turned goes with it: «3/12@1» is turned by a quarter.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from itertools import repeat
from typing import Any

from msgspec import Struct

from factcheck.readers.pdf.pieces import Box

Matrix = tuple[float, float, float, float, float, float]

_MOST_OBJECTS = 3000
"""Of one page; a map drawn of lines has a hundred thousand, and asking each for its kind takes time."""
_DEEPEST = 3
_SMALLEST = 24
"""Points: a third of an inch."""
_BACKGROUND = 0.85
"""The share of its page that a picture covers at most: a scanned page is none."""
_GET = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
_KIND_OF = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p)


def pictures_on(raw: Any, page: Any, number: int, box: Box) -> list[tuple[Box, str]]:
    """Return where the pictures of a page stand, in points of the page, and how each is known."""
    area = max((box.right - box.left) * (box.top - box.bottom), 1.0)
    found = []
    for path, _, bounds in images(raw, page):
        seen = Box(
            max(bounds.left, box.left),
            max(bounds.bottom, box.bottom),
            min(bounds.right, box.right),
            min(bounds.top, box.top),
        )
        width, height = seen.right - seen.left, seen.top - seen.bottom
        if min(width, height) >= _SMALLEST and width * height <= _BACKGROUND * area:
            found.append((seen, "/".join(map(str, (number, *path)))))
    return found


class _Asked(Struct):
    """How many objects of a page may still be asked."""

    left: int = _MOST_OBJECTS


def images(raw: Any, page: Any) -> Iterator[tuple[tuple[int, ...], Any, Box]]:
    """Yield the pictures of a page, also those in groups: path, handle, and bounds in points of the page."""
    return _images(raw, page, _Asked(), None, (), None)


def _images(
    raw: Any, page: Any, asked: _Asked, form: Any, path: tuple[int, ...], moved: Matrix | None
) -> Iterator[tuple[tuple[int, ...], Any, Box]]:
    count = raw.FPDFPage_CountObjects(page) if form is None else raw.FPDFFormObj_CountObjects(form)
    get = raw.FPDFPage_GetObject if form is None else raw.FPDFFormObj_GetObject
    holder = page if form is None else form
    done = 0
    for index, kind in enumerate(_kinds(raw, get, holder, min(count, asked.left))):
        if kind not in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM):
            continue
        asked.left -= index + 1 - done
        done = index + 1
        if asked.left < 0:
            return
        handle, here = get(holder, index), (*path, index)
        if kind == raw.FPDF_PAGEOBJ_IMAGE:
            yield here, handle, _bounds(raw, handle, moved)
        elif len(here) < _DEEPEST:
            yield from _images(raw, page, asked, handle, here, matrix_of(raw, handle, moved))
    asked.left -= count - done


def _kinds(raw: Any, get: Any, holder: Any, count: int) -> list[int]:
    """Return the kinds of the first objects of a page or group.

    Some programs make an object of each word: so they are asked without ctypes' checks, in a loop of C's.
    """
    get, kind_of = ctypes.cast(get, _GET), ctypes.cast(raw.FPDFPageObj_GetType, _KIND_OF)
    address = ctypes.cast(holder, ctypes.c_void_p)
    return list(map(kind_of, map(get, repeat(address), range(count))))


def matrix_of(raw: Any, handle: Any, outer: Matrix | None) -> Matrix:
    """Return how an object is laid on the page: its own matrix, then that of the group it stands in."""
    held = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(handle, held)
    a, b, c, d, e, f = held.a, held.b, held.c, held.d, held.e, held.f
    if outer is None:
        return a, b, c, d, e, f
    oa, ob, oc, od, oe, of = outer
    return (
        a * oa + b * oc,
        a * ob + b * od,
        c * oa + d * oc,
        c * ob + d * od,
        e * oa + f * oc + oe,
        e * ob + f * od + of,
    )


def _bounds(raw: Any, handle: Any, moved: Matrix | None) -> Box:
    """Return the box around the unit square that a picture is drawn in."""
    a, b, c, d, e, f = matrix_of(raw, handle, moved)
    across, up = [e, e + a, e + c, e + a + c], [f, f + b, f + d, f + b + d]
    return Box(min(across), min(up), max(across), max(up))
