"""Asks a public archive to keep a page, as the Wayback Machine of archive.org does: «/save/» and the address.

The archive then has the address, and everybody can see the page there; so it is asked only where the person
has been told and agrees. What it answers is untrusted: it counts only as the address of a copy of this page
that is not older than the request.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from threading import Event
from urllib.parse import unquote, urljoin, urlsplit

from factcheck.errors import FetchingError, LocalAddressError, UserError
from factcheck.evidence.fetching import Fetched, Limits, fetch
from factcheck.evidence.fetching.locality import is_local_name
from factcheck.text.addresses import openable, same_key

_SECONDS = 180.0
"""The archive fetches the page while one waits."""
_COPY = re.compile(r"/web/(\d{14})(?:[a-z]{2}_)?/(https?:.+)", re.IGNORECASE)
"""The time and the page in a copy's address; «id_» and the like ask for it without the archive's frame."""
_LINKED = re.compile(r"<([^<>\s]+)>")
_OLDER = timedelta(hours=1)
"""For so long the archive makes no second copy of a page."""


def save(
    address: str,
    *,
    now: Callable[[], str],
    archive: str,
    allow_local: bool = False,
    seconds: float = _SECONDS,
    given_up: Event | None = None,
) -> str:
    """Ask an archive to keep a page and return the address of its copy there; raises UserError.

    A page on this machine or in the local network is never named to an archive. ``allow_local`` is for the
    archive itself.
    """
    if is_local_name(urlsplit(address).hostname or ""):
        raise UserError("{address} is in the local network: no archive can fetch it.", address=address)
    host = urlsplit(archive).hostname or archive
    begun = datetime.fromisoformat(now())
    try:
        answer = fetch(
            f"{archive.rstrip('/')}/save/{address}",
            now=now,
            allow_local=allow_local,
            limits=Limits(seconds=seconds),
            given_up=given_up,
        )
    except LocalAddressError:
        raise
    except FetchingError as error:
        raise UserError("{archive} kept no copy. {reason}", archive=host, reason=error.sentence) from error
    wanted = same_key(address)
    copies = [
        each for each in _told(answer, archive) if wanted in (same_key(each[1]), same_key(unquote(each[1])))
    ]
    if not copies:
        raise UserError(
            "{archive} answered with status {status} and did not say that it keeps a copy.",
            archive=host,
            status=answer.status,
        )
    at, _, kept = max(copies)  # the latest: a redirect on the way may name older ones
    if at < begun - _OLDER:
        raise UserError(
            "{archive} made no new copy: the one that it named is of {day}.",
            archive=host,
            day=at.date().isoformat(),
        )
    return kept


def _told(answer: Fetched, archive: str) -> Iterator[tuple[datetime, str, str]]:
    """Yield what an answer names as copies in this archive: when, of which page, and where."""
    named = [hop.address for hop in answer.hops]
    for hop in answer.hops:
        named += [hop.header("location"), hop.header("content-location")]
        named += _LINKED.findall(hop.header("link"))
    for each in named:
        whole = openable(urljoin(f"{archive}/", each)) if each else ""
        found = _COPY.search(whole)
        if not found or urlsplit(whole).netloc != urlsplit(archive).netloc:
            continue
        try:
            at = datetime.strptime(found[1], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
        except ValueError:
            continue
        yield at, found[2], whole
