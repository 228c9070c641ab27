"""Pictures inside a page's own file: written into it as data, or beside it in a saved page or a mail."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from urllib.parse import unquote_to_bytes

from factcheck.readers.html.bounds import with_few_attributes

_DATA = re.compile(r"data:image/[\w.+-]{1,40}(;[^,]{0,200})?,", re.IGNORECASE)
_MOST_DATA = 40_000_000


def held_in_page(source: str) -> str:
    """Return the part that holds a picture which is written into the page as data; none for another."""
    return f"data:{_mark(source)}" if _DATA.match(source) else ""


def _mark(source: str) -> str:
    return hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def bytes_of(source: str) -> bytes:
    """Return the bytes of a data address (RFC 2397); none where it holds none that can be read."""
    found = _DATA.match(source)
    if found is None or len(source) > _MOST_DATA:
        return b""
    held = source[found.end() :]
    if not (found.group(1) or "").lower().endswith(";base64"):
        return unquote_to_bytes(held)
    try:
        return base64.b64decode("".join(held.split()).encode("ascii", "ignore"))
    except (binascii.Error, ValueError):
        return b""


class HeldInPage:
    """The pictures inside a page's file, or inside a mail or a saved page with its pages, by part."""

    def __init__(self, pages: list[bytes], beside: dict[str, bytes]) -> None:
        """Take the pages, and the pictures that come with them in a file of their own."""
        self._beside = beside
        self._sources = {held_in_page(each): each for page in pages for each in _sources(page)}

    def read(self, part: str) -> bytes:
        """Return the bytes of a picture, none where there is none of this name."""
        return self._beside.get(part) or bytes_of(self._sources.get(part, ""))


def _sources(page: bytes) -> list[str]:
    from lxml import etree, html

    from factcheck.readers.html.segments import source_of

    try:
        root = html.document_fromstring(
            with_few_attributes(page), html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True)
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return []
    return [source_of(each) for each in root.iter("img")]
