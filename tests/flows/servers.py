"""Prefect servers on loopback, each with a home of its own."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from filelock import FileLock

ROOT = Path(__file__).resolve().parents[2]


def make_home(home: Path, shared: Path) -> Path:
    """Make a folder a home of Prefect's with an empty history; ``shared``: where a first one is kept.

    Making the database costs a server 8 s of its start.
    """
    made = shared / "prefect-home" / "prefect.db"
    with FileLock(shared / "prefect-home.lock"):
        if not made.exists():
            environment = {**os.environ, "PREFECT_HOME": str(made.parent), "DO_NOT_TRACK": "1"}
            command = [sys.executable, "-m", "prefect", "server", "database", "upgrade", "-y"]
            done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240)
            assert done.returncode == 0, done.stdout + done.stderr
    home.mkdir(parents=True, exist_ok=True)
    shutil.copy(made, home)
    return home


@contextmanager
def serve_prefect(home: Path, **settings: str) -> Iterator[str]:
    """A Prefect server with a home and ``settings`` of its own; yields its API's address."""
    port = free_port()
    environment = {**os.environ, "PREFECT_HOME": str(home), "PREFECT_SERVER_ANALYTICS_ENABLED": "false", **settings}
    environment.pop("PREFECT_API_URL", None)
    with (home / "server.log").open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port)],
            env=environment,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    url = f"http://127.0.0.1:{port}/api"
    try:
        _wait_until_healthy(server, url, home / "server.log")
        yield url
    finally:
        server.terminate()
        server.wait(20)


@contextmanager
def reporting_to(url: str, auth: str | None = None) -> Iterator[None]:
    """Runs in this process report to the server at ``url``; what is queued is sent before it goes.

    Prefect sends events through one worker a process, which stays with the server it met first: it is ended too, else
    the next server's runs would have no tasks.
    """
    from prefect.settings import PREFECT_API_AUTH_STRING, PREFECT_API_URL, temporary_settings

    with temporary_settings({PREFECT_API_URL: url, **({PREFECT_API_AUTH_STRING: auth} if auth else {})}):
        try:
            yield
        finally:
            send_what_is_queued()


def send_what_is_queued() -> None:
    """Log lines still on their way would find no server, and say so under the tests' summary."""
    from prefect.events.worker import EventsWorker
    from prefect.logging.handlers import APILogWorker

    APILogWorker.drain_all(timeout=10)
    EventsWorker.drain_all(timeout=10)


def free_port() -> int:
    """A port of loopback that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_healthy(server: subprocess.Popen[bytes], url: str, log: Path) -> None:
    for _ in range(240):
        if server.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"{url}/health", timeout=2):
                return
        except OSError:
            time.sleep(0.5)
    pytest.fail(f"the Prefect server did not start:\n{log.read_text(errors='replace')[-2000:]}")
