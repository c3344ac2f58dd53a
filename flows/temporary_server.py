"""The temporary server that Prefect starts where none is named: one that outlived its run is ended by the next.

A run that ends, whichever way it can know of, ends its server. Killed outright (``kill -9``, no memory left), it leaves
the server behind, for good. The server inherits the run's environment, which says whose it is.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, MutableMapping
from pathlib import Path

from flows.children import end_processes

MARK = "RUN_OF_LANTIK"  # process id and start of the run, in the environment of what it starts
_SERVER = b"prefect.server.api.server:create_app"
_PROC = Path("/proc")  # where there is none, nothing is found


def mark(environment: MutableMapping[str, str]) -> None:
    """Have what this process starts from now on say whose it is."""
    environment[MARK] = f"{os.getpid()} {_start_of(os.getpid())}"


def end_left_behind() -> int:
    """End every temporary server whose run is gone; how many there were. Other users' are never seen."""
    found = list(_left_behind())
    end_processes(found)
    return len(found)


def _left_behind() -> Iterator[int]:
    for each in _PROC.glob("[0-9]*"):
        try:
            if _SERVER not in (each / "cmdline").read_bytes():
                continue
            environment = (each / "environ").read_bytes().split(b"\0")
        except OSError:  # ended meanwhile, or another user's
            continue
        said = [line for line in environment if line.startswith(f"{MARK}=".encode())]
        if not said:
            continue
        run, _, start = said[0].decode().partition("=")[2].partition(" ")
        if not run.isdigit() or _start_of(int(run)) != start:
            yield int(each.name)


def _start_of(pid: int) -> str:
    """When a process began, in the kernel's ticks: a later one may bear the same number. Empty: there is none."""
    try:
        told = (_PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
        return "" if told[0] == "Z" else told[19]
    except OSError:
        return ""
