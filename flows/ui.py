"""``python -m flows.ui``: Prefect server, work pool, deployments and worker in one command, on loopback only.

Exit status: 0 ended by Ctrl-C; 1 a part of it could not start or ended; 2 bad arguments.
"""

from __future__ import annotations

import argparse
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType

from filelock import FileLock, Timeout

from flows.api import Api, ApiError, is_there
from flows.children import Child, ChildEnded, child, wait_until
from flows.command import BAD_ARGUMENTS, PUBLISHED, STOPPED
from flows.settings import ROOT, Settings, SettingsError, load_settings

HOST = "127.0.0.1"
WORK_POOL = "lantik"
HOME_FOLDER = "prefect"  # in the warehouse's folder: Prefect's history lies beside what it tells of
_START = 120.0  # seconds the server may take: 10 on an idle machine, many more on a busy one


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m flows.ui", description=__doc__)
    parser.add_argument("--port", type=int, default=4200, help="port of the UI on loopback (default: 4200)")
    parser.add_argument("--watch", action="store_true", help="also start the nightly run when new files have arrived")
    said = parser.parse_args(arguments)
    if not 1 <= said.port <= 65535:
        parser.error(f"--port {said.port}: a port is a number from 1 to 65535")
    try:
        settings = load_settings()
        if _is_taken(said.port):
            raise ChildEnded(
                f"Port {said.port} of {HOST} is in use, perhaps by another `make ui`; end that, "
                "or name another port: make ui PORT=4300."
            )
        serve(settings, said.port, watch=said.watch)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return BAD_ARGUMENTS
    except (ApiError, ChildEnded, OSError) as error:
        print(error, file=sys.stderr)
        return STOPPED
    except KeyboardInterrupt:
        print("\nEnded; the history stays for the next start.")
    return PUBLISHED


def serve(settings: Settings, port: int, *, watch: bool = False) -> None:
    """Start all of it and stay until interrupted. Raises ChildEnded where a part does not start or ends."""
    began = time.monotonic()
    home = Path(os.environ.get("PREFECT_HOME") or settings.warehouse / HOME_FOLDER)
    home.mkdir(parents=True, exist_ok=True)
    url = f"http://{HOST}:{port}"
    environment = {
        **os.environ,
        "PREFECT_HOME": str(home),
        "PREFECT_API_URL": f"{url}/api",
        "PREFECT_UI_API_URL": f"{url}/api",  # else the page asks port 4200
        "PREFECT_WORKER_QUERY_SECONDS": "2",  # loopback: a run started by hand need not wait ten seconds
        # Kept in memory, as is Prefect's default, a run's place under its limit would never be freed after a power cut.
        "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": "prefect.server.concurrency.lease_storage.filesystem",
        "LANTIK_WAREHOUSE": str(settings.warehouse),
        "LANTIK_INBOX": os.pathsep.join(map(str, settings.inbox)),
    }
    if auth := environment.get("PREFECT_SERVER_API_AUTH_STRING"):
        environment["PREFECT_API_AUTH_STRING"] = auth  # what the server asks for, its own programs say
    for number in (signal.SIGINT, signal.SIGTERM):  # also where a shell started it with Ctrl-C ignored
        signal.signal(number, _interrupt)
    with _alone(home), ExitStack() as running:

        def start(name: str, *arguments: str) -> Child:
            log = home / f"{name.replace(' ', '-')}.log"
            return running.enter_context(child(name, [*arguments], environment=environment, folder=ROOT, log=log))

        print("Starting the Prefect server ...", flush=True)
        server = start("server", "prefect", "server", "start", "--host", HOST, "--port", str(port))
        wait_until(lambda: is_there(f"{url}/api", 2.0), server, within=_START)
        print("Making the work pool and the deployments of prefect.yaml ...", flush=True)
        # A pool that is there keeps its limits and pauses.
        if Api(f"{url}/api", auth or "").get(f"work_pools/{WORK_POOL}") is None:
            _prefect(environment, "work-pool", "create", WORK_POOL, "--type", "process")
        _prefect(environment, "deploy", "--all")
        worker = start("worker", "prefect", "worker", "start", "--pool", WORK_POOL, "--name", "make-ui")
        parts = [server, worker]
        if watch:
            parts.append(start("watch", "flows.watch"))
        print(
            f"Ready after {time.monotonic() - began:.0f} seconds: {url}\n"
            f"  a run now:         {url}/deployments, nightly, Run\n"
            f"  from a terminal:   PREFECT_API_URL={url}/api make run\n"
            f"  history and logs:  {home}\n"
            f"Ctrl-C ends {', '.join(part.name for part in parts)}.",
            flush=True,
        )
        while True:
            for part in parts:
                part.check()
            time.sleep(1)


@contextmanager
def _alone(home: Path) -> Iterator[None]:
    """Keep a second start away from ``home``: until a server listens, its port does not tell that one is coming."""
    lock = FileLock(home / "ui.lock")
    try:
        with lock.acquire(timeout=0):
            yield
    except Timeout as error:
        raise ChildEnded(
            f"Another `make ui` works in {home}; end that, or name another folder: LANTIK_WAREHOUSE or PREFECT_HOME."
        ) from error


def _prefect(environment: dict[str, str], *arguments: str) -> None:
    command = [sys.executable, "-m", "prefect", "--no-prompt", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ChildEnded(f"`prefect {' '.join(arguments)}` failed: {_reason(done.stdout + done.stderr)}")


def _reason(output: str) -> str:
    """What a failed command said: of a traceback its last line, which is the error itself."""
    said = output.strip() or "it said nothing"
    return said.splitlines()[-1] if "Traceback (most recent call last)" in said else said


def _is_taken(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((HOST, port)) == 0


def _interrupt(signum: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
