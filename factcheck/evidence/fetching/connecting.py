"""Connections that keep to a deadline and to the addresses that may be asked."""

from __future__ import annotations

import queue
import socket
import ssl
import threading
import time
import urllib.request
from collections.abc import Iterable
from typing import Any

import httpcore2
import httpx2
from msgspec import Struct

from factcheck import __version__
from factcheck.errors import FetchingError
from factcheck.evidence.fetching import bodies
from factcheck.evidence.fetching.fetched import Hop, Limits
from factcheck.evidence.fetching.locality import is_local, is_local_name

_HEADERS = {
    "User-Agent": f"factcheck-desk/{__version__}",
    "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
    # Brotli and Zstandard would have to be unpacked again by every program that reads a capture.
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}
_LONGEST_CONNECT = 15.0
"""Seconds for one of a host's addresses, so that a dead one leaves time for the next."""

_LONGEST_WAIT = 0.5
"""Seconds until a silent connection is asked again whether anybody still waits for it."""


class LocalHostError(Exception):
    """A host turned out to be on this machine or in the local network, and that was not asked for."""


class Deadline:
    """The moment by which all must be done, whatever a server does in between, or until it is given up."""

    def __init__(self, seconds: float, given_up: threading.Event | None = None) -> None:
        self.seconds = seconds
        self._given_up = given_up
        self._end = time.monotonic() + seconds

    def left(self, most: float | None = None) -> float:
        """Return the seconds left, at most as many as given; raises ``ReadTimeout`` where none are."""
        left = self._end - time.monotonic()
        if left <= 0 or (self._given_up is not None and self._given_up.is_set()):
            raise httpcore2.ReadTimeout("the deadline has passed")
        return left if most is None else min(left, most)


class Posted(Struct, frozen=True):
    """What is sent to an address, and the media types of it and of the answer that is wanted."""

    data: bytes
    media_type: str
    accept: str


class Permit:
    """What holds for one hop: its deadline, its limits, and whether it may end in the local network."""

    def __init__(self, deadline: Deadline, *, address: str, allow_local: bool, limits: Limits) -> None:
        self.deadline = deadline
        self.address = address
        self.limits = limits
        self._allow_local = allow_local
        self.was_local = False
        """Whether the host was found to be local; known once it was resolved."""

    def resolve(self, host: str, port: int) -> list[str]:
        """Return a host's IP addresses; raises ``LocalHostError`` where one may not be asked."""
        found = _resolved(host, port, self.deadline)
        self.check(is_local_name(host) or any(map(is_local, found)))
        return found

    def check(self, local: bool) -> None:
        """Note whether the host is local; raises ``LocalHostError`` where it may not be."""
        self.was_local = local
        if local and not self._allow_local:
            raise LocalHostError


def answered(url: httpx2.URL, permit: Permit, posted: Posted | None = None) -> tuple[Hop, bytes]:
    """Ask for one address and return its answer with the whole unpacked body."""
    try:
        with (
            _pool(url, permit) as pool,
            pool.stream(
                "POST" if posted else "GET",
                httpcore2.URL(str(url)),
                headers=list(_headers(posted).items()),
                content=posted.data if posted else None,
            ) as answer,
        ):
            hop = _hop(str(url), answer)
            return hop, bodies.read(hop, answer.iter_stream(), permit.limits.size)
    except httpcore2.TimeoutException as error:
        raise FetchingError(
            "The server of {address} took too long, more than {seconds:g} seconds; try again, or save the"
            " page in a browser and open the file.",
            address=permit.address,
            seconds=permit.deadline.seconds,
        ) from error
    except (httpcore2.NetworkError, httpcore2.ProtocolError, httpcore2.ProxyError, OSError) as error:
        raise _unreached(permit.address, error) from error
    except (httpcore2.UnsupportedProtocol, UnicodeError, ValueError) as error:
        raise FetchingError(
            "“{address}” is not a web address that can be opened.", address=permit.address
        ) from error


def _headers(posted: Posted | None) -> dict[str, str]:
    if posted is None:
        return _HEADERS
    about = {"Content-Type": posted.media_type, "Content-Length": str(len(posted.data))}
    return {**_HEADERS, **about, "Accept": posted.accept}


def _hop(address: str, answer: httpcore2.Response) -> Hop:
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in answer.headers)
    reason = answer.extensions.get("reason_phrase", b"")
    return Hop(address, answer.status, bytes(reason).decode("latin-1"), headers)


def _unreached(address: str, error: Exception) -> FetchingError:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return FetchingError(
                "The server of {address} could not prove that it is the one it says it is: its certificate is"
                " not valid. Nothing was read.",
                address=address,
            )
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, httpcore2.RemoteProtocolError):
        return FetchingError(
            "The answer of {address} broke off, or is no whole web page; try again.", address=address
        )
    return FetchingError("The page at {address} could not be reached; are you online?", address=address)


def _pool(url: httpx2.URL, permit: Permit) -> httpcore2.ConnectionPool:
    """Return a pool for one hop, through the system's proxy where it names one for this host."""
    backend = _Backend(permit)
    proxies = urllib.request.getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all") or ""
    if not proxy or urllib.request.proxy_bypass(url.host):
        return httpcore2.ConnectionPool(network_backend=backend)
    # The proxy resolves the name; what this machine knows of it is checked all the same.
    try:
        permit.resolve(url.host, url.port or 443)  # the port makes no difference to what a name resolves to
    except OSError:
        permit.check(is_local_name(url.host))
    backend.through_proxy = True
    return _proxy(proxy if "://" in proxy else f"http://{proxy}", backend)


def _proxy(address: str, backend: _Backend) -> httpcore2.HTTPProxy:
    url = httpx2.URL(address)
    if url.scheme not in ("http", "https"):
        raise FetchingError(
            "The system's proxy, {proxy}, is of a kind that cannot be used here; save the page in a browser"
            " and open the file.",
            proxy=f"{url.scheme}://{url.host}",
        )
    sign_in = (url.username, url.password) if url.username else None
    bare = url.copy_with(username=None, password=None)
    return httpcore2.HTTPProxy(str(bare), proxy_auth=sign_in, network_backend=backend)


class _Backend(httpcore2.NetworkBackend):
    """Connects to addresses that were resolved and checked here, so that no second look-up can differ."""

    def __init__(self, permit: Permit) -> None:
        self._permit = permit
        self._inner = httpcore2.SyncBackend()
        self.through_proxy = False

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002  # the deadline is what counts
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect to the first of a host's addresses that answers."""
        if self.through_proxy:
            return self._connected(host, port, local_address, socket_options)
        failure: Exception = OSError("no address")
        for ip in self._permit.resolve(host, port):
            try:
                return self._connected(ip, port, local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
        raise failure

    def _connected(
        self, host: str, port: int, local_address: str | None, socket_options: Iterable[Any] | None
    ) -> httpcore2.NetworkStream:
        deadline = self._permit.deadline
        left = deadline.left(_LONGEST_CONNECT)
        return _Stream(self._inner.connect_tcp(host, port, left, local_address, socket_options), deadline)


class _Stream(httpcore2.NetworkStream):
    """A stream of which each read and write has only what is left of the deadline.

    A time limit of the socket alone begins anew with each byte, so a server that sends one byte at a
    time, of its headers or of its body, would never reach it.
    """

    def __init__(self, inner: httpcore2.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002  # as above
        """Read some bytes within the deadline."""
        while True:
            try:
                # In short waits: who gives up, or closes the window, does not wait for a silent server.
                return self._inner.read(max_bytes, self._deadline.left(_LONGEST_WAIT))
            except httpcore2.ReadTimeout:
                self._deadline.left()

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write bytes within the deadline."""
        self._inner.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        """Close the connection."""
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        """Begin encryption within the deadline."""
        left = self._deadline.left(timeout)
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, left), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """Return what the connection says of itself."""
        return self._inner.get_extra_info(info)


def _resolved(host: str, port: int, deadline: Deadline) -> list[str]:
    """Look up a host's IP addresses within the deadline; raises OSError where it has none.

    The system's look-up takes no time limit, so it runs in a thread that is left behind when it is late.
    """
    told: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            told.put(list(dict.fromkeys(str(row[4][0]) for row in rows)))
        except (OSError, UnicodeError) as error:
            told.put(OSError(str(error)))

    threading.Thread(target=look_up, daemon=True).start()
    try:
        found = told.get(timeout=deadline.left(_LONGEST_CONNECT))
    except queue.Empty as error:
        raise httpcore2.ConnectTimeout("the name was not resolved in time") from error
    if isinstance(found, OSError):
        raise found
    return found
