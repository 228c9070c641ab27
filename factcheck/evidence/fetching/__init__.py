"""Fetches pages: no other code contacts another machine, and this does only when the person asks for it.

One address is fetched as it stands: no pictures, no scripts, no cookies, no referrer. Certificates are
verified. Whatever the server does, fetching ends within the limits with the whole body or with a
``FetchingError`` of one sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import httpx2

from factcheck.errors import FetchingError, LocalAddressError
from factcheck.evidence.fetching.connecting import Deadline, LocalHostError, Permit, Posted, answered
from factcheck.evidence.fetching.fetched import LIMITS, Fetched, Hop, Limits

__all__ = ["Fetched", "Hop", "Limits", "Posted", "fetch", "post"]

_REDIRECTS = frozenset({301, 302, 303, 307, 308})


def fetch(
    address: str,
    *,
    now: Callable[[], str],
    allow_local: bool = False,
    limits: Limits = LIMITS,
    given_up: Event | None = None,
) -> Fetched:
    """Fetch one address, following redirects; ``now`` gives the time that is noted with the answer.

    An address on this machine or in the local network is refused unless ``allow_local`` says that the
    person asked for it, and even then a page elsewhere may not lead there. The status may be any but 206:
    a page that is not there is an answer too. Raises ``FetchingError``, also soon after ``given_up`` is set.
    """
    url = _parsed(address.strip(), address.strip())
    deadline = Deadline(limits.seconds, given_up)
    hops: list[Hop] = []
    seen = {str(url)}
    while True:
        permit = Permit(deadline, address=str(url), allow_local=allow_local, limits=limits)
        try:
            hop, data = answered(url, permit)
        except LocalHostError as error:
            raise _local(address.strip(), str(url), first=not hops) from error
        hops.append(hop)
        location = hop.header("location") if hop.status in _REDIRECTS else ""
        if not location:
            return Fetched(data=data, at=now(), hops=tuple(hops))
        # A page on the local network may lead to another one there; one from outside may not.
        allow_local = allow_local and permit.was_local
        url = _parsed(_joined(url, location), address.strip())
        if str(url) in seen:
            raise FetchingError(
                "The address {address} leads in circles, as where a page wants cookies; save the page in a"
                " browser and open the file.",
                address=address.strip(),
            )
        if len(hops) > limits.redirects:
            raise FetchingError(
                "The address {address} leads on to another more than {count} times.",
                address=address.strip(),
                count=limits.redirects,
            )
        seen.add(str(url))


def post(
    address: str,
    posted: Posted,
    *,
    now: Callable[[], str],
    allow_local: bool = False,
    limits: Limits = LIMITS,
    given_up: Event | None = None,
) -> Fetched:
    """Send bytes to one address and return its answer; it is never sent on to another address.

    Local addresses, limits and failures are as in ``fetch``.
    """
    url = _parsed(address.strip(), address.strip())
    permit = Permit(
        Deadline(limits.seconds, given_up), address=str(url), allow_local=allow_local, limits=limits
    )
    try:
        hop, data = answered(url, permit, posted)
    except LocalHostError as error:
        raise _local(address.strip(), str(url), first=True) from error
    return Fetched(data=data, at=now(), hops=(hop,))


def _joined(url: httpx2.URL, location: str) -> str:
    try:
        return str(url.join(location))
    except (httpx2.InvalidURL, ValueError):
        return location


def _parsed(text: str, asked: str) -> httpx2.URL:
    """Return the address without its fragment and sign-in, which are never sent; http and https only."""
    try:
        url = httpx2.URL(text).copy_with(fragment=None, username=None, password=None)
    except (httpx2.InvalidURL, UnicodeError, ValueError, TypeError) as error:
        raise _unfit(text, asked) from error
    if url.scheme not in ("http", "https") or not url.host or "%" in url.host:
        raise _unfit(text, asked)
    return url


def _unfit(text: str, asked: str) -> FetchingError:
    if text == asked:
        return FetchingError("“{address}” is not a web address that can be opened.", address=asked)
    return FetchingError(
        "The address {address} leads to “{target}”, which is not a web address that can be opened.",
        address=asked,
        target=text,
    )


def _local(asked: str, target: str, *, first: bool) -> FetchingError:
    if first:
        return LocalAddressError(
            "{address} is on this machine or in the local network; it was not fetched.", address=asked
        )
    return LocalAddressError(
        "The address {address} leads to {target}, on this machine or in the local network; it was not"
        " followed.",
        address=asked,
        target=target,
    )
