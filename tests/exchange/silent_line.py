"""A line to a server that may fall silent: connections are taken and stay, and nothing comes through."""

from __future__ import annotations

import select
import socket
import threading


class SilentLine:
    """Passes bytes on to a server both ways, until it is hushed."""

    def __init__(self, port: int) -> None:
        self._inner = port
        self._left: int | None = None
        self._hushed = threading.Event()
        self._ended = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._listening.settimeout(0.05)
        self.port = self._listening.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def hush(self, after: int = 0) -> None:
        """Let nothing through from now on, or when so many bytes went through."""
        self._left = after
        if not after:
            self._hushed.set()

    def speak(self) -> None:
        """Let through what lies there, and all that comes."""
        self._left = None
        self._hushed.clear()

    def close(self) -> None:
        """End every connection."""
        self._ended.set()
        for thread in self._threads:
            thread.join()
        self._listening.close()

    def _accept(self) -> None:
        while not self._ended.is_set():
            try:
                client, _ = self._listening.accept()
            except TimeoutError:
                continue
            thread = threading.Thread(target=self._serve, args=(client,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, client: socket.socket) -> None:
        with client, socket.create_connection(("127.0.0.1", self._inner)) as server:
            while not self._ended.is_set():
                if self._hushed.is_set():
                    self._ended.wait(0.05)
                    continue
                for side in select.select([client, server], [], [], 0.05)[0]:
                    if not self._pass(side, server if side is client else client):
                        return

    def _pass(self, side: socket.socket, other: socket.socket) -> bool:
        try:
            data = side.recv(4096)
            if self._left is not None:
                self._left -= len(data)
                if self._left < 0:
                    self._hushed.set()
                    return True
            other.sendall(data)
        except OSError:
            return False
        return bool(data)
