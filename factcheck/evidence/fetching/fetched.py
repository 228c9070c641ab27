"""What fetching gives: the bytes, and how they were come by."""

from __future__ import annotations

import codecs
from email.message import Message

from msgspec import Struct

_MEBIBYTE = 1024 * 1024


class Limits(Struct, frozen=True):
    """What one fetch may take at the most, redirects included."""

    seconds: float = 60.0
    size: int = 50 * _MEBIBYTE
    """Bytes of the body, as sent and as unpacked."""
    redirects: int = 10


LIMITS = Limits()
"""What holds where nothing else is said."""


class Hop(Struct, frozen=True):
    """One answer on the way from the address that was asked for to the one that gave the page."""

    address: str
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    """As the server sent them, in its order."""

    def header(self, name: str) -> str:
        """Return the first header of a name, whatever its case; empty where there is none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


class Fetched(Struct, frozen=True):
    """The whole body of an answer, unpacked, with every hop that led to it."""

    data: bytes
    at: str
    hops: tuple[Hop, ...]
    """In order; the first is what was asked for, the last gave the body."""

    @property
    def address(self) -> str:
        """The final address."""
        return self.hops[-1].address

    @property
    def status(self) -> int:
        """The status of the final answer."""
        return self.hops[-1].status

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """The headers of the final answer."""
        return self.hops[-1].headers

    @property
    def media_type(self) -> str:
        """The media type that the server says, without parameters and in lower case; empty where none."""
        return self.hops[-1].header("content-type").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str:
        """The character set that the server says; empty where it says none."""
        said = Message()
        said["Content-Type"] = self.hops[-1].header("content-type")
        return str(said.get_param("charset", "") or "").strip().lower()

    def in_utf_8(self) -> bytes:
        """Return the text in UTF-8, with its mark, where the server truly says that it is in another set.

        The server's word counts before the page's own (HTML, “determining the character encoding”).
        """
        if self.charset in ("", "utf-8", "utf8"):
            return self.data
        try:
            return codecs.BOM_UTF8 + self.data.decode(self.charset).encode()
        except (LookupError, UnicodeError, ValueError):
            return self.data
