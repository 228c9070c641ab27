"""Addresses of sources: what is one, what may be opened, and when two are the same.

An address comes from outside and is untrusted: only http, https, mailto and doi are ever
opened, and anything else stays plain text.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit, urlunsplit

_BARE = re.compile(r"(?:https?://|mailto:|doi:|www\.)\S+", re.IGNORECASE)
_DOI = re.compile(r"(?:doi:\s*|https?://(?:dx\.)?doi\.org/)(10\.\d{4,9}/\S+)", re.IGNORECASE)
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid|ref_src", re.IGNORECASE)
_DEFAULT_PORTS = {"http": 80, "https": 443}


def recognise(text: str) -> str:
    """Return the address that a pasted text is as a whole, or the empty string.

    A missing scheme before «www.» is completed; a sentence that merely holds an address is none.
    """
    text = text.strip().strip("<>").strip()
    if not _BARE.fullmatch(text):
        return ""
    if text.lower().startswith("www."):
        text = f"https://{text}"
    return text if openable(text) else ""


def openable(address: str) -> str:
    """Return what a browser or mail program is asked to open, or the empty string.

    Only http, https, mailto and doi addresses without control characters or blanks pass.
    """
    address = address.strip()
    if not address or any(ord(char) < 33 or ord(char) == 127 for char in address):
        return ""
    if doi := _DOI.fullmatch(address):
        return f"https://doi.org/{doi[1]}"
    parts = _split(address)
    if parts is None:
        return ""
    if parts.scheme == "mailto":
        return address if "@" in parts.path else ""
    return address if parts.scheme in _DEFAULT_PORTS and parts.hostname else ""


def is_web(text: str) -> bool:
    """Tell whether a text is a web address rather than a file's name."""
    return text.strip().lower().startswith(("http://", "https://"))


def same_key(address: str) -> str:
    """Return a key that two addresses share when they lead to the same source.

    Scheme, «www.», default ports, a trailing slash, fragments and tracking parameters do not
    tell sources apart.
    """
    if doi := _DOI.fullmatch(address.strip()):
        return f"doi:{doi[1].lower()}"
    parts = _split(address.strip())
    if parts is None or parts.scheme not in _DEFAULT_PORTS:
        return address.strip().casefold()
    host = (parts.hostname or "").removeprefix("www.")
    port = _port(parts)
    query = urlencode(
        [
            (key, value)
            for key, value in parse_qsl(parts.query, keep_blank_values=True)
            if not _TRACKING.fullmatch(key)
        ]
    )
    netloc = f"{host}:{port}" if port and port != _DEFAULT_PORTS[parts.scheme] else host
    return urlunsplit(("", netloc, parts.path.rstrip("/"), query, "")).removeprefix("//")


def site(address: str) -> str:
    """Return the site's name for a second line, such as «ports.example.gov»; else the address."""
    if _DOI.fullmatch(address.strip()):
        return "doi.org"
    parts = _split(address.strip())
    if parts is None or not parts.hostname:
        return address
    return parts.hostname.removeprefix("www.")


def title_from(address: str) -> str:
    """Return a readable title for an address whose page was not read."""
    parts = _split(address.strip())
    if parts is None or not parts.hostname:
        return address.removeprefix("mailto:")
    tail = parts.path.rstrip("/").rpartition("/")[2]
    words = re.sub(r"\.\w{2,5}$", "", tail).replace("-", " ").replace("_", " ").strip()
    return (
        f"{site(address)}: {words}"
        if words and not words.isdigit()
        else site(address) + parts.path.rstrip("/")
    )


def _split(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
        _ = parts.hostname
    except ValueError:
        return None
    return parts


def _port(parts: SplitResult) -> int | None:
    try:
        return parts.port
    except ValueError:
        return None
