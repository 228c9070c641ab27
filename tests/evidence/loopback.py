"""A real web server on this machine that answers with whatever bytes a test gives it."""

from __future__ import annotations

import re
import socket
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

Answer = bytes | Callable[[], Iterable[bytes]]


@dataclass(slots=True)
class Loopback:
    """The server's address, what it answers by path, and what it was asked."""

    port: int
    answers: dict[str, Answer] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)
    """Each request's line and headers, as they came."""
    bodies: list[bytes] = field(default_factory=list)
    """What was sent with each request."""

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    def paths(self) -> list[str]:
        """Return the targets of the requests, in order."""
        return [each.split(" ")[1] for each in self.requests]


def page(body: bytes, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    """Return an answer as it goes over the wire."""
    size = len(body) if length is None else length
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {size}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


def moved(target: str, *headers: str) -> bytes:
    """Return an answer that leads to another address."""
    return page(b"", f"Location: {target}", *headers, status="302 Found")


@contextmanager
def serving(context: ssl.SSLContext | None = None) -> Iterator[Loopback]:
    """Serve until the test ends; endless answers end once nobody listens any more."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            try:
                self.answer()
            except OSError:
                return  # the client went away, as it should

        def answer(self) -> None:
            if context is not None:
                self.request = context.wrap_socket(self.request, server_side=True)
            head = b""
            while b"\r\n\r\n" not in head:
                piece = self.request.recv(65536)
                if not piece:
                    return
                head += piece
            head, _, body = head.partition(b"\r\n\r\n")
            asked = head.decode("latin-1")
            said = re.search(r"(?im)^content-length: *(\d+)", asked)
            while len(body) < int(said[1] if said else 0):
                body += self.request.recv(65536)
            loopback.bodies.append(body)
            loopback.requests.append(asked)
            answer = loopback.answers.get(asked.split(" ")[1], page(b"none", status="404 Not Found"))
            for each in (answer,) if isinstance(answer, bytes) else answer():
                self.request.sendall(each)
            self.request.shutdown(socket.SHUT_WR)

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True

    with Server(("127.0.0.1", 0), Handler) as server:
        loopback = Loopback(server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield loopback
        finally:
            server.shutdown()
            thread.join()
