"""Encrypts what a hosted server says beyond this machine: the PostgreSQL in the wheel is built without TLS.

It answers PostgreSQL's own request for encryption (https://www.postgresql.org/docs/current/protocol-flow.html,
«SSL Session Encryption») with this server's certificate, and passes the bytes on to the server on this
machine. A connection that does not ask for encryption is ended; passwords are PostgreSQL's business.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from factcheck.errors import UserError

log = logging.getLogger(__name__)

_TLS = (8).to_bytes(4) + (80877103).to_bytes(4)
_GSS = (8).to_bytes(4) + (80877104).to_bytes(4)
_AT_ONCE = 64 * 1024
_SECONDS = 10.0
"""So long a connection may take until it is encrypted."""
_MOST = 300


class Relay:
    """Listens on an address, encrypted, and passes on to a server on this machine."""

    def __init__(self, tls: Path, listen: str, port: int, inner: int) -> None:
        """Name the folder of the certificates, the address and port outside, and the port inside."""
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.minimum_version = ssl.TLSVersion.TLSv1_3
        self._context.load_cert_chain(tls / "server.pem", tls / "server.key")
        self._listen, self.port, self._inner = listen, port, inner
        self._open = 0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Serve in a thread while this lasts; raises UserError where the address cannot be listened on."""
        loop = asyncio.new_event_loop()
        host = None if self._listen in ("*", "0.0.0.0", "::") else self._listen
        try:
            server = loop.run_until_complete(asyncio.start_server(self._serve, host, self.port))
        except OSError as error:
            loop.close()
            raise UserError(
                "The server cannot listen on {address}, port {port}: {reason}.",
                address=self._listen,
                port=self.port,
                reason=error.strerror or "",
            ) from error
        thread = threading.Thread(target=loop.run_forever, name="factcheck-relay", daemon=True)
        thread.start()
        try:
            yield
        finally:
            asyncio.run_coroutine_threadsafe(_ended(server), loop).result()
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
            loop.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._open >= _MOST:
            writer.close()
            return
        self._open += 1
        try:
            await asyncio.wait_for(self._encrypt(reader, writer), _SECONDS)
            inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", self._inner)
            await _joined(reader, writer, inner_reader, inner_writer)
        except (OSError, EOFError, TimeoutError, ConnectionError, asyncio.CancelledError) as error:
            # Cancelled at the end of the relay itself: asyncio would print that as a failure.
            log.info("a connection ended: %s", type(error).__name__)
        finally:
            self._open -= 1
            writer.close()

    async def _encrypt(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = await reader.readexactly(8)
        if asked == _GSS:
            writer.write(b"N")
            asked = await reader.readexactly(8)
        if asked != _TLS:
            raise ConnectionError("it did not ask for encryption")
        writer.write(b"S")
        await writer.drain()
        await writer.start_tls(self._context)


async def _joined(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    inner_reader: asyncio.StreamReader,
    inner_writer: asyncio.StreamWriter,
) -> None:
    """Pass on both ways until one side ends."""
    ways = {
        asyncio.ensure_future(_passed_on(reader, inner_writer)),
        asyncio.ensure_future(_passed_on(inner_reader, writer)),
    }
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for way in ways:
            way.cancel()
        inner_writer.close()


async def _passed_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(_AT_ONCE):
            writer.write(data)
            await writer.drain()


async def _ended(server: asyncio.Server) -> None:
    server.close()
    mine = asyncio.current_task()
    for task in asyncio.all_tasks():
        if task is not mine:
            task.cancel()
    await asyncio.sleep(0)
