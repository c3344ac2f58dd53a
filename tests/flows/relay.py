"""A way to a server that can be cut or stopped up: what its clients see when the server is lost, or hangs."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit


class Relay:
    """Listens on loopback and passes on all that comes, both ways, until it is cut or stopped up."""

    def __init__(self, api: str) -> None:
        """``api``: the address of the server's API."""
        there = urlsplit(api)
        self._there = (str(there.hostname), int(there.port or 80))
        self._port = 0
        self._hangs = threading.Event()
        self._open: list[socket.socket] = []
        self.listen()
        self.url = f"http://127.0.0.1:{self._port}{there.path}"

    def listen(self) -> None:
        """Pass on what comes; after a cut, at the port where it listened before."""
        self._ears = socket.create_server(("127.0.0.1", self._port))
        self._port = self._ears.getsockname()[1]
        threading.Thread(target=self._accept, args=(self._ears,), daemon=True).start()

    def _accept(self, ears: socket.socket) -> None:
        with suppress(OSError):  # cut
            while True:
                here, _ = ears.accept()
                self._open.append(here)
                if self._hangs.is_set():
                    continue
                there = socket.create_connection(self._there)
                self._open.append(there)
                for one, other in ((here, there), (there, here)):
                    threading.Thread(target=self._pass_on, args=(one, other), daemon=True).start()

    def _pass_on(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while said := one.recv(65_536):
                if not self._hangs.is_set():
                    other.sendall(said)
            other.shutdown(socket.SHUT_WR)

    def hang(self) -> None:
        """From now on whoever calls is let in and hears nothing."""
        self._hangs.set()

    def cut(self) -> None:
        """From now on nobody answers there, and what was open is closed."""
        for each in (self._ears, *self._open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        self._open.clear()


@contextmanager
def relayed(api: str) -> Iterator[Relay]:
    """A relay to ``api``, cut at the latest when the block ends."""
    relay = Relay(api)
    try:
        yield relay
    finally:
        relay.cut()
