"""A real Prefect server on loopback for the session, with a home of its own; runs in this process report to it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pytest

ROOT = Path(__file__).resolve().parents[2]

# As the commands set it; but the fixtures import Prefect before a command does, and Prefect reads it then.
os.environ.setdefault("PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL", "CRITICAL")


@pytest.fixture(scope="session")
def prefect_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve_prefect(tmp_path_factory.mktemp("prefect")) as url:
        try:
            yield url
        finally:
            _send_what_is_queued()


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


def free_port() -> int:
    """A port of loopback that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _send_what_is_queued() -> None:
    """Log lines still on their way would find no server, and say so under the tests' summary."""
    from prefect.events.worker import EventsWorker
    from prefect.logging.handlers import APILogWorker

    APILogWorker.drain_all(timeout=10)
    EventsWorker.drain_all(timeout=10)


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


@pytest.fixture(scope="session")
def prefect(prefect_server: str) -> Callable[..., None]:
    """Run ``prefect --no-prompt ...`` against the server, from the repository's folder."""

    def run(*arguments: str) -> None:
        environment = {**os.environ, "PREFECT_API_URL": prefect_server}
        command = [sys.executable, "-m", "prefect", "--no-prompt", *arguments]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=180)
        assert done.returncode == 0, done.stdout + done.stderr

    return run


@pytest.fixture
def run_night(prefect_server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Run ``python -m flows.nightly`` in this process, against the server, with warehouse and inbox under tmp_path."""
    from prefect.settings import PREFECT_API_URL, temporary_settings

    from flows.nightly import main

    monkeypatch.setenv("LANTIK_WAREHOUSE", str(tmp_path / "warehouse"))
    monkeypatch.setenv("LANTIK_INBOX", str(tmp_path / "inbox"))

    def run(*arguments: str) -> int:
        with temporary_settings({PREFECT_API_URL: prefect_server}):
            return main(list(arguments))

    return run


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


@pytest.fixture
def samples(inbox: Path) -> Path:
    """An inbox that holds the five sample articles."""
    for article in (ROOT / "seeds" / "articles").glob("*.txt"):
        shutil.copy(article, inbox)
    return inbox


@pytest.fixture
def ask(tmp_path: Path) -> Callable[..., list[tuple[object, ...]]]:
    """Query the published file, or with ``of="lantik"`` the warehouse."""

    def query(sql: str, *, of: str = "reporting") -> list[tuple[object, ...]]:
        with duckdb.connect(str(tmp_path / "warehouse" / f"{of}.duckdb"), read_only=True) as connection:
            return connection.execute(sql).fetchall()

    return query
