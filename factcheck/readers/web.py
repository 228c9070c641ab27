"""Web addresses: a page is fetched once, only when the person gives its address.

Nothing else is loaded: no pictures, no scripts, no cookies are kept. The page's bytes become
the draft's original.
"""

from __future__ import annotations

import time

import httpx

from factcheck import __version__
from factcheck.errors import ReadingError
from factcheck.models import Reading
from factcheck.readers.formats import LARGEST, read

_SECONDS = 30.0
"""For the whole page; a server that trickles is given up."""
_REDIRECTS = 10


def is_address(text: str) -> bool:
    """Tell whether a text is a web address rather than a file's name."""
    return text.strip().lower().startswith(("http://", "https://"))


def fetch(address: str) -> Reading:
    """Fetch a page and read it as a draft; raises ReadingError with a sentence for the person."""
    address = address.strip()
    data, final = _bytes_of(address)
    return read(data, final, address=final)


def _bytes_of(address: str) -> tuple[bytes, str]:
    started = time.monotonic()
    headers = {"User-Agent": f"factcheck-desk/{__version__}", "Accept": "text/html,*/*;q=0.8"}
    try:
        with (
            httpx.Client(
                follow_redirects=True, max_redirects=_REDIRECTS, timeout=_SECONDS, headers=headers
            ) as client,
            client.stream("GET", address) as answer,
        ):
            if answer.status_code >= 400:
                raise ReadingError(_refusal(address, answer.status_code))
            data = bytearray()
            for piece in answer.iter_bytes():
                data += piece
                if len(data) > LARGEST:
                    raise ReadingError(
                        f"The page at {address} is larger than 50 MB, too large for an article."
                    )
                if time.monotonic() - started > _SECONDS:
                    raise ReadingError(
                        f"The server of {address} is too slow; save the page and open the file."
                    )
            return bytes(data), str(answer.url)
    except httpx.TooManyRedirects as error:
        raise ReadingError(f"The address {address} leads in circles.") from error
    except httpx.TimeoutException as error:
        raise ReadingError(f"The server of {address} did not answer in time.") from error
    except (httpx.UnsupportedProtocol, httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise ReadingError(f"“{address}” is not a web address that can be opened.") from error
    except httpx.HTTPError as error:
        raise ReadingError(f"The page at {address} could not be reached; are you online?") from error


def _refusal(address: str, status: int) -> str:
    if status in (401, 402, 403):
        return f"The server does not give out {address} without signing in; save the page and open the file."
    if status in (404, 410):
        return f"There is no page at {address}."
    return f"The server of {address} answered with an error ({status}); try again later."
