"""Opening what a person names: a file or a web address becomes a reading."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from msgspec.structs import replace

from factcheck.errors import FetchingError
from factcheck.library.store import now
from factcheck.models import Reading
from factcheck.text import addresses


def read_named(text: str) -> Reading:
    """Read the file or the web page that a text names; raises UserError with a sentence for the person."""
    from factcheck.readers.bounded import read_path, with_pictures

    return read_address(text) if addresses.is_web(text) else with_pictures(read_path(Path(text)))


def read_address(address: str, given_up: Event | None = None, *, whole: bool = False) -> Reading:
    """Fetch a page, since the person gave its address, and read it as an article.

    Its bytes become the draft's original; setting ``given_up`` ends the reading. With ``whole`` all that
    the page shows is read, not the article alone.
    Raises FetchingError or ReadingError.
    """
    # Fetching is rare and its library is large, so it is imported here.
    from factcheck.evidence.fetching import fetch
    from factcheck.readers.bounded import read, with_pictures

    fetched = fetch(address, now=now, allow_local=True)
    if fetched.status >= 300:
        raise _refusal(address.strip(), fetched.status)
    data = fetched.in_utf_8() if fetched.media_type.startswith("text/") else fetched.data
    reading = read(data, fetched.address, address=fetched.address, whole=whole, given_up=given_up)
    # Before the bytes in the server's encoding take their place: parts are known as they were read.
    return replace(with_pictures(reading, given_up=given_up), original=fetched.data)


def _refusal(address: str, status: int) -> FetchingError:
    if status in (401, 402, 403):
        return FetchingError(
            "The server does not give out {address} without signing in; save the page and open the file.",
            address=address,
        )
    if status in (404, 410):
        return FetchingError("There is no page at {address}.", address=address)
    return FetchingError(
        "The server of {address} answered with an error ({status}); try again later.",
        address=address,
        status=status,
    )
