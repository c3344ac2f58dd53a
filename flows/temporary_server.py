"""Prefect's server for one run where none is named: it loads while the run does, and ends when the run does.

Prefect would start one by itself, but only once all else is loaded, and would load the server's code into the run too:
together a third of a small night. ``python -m flows.temporary_server FD``: serve on the listening socket FD, which the
run made, until standard input closes, which it does in whichever way the run ends.
"""

from __future__ import annotations

import gc
import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import IO

from flows.api import is_there

_HOST = "127.0.0.1"
_START = 240.0  # seconds it may take: 10 to 20 on a busy machine, more to make its database
_GRACE = 10.0  # seconds that it may take to end
_ERROR = re.compile(r"[A-Za-z_][\w.]*(Error|Exception): ")  # how a traceback's last line begins


class ServerNotStarted(Exception):
    """The temporary server ended, or hangs, before it answered; the message is what it said last."""


@dataclass(frozen=True, slots=True)
class TemporaryServer:
    """A server that is on its way. ``url``: the address of its API."""

    url: str
    _process: subprocess.Popen[bytes]
    _log: IO[bytes]

    def wait(self) -> None:
        """Return as soon as it answers. Raises ServerNotStarted."""
        # It holds the socket from the start: the question waits until the answer can be given, or fails when it ends.
        if is_there(self.url, _START):
            return
        self._log.seek(0)
        raise ServerNotStarted(_reason(self._log.read().decode(errors="replace")))


@contextmanager
def temporary_server() -> Iterator[TemporaryServer]:
    """A Prefect server on a free port of loopback, on its way at once, ended with the block."""
    with TemporaryFile() as log:
        with socket.create_server((_HOST, 0)) as listening:
            url = f"http://{_HOST}:{listening.getsockname()[1]}/api"
            process = subprocess.Popen(
                [sys.executable, "-m", "flows.temporary_server", str(listening.fileno())],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                pass_fds=[listening.fileno()],
                start_new_session=True,  # Ctrl-C ends the run, which still has to tell the server so
            )
        try:
            yield TemporaryServer(url, process, log)
        finally:
            _end(process)


def _reason(log: str) -> str:
    """What the server failed of: the last error that its log names, else its last line."""
    lines = log.split("\n")
    named = [line for line in lines if _ERROR.match(line)] or [line for line in lines if line.strip()]
    return named[-1].strip() if named else f"no answer within {_START:.0f} seconds"


def _end(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin is not None
    process.stdin.close()
    try:
        process.wait(_GRACE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def main(descriptor: int) -> None:
    """Serve on an open socket until standard input closes."""
    gc.set_threshold(50_000)  # what it loads stays, and looking for garbage there finds none
    threading.Thread(target=_end_with_the_run, daemon=True).start()
    import uvicorn
    from prefect.server.api.server import create_app

    # Without pages, schedules and what else only a server that stays needs.
    app = create_app(ephemeral=True, final=True)
    config = uvicorn.Config(app, log_level="error", lifespan="on", timeout_graceful_shutdown=5)
    uvicorn.Server(config).run([socket.socket(fileno=descriptor)])


def _end_with_the_run() -> None:
    os.read(sys.stdin.fileno(), 1)  # nobody writes: it returns when the run has ended
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    main(int(sys.argv[1]))
