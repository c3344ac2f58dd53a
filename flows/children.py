"""Processes that one command starts and ends again, whatever happens to it in between."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_GRACE = 15.0  # seconds from asking a process to end to ending it
_POLL = 0.2


class ChildEnded(Exception):
    """A process that should have stayed is gone; the message names it and its log."""


@dataclass(frozen=True, slots=True)
class Child:
    """A process in a session of its own: Ctrl-C in the terminal does not reach it, its parent ends it in order."""

    name: str
    process: subprocess.Popen[bytes]
    log: Path

    def check(self) -> None:
        """Raise ChildEnded where the process has ended."""
        if (status := self.process.poll()) is not None:
            raise ChildEnded(f"The {self.name} ended with exit status {status}; its log is {self.log}.")


@contextmanager
def child(
    name: str, arguments: list[str], *, environment: Mapping[str, str], folder: Path, log: Path
) -> Iterator[Child]:
    """Run ``python -m ARGUMENTS`` until the block ends; then it and all it started are ended, gently first."""
    with log.open("ab") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", *arguments],
            env=dict(environment),
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        yield Child(name, process, log)
    finally:
        _end(process)


def wait_until(ready: Callable[[], bool], watched: Child, *, within: float) -> None:
    """Return as soon as ``ready``. Raises ChildEnded where the child ends before, or ``within`` seconds have passed."""
    until = time.monotonic() + within
    while not ready():
        watched.check()
        if time.monotonic() > until:
            raise ChildEnded(f"The {watched.name} was not ready within {within:.0f} seconds; its log is {watched.log}.")
        time.sleep(_POLL)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and what it started: asked first, then made to."""
    # Listed before asking: an orphan's parent is not to be told.
    family = [process.pid, *descendants(process.pid)]
    for each in family:
        _signal(each, signal.SIGTERM)
    until = time.monotonic() + _GRACE
    while time.monotonic() < until:
        # A child that ended but was not waited for would count as alive.
        waited_for = process.pid if process.poll() is not None else None
        if not any(_signal(each, 0) for each in family if each != waited_for):
            return
        time.sleep(_POLL)
    for each in family:
        _signal(each, signal.SIGKILL)
    process.wait()


def descendants(parent: int) -> list[int]:
    """Processes below ``parent``, whatever group or session they made their own."""
    listed = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    children: dict[int, list[int]] = {}
    for line in listed.splitlines():
        pid, above = map(int, line.split())
        children.setdefault(above, []).append(pid)
    found = [parent]
    for each in found:
        found += children.get(each, [])
    return found[1:]


def _signal(pid: int, number: int) -> bool:
    """Signal a process; whether there was one (0 only asks)."""
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return False
    return True
