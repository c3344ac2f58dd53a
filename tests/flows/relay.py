"""A way to a server that can be cut: what its clients see when the server is lost."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit


class Relay:
    """Listens on loopback and passes on all that comes, both ways, until it is cut."""

    def __init__(self, api: str) -> None:
        """``api``: the address of the server's API."""
        there = urlsplit(api)
        self._there = (str(there.hostname), int(there.port or 80))
        self._ears = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self.url = f"http://127.0.0.1:{self._ears.getsockname()[1]}{there.path}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):  # cut
            while True:
                here, _ = self._ears.accept()
                there = socket.create_connection(self._there)
                self._open += [here, there]
                for one, other in ((here, there), (there, here)):
                    threading.Thread(target=_pass_on, args=(one, other), daemon=True).start()

    def cut(self) -> None:
        """From now on nobody answers there, and what was open is closed."""
        for each in (self._ears, *self._open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()


def _pass_on(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):
        while said := one.recv(65_536):
            other.sendall(said)
        other.shutdown(socket.SHUT_WR)


@contextmanager
def relayed(api: str) -> Iterator[Relay]:
    """A relay to ``api``, cut at the latest when the block ends."""
    relay = Relay(api)
    try:
        yield relay
    finally:
        relay.cut()
